"""Bare definite nouns and what they take up."""

import pytest

from quizgen.facts import contexts_of
from quizgen.facts.definite import resolved
from quizgen.language.analysis import analyse
from quizgen.model import Article

CASES = [
    (
        "Brazil declared a coffee embargo in 1921. The embargo lasted three years.",
        {"The embargo": "the coffee embargo"},
    ),
    ("The price of copper fell in May 1820. In 1821, the price was low.", {"the price": "the price of copper"}),
    # two different ones, another one, a mere adjective, a predicate, too far away: loose
    ("Brazil declared a coffee embargo. Chile declared a copper embargo. The embargo lasted three years.", {}),
    ("Brazil declared a coffee embargo and another embargo. The embargo lasted three years.", {}),
    ("Brazil declared a strict embargo in 1921. The embargo lasted three years.", {}),
    ("The speech was called a coffee embargo. The embargo lasted three years.", {}),
    ("Brazil declared a coffee embargo. " + "Prices rose in Lima. " * 5 + "The embargo lasted three years.", {}),
    ("Farmers sold the grain. Like quinoa, the Chile grain, teff has small seeds. Prices have put the grain out of reach.", {}),
    ("Carl Oak worked on his father's dairy farm until 1912. Carl Oak sold the farm in 1914.", {}),
    ("Brazil declared a coffee embargo. The later embargo lasted three years.", {}),
    # cut at its hyphen by the parser, and told by what follows
    ("Brazil reached the Copa semi-finals in 2003. Brazil began with a five-set loss in the semi-finals of the Lima Open to Chile.", {}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_bare_definite_noun_takes_up(text: str, expected: dict[str, str]) -> None:
    (ctx,) = resolved(list(contexts_of(analyse(Article("a", "Trade", (text,))))))
    assert {ctx.doc[i : i + 2].text: full for i, (_, full) in ctx.definites.items()} == expected


def test_what_the_title_calls_its_own_thing_is_no_other() -> None:
    text = "Ruda grew out of the ABC language. Everything is built into the language."
    (ctx,) = resolved(list(contexts_of(analyse(Article("a", "Ruda (programming language)", (text,))))))
    assert ctx.definites == {}


@pytest.mark.parametrize(("title", "expected"), [("Abacus", []), ("Trade", ["the Sumerian abacus"])])
def test_one_kind_is_not_what_the_article_is_about(title: str, expected: list[str]) -> None:
    text = "The Greeks knew the Sumerian abacus. The Persians used the abacus."
    (ctx,) = resolved(list(contexts_of(analyse(Article("a", title, (text,))))))
    assert [full for _, full in ctx.definites.values()] == expected
