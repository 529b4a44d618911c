import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.distractors.dates import beside_own, dates_of
from quizgen.distractors.figures import ages, early, ladder, near, options
from quizgen.distractors.months import other_years


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("8,000", ["7,000", "6,000", "5,000"], ["9,000", "10,000", "11,000"]),
        ("nearly 30,000", ["nearly 20,000", "nearly 10,000"], ["nearly 40,000", "nearly 50,000", "nearly 60,000"]),
        ("163", ["143", "123", "103"], ["183", "203", "223"]),
        ("93", ["78", "63", "48"], ["108", "123", "138"]),
        ("1,000", ["500", "200", "100"], ["2,000", "3,000", "5,000"]),
        ("1", [], ["2", "3", "4"]),
        (
            "$2.2 billion",
            ["$1.7 billion", "$1.2 billion", "$0.7 billion"],
            ["$2.7 billion", "$3.2 billion", "$3.7 billion"],
        ),
        ("40 percent", ["30 percent", "20 percent", "10 percent"], ["50 percent", "60 percent", "70 percent"]),
        ("90%", ["80%", "70%", "60%"], []),
        ("three decades", ["two decades"], ["four decades", "five decades", "six decades"]),
        ("Twelve", ["Eleven", "Ten", "Nine"], ["Thirteen", "Fourteen", "Fifteen"]),
        ("eight", ["seven", "six", "five"], ["nine", "ten", "eleven"]),
        ("101 years", ["81 years", "61 years", "41 years"], ["121 years", "141 years", "161 years"]),
        ("the 1850s", ["the 1840s", "the 1830s", "the 1820s"], ["the 1860s", "the 1870s", "the 1880s"]),
        ("the 1930s", ["the 1920s", "the 1910s", "the 1890s"], ["the 1940s", "the 1950s", "the 1960s"]),
        ("the mid-1980s", ["the late 1970s", "the mid-1970s", "the early 1970s"], ["the early 1990s", "the mid-1990s", "the late 1990s"]),
        ("the late 1880s", ["the early 1880s", "the late 1870s", "the mid-1870s"], ["the mid-1890s", "the late 1890s", "the early 1900s"]),
        ("the 2nd century", ["the 1st century"], ["the 3rd century", "the 4th century", "the 5th century"]),
        (
            "the 19th century",
            ["the 18th century", "the 17th century", "the 16th century"],
            ["the 20th century", "the 21st century"],
        ),
        ("9am", ["8am", "7am", "6am"], ["10am", "11am"]),
        ("6.30am", ["5.30am", "4.30am", "3.30am"], ["7.30am", "8.30am", "9.30am"]),
    ],
)
def test_ladder_keeps_form_unit_and_precision(text, low, high):
    assert ladder(text) == (low, high)


@pytest.mark.parametrize(
    "text", ["several", "2300 miles (3700 km)", "1939–1945", "0", "a decade", "", "Louis XIV", "two of three"]
)
def test_silent_without_one_figure(text):
    assert ladder(text) == ([], [])


def test_years_lie_apart_with_age_and_stay_before_the_article():
    assert all(2019 <= int(y) <= 2023 for y in ladder("2021", latest=2023)[1])
    assert ladder("2023", latest=2023)[1] == []
    assert min(abs(int(y) - 1066) for y in near("1066")) >= 10


def test_dates_keep_their_form():
    assert all(re.fullmatch(r"[A-Z][a-z]+ \d{1,2}, 19(71|70|72)", d) for d in near("August 15, 1971"))
    assert all(re.fullmatch(r"\d{1,2} [A-Z][a-z]+ 1971", d) for d in near("15 August 1971"))
    assert all(re.fullmatch(r"[A-Z][a-z]+ 18(59|60|61)", d) for d in near("July 1860"))
    assert len(near("July 1860")) == 6 and len(near("December 2")) >= 3
    assert near("February 30, 1971") == []


def test_three_options_in_order_with_the_keys_place_drawn_by_the_seed():
    places = []
    for seed in map(str, range(40)):
        found = [int(o.text.replace(",", "")) for o in options("8,000", seed)]
        assert found == sorted(found) and len(set(found)) == 3 and 8000 not in found
        places.append(sum(n < 8000 for n in found))
    assert {places.count(n) >= 4 for n in range(4)} == {True}


def test_silent_where_the_drawn_place_cannot_be_had():
    found = [options("90%", str(s)) for s in range(40)]
    assert [] not in found and 0 < sum(map(bool, found)) < 20


@pytest.mark.parametrize("text", ["more than 5,000", "over 20", "at least six", "the next 12 minutes before the burn"])
def test_silent_where_other_figures_are_true_too_or_words_follow(text):
    assert all(options(text, str(s)) == () for s in range(8))


def test_other_dates_of_the_article_stand_in_for_made_ones():
    own = ["1960", "1700", "October 6, 1973", "October 19, 1973", "March 1973"]
    assert "1960" in {o.text for s in range(8) for o in options("1957", str(s), (0, 1990), own=own)}
    found = {o.text for s in range(8) for o in options("October 16, 1973", str(s), (0, 1980), own=own)}
    assert {"October 6, 1973", "October 19, 1973"} <= found and "March 1973" not in found
    assert dates_of(("On October 6, 1973, and in March 1974, in 1975.",)) == ("October 6, 1973", "March 1974", "1975")


def test_a_part_is_no_larger_than_its_whole():
    assert all(int(o.text) < 9 for s in range(9) for o in options("7", str(s), ceiling=9))
    assert all(options("2", str(s), ceiling=3) == () for s in range(8))


@given(st.integers(1, 10**9), st.booleans())
def test_any_number_gives_others_that_differ_from_it_and_each_other(number, commas):
    text = f"{number:,}" if commas else str(number)
    low, high = ladder(text, latest=3000)
    values = [float(t.replace(",", "")) for t in (*reversed(low), text, *high)]
    assert values == sorted(set(values)) and min(values) > 0 and len(low) + len(high) >= 3


@given(st.text(max_size=30))
def test_any_text_is_survived_and_never_offered_itself(text):
    assert text not in near(text)


def test_ages_are_near_an_age():
    assert ages("13") == (["12", "11", "9"], ["14", "15", "17"])
    assert ages("thirteen") is None and ages("2") is None


def test_the_key_is_not_the_only_month_of_its_year():
    own = ["August 2003", "October 2003", "December 2003"]
    for seed in range(20):
        found = [o.text for o in options("February 2004", str(seed), own=own)]
        assert len(found) == 3 and ("2004" in " ".join(found) or len({t[-4:] for t in found}) > 1)


def test_a_year_soon_after_1000_has_older_ones_beside_it():
    assert beside_own("1012", (["994", "1003"], ["1021"]), ("1005",)) == (["1005", "994"], ["1021"])
    assert beside_own("May 1012", (["June 999"], ["July 1013"]), ()) == (["June 999"], ["July 1013"])


@pytest.mark.parametrize("year", ["523", "996", "148 BC", "70 AD"])
def test_early_years_lie_near(year):
    sides = early(year)
    assert sides is not None
    key = int(year.split()[0])
    assert sides[0] and all(8 <= abs(int(y.split()[0]) - key) <= 70 and y.split()[1:] == year.split()[1:] for side in sides for y in side)


def test_early_only_for_years():
    assert early("1848") is None and early("12") is None and early("300 miles") is None


def test_a_day_s_month_is_shared_or_all_differ():
    for day in range(1, 29):
        months = [o.text.split()[0] for o in options(f"May {day}, 1840", f"seed {day}")]
        assert "May" in months or len(set(months)) == 3


def test_a_month_of_other_years():
    low, high = other_years("May 2006", 2007) or ([], [])
    assert low[0] == "May 2005" and all(t.startswith("May ") for t in low + high) and "May 2008" not in high
    assert other_years("4 May 2006", 2007) is None and other_years("2006", 2007) is None
