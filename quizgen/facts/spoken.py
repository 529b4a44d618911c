"""Quotations as facts: those with a certain speaker, with what a question about them needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from quizgen.facts.model import Spoken
from quizgen.facts.pointing import definites, main_clause, pointers
from quizgen.facts.salience import Salience
from quizgen.language.analysis import Analysis
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Span, Token
from quizgen.quotes import quotes

SURE = 0.7
LONGEST = 24
NAMES = {"ORG", "GPE", "LOC", "NORP", "EVENT", "PERCENT", "MONEY", "QUANTITY"}


def spoken(analysis: Analysis, weights: Salience) -> Iterator[Spoken]:
    """The attributed direct quotations of an article."""
    spoken_by = quotes(analysis)
    for found, following in zip_longest(spoken_by, spoken_by[1:]):
        if found.speaker is None or found.certainty < SURE or found.kind != "direct":
            continue
        weight = weights.entities.get(found.speaker_entity, 0.3) if found.speaker_entity is not None else 0.3
        place = found.evidence
        doc = analysis.docs[analysis.numbers.index(place.paragraph)]
        words = doc.char_span(place.start, place.end, alignment_mode="contract")
        half = following is not None and following.continues and hanging(found.text)
        for part in parts(words, found.text) if words is not None and not half else ():
            yield Spoken(
                found.speaker, part[0], found.cue or "", found.evidence, found.role or "", found.medium or "",
                whole=sentence(part[1]), entity=found.speaker_entity, terms=terms(part[1]), worth=weight,
                pointers=pointers(part[1]), definites=definites(part[1]),
            )  # fmt: skip


CLAUSE = re.compile(
    r"(?:^|, )(?:when|if|while|although|though|as|since|after|before|unless|once|whenever|where|until)\b[^,]*,?$", re.I
)


def hanging(text: str) -> bool:
    """Whether words that the reporter breaks off end in a clause whose main clause comes behind: *“When the mill closed,” she said, “we …”*."""
    return text.rstrip().endswith(",") and CLAUSE.search(text.strip()) is not None


def parts(words: Span, text: str) -> list[tuple[str, Span]]:
    """A quotation as one utterance, or, when it is long, sentence by sentence: never less than a sentence."""
    if len(text.split()) <= LONGEST:
        return [(text, words)]
    found = (s for s in sentences(words) if s.text.rstrip(' ”"’').endswith((".", "!")))
    return [(s.text.strip(' “”"\n'), s) for s in found]


def inside(words: Span) -> bool:
    """Whether the words end within a quotation in the quotation: *the old mill says, ‘I am here.*."""
    return words.text.count("‘") > len(CLOSING.findall(words.text))


CLOSING = re.compile(r"’(?!\w)")


def ends(token: Token) -> bool:
    """Whether a sentence ends with a token: a full stop, or the mark behind it, before a capital."""
    stop = neighbour(token, -1) if token.text == "’" else token
    return stop.text in (".", "!", "?") and neighbour(token, 1).text[:1].isupper()


def sentences(words: Span) -> Iterator[Span]:
    """The sentences of a quotation by their full stops: the parse takes a quotation for one."""
    start = words.start
    for token in words:
        last = token.i + 1 >= words.end
        if not last and not ends(token):
            continue
        piece = words.doc[start : token.i + 1]
        if last or not inside(piece):
            yield piece
            start = token.i + 1


def sentence(words: Span) -> bool:
    """Whether the words hold a main clause: a finite verb with its subject that no *now that* or *because* opens."""
    finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in words) and any(
        t.dep_ in ("nsubj", "nsubjpass", "expl") for t in words
    )
    first = next((t.lower_ for t in words if t.text.isalpha()), "")
    if not words.text.lstrip('“"‘ ')[:1].isupper():
        return False
    return (
        finite
        and main_clause(next(sentences(words), words))
        and first not in ("because", "that", "which", "who", "although", "as", "since")
        and not words.text.lstrip('“"‘').startswith("Now that")
    )


def terms(words: Span) -> tuple[str, ...]:
    """Names, figures and terms that stand once in the quotation, the best last: what a blank can take out."""
    text = words.text
    found = [e.text.removeprefix("the ") for e in words.ents if e.label_ in NAMES]
    found += [f"{neighbour(t, -1).text} {t.text}" for t in words if t.dep_ != "compound" and t.pos_ == "NOUN" and t.i > words.start
              and neighbour(t, -1).dep_ == "compound" and neighbour(t, -1).pos_ == "NOUN"]  # fmt: skip
    found = (
        sorted(
            (t.text for t in words if t.dep_ in ("dobj", "pobj", "attr") and t.tag_ in ("NN", "NNS") and len(t) > 4),
            key=len,
        )[-1:]
        + found
    )
    return tuple(dict.fromkeys(f for f in found if text.count(f) == 1))
