"""Which statements tell what something is called: *is called*, *is known as*, *is referred to as*."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.facts.model import Clause, Phrase, Slot
from quizgen.language.model import Kind
from quizgen.questions.single.unique import clear, clear_subject
from quizgen.questions.wording.prompts import content

CALLING = frozenset(["call", "name", "term", "dub", "nickname", "title", "label", "christen", "rename"])
KNOWING = frozenset(["know"])


def lasting(clause: Clause) -> bool:
    """Whether the statement tells what something is called as a rule: *is called*, *are known as*."""
    return clause.verb.finite in ("is", "are")


def told(thing: Phrase) -> bool:
    """Whether the phrase says by two words what is named, so that the question needs no more: *the study of amphibians*."""
    return len(content(thing.text)) > 1


def nameable(clause: Clause) -> bool:
    """Whether what is named can be printed: *a series of linked atoms* as well, where any such thing is called so."""
    thing = clause.subject
    general = thing.determiner in ("a", "an") and lasting(clause) and told(thing) and thing.kind is not Kind.PERSON
    return clear(thing) if general else clear_subject(thing)


def renamed(clauses: Sequence[Clause], clause: Clause, slot: Slot) -> bool:
    """Whether the text gives the same thing another name elsewhere, so that there are two right answers."""
    others = (c for c in clauses if c is not clause and c.subject.text.lower() == clause.subject.text.lower())
    names = {s.phrase.text for c in others if (s := name_slot(c)) is not None and c.verb.tag == clause.verb.tag}
    return bool(names - {slot.phrase.text})


def name_slot(clause: Clause) -> Slot | None:
    """The slot with the name: *called X*, *known as X*."""
    for slot in clause.slots:
        if clause.verb.passive and clause.verb.lemma in CALLING and slot.role in ("complement", "object"):
            return slot
        if slot.prep == "as" and (clause.verb.lemma in KNOWING or clause.verb.rest == "known" or referred(clause)):
            return slot
    return None


def referred(clause: Clause) -> bool:
    """*is referred to as*."""
    to = any(s.role == "particle" and s.phrase.text == "to" for s in clause.slots)
    return to and clause.verb.passive and clause.verb.lemma == "refer"
