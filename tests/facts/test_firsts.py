"""At what somebody was the first."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("In 2002, Mark Oak became the first citizen of an African country to fly in space, as a paying guest.",
         ["the first citizen of an African country to fly in space"]),
        ("Ann Elm was the only woman of Norway to win the prize.", ["the only woman of Norway to win the prize"]),
        ("Bo Oak became the last king of Norway to rule alone.", ["the last king of Norway to rule alone"]),
        ("Bo Oak became a monk to save his soul.", ["a monk"]),  # a purpose
    ],
)  # fmt: skip
def test_the_infinitive_belongs_to_the_first(text: str, attribute: list[str]) -> None:
    facts = extract(analyse(Article("x", "An example", (text,)), load()))
    assert [s.phrase.text for c in facts.clauses for s in c.slots if s.role == "attribute"] == attribute, [statement(c) for c in facts.clauses]
