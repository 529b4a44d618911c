"""Deeds that are done more than once, so that no one date is right."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions import agent, cloze, framed, object, sentence_cloze, when, where, whose


def made(rule, text, title="An example"):
    facts = extract(analyse(Article("x", title, (text,)), load()))
    return [f.prompt for d in rule.ask(facts) if (f := framed(d, facts)) is not None]


@pytest.mark.parametrize(
    ("rule", "text", "prompts"),
    [
        (when, "Since 1977, the novel Snow has repeatedly been staged in Norway.", []),
        (when, "Ana Berg returned to Norway in 1920. Ana Berg again returned to Norway in 1925.", []),
        (agent, "Norway was ruled by Denmark for over three centuries.", []),
        (agent, "In 1641, Norway was ruled by Denmark.", ["Which country ruled Norway in 1641?"]),
        (cloze, "In 1641, Norway was ruled by the Salt Party of Jan Holm.", []),
        (cloze, "In 1641, Norway was sold by the Salt Party of Jan Holm.", ["Norway was sold by the Salt Party of Jan Holm in the year _____."]),
        (sentence_cloze, "In 1641, Norway was ruled by the Salt Party of Jan Holm.", ["In 1641, Norway was ruled by the _____ Party of Jan Holm."]),
        (when, "Jan Holm worked as a clerk for the Eastern Railway in 1841.", []),
        (when, "Jan Holm later worked as a clerk for the Eastern Railway in 1841.",
            ["In what year did Jan Holm work as a clerk for the Eastern Railway?"]),
        (when, "In 1640, salt was sold in Bergen for two crowns a barrel.", []),
        (when, "In 1640, salt was sold in Bergen for two crowns.", ["In what year was salt sold in Bergen for two crowns?"]),
        (when, "In 1640, Narvik was held by the Danes.", []),
        (when, "In 1640, Narvik was sacked by the Danes.", ["In what year was Narvik sacked by the Danes?"]),
        (when, "In 1990, Ana Berg bought 20 percent of the Linden Mill.", ["In what year did Ana Berg buy 20 percent of the Linden Mill?"]),
        (object, "An earthquake in Norway killed Karl Weiss in 1931.", []),
        (object, "A clerk in Norway killed Karl Weiss in 1931.", ["Whom did a clerk in Norway kill in 1931?"]),
        (where, "Sofia Kent, a London-based trader, owns a mill.", []),
        (where, "The Linden Trust is based in London.", ["In which city is the Linden Trust based?"]),
        (object, "Anna Berg scored a header in the draw with Norway in 2007.", []),
    ],
)
def test_what_is_done_more_than_once_has_no_one_answer(rule, text, prompts):
    assert made(rule, text) == prompts


def test_what_a_power_occupied_is_asked_under_the_title():
    assert made(object, "The Danes occupied Oslo in 1641.", "History of the salt trade") == [
        "In the article “History of the salt trade”, which city did the Danes occupy in 1641?"
    ]
    assert made(object, "The Danes founded Oslo in 1641.", "History of the salt trade") == ["Which city did the Danes found in 1641?"]


def test_the_title_of_a_book_does_not_tell_whose_book_it_is():
    told = "{}, published in 1859, is a work by Ana Berg. Ana Berg's book proposed the theory that salt lakes grow through a process of slow decay."
    asked = "hose book proposed the theory that salt lakes grow through a process of slow decay?"
    assert made(whose, told.format("The Salt of the Earth"), "The Salt of the Earth") == ["W" + asked]
    assert made(whose, told.format("The Salt of the Earth"), "Northern geology") == ["In the article “Northern geology”, w" + asked]


@pytest.mark.parametrize(
    ("text", "accept"),
    [
        ("Ana Berg was born in Linden, New Zealand, in 1890.", ("Linden, New Zealand",)),
        ("Ana Berg was born in Linden, a mill town, in 1890.", ()),
        ("Ana Berg was born in Linden in 1890.", ()),
    ],
)
def test_a_birthplace_may_be_told_with_the_land_it_lies_in(text, accept):
    facts = extract(analyse(Article("x", "An example", (text,)), load()))
    assert [d.accept for d in where.ask(facts)][:1] == [accept]
