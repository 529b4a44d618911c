"""The answer sheet: circles to fill in, marks for a scanner, and where every circle is.

The four black squares in the corners are the frame of reference; the QR code says *quizgen1 BANK VERSION SHEET*.
Places are points (1/72 inch) from the top left corner of the paper, y downwards, of a circle's centre.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.emit.worksheet import circles, fonts
from quizgen.emit.worksheet.blocks.base import rule_only
from quizgen.emit.worksheet.box import Box, Shape, inset, label, paragraph, row, stack
from quizgen.emit.worksheet.code import code
from quizgen.emit.worksheet.draw import Finished
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.header import fields, footer, heading, running_head, shortened
from quizgen.emit.worksheet.options import Options
from quizgen.emit.worksheet.page import Area, Block, Page, Placed, paginate
from quizgen.emit.worksheet.sheet import Item, Sheet, arrange
from quizgen.emit.worksheet.style import MM, Style
from quizgen.emit.worksheet.text import Span, clean
from quizgen.model import Bank, Type

_SQUARE = 6 * MM  # the side of a corner mark
_EDGE = 8 * MM  # its distance from the edges of the paper
_QR = 25 * MM
_GROUP = 5  # columns of circles are multiples of so many rows
_WRITTEN = {Type.SHORT_ANSWER, Type.CLOZE}


@dataclass(frozen=True, slots=True)
class Bubble:
    """A circle of the answer sheet. ``row`` counts the rows of a question from 0 (matching, ordering: several).

    ``choice`` is what a filled circle means: a letter, a rank or T or F. ``sheet`` counts the pages from 1.
    ``right`` tells whether it is to be filled in.
    """

    version: str
    sheet: int
    question: str
    number: int
    row: int
    choice: str
    x: float
    y: float
    radius: float
    right: bool


def bubbles(bank: Bank, options: Options) -> tuple[Bubble, ...]:
    """Every circle of every version, in the order of the page; the corner marks are at ``corners``."""
    style = Style(options, fonts.load(options.fonts))
    return tuple(bubble for sheet in arrange(bank, options) for bubble in _bubbles(bank, sheet, style))


def corners(options: Options) -> tuple[tuple[float, float], ...]:
    """The centres of the four marks, clockwise from the top left."""
    width, height = Style(options, fonts.load(options.fonts)).paper
    near, far, low = _EDGE + _SQUARE / 2, width - _EDGE - _SQUARE / 2, height - _EDGE - _SQUARE / 2
    return ((near, near), (far, near), (far, low), (near, low))


def pages(bank: Bank, sheet: Sheet, style: Style, names: Sequence[str]) -> Iterator[tuple[Finished, ...]]:
    """The answer sheet of one version for each name: one page, more only for very many questions."""
    body = _body(bank, sheet, style)
    contents = [f"quizgen1 {bank.article.id} {sheet.letter or 'A'} {number + 1}" for number in range(len(body))]
    at = (style.paper[0] - style.right - _QR, style.top + 3 * MM)
    codes = [Placed(*at, Block(code(content, _QR))) for content in contents]
    feet = [footer(style, bank.article, sheet.letter, number + 1, len(body)) for number in range(len(body))]
    for name in names:
        heads = [(), *[running_head(style, bank.article, name)] * (len(body) - 1)]
        tops = [_header(bank, sheet, style, name), *[()] * (len(body) - 1)]
        yield tuple(
            Finished((*top, *page, mark), (*_marks(style), *head, *foot))
            for top, page, mark, head, foot in zip(tops, body, codes, heads, feet, strict=True)
        )


def _header(bank: Bank, sheet: Sheet, style: Style, name: str) -> Page:
    """What stands at the left of the code: title, fields, how to fill in."""
    y, placed = style.top + 3 * MM, []
    for block in _heads(bank, sheet, style, name):
        y += block.before
        placed.append(Placed(style.left, y, block))
        y += block.box.height
    return tuple(placed)


def _body(bank: Bank, sheet: Sheet, style: Style) -> tuple[Page, ...]:
    """Circles and lines, below the header that every name has."""
    last = _header(bank, sheet, style, "")[-1]
    y = max(last.y + last.block.box.height, style.top + 3 * MM + _QR)
    marked = _filled(circles.rows(sheet, style), _area(style, y + style.size, circles.row_width(sheet, style)))
    written = [item for item in sheet.items if item.question.type in _WRITTEN]
    if written:
        end = max((p.y + p.block.box.height for p in marked[-1]), default=y)
        lines = _written(written, style, end + style.size)
        marked = (*marked[:-1], (*marked[-1], *lines[0]), *lines[1:])
    return marked


def _filled(rows: Sequence[Block], where: Area) -> tuple[Page, ...]:
    """The rows in columns of five, ten, fifteen …, the last one shorter; in more pages if they must."""
    step = _GROUP * (rows[0].box.height if rows else 1.0)
    bottom = where.first + step
    while bottom < where.bottom:
        pages = paginate(rows, replace(where, bottom=bottom + 0.1), level=False)
        if len(pages) == 1:
            return pages
        bottom += step
    return paginate(rows, where)


def _heads(bank: Bank, sheet: Sheet, style: Style, name: str) -> list[Block]:
    room = style.width - _QR - style.size
    version = f" · Version {sheet.letter}" if sheet.letter else ""
    kind = paragraph(style.body, [Span(f"Answer sheet{version}", Face.BOLD)], room)
    title = paragraph(
        style.sized(1.4, balance=True), [Span(shortened(clean(bank.article.title), 160), Face.BOLD)], room, tag="H1"
    )
    cue = "Fill in one circle in each row, black and whole. To change an answer, erase it well."
    narrow = replace(style, narrowed=_QR + style.size)
    return [
        Block(stack([kind, title], gap=1), bookmark=f"Answer sheet{version}", level=0),
        Block(fields(narrow, 0, name), before=0.4 * style.size),
        Block(paragraph(style.note, [Span(cue, Face.ITALIC)], room), before=0.5 * style.size),
    ]


def _area(style: Style, first: float, width: float, columns: int = 0) -> Area:
    gutter = 6 * MM
    count = columns or max(1, int((style.width + gutter) // (width + gutter)))
    column = (style.width - gutter * (count - 1)) / count
    bottom = style.paper[1] - style.bottom - 2 * MM
    return Area(style.left, style.top + _QR + 5 * MM, bottom, column, gutter, count, first)


def _written(items: Sequence[Item], style: Style, first: float) -> tuple[Page, ...]:
    """Numbered lines in two columns for the answers that are words, under a heading.

    They are not parted: without room for all, the first page is empty.
    """
    whole = replace(style, narrowed=0.0, options=replace(style.options, columns=1))
    head = Block(heading(whole, "Written answers"), keep=True)
    where = _area(style, first + head.box.height, style.width, 2)
    blocks = [Block(_line(style, item, where.width), (("written", "L"),)) for item in items]
    lines = paginate(blocks, where)
    if fresh := len(lines) > 1:
        where = replace(where, first=where.top + head.box.height)
        lines = paginate(blocks, where)
    title = Placed(style.left, where.first - head.box.height, head)
    return (*([()] if fresh else []), (title, *lines[0]), *lines[1:])


def _line(style: Style, item: Item, width: float) -> Box:
    number = label(style.body, str(item.number), Face.BOLD, tag="Lbl")
    line = rule_only(style, width - style.indent)
    kids = [(0.0, inset(number, top=line.height - number.height)), (style.indent, line)]
    return replace(row(kids, tag="LI"), width=width)


def _marks(style: Style) -> tuple[tuple[float, float, Box], ...]:
    square = Box(_SQUARE, _SQUARE, (Shape(0, 0, _SQUARE, _SQUARE, filled=True, line=0),))
    return tuple((x - _SQUARE / 2, y - _SQUARE / 2, square) for x, y in corners(style.options))


def _bubbles(bank: Bank, sheet: Sheet, style: Style) -> Iterator[Bubble]:
    rows = {(item.number, at): (item, row) for item in sheet.items for at, row in enumerate(circles.choices(item))}
    half = circles.radius(style)
    for page, placed in enumerate(_body(bank, sheet, style), start=1):
        for name, x, y in (found for entry in placed for found in _named(entry.block.box, entry.x, entry.y)):
            number, index, choice = name.split("/")
            item, (_, _, right) = rows[int(number), int(index)]
            centre = (round(x + half, 3), round(y + half, 3))
            yield Bubble(
                sheet.letter or "A", page, item.question.id, item.number, int(index), choice, *centre, half,
                choice == right,
            )  # fmt: skip


def _named(box: Box, x: float, y: float) -> Iterator[tuple[str, float, float]]:
    if box.name:
        yield box.name, x, y
    for dx, dy, kid in box.kids:
        yield from _named(kid, x + dx, y + dy)
