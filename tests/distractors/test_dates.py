"""Dates beside a date."""

import pytest

from quizgen.distractors.dates import roundabout


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("1885", (["1865", "1845", "1825"], ["1905", "1925", "1945"])),
        ("1400 AD", (["1320 AD", "1240 AD", "1160 AD"], ["1480 AD", "1560 AD", "1640 AD"])),
        ("1990", (["1970", "1950", "1930"], ["2010"])),  # nothing beyond the article's last year
        ("March 1885", None),
        ("400 BC", None),
    ],
)
def test_round_years_lie_far_apart(key: str, expected: tuple[list[str], list[str]] | None) -> None:
    assert roundabout(key, 2020) == expected
