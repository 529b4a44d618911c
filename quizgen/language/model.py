"""What reading finds: entities, their mentions, abbreviations and times. Frozen, plain, no spaCy.

Offsets are code points into a paragraph's text, half open; paragraphs are numbered from 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Number = Literal["singular", "plural"]
Gender = Literal["male", "female"]
Form = Literal["name", "short", "pronoun", "description"]

SURE = 0.7
"""A mention below this certainty is unknown: a rule that needs it stays silent."""


class Kind(StrEnum):
    """What sort of thing an entity or a phrase is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    CITY = "city"
    PLACE = "place"
    GROUP = "group"
    EVENT = "event"
    WORK = "work"
    DATE = "date"
    AMOUNT = "amount"
    TERM = "term"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that the article names; ``id`` is its place in ``Analysis.entities``.

    ``name`` is the fullest form, ``others`` the other names in the article's order, ``roles`` what the text calls it
    (*the prime minister of Armenia*), ``witnesses`` what spoke for the kind (*tagger*, *title*, *gazetteer*).
    """

    id: int
    name: str
    others: tuple[str, ...] = ()
    kind: Kind = Kind.OTHER
    number: Number | None = None
    gender: Gender | None = None
    roles: tuple[str, ...] = ()
    witnesses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch that refers to an entity, and how sure that is (0 to 1; see ``SURE``)."""

    paragraph: int
    start: int
    end: int
    text: str
    entity: int
    form: Form
    certainty: float


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form that the text explains: *Collective Security Treaty Organization (CSTO)*; the span is the short form's."""

    short: str
    long: str
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Time:
    """A date, duration or repeated time. ``value`` is ISO 8601 as far as known: ``2022-01-10``, ``P3Y``, ``199X`` (a decade),
    ``--01-10`` (no year). ``anchored`` says whether it means the same to somebody who reads it on any other day.
    """

    paragraph: int
    start: int
    end: int
    text: str
    kind: Literal["date", "duration", "set"]
    value: str | None
    anchored: bool
