"""Blocks to pages: what goes where, so that nothing is parted that belongs together and no paper is wasted.

A block is never divided unless it is taller than a page, or its page would stay emptier than a third.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.emit.worksheet.box import Box
from quizgen.emit.worksheet.halve import halve

_LEAST = 1 / 3  # a page less full than this takes part of the next block, if that has rows


@dataclass(frozen=True, slots=True)
class Block:
    """Something to place. ``path`` are its ancestors in the document's structure, (key, tag) each.

    ``before`` is the space above it unless it starts a column; ``keep`` binds it to the next block; ``bookmark``
    puts it into the PDF's outline; ``fresh`` starts a page with it; ``whole`` says that what follows it in its
    section is read together with it (a word bank), better on one page.
    """

    box: Box
    path: tuple[tuple[str, str], ...] = ()
    before: float = 0.0
    keep: bool = False
    bookmark: str | None = None
    level: int = 1
    fresh: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A block at (x, y) of a page, y from the top of the paper."""

    x: float
    y: float
    block: Block


@dataclass(frozen=True, slots=True)
class Area:
    """Where text may stand: columns of a width, from ``top`` to ``bottom`` (on the first page from ``first``)."""

    left: float
    top: float
    bottom: float
    width: float
    gutter: float
    columns: int
    first: float

    def start(self, page: int) -> float:
        """Where the text of a page (from 0) starts."""
        return self.first if page == 0 else self.top

    def x(self, column: int) -> float:
        """The left edge of a column (from 0)."""
        return self.left + column * (self.width + self.gutter)


Page = tuple[Placed, ...]


def paginate(blocks: Sequence[Block], area: Area, level: bool = True) -> tuple[Page, ...]:
    """The blocks on pages, in their order, column by column; the last page's columns of equal length (``level``)."""
    pages = _fill(_units(blocks), area)
    if level and area.columns > 1:
        pages = (*pages[:-1], _level(pages[-1], area, len(pages) - 1))
    return pages


def fullness(page: Page, area: Area, number: int) -> float:
    """How much of the height of a page (number from 0) is used, 0 to 1."""
    used = sum(placed.block.box.height for placed in page)
    return used / (area.columns * (area.bottom - area.start(number)))


def _units(blocks: Sequence[Block]) -> list[tuple[Block, ...]]:
    """Blocks that must stay together."""
    units: list[tuple[Block, ...]] = []
    bound = False
    for block in blocks:
        if bound:
            units[-1] = (*units[-1], block)
        else:
            units.append((block,))
        bound = block.keep
    return units


def _height(unit: Sequence[Block], at_top: bool) -> float:
    return sum(block.box.height + block.before for block in unit) - (unit[0].before if at_top else 0.0)


def _fill(units: Sequence[tuple[Block, ...]], area: Area, divide: bool = True) -> tuple[Page, ...]:
    pages: list[list[Placed]] = [[]]
    column, y = 0, area.start(0)
    todo = list(reversed(units))
    while todo:
        unit = todo.pop()
        top = area.start(len(pages) - 1)
        at_top = y == top
        room = area.bottom - y
        if unit[0].fresh and not (at_top and column == 0):
            todo.append((replace(unit[0], fresh=False), *unit[1:]))
            column, y = 0, area.top
            pages.append([])
            continue
        if _height(unit, at_top) > room + 0.01:
            fresh = at_top and top <= area.top  # no other page has more room
            may_divide = divide and (fresh or _poor(area, y, column))
            parts = _split(unit, room, at_top) if may_divide else None
            if parts:
                todo.append(parts[1])
                unit = parts[0]
            elif not fresh:
                todo.append(unit)
                column, y = (column + 1, top) if column + 1 < area.columns else (0, area.top)
                if column == 0:
                    pages.append([])
                continue
        for block in unit:
            y += 0.0 if at_top else block.before
            pages[-1].append(Placed(area.x(column), y, block))
            y += block.box.height
            at_top = False
    return tuple(tuple(page) for page in pages)


def _poor(area: Area, y: float, column: int) -> bool:
    """Whether a page that ended here, at ``y`` in its last column, would be less than a third full."""
    filled = column * (area.bottom - area.top) + y - area.top
    return column + 1 == area.columns and filled < _LEAST * area.columns * (area.bottom - area.top)


def _split(unit: tuple[Block, ...], room: float, at_top: bool) -> tuple[tuple[Block, ...], tuple[Block, ...]] | None:
    """The unit divided inside the block that does not fit, or None if that has no rows to divide."""
    for index, block in enumerate(unit):
        room -= 0.0 if at_top else block.before
        at_top = False
        if block.box.height > room + 0.01:
            halves = halve(block.box, room)
            if halves is None:
                return (unit[:index], unit[index:]) if index else None
            head, tail = replace(block, box=halves[0], keep=False), replace(block, box=halves[1], bookmark=None)
            return (*unit[:index], head), (tail, *unit[index + 1 :])
        room -= block.box.height
    return None


def _level(page: Page, area: Area, number: int) -> Page:
    """The blocks of the last page in columns of nearly the same length."""
    blocks = [placed.block for placed in page]
    units = _units(blocks)
    start = area.start(number)
    total = sum(_height(unit, False) for unit in units) / area.columns
    for step in range(200):
        bottom = min(area.bottom, start + total + 6.0 * step)
        lower = replace(area, bottom=bottom, first=start, top=start)
        pages = _fill(units, lower, divide=False)
        if len(pages) == 1 and all(placed.y + placed.block.box.height <= bottom + 0.1 for placed in pages[0]):
            return pages[0]
        if bottom == area.bottom:
            break
    return page
