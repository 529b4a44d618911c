"""*She graduated in 1893*: from what, where the sentence before, or the same one, says which school she went to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Phrase, Slot
from quizgen.facts.offices import SOFT
from quizgen.language import lexicon

SCHOOLS = lexicon.listed("schools") | {"conservatory", "seminary", "faculty", "gymnasium", "lyceum"}
ATTENDING = frozenset("attend enter enrol enroll matriculate study join".split())
TOLD = frozenset(["from", "at", "in", "as"])
NEAR = 3  # characters between two sentences


def graduates(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """The clauses of a paragraph, *graduated* completed by *from the Warsaw Academy* where just one school was named right before."""
    before: list[Clause] = []
    for clause in clauses:
        schools = {s.text: s for c in before if leads_to(c, clause) for s in schools_of(c)} if unsaid(clause) else {}
        if len(schools) == 1:
            clause = replace(clause, slots=(Slot("prep", next(iter(schools.values())), "from"), *clause.slots))
        before.append(clause)
        yield clause


def unsaid(clause: Clause) -> bool:
    """Whether somebody graduated, and it is not said from what."""
    person = clause.verb.lemma == "graduate" and clause.subject.entity is not None and not clause.verb.passive
    return person and not any(s.prep in TOLD and s.role != "time" for s in clause.slots)


def leads_to(other: Clause, clause: Clause) -> bool:
    """Whether the other statement is of the same person, in the same sentence or the one before."""
    same = other.subject.entity == clause.subject.entity and other.verb.lemma in ATTENDING
    place, then = other.evidence, clause.evidence
    return same and (place == then or 0 <= then.start - place.end <= NEAR)


def schools_of(clause: Clause) -> Iterator[Phrase]:
    """The schools that a statement names."""
    for slot in clause.slots:
        words = set(slot.phrase.text.lower().split())
        named = words & SCHOOLS and slot.phrase.text != slot.phrase.text.lower()
        if named and slot.role in ("object", "place", "prep") and slot.phrase.issues <= SOFT:
            yield slot.phrase
