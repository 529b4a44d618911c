"""Where: asks for the place of an event.

*Marie Curie was born in Warsaw* → *In which city was Marie Curie born?* It is silent when the place is no name.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts, Phrase
from quizgen.language.questionwords import which
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft, kept, stands_alone, testable, unique
from quizgen.questions.draft import Draft, Example


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement with a named place."""
    for clause in asked(facts):
        for slot in clause.slots:
            if (
                slot.role != "place"
                or not slot.phrase.named
                or not testable(slot.phrase)
                or not stands_alone(clause.subject)
            ):
                continue
            wh, slots = place_word(slot.phrase, slot.prep), kept(clause, slot)
            if wh and slots is not None and unique(facts, clause, slot.phrase):
                found = draft(clause, slot.phrase, question(clause, slot, wh, slots), "place")
                if found is not None:
                    yield found


def place_word(phrase: Phrase, prep: str) -> str:
    """*in which city*, or *where* for *in* and *at* with a place of another kind."""
    named = which(phrase)
    if named:
        return f"{prep} {named}"
    return "where" if prep in ("in", "at") else ""


EXAMPLES = (
    Example("Marie Curie was born in Warsaw.", (("In which city was Marie Curie born?", "Warsaw"),)),
    Example("Marie Curie was born in a small flat."),
)
