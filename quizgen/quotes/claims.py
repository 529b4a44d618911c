"""Which stretches of the article are somebody's claim and not the article's own statement."""

from __future__ import annotations

from quizgen.language.analysis import Analysis
from quizgen.quotes.extract import quotes


def claimed_spans(analysis: Analysis) -> dict[int, tuple[tuple[int, int], ...]]:
    """By paragraph number, the spans (start, end) inside direct, mixed or indirect speech, in text order."""
    found: dict[int, list[tuple[int, int]]] = {}
    for quotation in quotes(analysis):
        if quotation.kind != "scare":
            place = quotation.evidence
            found.setdefault(place.paragraph, []).append((place.start, place.end))
    return {paragraph: tuple(sorted(spans)) for paragraph, spans in found.items()}
