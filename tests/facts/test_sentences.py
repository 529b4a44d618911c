"""Which whole sentences a blank may be put in: no standfirst, no lead-in to a list, no year in which something merely was so."""

from types import SimpleNamespace

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Segment
from quizgen.facts.sentences import several
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article


def sentences(text):
    return extract(analyse(Article("x", "An example", (text,)), load())).sentences


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("Maria Silva travels to Lisbon with 20 friends for a taste of fresh fish.", False),
        ("Maria Silva travelled to Lisbon with 20 friends for a taste of fresh fish.", True),
        ("The selected schools of Norway are divided into four groups:", False),
        ("The selected schools of Norway are divided into four groups.", True),
        ("A second, by the singer Maria Silva, reached number 82 in 1980.", False),
        ("The second of the 12 songs by Maria Silva reached number 82 in 1980.", True),
    ],
)
def test_told(text, good):
    assert bool(sentences(text)) is good


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Maria Silva was the director of a museum in 1914.", {"1914"}),
        ("Maria Silva founded a museum of glass in Lisbon in 1914.", set()),
        ("The fire in 1914 was the end of the museum in Lisbon.", set()),
        ("The fair of glass, held in 1914, opened a museum in Lisbon.", set()),
    ],
)
def test_years_of_a_state(text, years):
    (fact,) = sentences(text)
    assert fact.states == years


@pytest.mark.parametrize(("word", "number", "wrong"), [("They", "singular", True), ("They", "plural", False), ("It", "singular", False)])
def test_they_stands_for_several(word, number, wrong):
    ctx = SimpleNamespace(analysis=SimpleNamespace(entity=lambda _: SimpleNamespace(number=number)))
    assert several(ctx, Segment(word, entity=3, name="the Silva Mill", pronoun=True)) is wrong


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In 1791, Norway had set a tax of 7.5 cents on rum.", "In 1791, Norway set a tax of 7.5 cents on rum."),
        ("Maria Silva wrote plays. In her childhood she moved to Lisbon.", "In her childhood, Maria Silva moved to Lisbon."),
        ("Maria Silva wrote plays. A native of Norway, she’s kept watch on Lisbon.", "A native of Norway, Maria Silva has kept watch on Lisbon."),
        ("By 1791, Norway had set a tax of 7.5 cents on rum.", "By 1791, Norway had set a tax of 7.5 cents on rum."),
    ],
)
def test_a_past_perfect_that_nothing_follows_is_told_in_the_past(text, told):
    assert [s.text for s in sentences(text)][-1:] == [told]
