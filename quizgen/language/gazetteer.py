"""Names and word lists that are known beforehand, read once from ``quizgen/data``: titles, first names, countries, cities."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files

from quizgen.language.model import Gender, Kind


def rows(name: str) -> list[str]:
    """The lines of a data file, comments and blank ones left out."""
    text = (files("quizgen") / "data" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def table(name: str) -> list[list[str]]:
    """The cells of a data file with tabs."""
    return [line.split("\t") for line in rows(name)]


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    """The lists of words.tsv by their names."""
    return {name: frozenset(found.split()) for name, found in table("words.tsv")}


def words(name: str) -> frozenset[str]:
    """A list of ``data/words.tsv``. Raises KeyError for an unknown name."""
    return _words()[name]


MALE_TITLES = words("male-titles")
FEMALE_TITLES = words("female-titles")
OFFICES = words("offices")
NOT_AFTER_TITLE = words("not-after-title")
GENERIC = words("generic")
FIELDS = words("fields")
SAID = words("said")
MALE_NOUNS = words("male-nouns")
FEMALE_NOUNS = words("female-nouns")
PERSON_ENDING = re.compile(
    r"(?:ologist|ographer|ician|(?<=..)woman|(?<=..)man|keeper|maker|smith|wright|monger|player|writer|teacher|"
    r"worker|owner|leader|officer|baker|farmer|miller|fighter|singer|driver|dealer|trader|builder|hunter|rider|manager|holder|fisher|"
    r"carpenter|tailor|butcher|dancer)$"
)
MORE_PEOPLE = words("more-people")
ORGANISATION_NOUNS = words("organisation-nouns")


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    """Words before a person's name that are no part of it."""
    return frozenset(rows("titles.txt"))


@lru_cache(maxsize=1)
def first_names() -> dict[str, Gender | None]:
    """English first names and whose they are; None for either."""
    genders: dict[str, Gender | None] = {"m": "male", "f": "female"}
    return {name: genders.get(mark) for name, mark in table("first-names.tsv")}


@lru_cache(maxsize=1)
def countries() -> dict[str, str]:
    """Every name of a country, casefolded, to its usual one."""
    found = {}
    for name, others, _ in table("countries.tsv"):
        for one in (name, *filter(None, others.split("|"))):
            found[one.casefold()] = found[plain(one)] = name
    return found


@lru_cache(maxsize=1)
def peoples() -> dict[str, str]:
    """Adjectives and nouns of nationality, casefolded, to the country."""
    return {one.casefold(): name for name, _, people in table("countries.tsv") for one in people.split("|") if one}


@lru_cache(maxsize=1)
def person_nouns() -> frozenset[str]:
    """Nouns for people."""
    return frozenset(rows("person-nouns.txt")) | MORE_PEOPLE | MALE_NOUNS | FEMALE_NOUNS


@lru_cache(maxsize=1)
def _places() -> dict[str, Kind]:
    """Cities, states, regions and well-known bodies, casefolded."""
    found = {name.casefold(): Kind.CITY for name in rows("cities.txt")}
    found |= {name.casefold(): Kind.PLACE for file in ("no-cities.txt", "us-states.txt", "places.txt") for name in rows(file)}
    found |= {name.casefold(): Kind.ORGANISATION for name in rows("organisations.txt")}
    return found | {"new york": Kind.CITY, "washington": Kind.CITY, "hague": Kind.CITY}


@lru_cache(maxsize=1)
def _groups() -> frozenset[str]:
    """Peoples without a state of their own and faiths, casefolded."""
    return frozenset(word.casefold() for word in words("peoples"))


@lru_cache(maxsize=1)
def noun_kinds() -> dict[str, Kind]:
    """Common nouns that tell what a thing is, by the lists ``noun-…``."""
    kinds = (Kind.CITY, Kind.COUNTRY, Kind.PLACE, Kind.OTHER, Kind.WORK, Kind.EVENT)
    return {noun: kind for kind in kinds for noun in words(f"noun-{kind.value}")}


def plain(name: str) -> str:
    """A name without accents and case."""
    parts = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold()


def is_person_noun(word: str) -> bool:
    """Whether a common noun stands for a person, by the list or by its ending (*hydrologist*, *beekeeper*)."""
    return word in person_nouns() or (PERSON_ENDING.search(word) is not None and word != "human")


def is_title(word: str) -> bool:
    """Whether a word is a title such as *President* or *Mr.*."""
    return word in titles()


@lru_cache(maxsize=1)
def ancients() -> dict[str, Gender]:
    """Gods, heroes and people of old who go by one name."""
    found: dict[str, Gender] = dict.fromkeys(words("ancients-male"), "male")
    return found | dict.fromkeys(words("ancients-female"), "female")


def known(name: str) -> Kind | None:
    """The kind of a place, a people or a god that the lists hold; None for any other name."""
    low = name.casefold()
    if name in ancients():
        return Kind.PERSON
    if low in countries():
        return Kind.COUNTRY
    if low in peoples() or low in _groups():
        return Kind.GROUP
    return _places().get(low)


def gender_of_noun(noun: str) -> Gender | None:
    """What a noun for a person says of the gender."""
    return "male" if noun in MALE_NOUNS else "female" if noun in FEMALE_NOUNS else None
