"""What was cut out of a phrase: a list is told whole or not at all, an apposition goes with all of its branches."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Issue
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def clauses(text):
    return extract(analyse(Article("x", "Lise Meitner", (text,)), load())).clauses


def whole(clause):
    parts = (clause.subject, *(s.phrase for s in clause.slots))
    return not clause.lossy and not any(Issue.CUT in p.issues for p in parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wounds were treated using wine, oils, with force, or by prayer.", []),
        ("Lise Meitner walked across Norway to Oslo and during the Second World War she led a raid in Lund.", ["Lise Meitner led a raid in Lund."]),
        ("Lise Meitner walked to Oslo and to Lund in 1902.", ["Lise Meitner walked to Oslo and to Lund in 1902."]),
        ("The institute seeks to understand the processes of human speech, verbal and non-verbal, variation in speech across time and space, the "
         "social uses of language, and the relationship between language and culture.", []),
        ("Wounds were treated using wine and oils.", ["Wounds were treated using wine and oils."]),
        ("The desk was a slab of oak or beech, pre-cut with small holes for ink.", []),
        (
            "In 1829 Lise Meitner met Anna Berg, sister of Oslo lawyer and future mayor Erik Berg.",
            ["Lise Meitner met Anna Berg in 1829."],
        ),
        (
            "Lise Meitner married Danish singer, Erik Berg.",
            ["Lise Meitner married Danish singer Erik Berg."],
        ),
        ("Three of the 24 did so twice.", []),
        (
            "Anna Berg was convicted of drug violations, as well as related charges involving possession of a firearm, in 1902 in Oslo.",
            ["Anna Berg was convicted of drug violations, as well as related charges involving possession of a firearm, in 1902, in Oslo."],
        ),
        (
            "The mayors of Bergen also approved an emergency motion to install flood-control walls and expedite and remove mud in wet areas.",
            []),
        ("The Danish rulers drove Lise Meitner into exile in Bergen 1189.", []),
        (
            "The Danish rulers drove Lise Meitner into exile in Bergen.",
            ["The Danish rulers drove Lise Meitner into exile in Bergen."]),
        (
            "The Norwegians have plans to extend the farm's garden to 600 acres and report they are considering eventually joining the neighbours.",
            ["The Norwegians are considering eventually joining the neighbours."]),
        ("The otter has a long, thin, snakelike, protruding tail (as much as long) and elaborate structures supporting a keen sense of touch.", []),
        ("Lise Berg or Anna Berg was a painter in Oslo.", ["Lise Berg was a painter in Oslo."]),
        ("In 2002 one was lost in a storm near Bergen.", []),
        (
            "One of the most powerful families that ruled over Norway lived in Bergen.",
            ["One of the most powerful families that ruled over Norway lived in Bergen."]),
    ],
)  # fmt: skip
def test_a_phrase_is_whole_or_marked_as_cut(text, expected):
    assert [statement(c) for c in clauses(text) if whole(c) and c.derivation != "apposition"] == expected


def test_a_role_is_not_held_by_their_contemporary():
    text = "Erik Berg and the Stoics, their contemporary Anna Oak, the founder of the school, wrote similar books."
    found = extract(analyse(Article("x", "Lise Meitner", (text,)), load())).roles
    assert [r.person.text for r in found] == ["Anna Oak"]
