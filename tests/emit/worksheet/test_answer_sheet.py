"""The answer sheet's order and size: columns of five, lines read downwards, large print, names on every page."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pdfplumber
import pytest

from quizgen.emit.worksheet import Options, write
from quizgen.emit.worksheet.answer_sheet import bubbles, corners
from quizgen.model import Type

from .reading import pages, read, structure
from .sample import BANK, many

SHEET = Options(layout="answer-sheet")  # type: ignore[arg-type]


@pytest.mark.parametrize(("count", "columns"), [(3, [3]), (10, [5, 5]), (12, [5, 5, 2]), (25, [10, 10, 5])])
def test_circles_stand_in_columns_of_fives(count: int, columns: list[int]) -> None:
    choice = [question for question in many(110).questions if question.type is Type.MULTIPLE_CHOICE][:count]
    found = bubbles(replace(BANK, questions=tuple(choice)), SHEET)
    firsts = [bubble for bubble in found if bubble.choice == "A"]
    assert [len([b for b in firsts if b.x == x]) for x in sorted({b.x for b in firsts})] == columns
    for x in {bubble.x for bubble in firsts}:
        assert [b.y for b in firsts if b.x == x] == sorted(b.y for b in firsts if b.x == x)


def test_lines_are_read_downwards() -> None:
    pdf = read(BANK, layout="answer-sheet")
    shown = pages(pdf)[0]
    numbers = shown[shown.index("Written answers") :].split("Text:")[0]
    assert re.findall(r"\d+", numbers) == [str(number) for number in range(10, 19)]
    lists = [node for node in structure(pdf).walk() if node.tag == "L"]
    assert [len(node.kids) for node in lists] == [9 + 10, 9]


def test_written_answers_without_room_go_to_the_next_page() -> None:
    rows = [q for q in many(420).questions if q.type is Type.MULTIPLE_CHOICE][:104]
    short = [q for q in many(40).questions if q.type is Type.SHORT_ANSWER]
    shown = pages(read(replace(BANK, questions=(*rows, *short)), layout="answer-sheet", students=("Ada Lovelace",)))
    assert len(shown) == 2
    assert ["Written answers" in page for page in shown] == [False, True]
    assert all("Ada Lovelace" in page for page in shown)


def test_every_student_has_the_same_circles() -> None:
    options = replace(SHEET, students=("Ada", "Emmy Noether, a very long name " * 4))
    with pdfplumber.open(BytesIO(write(BANK, options))) as pdf:
        drawn = [{(round(c["x0"], 2), round(c["top"], 2)) for c in page.curves} for page in pdf.pages]
    assert drawn[0] == drawn[1]
    first = bubbles(BANK, options)[0]
    assert (round(first.x - first.radius, 2), round(first.y - first.radius, 2)) in drawn[0]


def test_circles_keep_away_from_marks_and_code() -> None:
    for paper in ("a4", "letter"):
        for large in (False, True):
            options = Options(layout="answer-sheet", paper=paper, large_print=large)  # type: ignore[arg-type]
            found = bubbles(BANK, options)
            near, far = corners(options)[0], corners(options)[2]
            assert all(near[0] + 20 < b.x < far[0] - 10 and near[1] + 90 < b.y < far[1] - 10 for b in found)
            places = [(b.sheet, b.x, b.y) for b in found]
            assert len(set(places)) == len(places)


@pytest.mark.parametrize("layout", ["worksheet", "key", "guide", "cards", "answer-sheet"])
def test_large_print_is_large_in_every_layout(layout: str) -> None:
    options = Options(layout=layout, large_print=True, passage="lines", versions=2)  # type: ignore[arg-type]
    with pdfplumber.open(BytesIO(write(BANK, options))) as pdf:
        small = {
            (char["text"], round(char["size"], 1)) for page in pdf.pages for char in page.chars if char["size"] < 15.99
        }
    assert small == set()


@pytest.mark.parametrize("large", [False, True])
def test_letters_stand_inside_their_circles_and_circles_apart(large: bool) -> None:
    with pdfplumber.open(BytesIO(write(BANK, replace(SHEET, large_print=large)))) as pdf:
        page = pdf.pages[0]
        for circle in page.curves:
            near = [c for c in page.chars if circle["x0"] < (c["x0"] + c["x1"]) / 2 < circle["x1"]]
            inside = [c for c in near if circle["top"] < (c["top"] + c["bottom"]) / 2 < circle["bottom"]]
            assert len(inside) == 1
            assert inside[0]["x0"] - circle["x0"] > 1 and circle["x1"] - inside[0]["x1"] > 1
        first = sorted((c for c in page.curves), key=lambda c: (round(c["top"]), c["x0"]))[:2]
        assert first[1]["x0"] - first[0]["x1"] > 2


def test_rows_of_one_question_stay_in_a_column() -> None:
    rows = [q for q in many(60).questions if q.type is Type.MULTIPLE_CHOICE][:8]
    matching = next(q for q in BANK.questions if q.type is Type.MATCHING)
    found = bubbles(replace(BANK, questions=(*rows, matching)), SHEET)
    assert len({bubble.x for bubble in found if bubble.question == matching.id and bubble.choice == "A"}) == 1
