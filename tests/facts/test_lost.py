"""Statements that lost what they need, or whose verb is another's; and those that lost nothing."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def clauses(text):
    return extract(analyse(Article("x", "An example", (text,)), load())).clauses


def clean(text):
    return [statement(c) for c in clauses(text) if not c.lossy and not any(s.phrase.issues for s in c.slots)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Between 1994 and 2003, Ana Berg did a study to find out.", []),
        ("Ana Berg left Oslo in 1923 to do so.", []),
        ("Ana Berg left Oslo in 1923 to find gold.", ["Ana Berg left Oslo in 1923 to find gold."]),
        (
            "Helped by Karl Weiss, the Hittites extended their influence into Canaan.",
            ["The Hittites extended their influence into Canaan."],
        ),
        ("The siege of Oslo marked the end of its independence.", []),
        ("The siege of Oslo marked the end of Swedish rule.", ["The siege of Oslo marked the end of Swedish rule."]),
        (
            "The researchers reported inventing a coating good at resisting substances that are sticky and vary profoundly in viscosity across their mass.",
            ["The researchers reported inventing a coating good at resisting substances that are sticky."],
        ),
        (
            "A devout Buddhist, Karl Weiss disapproved of the eating of horses.",
            ["Karl Weiss disapproved of the eating of horses."],
        ),
        ("Ana Berg owed her fame, however, to a series of films.", ["Ana Berg owed her fame to a series of films."]),
        (
            "Ana Berg achieved her fame, however, with the series Linden.",
            ["Ana Berg achieved her fame with the series Linden."],
        ),
        (
            "After 1816, in which the Democratic-Republican James Monroe defeated Rufus King, the Federalists never ran another candidate.",
            ["The Democratic-Republican James Monroe defeated Rufus King in 1816."],
        ),
        (
            "The solar apex, i.e., the point on the sky which marks the course of the Sun, lies in Hercules.",
            ["The solar apex marks the course of the Sun.", "The solar apex lies in Hercules."],
        ),
    ],
)  # fmt: skip
def test_what_a_statement_lost_makes_it_none(text, expected):
    assert clean(text) == expected


def test_a_supposed_thought_is_nobodys_claim():
    text = "Karl Weiss {} that the neutrality of Norway threatened the security of Sweden."
    assert [c.source for c in clauses(text.format("may have feared"))] == [None]
    assert [c.source for c in clauses(text.format("feared"))] == [None, "Karl Weiss"]


def test_a_verb_in_the_plural_is_no_countrys():
    text = "“China opposes countries using the question as an excuse to build up forces, heighten tensions, and disturb the peace,” Karl Weiss said."
    assert not any(c.verb.lemma == "heighten" and not c.lossy for c in clauses(text))
    assert [c.lossy for c in clauses("China cut its tariffs in 1902.")] == [False]


def test_what_is_called_after_somebody_keeps_its_name():
    text = "Edmund Halley died in 1742. Karl Weiss predicted the return of Halley's Comet. Karl Weiss admired Halley's maps."
    assert [statement(c) for c in clauses(text)] == [
        "Edmund Halley died in 1742.",
        "Karl Weiss predicted the return of Halley's Comet.",
        "Karl Weiss admired Edmund Halley's maps.",
    ]


def test_a_place_in_a_wider_one_is_closed_by_a_comma():
    (clause,) = clauses("Ana Berg was born Ana Holm in Magelang, Central Java, Dutch East Indies, on 29 January 1938.")
    assert statement(clause) == "Ana Berg was born Ana Holm in Magelang, Central Java, on 29 January 1938."


def test_what_had_lasted_keeps_its_tense():
    assert [statement(c) for c in clauses("Ana Berg had been living in Oslo for ten years. Ana Berg had been banned from Oslo for ten years.")] == [
        "Ana Berg had been living in Oslo for ten years.",
        "Ana Berg was banned from Oslo for ten years.",
    ]
