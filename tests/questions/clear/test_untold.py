"""Deeds that lack what makes them one, and those that don't."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Clause
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions import object as object_
from quizgen.questions import subject
from quizgen.questions.clear.untold import focused_once, of_some_age, replaced_as_nothing, untold


def clause(text: str) -> Clause:
    (found,) = extract(analyse(Article("x", "Linden", (text,)), load())).clauses
    return found


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("Anna Berg was elected to serve until 1981.", True),
        ("Karl Holm was elected mayor of Oslo in 1983.", False),
        ("The Danes were joined by numerous Saxons, Frisians, and Swedes.", True),
        ("Anna Berg joined the Liberals.", False),
        ("In 1643, the Danes were joined by the Swedes in an attack on Oslo.", False),
        ("The Portuguese were followed by the Spanish in 1549.", True),
        ("The Portuguese were followed to Japan by the Spanish in 1551.", False),
        ("In 1990, the owner of the Oslo mill decided to sell.", True),
        ("In 1991, the owner of the Bergen mill decided to sell the mill.", False),
        ("New treaties with Norway were signed in 1649.", True),
        ("The treaty between Norway and Denmark was signed in 1650.", False),
        ("Portugal's treaty with Norway was signed in 1651.", False),
        ("The DNA was centrifuged at high speeds in an ultracentrifuge.", True),
        ("In 1957 the DNA was centrifuged by Anna Berg in Oslo.", False),
        ("The Swedes made an attempt to encircle the Danes.", True),
        ("In 1776 the Swedes made an attempt to encircle the Frisians.", False),
        ("In 1929 The Silver Mill won at the 1st Academy Awards.", True),
        ("In 1931 The Silver Mill won a prize at the 3rd Academy Awards.", False),
        ("Anna Berg opened with a fast serve.", True),
        ("The museum opened with a show of Danish art in 1902.", False),
        ("Denmark granted independence in August 1944.", True),
        ("Denmark granted independence to Iceland in August 1944.", False),
        ("Denmark granted Iceland independence in August 1944.", False),
        ("Iceland was granted independence in August 1944.", False),
        ("The next ruling dynasty of the Danes fell under the conquests of Timur in 1386.", True),
    ],
)
def test_what_a_deed_leaves_untold(text: str, open_: bool) -> None:
    assert untold(clause(text)) is open_


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("In 1528, Anna Berg was replaced by a deputy of the House of Oslo.", True),
        ("In 1529, Anna Berg was replaced as mayor of Oslo by Karl Holm.", False),
        ("In 1530, the Oslo bridge was replaced by a tunnel.", False),
    ],
)
def test_replaced_as_what(text: str, open_: bool) -> None:
    assert replaced_as_nothing(clause(text)) is open_


def test_focused_when() -> None:
    assert focused_once(clause("General Karl Berg focused on capturing New York City."))
    assert not focused_once(clause("In 1776 General Karl Holm focused on capturing New York City."))


def prompts(rule: object, text: str) -> list[str]:
    return [d.prompt for d in rule.ask(extract(analyse(Article("x", "Linden", (text,)), load())))]  # type: ignore[attr-defined]


def test_what_could_be_anything_is_not_asked() -> None:
    assert prompts(subject, "From 1970 to 2012, the Norwegian population increased by one-third.") == []
    assert prompts(subject, "Norway's Liberals held power from 2011 to 2013.") == []
    assert prompts(object_, "Anna Berg finished her teacher training.") == []
    assert prompts(object_, "In 1902 Anna Berg finished her teacher training in Oslo.") == ["What did Anna Berg finish in 1902?"]


@pytest.mark.parametrize(
    ("text", "title", "open_"),
    [
        ("Norwegian society was divided into rigid classes.", "Norway and Its Neighbors", True),
        ("Norwegians were divided regarding their ties with the Danish crown.", "Norway and Its Neighbors", True),
        ("Norwegian society was divided into rigid classes.", "Norway in 1349", False),
        ("Norwegian society was divided into rigid classes in 1349.", "Norway and Its Neighbors", False),
        ("The Norwegian kingdom was divided into three parts.", "Norway and Its Neighbors", False),
    ],
)
def test_a_state_of_society_without_its_age(text: str, title: str, open_: bool) -> None:
    found = clause(text)
    assert of_some_age(found, found.slots, title) is open_
