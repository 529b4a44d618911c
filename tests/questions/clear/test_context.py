"""Statements that say of which occasion they speak, and those that don't."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article
from quizgen.questions import drafts
from quizgen.questions.clear.context import placed, unplaced


def clause(text: str, title: str = "A journey"):
    (found,) = extract(analyse(Article("x", title, (text,)), load())).clauses
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg met Carla Dorn in Lisbon.",
        "Anna Berg was taken to the University of Lisbon.",
        "Anna Berg won a penalty kick in Lisbon in 1932.",
        "The soldiers of Portugal marched to the south.",
        "Porto Santo followed in 1587.",
        "The Radicals nominated Anna Berg.",
        "Life was difficult for merchants.",
    ],
)
def test_unplaced(text):
    found = clause(text)
    assert unplaced(found, found.slots, statement(found))


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg met Carla Dorn in Lisbon in 1932.",
        "Anna Berg was taken to Lisbon at the age of nine.",
        "Anna Berg founded a school in Lisbon.",
        "Spain is bounded on the west by Portugal.",
        "The Radicals nominated Anna Berg for mayor.",
        "Life was difficult for merchants during World War I.",
        "The construction of the Dom Luís Bridge started in 1881.",
    ],
)
def test_placed(text):
    found = clause(text)
    assert not unplaced(found, found.slots, statement(found))


@pytest.mark.parametrize("text", ["in 911", "during World War I", "by the age of nine", "in the 12th century"])
def test_times(text):
    assert placed(text)


def test_a_past_event_without_a_time_is_framed_by_a_title_that_says_more():
    article = Article("x", "A strike at Porto", ("The miner Anna Berg left Lisbon for Stockholm.",))
    found = [d.prompt for d in drafts(extract(analyse(article, load()))) if isinstance(d.answer, bool)]
    assert found and all(p.startswith("According to the article “A strike at Porto”, ") for p in found)
