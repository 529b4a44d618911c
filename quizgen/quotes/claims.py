"""Which stretches of the article are somebody's claim and not the article's own statement."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.language.analysis import Analysis
from quizgen.language.marks import text_of
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour
from quizgen.quotes.extract import quotes

TURN = re.compile(r"^(?:\(\(|\[)?([A-Z][\w.’' -]{0,40}?)(?:\)\)|\])?:\s|^\(\(([\w ]{1,20})\)\)\s")
"""*Ana Reis: …*, *AR: …*, *((AR)) …* at the start of a paragraph."""


def claimed_spans(analysis: Analysis) -> dict[int, tuple[tuple[int, int], ...]]:
    """By paragraph number, the spans (start, end) inside direct, mixed or indirect speech, in text order; kept with the analysis."""
    if "claimed" not in analysis.kept:
        analysis.kept["claimed"] = _claimed(analysis)
    known: dict[int, tuple[tuple[int, int], ...]] = analysis.kept["claimed"]
    return known


def _claimed(analysis: Analysis) -> dict[int, tuple[tuple[int, int], ...]]:
    """The spans, found anew."""
    found: dict[int, list[tuple[int, int]]] = {}
    for quotation in quotes(analysis):
        if quotation.kind != "scare":
            place = quotation.evidence
            found.setdefault(place.paragraph, []).append((place.start, place.end))
    for paragraph, span in (*_turns(analysis), *_told(analysis, found)):
        found.setdefault(paragraph, []).append(span)
    return {paragraph: tuple(sorted(spans)) for paragraph, spans in found.items()}


def _turns(analysis: Analysis) -> Iterator[tuple[int, tuple[int, int]]]:
    """The turns of an interview: paragraphs that begin with a label, if several do; all that stands in them is said."""
    found = []
    for number, doc in zip(analysis.numbers, analysis.docs, strict=True):
        match = TURN.match(text_of(doc))
        if match is None:
            continue
        mention = analysis.mention_at(number, max(match.start(1), match.start(2)))
        person = mention is not None and analysis.entity(mention.entity).kind is Kind.PERSON
        if person or match.group().startswith("((") or (match[1] or "").isupper():
            found.append((number, (match.end(), len(text_of(doc)))))
    yield from found if len(found) > 2 else ()


ME = frozenset(["i", "me", "my", "mine", "myself"])
MINE = re.compile(r"(?<![^\W_])(?:i|me|my|mine|myself)(?![^\W_])", re.I)
"""Most paragraphs hold none of them: then no word is asked."""
SHARE = 0.2  # of the paragraphs, from which on somebody tells them


def _told(analysis: Analysis, said: dict[int, list[tuple[int, int]]]) -> Iterator[tuple[int, tuple[int, int]]]:
    """The paragraphs of an interview without labels, from the first on in which somebody says *I* outside quotation marks."""
    voiced = [
        number
        for number, doc in zip(analysis.numbers, analysis.docs, strict=True)
        if MINE.search(text_of(doc))
        and any(
            t.lower_ in ME
            and t.tag_ in ("PRP", "PRP$")
            and not (t.text == "I" and t.i > 0 and neighbour(t, -1).text[:1].isupper())  # World War I
            and not any(a <= t.idx < b for a, b in said.get(number, ()))
            for t in doc
        )
    ]
    if len(voiced) > 2 and len(voiced) >= SHARE * len(analysis.docs):
        for number, doc in zip(analysis.numbers, analysis.docs, strict=True):
            if number >= voiced[0]:
                yield number, (0, len(text_of(doc)))
