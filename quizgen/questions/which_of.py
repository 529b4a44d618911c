"""Which of several: asks for the one of a counted group of which a sentence tells at its beginning.

*Of the three Baltic states, Estonia joined the euro first* → *Which of the three Baltic states joined the euro first?* It is silent when the
group has no name in it or the one has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.realise import question, say
from quizgen.questions._common import draft, unique
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import clear, clear_subject, named_inside, plain
from quizgen.questions.worth.slight import slight


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement of one out of a counted group."""
    for clause in facts.clauses:
        group = next((s for s in clause.slots if grouped(s)), None)
        if group is None or clause.dropped or clause.verb.negated or clause.verb.modal or slight(facts, clause):
            continue
        if alone(clause) and (made := one(facts, clause, group)) is not None:
            yield made


def grouped(slot: Slot) -> bool:
    """*Of the nine members of the European Economic Community* at the head of a sentence."""
    counted = COUNTED.match(slot.phrase.text) is not None
    return slot.prep == "of" and slot.fronted and counted and clear(slot.phrase) and named_inside(slot.phrase)


COUNTED = re.compile(r"the (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?!(?:years|days|weeks|months)\b)")


def alone(clause: Clause) -> bool:
    """Whether the statement is of one named thing."""
    subject = clause.subject
    single = len(subject.parts) == 1 and clause.verb.finite not in ("were", "are", "have")
    return subject.named and single and clear_subject(subject) and subject.text.split()[0] not in ("only", "both", "all")


def one(facts: Facts, clause: Clause, group: Slot) -> Draft | None:
    """The question about the one; all else that is told of it stays."""
    rest = [s for s in clause.slots if s is not group]
    if not rest or any(not clear(s.phrase) for s in rest) or not unique(facts, clause, clause.subject):
        return None
    return draft(clause, clause.subject, question(plain(clause), None, f"which of {say(group.phrase, set())}", rest), "which-of")


EXAMPLES = (
    Example(
        "Of the nine members of the Hanseatic League in Prussia, Elbing faced a complete embargo in 1358.",
        (("Which of the nine members of the Hanseatic League in Prussia faced a complete embargo in 1358?", "Elbing"),),
    ),
    Example("Of the nine towns, Elbing faced a complete embargo in 1358."),
    Example("Of the members of the Hanseatic League, Elbing faced a complete embargo in 1358."),
    Example("Of the nine members of the Hanseatic League in Prussia, Elbing and Kulm faced a complete embargo in 1358."),
)
