"""Why: asks for a cause that the text states with *because*, *due to* or *as a result of*.

It is silent when the cause is long or can't stand alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Facts, Slot
from quizgen.language.realise import question, slot_text
from quizgen.questions._common import asked, draft, kept, stands_alone
from quizgen.questions.draft import Draft, Example

CAUSES = {"because of", "due to", "as a result of", "owing to", "thanks to", "on account of"}


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement with a cause."""
    for clause in asked(facts):
        for slot in clause.slots:
            if is_cause(slot) and stands_alone(slot.phrase) and stands_alone(clause.subject):
                slots = kept(clause, slot)
                if slots is not None:
                    answer = slot_text(
                        replace(slot, comma=False),
                        {clause.subject.entity} if clause.subject.entity is not None else set(),
                    )
                    found = draft(clause, slot.phrase, question(clause, slot, "why", slots), "cause", answer=answer)
                    if found is not None:
                        yield found


def is_cause(slot: Slot) -> bool:
    """Whether the slot says why."""
    return slot.role == "cause" or slot.prep in CAUSES


EXAMPLES = (
    Example(
        "The Tay Bridge collapsed because of strong winds.",
        (("Why did the Tay Bridge collapse?", "because of strong winds"),),
    ),
    Example("The Tay Bridge collapsed in strong winds."),
)
