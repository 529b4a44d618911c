"""Reads a statement back: whether the parser sees in it what it saw in the sentence that it came from.

A statement is a part of its sentence, so the words of both should hang together in the same way; where they do not, the sentence or the
statement was misread. Parsing what was generated again and comparing is the round trip of Alberti et al. 2019, *Synthetic QA corpora generation
with roundtrip consistency*, done with trees.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from quizgen.language.tree import Doc, Span, copied

if TYPE_CHECKING:
    from spacy.language import Language

SMALL = frozenset(["DET", "AUX", "PART", "PUNCT", "SPACE"])
UNNEEDED = ("ner", "lemmatizer")


def parsed(texts: Sequence[str], nlp: Language) -> list[Doc]:
    """The trees of statements."""
    unneeded = [name for name in UNNEEDED if name in nlp.pipe_names]
    return [copied(doc) for doc in nlp.pipe(texts, disable=unneeded)]


def differs(sentence: Span, statement: Doc) -> bool:
    """Whether a word of both hangs on another one in the statement than in the sentence; small words do not count."""
    place = aligned(sentence, statement)
    for token in sentence:
        if token.pos_ in SMALL or token.i not in place or token.head.i not in place:
            continue
        if statement[place[token.i]].head.i != place[token.head.i]:
            return True
    return False


def aligned(sentence: Span, statement: Doc) -> dict[int, int]:
    """From the words of the sentence, by their places in its paragraph, to the same words in the statement, in the same order."""
    ours, theirs = ([t.lower_ for t in tokens] for tokens in (sentence, statement))
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    first = sentence.start
    return {first + a + n: b + n for a, b, size in blocks for n in range(size)}
