"""One question on paper, by type. On the key the same box carries the answer where a student would write it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from quizgen.emit.worksheet.box import (
    THIN,
    Box,
    Path,
    Setting,
    Shape,
    Stroke,
    Text,
    baseline,
    first_baseline,
    inset,
    label,
    paragraph,
    row,
    stack,
    tagged,
)
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.sheet import LETTERS, Item
from quizgen.emit.worksheet.style import MM, Style
from quizgen.emit.worksheet.text import Inline, Span, clean, cloze, natural
from quizgen.model import Type

_BLANK = 34 * MM  # every cloze blank of a sheet is as wide: its width tells nothing of the answer


@dataclass(frozen=True, slots=True)
class Frame:
    """What a question's box needs beside the question: measures, width, the source note of the key."""

    style: Style
    width: float
    source: str = ""
    correction_lines: int = 1

    @property
    def inner(self) -> float:
        """The width right of the number."""
        return self.width - self.style.indent


def block(item: Item, frame: Frame) -> Box:
    """A numbered question with the room for its answer, ``frame.width`` points wide."""
    style = frame.style
    number = label(style.body, str(item.number), Face.BOLD, tag="Lbl")
    body = _BODY[item.question.type](item, frame)
    lowered = (first_baseline(body) or 0.0) - baseline(style.body)  # a first line with a blank stands lower
    return Box(
        frame.width,
        body.height,
        kids=((0.0, max(0.0, lowered), number), (style.indent, 0.0, tagged(body, "LBody"))),
        tag="LI",
    )


def _stem(item: Item, frame: Frame, inlines: Sequence[Inline] = ()) -> Box:
    parts: list[Inline] = list(inlines) or [Span(clean(item.question.prompt))]
    if frame.source:
        scale = frame.style.small / frame.style.size
        parts.append(Span("  " + frame.source.replace(" ", "\xa0"), Face.ITALIC, scale))
    return paragraph(frame.style.body, parts, frame.inner)


def _short_answer(item: Item, frame: Frame) -> Box:
    style, answer = frame.style, clean(str(item.question.answer or ""))
    count = answer_lines(answer, frame)
    also = f"Also right: {', '.join(map(clean, item.question.accept))}" if item.question.accept else ""
    lines = ruled(style, count, frame.inner, answer if style.key else "")
    note = [paragraph(style.note, [Span(also, Face.ITALIC)], frame.inner)] if style.key and also else []
    return stack([_stem(item, frame), lines, *note])


def answer_lines(answer: str, frame: Frame) -> int:
    """How many ruled lines an answer needs in handwriting, half as wide again as print."""
    needed = frame.style.fonts.width(answer, Face.REGULAR) * frame.style.size * 1.5
    return min(6, max(1, ceil(needed / frame.inner)))


def ruled(style: Style, count: int, width: float, answer: str = "") -> Box:
    """``count`` lines to write on; the key's answer stands on them, on more lines if it must."""
    printed = paragraph(style.body, [Span(answer, Face.BOLD)], width) if answer else Box(width, 0)
    texts = [line for _, _, line in printed.kids]
    rows = []
    for index in range(max(count, len(texts))):
        rule = Stroke(0, style.pitch - THIN, width, style.pitch - THIN)
        kids = [(0.0, style.pitch - text.height - 1, text) for text in texts[index : index + 1]]
        rows.append(Box(width, style.pitch, (rule,), tuple(kids)))
    return replace(stack(rows), tag="P" if answer else None)


def _multiple_choice(item: Item, frame: Frame) -> Box:
    options = [_option(frame, index, text, index in item.places) for index, text in enumerate(item.choices)]
    return stack([_stem(item, frame), options_grid(frame, item, options)], gap=0.3 * frame.style.size)


def _option(frame: Frame, index: int, text: str, right: bool) -> Callable[[float], Box]:
    style = frame.style
    shown = right and style.key

    def box(width: float) -> Box:
        lead = bubble(style, LETTERS[index], filled=shown)
        face = Face.BOLD if shown else Face.REGULAR
        body = paragraph(style.body, [Span(clean(text), face)], width - 1.75 * style.size)
        whole = row([(0.0, tagged(lead, "Lbl")), (1.75 * style.size, tagged(body, "LBody"))])
        return replace(whole, tag="LI", width=width)

    return box


def bubble(style: Style, letter: str, filled: bool = False) -> Box:
    """A circle with a letter in it, on a line of text; filled black when it is the answer."""
    size, line = style.size, style.body
    radius = 0.62 * size
    middle = baseline(line) - 0.36 * size
    small = 0.72 * size
    wide = style.fonts.width(letter, Face.BOLD) * small
    text = Text(radius - wide / 2, middle + 0.36 * small, small, style.fonts.runs(letter, Face.BOLD), white=filled)
    circle = Shape(0, middle - radius, 2 * radius, 2 * radius, round=True, filled=filled)
    return Box(2 * radius, size * line.leading, (circle, text))


def options_grid(frame: Frame, item: Item, options: Sequence[Callable[[float], Box]]) -> Box:
    """Options in one row, in two columns or below each other, as the longest allows."""
    style, count = frame.style, len(options)
    widths = [natural(style.fonts, [Span(clean(text), Face.BOLD)], style.size) for text in item.choices]
    longest = max(widths, default=0.0) + 2.6 * style.size
    columns = next(n for n in (count if count <= 5 else 1, 2, 1) if n == 1 or longest * n <= frame.inner)
    width = frame.inner / columns
    rows = [
        row([(place * width, option(width)) for place, option in enumerate(options[start : start + columns])])
        for start in range(0, count, columns)
    ]
    return tagged(stack(rows, gap=0.12 * style.size), "L")


def _true_false(item: Item, frame: Frame) -> Box:
    style, answer = frame.style, item.question.answer
    correction = clean(item.question.correction or "") if style.key and answer is False else ""
    boxes: list[tuple[float, Box]] = []
    x = 0.0
    for text, value in (("True", True), ("False", False)):
        choice = tick_box(style, text, style.key and answer is value)
        boxes.append((x, choice))
        x += choice.width + 1.4 * style.size
    cue = label(style.note, "Correction:", Face.ITALIC)
    start = x + cue.width + 0.4 * style.size
    first = row(
        [
            *((at, _drop(box, style.pitch - box.height - 1)) for at, box in boxes),
            (x, _drop(cue, style.pitch - cue.height - 1)),
            (start, ruled(style, 1, frame.inner - start) if not correction else _rule_only(style, frame.inner - start)),
        ]
    )
    if correction:
        return stack([_stem(item, frame), _corrected(style, frame, first, start, correction)])
    rest = [ruled(style, frame.correction_lines - 1, frame.inner)] if frame.correction_lines > 1 else []
    return stack([_stem(item, frame), first, *rest])


def correction_lines(items: Sequence[Item], frame: Frame) -> int:
    """Lines for the correction, as many for every statement of a sheet: their number must not tell the false ones."""
    texts = [clean(item.question.correction or "") for item in items if item.question.type is Type.TRUE_FALSE]
    return min(2, max((answer_lines(text, frame) for text in texts), default=1))


def _corrected(style: Style, frame: Frame, first: Box, start: float, correction: str) -> Box:
    """The key's correction: on the line if it fits, else on ruled lines below."""
    wide = natural(style.fonts, [Span(correction, Face.BOLD)], style.size)
    if wide <= frame.inner - start:
        text = label(style.body, correction, Face.BOLD)
        return row([(0.0, first), (start, _drop(text, style.pitch - text.height - 1))])
    return stack([first, ruled(style, frame.correction_lines - 1, frame.inner, correction)])


def _rule_only(style: Style, width: float) -> Box:
    return Box(width, style.pitch, (Stroke(0, style.pitch - THIN, width, style.pitch - THIN),))


def _drop(box: Box, by: float) -> Box:
    return inset(box, top=by)


def tick_box(style: Style, text: str, ticked: bool) -> Box:
    """A square to tick with a word beside it."""
    side = 0.92 * style.size
    word = label(style.body, text, Face.BOLD if ticked else Face.REGULAR)
    y = baseline(style.body) - side * 0.88
    ink: list[Shape | Path] = [Shape(0, y, side, side, radius=1)]
    if ticked:
        ink.append(Path(((0.18 * side, y + 0.5 * side), (0.42 * side, y + 0.76 * side), (0.95 * side, y - 0.1 * side))))
    start = side + 0.45 * style.size
    return Box(start + word.width, word.height, tuple(ink), ((start, 0.0, word),))


def _cloze(item: Item, frame: Frame) -> Box:
    fill = str(item.question.answer or "") if frame.style.key else ""
    width = _BLANK * frame.style.size / 10.5
    return _stem(item, frame, cloze(item.question.prompt, min(width, frame.inner), fill))


def _matching(item: Item, frame: Frame) -> Box:
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
    return stack([_stem(item, frame), columns], gap=0.3 * style.size)


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


def _ordering(item: Item, frame: Frame) -> Box:
    style, side = frame.style, 1.5 * frame.style.size
    ranks = {place: str(rank) for rank, place in enumerate(item.places, start=1)} if style.key else {}
    rows = []
    for place, text in enumerate(item.choices):
        body = paragraph(style.body, [Span(clean(text))], frame.inner - side - 0.7 * style.size, tag="LBody")
        rows.append(_ordered(style, body, side, ranks.get(place, "")))
    return stack([_stem(item, frame), tagged(stack(rows, gap=0.3 * style.size), "L")], gap=0.35 * style.size)


def _ordered(style: Style, body: Box, side: float, rank: str) -> Box:
    height = max(side, body.height)
    shift = max(0.0, (side - style.size * style.body.leading) / 2)
    kids = []
    if rank:
        number = label(Setting(style.fonts, style.size, style.body.leading), rank, Face.BOLD, tag="Lbl")
        kids.append(((side - number.width) / 2, shift, number))
    kids.append((side + 0.7 * style.size, shift, body))
    return Box(side + body.width, height + shift, (Shape(0, 0, side, side, radius=1.5),), tuple(kids), tag="LI")


_BODY: dict[Type, Callable[[Item, Frame], Box]] = {
    Type.SHORT_ANSWER: _short_answer,
    Type.MULTIPLE_CHOICE: _multiple_choice,
    Type.TRUE_FALSE: _true_false,
    Type.CLOZE: _cloze,
    Type.MATCHING: _matching,
    Type.ORDERING: _ordering,
}
