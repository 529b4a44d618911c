import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.language.marks import pairs


def inside(text: str) -> list[str]:
    return [text[slice(*pair.inner)] for pair in pairs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“A,” he said. “B.”", ["A,", "B."]),
        ('He said "A" and "B".', ["A", "B"]),
        ("It’s the dogs’ food (cheap).", ["cheap"]),
        ("He called it ‘good’ and left.", ["good"]),
        ("“He said ‘go’ twice.”", ["He said ‘go’ twice.", "go"]),
        ("The rocks' age and 'old' names", ["old"]),
        ("“More shouldn’t be thrown in,“ she said.", ["More shouldn’t be thrown in,"]),  # an opening mark closes
        ('“As a mother I know."', ["As a mother I know."]),  # curly opens, straight closes
        ("One (two [three] four) five", ["two [three] four", "three"]),
        ("A smile :) here", []),
        ('A 6" pipe and more', []),  # inches
        ("“Never closed, he went on", ["Never closed, he went on"]),
    ],
)
def test_what_stands_between_marks(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


def test_a_closing_mark_without_an_opening_one_takes_its_sentence() -> None:
    (pair,) = pairs("This part is free. It is like a clock.” He left.")
    assert pair.guessed
    assert "This part is free. It is like a clock.” He left."[slice(*pair.inner)] == "It is like a clock."


def test_an_unclosed_mark_says_so() -> None:
    (pair,) = pairs("“Never closed")
    assert not pair.closed
    assert pair.inner == (1, 13)


def test_depth_tells_a_quotation_inside_another() -> None:
    assert [(pair.mark, pair.depth) for pair in pairs("“He said ‘go’ twice.”")] == [('"', 0), ("'", 1)]


@given(st.text(alphabet="ab .,“”\"'‘’()[]\n«»?", max_size=80))
def test_pairs_lie_in_the_text_and_in_order(text: str) -> None:
    found = pairs(text)
    assert [pair.start for pair in found] == sorted(pair.start for pair in found)
    for pair in found:
        start, end = pair.inner
        assert 0 <= pair.start <= start <= end <= pair.end <= len(text)
    doubles = [pair for pair in found if pair.mark == '"' and not pair.guessed]
    assert all(left.end <= right.start for left, right in itertools.pairwise(doubles))
