"""Names that are known beforehand, read once from ``quizgen/data``: titles, first names, countries, cities, speech verbs."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files

from quizgen.language.model import Gender, Kind

MALE_TITLES = frozenset(
    "Mr Mr. King Prince Emperor Tsar Czar Sultan Shah Duke Count Earl Baron Lord Sir Pope Father Congressman Chairman".split()
)
FEMALE_TITLES = frozenset(
    "Mrs Mrs. Ms Ms. Miss Queen Princess Empress Duchess Countess Baroness Lady Dame Sister Congresswoman Chairwoman".split()
)
OFFICES = frozenset(
    "President Minister Premier Chancellor Senator Secretary Ambassador Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor Mme Mme. Mlle Assemblywoman Assemblyman Councilwoman Councilman Commissioner Democrat".split()
)
NOT_AFTER_TITLE = frozenset(
    "bridge street avenue hall house square park island islands theatre theater museum university college foundation party convention committee national".split()
)
GENERIC = frozenset(
    "college university council committee school board court society company museum ministry organization organisation foundation club "
    "department institute agency commission center centre house houses hall treaty report act duchy kingdom empire".split()
)
FIELDS = frozenset(
    "prime vice interior foreign ex state regional deputy assistant health defence defense finance education justice home chief executive general national federal first lord".split()
)
SAID = frozenset(
    "said remarked wrote added stated asked says writes adds commented tweeted replied explained noted".split()
)
MALE_NOUNS = frozenset(
    "man boy father son brother husband grandfather uncle nephew king prince emperor actor businessman spokesman chairman "
    "policeman fisherman salesman congressman priest monk widower gentleman duke lord grandson fireman cameraman".split()
)
FEMALE_NOUNS = frozenset(
    "woman girl mother daughter sister wife grandmother aunt niece queen princess empress actress businesswoman spokeswoman "
    "chairwoman policewoman congresswoman nun widow lady duchess granddaughter heroine waitress".split()
)
PERSON_ENDING = re.compile(
    r"(?:ologist|ographer|ician|(?<=..)woman|(?<=..)man|keeper|maker|smith|wright|monger|player|writer|teacher|worker|owner|leader|officer|"
    r"baker|farmer|miller|fighter|singer|driver|dealer|trader|builder|hunter|rider|manager|holder|fisher|carpenter|tailor|butcher|dancer)$"
)
MORE_PEOPLE = frozenset(
    "star spokesperson mayor singer curator co-author author attacker assailant suspect colleague member resident analyst".split()
)
ORGANISATION_NOUNS = frozenset(
    "site center centre academy agency alliance army assembly association authority bank board broadcaster bureau cabinet charity church club coalition college "
    "commission committee community company conference congress corporation council court department federation firm force "
    "foundation fund government group guild institute institution league magazine ministry movement museum navy network newspaper "
    "office opposition organisation organization outlet paper parliament party patrol police press publisher regime school senate service society "
    "start-up startup state station team think-tank tribunal troops union university website".split()
)


def rows(name: str) -> list[str]:
    """The lines of a data file, comments and blank ones left out."""
    text = (files("quizgen") / "data" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def table(name: str) -> list[list[str]]:
    """The cells of a data file with tabs."""
    return [line.split("\t") for line in rows(name)]


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
    found |= {name.casefold(): Kind.PLACE for file in ("us-states.txt", "places.txt") for name in rows(file)}
    found |= {name.casefold(): Kind.ORGANISATION for name in rows("organisations.txt")}
    return found | {"new york": Kind.CITY, "washington": Kind.CITY}


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


def known(name: str) -> Kind | None:
    """The kind of a place or people that the lists hold; None for any other name."""
    low = name.casefold()
    if low in countries():
        return Kind.COUNTRY
    if low in peoples():
        return Kind.GROUP
    return _places().get(low)


def gender_of_noun(noun: str) -> Gender | None:
    """What a noun for a person says of the gender."""
    return "male" if noun in MALE_NOUNS else "female" if noun in FEMALE_NOUNS else None
