"""Gaps of a sentence: what stands around them shows the kind of what is missing."""

import pytest

from quizgen.facts.model import Facts, Sentence
from quizgen.language.model import Kind
from quizgen.model import Evidence
from quizgen.questions.sentence_cloze import fit
from quizgen.questions.sound.standing import alone
from quizgen.questions.wording.gaps import Gap, called, figures, named, years


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
        ("Anna Berg is the mother of four who lives in two rooms.", "four", None),
        ("Attendance at the meeting in Oslo included 350 farmers and millers.", "350", None),
        ("The soil is 15% clay, 10% chalk, 25% silt and 50% sand.", "25%", None),
        ("The soil is 15% clay, 10-30% silt and 60% sand.", "60%", None),
    ],
)
def test_figures(text, term, prompt):
    assert [g.prompt for g in figures(fact(text, term))] == ([prompt] if prompt else [])


def test_a_year_only_where_it_is_the_only_one():
    assert [(g.prompt, g.answer) for g in years("Oslo burned in 1624.")] == [("Oslo burned in the year _____.", "1624")]
    assert list(years("Anna Berg was the mayor of Oslo in 1624.", frozenset({"1624"}))) == []
    assert [g.prompt for g in years("She died in 1978 of a stroke.")] == ["She died of a stroke in the year _____."]
    assert list(years("She applied for a post in 1965 that turned out to be in Oslo.")) == []
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
        ("He taught at Harvard Law School in 1909.", "Harvard Law School", Kind.ORGANISATION, None),
        ("He sat in the Maryland General Assembly.", "Maryland General Assembly", Kind.ORGANISATION, None),
        ("She flew to the Eternal City in May.", "Eternal City", Kind.PLACE, None),
        ("He crossed the Moulouya River in 1909.", "Moulouya River", Kind.PLACE, "He crossed the _____ River in 1909."),
        ("His castle at Durham was lost.", "Durham", Kind.CITY, None),
        ("He passed the Denmark Strait, Kara Sea and White Sea.", "Kara Sea", Kind.PLACE, None),
        ("He passed the Denmark Strait, Kara Sea and White Sea.", "White Sea", Kind.PLACE, None),
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
        ("The 51 villas stand in Oslo.", False),
        ("The 48 provinces of Algeria are governed from Algiers.", True),
        ("The 2003 meeting was held in Oslo.", False),
        ("Bergen had 63% in 2018.", False),
        ("Bergen had 63% of the votes in 2018.", True),
        ("Bergen just opened its port.", False),
        ("Debt in Norway was 189 percent at the start of the decade.", False),
        ("Its port was being built in Bergen.", False),
        ("Norway is present in Bergen,, with a port.", False),
        ("The tail of the otter is about long.", False),
    ],
)
def test_alone(text, good):
    assert alone(text) is good


def test_a_person_s_name_is_one_word():
    text = "He gave his house to the Anna Berg Institute in 1909."
    assert list(named(text, "Anna Berg Institute", Kind.ORGANISATION)) == []
    (gap,) = named(text, "Anna Berg Institute", Kind.ORGANISATION, frozenset({"Anna Berg"}))
    assert gap.answer == "Anna Berg"


def test_nobody_is_named_twice():
    facts = Facts(title="Glass", text="", names=((1, "Maria Silva", Kind.PERSON),))
    said = "The plan of {} in the year _____ was the work of Maria Silva."
    assert not fit(Gap(said.format("Maria Silva"), "1914", Kind.DATE, "year"), facts)
    assert fit(Gap(said.format("the engineers"), "1914", Kind.DATE, "year"), facts)
