"""Which statements are not worth a question."""

from dataclasses import replace

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Facts
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions import true_false
from quizgen.questions._common import asked
from quizgen.questions.worth.slight import life_of_another, slight, trifling

OPENING = "Anna Berg was a Norwegian painter."


def read(text: str, title: str = "Anna Berg") -> Facts:
    return extract(analyse(Article("x", title, (f"{OPENING} {text}",)), load()))


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        ("Lise Holm was born in Narvik in 1920.", True),
        ("Carl Frank was born in Narvik in 1920.", False),
        ("Anna Berg was born in Narvik in 1920.", False),
        ("Lise Holm died in Narvik in 1920.", True),
        ("Louis Berg died in Narvik in 1920.", True),
        ("Anna Berg died in Narvik in 1920.", False),
        ("Lise Holm married Anna Berg in 1920.", False),
        ("Lise Holm taught Anna Berg. Holm and Berg painted. Lise Holm met Karl Weiss. Lise Holm married Karl Weiss in 1920.", True),
        ("Lise Holm taught Anna Berg. Holm and Berg painted. Lise Holm met Karl Weiss. Lise Holm married Louis Berg in 1920.", False),
        (
            "Lise Holm taught Anna Berg. Holm and Berg painted a church in Narvik. Lise Holm died in Narvik in 1920.",
            False,
        ),
    ],
)
def test_lives_are_asked_only_of_those_whom_the_article_is_about(text, passing):
    facts = replace(
        read(text), weights={"carl": 0.9, "frank": 0.9, "lise": 0.3, "holm": 0.9, "berg": 0.9, "louis": 0.3}
    )
    lives = [c for c in facts.clauses if c.verb.lemma in ("bear", "die", "marry")]
    assert [life_of_another(facts, c) for c in lives] == [passing]


def test_a_death_may_be_asked_where_the_article_is_no_life():
    facts = read("Lise Holm died in Narvik in 1920.", "The history of Narvik")
    assert not any(slight(facts, c) for c in facts.clauses)


@pytest.mark.parametrize(
    "text",
    [
        "In March 1925 Anna Berg opened a sale of work at Narvik.",
        "In May 1943, Anna Berg presented art prizes of savings stamps at the Norwegian Exhibition in Narvik.",
        "In 1932 Anna Berg unveiled a plaque at the Narvik station.",
        "Anna Berg was survived by her husband and two daughters.",
        "Anna Berg left over £29,000 to her sister Dora.",
        "Anna Berg's niece Marie Holm had the use of her house at Narvik.",
        "Anna Berg lived in Holm House, Station Road, Narvik until 1930.",
        "Anna Berg's working address in London was Holm Studios near Station Hill.",
        "Anna Berg was born about 250 miles southwest of Oslo.",
        "Anna Berg was important to numerous events in Norwegian history.",
        "Access to safe water is one of the most basic human needs.",
        "Anna Berg listed her achievements in a letter to Oslo University.",
        "Anna Berg developed her interest in folklore.",
    ],
)
def test_what_nobody_need_remember_is_not_asked(text):
    facts = read(text)
    last = [c for c in facts.clauses if c.evidence.text != OPENING]
    assert last
    assert all(slight(facts, c) for c in last)


@pytest.mark.parametrize(
    "text",
    [
        "In March 1925 Anna Berg opened the first school for painters in Narvik.",
        "Anna Berg presented the Nobel Prize to Lise Holm in 1942.",
        "Anna Berg hosted a television show in 1990.",
        "In May 1936 Anna Berg judged a flower show at Narvik.",
        "Anna Berg was survived by the school of Narvik.",
        "Anna Berg gave blankets from the Narvik hospital to the Red Cross.",
        "Anna Berg took part in the Oslo Congress in 1956.",
        "Anna Berg donated 10,000 blankets to the Red Cross in 1942.",
        "Anna Berg left her paintings to the National Museum of Oslo.",
        "Anna Berg's niece Marie Holm became prime minister of Norway in 1950.",
        "Anna Berg lived in Narvik until 1930.",
        "Anna Berg's home in London was Holm Studios near Station Hill.",
        "Anna Berg was born in a village near Oslo.",
        "Anna Berg was important to the independence of Norway.",
        "Narvik is one of the most important ports of Norway.",
        "Anna Berg described her journey to Greenland in a letter to Oslo University.",
        "From 1921 to 1931 Anna Berg developed her interest in folklore.",
    ],
)
def test_what_tells_of_the_subject_is_asked(text):
    facts = read(text)
    last = [c for c in facts.clauses if c.evidence.text != OPENING]
    assert last
    assert not any(slight(facts, c) for c in last)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lise Holm reached the port of Narvik at 9:54 a.m. with ten Norwegian sailors.",
            "Lise Holm reached the port of Narvik with ten Norwegian sailors.",
        ),
        (
            "At an unknown date, Anna Berg donated the painting Sun over Narvik to the National Museum of Oslo.",
            "Anna Berg donated the painting Sun over Narvik to the National Museum of Oslo.",
        ),
    ],
)
def test_a_time_that_says_nothing_is_left_out(text, expected):
    drafts = [d for d in true_false.ask(read(text)) if d.answer is True and d.evidence[0].text != OPENING]
    assert [d.prompt for d in drafts] == [expected]


def test_a_rule_is_not_given_what_is_slight():
    assert [c.evidence.text for c in asked(read("In March 1925 Anna Berg opened a sale of work at Narvik."))] == [
        OPENING
    ]


def test_a_sentence_is_trifling_when_all_of_it_is():
    facts = read(
        "Anna Berg left £5,000 to her nephew Carl Holm. Anna Berg lived in Station Road and founded the Bergen School."
    )
    assert trifling(facts) == {"Anna Berg left £5,000 to her nephew Carl Holm."}
