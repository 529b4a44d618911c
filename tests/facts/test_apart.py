"""Phrases that tell of something beside the deed, and times that two clauses share."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def clean(text):
    return [statement(c) for c in extract(analyse(Article("x", "An example", (text,)), load())).clauses if not c.lossy]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In contrast to the Danes, the Norwegians left the union in 1905.", ["The Norwegians left the union in 1905."]),
        ("In Norway, Ana Berg left the union in 1905.", ["Ana Berg left the union in 1905 in Norway."]),
        (
            "In 1956, Ana Berg directed her first film, Red Mill, from a short story of Karl Weiss.",
            ["Ana Berg directed Red Mill in 1956.", "Red Mill was Ana Berg’s first film."],
        ),
        ("Ana Berg directed the film Red Mill from Oslo in 1956.", ["Ana Berg directed the film Red Mill from Oslo in 1956."]),
        (
            "Ana Berg captained Norway for the first time, in a match against Denmark.",
            ["Ana Berg captained Norway for the first time, in a match against Denmark."],
        ),
        ("Ana Berg played for the first time in a match against Denmark.", ["Ana Berg played for the first time in a match against Denmark."]),
        ("Ana Berg loved Oslo, the Danish coast and, after the Winter War, the northern world.", []),
        ("Ana Berg loved Oslo and, after the Winter War, moved to Lund.", ["Ana Berg loved Oslo.", "Ana Berg moved to Lund after the Winter War."]),
    ],
)  # fmt: skip
def test_what_stands_apart_is_no_part_of_the_deed(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the clerks in Oslo were Danes", "The clerks in Oslo were Danes by 1902."),
        ("the clerks in Oslo went to Denmark", "The clerks in Oslo went to Denmark."),
    ],
)
def test_a_year_holds_for_a_second_clause_that_tells_a_state(text, expected):
    assert clean(f"By 1902, many farmers had left Norway, and {text}.")[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The salt is loaded into a tube and spun at high speeds.", ["The salt is loaded into a tube.", "The salt is spun at high speeds."]),
        ("Ana Berg was elected in 1902 and left Oslo in 1910.", ["Ana Berg was elected in 1902.", "Ana Berg left Oslo in 1910."]),
    ],
)
def test_a_second_participle_shares_the_passive(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(("place", "expected"), [("a toll on its bridge", False), ("the river on its boat", True)])
def test_a_new_thing_on_a_known_one_is_what_which_means(place, expected):
    found = clean(f"In October 2012, the Bergen Journal crossed {place}, which was opened in May 1913.")
    assert any("was opened in May 1913" in s for s in found) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The northern abacus saw use in Achaemenid Persia, the Danish civilization, Ancient Greece and, until the Russian Revolution, "
            "the Western Christian world.",
            False,
        ),
        ("Karl Weiss left Norway after the French Revolution, the first great revolution of Europe.", True),
    ],
)
def test_the_last_of_a_list_explains_no_name_before_it(text, expected):
    found = extract(analyse(Article("x", "An example", (text,)), load())).clauses
    assert any(c.derivation == "apposition" for c in found) is expected
