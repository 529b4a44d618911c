"""How many times: asks how often something happened.

*Marie Curie was twice awarded a Nobel Prize* → *How many times was Marie Curie awarded a Nobel Prize?*
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.realise import question
from quizgen.questions._common import VAGUE_VERBS, asked, draft
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import beside, clear_subject, named_inside, telling

TIMES = re.compile(r"(twice|thrice|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) times)")
FIGURES = {"twice": ("two", "2", "two times"), "thrice": ("three", "3", "three times")}


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement that says how often."""
    for clause in asked(facts):
        if clause.verb.lemma in VAGUE_VERBS or not clear_subject(clause.subject) or not named_inside(clause.subject):
            continue
        for focus in clause.slots:
            if TIMES.fullmatch(focus.phrase.text):
                yield from one(clause, clause, focus, focus.phrase.text.removesuffix(" times"))
        inside = re.search(r"\b(twice|thrice)\b", f"{clause.verb.pre} {clause.verb.rest}")
        if inside:
            verb = replace(clause.verb, pre=without(clause.verb.pre), rest=without(clause.verb.rest))
            yield from one(clause, replace(clause, verb=verb), None, inside.group())


def without(words: str) -> str:
    """The words of a verb group without its *twice*."""
    return re.sub(r"\b(twice|thrice) ?", "", words).strip()


def one(clause: Clause, bare: Clause, focus: Slot | None, answer: str) -> Iterator[Draft]:
    """The question about one number of times."""
    slots = beside(clause, focus)
    if slots is None or not any(telling(s.phrase) for s in slots if s is not focus):
        return
    spot = focus or Slot("adverb", replace(clause.subject, entity=None))
    found = draft(
        clause,
        spot.phrase,
        question(bare, spot, "how many times", slots),
        "times",
        answer=answer,
        accept=FIGURES.get(answer, (f"{answer} times",)),
    )
    if found is not None:
        yield found


EXAMPLES = (
    Example(
        "Marie Curie was twice awarded the Nobel Prize.",
        (("How many times was Marie Curie awarded the Nobel Prize?", "twice"),),
    ),
    Example("She was twice awarded the Nobel Prize."),
)
