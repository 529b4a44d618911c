"""The answer sheet: circles to fill in, marks for a scanner, and where every circle is.

The four black squares in the corners are the frame of reference; the QR code says *quizgen1 BANK VERSION SHEET*.
Places are points (1/72 inch) from the top left corner of the paper, y downwards, of a circle's centre.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.emit.worksheet import fonts
from quizgen.emit.worksheet.blocks.base import rule_only
from quizgen.emit.worksheet.box import Box, Setting, Shape, Text, inset, label, paragraph, row, stack
from quizgen.emit.worksheet.draw import Finished
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.header import fields, footer, heading, shortened
from quizgen.emit.worksheet.options import Options
from quizgen.emit.worksheet.page import Area, Block, Page, Placed, paginate
from quizgen.emit.worksheet.sheet import LETTERS, Item, Sheet, arrange
from quizgen.emit.worksheet.style import MM, Style
from quizgen.emit.worksheet.text import Span, clean
from quizgen.model import Bank, Type

_SQUARE = 6 * MM  # the side of a corner mark
_EDGE = 8 * MM  # its distance from the edges of the paper
_QR = 25 * MM
_RADIUS = 2.4 * MM
_PITCH = 6.4 * MM
_LINE = 9 * MM


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
    for name in names:
        yield _pages(bank, sheet, style, name)


def _pages(bank: Bank, sheet: Sheet, style: Style, name: str) -> tuple[Finished, ...]:
    laid = _laid(bank, sheet, style, name)
    out = []
    for number, page in enumerate(laid, start=1):
        foot = footer(style, bank.article, sheet.letter, number, len(laid))
        content = f"quizgen1 {bank.article.id} {sheet.letter or 'A'} {number}"
        code = Placed(style.paper[0] - style.right - _QR, style.top + 3 * MM, Block(_code(content)))
        out.append(Finished((*page, code), (*_marks(style), *foot)))
    return tuple(out)


def _laid(bank: Bank, sheet: Sheet, style: Style, name: str) -> tuple[Page, ...]:
    top = _header(bank, sheet, style, name)
    y = style.top + 3 * MM
    placed = []
    for block in top:
        y += block.before
        placed.append(Placed(style.left, y, block))
        y += block.box.height
    y = max(y, style.top + 3 * MM + _QR)
    marked = paginate(_rows(sheet, style), _area(style, y + style.size, _row_width(sheet, style)))
    written = _written(sheet, style)
    if written:
        end = max((p.y + p.block.box.height for p in marked[-1]), default=y)
        lines = paginate(written, _area(style, end + style.size, style.width, 1))
        marked = (*marked[:-1], (*marked[-1], *lines[0]), *lines[1:])
    return ((*placed, *marked[0]), *marked[1:])


def _header(bank: Bank, sheet: Sheet, style: Style, name: str) -> list[Block]:
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


def _choices(item: Item) -> list[tuple[str, tuple[str, ...], str]]:
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


def _lead(style: Style) -> float:
    return 3.6 * style.size


def _row_width(sheet: Sheet, style: Style) -> float:
    most = max((len(choices) for item in sheet.items for _, choices, _ in _choices(item)), default=1)
    return _lead(style) + most * _PITCH


def _rows(sheet: Sheet, style: Style) -> list[Block]:
    out = []
    for item in sheet.items:
        rows = _choices(item)
        for index, (sub, choices, _) in enumerate(rows):
            names = [f"{item.number}/{index}/{choice}" for choice in choices]
            number = f"{item.number}" if not sub else f"{item.number}.{sub}"
            box = _row(style, number, choices, names)
            out.append(Block(box, (("answers", "L"),), before=0.0, keep=index < len(rows) - 1))
    return out


def _row(style: Style, number: str, choices: Sequence[str], names: Sequence[str]) -> Box:
    lead = label(style.body, number, Face.BOLD, tag="Lbl")
    drop = (_PITCH - lead.height) / 2
    circles = [
        (_lead(style) + index * _PITCH, _circle(style, choice, name))
        for index, (choice, name) in enumerate(zip(choices, names, strict=True))
    ]
    kids = [(0.0, inset(lead, top=drop)), *((x, inset(box, top=(_PITCH - box.height) / 2)) for x, box in circles)]
    return replace(row(kids, tag="LI"), height=_PITCH)


def _circle(style: Style, choice: str, name: str) -> Box:
    setting = Setting(style.fonts, 7.5)
    wide = style.fonts.width(choice, Face.REGULAR) * setting.size
    text = Text(_RADIUS - wide / 2, _RADIUS + 2.7, setting.size, style.fonts.runs(choice, Face.REGULAR))
    circle = Shape(0, 0, 2 * _RADIUS, 2 * _RADIUS, round=True)
    return Box(2 * _RADIUS, 2 * _RADIUS, (circle, text), name=name)


def _written(sheet: Sheet, style: Style) -> list[Block]:
    """Numbered lines for the answers that are words."""
    items = [item for item in sheet.items if item.question.type in {Type.SHORT_ANSWER, Type.CLOZE}]
    if not items:
        return []
    whole = replace(style, narrowed=0.0, options=replace(style.options, columns=1))
    path = (("written", "L"),)
    out = [Block(heading(whole, "Written answers"), keep=True)]
    half = (len(items) + 1) // 2
    gutter = 8 * MM
    width = (style.width - gutter) / 2
    for index in range(half):
        cells = [(0.0, _line(style, items[index], width))]
        if index + half < len(items):
            cells.append((width + gutter, _line(style, items[index + half], width)))
        out.append(Block(row(cells), path))
    return out


def _line(style: Style, item: Item, width: float) -> Box:
    number = label(style.body, str(item.number), Face.BOLD, tag="Lbl")
    line = rule_only(style, width - style.indent)
    kids = [(0.0, inset(number, top=line.height - number.height)), (style.indent, line)]
    return replace(row(kids, tag="LI"), width=width)


def _marks(style: Style) -> tuple[tuple[float, float, Box], ...]:
    square = Box(_SQUARE, _SQUARE, (Shape(0, 0, _SQUARE, _SQUARE, filled=True, line=0),))
    return tuple((x - _SQUARE / 2, y - _SQUARE / 2, square) for x, y in corners(style.options))


def _code(content: str) -> Box:
    """A QR code, its dark modules joined to bars."""
    import segno

    matrix = [list(line) for line in segno.make(content, error="m", micro=False).matrix]
    module = _QR / len(matrix)
    bars = [
        Shape(start * module, line * module, length * module, module + 0.02, filled=True, line=0)
        for line, cells in enumerate(matrix)
        for start, length in _bars(cells)
    ]
    return Box(_QR, _QR, tuple(bars), tag="Figure", alt=f"QR code: {content}")


def _bars(cells: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Start and length of the stretches of dark modules."""
    start = 0
    while start < len(cells):
        length = 0
        while start + length < len(cells) and cells[start + length]:
            length += 1
        if length:
            yield start, length
        start += length + 1


def _bubbles(bank: Bank, sheet: Sheet, style: Style) -> Iterator[Bubble]:
    rows = {(item.number, index): (item, row) for item in sheet.items for index, row in enumerate(_choices(item))}
    for page, placed in enumerate(_laid(bank, sheet, style, ""), start=1):
        for name, x, y in (found for entry in placed for found in _named(entry.block.box, entry.x, entry.y)):
            number, index, choice = name.split("/")
            item, (_, _, right) = rows[int(number), int(index)]
            centre = (round(x + _RADIUS, 3), round(y + _RADIUS, 3))
            yield Bubble(
                sheet.letter or "A", page, item.question.id, item.number, int(index), choice, *centre, _RADIUS,
                choice == right,
            )  # fmt: skip


def _named(box: Box, x: float, y: float) -> Iterator[tuple[str, float, float]]:
    if box.name:
        yield box.name, x, y
    for dx, dy, kid in box.kids:
        yield from _named(kid, x + dx, y + dy)
