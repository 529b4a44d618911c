"""Where: asks for the place of an event.

*Marie Curie was born in Warsaw* → *In which city was Marie Curie born?* It is silent when the place is no name.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Phrase
from quizgen.language import lexicon
from quizgen.language.questionwords import which
from quizgen.questions._common import asked, testable
from quizgen.questions._unique import TRIVIAL, ask_for
from quizgen.questions.draft import Draft, Example

BROAD = lexicon.listed("broad-places")
PREPS = frozenset(["in", "at", "on", "near", "off", "into", "from", "to", "across", "outside", "along"])


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement with a named place."""
    for clause in asked(facts):
        for slot in clause.slots:
            if slot.role != "place" or slot.prep not in PREPS or not asks_well(clause, slot.phrase):
                continue
            found = ask_for(facts, clause, slot, place_word(slot.phrase, slot.prep), "place")
            if found is not None:
                yield found


def asks_well(clause: Clause, phrase: Phrase) -> bool:
    """Whether the place is a name, no *the West*, and the verb tells of more than presence."""
    return (
        phrase.named
        and testable(phrase)
        and phrase.head.lower() not in BROAD
        and clause.verb.lemma not in TRIVIAL
        and not (clause.verb.lemma == "be" and any(s.role == "attribute" for s in clause.slots))
    )


def place_word(phrase: Phrase, prep: str) -> str:
    """*in which city*, or *where* for *in* and *at* with a place of another kind."""
    named = which(phrase)
    if named:
        return f"{prep} {named}"
    return "where" if prep in ("in", "at") else ""


EXAMPLES = (
    Example("Marie Curie was born in Warsaw in 1867.", (("In which city was Marie Curie born in 1867?", "Warsaw"),)),
    Example(
        "The University of Bologna is located in Italy.",
        (("In which country is the University of Bologna located?", "Italy"),),
    ),
    Example(
        "The Vienna-born physicist Lise Meitner moved to a small house.",
        (("In which city was Lise Meitner born?", "Vienna"),),
    ),
    Example("Marie Curie was born in a small flat."),
    Example("Some victims were taken to Vienna."),
)
