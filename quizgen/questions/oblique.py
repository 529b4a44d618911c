"""With what, against which country, to whom: asks for a name after a preposition.

*Azerbaijan fought a war against Armenia in 2020* → *Against which country did Azerbaijan fight a war in 2020?* Places
and times have rules of their own. It is silent when the phrase is no name.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts
from quizgen.language.questionwords import object_word
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft, kept, stands_alone, testable, unique
from quizgen.questions.draft import Draft, Example


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each named phrase after a preposition."""
    for clause in asked(facts):
        for slot in clause.slots:
            if slot.role != "prep" or not slot.phrase.named or not testable(slot.phrase) or len(slot.prep.split()) != 1:
                continue
            wh, slots = object_word(slot.phrase), kept(clause, slot)
            if wh and slots is not None and stands_alone(clause.subject) and unique(facts, clause, slot.phrase):
                found = draft(clause, slot.phrase, question(clause, slot, f"{slot.prep} {wh}", slots), f"prep-{slot.prep}")
                if found is not None:
                    yield found


EXAMPLES = (
    Example(
        "Azerbaijan fought a war against Armenia in 2020.",
        (("Against which country did Azerbaijan fight a war in 2020?", "Armenia"),),
    ),
    Example("Azerbaijan fought a war against its neighbour in 2020."),
)
