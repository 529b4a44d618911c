"""The years that a wrong date may lie in: within the life of those whom the words name, and on its side of another year that they tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.distractors.figures import LAST_YEAR
from quizgen.facts.lives import span
from quizgen.facts.model import Clause, Facts
from quizgen.language.model import Kind

GROWN = 14
BESIDE = 10  # years between the key and another year of the prompt, so near that the key alone looks right
YEAR = re.compile(r"(?<![\d.,])(?:1\d{3}|20\d\d)\b(?![,.]\d)")
DEATH = re.compile(r"\b(?:dies?|died|death|killed|executed|assassinated|murdered)\b")


def bounds(text: str, year: int, facts: Facts) -> tuple[int, int]:
    """The first and the last year that may stand for the year of a deed that the text tells: nobody marries when dead, goes to school as
    a baby, or does at two what others do when grown. No bounds where the year lies outside the life, or is that of the birth.
    """
    words = set(re.findall(r"\w+", text))
    fit = [s for name, s in known(facts).items() if set(name.split()) & words and s[0] <= year <= s[1]]
    if len(fit) != 1 or year == fit[0][0]:
        return 0, LAST_YEAR
    born, died = fit[0]
    return born + youngest(year - born), LAST_YEAR if year == died and DEATH.search(text) else died


def youngest(age: int) -> int:
    """The age from which one may believe it, of what was done at some age: at 5 for 7, at 14 for all that the grown do."""
    return GROWN if age >= GROWN else max(1, -(-2 * age // 3))


def known(facts: Facts) -> dict[str, tuple[int, int]]:
    """The years of birth and death of everybody of whom the article tells the birth, in brackets or in words, gathered once."""
    if "lifetimes" not in facts.kept:
        born, died = dict(told("bear", facts)), dict(told("die", facts))
        spans = {name: (year, died.get(name, 9999)) for name, year in born.items()}
        facts.kept["lifetimes"] = spans | {life.person: span(life) for life in facts.lives}
    found: dict[str, tuple[int, int]] = facts.kept["lifetimes"]
    return found


def told(verb: str, facts: Facts) -> Iterator[tuple[str, int]]:
    """Each person with the year of the birth (*bear*) or the death (*die*) that a statement tells: *Ana Berg was born in Narvik in 1932*."""
    people = {number: name for number, name, kind in facts.names if kind is Kind.PERSON}
    for clause in facts.clauses:
        name = people.get(-1 if clause.subject.entity is None else clause.subject.entity)
        if clause.verb.lemma == verb and name is not None and clause.subject.kind is Kind.PERSON and (year := when_told(clause)):
            yield name, year


def when_told(clause: Clause) -> int:
    """The year that a statement tells; 0 for none, or an uncertain one."""
    dates = [s.phrase.text for s in clause.slots if s.role == "time" and s.prep in ("in", "on", "")]
    found = YEAR.search(dates[0]) if len(dates) == 1 else None
    return int(found.group()) if found is not None else 0


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
