"""When it happens: asks for the condition under which something happens.

*Solar eclipses occur when the Moon passes between the Sun and the Earth* → *When do solar eclipses occur?* It asks of
general statements only, and is silent when the condition or the thing needs the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import question, slot_text
from quizgen.questions._common import asked, draft
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import YEAR, ranked
from quizgen.questions.single.unique import beside, clear, clear_subject
from quizgen.questions.wording.answers import testable
from quizgen.questions.wording.prompts import content

LONGEST = 12
HAPPENING = lexicon.listed("happening-verbs")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each general statement with a condition."""
    for clause in asked(facts):
        yield from first_of_all(clause)
        for slot in clause.slots:
            slots = beside(clause, slot) if slot.role == "when" and slot.phrase.text.startswith("when ") else None
            if slots is None or not happens(clause):
                continue
            if clear(slot.phrase) and clear_subject(clause.subject):
                yield from what(clause, [*slots, slot])
                bare = slot_text(slot, set()).removeprefix("when ")
                prompt = question(clause, slot, "when", slots)
                found = draft(clause, slot.phrase, prompt, "definition", answer=bare, longest=LONGEST)
                if found is not None:
                    yield replace(found, answer=f"when {bare}", accept=(bare,))


def what(clause: Clause, slots: list[Slot]) -> Iterator[Draft]:
    """*What occurs when …?*: a thing that has a name of its own."""
    subject = clause.subject
    if (
        clause.verb.lemma in ("occur", "happen", "arise", "form", "develop", "result")
        and testable(subject)
        and not subject.modifiers
    ):
        found = draft(clause, subject, question(clause, None, "what", slots), "condition")
        if found is not None:
            yield found


def first_of_all(clause: Clause) -> Iterator[Draft]:
    """*The earliest known reference to immunity was during the plague of Athens in 430 BC*: when the first of its kind was."""
    subject, dates = clause.subject, [s for s in clause.slots if s.role == "time" and YEAR.search(s.phrase.text)]
    during = [s for s in clause.slots if s.prep == "during" and clear(s.phrase)]
    alone = len(dates) == 1 and len(clause.slots) == len(dates) + len(during)
    first = ranked(subject) and EARLIEST.search(subject.text) is not None and len(content(subject.text)) > 1
    if clause.verb.lemma != "be" or clause.verb.finite != "was" or not (alone and first and clear_subject(subject)):
        return
    answer = " ".join(slot_text(s, set()) for s in clause.slots)
    prompt = question(clause, dates[0], "when", [])
    date = dates[0].phrase
    found = draft(clause, date, prompt, "definition", answer=answer, accept=(date.text,))
    if found is not None:
        yield found


EARLIEST = re.compile(
    r"\b(?:earliest|first|oldest) (?:(?:known|recorded|documented|written|official|reported|confirmed|public|modern) )?"
    r"[a-z]+ (?:of|to|by|in|from|between) "
)


def happens(clause: Clause) -> bool:
    """Whether the statement says of a kind of thing that it happens or does something: *immunodeficiency occurs*, *cells send out signals*."""
    lasting = clause.verb.tag in ("VBZ", "VBP") and not clause.verb.modal
    term = clause.subject.kind is Kind.TERM and bool(content(clause.subject.text))
    return lasting and term and clause.verb.finite not in ("has", "have") and (clause.verb.lemma in HAPPENING or acts(clause))


def acts(clause: Clause) -> bool:
    """*Cells send out alarm signals when damaged*: a deed with its object; *when expanded* after a passive is said of something else."""
    objects = any(s.role == "object" and content(s.phrase.text) and not s.phrase.segments[0].possessive for s in clause.slots)
    return objects and not clause.verb.passive and clause.verb.lemma not in STATES


STATES = frozenset(("have", "be", "include", "contain", "mean", "become", "like", "say", "think"))


EXAMPLES = (
    Example(
        "The earliest known reference to immunity was during the plague of Athens in 430 BC.",
        (("When was the earliest known reference to immunity?", "during the plague of Athens in 430 BC"),),
    ),
    Example("The earliest known reference was in 430 BC."),
    Example("A reference to immunity was in a book of Athens in 430 BC."),
    Example(
        "Solar eclipses occur when the Moon passes between the Sun and the Earth.",
        (("When do solar eclipses occur?", "when the Moon passes between the Sun and the Earth"),),
    ),
    Example(
        "Hypothermia occurs when a swimmer loses body heat quickly.",
        (
            ("What occurs when a swimmer loses body heat quickly?", "hypothermia"),
            ("When does hypothermia occur?", "when a swimmer loses body heat quickly"),
        ),
    ),
    Example(
        "Cells send out alarm signals when damaged, injured or stressed.",
        (("When do cells send out alarm signals?", "when damaged, injured or stressed"),),
    ),
    Example("Mechanical work is done when expanded through turbines."),
    Example("Advection fog formed when the air of the valley cooled."),
    Example("This happens when warm air meets cold water."),
)
