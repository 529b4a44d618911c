"""Question words of times and of names with their sort."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.questionwords import described, time_word, which
from quizgen.model import Article

CASES = [
    ("The museum opened in the 19th century.", "in which century"),
    ("The museum stayed open until the early 20th century.", "until when"),
    ("The museum opened around 1820.", "around what year"),
    ("The museum had closed by March 4, 1901.", "by what date"),
    ("The temple was finished in 430 BC.", "in what year"),
    ("The county began in 911.", "in what year"),
    ("The museum stood empty for two centuries.", "for how long"),
]


def clause(text):
    return extract(analyse(Article("example", "An example", (text,)), load())).clauses[0]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_time_word_follows_the_preposition(text, expected):
    slots = [s for s in clause(text).slots if s.role in ("time", "prep")]
    assert [time_word(s.phrase, s.prep) for s in slots][-1] == expected


def test_the_sort_before_a_name_asks_for_it():
    found = clause("Mary Smith travelled on the mail steamer Arcadia to Bombay in 1910.")
    assert [described(s.phrase) for s in found.slots if s.prep == "on"] == ["mail steamer"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vermont and Ohio grew. New York amended its state constitution in 1821.", "which state"),
        ("Vermont and Ohio grew. New York opened its harbour in 1821.", "which city"),
        ("The Twentieth Congress of the Soviet Party met in 1956.", "which congress"),
        ("The United States Congress met in 1956.", "which body"),
    ],
)
def test_a_name_is_asked_for_by_its_sort(text, expected):
    found = extract(analyse(Article("example", "An example", (text,)), load())).clauses[-1]
    assert which(found.subject) == expected
