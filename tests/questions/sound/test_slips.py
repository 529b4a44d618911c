"""Misspelt names of the source, and titles cut at a colon."""

from dataclasses import replace

import pytest

from quizgen.model import Evidence
from quizgen.questions.draft import Draft
from quizgen.questions.sound.slips import nameless, slipped, slips, title_cut


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        ("Chriac", "Chirac", True),
        ("Artistotle", "Aristotle", True),
        ("Aristole", "Aristotle", True),
        ("Normans", "Norman", False),
        ("Marina", "Martina", True),
        ("Johnson", "Johnston", True),
        ("Germany", "German", False),
        ("Berlin", "Berlin", False),
        ("Merkel", "Market", False),
    ],
)
def test_slip_of_one_letter_inside(word, other, expected):
    assert slipped(word, other) is expected


def test_only_a_name_that_stands_once_beside_one_that_stands_often():
    assert slips("Chirac won. Chirac led. Chriac resigned. Chirac died.") == {"Chriac"}
    assert slips("Chirac won. Chriac resigned. Chriac died.") == frozenset()
    assert slips("Martina won. Martina led. Marina lost. Marina left. Martina died.") == frozenset()


def test_a_title_is_not_cut_at_its_colon():
    place = Evidence(1, 0, 1, "The language was devised by James Doohan for Star Trek: The Motion Picture.")
    cut = Draft(prompt="Who devised the language for Star Trek?", answer="James Doohan", evidence=(place,), key="k")
    assert title_cut(cut)
    assert not title_cut(replace(cut, prompt="Who devised the language for Star Trek: The Motion Picture?"))
    assert not title_cut(replace(cut, prompt="Who devised the language?"))


def test_his_wants_a_name():
    place = Evidence(1, 0, 1, "T")
    who = Draft(prompt="In the article “Broth”, who recounted his famous experiment?", answer="Louis Pasteur", evidence=(place,), key="k")
    assert nameless(who)
    assert nameless(replace(who, prompt="Who recounted his famous experiment?"))
    assert not nameless(replace(who, prompt="In the article “Broth”, who recounted his experiment in Paris?"))
    assert not nameless(replace(who, prompt="A snake sheds its skin.", answer=True))
