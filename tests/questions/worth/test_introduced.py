"""Whose words are worth a question."""

import pytest

from quizgen.facts.model import Facts, Spoken
from quizgen.model import Evidence
from quizgen.questions.told.quotable import its_open, points_back
from quizgen.questions.worth.introduced import introduced, mouthpiece, of_title


def said(role: str = "") -> Spoken:
    return Spoken("Anna Berg", "The mill fed us", "say", Evidence(1, 0, 1, "x"), entity=0, role=role)


@pytest.mark.parametrize(
    ("text", "role", "known"),
    [
        ("“It fed us,” said Anna Berg.", "", False),
        ("“It fed us,” said Anna Berg, of Oak Travel.", "", False),
        ("“It fed us,” said Anna Berg, a visitor from Lund.", "", False),
        ("“It fed us,” said Anna Berg, a geologist of tools.", "", True),
        ("“It fed us,” said Norway’s coach Anna Berg.", "", True),
        ("“It fed us,” said Anna Berg.", "the mayor of Lund", True),
        ("“It fed us,” said Senator Anna Berg.", "", True),
        ("“It fed us,” said Anna Berg, of the University of Lund.", "", True),
        ("Anna Berg came. Berg spoke. “It fed us,” said Berg.", "", True),
    ],
)
def test_who_is_introduced(text: str, role: str, known: bool) -> None:
    assert introduced(said(role), Facts(text=text, title="The mill of Lund")) is known


def test_a_mouthpiece_speaks_for_others() -> None:
    facts = Facts(text="“It fed us,” said Anna Berg, a spokeswoman for Oak Airways.")
    assert mouthpiece(said("a spokeswoman for Oak Airways"), facts)
    assert not mouthpiece(said("the owner of Oak Airways"), facts)


def test_words_on_what_the_title_names() -> None:
    assert of_title("Older mills need care", "The mill of Lund")
    assert not of_title("There was a big blast", "The mill of Lund")


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("The worst in terms of snow and rain is over", True),
        ("The worst storm of the year is over", False),
        ("The rest of the mill will close in May", False),
    ],
)
def test_the_worst_of_what(text: str, back: bool) -> None:
    assert points_back(text) is back


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("We tried to get money to make it happen, but it’s slow and nobody wants to pay for it", True),
        ("It is sad that anyone can rob a mill and get away with it", False),
        ("It is a good mill", False),
    ],
)
def test_it_that_stands_twice_for_something_outside(text: str, open_: bool) -> None:
    assert its_open(text) is open_
