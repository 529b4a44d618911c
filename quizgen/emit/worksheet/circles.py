"""Rows of circles to fill in: what each question of a sheet is answered with on an answer sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.emit.worksheet.box import Box, Setting, Shape, Text, inset, label, row
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.page import Block
from quizgen.emit.worksheet.sheet import LETTERS, Item, Sheet
from quizgen.emit.worksheet.style import MM, Style
from quizgen.model import Type

_LARGE = 16 / 10  # circles grow with their letters, which are as large as everything in large print
_RADIUS, _PITCH, _LETTER = 2.4 * MM, 6.4 * MM, 7.5


def radius(style: Style) -> float:
    """The radius of a circle."""
    return _RADIUS * (_LARGE if style.options.large_print else 1.0)


def pitch(style: Style) -> float:
    """The distance of the circles' centres, in a row and between rows."""
    return _PITCH * (_LARGE if style.options.large_print else 1.0)


def choices(item: Item) -> list[tuple[str, tuple[str, ...], str]]:
    """The rows of a question: what stands before, the choices, the right one."""
    question = item.question
    letters = tuple(LETTERS[: len(item.choices)])
    match question.type:
        case Type.MULTIPLE_CHOICE:
            return [("", letters, LETTERS[item.places[0]])]
        case Type.TRUE_FALSE:
            return [("", ("T", "F"), "T" if question.answer is True else "F")]
        case Type.MATCHING:
            return [(f"{index}", letters, LETTERS[place]) for index, place in enumerate(item.places, start=1)]
        case Type.ORDERING:
            ranks = {place: str(rank) for rank, place in enumerate(item.places, start=1)}
            numbers = tuple(str(rank + 1) for rank in range(len(item.choices)))
            return [(LETTERS[place].lower(), numbers, ranks[place]) for place in range(len(item.choices))]
    return []


def row_width(sheet: Sheet, style: Style) -> float:
    """The width of the longest row."""
    most = max((len(circles) for item in sheet.items for _, circles, _ in choices(item)), default=1)
    return _lead(style) + most * pitch(style)


def rows(sheet: Sheet, style: Style) -> list[Block]:
    """A block for every row; a circle's name is *number/row/choice*."""
    out = []
    for item in sheet.items:
        own = choices(item)
        for index, (sub, circles, _) in enumerate(own):
            names = [f"{item.number}/{index}/{choice}" for choice in circles]
            number = f"{item.number}" if not sub else f"{item.number}.{sub}"
            box = _row(style, number, circles, names)
            out.append(Block(box, (("answers", "L"),), keep=index < len(own) - 1))
    return out


def _lead(style: Style) -> float:
    return 3.6 * style.size


def _row(style: Style, number: str, letters: Sequence[str], names: Sequence[str]) -> Box:
    high = pitch(style)
    lead = label(style.body, number, Face.BOLD, tag="Lbl")
    circles = [
        (_lead(style) + index * high, _circle(style, letter, name))
        for index, (letter, name) in enumerate(zip(letters, names, strict=True))
    ]
    kids = [
        (0.0, inset(lead, top=(high - lead.height) / 2)),
        *((x, inset(box, top=(high - box.height) / 2)) for x, box in circles),
    ]
    return replace(row(kids, tag="LI"), height=high)


def _circle(style: Style, letter: str, name: str) -> Box:
    half = radius(style)
    size = style.small if style.options.large_print else _LETTER
    setting = Setting(style.fonts, size)
    wide = style.fonts.width(letter, Face.REGULAR) * setting.size
    text = Text(half - wide / 2, half + 0.36 * size, size, style.fonts.runs(letter, Face.REGULAR))
    return Box(2 * half, 2 * half, (Shape(0, 0, 2 * half, 2 * half, round=True), text), name=name)
