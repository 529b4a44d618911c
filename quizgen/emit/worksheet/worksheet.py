"""The student's worksheet, its answer key and the study guide: blocks for each, on pages with heads and feet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from quizgen.emit.worksheet import cues, guide, key, passage
from quizgen.emit.worksheet.blocks import Frame, blank_width, block
from quizgen.emit.worksheet.box import Box
from quizgen.emit.worksheet.breaks import ill, settled
from quizgen.emit.worksheet.draw import Finished
from quizgen.emit.worksheet.header import fields, footer, heading, running_head, title_box, word_bank
from quizgen.emit.worksheet.options import Passage
from quizgen.emit.worksheet.page import Area, Block, Page, Placed, fullness, paginate
from quizgen.emit.worksheet.sheet import Item, Section, Sheet
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import clean
from quizgen.model import Bank, Type

# How tight, the distance of lines, whether compact: tried in turn when the last page holds only a few lines.
_TIGHTER = ((0.94, 1.0, False), (0.85, 1.0, False), (0.85, 1.0, True), (0.85, 0.94, True))
_LOOSER = (1.25, 1.12)  # how loose a single page may be set that has the room
_LOOSE = 0.85  # a page set looser is no fuller
_POOR = 0.4  # a last page less full than this may be saved
_LARGEST = 0.3  # a word bank higher than this share of the paper is no help


def sheet_pages(bank: Bank, sheet: Sheet, style: Style, names: Sequence[str]) -> Iterator[tuple[Finished, ...]]:
    """The pages of one version for each name (empty: a line to write it on), laid out once for all."""
    laid = None
    for name in names:
        top = _top(bank, style, sheet.letter, name=name, points=sheet.points)
        laid = laid or _laid(style, top, lambda tight: _questions(bank, sheet, tight, {}))
        yield _finished(bank, _with_top(top, laid, style), style, sheet.letter, name)


def key_pages(bank: Bank, sheets: Sequence[Sheet], style: Style) -> tuple[Finished, ...]:
    """The pages of the key: of several versions first all answers side by side, then version A filled in."""
    places = passage.sources(bank, style)

    def body(tight: Style) -> list[Block]:
        several = [*key.table(sheets, tight), key.version_head(tight, sheets[0].letter)] if len(sheets) > 1 else []
        return [*several, *_questions(bank, sheets[0], tight, places)]

    top = [*_top(bank, style, "", "Answer key"), key.legend(style)]
    return _finished(bank, _with_top(top, _laid(style, top, body), style), style)


def guide_pages(bank: Bank, style: Style) -> tuple[Finished, ...]:
    """The pages of the study guide."""
    top = _top(bank, style, "", "Study guide")
    return _finished(bank, _with_top(top, _laid(style, top, lambda tight: guide.blocks(bank, tight)), style), style)


def _laid(style: Style, top: Sequence[Block], body: Callable[[Style], list[Block]]) -> tuple[Page, ...]:
    """The blocks on pages below the header.

    A little tighter if that saves a poor last page or an ill end of a page, looser if one page has room to spare.
    """
    where = area(style, style.top + sum(item.box.height + item.before for item in top))
    blocks = body(style)
    plain, laid = paginate(blocks, where), settled(blocks, where)
    if len(plain) == 1:
        looser = (settled(body(replace(style, tightness=tightness)), where) for tightness in _LOOSER)
        return next((pages for pages in looser if len(pages) == 1 and _end(pages[0], where) < _LOOSE), laid)
    poor = fullness(plain[-1], where, len(plain) - 1) < _POOR
    if poor or ill(plain):
        for tightness, leading, compact in _TIGHTER:
            tight = replace(style, tightness=tightness, leading=leading, compact=compact)
            closer = settled(body(tight), where)
            if len(closer) < len(laid) or (len(closer) == len(laid) and not compact and ill(closer) < ill(laid)):
                return closer
    return laid


def _end(page: Page, where: Area) -> float:
    """The share of the first page's height down to its last block."""
    low = max((placed.y + placed.block.box.height for placed in page), default=where.first)
    return (low - where.first) / (where.bottom - where.first)


def _finished(bank: Bank, laid: Sequence[Page], style: Style, letter: str = "", name: str = "") -> tuple[Finished, ...]:
    """Running heads and feet around the pages of one sheet, which are counted from 1."""
    out = []
    for number, page in enumerate(laid, start=1):
        foot = footer(style, bank.article, letter, number, len(laid))
        head = running_head(style, bank.article, name) if number > 1 else ()
        out.append(Finished(page, (*head, *foot)))
    return tuple(out)


def area(style: Style, first: float) -> Area:
    """Where blocks stand when the first page's header ends at ``first`` points from the top."""
    head = style.note.size * style.note.leading + 1.5 * style.size
    gap = 0.9 * style.size
    return Area(
        left=style.left,
        top=style.top + head,
        bottom=style.paper[1] - style.bottom,
        width=style.column,
        gutter=style.gutter,
        columns=style.options.columns,
        first=first + gap,
    )


def _with_top(top: Sequence[Block], laid: tuple[Page, ...], style: Style) -> tuple[Page, ...]:
    """The pages with blocks over the whole width of the first, above its columns."""
    y, placed = style.top, []
    for item in top:
        y += item.before
        placed.append(Placed(style.left, y, item))
        y += item.box.height
    return ((*placed, *(laid[0] if laid else ())), *laid[1:])


def _top(bank: Bank, style: Style, letter: str, kind: str = "", name: str = "", points: int = 0) -> list[Block]:
    """Title and, on a sheet that students get, fields to fill in."""
    version = f"Version {letter}" if letter else ""
    mark = " – ".join(filter(None, (clean(bank.article.title), kind, version, name)))
    blocks = [Block(title_box(style, bank.article, kind, letter), bookmark=mark or bank.article.id, level=0)]
    if not kind:
        blocks.append(Block(fields(style, points, name), before=0.5 * style.size))
    return blocks


def _questions(bank: Bank, sheet: Sheet, style: Style, places: dict[str, str]) -> list[Block]:
    text = passage.blocks(bank.article, style) if style.options.passage is not Passage.NONE and not style.key else []
    gaps = [clean(str(item.question.answer)) for item in sheet.items if item.question.type is Type.CLOZE]
    frame = Frame(style, style.column, blank=blank_width(style, gaps))
    return [*text, *(entry for section in sheet.sections for entry in _section(section, frame, places))]


def _section(section: Section, frame: Frame, places: dict[str, str]) -> list[Block]:
    """A section's heading, its word bank and its questions."""
    style, path = frame.style, ((f"section-{section.type}", "Sect"),)
    name = cues.HEADING[section.type] if section.type else "Questions"
    out = [Block(_heading(section, style), path, before=1.5 * style.gap, keep=True, bookmark=name)]
    words = _words(section, style)
    if words:
        out.append(Block(word_bank(style, words), path, before=0.4 * style.size, keep=True, whole=True))
    items = (*path, (f"items-{section.type}", "L"))
    uneven = section.type is None and len({item.points for item in section.items}) > 1
    for index, item in enumerate(section.items):
        worth = cues.points(0, 1, item.points) if uneven else ""
        box = block(item, replace(frame, source=places.get(item.question.id, ""), worth=worth))
        out.append(Block(box, items, before=style.gap if index or words else 0.55 * style.size))
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
    words = sorted({clean(str(item.question.answer)) for item in clozes}, key=lambda word: (word.casefold(), word))
    return tuple(words) if word_bank(style, tuple(words)).height < _LARGEST * style.paper[1] else ()
