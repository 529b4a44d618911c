"""Cleaning, quotation marks, line breaks, right-to-left words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.emit.worksheet import fonts
from quizgen.emit.worksheet.bidi import joined, visual
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.lines import Line, balanced, wrap
from quizgen.emit.worksheet.text import Blank, Span, clean, cloze

FONTS = fonts.load()


def shown(line: Line) -> str:
    return "".join(placed.inline.text for placed in line if isinstance(placed.inline, Span))


@pytest.mark.parametrize(
    ("raw", "printed"),
    [
        ("He said \"go\" and 'stay'.", "He said “go” and ‘stay’."),
        ('("Go!")', "(“Go!”)"),
        ("the dogs' tails, it's", "the dogs’ tails, it’s"),
        ("the '90s and '80s", "the ’90s and ’80s"),
        ("a\tb\n c\u2028d", "a b c d"),
        ("soft\u00adhyphen, zero\u200bwidth, bell\x07, nul\x00", "softhyphen, zerowidth, bell, nul"),
        ("e\u0301", "é"),
        ("10\u00a0km", "10\u00a0km"),
        ("“already” – ‘right’", "“already” – ‘right’"),
    ],
)
def test_clean(raw: str, printed: str) -> None:
    assert clean(raw) == printed


@given(st.text())
def test_clean_twice_is_clean_once(raw: str) -> None:
    assert clean(clean(raw)) == clean(raw)


@given(st.text(max_size=200), st.floats(20, 400), st.floats(6, 20))
def test_lines_fit_and_lose_nothing(raw: str, width: float, size: float) -> None:
    text = clean(raw)
    lines = wrap(FONTS, [Span(text)], size, width)
    if not any("֐" <= char <= "\u08ff" or char > "ﬀ" for char in text):
        assert "".join(map(shown, lines)).replace("\xa0", " ") == text.replace("\xa0", " ")
    for line in lines:
        ink = [placed for placed in line if not (isinstance(placed.inline, Span) and placed.inline.text.isspace())]
        single = len(shown(line).strip()) <= 1
        assert (
            single
            or ink[-1].x + FONTS.width(shown(line).rstrip(" "), Face.REGULAR) * size <= ink[0].x + width + 15 * size
        )


def test_no_last_line_of_one_short_word() -> None:
    text = "Who proposed by the cold lake that each of the party write a ghost story on a dark wet night of June"
    for width in range(200, 420, 7):
        lines = wrap(FONTS, [Span(text)], 10, width)
        last = FONTS.width(shown(lines[-1]), Face.REGULAR) * 10
        assert last > 0.1 * width


def test_the_space_stays_at_the_end_of_its_line_for_copying() -> None:
    assert [shown(line) for line in wrap(FONTS, [Span("some few words")], 10, 32)] == ["some ", "few ", "words"]


def test_a_long_word_is_cut() -> None:
    lines = wrap(FONTS, [Span("x" * 100)], 10, 100)
    assert len(lines) > 1 and "".join(map(shown, lines)) == "x" * 100


def test_lines_may_end_after_hyphens_and_dashes_and_between_ideographs() -> None:
    assert [shown(line) for line in wrap(FONTS, [Span("state-of-the-art")], 10, 40)] == ["state-of-", "the-art"]
    assert len(wrap(FONTS, [Span("川端康成" * 9)], 10, 60)) > 3


def test_a_day_stays_with_its_month() -> None:
    for width in range(60, 140, 4):
        for line in wrap(FONTS, [Span("It happened on 10 April 1815, not on May 5, 1816.")], 10, width):
            assert not shown(line).rstrip().endswith(("10", "May"))


def test_a_title_is_set_in_lines_of_like_length() -> None:
    lines = balanced(FONTS, [Span("FIFA World Cup day five: Sweden, Belgium, England win three points")], 18, 470)
    first, second = (FONTS.width(shown(line), Face.REGULAR) for line in lines)
    assert abs(first - second) < 0.2 * first


def test_cloze_gaps_stand_in_the_sentence() -> None:
    assert cloze("The _____ of ______.", 90) == (Span("The "), Blank(90), Span(" of "), Blank(90), Span("."))
    assert cloze("_____ won.", 90, "She") == (Blank(90, "She"), Span(" won."))


@pytest.mark.parametrize(
    ("logical", "seen"),
    [
        ("plain text", "plain text"),
        ("the (שלום) word", "the (םולש) word"),
        ("שלום עולם", "םלוע םולש"),
        ("a שנת 1948 היתה b", "a התיה 1948 תנש b"),
        ("(א) b (ג)", "(א) b (ג)"),
        ("\u0591", "\u0591"),  # an accent without its letter
    ],
)
def test_right_to_left_words(logical: str, seen: str) -> None:
    assert visual(logical) == seen


def test_figures_are_tabular() -> None:
    for face in (Face.REGULAR, Face.BOLD):  # the italic 6 of Lato is narrower
        assert len({round(FONTS.width(figure, face), 2) for figure in "0123456789"}) == 1


def test_missing_characters_are_listed_once_in_order() -> None:
    assert FONTS.missing(["b川a", "端川", "□ ✓"]) == ("✓", "端", "川") or FONTS.missing(["b川a", "端川"]) == (
        "川",
        "端",
    )
    assert FONTS.missing(["əğếßŁœ Ωмир – “x” … 10 €"]) == ()


@pytest.mark.parametrize("width", range(150, 330, 6))
def test_no_gap_starts_the_last_line_if_a_word_can_come_along(width: int) -> None:
    text = "The rocket was built under the eyes of its maker at a space flight centre in "
    lines = wrap(FONTS, [Span(text), Blank(60), Span(".")], 10, width)
    assert isinstance(lines[-1][0].inline, Span)


@pytest.mark.parametrize(
    ("word", "shapes"),
    [
        ("نجيب", "\ufee7\ufea0\ufef4\ufe90"),  # initial, medial, medial, final
        ("محفوظ", "\ufee3\ufea4\ufed4\ufeee\ufec5"),  # nothing joins the letter after a waw
        ("دار", "\ufea9\ufe8d\ufead"),  # letters that never join
        ("مَن", "\ufee3\u064e\ufee6"),  # a vowel sign parts no letters
        ("ب ب", "\ufe8f \ufe8f"),
        ("שלום and tea", "שלום and tea"),
    ],
)
def test_arabic_letters_join(word: str, shapes: str) -> None:
    assert joined(word) == shapes


def test_right_to_left_words_are_copied_as_they_are_read() -> None:
    line = wrap(FONTS, [Span("the word שלום is"), Blank(30), Span(" peace")], 10, 400)[0]
    assert [placed.spoken for placed in line] == ["the word שלום is", None, None]
    assert shown(line) == "the word םולש is peace"


def test_a_box_for_a_missing_character_has_a_width() -> None:
    assert FONTS.width("川端", Face.BOLD) == pytest.approx(2 * 0.62)
    assert FONTS.runs("a川b", Face.REGULAR) == ((FONTS.first, "a"), ("", "川"), (FONTS.first, "b"))
