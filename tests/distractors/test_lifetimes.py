"""The years that a wrong date may lie in."""

import pytest

from quizgen.distractors.figures import LAST_YEAR
from quizgen.distractors.lifetimes import bounds, one_side, told_beside
from quizgen.facts.lifetimes import known, roughly
from quizgen.facts.model import Facts, Life
from quizgen.language.model import Kind

from .made import clause, phrase, place, slot

BERG = Facts(lives=(Life("Ana Berg", "4 April 1932", "29 December 1986", place("x")),))


@pytest.mark.parametrize(
    ("text", "year", "expected"),
    [
        ("In what year did Ana Berg enrol at the school?", 1939, (1937, 1986)),
        ("In what year did Ana Berg marry Karl Weiss?", 1957, (1946, 1986)),
        ("In what year was Ana Berg born?", 1932, (0, LAST_YEAR)),
        ("In what year did Ana Berg die?", 1986, (1946, LAST_YEAR)),
        ("In what year was Ana Berg's house sold?", 1999, (0, LAST_YEAR)),
        ("In what year did Karl Weiss marry?", 1957, (0, LAST_YEAR)),
    ],
)
def test_a_deed_lies_in_the_life(text, year, expected):
    assert bounds(text, year, BERG) == expected


def test_a_birth_told_in_words_is_known_as_one_in_brackets():
    berg = phrase("Ana Berg", Kind.PERSON, entity=0)
    born = clause(berg, "bear", slot("time", "4 April 1932", "on", unit="day"))
    died = clause(berg, "die", slot("time", "1986", "in", unit="year"))
    about = clause(berg, "bear", slot("time", "1932", "around", unit="year"))
    names = ((0, "Ana Berg", Kind.PERSON),)
    assert known(Facts(clauses=(born, died), names=names)) == {"Ana Berg": (1932, 1986)}
    assert known(Facts(clauses=(born,), names=names)) == {"Ana Berg": (1932, 9999)}
    assert known(Facts(clauses=(about, died), names=names)) == {}


def test_a_year_keeps_its_side_of_another():
    assert one_side("The 1950 novel Snow won the prize in 1952.", 1952) == (1950, LAST_YEAR)
    assert one_side("The novel Snow won the prize in 1952.", 1952) == (0, LAST_YEAR)
    assert one_side("Built in 1950, the mill of 1990 burned in 1952.", 1952) == (1950, 1990)


def test_another_year_near_the_key_gives_it_away():
    assert told_beside("When did the 1950 novel win?", 1952) and not told_beside("When did the 1950 novel win?", 1992)


@pytest.mark.parametrize(
    ("text", "lives"),
    [
        ("Ana Berg (Norwegian: Anna; c. 1467 or 1468 – c. 1520) was an admiral.", {"Ana Berg": (1467, 1520)}),
        ("Ana Berg (1467 – after 1520) was an admiral.", {"Ana Berg": (1467, 1520)}),
        ("Queen Ana Berg (1467–1470) was an admiral.", {}),
        ("The ships of Ana Berg sailed (c. 1467 – c. 1520).", {}),
    ],
)
def test_a_life_told_roughly_still_bounds_the_options(text, lives):
    facts = Facts(names=((0, "Ana Berg", Kind.PERSON),), text=text)
    assert roughly(facts) == lives and known(facts) == {}
