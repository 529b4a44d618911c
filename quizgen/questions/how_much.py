"""How much: asks for a sum of money or a percentage.

*OPEC raised the price by 70 %* → *By what percentage did OPEC raise the price?*
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts, Slot
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft, kept, stands_alone
from quizgen.questions.draft import Draft, Example


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each amount of money or percentage."""
    for clause in asked(facts):
        for slot in clause.slots:
            wh = amount_word(slot)
            slots = kept(clause, slot)
            if wh and slots is not None and stands_alone(clause.subject) and stands_alone(slot.phrase):
                found = draft(clause, slot.phrase, question(clause, slot, wh, slots), "amount")
                if found is not None:
                    yield found


def amount_word(slot: Slot) -> str:
    """The question word of an amount; '' when the slot is none."""
    if len(slot.phrase.text.split()) > 4:
        return ""
    if slot.phrase.unit == "percent":
        return {"by": "by what percentage", "": "what percentage"}.get(slot.prep, "")
    if slot.phrase.unit == "money":
        return {"": "how much money", "for": "for how much money", "at": "at what price"}.get(slot.prep, "")
    return ""


EXAMPLES = (
    Example(
        "OPEC raised the posted price of oil by 70%.",
        (("By what percentage did OPEC raise the posted price of oil?", "70%"),),
    ),
    Example("OPEC raised the posted price of oil by a lot."),
)
