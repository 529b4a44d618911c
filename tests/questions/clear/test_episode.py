"""Moments of a story told without the story, and statements that hold without it."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions.clear.episode import episode
from quizgen.questions.clear.untold import said_so


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("Anna Berg was bedridden for nine months.", True),
        ("In 1873, Anna Berg was bedridden for nine months.", False),
        ("Anna Berg was unable to process a payment.", True),
        ("Anna Berg was unable to settle in Norway.", False),
        ("Anna Berg was initially successful in negotiating trading rights.", True),
        ("Anna Berg was successful in comedies.", False),
        ("Anna Berg was found to be innocent.", True),
        ("Anna Berg was found guilty of theft.", False),
        ("Anna Berg appealed to the people of Norway for aid.", True),
        ("Anna Berg appealed to the people of Norway for aid in 1967.", False),
        ("Anna Berg took vengeance by burning the mill of Karl Holm.", True),
        ("Anna Berg took revenge for the raid on Oslo.", False),
        ("Anna Berg returned to Norway on the last available ship.", True),
        ("Anna Berg returned to Norway on the ship Fram.", False),
        ("Anna Berg worked with friend Karl Weiss.", True),
        ("Anna Berg worked with Karl Weiss on a dictionary.", False),
        ("Karl Weiss looted the Danish fleet.", True),
        ("Karl Weiss looted the Danish fleet at Bergen.", False),
        ("Karl Weiss joined the Danish army.", False),
        ("Karl Weiss was described by one source as a miller.", True),
        ("Karl Weiss was described by Anna Berg as a miller.", False),
    ],
)
def test_a_moment_needs_its_story(text: str, loose: bool) -> None:
    (clause,) = extract(analyse(Article("x", "Linden", (text,)), load())).clauses
    assert episode(clause, clause.slots) is loose


@pytest.mark.parametrize(("text", "bare"), [("Anna Berg told Karl Holm so.", True), ("Anna Berg told Karl Holm the truth.", False)])
def test_so_stands_for_something_said_before(text: str, bare: bool) -> None:
    (clause,) = extract(analyse(Article("x", "Linden", (text,)), load())).clauses
    assert said_so(clause) is bare
