"""The student's worksheet and its answer key: one layout, with and without the answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.emit.worksheet import cues
from quizgen.emit.worksheet.blocks import Frame, block, correction_lines
from quizgen.emit.worksheet.box import Box, inset
from quizgen.emit.worksheet.draw import Finished
from quizgen.emit.worksheet.header import fields, footer, heading, running_head, title_box, word_bank
from quizgen.emit.worksheet.page import Area, Block, Page, Placed, fullness, paginate
from quizgen.emit.worksheet.sheet import Item, Section, Sheet
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import clean
from quizgen.model import Bank, Type

_TIGHTER = (1.0, 0.94, 0.88)  # tried in turn when the last page holds only a few lines
_POOR = 0.3


def pages(bank: Bank, sheet: Sheet, style: Style, sources: dict[str, str], name: str = "") -> tuple[Finished, ...]:
    """The pages of one sheet. ``sources`` says for each question's id where its answer stands (the key)."""
    laid, _ = min(
        (_laid(bank, sheet, replace(style, tightness=t), sources, name) for t in _tries(bank, sheet, style, sources)),
        key=lambda result: len(result[0]),
    )
    return finish(bank, laid, style, sheet.letter, name)


def finish(bank: Bank, laid: Sequence[Page], style: Style, letter: str, name: str = "") -> tuple[Finished, ...]:
    """Running heads and feet around the pages of one sheet, which are counted from 1."""
    out = []
    for number, page in enumerate(laid, start=1):
        foot = footer(style, bank.article, letter, number, len(laid))
        head = running_head(style, bank.article, name) if number > 1 else ()
        out.append(Finished(page, (*head, *foot)))
    return tuple(out)


def area(style: Style, first: float) -> Area:
    """Where the questions stand when the first page's header ends at ``first`` points from the top."""
    head = style.note.size * style.note.leading + 3 * style.size * 0.5
    return Area(
        left=style.left,
        top=style.top + head,
        bottom=style.paper[1] - style.bottom,
        width=style.column,
        gutter=style.gutter,
        columns=style.options.columns,
        first=first,
    )


def _tries(bank: Bank, sheet: Sheet, style: Style, sources: dict[str, str]) -> Sequence[float]:
    laid, where = _laid(bank, sheet, style, sources, "")
    poor = len(laid) > 1 and fullness(laid[-1], where, len(laid) - 1) < _POOR
    return _TIGHTER if poor else _TIGHTER[:1]


def _laid(bank: Bank, sheet: Sheet, style: Style, sources: dict[str, str], name: str) -> tuple[tuple[Page, ...], Area]:
    key = f"sheet-{sheet.letter}-{name}"
    top = header_blocks(bank, sheet, style, name, key)
    first = style.top + sum(item.box.height + item.before for item in top)
    where = area(style, first + 0.9 * style.size)
    body = [entry for section in sheet.sections for entry in section_blocks(section, style, sources, key)]
    laid = paginate(body, where)
    return place_on_top(top, laid, style), where


def place_on_top(top: Sequence[Block], laid: tuple[Page, ...], style: Style) -> tuple[Page, ...]:
    """The first page with blocks over its whole width above its columns."""
    y, placed = style.top, []
    for item in top:
        y += item.before
        placed.append(Placed(style.left, y, item))
        y += item.box.height
    return ((*placed, *(laid[0] if laid else ())), *laid[1:])


def header_blocks(bank: Bank, sheet: Sheet, style: Style, name: str, key: str) -> list[Block]:
    """Title and fields of the first page."""
    path = ((key, "Sect"),)
    kind = "Answer key" if style.key else ""
    title = clean(bank.article.title)
    mark = " – ".join(filter(None, (title, kind, f"Version {sheet.letter}" if sheet.letter else "", name)))
    blocks = [Block(title_box(style, bank.article, kind, sheet.letter), path, bookmark=mark, level=0)]
    if not style.key:
        blocks.append(Block(fields(style, sheet.points, name), path, before=0.5 * style.size))
    return blocks


def section_blocks(section: Section, style: Style, sources: dict[str, str], key: str) -> list[Block]:
    """A section's heading, its word bank and its questions."""
    path = ((key, "Sect"), (f"{key}-{section.type}", "Sect"))
    head = _heading(section, style)
    name = cues.HEADING[section.type] if section.type else "Questions"
    out = [Block(head, path, before=1.5 * style.gap, keep=True, bookmark=name, level=1)]
    words = _words(section, style)
    if words:
        out.append(Block(word_bank(style, words), path, before=0.4 * style.size, keep=True))
    lines = correction_lines(section.items, Frame(style, style.column))
    items = (*path, (f"{key}-{section.type}-items", "L"))
    for index, item in enumerate(section.items):
        frame = Frame(style, style.column, sources.get(item.question.id, ""), lines)
        before = 0.55 * style.size if index == 0 else style.gap
        out.append(Block(inset(block(item, frame)), items, before))
    return out


def _heading(section: Section, style: Style) -> Box:
    each = {item.points for item in section.items}
    worth = cues.points(each.pop() if len(each) == 1 else 0, len(section.items), section.points)
    if section.type is None:
        return heading(style, "Questions", "", worth)
    cue = cues.WORD_BANK if _words(section, style) else cues.CUE[section.type]
    return heading(style, cues.HEADING[section.type], cue, worth)


def _words(section: Section, style: Style) -> tuple[str, ...]:
    """The answers of a section's clozes in alphabetical order, if there are three at least."""
    clozes: list[Item] = [item for item in section.items if item.question.type is Type.CLOZE]
    if section.type is not Type.CLOZE or not style.options.word_bank or len(clozes) < 3:
        return ()
    words = {clean(str(item.question.answer)) for item in clozes}
    return tuple(sorted(words, key=lambda word: (word.casefold(), word)))
