"""Which parts of a statement a question keeps: what it can do without, what must not be lost, what keeps it short."""

from __future__ import annotations

import re

from quizgen.facts.model import Clause, Phrase, Slot
from quizgen.language.model import Kind
from quizgen.questions.wording.answers import HARD
from quizgen.questions.worth.slight import STREET, idle_time

COMFORTABLE = 18
CIRCUMSTANCES = frozenset(
    ("while on", "while in", "while at", "during", "after", "before", "following", "without", "upon")
)


def kept(clause: Clause, focus: Slot | None) -> list[Slot] | None:
    """The slots that go into the question beside the focus; None when one of them can't stand alone."""
    out = []
    for slot in clause.slots:
        if slot is focus or unsaid_aim(slot) or separate(slot) or idle_time(clause, slot) or descent(clause, slot) or owner_told(clause, slot):
            continue
        if slot.phrase.issues & HARD:
            if own(clause, slot):
                out.append(slot)
                continue
            if free(clause, slot) or set_off(clause, slot) or (slot.prep, slot.phrase.text) == ("since", "then"):
                continue
            return None
        out.append(slot)
    return shortened(clause, out)


UNSAID_AIM = re.compile(r"to (?:find out|see|know|learn more|find out more|help|try|do so|this end)(?: for (?:him|her|it|them)sel(?:f|ves))?")


def unsaid_aim(slot: Slot) -> bool:
    """*conducted a series of experiments to find out*: what, the sentence before it says."""
    return slot.role == "purpose" and UNSAID_AIM.fullmatch(slot.phrase.text) is not None


def descent(clause: Clause, slot: Slot) -> bool:
    """*was born in Tianjin with ancestry in Changzhou*: another matter than where; *in Mill Street*: of which town?"""
    born = clause.verb.passive and clause.verb.lemma == "bear"
    return born and (slot.prep == "with" or STREET.search(slot.phrase.text) is not None)


def owner_told(clause: Clause, slot: Slot) -> bool:
    """*In Norway, Ana Berg led the country's navy*: once *Norway's navy* is said, the place says nothing more; not *in a village in Norway*."""
    *before, last = slot.phrase.segments
    if slot.role not in ("place", "prep") or slot.prep not in ("in", "within") or last.entity is None or last.pronoun:
        return False
    if any(s.entity is not None for s in before) or ACTIVITY.fullmatch(" ".join(s.text for s in before)) is None:
        return False
    return any(owns(s.phrase, last.entity) for s in clause.slots if s is not slot)


def owns(phrase: Phrase, entity: int) -> bool:
    """Whether the phrase begins with what belongs to the entity, told by a name or a noun: *the country's navy*."""
    first, *rest = phrase.segments
    return first.entity == entity and not first.pronoun and bool(rest) and rest[0].text in ("’s", "'s", "’", "'")


ACTIVITY = re.compile(r"(?:(?:competition|competitions|contests|play|politics|life|action|service) in)?(?: ?the)?")
MATCH_OF_DAY = re.compile(r"the (?:first|second|third|last|final|opening|other|early|late) (?:game|match|fixture) of the (?:day|evening|night)")
ONCE_MORE_SAID = re.compile(r"(?:a separate|another|a further|a later|a subsequent|a follow-up) ")


def separate(slot: Slot) -> bool:
    """*In a separate post, the ministry said …*: separate from what, the sentences before it say; *in the first game of the day*: of which?"""
    aside = slot.fronted and slot.role == "prep" and slot.prep == "in"
    return aside and (ONCE_MORE_SAID.match(slot.phrase.text) or MATCH_OF_DAY.fullmatch(slot.phrase.text)) is not None


def own(clause: Clause, slot: Slot) -> bool:
    """*Curie's discoveries won her two prizes*: a receiver who owns the subject."""
    first, *rest = clause.subject.segments
    owner = first.entity is not None and not first.pronoun and bool(rest) and rest[0].text in ("’s", "'s", "’", "'")
    return owner and slot.role == "recipient" and slot.phrase.text in ("him", "her") and clause.subject.kind is not Kind.PERSON


def free(clause: Clause, slot: Slot) -> bool:
    """Whether the statement is true without the slot: a cause or purpose, and of a past event when it was, but no case in which something holds."""
    if slot.role == "purpose" and clause.verb.lemma in JOINING:
        return False  # *joined the Democrats to approve the law*: in what
    if slot.role == "purpose" and clause.verb.lemma in MOVING:
        return False  # *inspired the members to leave the party*: to what
    if slot.role == "purpose" and clause.verb.lemma == "play":
        return False  # *plays a great role for life to go on*
    return slot.role in ("cause", "purpose") or (slot.role == "when" and not holds(clause))


def set_off(clause: Clause, slot: Slot) -> bool:
    """Whether a comma parts a circumstance from what happened: *At the very end of his term, Jefferson signed the Embargo Act*.

    The event is true without it; what a work or a legend tells, or what holds under a condition, is not.
    """
    event = clause.verb.tag == "VBD" and clause.verb.lemma != "be" and not clause.verb.modal
    parted = slot.fronted or f", {slot.prep} {' '.join(slot.phrase.text.split()[:3])}" in clause.evidence.text
    return event and slot.role == "prep" and slot.prep in ASIDES and parted and not BINDING.search(slot.phrase.text)


ASIDES = frozenset(["in", "at", "on", "with", "under", "through"])
BINDING = re.compile(
    r"\b(?:absence|accounts?|book|cases?|event|exception|film|legend|myth|movie|novel|play|poem|report|story|version|view|words?)\b"
)
MOVING = frozenset("inspire drive motivate compel convince persuade prompt force oblige encourage".split())
JOINING = frozenset(["join", "vote", "agree", "unite", "combine", "cooperate"])


def holds(clause: Clause) -> bool:
    """Whether the statement tells what holds in general: *the toad sleeps*; not *slept*, not *has slept*."""
    verb = clause.verb
    return verb.tag in ("VBZ", "VBP") and not (verb.auxiliary and verb.finite in ("has", "have"))


def shortened(clause: Clause, slots: list[Slot]) -> list[Slot]:
    """The slots without those that a long question can do without, last first: purposes, causes, circumstances."""
    if clause.verb.lemma == "be":
        return slots  # *one of the first to fly*: what follows the attribute says which
    if any(COUNT.search(s.phrase.text) for s in slots):
        return slots  # *changed hands six times before being sold*: later, more often
    words = len(clause.subject.text.split()) + 6
    while words + sum(len(s.phrase.text.split()) + 1 for s in slots) > COMFORTABLE:
        extra = next(
            (
                s
                for s in reversed(slots)
                if (free(clause, s) and not mission(clause, s)) or (circumstance(s) and (s.prep == "in" or not holds(clause)) and not anchor(s, clause, words))
            ),
            None,
        )
        if extra is None:
            break
        slots = [s for s in slots if s is not extra]
    return slots


COUNT = re.compile(r"\b(?:times|twice)$")
SENDING = frozenset("send detach dispatch despatch deploy order assign commission hire recruit".split())


def mission(clause: Clause, slot: Slot) -> bool:
    """Whether only the purpose tells which errand is meant: *sent Karl Weiss with 6,000 men to seize Newport*; not *in 1902*."""
    dated = any(DATED.search(s.phrase.text) for s in clause.slots)
    return slot.role == "purpose" and clause.verb.lemma in SENDING and not dated


DATED = re.compile(r"\b(?:1\d{3}|20\d\d)s?\b")
BEARABLE = 24  # words, where the last would be the only date


def anchor(slot: Slot, clause: Clause, words: int) -> bool:
    """Whether a statement, no longer than can be borne, would lose its only date or age: *After 1960, … increased due to …*."""
    past = clause.verb.tag == "VBD"
    dates = [s for s in clause.slots if DATED.search(s.phrase.text)] or [s for s in clause.slots if of_age(s)]
    length = words + sum(len(s.phrase.text.split()) + 1 for s in clause.slots)
    return past and dates == [slot] and length <= BEARABLE


def of_age(slot: Slot) -> bool:
    """*during the Viking Age*, *after the Thirty Years' War*: a named time, which stands for the date."""
    return slot.prep in CIRCUMSTANCES and slot.phrase.kind is Kind.EVENT and slot.phrase.named


PHRASAL = re.compile(
    r"(?:response|reaction|accordance|line|contravention|defiance|violation|recognition|retaliation|protest|honou?r) "
    r"(?:to|with|of|for|against) "
)


def circumstance(slot: Slot) -> bool:
    """Whether the slot tells on what occasion: *during …*, *in response to …*."""
    return slot.prep in CIRCUMSTANCES or (slot.prep == "in" and PHRASAL.match(slot.phrase.text) is not None)
