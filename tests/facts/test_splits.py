"""Dates at the end of a phrase: whose they are."""

import pytest

from quizgen.facts.splits import inside_clause
from quizgen.language.pipeline import load
from quizgen.language.tree import copied


@pytest.mark.parametrize(
    ("text", "top", "inside"),
    [
        ("He received elephants that decided his victory in 1676.", "elephants", True),
        ("She threw it from the bridge in 1913.", "from", False),
        ("She owned a mill built by farmers in 1913.", "mill", True),
    ],
)
def test_a_date_in_a_clause_is_that_clause_s(text, top, inside):
    doc = copied(load()(text))
    date = next(t for t in doc if t.lower_ == "in")
    assert inside_clause(date, next(t for t in doc if t.text == top)) is inside
