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


NAME_NOUNS = table("name-nouns")
LEADING = frozenset({"mount", "mt", "lake", "fort", "operation"})
PERSON_NOUNS = words("person-nouns")
TIME_UNITS = frozenset("second minute hour day week month year decade century millennium".split())
MEASURES = frozenset(
    "mile kilometre kilometer metre meter foot inch yard acre hectare tonne ton kilogram kilo gram pound ounce litre liter "
    "gallon barrel degree volt watt kilowatt megawatt knot mph km kg cm mm m °C °F".split()
)
ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last only main chief sole next final same".split()
)
UNIQUE = frozenset(
    "sun moon earth world sky universe sea ocean equator atmosphere internet public environment economy climate weather past "
    "future present press media law church state government army navy police country north south east west north-east "
    "middle top bottom rest majority ground air body brain presidency throne military opposition night day time century".split()
)
CUES = frozenset(
    "say tell write tweet add note argue claim explain state declare announce warn predict insist conclude remark comment observe "
    "reply respond ask recall report quote read call describe exclaim shout urge admit".split()
)
BELIEFS = frozenset("believe think suggest propose estimate maintain contend hold assert allege hope expect fear".split())
NO_PERSONS = frozenset("list mist twist gist fist wrist checklist waist heist playlist assist exist".split())


def is_person_noun(lemma: str) -> bool:
    """Whether a common noun names people: in the list, a compound of one (*co-founder*), or made with *-ist*, *-ologist*."""
    last = lemma.rsplit("-", 1)[-1]
    return last in PERSON_NOUNS or (last.endswith(("ist", "ician")) and last not in NO_PERSONS)


COLLECTIVES = frozenset("clergy staff team crew people government army police public family couple crowd audience jury troop force group side".split())
