"""The arrangement of questions and options, without any paper."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.emit.worksheet import Options
from quizgen.emit.worksheet.sheet import arrange
from quizgen.model import Article, Bank, Evidence, Guide, GuideEntry, Question, Type

ARTICLE = Article("x", "X", ("Text.",))


def choice(number: int, answer: str = "right", wrong: tuple[str, ...] = ("wrong", "false", "no")) -> Question:
    return Question(f"q{number}", Type.MULTIPLE_CHOICE, f"Which {number}?", answer, distractors=wrong)


def bank(*questions: Question, guide: Guide | None = None) -> Bank:
    return Bank(ARTICLE, questions=questions, guide=guide or Guide())


@given(st.integers(0, 1000), st.integers(4, 40))
def test_the_key_stands_equally_often_at_every_letter(seed: int, count: int) -> None:
    items = arrange(bank(*map(choice, range(count))), Options(seed=seed))[0].items
    places = Counter(item.places[0] for item in items)
    assert max(places.values()) - min(places[spot] for spot in range(4)) <= 1
    assert all(sorted(item.choices) == ["false", "no", "right", "wrong"] for item in items)


def test_each_article_begins_with_another_letter() -> None:
    alone = [Bank(Article(f"text-{n}", "X", ("Text.",)), questions=(choice(0),), guide=Guide()) for n in range(200)]
    first = Counter(arrange(each, Options())[0].items[0].places[0] for each in alone)
    assert all(35 <= first[spot] <= 65 for spot in range(4))


def test_figures_stand_in_order() -> None:
    options = ("10,000 people", "900 people", "70,000 people")
    item = arrange(bank(choice(1, "1,500 people", options)), Options())[0].items[0]
    assert item.choices == ("900 people", "1,500 people", "10,000 people", "70,000 people")
    assert item.places == (1,)


@pytest.mark.parametrize(
    "ordered",
    [
        ("July 16, 1969", "August 4, 1969", "September 17, 1969"),
        ("12 March 1804", "21 February 1805", "3 April 1805"),
        ("December 1957", "June 1972", "September 1972"),
        ("1794", "1797", "1804"),
        ("October 4, 1859", "October 12, 1859", "October 31, 1859"),
        ("4 May 1859", "on 12 May 1859", "31 May 1859"),
        ("5%", "12.5%", "40%"),
        ("two days", "five days", "twelve days"),
    ],
)
def test_dates_and_figures_stand_in_order(ordered: tuple[str, ...]) -> None:
    item = arrange(bank(choice(1, ordered[1], (ordered[2], ordered[0]))), Options())[0].items[0]
    assert item.choices == ordered


def test_figures_with_other_words_are_shuffled_like_words() -> None:
    seen = {
        arrange(bank(choice(1, "3 cats", ("1 dog", "2 cows"))), Options(seed=seed))[0].items[0].choices
        for seed in range(20)
    }
    assert len(seen) > 1


def test_a_version_does_not_depend_on_how_many_there_are() -> None:
    some = bank(*map(choice, range(9)))
    two, three = arrange(some, Options(versions=2)), arrange(some, Options(versions=3))
    assert two == three[:2]
    assert [sheet.letter for sheet in three] == ["A", "B", "C"]
    assert arrange(some, Options())[0].letter == ""


def test_version_a_keeps_the_banks_order_unless_shuffled() -> None:
    some = bank(*map(choice, range(9)))
    plain, mixed = (arrange(some, Options(shuffle=shuffle))[0].items for shuffle in (False, True))
    assert [item.question.id for item in plain] == [f"q{i}" for i in range(9)]
    assert sorted(item.question.id for item in mixed) == [f"q{i}" for i in range(9)]
    assert [item.question.id for item in mixed] != [f"q{i}" for i in range(9)]


@given(st.integers(0, 300))
def test_an_ordering_is_never_printed_solved(seed: int) -> None:
    question = Question("o", Type.ORDERING, "Order.", items=("one", "two", "three", "four"))
    item = arrange(bank(question), Options(seed=seed))[0].items[0]
    assert item.choices != question.items
    assert [item.choices[place] for place in item.places] == list(question.items)


PAIRS = (("Ada", "wrote programs"), ("Emmy", "proved theorems"), ("Lise", "split atoms"), ("Marie", "found radium"))


def test_matching_has_the_questions_own_distractor() -> None:
    question = Question("m", Type.MATCHING, "Match.", pairs=PAIRS, distractors=("sailed to Java", "ruled France"))
    item = arrange(bank(question), Options())[0].items[0]
    assert sorted(item.choices) == sorted([*(right for _, right in PAIRS), "sailed to Java"])
    assert [item.choices[place] for place in item.places] == [right for _, right in PAIRS]
    assert item.points == 4


def entry(term: str, text: str) -> GuideEntry:
    return GuideEntry(term, text, Evidence(1, 0, 4, "Text"))


def test_matching_takes_a_distractor_from_the_guide_its_pairs_come_from() -> None:
    question = Question("m", Type.MATCHING, "Match.", pairs=PAIRS)
    people = (*(entry(*pair) for pair in PAIRS), entry("Karl", "rode a machine"), entry("Ada", "was a countess"))
    terms = (entry("VEI", "an index"),)
    item = arrange(bank(question, guide=Guide(people=people, terms=terms)), Options())[0].items[0]
    assert set(item.choices) - {right for _, right in PAIRS} == {"rode a machine"}
    other = arrange(bank(question, guide=Guide(terms=terms)), Options())[0].items[0]
    assert len(other.choices) == 4


def test_points_add_up() -> None:
    questions = (choice(1), Question("o", Type.ORDERING, "Order.", items=("a", "b", "c", "d")))
    sheet = arrange(bank(*questions), Options(points=((Type.MULTIPLE_CHOICE, 3),)))[0]
    assert [section.points for section in sheet.sections] == [3, 2]
    assert sheet.points == 5


def test_a_distractor_equal_to_the_answer_changes_nothing() -> None:
    twice = replace(choice(1), distractors=("right", "wrong"))
    item = arrange(bank(twice), Options())[0].items[0]
    assert item.choices[item.places[0]] == "right"


def test_a_text_that_fits_two_people_is_no_distractor() -> None:
    question = Question("m", Type.MATCHING, "Match.", pairs=PAIRS)
    people = (*(entry(*pair) for pair in PAIRS), entry("Karl", "rode a machine"), entry("Bertha", "rode a machine"))
    item = arrange(bank(question, guide=Guide(people=people)), Options())[0].items[0]
    assert sorted(item.choices) == sorted(right for _, right in PAIRS)
