"""Statements that lost what they need: what somebody helped to do or wanted to find out, or whose verb is another's."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.grammar import SUBJECTS
from quizgen.facts.model import Issue, Phrase, Slot, Verb
from quizgen.language.inflect import past
from quizgen.language.marks import text_of
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token


def strange(head: Token, group: Verb, subject: Phrase) -> bool:
    """Whether the verb is not the subject's."""
    return clashing(group, subject) or borrowed(head)


def clashing(group: Verb, subject: Phrase) -> bool:
    """Whether one country or person has a verb in the plural, which is another's: *opposes their using it to …, heighten tensions*."""
    plural = group.tag in ("VBP", "VB") or (group.tag == "VBD" and past(group.lemma) != group.lemma)
    bare = plural and not group.auxiliary and not group.modal and group.finite == group.lemma != "be"
    one = subject.kind in (Kind.COUNTRY, Kind.PERSON, Kind.CITY) and subject.named and len(subject.parts) == 1
    return bare and one and not subject.plural and not subject.head.endswith("s")


def borrowed(head: Token) -> bool:
    """Whether the second verb of a pair is that of a clause between: *reported a way of washing stones that are hard and | vary in size*."""
    first = head.head
    if head.dep_ != "conj" or head.tag_ != "VBP" or first.tag_ != "VBD" or any(c.dep_ in SUBJECTS for c in head.children):
        return False
    return any(t.dep_ == "relcl" for t in head.doc[first.i + 1 : head.i])


HELPING = frozenset(["aid", "assist", "help", "encourage", "embolden", "enable", "prompt", "hamper", "hinder"])


def helped(head: Token, slots: tuple[Slot, ...]) -> bool:
    """Whether it is lost what somebody was helped to do: *Aided by the Danes, the king took Oslo*."""
    told = any(s.role in ("purpose", "clause") or s.prep in ("in", "to", "with", "during") for s in slots)
    return head.dep_ == "advcl" and head.tag_ == "VBN" and head.lemma_ in HELPING and not told


AIMLESS = re.compile(r"\bto (?:find out|do (?:so|it|that|this)|see for (?:him|her|it|them)sel(?:f|ves))$")


def aimless(slots: tuple[Slot, ...]) -> bool:
    """Whether only the sentence before tells what was wanted: *did a study to find out*, *left Oslo to do so*."""
    return any(AIMLESS.search(s.phrase.text) for s in slots)


MARKING = frozenset(["mark", "signal", "herald", "symbolise", "symbolize"])
ITS = re.compile(r"\b(?:its|their)\b")


def of_another(head: Token, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots, in which *its* is hardly the subject's own, and stays open: *the treaty marked the end of its independence*."""
    if head.lemma_ not in MARKING:
        return slots
    return tuple(opened(s) if s.role == "object" and ITS.search(s.phrase.text) and not owned(s) else s for s in slots)


def owned(slot: Slot) -> bool:
    """Whether *its* stands for a name that is known, and is printed as such."""
    return all(g.entity is not None for g in slot.phrase.segments if g.pronoun)


def opened(slot: Slot) -> Slot:
    """The slot with the mark of a pronoun that nothing explains."""
    return replace(slot, phrase=replace(slot.phrase, issues=slot.phrase.issues | {Issue.PRONOUN}))


PRESENT = frozenset(["VBZ", "VBP"])


def excepting(head: Token) -> bool:
    """Whether brackets take something out: *a third of Europe (excluding Russia)*; they are left out of every phrase."""
    below = [t for t in head.subtree if t.text == "("] if "(" in text_of(head.doc) else []
    return any(limits(neighbour(t, 1), head) for t in below if t.i + 1 < sentence_end(t))


def limits(first: Token, head: Token) -> bool:
    """Whether the first word in brackets takes something out, or says when something holds: *are better (for large engines)*."""
    present = head.tag_ in PRESENT or any(c.tag_ in PRESENT for c in head.children)
    holds = first.lower_ in ("if", "unless") or (first.lower_ == "for" and neighbour(first, 1).lower_ not in ("example", "instance", "short"))
    return first.lower_ in ("excluding", "except", "excepting") or (present and holds)
