"""Parses paragraphs of any length in linear time: overlong ones piece by piece, put together again as one tree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from spacy.tokens import Doc as Parsed

from quizgen.language.tree import Doc, copied

if TYPE_CHECKING:
    from spacy.language import Language

LONGEST = 50_000
"""Characters that are parsed at once; no paragraph of an article is so long, but a text without line breaks may be."""
PLACES = (re.compile(r"[.!?][”\"’')\]]*\s+(?=\S)"), re.compile(r"\s+(?=\S)"))
"""Where a piece may end: behind a sentence, else behind a word."""


def parsed(nlp: Language, texts: Sequence[str]) -> tuple[Doc, ...]:
    """One tree for each text."""
    cut = [list(pieces(text)) for text in texts]
    docs = nlp.pipe(piece for found in cut for piece in found)
    return tuple(copied(_joined([next(docs) for _ in found])) for found in cut)


def pieces(text: str) -> Iterator[str]:
    """The text in pieces that are no longer than may be parsed at once; together they are the text."""
    start = 0
    while len(text) - start > LONGEST:
        end = _end(text, start, start + LONGEST)
        yield text[start:end]
        start = end
    yield text[start:]


def _end(text: str, start: int, latest: int) -> int:
    """Where to cut: at the last good place of the second half, or right there when it holds none."""
    for place in PLACES:
        found = [match.end() for match in place.finditer(text, start + LONGEST // 2, latest)]
        if found:
            return found[-1]
    return latest


def _joined(docs: list[Parsed]) -> Parsed:
    """The trees of a text's pieces as one."""
    if len(docs) == 1:
        return docs[0]
    for doc in docs:
        doc.user_data.clear()  # what is kept there holds for a piece
    whole = Parsed.from_docs(docs, ensure_whitespace=False)
    assert whole is not None  # there are pieces
    return whole
