"""Names as they are printed."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article
from quizgen.questions import drafts


def said(text: str, title: str = "A title") -> list[str]:
    return [statement(c) for c in extract(analyse(Article("test", title, (text,)), load())).clauses]


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ('In January 1845, Poe published his poem "The Raven".', "A title", 'Poe published his poem "The Raven" in January 1845.'),
        ("Anna Berg drove to Sainsbury’s at noon.", "A title", "Anna Berg drove to Sainsbury’s at noon."),
        ("The city receives 40 inches of rain. The New York City Zoo is in New York City.", "New York City", "New York City receives 40 inches of rain."),
        ("St. Berg founded Elm in 1820. The church of St Berg stands.", "A title", "St Berg founded Elm in 1820."),
        ("In 1918, the Salt Club elected Mrs. Robert Oak.", "A title", "The Salt Club elected Mrs. Robert Oak in 1918."),
        ("In 1918, the Salt Club elected Mrs. Anna Oak.", "A title", "The Salt Club elected Anna Oak in 1918."),
        ("In 387, Elm fell to Caucasian Albania. Caucasian Albanians came.", "A title", "Elm fell to Caucasian Albania in 387."),
    ],
)  # fmt: skip
def test_printed_names(text: str, title: str, expected: str) -> None:
    assert expected in said(text, title)


def test_a_ruler_keeps_the_land() -> None:
    facts = extract(
        analyse(Article("test", "A title", ("Ferdinand II of Aragon invaded the Kingdom of Navarre in 1512.",)), load())
    )
    found = {(d.prompt, d.answer, d.accept) for d in drafts(facts) if d.rule == "subject"}
    assert ("Who invaded the Kingdom of Navarre in 1512?", "Ferdinand II of Aragon", ("Ferdinand II",)) in found


def test_somebody_else_s_husband() -> None:
    facts = extract(
        analyse(
            Article("test", "A title", ("Anna Berg lived with Carlos Oak, who was her husband for 30 years.",)), load()
        )
    )
    assert not [d.prompt for d in drafts(facts) if "her husband" in d.prompt]
