"""What something is called: asks for the name that the text says it is known by.

*The crackdown in Baku became known as Black January* → *What did the crackdown in Baku become known as?* It is silent when what is named can't stand alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft, kept, stands_alone
from quizgen.questions.draft import Draft, Example

CALLING = frozenset(["call", "name", "term", "dub", "nickname", "title", "label", "christen", "rename"])
KNOWING = frozenset(["know"])


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each naming."""
    for clause in asked(facts):
        slot = name_slot(clause)
        if slot is None or not stands_alone(clause.subject) or not stands_alone(slot.phrase):
            continue
        slots = kept(clause, slot)
        if slots is not None:
            prompt = question(clause, slot, "what", slots)
            if slot.prep == "as":
                prompt = prompt.removesuffix("?") + " as?"
            found = draft(clause, slot.phrase, prompt, "name")
            if found is not None:
                yield found


def name_slot(clause: Clause) -> Slot | None:
    """The slot with the name: *called X*, *known as X*."""
    for slot in clause.slots:
        if clause.verb.passive and clause.verb.lemma in CALLING and slot.role in ("complement", "object"):
            return slot
        if slot.prep == "as" and (clause.verb.lemma in KNOWING or clause.verb.rest == "known"):
            return slot
    return None


EXAMPLES = (
    Example(
        "The Kazakh capital was renamed Nur-Sultan in 2019.",
        (("What was the Kazakh capital renamed in 2019?", "Nur-Sultan"),),
    ),
    Example("It was renamed Nur-Sultan in 2019."),
)
