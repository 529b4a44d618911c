"""The years that a wrong date may lie in: within the life of those whom the words name, and on its side of another year that they tell."""

from __future__ import annotations

import re

from quizgen.distractors.figures import LAST_YEAR
from quizgen.facts.lifetimes import YEAR, roughly
from quizgen.facts.model import Facts

GROWN = 14
BESIDE = 10  # years between the key and another year of the prompt, so near that the key alone looks right
DEATH = re.compile(r"\b(?:dies?|died|death|killed|executed|assassinated|murdered)\b")


def bounds(text: str, year: int, facts: Facts) -> tuple[int, int]:
    """The first and the last year that may stand for the year of a deed that the text tells: nobody marries when dead, goes to school as
    a baby, or does at two what others do when grown. No bounds where the year lies outside the life, or is that of the birth.
    """
    words = set(re.findall(r"\w+", text))
    fit = [s for name, s in roughly(facts).items() if set(name.split()) & words and s[0] <= year <= s[1]]
    if len(fit) != 1 or year == fit[0][0]:
        return 0, LAST_YEAR
    born, died = fit[0]
    return born + youngest(year - born), LAST_YEAR if year == died and DEATH.search(text) else died


def youngest(age: int) -> int:
    """The age from which one may believe it, of what was done at some age: at 5 for 7, at 14 for all that the grown do."""
    return GROWN if age >= GROWN else max(1, -(-2 * age // 3))


def other_years(text: str, year: int) -> list[int]:
    """The years of a text beside one."""
    return [y for y in map(int, YEAR.findall(text)) if y != year]


def one_side(text: str, year: int) -> tuple[int, int]:
    """The years on a year's side of the others in the text: the film of 1927 wins nothing before it."""
    others = other_years(text, year)
    return max((y for y in others if y < year), default=0), min((y for y in others if y > year), default=LAST_YEAR)


def told_beside(text: str, year: int) -> bool:
    """Whether another year stands so near in the text that of four dates the key alone looks right: *the 1927 film won in 1929*."""
    return any(abs(y - year) <= BESIDE for y in other_years(text, year))
