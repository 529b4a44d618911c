"""When somebody was born or died: asks for the dates that stand in brackets behind a name.

*Andrei Tarkovsky (4 April 1932 – 29 December 1986)* → *On what date was Andrei Tarkovsky born?* It asks only for people who matter in
the article, and is silent on terms of office.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts, Life
from quizgen.language.model import Kind
from quizgen.questions.draft import Draft, Example

MATTERS = 0.8


def ask(facts: Facts) -> Iterator[Draft]:
    """Up to two questions for each life."""
    for life in facts.lives:
        if life.worth >= MATTERS and len(life.person.split()) > 1:
            if life.born:
                yield one(life, f"was {life.person} born", life.born, "born")
            if life.died:
                yield one(life, f"did {life.person} die", life.died, "died")


def one(life: Life, what: str, date: str, key: str) -> Draft:
    """The question about one of the two dates."""
    wh = "In what year" if len(date) == 4 else "On what date"
    return Draft(
        prompt=f"{wh} {what}?", answer=date, evidence=(life.evidence,), key=f"life|{life.person}|{key}",
        kind=Kind.DATE, worth=life.worth,
        hints=(("time is a year or day", 1.0), ("dated", 1.0)), fact=f"{life.person} {key.replace('born', 'was born')}: {date}.",
    )  # fmt: skip


EXAMPLES = (
    Example(
        "Clara Schumann (13 September 1819 – 20 May 1896) was a pianist. Clara Schumann lived in Leipzig.",
        (
            ("On what date was Clara Schumann born?", "13 September 1819"),
            ("On what date did Clara Schumann die?", "20 May 1896"),
        ),
        title="The music of Clara Schumann",
    ),
    Example("Anna Berg (2001–2009) led the school."),
)
