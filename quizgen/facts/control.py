"""What a clause takes from the one it hangs on: the day of *began in May 1973 when …*, and the object whose *their* is meant."""

from __future__ import annotations

from dataclasses import replace

from quizgen.facts.context import Context
from quizgen.facts.model import Issue, Phrase, Slot
from quizgen.facts.slot import prep_slot
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

TOLD = frozenset(["year", "month", "day"])
STATES = frozenset(["be", "have", "live", "know", "seem", "want", "like"])
BODIES = frozenset([Kind.ORGANISATION, Kind.COUNTRY])


def day_of_main(ctx: Context, head: Token) -> Slot | None:
    """The date right before the *when* of a past event: *The war ended in 1918 when the ministers signed a truce* tells of 1918."""
    main = head.head
    when = head.left_edge
    plain = all(t.tag_ == "VBD" and t.lemma_ not in STATES for t in (main, head)) and not any(c.dep_ in ("aux", "neg") for c in head.children)
    if not plain or when.lower_ != "when" or when.i <= main.i:
        return None
    last = neighbour(when, -2 if neighbour(when, -1).text == "," else -1)
    prep = next((c for c in main.children if c.dep_ == "prep" and c.lower_ in ("in", "on") and c.right_edge.i == last.i), None)
    found = prep_slot(ctx, prep, False) if prep is not None else None
    return found if found is not None and found.role == "time" and found.phrase.unit in TOLD and not found.phrase.issues else None


def of_object(slots: tuple[Slot, ...], subject: Phrase) -> tuple[Slot, ...]:
    """The slots, in which *their* in what somebody was led to do is the object's: *inspired members to leave their party*.

    The subject is one, so that it has no *their*; a body, and no person, has *its*.
    """
    target = next((s.phrase for s in slots if s.role == "object"), None)
    if target is None or subject.plural or target.issues or len(subject.parts) > 1:
        return slots
    body = target.kind in BODIES and not target.plural and subject.kind is Kind.PERSON
    own = {"their", "themselves"} if target.plural else {"its", "itself"} if body else set[str]()
    return tuple(resolved(s, own) if s.role in ("clause", "purpose") and s.phrase.text.startswith("to ") else s for s in slots)


def resolved(slot: Slot, own: set[str]) -> Slot:
    """The slot without its pronoun issue where all its open pronouns are among these."""
    loose = [s.text.lower() for s in slot.phrase.segments if s.pronoun and s.entity is None]
    settled = Issue.PRONOUN in slot.phrase.issues and bool(loose) and set(loose) <= own
    return replace(slot, phrase=replace(slot.phrase, issues=slot.phrase.issues - {Issue.PRONOUN})) if settled else slot
