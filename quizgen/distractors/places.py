"""Countries of the same region, cities of the same country and of like size, peoples of neighbouring countries."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.distractors.callings import ancient
from quizgen.distractors.option import Option, bare, mixed, nearest
from quizgen.distractors.tables import cities, country_years, regions
from quizgen.facts.model import Facts
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.model import Article
from quizgen.questions.draft import Draft

_WITH_ARTICLE = (
    "United States|Netherlands|United Kingdom|Philippines|Soviet Union|Bahamas|Gambia|Maldives|Seychelles|"
    "Comoros|Czech Republic|Dominican Republic|Central African Republic|United Arab Emirates|"
    "Marshall Islands|Solomon Islands"
)
WITH_ARTICLE = frozenset(_WITH_ARTICLE.split("|"))
PARTS = {
    "United Kingdom": {"England", "Scotland", "Wales"},
    "Soviet Union": {"Russia", "Ukraine", "Belarus", "Georgia", "Kazakhstan", "Estonia", "Latvia", "Lithuania"},
    "Germany": {"East Germany"},
    "Yugoslavia": {"Serbia", "Croatia", "Slovenia", "Bosnia and Herzegovina", "North Macedonia", "Montenegro"},
    "Denmark": {"Greenland"},
    "United States": {"Puerto Rico"},
    "Israel": {"Palestine"},  # disputed, like the next
    "China": {"Taiwan"},
}
FIRST = 5
POWERS = ("Spain", "France", "Portugal", "Netherlands", "England")
COLONIAL = 1800
LARGE = 15
LOOSE = re.compile(
    r"\b(ally|allies|allied|members?|support(s|ed)?|oppos\w+|neighbou?rs?|borders?|trad(e|es|ed|ing)|friend\w*|relations?|enem(y|ies)|home|"
    r"countries|speaks?|spoken|located|lies?|includes?)\b",
    re.I,
)
NARROWED = re.compile(
    r"\bwhich (?!city|town|country)[\w-]+ (city|town|country)|"
    r"\b(capital|port|coast\w*|largest|biggest|border\w*|river|northern|southern)\b",
    re.I,
)


def countries(draft: Draft, facts: Facts, seed: str, year: int | None = None) -> list[Option]:
    """Other countries of the article and of the region; none for a relation in which several countries stand (*an
    ally of*).
    """
    key = gazetteer.countries().get(bare(str(draft.answer)).casefold(), "")
    if not key or LOOSE.search(draft.prompt) or not pinned(draft) or NARROWED.search(draft.prompt):
        return []
    region, offered = regions().get(key, ("", ()))
    if key in POWERS and year is not None and year < COLONIAL:
        region, offered = "the colonial powers", POWERS
    named = [gazetteer.countries().get(n.casefold(), "") for _, n, k in facts.names if k is Kind.COUNTRY]
    offered = then(offered, year)
    inside = [c for c in dict.fromkeys(named) if (c in offered or european(c, key)) and stood(c, year)]
    out = [Option(shown(c), f"another country of the article, beside {key}") for c in inside]
    out += [
        Option(shown(c), f"another country beside {key}: {region}")
        for c in ordered(offered, key, seed)
        if c not in inside
    ]
    ashore = by_sea(draft) and not inland(key)
    return [o for o in out if not related(key, bare(o.text)) and not (ashore and inland(bare(o.text)))]


def by_sea(draft: Draft) -> bool:
    """Whether the prompt or the sentence tells of ships, a coast or an expedition: *sailed to India*, not *sailed to Bhutan*."""
    return any(AT_SEA.search(text) for text in (draft.prompt, *(e.text for e in draft.evidence)))


AT_SEA = re.compile(
    r"\b(?:sail(?:s|ed|ing|ors?)?|ships?|shipping|fleets?|nav(?:y|al|ies)|voyages?|sea|seas|seaports?|ports?|harbou?rs?|coast(?:s|al|line)?|"
    r"beach(?:es)?|island|islands|isles?|marine|maritime|fish(?:ing|ery|eries)|boats?|vessels?|ferry|ferries|expeditions?|"
    r"embark(?:s|ed)?|disembark(?:s|ed)?|lighthouses?|shipwreck(?:s|ed)?|ocean|oceans)\b",
    re.I,
)
LANDLOCKED = lexicon.listed("landlocked")


def inland(country: str) -> bool:
    """Whether a country has no coast: *Bhutan*, *Bolivia*."""
    return country.lower().replace(" ", "-") in LANDLOCKED


def stood(country: str, year: int | None) -> bool:
    """Whether a country was known by its name in that year: no *North Korea* in 1543."""
    return year is None or country_years().get(country, year) <= year


def then(offered: Sequence[str], year: int | None) -> tuple[str, ...]:
    """The countries of that year; of a land that was parted later, the whole: *Korea* in 1543."""
    past = (c if stood(c, year) else UNPARTED.get(c, "") for c in offered)
    return tuple(dict.fromkeys(c for c in past if c))


UNPARTED = {"South Korea": "Korea", "North Korea": "Korea", "East Germany": "Germany"}


def european(one: str, other: str) -> bool:
    """Whether both lie in Europe."""
    return all("Europe" in regions().get(country, ("", ()))[0] for country in (one, other))


def ordered(offered: Sequence[str], key: str, seed: str) -> list[str]:
    """A region's other countries: those that come to mind first, mixed, before the rest."""
    others = [c for c in offered if c != key]
    return [*mixed(seed, others[:FIRST]), *others[FIRST:]]


def related(one: str, other: str) -> bool:
    """Whether they are the same country, or one was or is a part of the other."""
    return one == other or other in PARTS.get(one, ()) or one in PARTS.get(other, ())


def shown(country: str) -> str:
    """A country's name as it stands in an answer."""
    return f"the {country}" if country in WITH_ARTICLE else country


def pinned(draft: Draft) -> bool:
    """Whether a year or a place's own event narrows the question to what happened once: other countries embargoed,
    entered, fought too.
    """
    return re.search(r"\d", draft.prompt) is not None or draft.rule == "where"


def towns(draft: Draft, facts: Facts, article: Article, year: int | None = None) -> list[Option]:
    """Other cities of the same country (or US state), like in size first; a state behind the comma stays.

    None of a country that the text does not mean (*Boston, England*); in old times, before many of today's cities stood, none but the
    article's own.
    """
    key, comma, state = str(draft.answer).partition(", ")
    if NARROWED.search(draft.prompt):
        return []
    group, names = home(key, state, article)
    if elsewhere(key, group, article):
        return []
    others = nearest(names[: max(LARGE, names.index(key) + 3) if key in names else LARGE], key)
    inside = {n for _, n, k in facts.names if k is Kind.CITY}
    young = year is not None and year < (
        SETTLED if old_world(group) else GROWN if group.startswith("US/") else BUILT_UP
    )
    told = (draft.prompt, *(e.text for e in draft.evidence))
    rest = [] if young or any(map(ancient, told)) else [c for c in others if c not in inside]
    others = [c for c in others if c in inside] + rest
    return [Option(city + comma + state, f"another city of {group.removeprefix('US/')}") for city in others]


SETTLED, GROWN, BUILT_UP = 1500, 1850, 1900
"""When most great cities of the Old World, of the United States and of the other countries stood."""
OLD_WORLD = re.compile(r"Europe|Asia|Balkans|British Isles|Baltic|Caucasus|Middle East|great powers|Soviet")


def old_world(group: str) -> bool:
    """Whether a country's great cities are centuries old."""
    return OLD_WORLD.search(regions().get(group, ("", ()))[0]) is not None and group not in ("United States", "Canada")


def elsewhere(city: str, group: str, article: Article) -> bool:
    """Whether the article says that the city lies in another country: *Boston, England*."""
    after = re.compile(rf"\b{re.escape(city)}, ([A-Z][\w]+(?: [A-Z]\w+)*)")
    named = (m[1] for text in article.paragraphs for m in after.finditer(text))
    countries = [c for n in named if (c := gazetteer.countries().get(n.casefold()))]
    return any(not related(c, group.split("/")[0].replace("US", "United States")) for c in countries)


def home(city: str, state: str, article: Article) -> tuple[str, tuple[str, ...]]:
    """The country or state of a city and its cities: the one that the article names, then the one where it ranks
    highest.
    """
    text = " ".join((article.title, *article.paragraphs))
    groups = [
        (group, names)
        for group, _, names in cities()
        if city in names and (not state or group.removeprefix("US/") == state)
    ]

    def place(entry: tuple[str, tuple[str, ...]]) -> tuple[bool, int]:
        name = entry[0].removeprefix("US/")
        known = [name, *(p for p, c in gazetteer.peoples().items() if c == name)]
        return not any(re.search(rf"\b{re.escape(word)}\b", text, re.I) for word in known), entry[1].index(city)

    return min(groups, key=place, default=("", ()))


def peoples(word: str, seed: str, plural: bool) -> list[str]:
    """The peoples (``plural``) or adjectives of the region's other countries: *Turks* → *Iranians*, *Turkish* →
    *Iranian*.
    """
    country = gazetteer.peoples().get(word.casefold())
    if country is None or country not in regions():
        return []
    others = [c for c in ordered(regions()[country][1], country, seed) if not related(country, c)]
    return [form for c in others if (form := demonym(c, plural))]


def demonym(country: str, plural: bool) -> str:
    """A country's adjective, or its people: *French*, *Germans*, *Chinese*; '' when the lists don't tell."""
    forms: list[str] = next(
        (people.split("|") for name, _, people in gazetteer.table("countries.tsv") if name == country and people), []
    )
    if not plural or not forms:
        return forms[0] if forms else ""
    if forms[0].endswith(("ch", "sh", "ese", "ss")):
        return forms[0]
    return next((f for f in forms[1:] if f.endswith("s")), "")
