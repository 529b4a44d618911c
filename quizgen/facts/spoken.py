"""Quotations as facts: those with a certain speaker, with what a question about them needs."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Spoken
from quizgen.facts.salience import Salience
from quizgen.language.analysis import Analysis
from quizgen.quotes import quotes

SURE = 0.7


def spoken(analysis: Analysis, weights: Salience) -> Iterator[Spoken]:
    """The attributed direct quotations of an article."""
    for found in quotes(analysis):
        if found.speaker is None or found.certainty < SURE or found.kind != "direct":
            continue
        weight = weights.entities.get(found.speaker_entity, 0.3) if found.speaker_entity is not None else 0.3
        yield Spoken(
            found.speaker, found.text, found.cue or "", found.evidence, found.role or "", found.medium or "",
            whole=not found.continues, entity=found.speaker_entity, worth=weight,
        )  # fmt: skip
