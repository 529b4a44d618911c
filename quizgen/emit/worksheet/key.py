"""What only a key has: the table of every version's answers side by side, and what its notes mean."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.emit.worksheet import cues
from quizgen.emit.worksheet.answers import brief
from quizgen.emit.worksheet.box import HAIR, Box, Stroke, inset, paragraph
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.header import heading
from quizgen.emit.worksheet.options import Passage
from quizgen.emit.worksheet.page import Block
from quizgen.emit.worksheet.sheet import Sheet
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import Inline, Span

_TITLE = "All versions side by side"
_CUE = "Behind an answer: its number in version A, which is filled in below."
_WHERE = {
    Passage.NONE: "¶ and line: where the text proves the answer. --passage lines prints the text with these lines.",
    Passage.LINES: "¶ and line: where the text proves the answer.",
    Passage.PARAGRAPHS: "¶: the paragraph of the text that proves the answer.",
}


def legend(style: Style) -> Block:
    """What the small notes behind the questions say."""
    return Block(
        paragraph(style.note, [Span(_WHERE[style.options.passage], Face.ITALIC)], style.width), before=0.4 * style.size
    )


def version_head(style: Style, letter: str) -> Block:
    """The line above the version that is filled in."""
    text = [Span(f"Version {letter}, filled in", Face.BOLD)]
    box = paragraph(style.sized(1.4), text, style.column, tag="H2")
    return Block(box, before=2.2 * style.gap, keep=True, bookmark=f"Version {letter}")


def table(sheets: Sequence[Sheet], style: Style) -> list[Block]:
    """Rows of the versions' answers under the versions' letters, over the whole column, by section."""
    path = (("versions", "Sect"),)
    rows = (*path, ("versions-table", "Table"))
    out = [Block(heading(style, _TITLE, _CUE), path, before=style.gap, keep=True, bookmark=_TITLE)]
    titles = [[Span(f"Version {sheet.letter}", Face.BOLD)] for sheet in sheets]
    out.append(Block(_row(style, "", titles, "TH"), rows, before=0.2 * style.size, keep=True))
    first = {item.question.id: item.number for item in sheets[0].items}
    for index, section in enumerate(sheets[0].sections):
        if section.type is not None:
            out.append(Block(_group(style, cues.HEADING[section.type]), rows, before=0.3 * style.size, keep=True))
        for items in zip(*(sheet.sections[index].items for sheet in sheets), strict=True):
            cells = [_cell(style, brief(item), first[item.question.id] if at else 0) for at, item in enumerate(items)]
            out.append(Block(_row(style, str(items[0].number), cells, "TD"), rows))
    return out


def _cell(style: Style, answer: str, number: int) -> list[Inline]:
    """An answer, and where the same question stands in version A."""
    return [Span(answer), *([Span(f"  (A\xa0{number})", Face.ITALIC, style.small / style.size)] if number else [])]


def _group(style: Style, name: str) -> Box:
    """The name of a section, as a row."""
    text = inset(paragraph(style.note, [Span(name, Face.BOLD)], style.column, tag="TH"), top=0.2 * style.size)
    rule = Stroke(0, text.height, style.column, text.height, HAIR)
    return Box(style.column, text.height, (rule,), ((0.0, 0.0, text),), tag="TR")


def _row(style: Style, number: str, cells: Sequence[Sequence[Inline]], tag: str) -> Box:
    width = (style.column - style.indent) / len(cells)
    pad = 0.12 * style.size
    first = paragraph(style.body, [Span(number, Face.BOLD)], style.indent, tag="TH") if number else Box(0, 0, tag="TH")
    texts = [paragraph(style.body, cell, width - style.size, tag=tag) for cell in cells]
    height = max(text.height for text in texts) + 2 * pad
    kids = [(0.0, pad, first)]
    kids += [(style.indent + place * width, pad, text) for place, text in enumerate(texts)]
    return Box(style.column, height, (Stroke(0, height, style.column, height, HAIR),), tuple(kids), tag="TR")
