"""A land or town that stands for its university, club or firm: *Arizona is a party college* says nothing of the state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizgen.facts.model import Clause
from quizgen.language.model import Kind

LANDS = frozenset([Kind.COUNTRY, Kind.CITY, Kind.PLACE])
BODIES = frozenset("college university school club team squad company firm brand band newspaper magazine bank airline charity".split())


def without_bodies(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """The clauses, less those that say of a place by one word that it is a body."""
    return (c for c in clauses if not is_body(c))


def is_body(clause: Clause) -> bool:
    """*Arizona is a notorious party college*; not *Arizona is a state*, nor *Oslo has a college*."""
    place = clause.subject.named and clause.subject.kind in LANDS and " " not in clause.subject.text
    return place and clause.verb.lemma == "be" and any(s.role == "attribute" and s.phrase.lemma.lower() in BODIES for s in clause.slots)
