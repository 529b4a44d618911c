import pytest

from quizgen.distractors.checks import alike, apart, falls_short, told
from quizgen.facts.model import Facts
from quizgen.language.model import Kind

from .made import article, clause, draft, phrase, slot


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Nazarbayev", "Nursultan Nazarbayev", True),
        ("the CSTO", "Collective Security Treaty Organization", True),
        ("the oil embargo", "an oil embargo", True),
        ("Peru", "Peruvian rice", True),  # a part of a word of it
        ("John Brown", "John Bell", False),
        ("Harvard", "Yale", False),
    ],
)
def test_alike(one, other, same):
    assert alike(one, other) is same and alike(other, one) is same


def test_apart():
    assert apart(["Georgia", "Iran", "Turkey"]) and not apart(["Iran", "Georgia", "the Iran"])


@pytest.mark.parametrize(
    ("option", "reason"),
    [
        ("Turkey", ""),
        ("Armenian", "the key in other words"),
        ("Azerbaijan", "stands in the prompt"),
        ("Iran in 1979", "a figure beside none"),
        ("neighbours", "a capital beside none"),
        ("The Federal Democratic Republic of Nepal", "of another length"),
        ("Hayastan", "the key in other words"),
    ],
)
def test_falls_short(option, reason):
    asked = draft("Against which country did Azerbaijan fight?", "Armenia", Kind.COUNTRY, accept=("Hayastan",))
    assert falls_short(asked, option) == reason


STORY = article(
    "Redi left meat in jars and covered some of them. Needham boiled broth in flasks. "
    "Spallanzani wrote a letter to Bonnet.",
    "Georgia fought no war in 2020. Turkey sent drones to the war against Armenia that Azerbaijan fought in 2020.",
)


def test_told_by_the_sentence_of_the_evidence():
    asked = draft(
        "Who covered some of the jars?", "Francesco Redi", Kind.PERSON, evidence="Redi and Needham covered jars."
    )
    assert told("John Needham", asked, Facts(), STORY) and not told("Lazzaro Spallanzani", asked, Facts(), STORY)


def test_told_by_a_sentence_with_the_same_words():
    asked = draft("Who boiled broth in flasks for an hour?", "Lazzaro Spallanzani", Kind.PERSON)
    assert told("John Needham", asked, Facts(), STORY) and not told("Francesco Redi", asked, Facts(), STORY)
    fought = draft("Which country fought a war against Armenia in 2020?", "Azerbaijan", Kind.COUNTRY)
    assert told("Turkey", fought, Facts(), STORY) and not told("Iran", fought, Facts(), STORY)


def test_told_by_a_clause_with_the_same_verb():
    mine = clause(phrase("Redi"), "perform", slot("object", "an experiment"))
    facts = Facts(clauses=(mine, clause(phrase("Needham"), "perform", slot("object", "a trick"))))
    asked = draft("Who performed an experiment?", "Francesco Redi", Kind.PERSON, clause=mine)
    assert told("John Needham", asked, facts, article("")) and not told("Louis Pasteur", asked, facts, article(""))


def test_a_light_verb_alone_tells_nothing():
    mine = clause(phrase("Redi"), "have", slot("object", "six jars"))
    facts = Facts(clauses=(mine, clause(phrase("Needham"), "have", slot("object", "a friend"))))
    asked = draft("Who had six jars?", "Francesco Redi", Kind.PERSON, clause=mine)
    assert not told("John Needham", asked, facts, article(""))
