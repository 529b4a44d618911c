"""A sum that somebody was asked or allowed to give: *requested Congress to appropriate $2.2 billion in aid*.

*How much did … request Congress to appropriate in aid?* It is silent where a second sum or a second thing to do stands behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Segment, Slot
from quizgen.language import lexicon
from quizgen.language.realise import question, say
from quizgen.questions._common import draft, unique
from quizgen.questions.clear.report import placed
from quizgen.questions.draft import Draft
from quizgen.questions.single.unique import beside, clear_subject, named_inside, plain
from quizgen.questions.wording.answers import HARD

VERBS = lexicon.listed("to-do-verbs")
GIVING = re.compile(
    r"to (?P<deed>[a-z]+) (?P<amount>(?:about |nearly |almost |over |up to |more than |at least )?"
    r"(?:US|A|C|NZ)?[$€£][\d.,]+(?: (?:million|billion|trillion))?) "
    r"(?P<rest>(?:in|of|on|for|to|into|toward|towards) .+)"
)
SECOND = re.compile(r"[$€£%]| and to | and [a-z]+ (?:the|a|an|its|his|their) ")
"""Another sum, or another thing to do."""


def earmarked(facts: Facts, clause: Clause) -> Iterator[Draft]:
    """The question for a sum in what a named body or person was to do with money."""
    whom = next((s for s in clause.slots if s.role == "object"), None)
    if (
        clause.verb.lemma not in VERBS
        or whom is None
        or clause.verb.passive
        or not clear_subject(clause.subject)
        or not named_inside(clause.subject)
    ):
        return
    for slot in clause.slots:
        told = GIVING.fullmatch(say(slot.phrase, set())) if slot.role in ("clause", "purpose") else None
        slots = beside(clause, slot) if told else None
        if (
            told is None
            or slots is None
            or whom not in slots
            or slot.phrase.issues & HARD
            or SECOND.search(told["rest"])
        ):
            continue
        rest = [behind(s, f"to {told['deed']} {told['rest']}") if s is whom else s for s in slots]
        prompt = question(plain(clause), slot, "how much", rest)
        found = draft(clause, slot.phrase, prompt, "amount", answer=told["amount"])
        if found is not None and unique(facts, clause, slot.phrase):
            yield from (d for d in (placed(found, slots),) if d is not None)


def behind(slot: Slot, words: str) -> Slot:
    """The slot with some words behind it."""
    last = replace(slot.phrase.segments[-1], space=True)
    return replace(
        slot, phrase=replace(slot.phrase, segments=(*slot.phrase.segments[:-1], last, Segment(words, False)))
    )
