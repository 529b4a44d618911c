"""Names that a person and a place share: *Washington*, where the article also tells of George Washington."""

from __future__ import annotations

from quizgen.facts.model import Clause, Facts
from quizgen.language.model import Kind


def somebody_too(facts: Facts, clause: Clause) -> bool:
    """Whether the city or state that the statement is about bears a last name of the article's people: it may be one of them."""
    name = clause.subject.text
    if clause.subject.kind not in (Kind.CITY, Kind.PLACE) or " " in name:
        return False
    return any(kind is Kind.PERSON and other.endswith(f" {name}") for _, other, kind in facts.names)
