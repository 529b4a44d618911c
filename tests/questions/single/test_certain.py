"""What leaves one answer without the article: years, ranks, cut names."""

from __future__ import annotations

import pytest

from quizgen.questions.single.certain import NOT_RANK, RANK, YEAR, clean


@pytest.mark.parametrize("text", ["in 1904", "the 1920s", "241 BC", "the 5th century", "at age 13"])
def test_year_is_told(text):
    assert YEAR.search(text)


@pytest.mark.parametrize("text", ["several centuries", "over a century", "in May", "40 years"])
def test_no_year_is_told(text):
    assert not YEAR.search(text)


@pytest.mark.parametrize("text", ["the first film", "the northernmost city", "the largest lake"])
def test_rank(text):
    assert RANK.search(NOT_RANK.sub("", text))


@pytest.mark.parametrize(
    "text", ["the priest of the forest", "her first cousin", "the interest of the protest", "almost all"]
)
def test_no_rank(text):
    assert not RANK.search(NOT_RANK.sub("", text))


@pytest.mark.parametrize(
    ("prompt", "answer"),
    [
        ("Who made the lamp in 1877 in December 1888?", "Ada Berg"),
        ("What covered most of the state from 1000 to 1600?", "the Orme culture"),
        ("What did Ada Berg publish in 1941?", "a film based on the play"),
    ],
)
def test_seams_are_seen(prompt, answer):
    assert not clean(prompt, answer)


def test_clean():
    assert clean("Who beat Carla Dorn at the 1992 French Open?", "Ada Berg")
