"""The lists that options come from, read once from ``quizgen/data``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from quizgen.language import gazetteer


@dataclass(frozen=True, slots=True)
class Person:
    """A well-known person: what they are, their country, year of birth (negative: BC)."""

    name: str
    field: str
    country: str
    born: int
    female: bool


def cells(line: str) -> list[str]:
    """The cells of a line, each without outer blanks."""
    return [cell.strip() for cell in line.split("\t")]


@lru_cache(maxsize=1)
def fields() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Names and words that stand beside each other: what they are, the members."""
    return tuple((label, tuple(members.split("|"))) for label, members in map(cells, gazetteer.rows("fields.tsv")))


@lru_cache(maxsize=1)
def people() -> tuple[Person, ...]:
    """Well-known people."""
    found = []
    for field, country, names in map(cells, gazetteer.rows("people.tsv")):
        for entry in names.split("|"):
            words = entry.removesuffix(" f").split()
            found.append(Person(" ".join(words[:-1]), field, country, int(words[-1]), entry.endswith(" f")))
    return tuple(found)


@lru_cache(maxsize=1)
def callings() -> dict[str, tuple[str, ...]]:
    """For each noun for people the callings of ``people`` that it may mean."""
    return {noun: tuple(found.split("|")) for noun, found in map(cells, gazetteer.rows("callings.tsv"))}


@lru_cache(maxsize=1)
def regions() -> dict[str, tuple[str, tuple[str, ...]]]:
    """For each country its region's name and what to offer beside it, the likeliest first."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for row in map(cells, gazetteer.rows("regions.tsv")):
        members = row[1].split("|")
        offered = tuple(row[2].split("|")) if len(row) > 2 else tuple(members)
        for country in members:
            found.setdefault(country, (row[0], offered))
    return found


@lru_cache(maxsize=1)
def cities() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Country or US state (*US/Ohio*), capital, cities from the largest on, without the parts of cities that the list has for cities."""
    parts = frozenset(gazetteer.rows("no-cities.txt"))
    rows = map(cells, gazetteer.rows("city-groups.tsv"))
    return tuple((row[0], row[1], tuple(c for c in row[2].split("|") if c not in parts or c == row[1])) for row in rows)


@lru_cache(maxsize=1)
def country_years() -> dict[str, int]:
    """The year from which on a country was known by its name; none for those that are old."""
    rows = map(cells, gazetteer.rows("country-years.tsv"))
    return {country: int(year) for year, members in rows for country in members.split("|")}
