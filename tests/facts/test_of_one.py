"""A calling in the singular is not that of two people."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1945, as a high school student, Weiss and a friend spent $25 on a piano.", "Weiss and a friend spent $25 on a piano in 1945."),
        ("In 1945, as a team, Ana Berg and Rui Silva founded the Oak Club.", "Ana Berg and Rui Silva founded the Oak Club in 1945 as a team."),
        ("In 1945, as a student, Ana Berg founded the Oak Club.", "Ana Berg founded the Oak Club in 1945 as a student."),
    ],
)
def test_what_one_of_two_was(text: str, expected: str) -> None:
    facts = extract(analyse(Article("x", "Notes", (text,)), load()))
    assert [statement(c) for c in facts.clauses] == [expected]
