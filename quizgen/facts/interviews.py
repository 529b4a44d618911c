"""The turns of an interview as speech: *Ana Reis: …* and, after it, *AR: …*."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.context import Speech
from quizgen.language.analysis import Analysis
from quizgen.language.marks import text_of
from quizgen.language.model import Entity, Kind
from quizgen.quotes.claims import TURN, claimed_spans


def turns(analysis: Analysis) -> Iterator[tuple[int, Speech]]:
    """By paragraph, what a person whom the text names says in answer; the interviewer's turns are left out."""
    claimed = claimed_spans(analysis)
    for number, doc in zip(analysis.numbers, analysis.docs, strict=True):
        text = text_of(doc)
        match = TURN.match(text)
        if match is None or match[1] is None or text.startswith("(("):
            continue
        whole = any(start == match.end() and end == len(text) for start, end in claimed.get(number, ()))
        person = speaker(analysis, match[1]) if whole else None
        if person is not None:
            yield number, Speech(match.end(), len(text), person.name, person.id)


def speaker(analysis: Analysis, label: str) -> Entity | None:
    """The one person whom a name or its initials mean."""
    people = [e for e in analysis.entities if e.kind is Kind.PERSON and " " in e.name]
    found = [e for e in people if label in (e.name, *e.others) or label == "".join(w[0] for w in e.name.split())]
    return found[0] if len(found) == 1 else None
