"""Gaps and lines to write on: wide enough for a hand, and no wider for one answer than for another."""

from __future__ import annotations

from io import BytesIO

import pdfplumber
import pytest

from quizgen.emit.worksheet import Options, write
from quizgen.model import Article, Bank, Question, Type

MM = 72 / 25.4


def gaps(*answers: str, **options: int) -> list[float]:
    """The widths in mm of the gaps on a sheet of sentences with these answers."""
    questions = tuple(
        Question(f"q{i}", Type.CLOZE, f"Number {i} is _____ by name.", answer) for i, answer in enumerate(answers)
    )
    pdf = write(Bank(Article("x", "X", ("a",)), questions=questions), Options(word_bank=False, **options))  # type: ignore[arg-type]
    with pdfplumber.open(BytesIO(pdf)) as found:
        lines = [line for page in found.pages for line in page.lines if line["top"] > 110]
    return [round((line["x1"] - line["x0"]) / MM, 1) for line in lines if line["x1"] - line["x0"] < 300]


def test_short_answers_have_gaps_of_one_width() -> None:
    assert gaps("it", "oats", "Tambora") == [33.4] * 3


def test_a_long_answer_widens_all_gaps_alike() -> None:
    found = gaps("it", "Collective Security Treaty Organization")
    assert len(set(found)) == 1
    assert 65 < found[0] <= 75


def test_the_widest_gap_leaves_room_for_the_sentence() -> None:
    assert gaps("it", "a very long phrase that nobody would write into any gap of a sentence") == [74.4] * 2


@pytest.mark.parametrize("columns", [1, 2])
def test_gaps_fit_their_column(columns: int) -> None:
    assert max(gaps("it", "Collective Security Treaty Organization", columns=columns)) <= 75


@pytest.mark.parametrize("layout", ["worksheet", "key"])
def test_an_answer_longer_than_a_line_stays_in_its_column(layout: str) -> None:
    answer = "the Organization for the Prohibition of Chemical Weapons in The Hague"
    question = Question("q", Type.CLOZE, "In 2013 the prize went to _____, which is in the Netherlands.", answer)
    options = Options(layout=layout, columns=2, large_print=True, word_bank=False)  # type: ignore[arg-type]
    with pdfplumber.open(BytesIO(write(Bank(Article("x", "X", ("a",)), questions=(question,)), options))) as pdf:
        page = pdf.pages[0]
        start = next(word["top"] for word in page.extract_words() if word["text"] == "Fill")
        column = [char for char in page.chars if start - 5 < char["top"] < page.height - 70]
        assert max(char["x1"] for char in column) < page.width / 2
        assert (answer in " ".join(page.extract_text().split())) is (layout == "key")
