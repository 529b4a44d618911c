"""Word lists that several layers share, read once from ``quizgen/data``."""

from __future__ import annotations

from importlib.resources import files


def words(name: str) -> frozenset[str]:
    """The lines of a data file, comments left out."""
    text = (files("quizgen") / "data" / f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def table(name: str) -> dict[str, str]:
    """A two-column data file as a dictionary, comments left out."""
    text = (files("quizgen") / "data" / f"{name}.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {row[0]: row[1] for row in rows}


LISTS = table("lists")


def listed(name: str) -> frozenset[str]:
    """A word list of ``data/lists.tsv`` by its name."""
    return frozenset(LISTS[name].split())


NAME_NOUNS = table("name-nouns")
LEADING = frozenset({"mount", "mt", "lake", "fort", "operation"})
PERSON_NOUNS = words("person-nouns")
TIME_UNITS = listed("time-units")
MEASURES = listed("measures")
ORDINALS = listed("ordinals")
UNIQUE = listed("unique")
CUES = listed("cues")
BELIEFS = listed("beliefs")
NO_PERSONS = listed("no-persons")


def is_person_noun(lemma: str) -> bool:
    """Whether a common noun names people: in the list, a compound of one (*co-founder*, *schoolteacher*), or made with *-ist*, *-ologist*."""
    last = lemma.rsplit("-", 1)[-1]
    return last in PERSON_NOUNS or (last.endswith(PERSON_ENDINGS) and last not in NO_PERSONS)


PERSON_ENDINGS = ("ist", "ician", "teacher", "woman", "worker", "officer", "leader", "owner", "singer", "dancer")


COLLECTIVES = listed("collectives")
BODIES = listed("bodies")
PLACE_SORTS = listed("place-sorts")
