"""Times that open a sentence and hold for its second clause too: *In 1902 he fell ill and died*; *By 1902, …, and half of them were Danes*."""

from __future__ import annotations

from quizgen.facts.context import Context
from quizgen.facts.grammar import SUBJECTS
from quizgen.facts.model import Slot
from quizgen.facts.slot import prep_slot
from quizgen.language.tree import Token

AFTER = frozenset(
    ["then", "later", "eventually", "finally", "subsequently", "but", "before", "until", "has", "have", "is", "are"]
)


def shared_time(ctx: Context, head: Token, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The opening time that the second clause of a pair shares; () for any other."""
    return shared_day(ctx, head, slots) or shared_year(ctx, head, slots)


def opening_time(ctx: Context, first: Token) -> Slot | None:
    """The phrase with a preposition that opens the sentence, without issues."""
    opening = next((c for c in first.children if c.dep_ == "prep" and c.is_sent_start), None)
    slot = prep_slot(ctx, opening, True) if opening is not None else None
    return slot if slot is not None and not slot.phrase.issues else None


def shared_day(ctx: Context, head: Token, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The day or year at the head of the sentence for the second verb of a pair: *On May 4, 1901, he fell ill and died*.

    A span only where the second verb lasts as well: *From 1921 to 1931 she dug in Malta and developed her interest in folklore*.
    """
    first = head.head
    if (
        head.dep_ != "conj"
        or first.dep_ != "ROOT"
        or any(c.dep_ in SUBJECTS for c in head.children)
        or any(s.role in ("time", "span") for s in slots)
    ):
        return ()
    if (
        head.tag_ != first.tag_
        or any(t.lower_ in AFTER for t in head.doc[first.i : head.i])
        or head.doc[first.i : head.i].text.count(",")
    ):
        return ()
    slot = opening_time(ctx, first)
    if slot is None:
        return ()
    day = slot.role == "time" and slot.phrase.unit in ("day", "year")
    return (slot,) if day or (slot.role == "span" and head.lemma_ in LONG_WORK) else ()


LONG_WORK = frozenset(["develop", "teach", "study", "work", "live", "edit", "lead", "run", "direct", "research", "serve"])


STATES = frozenset(["be", "have"])


def shared_year(ctx: Context, head: Token, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The year by or in which a second clause with a subject of its own tells how things stood: *By 1902, the mill was sold, and half of the
    farmers were Danes*; not *…, and the Danes left*.
    """
    first = head.head
    state = head.dep_ == "conj" and first.dep_ == "ROOT" and head.lemma_ in STATES and head.tag_ == "VBD"
    if not state or not any(c.dep_ == "nsubj" for c in head.children) or any(s.role in ("time", "span", "when") for s in slots):
        return ()
    joined = [c for c in first.children if c.dep_ == "cc" and c.i < head.i]
    auxiliary = any(c.dep_ in ("aux", "auxpass") for c in head.children)
    if auxiliary or [c.lower_ for c in joined] != ["and"] or ";" in head.doc[first.i : head.i].text:
        return ()
    slot = opening_time(ctx, first)
    return (slot,) if slot is not None and slot.role == "time" and slot.phrase.unit == "year" and slot.prep in ("by", "in") else ()
