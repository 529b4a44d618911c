"""How many: asks for the number of people or things in a statement.

*The league has 24 members* → *How many members does the league have?* It keeps the noun and its complements with the question. It is silent on vague numbers
(*several*, *one*) and on ages.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft, kept, stands_alone
from quizgen.questions.draft import Draft, Example


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each counted subject, object or object of a preposition."""
    for clause in asked(facts):
        if counted(clause.subject):
            yield from one(clause, clause.subject, None)
        for slot in clause.slots:
            if slot.role in ("object", "attribute", "prep") and counted(slot.phrase) and stands_alone(clause.subject):
                yield from one(clause, slot.phrase, slot)


def counted(phrase: Phrase) -> bool:
    """Whether a number that can be asked for counts the phrase."""
    return bool(
        phrase.number and phrase.noun and stands_alone(phrase) and not phrase.unit and len(phrase.parts) == 1
        and len(phrase.noun.split()) <= 6 and phrase.plural and phrase.text.startswith(phrase.number) and phrase.number.lower() not in ("one", "two", "both")
    )  # fmt: skip


def one(clause: Clause, phrase: Phrase, focus: Slot | None) -> Iterator[Draft]:
    """The question about one counted phrase."""
    slots = kept(clause, focus)
    if slots is None:
        return
    wh = f"{focus.prep if focus else ''} how many {phrase.noun}".strip()
    found = draft(clause, phrase, question(clause, focus, wh, slots, plural=True), "number", answer=phrase.number)
    if found is not None:
        yield found


EXAMPLES = (
    Example("The Arab League has 22 members.", (("How many members does the Arab League have?", "22"),)),
    Example("The Arab League has several members."),
)
