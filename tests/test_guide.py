"""The study guide on a real reading of an article of our own wording."""

from quizgen.facts import extract
from quizgen.guide import guide
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article, Guide

TEXT = (
    "The European Space Agency (ESA) built a probe. Anna Berg, the director of the agency, spoke in Paris.",
    "Marie Curie discovered polonium in 1898. Pierre Curie died in Paris in April 1906. "
    "Marie Curie moved to Paris in 1891.",
)


def made(*paragraphs):
    return guide(extract(analyse(Article("a", "A title", paragraphs), load())))


def test_guide_tells_people_terms_and_the_timeline_in_time():
    found = made(*TEXT)
    assert [(e.term, e.text) for e in found.terms] == [("ESA", "European Space Agency")]
    assert [e.term for e in found.people] == ["Anna Berg"]
    assert [(e.term, e.text) for e in found.timeline] == [
        ("1891", "Marie Curie moved to Paris"),
        ("1898", "Marie Curie discovered polonium"),
        ("April 1906", "Pierre Curie died in Paris"),
    ]


def test_every_entry_has_its_place():
    for entry in (*made(*TEXT).people, *made(*TEXT).terms, *made(*TEXT).timeline):
        place = entry.evidence
        assert TEXT[place.paragraph - 1][place.start : place.end] == place.text


def test_nothing_to_tell():
    assert made("It rained.") == Guide()
