"""Statements that say nothing."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Clause, Facts
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions.worth.hollow import hollow, no_statement


def read(text: str, title: str = "An example") -> tuple[Facts, Clause]:
    facts = extract(analyse(Article("x", title, (text,)), load()))
    return facts, facts.clauses[0]


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("Mills are something of a secret weapon of Norway.", True),
        ("Mills are the secret weapon of Norway.", False),
        ("Erosion occurs over a long span of geological time.", True),
        ("Erosion occurs over a span of two years.", False),
        ("Erosion occurs over time on the coast of Norway.", False),
        ("Anna Berg grew up in dangerous times.", True),
        ("Anna Berg grew up in the time of the Danish kings.", False),
        ("Anna Berg lived under difficult conditions.", True),
        ("Anna Berg grew up in Narvik.", False),
        ("Norway had the liberty to develop its own laws.", True),
        ("Norway had the chance to choose a king in 1905.", False),
        ("Norway had the oldest laws of the north.", False),
        ("The Danes used a substance made from resin.", True),
        ("The Danes used a substance made from resin against lice.", False),
        ("The Danes used a lamp made from resin.", False),
        ("The club received its first coverage in the Oslo Post.", True),
        ("Narvik received its first mention in the Lund Chronicle in 1186.", False),
        ("Narvik received its first mention in the Lund Chronicle on May 3, 1186.", True),
        ("Forecasters expect fair weather for Easter.", True),
        ("Forecasters expect a sea without ice by 2100.", False),
        ("Visitors are greeted by pictures of ripe rye.", True),
        ("Visitors are fined by guards of the park.", False),
        ("Table 12.1 lists the change in prices.", True),
        ("The map below shows the mines of Narvik.", True),
        ("The mines of Narvik are shown in Figure 3.", True),
        ("The map of Narvik shows the mines of Oslo.", False),
        ("The Oslo Police declined to provide a comment.", True),
        ("The Oslo Police declined to comment on the arrests.", True),
        ("Anna Berg refused to give an interview.", True),
        ("Anna Berg declined to provide an army for the Danes.", False),
        ("Anna Berg refused to answer the letter of the pope.", False),
    ],
)
def test_what_says_nothing(text: str, nothing: bool) -> None:
    assert hollow(read(text)[1]) is nothing


@pytest.mark.parametrize(
    ("text", "idle"),
    [
        ("In 1667 the Danish Guild appointed an Irishman as governor.", True),
        ("In 1667 the Danish Guild appointed an Irishman named Tom Oak as governor.", False),
    ],
)
def test_what_makes_no_true_or_false(text: str, idle: bool) -> None:
    facts, clause = read(text)
    assert no_statement(clause, facts) is idle


def test_the_day_of_a_death_is_asked_only_of_those_who_matter() -> None:
    club = "The Oslo Club met in Oslo. "
    article = Article("x", "Oslo Club", (club * 2, club, club, club, "Anna Berg died on March 3, 1931. Lise Holm died in 1932."))
    facts = extract(analyse(article, load()))
    dead = {c.subject.text: no_statement(c, facts) for c in facts.clauses if c.verb.lemma == "die"}
    assert dead == {"Anna Berg": True, "Lise Holm": False}
