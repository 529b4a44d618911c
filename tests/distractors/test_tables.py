"""The data files: every country has one region, every name one meaning in its line."""

import re

import pytest

from quizgen.distractors.places import PARTS, WITH_ARTICLE, related
from quizgen.distractors.tables import callings, cities, fields, people, regions
from quizgen.language import gazetteer

COUNTRIES = set(gazetteer.countries().values())


def test_every_country_has_a_region_with_three_others():
    assert set(regions()) == COUNTRIES
    for country, (name, offered) in regions().items():
        others = [c for c in offered if not related(c, country)]
        assert set(offered) <= COUNTRIES and len(others) >= 2, (country, name)


def test_no_region_offers_a_country_beside_its_part():
    for name, offered in regions().values():
        assert not [whole for whole in set(offered) & set(PARTS) if set(offered) & PARTS[whole]], name


def test_articles_belong_to_countries():
    assert WITH_ARTICLE <= COUNTRIES


@pytest.mark.parametrize("label, members", fields())
def test_field_has_different_members(label, members):
    low = [m.casefold() for m in members]
    assert len(set(low)) == len(low) >= 3 and all(m == m.strip() and m for m in members), label


def test_people_are_grown_and_known_once_a_calling():
    seen = [(p.name, p.field) for p in people()]
    assert len(set(seen)) == len(seen)
    assert all(-600 < p.born < 2000 and p.country in COUNTRIES for p in people())


def test_callings_are_those_of_the_people():
    have = {p.field for p in people()} | {"commentator", "astronaut"}
    assert {f for found in callings().values() for f in found} <= have


def test_cities_stand_once_and_in_known_countries():
    for group, _, names in cities():
        assert group.startswith("US/") or group in COUNTRIES
        assert len(set(names)) == len(names) and not re.search(r"\d", "".join(names))


def test_no_part_of_a_city_is_offered_as_a_city() -> None:
    new_york = next(members for country, _, members in cities() if country == "US/New York")
    assert "Buffalo" in new_york and not {"Upper West Side", "Jamaica", "Manhattan"} & set(new_york)
