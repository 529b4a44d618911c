"""How: asks by doing what somebody did something.

*Eratosthenes measured the Earth by comparing two shadows* → *How did Eratosthenes measure the Earth?* It is silent when the means
is long or can't stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Facts, Slot
from quizgen.language.realise import question, slot_text
from quizgen.questions._common import VAGUE_VERBS, asked, draft
from quizgen.questions._unique import TRIVIAL, beside, clear, clear_subject, named_inside
from quizgen.questions.draft import Draft, Example

LONGEST = 12
MEANS = re.compile(r"[a-z]+ing\b")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement with its means."""
    for clause in asked(facts):
        for slot in clause.slots:
            slots = beside(clause, slot)
            if (
                not means(slot)
                or slots is None
                or not clear_subject(clause.subject)
                or not named_inside(clause.subject)
            ):
                continue
            if clause.verb.lemma in VAGUE_VERBS | TRIVIAL | {"continue", "try", "seek", "begin", "start"} or not any(
                s.role == "object" for s in slots
            ):
                continue
            used = {clause.subject.entity} if clause.subject.entity is not None else set()
            answer = slot_text(slot, used)
            bare = answer.removeprefix("by ")
            found = draft(
                clause,
                slot.phrase,
                question(clause, slot, "how", slots),
                "means",
                answer=answer,
                accept=(bare,),
                longest=LONGEST,
            )
            if found is not None:
                yield found


def means(slot: Slot) -> bool:
    """Whether the slot is *by doing …* and stands alone."""
    return slot.prep == "by" and slot.role == "prep" and bool(MEANS.match(slot.phrase.text)) and clear(slot.phrase)


EXAMPLES = (
    Example(
        "Eratosthenes measured the size of the Earth by comparing shadows in Egypt.",
        (("How did Eratosthenes measure the size of the Earth?", "by comparing shadows in Egypt"),),
    ),
    Example("He measured it by comparing shadows."),
)
