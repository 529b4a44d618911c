"""Which theory: asks for the theory that says what the text puts behind its name.

*The steady state theory: the universe has no beginning and no end.* → *Which theory says that the universe has no beginning and no end?* It wants
the names of two theories that differ, for one alone is what the article is about.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts
from quizgen.language.model import Kind
from quizgen.questions._common import LONGEST_PROMPT
from quizgen.questions.draft import Draft, Example
from quizgen.questions.wording.prompts import content, leaks, torn


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each theory of two or more."""
    for fact in facts.teachings:
        prompt = f"Which {fact.sort} says that {fact.said}?"
        others = [t for t in facts.teachings if t.sort == fact.sort and t.name != fact.name]
        known = content(fact.name) <= content(facts.title)
        if not others or known or leaks(prompt, fact.name) or torn(prompt) or len(prompt.split()) > LONGEST_PROMPT:
            continue
        yield Draft(
            prompt=prompt, answer=fact.name, evidence=(fact.evidence,), key=f"theory|{fact.name}", accept=(fact.name.removeprefix("the "),),
            kind=Kind.TERM, worth=fact.worth, hints=(("answer is named", 1.0),), fact=f"{fact.name[:1].upper()}{fact.name[1:]} says that {fact.said}.",
        )  # fmt: skip


EXAMPLES = (
    Example(
        "The steady state theory: the universe has no beginning and no end.\n\n"
        "The big bang theory: the universe began in one hot point, as we shall see below.",
        (
            ("Which theory says that the universe has no beginning and no end?", "the steady state theory"),
            ("Which theory says that the universe began in one hot point?", "the big bang theory"),
        ),
    ),
    Example("The steady state theory: the universe has no beginning and no end."),
    Example("The steady state theory: no beginning and no end at all.\n\nThe big bang theory: one hot point at the beginning."),
)
