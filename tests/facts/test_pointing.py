"""What a quotation leaves to the words before it."""

import pytest

from quizgen.facts.pointing import definites, pointers
from quizgen.facts.spoken import sentence
from quizgen.language.pipeline import load
from quizgen.language.tree import copied


def said(text):
    doc = copied(load()(f"“{text},” said Anna Berg, the mayor."))
    return doc.char_span(1, 1 + len(text), alignment_mode="contract")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mill has brought that experience to a wider public", ("that",)),
        ("This number will grow in the next ten years", ("this",)),
        ("The damage in the valley doesn't just stop there", ("there",)),
        ("Between 14 and 24, it’s more than two hours", ("it",)),
        ("In the first half it felt good out there", ("it", "there")),
        ("It was so strong that I thought of leaving Linden", ("it",)),
        ("I think it will be a particularly moving one for people to see", ("one",)),
        ("You have to work those seven days to earn a weekend", ("those",)),
        ("Planning is a very big part of it", ("it",)),
        ("Mr. Holm knows it and Mr. Holm was targeted", ("it",)),
        ("The telescope will be powerful in telling between the two statistically", ("two",)),
        ("Cats and dogs differ, and the vaccine works in the two alike", ()),
        ("It is not reasonable to expect voters to drive an hour", ()),
        ("The mill lost its wheel, and it will never turn again", ()),
        ("The causes of disability are different from the ones that kill", ()),
        ("If they use the police and army, the people may stop these forces", ()),
        ("The law protects those who work at night", ()),
    ],
)
def test_what_only_the_words_before_explain(text, found):
    assert pointers(said(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The members live near the farm and drink the milk of the cows of Linden", ("members", "farm")),
        ("The sea around the seventh island belongs to the public", ()),
        ("The chemistry community is eager to see the most cherished table", ("table",)),
    ],
)
def test_the_nouns_that_nothing_explains(text, found):
    assert definites(said(text)) == found


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Murderers, people that have been as bad as you get", False),
        ("Great. Nothing that will fit into my apartment", False),
        ("Especially since the mill has for 27 years been associated with joy", False),
        ("Once I stuck my heels into the boat, I knew the worst was done", True),
        ("From now on, we will no longer say that the fever is incurable", True),
    ],
)
def test_a_whole_quotation_has_a_main_verb(text, whole):
    assert sentence(said(text)) is whole
