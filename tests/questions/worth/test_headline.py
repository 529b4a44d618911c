"""Statements that the headline tells already."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions.worth.headline import in_headline


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berg was wounded on the quay of Narvik.", True),
        ("Anna Berg was wounded on the quay of Narvik in 1938.", False),
        ("Anna Berg was wounded by a hunter.", False),
        ("Anna Berg was cheered on the quay of Narvik.", False),
    ],
)
def test_a_headline_tells_the_deed_with_its_verb_and_a_thing(text, told):
    facts = extract(analyse(Article("x", "Mayor wounded on the quay", (text,)), load()))
    clause = facts.clauses[0]
    assert in_headline(clause, clause.slots, facts) is told


PLAN = "Norway’s Thrift-and-Toil Plan and Its End"


@pytest.mark.parametrize(
    ("text", "title", "told"),
    [
        ("Norway pursued a policy of thrift and toil.", PLAN, True),
        ("Norway pursued a policy of thrift and trade.", PLAN, False),
        ("Norway pursued a policy of thrift and toil.", "Thrift and toil", False),
        ("Norway pursued a policy of thrift and toil in 1820.", PLAN, False),
    ],
)
def test_a_headline_tells_a_thing_in_other_words(text, title, told):
    facts = extract(analyse(Article("x", title, (text,)), load()))
    assert in_headline(facts.clauses[0], facts.clauses[0].slots, facts) is told
