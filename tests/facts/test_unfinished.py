"""Phrases that hold only a part of what they open are marked as cut."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Issue
from quizgen.facts.unfinished import inside_aside
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.tree import copied
from quizgen.model import Article


def cut(text):
    found = extract(analyse(Article("x", "An example", (text,)), load())).clauses
    return [p.text for c in found for p in (c.subject, *(s.phrase for s in c.slots)) if Issue.CUT in p.issues]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Berg ran a school in Salem, Ohio in the United States.", []),
        (
            "The problem with this plan was that Norway first-picked Kalista, a town that emerged during the war.",
            ["that Norway first-picked Kalista", "that Norway first-picked Kalista"],
        ),
        (
            "For some three centuries the Avars dominated the vast area extending from the Dnieper-Don steppes to the eastern Crimea and "
            "the northern Caucasus.",
            ["the vast area extending from the Dnieper-Don"],
        ),
        (
            "Ana Berg was born in the village of Lund in the Ash District of the Northern Industrial Region to poet and translator Olav Pavlovich Berg, "
            "native of Oslo, Norway; and Maria Ivanova Holm, a graduate of the Linden Institute.",
            ["poet and translator"],
        ),
        ("In 1998, Berg won five titles and leapt from world no. 110 to no. 6, the highest jump into the top 10 made by any player.", ["no"]),
        ("The law protects relations between doctor and patient in Norway.", []),
        ("The Avars ruled the area extending from the Don to the eastern Crimea.", []),
    ],
)
def test_a_phrase_that_ends_elsewhere_is_cut(text, expected):
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "out", "expected"),
    [
        ("a matter of debate, with two forms in use", range(4, 8), True),
        ("a matter of debate, with two forms, in use", range(4, 9), False),
        ("a school in Salem, Ohio in 1922", range(4, 6), False),
    ],
)
def test_the_end_of_an_aside_is_not_kept_without_its_head(text, out, expected):
    doc = copied(load()(f"It is {text}."))
    assert inside_aside([t for t in doc if 2 <= t.i < len(doc) - 1 and t.i - 2 not in out]) is expected
