"""Put events in order: four to seven dated events, worded without their dates.

It takes events that the article dates by year, month or day, of which it is certain which came first. It is silent
when there are
fewer than four, and leaves out a statement whose words tell the order (*after*, *later*, *successor*).
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts
from quizgen.language.model import Kind
from quizgen.model import Type
from quizgen.questions.draft import Draft, Example
from quizgen.questions.told.events import events, sequence

FEWEST, MOST = 4, 7
PROMPT = "Put these events in the order in which they happened, the earliest first."


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for the weightiest events of the article."""
    chosen = sequence(events(facts), MOST)
    if len(chosen) >= FEWEST:
        yield Draft(
            prompt=PROMPT,
            answer="",
            evidence=tuple(e.evidence for e in chosen),
            key="ordering|events",
            type=Type.ORDERING,
            kind=Kind.EVENT,
            worth=sum(e.worth for e in chosen) / len(chosen),
            fact="; ".join(f"{e.date}: {e.text}" for e in chosen),
            items=tuple(e.text for e in chosen),
        )


EXAMPLES = (
    Example(
        "Marie Curie moved to Paris in 1891. Marie Curie discovered polonium in 1898. Pierre Curie won a prize in "
        "1903. Irène Joliot-Curie made an artificial isotope in 1934.",
        ((PROMPT, ""),),
    ),
    Example(
        "Marie Curie moved to Paris in 1891. Marie Curie discovered polonium in 1898. Pierre Curie won a prize in 1903."
    ),
)
