from datetime import date

import pytest
import spacy

from quizgen.language.analysis import analyse
from quizgen.language.time import times
from quizgen.model import Article

BLANK = spacy.blank("en")


def read(text: str, published: date | None = None) -> list[tuple[str, str, str | None, bool]]:
    found = times(BLANK(text), 1, published)
    assert all(text[t.start : t.end] == t.text for t in found)
    return [(t.text, t.kind, t.value, t.anchored) for t in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on January 18, 1974, he", [("January 18, 1974", "date", "1974-01-18", True)]),
        ("on Tuesday 8th April, 2014", [("Tuesday 8th April, 2014", "date", "2014-04-08", True)]),
        ("in October 1973", [("October 1973", "date", "1973-10", True)]),
        ("in 1859 he", [("1859", "date", "1859", True)]),
        ("in the late 1850s", [("late 1850s", "date", "185X", True)]),
        ("the 13th century", [("13th century", "date", "12XX", True)]),
        ("the 4th century BC", [("4th century BC", "date", "-0400/-0301", True)]),
        ("the 10th and 11th centuries", [("10th and 11th centuries", "date", "09XX/10XX", True)]),
        ("(1869–1909)", [("1869–1909", "date", "1869/1909", True)]),
        ("the winter of 1973–74", [("1973–74", "date", "1973/1974", True)]),
        ("in 384 BC", [("384 BC", "date", "-0384", True)]),
        ("for three decades before he left", [("three decades", "duration", "P30Y", True)]),
        ("for 101 years", [("101 years", "duration", "P101Y", True)]),
        ("over a 24-hour cycle", [("24-hour", "duration", "PT24H", True)]),
        ("paid every year", [("every year", "set", None, True)]),
        ("two weeks later", [("two weeks later", "date", None, False)]),
        ("is currently shut", [("currently", "date", None, False)]),
        ("last Tuesday", [("last Tuesday", "date", None, False)]),
        # no times
        ("some 1500 people", []),
        ("a price of $1900", []),
        ("1,770 km away", []),
        ("a second conference", []),
        ("the Six-Day War", []),
        ("now that it is over", []),
    ],
)
def test_times_without_a_day_of_publication(text: str, expected: list[tuple[str, str, str | None, bool]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("last Tuesday", "2022-01-18"),
        ("on Thursday", "2022-01-20"),
        ("on Friday", "2022-01-14"),
        ("yesterday", "2022-01-19"),
        ("last year", "2021"),
        ("next month", "2022-02"),
        ("a year ago", "2021"),
        ("ten days ago", "2022-01-10"),
        ("January 10", "2022-01-10"),
        ("December 24", "2021-12-24"),
    ],
)
def test_times_count_from_the_day_of_publication(text: str, value: str) -> None:
    assert read(text, date(2022, 1, 20)) == [(text.removeprefix("on "), "date", value, True)]


def test_a_day_takes_the_year_of_the_date_before_it() -> None:
    text = "On October 16, 1859, it fell. On December 2, he died. On May 1, another did."
    assert [value for _, _, value, _ in read(text)] == ["1859-10-16", "1859-12-02", "--05-01"]


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("The court met on May 4.", "May 4", "2021-05-04"),
        ("The court will meet on May 4.", "May 4", "2022-05-04"),
        ("The judge suspended the court until February 4.", "February 4", "2022-02-04"),
        ("The town is today a port.", "today", None),
        ("He died today.", "today", "2022-01-20"),
        ("On Friday, the mayor will open the bridge.", "Friday", "2022-01-21"),
        ("The mayor opened the bridge this Friday.", "this Friday", "2022-01-14"),
        ("She went back the next Tuesday.", "next Tuesday", None),
        ("They lost the crop of the previous year.", "previous year", None),
        ("The mill was built about six years ago.", "six years ago", None),
        ("The mill was built two decades ago.", "two decades ago", None),
        ("The mill was built six years ago.", "six years ago", "2016"),
    ],
)
def test_the_verb_tells_on_which_side_a_day_lies(text: str, word: str, value: str | None) -> None:
    found = {t.text: t for t in analyse(Article("a", "A title", (text,), published=date(2022, 1, 20))).times}
    assert (found[word].value, found[word].anchored) == (value, value is not None)


@pytest.mark.parametrize(
    "text", ["They told LA Weekly that it rained.", "It rains 30 mm a year.", "aged 8–10 years", "could, one day, end"]
)
def test_words_that_are_no_time(text: str) -> None:
    assert read(text) == []
