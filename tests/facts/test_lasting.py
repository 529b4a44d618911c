"""What stands in apposition to a body is told in the past only if the body is gone."""

import pytest

from tests.questions.test_names import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elm Aid, a small rights group, met in Oslo. Elm Aid helps the poor.", "Elm Aid is a small rights group."),
        ("In 1820, Elm Aid, a small rights group, met in Oslo.", "Elm Aid was a small rights group."),
        ("In 2019, Elm Aid, a small rights group, was dissolved.", "Elm Aid was a small rights group."),
    ],
)
def test_the_tense_of_a_body(text: str, expected: str) -> None:
    assert expected in said(text)


def test_it_is_silent_where_a_body_may_live_on() -> None:
    assert not any("rights group" in s and " met " not in s for s in said("Elm Aid, a small rights group, met in Oslo."))
