"""Matching in two columns, ordering with boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.emit.worksheet.blocks.base import Frame, stem
from quizgen.emit.worksheet.box import THIN, Box, Setting, Shape, Stroke, baseline, label, paragraph, row, stack, tagged
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.sheet import LETTERS, Item
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import Span, clean


def matching(item: Item, frame: Frame) -> Box:
    """The instruction over two columns: at the left lines for a letter, at the right lettered texts."""
    style = frame.style
    lefts = [clean(left) for left, _ in item.question.pairs]
    rights = [clean(text) for text in item.choices]
    answers = [LETTERS[place] for place in item.places] if style.key else [""] * len(lefts)
    slot, gap = 2.2 * style.size, 1.6 * style.size
    share = _share(style, lefts, rights, frame.inner - slot - 2 * gap)
    left_x, right_x = slot, slot + share + gap
    right_width = frame.inner - right_x - 1.75 * style.size
    left_boxes = [paragraph(style.body, [Span(text)], share, tag="LBody") for text in lefts]
    right_boxes = [paragraph(style.body, [Span(text)], right_width, tag="LBody") for text in rights]
    rows = max(len(lefts), len(rights))
    heights = [_tallest(left_boxes, right_boxes, index) + 0.45 * style.size for index in range(rows)]
    tops = [sum(heights[:index]) for index in range(rows)]
    total = sum(heights)
    left = [(0.0, tops[i], _left(style, box, left_x, answers[i])) for i, box in enumerate(left_boxes)]
    right = [(0.0, tops[i], _right(style, box, LETTERS[i])) for i, box in enumerate(right_boxes)]
    columns = Box(
        frame.inner,
        total,
        kids=(
            (0.0, 0.0, Box(right_x, total, kids=tuple(left), tag="L")),
            (right_x, 0.0, Box(frame.inner - right_x, total, kids=tuple(right), tag="L")),
        ),
    )
    return stack([stem(item, frame), columns], gap=0.3 * style.size)


def _tallest(lefts: Sequence[Box], rights: Sequence[Box], index: int) -> float:
    return max(boxes[index].height for boxes in (lefts, rights) if index < len(boxes))


def _share(style: Style, lefts: Sequence[str], rights: Sequence[str], room: float) -> float:
    """The width of the left column: what it needs, within what leaves the right one room."""
    need_left = max(style.fonts.width(text, Face.REGULAR) for text in lefts) * style.size + 2
    need_right = max(style.fonts.width(text, Face.REGULAR) for text in rights) * style.size + 2
    if need_left + need_right <= room:
        return need_left + min(0.25 * (room - need_left - need_right), 4 * style.size)
    return min(need_left, max(0.3 * room, min(0.55 * room, room - need_right)))


def _left(style: Style, text: Box, x: float, answer: str) -> Box:
    y = baseline(style.body) + 0.18 * style.size
    slot: Box = Box(x, text.height, (Stroke(0, y, x - 0.6 * style.size, y, THIN),))
    filled = label(style.body, answer, Face.BOLD, tag="Lbl") if answer else None
    kids = [(0.0, 0.0, slot)]
    if filled:
        kids.append(((x - 0.6 * style.size - filled.width) / 2, 0.0, filled))
    return Box(x + text.width, text.height, kids=(*((a, b, c) for a, b, c in kids), (x, 0.0, text)), tag="LI")


def _right(style: Style, text: Box, letter: str) -> Box:
    lead = label(style.body, letter, Face.BOLD, tag="Lbl")
    return replace(row([(0.0, lead), (1.4 * style.size, text)]), tag="LI")


def ordering(item: Item, frame: Frame) -> Box:
    """The instruction over shuffled items, each with a box for its number."""
    style, side = frame.style, 1.5 * frame.style.size
    ranks = {place: str(rank) for rank, place in enumerate(item.places, start=1)} if style.key else {}
    rows = []
    for place, text in enumerate(item.choices):
        body = paragraph(style.body, [Span(clean(text))], frame.inner - side - 0.7 * style.size, tag="LBody")
        rows.append(_ordered(style, body, side, ranks.get(place, "")))
    return stack([stem(item, frame), tagged(stack(rows, gap=0.3 * style.size), "L")], gap=0.35 * style.size)


def _ordered(style: Style, body: Box, side: float, rank: str) -> Box:
    height = max(side, body.height)
    shift = max(0.0, (side - style.size * style.body.leading) / 2)
    kids = []
    if rank:
        number = label(Setting(style.fonts, style.size, style.body.leading), rank, Face.BOLD, tag="Lbl")
        kids.append(((side - number.width) / 2, shift, number))
    kids.append((side + 0.7 * style.size, shift, body))
    return Box(side + body.width, height + shift, (Shape(0, 0, side, side, radius=1.5),), tuple(kids), tag="LI")
