"""Statements that would hold one half of what a sentence joins, and those that hold it all."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def facts(text):
    return extract(analyse(Article("x", "An example", (text,)), load()))


def clean(text):
    return [statement(c) for c in facts(text).clauses if not c.lossy and not any(s.phrase.issues for s in c.slots)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lice are found by the examination of hair using a comb, or with a microscope.", []),
        ("Ana Berg told Karl Weiss so.", []),
        ("Ana Berg told Norwegian stories so well.", ["Ana Berg told Norwegian stories so well."]),
        (
            "Ana Berg did extensive fieldwork, first in Norway and then in Denmark.",
            ["Ana Berg did extensive fieldwork, first in Norway and then in Denmark."],
        ),
        ("When Karl Weiss left Oslo, Ana Berg was seven years old.", ["Karl Weiss left Oslo.", "Ana Berg was seven years old when Karl Weiss left Oslo."]),
        ("Ana Berg was seven years old.", []),
        ("Ana Berg was seven years old in 1902.", ["Ana Berg was seven years old in 1902."]),
        ("Ana Berg was attacked and killed in 1779.", ["Ana Berg was killed in 1779."]),
        ("Ana Berg was painted and photographed in 1779.", ["Ana Berg was painted.", "Ana Berg was photographed in 1779."]),
        (
            "Ana Berg was banished from Oslo in 1498 and executed in 1504 during two political purges.",
            ["Ana Berg was banished from Oslo in 1498.", "Ana Berg was executed in 1504."],
        ),
        ("Ana Berg was executed in 1504 during two days of mist.", ["Ana Berg was executed in 1504 during two days of mist."]),
        ("Ana Berg enjoyed the most successful run of her career over the next four years.", []),
        ("Ana Berg enjoyed the quiet of her garden over the next four years.", ["Ana Berg enjoyed the quiet of her garden."]),
        ("Noise is defined as motion in pressure, stress, particle velocity, etc., that spreads.", []),
        (
            "While a boon locally, the prosperity of Oslo drew the attention of the king of Denmark.",
            ["The prosperity of Oslo drew the attention of the king of Denmark."],
        ),
        ("Like many of the Danes, Ana Berg left Oslo in 1902.", ["Ana Berg left Oslo in 1902."]),
        (
            "Ana Berg studied at Linz High School, Bergen, and completed her B.A. (Hons.) in economics at Oslo College of the University of Linz, though "
            "the college was always short of money.",
            ["Ana Berg studied at Linz High School.", "Ana Berg completed her B.A.", "Oslo College of the University of Linz was always short of money."],
        ),
    ],
)
def test_half_a_truth_is_no_statement(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The colony never grew, likely because the Danes developed a hatred of the sea.", False),
        ("The colony never grew, partly because the Danes developed a hatred of the sea.", True),
        ("As the story goes, the Danes lost a sale because they developed a hatred of the sea.", False),
        ("As the colony grew, the Danes developed a hatred of the sea.", True),
    ],
)
def test_a_guess_or_a_tale_is_no_fact(text, expected):
    assert any(c.verb.lemma == "develop" for c in facts(text).clauses) is expected


def test_what_is_joined_behind_a_name_is_not_called_so():
    found = facts("Ana Berg had one sister named Eva, as well as two brothers named Ulf and Leif.").namings
    assert [(n.thing, n.name) for n in found] == [("two brothers", "Ulf and Leif")]


def test_a_new_nation_is_not_the_old_one():
    text = "When the region of Jutland broke away from Denmark in 1967, Ana Berg acted as ambassador for the people of the new nation."
    assert any("of the new nation" in statement(c) for c in facts(text).clauses)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Red Mill, which Ana Berg co-authored with Eva Lind, appeared in 1895.", "Ana Berg co-authored Red Mill with Eva Lind."),
        ("Ana Berg co-directed the film Red Mill in 1901.", "Ana Berg co-directed the film Red Mill in 1901."),
    ],
)
def test_a_verb_keeps_its_prefix(text, expected):
    assert expected in clean(text)


def test_a_ruler_s_number_ends_the_sentence_before_his_name():
    found = facts("The state of Norway rose to power under the leadership of Haakon I. Haakon raised an army.").clauses
    assert [c.evidence.text for c in found][-1] == "Haakon raised an army."


def test_a_pronoun_before_its_name_stays():
    found = facts("Ana Berg was a cook. Her three-year training completed, Berg began working on trading ships in the Baltic Sea.")
    assert [s.text for s in found.sentences if "Baltic" in s.text] == [
        "Her three-year training completed, Ana Berg began working on trading ships in the Baltic Sea."
    ]
