"""Reasons that are guesses or somebody's thoughts, comparisons with nothing, the year that a share has from the sentence before."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Facts, Issue
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article


def facts(text: str) -> Facts:
    return extract(analyse(Article("x", "Linden in the war years", (text,)), load()))


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The camps in Iceland never lasted, likely because the farmers of Iceland attacked the Danes.", False),
        ("The camps in Iceland never lasted, because the farmers of Iceland attacked the Danes.", True),
        ("Since Linden hired only the best engineers, Anna Berg believed that the plan was wrong.", False),
        ("Since Linden hired only the best engineers, Anna Berg left the firm.", True),
    ],
)
def test_a_guessed_or_thought_reason_is_no_fact(text: str, stated: bool) -> None:
    assert any(c.verb.lemma in ("attack", "hire") for c in facts(text).clauses) is stated


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("Anna Berg reached rather different conclusions.", True),
        ("Anna Berg reached rather different conclusions from Karl Holm.", False),
        ("Anna Berg used different mills.", False),
        ("Anna Berg built a much longer wall.", True),
        ("Anna Berg built a much longer wall than Karl Holm.", False),
        ("Glaciers are distinct from the much thinner sea ice.", False),
    ],
)
def test_a_comparison_says_with_what(text: str, open_: bool) -> None:
    phrases = [p for c in facts(text).clauses for p in (c.subject, *(s.phrase for s in c.slots))]
    assert any(Issue.POINTS in p.issues for p in phrases) is open_


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("The former Emperor left Brazil in 1831.", True),
        ("The former Emperor of Brazil died in 1834.", False),
        ("Former President Karl Holm left Brazil in 1831.", False),
    ],
)
def test_a_former_ruler_has_a_name_or_a_land(text: str, points: bool) -> None:
    assert any(Issue.POINTS in c.subject.issues for c in facts(text).clauses) is points


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("In 2016, there were 216 million fires worldwide. Approximately 90% of the fires occurred in Norway.", ["2016"]),
        ("In 2016, there were 216 million fires worldwide. Approximately 90% of the wolves lived in Norway.", []),
        ("In 2016, there were 216 million fires worldwide. Approximately 90% of fires occur in Norway.", []),
    ],
)
def test_a_share_has_the_year_of_what_was_counted(text: str, years: list[str]) -> None:
    shares = [c for c in facts(text).clauses if "90%" in c.subject.text]
    assert [s.phrase.text for c in shares for s in c.slots if s.role == "time"] == years
