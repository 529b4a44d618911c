"""Whether an age that the article states fits the years that it gives: nobody born in 1483 is 19 in 1501."""

from __future__ import annotations

import re

from quizgen.facts.lifetimes import known
from quizgen.facts.model import Clause, Facts
from quizgen.numerals import WORDS

AGE = re.compile(r"(?:the |an )?age of (?:just |only )?(\d{1,3}|[a-z]+(?:-[a-z]+)?)$")
YEAR = re.compile(r"(?<![\d.,])(?:1\d{3}|20\d\d)\b(?![,.]\d)")
BARE = re.compile(r"\d{1,3}")


def misdated(clause: Clause, facts: Facts) -> bool:
    """*entered the university at the age of 19 in 1501*, of somebody born in 1483: one of the three figures is wrong, and nobody knows which."""
    ages = [a for s in clause.slots if s.prep == "at" and (a := age_in(s.phrase.text)) is not None]
    years = [int(y) for s in clause.slots if s.role == "time" and s.prep in ("in", "on", "") for y in YEAR.findall(s.phrase.text)]
    if len(ages) != 1 or len(years) != 1:
        return False
    name = next((n for i, n, _ in facts.names if i == clause.subject.entity), "")
    born = known(facts).get(name, (0, 0))[0]
    return born > 0 and not years[0] - born - 1 <= ages[0] <= years[0] - born


def age_in(text: str) -> int | None:
    """The age that *the age of nineteen* or *19* tells; None for any other text."""
    found = AGE.match(text)
    word = found[1] if found is not None else text if BARE.fullmatch(text) else ""
    return int(word) if word.isdigit() else WORDS.get(word)
