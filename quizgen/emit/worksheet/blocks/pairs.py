"""Matching in two columns, ordering with boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.emit.worksheet.blocks.base import Frame, stem
from quizgen.emit.worksheet.box import THIN, Box, Shape, Stroke, baseline, label, paragraph, row, stack, tagged
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.sheet import LETTERS, Item
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import Span, clean

_TALL = 0.5  # columns higher than this share of the paper are set row by row, so that a page may end among them


def matching(item: Item, frame: Frame) -> Box:
    """The instruction over two columns: at the left lines for a letter, at the right lettered texts."""
    style = frame.style
    lefts = [clean(left) for left, _ in item.question.pairs]
    rights = [clean(text) for text in item.choices]
    answers = [LETTERS[place] for place in item.places] if style.key else [""] * len(lefts)
    lead, gap = 3.3 * style.size, 1.6 * style.size
    room = frame.inner - lead - gap - 1.4 * style.size
    tries = [
        _columns(_lefts(style, lefts, answers, share), _rights(style, rights, room - share), lead + share + gap, frame)
        for share in _shares(style, lefts, rights, room)
    ]
    if not tries:  # too narrow for both: one list below the other
        width = frame.inner - lead
        lists = (_lefts(style, lefts, answers, width), _rights(style, rights, width))
        tries = [stack([tagged(stack(boxes, 0.4 * style.size), "L") for boxes in lists], style.size)]
    return stack([stem(item, frame), min(tries, key=lambda box: box.height)], gap=0.3 * style.size)


def _columns(left: Sequence[Box], right: Sequence[Box], x: float, frame: Frame) -> Box:
    """Two lists side by side, their lines level; as rows of both if they are very high."""
    count = max(len(left), len(right))
    gap = 0.4 * frame.style.size
    heights = [max(boxes[i].height for boxes in (left, right) if i < len(boxes)) + gap for i in range(count)]
    if sum(heights) > _TALL * frame.style.paper[1]:
        pairs = [[(at, boxes[i]) for at, boxes in ((0.0, left), (x, right)) if i < len(boxes)] for i in range(count)]
        return stack([row(pair) for pair in pairs], gap, tag="L")
    tops = [sum(heights[:index]) for index in range(count)]
    lists = [
        (
            at,
            0.0,
            Box(
                frame.inner - at, sum(heights), kids=tuple((0.0, tops[i], box) for i, box in enumerate(boxes)), tag="L"
            ),
        )
        for at, boxes in ((0.0, left), (x, right))
    ]
    return Box(frame.inner, sum(heights), kids=tuple(lists))


def _shares(style: Style, lefts: Sequence[str], rights: Sequence[str], room: float) -> list[float]:
    """Widths to try for the left column: what it needs if both columns then fit, else all that cut no word."""

    def width(text: str) -> float:
        return style.fonts.width(text, Face.REGULAR) * style.size + 2

    need_left, need_right = max(map(width, lefts)), max(map(width, rights))
    if need_left + need_right <= room:
        return [need_left + min(0.25 * (room - need_left - need_right), 4 * style.size)]
    least_left, least_right = (
        max(min(width(word), room) for text in texts for word in text.split() or [""]) for texts in (lefts, rights)
    )
    shares = (min(need_left, share * room) for share in (0.3, 0.36, 0.43, 0.51, 0.59))
    return [share for share in shares if share >= least_left and room - share >= least_right]


def _lefts(style: Style, texts: Sequence[str], answers: Sequence[str], width: float) -> list[Box]:
    lead = 3.3 * style.size
    return [_left(style, text, lead, width, index, answers[index]) for index, text in enumerate(texts)]


def _rights(style: Style, texts: Sequence[str], width: float) -> list[Box]:
    return [_right(style, text, width, LETTERS[index]) for index, text in enumerate(texts)]


def _left(style: Style, text: str, lead: float, width: float, index: int, answer: str) -> Box:
    """A line for a letter (with the letter on it in the key), a number and a text."""
    y = baseline(style.body) + 0.18 * style.size
    slot = 1.7 * style.size
    body = paragraph(style.body, [Span(text)], width, tag="LBody")
    number = label(style.body, str(index + 1), tag="Lbl")
    kids = [(lead - 0.5 * style.size - number.width, 0.0, number), (lead, 0.0, body)]
    if answer:
        letter = label(style.body, answer, Face.BOLD)
        kids.insert(0, ((slot - letter.width) / 2, 0.0, letter))
    return Box(lead + width, body.height, (Stroke(0, y, slot, y, THIN),), tuple(kids), tag="LI")


def _right(style: Style, text: str, width: float, letter: str) -> Box:
    lead = label(style.body, letter, Face.BOLD, tag="Lbl")
    body = paragraph(style.body, [Span(text)], width, tag="LBody")
    return replace(row([(0.0, lead), (1.4 * style.size, body)]), tag="LI")


def ordering(item: Item, frame: Frame) -> Box:
    """The instruction over shuffled items, each with a box for its number."""
    style = frame.style
    ranks = {place: str(rank) for rank, place in enumerate(item.places, start=1)} if style.key else {}
    rows = [_ordered(frame, clean(text), place, ranks.get(place, "")) for place, text in enumerate(item.choices)]
    return stack([stem(item, frame), tagged(stack(rows, gap=0.3 * style.size), "L")], gap=0.35 * style.size)


def _ordered(frame: Frame, text: str, place: int, rank: str) -> Box:
    """A box to write a number in, a small letter and a text."""
    style, side = frame.style, 1.5 * frame.style.size
    start = side + 1.7 * style.size
    shift = max(0.0, (side - style.size * style.body.leading) / 2)
    letter = label(style.body, LETTERS[place].lower(), tag="Lbl")
    body = paragraph(style.body, [Span(text)], frame.inner - start, tag="LBody")
    kids = [(side + 0.6 * style.size, shift, letter), (start, shift, body)]
    if rank:
        number = label(style.body, rank, Face.BOLD)
        kids.insert(0, ((side - number.width) / 2, shift, number))
    height = max(side, body.height + shift)
    return Box(frame.inner, height, (Shape(0, 0, side, side, radius=1.5),), tuple(kids), tag="LI")
