"""Who said what: quotations with their speakers, and the stretches that are somebody's claim."""

from __future__ import annotations

from quizgen.language.analysis import Analysis
from quizgen.model import Quote
from quizgen.quotes.claims import claimed_spans
from quizgen.quotes.extract import quotes
from quizgen.quotes.model import Quotation

__all__ = ["Quotation", "attributed", "claimed_spans", "quotes"]


def attributed(analysis: Analysis) -> tuple[Quote, ...]:
    """The direct and mixed quotations whose speaker is known, as a bank holds them, in text order."""
    return tuple(
        Quote(found.speaker, found.text, found.evidence, found.role, found.cue)
        for found in quotes(analysis)
        if found.kind in ("direct", "mixed") and found.speaker is not None
    )
