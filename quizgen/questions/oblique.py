"""With what, against which country, to whom: asks for a name after a preposition.

*Azerbaijan fought a war against Armenia in 2020* → *Against which country did Azerbaijan fight a war in 2020?* Places
and times have rules of their own. It is silent when the phrase is neither a name nor a term of two words.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts, Slot
from quizgen.language.model import Kind
from quizgen.language.questionwords import object_word
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft, kept, stands_alone, testable, unique
from quizgen.questions.draft import Draft, Example

THINGS = frozenset(["with", "from", "into", "to", "for", "against"])


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each named phrase after a preposition."""
    for clause in asked(facts):
        for slot in clause.slots:
            if slot.role != "prep" or not answerable(slot) or len(slot.prep.split()) != 1:
                continue
            wh, slots = object_word(slot.phrase), kept(clause, slot)
            if wh and slots is not None and stands_alone(clause.subject) and unique(facts, clause, slot.phrase):
                found = draft(
                    clause, slot.phrase, question(clause, slot, f"{slot.prep} {wh}", slots), f"prep-{slot.prep}"
                )
                if found is not None:
                    yield found


def answerable(slot: Slot) -> bool:
    """Whether the phrase is a name, or a term of more than one word after a preposition that asks for a thing."""
    if slot.prep == "as":
        return False
    if slot.phrase.named:
        return testable(slot.phrase)
    return (
        slot.prep in THINGS
        and slot.phrase.kind is Kind.TERM
        and len(slot.phrase.text.split()) > 1
        and testable(slot.phrase, indefinite=True)
    )


EXAMPLES = (
    Example(
        "Azerbaijan fought a war against Armenia in 2020.",
        (("Against which country did Azerbaijan fight a war in 2020?", "Armenia"),),
    ),
    Example("Azerbaijan fought a war against its neighbour in 2020."),
)
