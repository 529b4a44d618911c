"""Dated events of an article: one event a statement, its date as a number of known length, worded without the date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language.realise import say, statement
from quizgen.model import Evidence
from quizgen.questions._common import VAGUE_VERBS, asked
from quizgen.questions.single.durable import lasts
from quizgen.questions.wording.prompts import content, doubled

_MONTHS = "January February March April May June July August September October November December"
MONTHS = _MONTHS.split()
MONTH = "|".join(MONTHS)
DATE = re.compile(
    rf"^(?:(?:(?P<m>{MONTH}) (?:(?P<d>\d{{1,2}}), ?)?)|(?P<d2>\d{{1,2}}) (?P<m2>{MONTH}) )?(?P<y>\d{{4}})$"
)
ORDERED = re.compile(
    rf"\b(after|before|following|since|until|later|earlier|then|again|finally|next|previous\w*|subsequent\w*|\d{{4}}s?|{MONTH}|"
    r"successor|predecessor|still|no longer|also|this|these|such)\b"
)
LONGEST = 22
SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, without its date; ``when`` is (year,), (year, month) or (year, month, day), ``date`` its
    wording.
    """

    text: str
    date: str
    when: tuple[int, ...]
    evidence: Evidence
    worth: float = 0.0


def events(facts: Facts) -> list[Event]:
    """The dated events of the article in its order, at most one a sentence."""
    found: dict[Evidence, Event] = {}
    for clause in asked(facts):
        event = event_of(clause)
        if event is not None and event.evidence not in found:
            found[event.evidence] = event
    return list(found.values())


def event_of(clause: Clause) -> Event | None:
    """The event of a clause that says in simple past what happened in a year, a month or on a day; None for any
    other.
    """
    dated = [
        (s, when)
        for s in clause.slots
        if s.role == "time" and s.prep in ("in", "on", "") and (when := parsed(say(s.phrase, set())))
    ]
    if (
        len(dated) != 1
        or clause.verb.tag != "VBD"
        or clause.verb.progressive
        or is_state(clause)
        or not identified(clause.subject)
        or "," in clause.subject.text
    ):
        return None
    slots = trimmed(clause, dated[0][0])
    if slots is None or not tells(clause, slots):
        return None
    text = statement(clause, slots).rstrip(".")
    if ORDERED.search(text) or doubled(text) or not SHORTEST <= len(text.split()) <= LONGEST:
        return None
    return Event(text, say(dated[0][0].phrase, set()), dated[0][1], clause.evidence, clause.worth)


def identified(subject: Phrase) -> bool:
    """Whether the subject stands alone and names something, or somebody's something."""
    return not subject.issues and (
        subject.named or subject.definite or any(s.entity is not None for s in subject.segments)
    )


def tells(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether the clause says what was done: *stepped down*, *was arrested*, *left Berlin*, but not *started slowly*."""
    more = (s for s in slots if s.role not in ("time", "when") and not s.phrase.text.endswith("ly"))
    return clause.verb.passive or bool(clause.verb.rest) or any(True for _ in more)


def is_state(clause: Clause) -> bool:
    """Whether the clause tells what was so, not what happened."""
    return lasts(clause) or (clause.verb.lemma in VAGUE_VERBS | {"be", "have", "remain", "live", "know"} and not clause.verb.passive)


def trimmed(clause: Clause, date: Slot) -> list[Slot] | None:
    """The slots without other times and what stands behind a comma; None when one that must stay can't stand alone."""
    rest = [
        s
        for s in clause.slots
        if s is not date and s.role not in ("time", "when") and not ((s.comma or s.fronted) and s.role == "prep")
    ]
    return rest if all(not s.phrase.issues for s in rest) else None


def parsed(date: str) -> tuple[int, ...] | None:
    """(year,), (year, month) or (year, month, day) of a date in words; None when it has no year or is no date."""
    found = DATE.match(date.removeprefix("the year "))
    if not found:
        return None
    month, day = found["m"] or found["m2"], found["d"] or found["d2"]
    parts = (int(found["y"]), MONTHS.index(month) + 1 if month else 0, int(day or 0))
    return tuple(p for p in parts if p)


def apart(one: Event, other: Event) -> bool:
    """Whether it is certain which of two came first, and they are not the same in other words."""
    known = min(len(one.when), len(other.when))
    shared = content(one.text) & content(other.text)
    return one.when[:known] != other.when[:known] and 2 * len(shared) < len(content(one.text) | content(other.text))


def sequence(found: Sequence[Event], most: int) -> list[Event]:
    """Events of which each two are apart, at most ``most``, in the order of time: the least mistakable and weightiest
    ones.
    """
    clashes = {event: sum(not apart(event, other) for other in found) for event in found}
    chosen: list[Event] = []
    for event in sorted(found, key=lambda e: (clashes[e], -e.worth, e.when, e.text)):
        if len(chosen) < most and all(apart(event, other) for other in chosen):
            chosen.append(event)
    return sorted(chosen, key=lambda e: e.when)
