"""Flashcards to cut out: eight on a sheet (four in large print), questions on the front, answers behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.emit.worksheet.box import ARTIFACT, HAIR, Box, Setting, Stroke, label, paragraph, row, stack, tagged
from quizgen.emit.worksheet.card import Card, Line, deck
from quizgen.emit.worksheet.draw import Finished
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.options import Flip
from quizgen.emit.worksheet.page import Block, Placed
from quizgen.emit.worksheet.sheet import Sheet
from quizgen.emit.worksheet.style import MM, Style
from quizgen.emit.worksheet.text import Span
from quizgen.model import Bank

_COLUMNS = 2
_EDGE = 11 * MM  # paper around the cards, with the crop marks in it
_PAD = 5 * MM
_MARK = 5 * MM


def pages(bank: Bank, sheet: Sheet, style: Style) -> Iterator[Finished]:
    """Fronts and backs in turn, each back where its front comes through the paper when it is printed on both sides."""
    cards, each = deck(bank, sheet), _COLUMNS * rows(style)
    for start in range(0, len(cards), each):
        group = cards[start : start + each]
        yield _page(style, group, front=True, first=start == 0)
        yield _page(style, group, front=False)


def rows(style: Style) -> int:
    """How many rows of cards a sheet has."""
    return 2 if style.options.large_print else 4


def place(index: int, front: bool, flip: Flip, rows: int = 4) -> tuple[int, int]:
    """Column and row of a card on its sheet; the back of a sheet is mirrored at the edge it is turned over."""
    column, line = index % _COLUMNS, index // _COLUMNS
    if front:
        return column, line
    return (_COLUMNS - 1 - column, line) if flip is Flip.LONG else (column, rows - 1 - line)


def _size(style: Style) -> tuple[float, float]:
    width, height = style.paper
    return (width - 2 * _EDGE) / _COLUMNS, (height - 2 * _EDGE) / rows(style)


def _page(style: Style, cards: Sequence[Card], front: bool, first: bool = False) -> Finished:
    wide, high = _size(style)
    placed = []
    for index, card in enumerate(cards):
        column, line = place(index, front, style.options.flip, rows(style))
        block = Block(_face(style, card, front), bookmark="Flashcards" if first and index == 0 else None, level=0)
        placed.append(Placed(_EDGE + column * wide, _EDGE + line * high, block))
    return Finished(tuple(placed), ((0.0, 0.0, _crop(style)),), "cards")


def _face(style: Style, card: Card, front: bool) -> Box:
    """One side of a card, its text as large as fits."""
    wide, high = _size(style)
    head = label(style.note, f"{card.number}  ·  {card.kind}" if front else card.number, tag=ARTIFACT)
    foot = paragraph(style.note, [Span(card.source, Face.ITALIC)], wide - 2 * _PAD) if not front else Box(0, 0)
    room = high - 2 * _PAD - head.height - foot.height - style.size
    body = _fitted(style, card.front if front else card.back, wide - 2 * _PAD, room)
    y = _PAD + head.height + style.size / 2 + max(0.0, (room - body.height) / 2)
    kids = ((_PAD, _PAD, head), (_PAD, y, body), (_PAD, high - _PAD - foot.height, foot))
    return Box(wide, high, kids=kids, tag="Sect")


def _fitted(style: Style, lines: Sequence[Line], width: float, height: float) -> Box:
    """The paragraphs in the largest size that fits, from 1.5 of the text's down to the smallest that can be read."""
    size = 1.5 * style.size
    while True:
        setting = replace(style.body, size=size, balance=True)
        body = stack([_hung(setting, line, width) for line in lines], gap=0.35 * size)
        if body.height <= height or size <= 1.0:
            return tagged(body, "Div")
        size *= 0.93


def _hung(setting: Setting, line: Line, width: float) -> Box:
    """A paragraph, hanging behind its letter."""
    lead, inlines = line
    if not lead:
        return paragraph(setting, inlines, width)
    start = 1.4 * setting.size
    kids = [
        (0.0, label(setting, lead, Face.BOLD, tag=None)),
        (start, paragraph(setting, inlines, width - start, tag=None)),
    ]
    return row(kids, tag="P")


def _crop(style: Style) -> Box:
    """Marks at the ends of every cut, and a cross where cuts meet."""
    wide, high = _size(style)
    xs = [_EDGE + index * wide for index in range(_COLUMNS + 1)]
    ys = [_EDGE + index * high for index in range(rows(style) + 1)]
    width, height = style.paper
    ink = [
        Stroke(x, start, x, start + _MARK, HAIR)
        for x in xs
        for start in (_EDGE - 1.5 * MM - _MARK, height - _EDGE + 1.5 * MM)
    ]
    ink += [
        Stroke(start, y, start + _MARK, y, HAIR)
        for y in ys
        for start in (_EDGE - 1.5 * MM - _MARK, width - _EDGE + 1.5 * MM)
    ]
    for x in xs[1:-1]:
        for y in ys[1:-1]:
            ink += [Stroke(x - 4, y, x + 4, y, HAIR), Stroke(x, y - 4, x, y + 4, HAIR)]
    return Box(width, height, tuple(ink))
