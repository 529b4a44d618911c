"""What an abbreviation stands for, where the text itself explains it.

*the Collective Security Treaty Organization (CSTO)* → *What does CSTO stand for?* It is silent when the letters do not
fit the words.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts
from quizgen.language.model import Kind
from quizgen.questions.draft import Draft, Example


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each explained abbreviation."""
    for fact in facts.abbreviations:
        bare = fact.long.removeprefix("the ").removeprefix("The ")
        yield Draft(
            prompt=f"What does {fact.short} stand for?", answer=bare, evidence=(fact.evidence,), key=f"abbreviation|{fact.short}",
            accept=(f"the {bare}",), kind=Kind.TERM, worth=0.8, fact=f"{fact.short} stands for {bare}.",
        )  # fmt: skip


EXAMPLES = (
    Example(
        "Peacekeepers of the Collective Security Treaty Organization (CSTO) arrived in Almaty.",
        (("What does CSTO stand for?", "Collective Security Treaty Organization"),),
    ),
    Example("Peacekeepers of the bloc (CSTO) arrived in Almaty."),
)
