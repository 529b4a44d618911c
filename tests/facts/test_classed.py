"""Clauses on a predicate noun tell of the subject."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def statements(text, title="Lise Meitner"):
    facts = extract(analyse(Article("x", title, (text,)), load()))
    return [statement(c) for c in facts.clauses if not c.lossy and c.derivation in ("relative", "participle")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Silver Lake is a short novel by Anna Berg, published in Oslo in 1931.", ["The Silver Lake was published in Oslo in 1931."]),
        ("Norsk Stål is a steel company that was founded by Maria Silva in 1931.", ["Norsk Stål was founded by Maria Silva in 1931."]),
        ("The Lofoten Line is the railway in Norway that replaced the ferry to Bergen in 1962.", ["The Lofoten Line replaced the ferry to Bergen in 1962."]),
        ("Hugo of Laon was a Norman monk, abbot of Saint-Vincent in Le Mans, who was killed in Oslo in 1080.",
         []),
        ("Bergen is the capital of a region that was founded in 1931.", []),
        ("Norsk Stål is not a company that was founded in Norway.", []),
        ("It was Oslo that burned in 1624.", ["Oslo burned in 1624."]),
        ("Bandy is a sport played in Norway.", []),
        ("The first engine was the steam pump, invented by Anna Berg in 1712.", ["The steam pump was invented by Anna Berg in 1712."]),
    ],
)  # fmt: skip
def test_the_clause_on_a_predicate_noun(text, expected):
    assert statements(text) == expected


def test_a_title_that_opens_with_an_article_keeps_its_capital():
    found = statements("A Winter in Oslo is a symphony by Anna Berg, written in 1928.", "A Winter in Oslo")
    assert found == ["A Winter in Oslo was written in 1928."]
