"""Capitals of the first word of a sentence."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Serfdom largely disappeared in 1861. Ana Berg wanted to end serfdom.", "serfdom"),
        ("Serfdom largely disappeared in 1861. Ana Berg wrote about Serfdom.", "Serfdom"),
        ("Rose largely disappeared in 1861. Ana Berg wore a rose.", "Rose"),
    ],
)
def test_a_common_noun_that_was_read_as_a_name(text: str, subject: str) -> None:
    facts = extract(analyse(Article("x", "Notes", (text,)), load()))
    assert facts.clauses[0].subject.text == subject
