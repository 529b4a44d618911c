"""For what somebody got a prize: *won the Copley Medal for her studies of steel*, *was nominated for an Oscar for the film Salt Road*."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.questionwords import which
from quizgen.questions._common import once_more
from quizgen.questions.clear.report import perhaps
from quizgen.questions.draft import Draft
from quizgen.questions.single.certain import year_told
from quizgen.questions.single.unique import ask_for, says_something
from quizgen.questions.wording.answers import testable

GIVING = frozenset(
    "award give grant receive win earn gain nominate honour honor decorate present recognise recognize".split()
)
PRIZES = lexicon.listed("prizes")


def for_deed(facts: Facts, clause: Clause, slot: Slot) -> Draft | None:
    """*For what was Lise Holm awarded the Copley Medal?*; None for what is no deed or work, and where the prize is not told."""
    told = prize_before(clause, slot)
    if told is None or once_more(clause) or not deed(slot):
        return None
    wh = which(slot.phrase) if slot.phrase.named else "what"
    if wh == "what" and told.prep == "for":
        return None  # *For what was she nominated for an Oscar?*
    alone = without_partner(clause)
    found = ask_for(facts, alone, slot, f"for {wh}" if wh else "", "prep-for", sure=True)
    one = year_told([s for s in alone.slots if s is not slot]) or told.phrase.determiner == "the"
    return found if one else perhaps(found)


def prize_before(clause: Clause, slot: Slot) -> Slot | None:
    """The prize that stands before *for*, behind a verb of giving or getting; None when there is none."""
    if slot.prep != "for" or slot.fronted or clause.verb.lemma not in GIVING:
        return None
    before = clause.slots[: clause.slots.index(slot)]
    return next((s for s in before if s.phrase.lemma in PRIZES and s.role in ("object", "prep", "complement")), None)


def deed(slot: Slot) -> bool:
    """Whether *for* tells a work or a deed: not *for Best Actress*, *for 1921* or *for her country*."""
    target = slot.phrase
    if target.named:
        return target.kind not in (Kind.PERSON, Kind.COUNTRY, Kind.CITY) and which(target) != "" and testable(target)
    words = target.text.split()
    act = target.kind is Kind.OTHER and words[0].endswith("ing")
    told = (
        (target.kind is Kind.TERM or act)
        and len(words) > 2
        and not re.match(r"(?i)best |the best |outstanding ", target.text)
    )
    return told and testable(target, indefinite=True) and says_something(target, sure=True)


def without_partner(clause: Clause) -> Clause:
    """The clause without *opposite …*, which tells of a part in a film, no prize."""
    return replace(clause, slots=tuple(s for s in clause.slots if s.prep not in ("opposite", "alongside")))
