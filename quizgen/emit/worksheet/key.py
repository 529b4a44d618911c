"""The table that opens the key of several versions: every version's answers side by side, by number."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.emit.worksheet.box import HAIR, Box, Stroke, paragraph
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.header import heading
from quizgen.emit.worksheet.page import Block
from quizgen.emit.worksheet.sheet import LETTERS, Item, Sheet
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import Span, clean
from quizgen.model import Type


def brief(item: Item) -> str:
    """A right answer on one line: *C  cannon fire*, *False*, *A D B E C*."""
    question = item.question
    match question.type:
        case Type.MULTIPLE_CHOICE:
            return f"{LETTERS[item.places[0]]}  {clean(str(question.answer))}"
        case Type.TRUE_FALSE:
            return "True" if question.answer is True else "False"
        case Type.MATCHING:
            return " ".join(LETTERS[place] for place in item.places)
        case Type.ORDERING:
            ranks = {place: rank for rank, place in enumerate(item.places, start=1)}
            return " ".join(str(ranks[place]) for place in range(len(item.choices)))
    return clean(str(question.answer or ""))


def table(sheets: Sequence[Sheet], style: Style) -> list[Block]:
    """Rows of the versions' answers under the versions' letters, over the whole column."""
    path = (("versions", "Sect"),)
    head = heading(style, "All versions side by side", "The right answer to each number of each version.")
    out = [Block(head, path, before=style.gap, keep=True, bookmark="All versions side by side")]
    rows = (*path, ("versions-table", "Table"))
    titles = [Span(f"Version {sheet.letter}", Face.BOLD) for sheet in sheets]
    out.append(Block(_row(style, "", titles, "TH"), rows, before=0.2 * style.size, keep=True))
    items = [sheet.items for sheet in sheets]
    for number in range(max((len(each) for each in items), default=0)):
        cells = [Span(brief(each[number])) for each in items]
        out.append(Block(_row(style, str(number + 1), cells, "TD"), rows))
    return out


def _row(style: Style, number: str, cells: Sequence[Span], tag: str) -> Box:
    width = (style.column - style.indent) / len(cells)
    pad = 0.12 * style.size
    first = paragraph(style.body, [Span(number, Face.BOLD)], style.indent, tag="TH") if number else Box(0, 0, tag="TH")
    texts = [paragraph(style.body, [cell], width - style.size, tag=tag) for cell in cells]
    height = max(text.height for text in texts) + 2 * pad
    kids = [(0.0, pad, first)]
    kids += [(style.indent + place * width, pad, text) for place, text in enumerate(texts)]
    return Box(style.column, height, (Stroke(0, height, style.column, height, HAIR),), tuple(kids), tag="TR")
