"""Banks that nobody wrote: nothing is lost, doubled, cut off, parted or on top of something else."""

from __future__ import annotations

import re
import warnings
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from quizgen.emit.worksheet import Layout, Options, fonts, worksheet
from quizgen.emit.worksheet.box import Box, Text, stack
from quizgen.emit.worksheet.draw import Finished
from quizgen.emit.worksheet.fonts import BOX
from quizgen.emit.worksheet.page import Area, Block, paginate
from quizgen.emit.worksheet.sheet import arrange
from quizgen.emit.worksheet.style import Style
from quizgen.model import Article, Bank, Question, Type

from .reading import pages, read
from .sample import many

WORDS = [
    "tea",
    "of",
    "Wuyi",
    "estuary",
    "1839",
    "Əliyev",
    "Ξενάκης",
    "state-of-the-art",
    "נגב",
    "نجيب",
    "川端",
    "(!)",
    "“so”",
]
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
word = st.sampled_from([*WORDS, LONG])
some = st.lists(word, max_size=30).map(" ".join)
short = st.lists(word, max_size=3).map(" ".join)


@st.composite
def questions(draw: Any) -> Question:
    """A question of any type; the texts are made unique by ``unique``."""
    kind = draw(st.sampled_from(list(Type)))
    prompt, answer = draw(some), draw(st.one_of(short, some))
    if kind is Type.MULTIPLE_CHOICE:
        return Question(
            "", kind, prompt, answer, distractors=tuple(draw(st.lists(short | some, min_size=2, max_size=5)))
        )
    if kind is Type.TRUE_FALSE:
        return Question("", kind, prompt, draw(st.booleans()), correction=draw(some))
    if kind is Type.CLOZE:
        return Question("", kind, f"{prompt} _____ {answer}", draw(short))
    if kind is Type.MATCHING:
        return Question(
            "", kind, prompt, pairs=tuple(draw(st.lists(st.tuples(short, short | some), min_size=4, max_size=8)))
        )
    if kind is Type.ORDERING:
        return Question("", kind, prompt, items=tuple(draw(st.lists(short | some, min_size=4, max_size=7))))
    return Question("", kind, prompt, answer, accept=(draw(short),))


def unique(number: int, question: Question) -> Question:
    """The question with a mark of its own in every text: Q7x in the prompt, Q7x3 in the third option."""
    from dataclasses import replace

    mark = f"Q{number}x"
    return replace(
        question,
        id=mark,
        prompt=f"{mark} {question.prompt}",
        answer=f"{mark}0 {question.answer}" if isinstance(question.answer, str) else question.answer,
        distractors=tuple(f"{mark}{i} {text}" for i, text in enumerate(question.distractors, 1)),
        pairs=tuple((f"{mark}{2 * i} {a}", f"{mark}{2 * i + 1} {b}") for i, (a, b) in enumerate(question.pairs)),
        items=tuple(f"{mark}{i} {text}" for i, text in enumerate(question.items)),
    )


def bank_of(found: list[Question], title: str = "A title") -> Bank:
    return Bank(Article("x", title, ("One.", "Two.")), questions=tuple(unique(i, q) for i, q in enumerate(found)))


def marks(question: Question) -> list[str]:
    """The marks that must stand on a sheet."""
    own = [question.id]
    if question.type is Type.MULTIPLE_CHOICE:
        own += [f"{question.id}{i}" for i in range(len(question.distractors) + 1)]
    own += [f"{question.id}{i}" for i in range(2 * len(question.pairs) + len(question.items))]
    return own


choices = st.fixed_dictionaries(
    {
        "columns": st.sampled_from([1, 2]),
        "font_size": st.sampled_from([8.0, 10.5, 13.0]),
        "large_print": st.booleans(),
        "paper": st.sampled_from(["a4", "letter"]),
        "hole_punch": st.booleans(),
        "layout": st.sampled_from(["worksheet", "key"]),
    }
)
calm = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@calm
@given(st.lists(questions(), min_size=1, max_size=12), choices, some)
def test_every_text_once_and_a_question_on_one_page(found: list[Question], chosen: dict[str, Any], title: str) -> None:
    bank = bank_of(found, title)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        shown = pages(read(bank, word_bank=False, **chosen))
    for question in bank.questions:
        homes = {
            mark: [i for i, page in enumerate(shown) for _ in re.findall(rf"\b{mark}\b", page)]
            for mark in marks(question)
        }
        assert all(len(home) == 1 for home in homes.values()), homes
        if _fits(bank, question, chosen):
            assert len({home[0] for home in homes.values()}) == 1


def _fits(bank: Bank, question: Question, chosen: dict[str, Any]) -> bool:
    """Whether a question is small enough to be kept on one page for sure: two thirds of it."""
    style = Style(Options(**chosen), fonts.load(), key=chosen["layout"] == "key")
    from quizgen.emit.worksheet.blocks import Frame, block

    item = next(item for item in arrange(bank, style.options)[0].items if item.question.id == question.id)
    return (
        block(item, Frame(style, style.column, "¶ 1")).height < 0.6 * (style.paper[1] - style.top - style.bottom) - 60
    )


def laid(bank: Bank, **chosen: Any) -> tuple[Style, tuple[Finished, ...]]:
    style = Style(Options(**chosen), fonts.load(), key=chosen.get("layout") == "key")
    sheet = arrange(bank, style.options)[0]
    return style, next(worksheet.sheet_pages(bank, sheet, style, [""]))


@calm
@given(st.lists(questions(), min_size=1, max_size=12), choices)
def test_nothing_leaves_the_paper_or_covers_something(found: list[Question], chosen: dict[str, Any]) -> None:
    style, finished = laid(bank_of(found), **chosen)
    width, height = style.paper
    for each in finished:
        assert each.page
        for placed in each.page:
            assert placed.x >= style.left - 0.1 and placed.y >= style.top - 0.1
            assert placed.x + placed.block.box.width <= width - style.right + 0.5
            assert placed.y + placed.block.box.height <= height - style.bottom + 0.5
            assert not leaks(placed.block.box)
        by_column: dict[float, list[Any]] = {}
        for placed in each.page:
            by_column.setdefault(round(placed.x), []).append(placed)
        for column in by_column.values():
            for above, below in pairwise(column):
                assert above.y + above.block.box.height <= below.y + 0.1


def wide(text: Text) -> float:
    """The width of a text that is printed."""
    pieces = [piece.rstrip(" ") if run is text.runs[-1] else piece for run in text.runs for piece in run[1:]]
    widths = [
        stringWidth(piece, name, text.size) if name else BOX * len(piece) * text.size
        for (name, _), piece in zip(text.runs, pieces, strict=True)
    ]
    return float(sum(widths))


def leaks(box: Box) -> bool:
    """Whether a box holds something that reaches over its right or lower edge."""
    return any(isinstance(ink, Text) and ink.x + wide(ink) > box.width + 0.5 for ink in box.ink) or any(
        x + kid.width > box.width + 0.5 or y + kid.height > box.height + 0.5 or leaks(kid) for x, y, kid in box.kids
    )


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("count", [1, 7, 20, 37, 80])
def test_pages_are_filled(count: int, columns: int) -> None:
    style, finished = laid(many(count), columns=columns)
    for number, each in enumerate(finished[:-1]):
        used = sum(placed.block.box.height for placed in each.page if number or placed.block.path)
        assert used / (columns * (style.paper[1] - style.top - style.bottom)) > 1 / 3
    assert len(finished) <= 1 + count // 8


def test_no_heading_is_stranded() -> None:
    for count in range(10, 80, 3):
        _, finished = laid(many(count))
        for each in finished:
            assert each.page[-1].block.bookmark is None


heights = st.lists(st.floats(5, 400), min_size=1, max_size=40)


@given(heights, st.sampled_from([1, 2]), st.data())
def test_paginate_keeps_order_and_chains(sizes: list[float], columns: int, data: st.DataObject) -> None:
    keeps = data.draw(st.lists(st.booleans(), min_size=len(sizes), max_size=len(sizes)))
    blocks = [
        Block(Box(10, size, name=str(i)), keep=keep and size < 50)
        for i, (size, keep) in enumerate(zip(sizes, keeps, strict=True))
    ]
    area = Area(0, 0, 700, 100, 10, columns, 300)
    out = paginate(blocks, area)
    flat = [placed for page in out for placed in page]
    assert [placed.block.box.name for placed in flat] == [str(i) for i in range(len(sizes))]
    assert all(placed.y + placed.block.box.height <= 700.1 for placed in flat)


def test_a_block_higher_than_a_page_is_divided_between_its_rows() -> None:
    rows = [Box(10, 100, name=str(i)) for i in range(20)]
    out = paginate([Block(stack(rows))], Area(0, 0, 700, 100, 10, 1, 0))
    names = [[kid.name for _, _, kid in page[0].block.box.kids] for page in out]
    assert names == [[str(i) for i in range(start, min(20, start + 7))] for start in (0, 7, 14)]
    assert [page[0].block.box.height for page in out] == [700, 700, 600]


@pytest.mark.parametrize("layout", list(Layout))
def test_an_empty_bank_prints_its_title(layout: Layout) -> None:
    shown = pages(read(Bank(Article("x", "Nothing", ("a",))), layout=layout))
    assert layout is Layout.CARDS or "Nothing" in shown[0]
