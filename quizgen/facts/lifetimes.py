"""When people of the article lived: the years of birth and death that brackets or statements tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.lives import span
from quizgen.facts.model import Clause, Facts
from quizgen.language.model import Kind

YEAR = re.compile(r"(?<![\d.,])(?:1\d{3}|20\d\d)\b(?![,.]\d)")


def known(facts: Facts) -> dict[str, tuple[int, int]]:
    """The years of birth and death of everybody of whom the article tells the birth, in brackets or in words, gathered once."""
    if "lifetimes" not in facts.kept:
        born, died = dict(told("bear", facts)), dict(told("die", facts))
        spans = {name: (year, died.get(name, 9999)) for name, year in born.items()}
        facts.kept["lifetimes"] = spans | {life.person: span(life) for life in facts.lives}
    found: dict[str, tuple[int, int]] = facts.kept["lifetimes"]
    return found


def roughly(facts: Facts) -> dict[str, tuple[int, int]]:
    """The known years, and those that the article gives as near ones behind a name: *Ana Berg (c. 1467 or 1468 – c. 1520)*."""
    if "rough lifetimes" not in facts.kept:
        people = {name for _, name, kind in facts.names if kind is Kind.PERSON}
        found = {
            name: (int(life["born"]), int(life["died"]))
            for life in ROUGH.finditer(facts.text)
            for name in people
            if facts.text.endswith(name, 0, life.start()) and YOUNGEST < int(life["died"]) - int(life["born"]) < OLDEST
        }
        facts.kept["rough lifetimes"] = found | known(facts)
    lives: dict[str, tuple[int, int]] = facts.kept["rough lifetimes"]
    return lives


ABOUT = r"(?:(?:born |died )?(?:c\.|ca\.|circa|about|around|before|after) ?)?"
ROUGH = re.compile(rf" \((?:[^()]{{0,250}}?[;,] )?{ABOUT}(?P<born>\d{{4}})(?: or {ABOUT}\d{{4}})? ?[–—-] ?{ABOUT}(?P<died>\d{{4}})\)")
YOUNGEST, OLDEST = 14, 110  # ages at death; other spans are no lives


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
