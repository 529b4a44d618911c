"""Better ends of pages: a section rather starts on the next page than leaves its first question behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.emit.worksheet.page import Area, Block, Page, Placed, fullness, paginate

_FULL = 0.5  # a page that ends before its last section must stay so full
_POOR = 1 / 3  # a last page less full than this takes the whole section that ends on it,
_LEAST = 0.4  # if the page before stays so full


def settled(blocks: Sequence[Block], area: Area) -> tuple[Page, ...]:
    """As ``paginate``; sections move to the next page if it reads better there and no page is added."""
    blocks, pages = list(blocks), paginate(blocks, area)
    number = 0
    while number + 1 < len(pages):
        heading = _movable(pages, number, area)
        if heading is not None:
            first = next(index for index, block in enumerate(blocks) if block is heading)
            while first and blocks[first - 1].keep:
                first -= 1
            moved = [*blocks[:first], replace(blocks[first], fresh=True), *blocks[first + 1 :]]
            tried = paginate(moved, area)
            if len(tried) == len(pages):
                blocks, pages = moved, tried
        number += 1
    return pages


def ill(pages: Sequence[Page]) -> int:
    """How many ends of pages part what is read together, or leave a section's first question behind."""
    return sum(_parts_ill(_section(pages, number)) for number in range(len(pages) - 1))


def _section(pages: Sequence[Page], number: int) -> list[Placed]:
    """What stands on a page of the section that its end parts, from the heading on; empty if none begins there."""
    if not pages[number]:  # a title that fills the first page
        return []
    key = pages[number][-1].block.path[:1]
    if not key or pages[number + 1][0].block.path[:1] != key:
        return []
    section = [placed for placed in pages[number] if placed.block.path[:1] == key]
    return section if section[0].block.bookmark is not None else []


def _parts_ill(section: Sequence[Placed]) -> bool:
    """Whether an end after these, a heading and questions, leaves one question or parts it from its word bank."""
    return len(section) == 2 or any(placed.block.whole for placed in section)


def _movable(pages: Sequence[Page], number: int, area: Area) -> Block | None:
    """The heading of the section that a page's end parts, if the section had better start on the next page."""
    section = _section(pages, number)
    filled = _filled(section[0], area, number) if section else 0.0
    poor = number + 2 == len(pages) and fullness(pages[-1], area, number + 1) < _POOR
    if (filled >= _LEAST and poor) or (filled >= _FULL and _parts_ill(section)):
        return section[0].block
    return None


def _filled(placed: Placed, area: Area, number: int) -> float:
    """The share of a page above a block."""
    start = area.start(number)
    column = round((placed.x - area.left) / (area.width + area.gutter))
    return (column * (area.bottom - start) + placed.y - start) / (area.columns * (area.bottom - start))
