"""Gaps of a sentence: what stands around them shows the kind of what is missing."""

import pytest

from quizgen.facts.model import Sentence
from quizgen.language.model import Kind
from quizgen.model import Evidence
from quizgen.questions._gaps import called, figures, named, years
from quizgen.questions._standing import alone


def fact(text, *terms):
    return Sentence(text, terms, Evidence(1, 0, len(text), text))


@pytest.mark.parametrize(
    ("text", "term", "prompt"),
    [
        ("The lake has 40 small springs.", "40", "The lake has _____ small springs."),
        ("In Oslo 82% of the voters agreed.", "82%", "In Oslo _____% of the voters agreed."),
        ("She won a five-set final.", "five", None),
        ("He finished no. 7 in the ranking.", "7", None),
        ("The lake has two springs.", "two", None),
        ("The war between the three parties began.", "three", None),
        ("He was 18 years and 11 months old.", "18", None),
    ],
)
def test_figures(text, term, prompt):
    assert [g.prompt for g in figures(fact(text, term))] == ([prompt] if prompt else [])


def test_a_year_only_where_it_is_the_only_one():
    assert [(g.prompt, g.answer) for g in years("Oslo burned in 1624.")] == [("Oslo burned in the year _____.", "1624")]
    assert list(years("It began in 1551 and ended in 1629.")) == [] and list(years("It ran in 1968–1970.")) == []


def test_what_something_is_called():
    (gap,) = called("Extremists, known as “Fire-Eaters,” called for secession.")
    assert (gap.prompt, gap.answer) == ("Extremists, known as “_____,” called for secession.", "Fire-Eaters")
    assert list(called("They called for a vote.")) == []


@pytest.mark.parametrize(
    ("text", "name", "kind", "prompt"),
    [
        ("He died in Paris on 3 May.", "Paris", Kind.CITY, "He died in the city of _____ on 3 May."),
        ("He read the novel Emma in Bath.", "Emma", Kind.WORK, "He read the novel _____ in Bath."),
        ("She won the Nobel Prize in 1909.", "Nobel Prize", Kind.EVENT, "She won the _____ Prize in 1909."),
        ("He is a Civic Platform member.", "Civic Platform", Kind.ORGANISATION, None),
        ("He went to Kolb’s Tennis Academy in Bonn.", "Tennis Academy", Kind.ORGANISATION, None),
        ("He died in Paris, Texas.", "Paris", Kind.CITY, None),
        ("Paris fell.", "Paris", Kind.CITY, None),
    ],
)
def test_names(text, name, kind, prompt):
    assert [g.prompt for g in named(text, name, kind)] == ([prompt] if prompt else [])


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("Oslo burned in 1624.", True),
        ("At the time, Oslo burned.", False),
        ("Oslo burned; nobody died.", False),
        ("Oslo may have burned.", False),
        ("Unlike Bergen, Oslo burned.", False),
        ("He won the second round in Oslo.", False),
        ("He played 24 matches during the year.", False),
        ("He died in May 1624.", True),
    ],
)
def test_alone(text, good):
    assert alone(text) is good


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("Linz General Assembly", "Linz"),
        ("Linz Law School", "Linz"),
        ("Tom Oak Institute", "Tom Oak"),
        ("Supreme Court", None),
        ("Great and General Court", None),
    ],
)
def test_the_gap_of_a_name_leaves_its_sort_whole(name, answer):
    found = list(named(f"In 1982 she joined the {name} in May.", name, Kind.ORGANISATION))
    assert [g.answer for g in found] == ([answer] if answer else [])
