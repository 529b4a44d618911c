"""*Ana Berg took office in 1929*: as what, where a phrase beside the name in the same sentence says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizgen.facts.model import Clause, Issue, Slot

SOFT = frozenset([Issue.TITLE, Issue.LOOSE])  # they stay with the slot, and rules look at them


def in_office(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """The clauses, *took office* completed by *as the fifth president of Oslo University* where the sentence calls the person so."""
    for clause in clauses:
        as_what = called(clause, clauses) if takes_office(clause) else None
        if as_what is None:
            yield clause
            continue
        at = next(i for i, s in enumerate(clause.slots) if s.role == "object") + 1
        yield replace(clause, slots=(*clause.slots[:at], as_what, *clause.slots[at:]))


def takes_office(clause: Clause) -> bool:
    """Whether the clause tells that somebody took office, and not which."""
    taken = clause.verb.lemma in ("take", "assume", "leave") and any(
        s.role == "object" and s.phrase.text == "office" for s in clause.slots
    )
    return taken and not any(s.prep in ("as", "of") for s in clause.slots)


def called(clause: Clause, clauses: Iterable[Clause]) -> Slot | None:
    """What the sentence calls the clause's subject, as a slot with *as*."""
    for other in clauses:
        same = other.evidence == clause.evidence and other.subject.entity == clause.subject.entity is not None
        if same and other.derivation == "apposition" and other.verb.lemma == "be":
            found = next((s.phrase for s in other.slots if s.role == "attribute" and s.phrase.issues <= SOFT), None)
            if found is not None:
                return Slot("prep", found, "as")
    return None
