"""A denied or doubtful deed is never told as done."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def clauses(text):
    return extract(analyse(Article("x", "An example", (text,)), load())).clauses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The towns of Norway had not accepted the treaty or sent soldiers to the army.", ["The towns of Norway had not accepted the treaty."]),
        ("Ana Berg did not marry Karl Weiss or move to Oslo in 1902.", ["Ana Berg did not marry Karl Weiss."]),
        ("Ana Berg did not marry Karl Weiss but moved to Oslo.", ["Ana Berg did not marry Karl Weiss.", "Ana Berg moved to Oslo."]),
        ("Norway did not, as Karl Weiss had hoped, join the union or leave the pact.", []),
        ("In 1902, Ana Berg no longer lived in Bergen.", ["Ana Berg no longer lived in Bergen in 1902."]),
        ("Ana Berg hardly ever visited Norway or travelled to Denmark.", ["Ana Berg hardly ever visited Norway."]),
        ("The Norwegian Museum, never opened in 1902, stands in Bergen.", ["The Norwegian Museum stands in Bergen."]),
        ("The soldiers of Karl Weiss fled or joined the rebels in 1902.", []),
        ("The soldiers of Karl Weiss fled and joined the rebels in 1902.", ["The soldiers of Karl Weiss joined the rebels in 1902."]),
    ],
)  # fmt: skip
def test_what_was_not_done_is_not_told_as_done(text, expected):
    assert [statement(c) for c in clauses(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1902, Ana Berg no longer lived in Bergen.", True),
        ("Not all settlers reached Bergen in 1902.", True),
        ("All settlers reached Bergen in 1902.", False),
        ("Norway reached the final in 1902.", False),
    ],
)
def test_a_negation_before_verb_or_subject_is_known(text, expected):
    assert [c.verb.negated for c in clauses(text)] == [expected]


def test_instead_of_keeps_its_first_word():
    text = "{}, Ana Berg stayed in Bergen in 1902."
    said = [extract(analyse(Article("x", "An example", (text.format(s),)), load())).sentences[0].text for s in ("Instead of leaving", "Instead")]
    assert said == ["Instead of leaving, Ana Berg stayed in Bergen in 1902.", "Ana Berg stayed in Bergen in 1902."]
