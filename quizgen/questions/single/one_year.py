"""Whether one year is that of the deed: done once, told in its own sentence, no state that went on in other years."""

from __future__ import annotations

import re

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.questions.how_much import FRACTION
from quizgen.questions.single.unique import DATED
from quizgen.questions.wording.prompts import content


def told_before(clause: Clause, slot: Slot) -> bool:
    """Whether only the sentence before tells the time: *In 2016 there were 216 fires. Half of the fires occurred in Norway*, as in any year."""
    return slot.phrase.evidence.end <= clause.evidence.start


def certain_time(slot: Slot) -> bool:
    """Not *in 1700s*, and no day or month *by* which something had been done: it may have been earlier."""
    return not (slot.prep == "by" and slot.phrase.unit in ("day", "month")) and re.fullmatch(r"\d\d00s", slot.phrase.text) is None


def done_twice(facts: Facts, clause: Clause, slot: Slot) -> bool:
    """*abolished slavery in 1880 and a decree abolished the last vestiges of it in 1886*: whether another year may be meant as well."""
    if clause.verb.lemma not in ENDING:
        return False
    things = content(" ".join(s.phrase.text for s in clause.slots if s.role == "object"))
    others = (c for c in facts.clauses if c is not clause and c.verb.lemma == clause.verb.lemma)
    return any(again(c, slot.phrase.text, things, same=c.evidence == clause.evidence) for c in others)


def again(other: Clause, year: str, things: frozenset[str], same: bool) -> bool:
    """Whether the other statement does it to one of the things, or to *it* in the ``same`` sentence, in another year."""
    target = " ".join(s.phrase.text for s in other.slots if s.role == "object")
    dates = [s.phrase.text for s in other.slots if s.phrase.unit in DATED]
    it = same and re.search(r"\b(?:it|them)\b", target) is not None
    return any(d != year for d in dates) and (it or bool(things & content(target)))


ENDING = frozenset("abolish ban outlaw end legalize legalise prohibit dissolve introduce restore".split())


def equates(clause: Clause) -> bool:
    """*The last mission was Apollo 17 in December 1972* says what the last mission was, not when; *had 24 members in 1990* was so in other
    years too; so was *a third of the people worked on farms in 1900*."""
    if FRACTION.match(clause.subject.text) and not clause.verb.passive:
        return True
    if clause.verb.lemma == "have" or (
        clause.verb.lemma == "be"
        and any(s.phrase.number or s.phrase.unit == "measure" for s in clause.slots if s.role == "attribute")
    ):
        return True
    return clause.verb.lemma == "be" and any(s.role == "attribute" and s.phrase.named for s in clause.slots)
