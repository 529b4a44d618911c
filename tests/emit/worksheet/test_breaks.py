"""Where pages end: sections start on the next page when that reads better and costs nothing."""

from __future__ import annotations

import pytest

from quizgen.emit.worksheet.box import Box
from quizgen.emit.worksheet.breaks import ill, settled
from quizgen.emit.worksheet.page import Area, Block, Page

AREA = Area(left=0, top=0, bottom=700, width=100, gutter=10, columns=1, first=0)


def section(name: str, *heights: float, bank: bool = False) -> list[Block]:
    """A heading of 20 points, a word bank of 20 if asked, questions."""
    path = ((name, "Sect"),)
    head = [Block(Box(10, 20, name=f"{name}-head"), path, keep=True, bookmark=name)]
    head += [Block(Box(10, 20, name=f"{name}-bank"), path, keep=True, whole=True)] if bank else []
    return head + [Block(Box(10, height, name=f"{name}{i}"), path) for i, height in enumerate(heights, 1)]


def names(pages: tuple[Page, ...]) -> list[list[str | None]]:
    return [[placed.block.box.name for placed in page] for page in pages]


def test_a_word_bank_goes_with_all_its_sentences() -> None:
    out = settled([*section("a", *[100] * 5), *section("b", 100, 100, bank=True)], AREA)
    assert names(out) == [["a-head", "a1", "a2", "a3", "a4", "a5"], ["b-head", "b-bank", "b1", "b2"]]
    assert out[1][0].y == 0
    assert ill(out) == 0


def test_a_first_question_goes_with_the_second() -> None:
    out = settled([*section("a", *[100] * 5), *section("b", 100, 100, 300)], AREA)
    assert names(out)[1] == ["b-head", "b1", "b2", "b3"]


def test_two_questions_stay_where_there_is_room() -> None:
    out = settled([*section("a", *[100] * 4), *section("b", 100, 100, 300)], AREA)
    assert names(out)[1] == ["b3"]


def test_a_poor_last_page_takes_the_whole_section() -> None:
    out = settled([*section("a", *[100] * 4), *section("b", 100, 100, 100)], AREA)
    assert names(out)[1] == ["b-head", "b1", "b2", "b3"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ([300], [100, 100, 300]),  # the page before would be emptier than half
        ([100] * 5, [100] * 7),  # a third page would be needed
    ],
)
def test_a_section_with_a_word_bank_is_parted_if_moving_it_costs_paper(first: list[float], second: list[float]) -> None:
    out = settled([*section("a", *first), *section("b", *second, bank=True)], AREA)
    assert len(out) == 2
    assert "b-head" in names(out)[0]
    assert ill(out) == 1


def test_a_fresh_block_starts_a_page_in_the_first_column() -> None:
    area = Area(left=0, top=0, bottom=700, width=100, gutter=10, columns=2, first=300)
    blocks = [Block(Box(10, 100)), Block(Box(10, 100), fresh=True), Block(Box(10, 100))]
    from quizgen.emit.worksheet.page import paginate

    out = paginate(blocks, area)
    assert [[(p.x, p.y) for p in page] for page in out] == [[(0, 300)], [(0, 0), (110, 0)]]


def test_a_first_page_that_its_title_fills_stays_empty() -> None:
    area = Area(left=0, top=0, bottom=700, width=100, gutter=10, columns=1, first=690)
    assert names(settled(section("a", 100, 100), area)) == [[], ["a-head", "a1", "a2"]]


@pytest.mark.parametrize(("first", "moved"), [(290, True), (270, False)])
def test_a_poor_last_page_leaves_the_page_before_two_fifths_full(first: float, moved: bool) -> None:
    out = settled([*section("a", first - 20), *section("b", 100, 100, 100, 100, 120)], AREA)
    assert ("b-head" in names(out)[1]) is moved


def test_what_is_bound_to_a_heading_moves_along() -> None:
    above = Block(Box(10, 30, name="above"), keep=True)
    out = settled([*section("a", *[100] * 5), above, *section("b", 100, 100, 300)], AREA)
    assert names(out)[1] == ["above", "b-head", "b1", "b2", "b3"]
