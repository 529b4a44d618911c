"""Times that open a sentence and hold for its second clause too: *In 1902 he fell ill and died*; *By 1902, …, and half of them were Danes*."""

from __future__ import annotations

from quizgen.facts.context import Context
from quizgen.facts.grammar import SUBJECTS
from quizgen.facts.model import Slot
from quizgen.facts.slot import prep_slot
from quizgen.language.neighbours import sentence_start
from quizgen.language.tree import Token

AFTER = frozenset(
    ["then", "later", "eventually", "finally", "subsequently", "but", "before", "until", "has", "have", "is", "are"]
)


def shared_time(ctx: Context, head: Token, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The opening time that the second clause of a pair, or a share of what was counted, has from before it; () for any other."""
    return shared_day(ctx, head, slots) or shared_year(ctx, head, slots) or year_of_counted(ctx, head, slots)


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


def year_of_counted(ctx: Context, head: Token, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The year in which the sentence before counted the things of which a share is told: *In 2016, there were 216 fires. Half of the fires
    occurred in Norway*; not *Half of fires occur in Norway*, which holds for any year.
    """
    subject = next((c for c in head.children if c.dep_ == "nsubj"), None)
    if head.dep_ != "ROOT" or head.tag_ != "VBD" or subject is None or any(s.role in ("time", "span", "when") for s in slots):
        return ()
    start = sentence_start(head)
    if start == 0 or not share(subject):
        return ()
    before = head.doc[start - 1].sent
    counted = {t.lemma_ for t in subject.subtree if t.pos_ == "NOUN"} & {t.lemma_ for t in before if t.tag_ == "NNS" and has_figure(t)}
    slot = opening_time(ctx, before.root) if counted else None
    return (slot,) if slot is not None and slot.role == "time" and slot.phrase.unit == "year" and slot.prep == "in" else ()


SHARES = frozenset(["%", "percent", "half", "third", "quarter", "most", "majority", "two-thirds", "thirds", "quarters"])


def share(subject: Token) -> bool:
    """*90% of the cases*, *half of the fires*."""
    return subject.lower_ in SHARES and any(c.lower_ == "of" for c in subject.children)


def has_figure(noun: Token) -> bool:
    """*216 million cases*."""
    return any(c.dep_ == "nummod" for c in noun.children)
