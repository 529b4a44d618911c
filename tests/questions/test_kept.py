"""Which parts of a statement a question can do without."""

from dataclasses import replace

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions._common import birth_of_another, free, set_off


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("Anna Berg was nominated. Only six Republicans joined Democrats to approve her.", False),
        ("Florence Nightingale collected figures in Crimea to convince Parliament.", True),
    ],
)
def test_a_purpose_goes_unless_it_says_in_what_somebody_joined(text, goes):
    clause = extract(analyse(Article("x", "An example", (text,)), load())).clauses[-1]
    purpose = next(s for s in clause.slots if s.role == "purpose")
    assert free(clause, purpose) is goes


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("In the narrow vote, Norway joined the League of Nations in 1920.", True),
        ("Anna Berg settled with Lise Meitner in 1963, in an agreement which gave Meitner the rights.", True),
        ("In the novel, Anna Berg left Norway in 1920.", False),
        ("Anna Berg lived with the farmers in 1920.", False),
    ],
)
def test_a_circumstance_behind_a_comma_goes_unless_it_is_a_work(text, goes):
    clause = extract(analyse(Article("x", "An example", (text,)), load())).clauses[0]
    assert any(set_off(clause, s) for s in clause.slots) is goes


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        ("Lise Holm was born in Narvik in 1920.", True),
        ("Carl Frank was born in Narvik in 1920.", False),
        ("Anna Berg was born in Narvik in 1920.", False),
    ],
)
def test_only_the_births_of_those_are_asked_whom_the_article_is_about(text, passing):
    facts = extract(analyse(Article("x", "Anna Berg", (text,)), load()))
    facts = replace(facts, weights={"carl": 0.9, "frank": 0.9, "lise": 0.3, "holm": 0.9})
    born = [c for c in facts.clauses if c.verb.lemma == "bear"]
    assert [birth_of_another(facts, c) for c in born] == [passing]
