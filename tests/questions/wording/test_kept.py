"""Which parts of a statement a question can do without."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions.wording.kept import free, kept, owner_told, set_off


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
    ("text", "whole"),
    [
        ("Karl Weiss sent General Olav Holm with 6,000 men to seize Newport for the great Norwegian fleet.", True),
        ("Karl Weiss attacked General Olav Holm with 6,000 men to seize Newport for the great Norwegian fleet.", False),
        ("Anna Berg changed hands six times, before being sold to the rich traders of the northern Norwegian coast.", True),
        ("Anna Berg changed hands slowly, before being sold to the rich traders of the northern Norwegian coast.", False),
    ],
)
def test_an_errand_and_the_bounds_of_a_count_stay(text, whole):
    clause = extract(analyse(Article("x", "An example", (text,)), load())).clauses[0]
    assert (len(kept(clause, None) or ()) == len(clause.slots)) is whole


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("During the Viking Age, the merchants of Norway and Denmark entered a golden age of trade and travel.", True),
        ("In 1020, during the Viking Age, the merchants of Norway and Denmark entered a golden age of trade and travel.", False),
    ],
)
def test_a_named_age_stands_for_the_date(text, stays):
    clause = extract(analyse(Article("x", "An example", (text,)), load())).clauses[-1]
    assert any(s.prep == "during" for s in clause.slots)
    assert any(s.prep == "during" for s in kept(clause, None)) is stays


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("In competition in Norway, Anna Berg took second place in the country's championship in 1920.", True),
        ("In Norway, Anna Berg led the country's navy in 1920.", True),
        ("In a village in Norway, Anna Berg founded the country's first school in 1920.", False),
        ("In Norway, Anna Berg led the navy in 1920.", False),
    ],
)
def test_a_place_whose_name_its_possession_tells_goes(text, goes):
    clause = extract(analyse(Article("x", "An example", (text,)), load())).clauses[0]
    assert any(owner_told(clause, s) for s in clause.slots) is goes
