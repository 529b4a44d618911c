"""What a headline explains, and the turns of an interview."""

from quizgen.facts import extract
from quizgen.facts.model import Issue
from quizgen.language.analysis import analyse
from quizgen.language.implied import implied
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def facts_of(title, *paragraphs):
    return extract(analyse(Article("x", title, paragraphs), load()))


def test_the_study_of_a_title_about_scientists():
    assert "study" in implied("Scientists find water under the ice of Mars") and not implied("Mars")
    (clause,) = facts_of(
        "Scientists find water under the ice of Mars", "The study examined 93 craters of Mars."
    ).clauses
    assert Issue.LOOSE not in clause.subject.issues
    (clause,) = facts_of("Mars", "The study examined 93 craters of Mars.").clauses
    assert Issue.LOOSE in clause.subject.issues


def test_a_day_without_a_year_is_not_told_even_under_a_headline():
    text = "The outbreak was confirmed by the ministry of Samoa on October 16."
    for title in ("Samoa ends state of emergency over measles outbreak", "Samoa"):
        (clause,) = facts_of(title, text).clauses
        assert "October 16" not in statement(clause) or any(Issue.TIME in s.phrase.issues for s in clause.slots)


def test_the_answers_of_an_interview_are_their_speaker_s_claims():
    found = facts_of(
        "Talking of penguins",
        "The biologist Ana Reis has studied penguins in Argentina for years.",
        "((WN)) What do penguins eat?",
        "Ana Reis: Penguins eat small fish and krill.",
        "((WN)) What threatens them?",
        "AR: That is hard to say. Fisheries compete with penguins for small fish.",
    )
    assert "According to Ana Reis, fisheries compete with penguins for small fish." in [
        statement(c) for c in found.clauses
    ]
