"""Misspelt names of the source."""

import pytest

from quizgen.questions._slips import slipped, slips


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
