"""Who did what was done: asks for the agent of a passive, in the active voice.

*Kazakhstan was led by Nursultan Nazarbayev for three decades* → *Who led Kazakhstan for three decades?* It is silent
when the agent is a bare noun (*by force*, *by a neighbour*).
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts
from quizgen.language.questionwords import subject_word
from quizgen.language.realise import active
from quizgen.questions._common import asked, draft, kept, stands_alone, testable, unique
from quizgen.questions.draft import Draft, Example


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each passive with a named agent."""
    for clause in asked(facts):
        for slot in clause.slots:
            if slot.role != "agent" or not testable(slot.phrase, indefinite=True) or not stands_alone(clause.subject):
                continue
            wh = subject_word(slot.phrase)
            slots = kept(clause, slot)
            if (
                wh
                and (wh != "what" or len(slot.phrase.text.split()) > 1)
                and slots is not None
                and unique(facts, clause, slot.phrase)
            ):
                plural = slot.phrase.plural and wh.startswith("which")
                found = draft(clause, slot.phrase, active(clause, slot, wh, slots, plural), "agent")
                if found is not None:
                    yield found


EXAMPLES = (
    Example(
        "Kazakhstan was led by Nursultan Nazarbayev for three decades.",
        (("Who led Kazakhstan for three decades?", "Nursultan Nazarbayev"),),
    ),
    Example("Kazakhstan was led by force for three decades."),
)
