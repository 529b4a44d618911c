"""Multiple choice and true or false: something to mark, and a line to correct what is false."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil

from quizgen.emit.worksheet.blocks.base import Frame, drop, ruled, stem
from quizgen.emit.worksheet.box import Box, Path, Shape, Text, baseline, label, paragraph, row, stack, tagged
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.lines import natural
from quizgen.emit.worksheet.sheet import LETTERS, Item
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import Span, clean

_ROW = 5  # so many options may stand in a row
_SHORT = 20  # a line for a correction shorter than so many sizes gets a second one below it

_LEAST = 6  # a shorter one moves to a row of its own


def multiple_choice(item: Item, frame: Frame) -> Box:
    """The stem over lettered options."""
    options = [_option(frame, index, text, index in item.places) for index, text in enumerate(item.choices)]
    return stack([stem(item, frame), options_grid(frame, item, options)], gap=0.3 * frame.style.size)


def _option(frame: Frame, index: int, text: str, right: bool) -> Callable[[float], Box]:
    style = frame.style
    shown = right and style.key

    def box(width: float) -> Box:
        lead = bubble(style, LETTERS[index], filled=shown)
        face = Face.BOLD if shown else Face.REGULAR
        start = lead.width + 0.51 * style.size
        body = paragraph(style.body, [Span(clean(text), face)], width - start)
        lower = max(0.0, lead.height - style.size * style.body.leading) / 2
        whole = row([(0.0, tagged(lead, "Lbl")), (start, drop(tagged(body, "LBody"), lower))])
        return replace(whole, tag="LI", width=width)

    return box


def bubble(style: Style, letter: str, filled: bool = False) -> Box:
    """A circle with a letter in it, on a line of text; filled black when it is the answer."""
    large = style.options.large_print
    small = style.size * (1.0 if large else 0.72)
    radius = style.size * (0.8 if large else 0.62)
    height = max(style.size * style.body.leading, (1.75 if large else 1.24) * style.size)
    middle = height / 2 - 0.02 * style.size
    wide = style.fonts.width(letter, Face.BOLD) * small
    runs, spoken = style.fonts.runs(letter, Face.BOLD), f"✓ {letter}" if filled else None
    text = Text(radius - wide / 2, middle + 0.36 * small, small, runs, white=filled, spoken=spoken)
    circle = Shape(0, middle - radius, 2 * radius, 2 * radius, round=True, filled=filled)
    return Box(2 * radius, height, (circle, text))


def options_grid(frame: Frame, item: Item, options: Sequence[Callable[[float], Box]]) -> Box:
    """Options in one row (more than five in two), in two columns or below each other, as the longest allows."""
    style, count = frame.style, len(options)
    widths = [natural(style.fonts, [Span(clean(text), Face.BOLD)], style.size) for text in item.choices]
    longest = max(widths, default=0.0) + (3.4 if style.options.large_print else 3.0) * style.size
    columns = next(
        n for n in (count if count <= _ROW else ceil(count / 2), 2, 1) if n == 1 or longest * n <= frame.inner
    )
    width = frame.inner / columns
    rows = [
        row([(place * width, option(width)) for place, option in enumerate(options[start : start + columns])])
        for start in range(0, count, columns)
    ]
    return tagged(stack(rows, gap=0.12 * style.size), "L")


def true_false(item: Item, frame: Frame) -> Box:
    """The statement over two boxes and a line for the correction, a second one where the column is narrow.

    The lines are the same for every statement: their number must not tell the false ones.
    """
    style, answer = frame.style, item.question.answer
    correction = clean(item.question.correction or "") if style.key and answer is False else ""
    boxes, x = _boxes(style, answer if style.key else None)
    cue = label(style.note, "Correction:", Face.ITALIC)
    lead = [(0.0, drop(cue, style.pitch - cue.height - 1))]
    beside = frame.inner - x - cue.width >= _LEAST * style.size
    start = (x if beside else 0.0) + cue.width + 0.4 * style.size
    begun, left = _begun(style, correction, frame.inner - start)
    line = (start, ruled(style, 1, frame.inner - start, begun))
    rows = [row([*boxes, (x, lead[0][1]), line])] if beside else [row(boxes), row([*lead, line])]
    more = int(frame.inner - start < _SHORT * style.size)
    rest = [ruled(style, more, frame.inner, left)] if more or left else []
    return stack([stem(item, frame), *rows, *rest])


def _begun(style: Style, text: str, width: float) -> tuple[str, str]:
    """The words of a text that fit on a line, and those that go on below."""
    words = text.split(" ")
    count = len(words)
    while count and natural(style.fonts, [Span(" ".join(words[:count]), Face.BOLD)], style.size) > width:
        count -= 1
    return " ".join(words[:count]), " ".join(words[count:])


def _boxes(style: Style, answer: str | bool | None) -> tuple[list[tuple[float, Box]], float]:
    """The boxes for true and false, the right one ticked, and where the next thing may stand."""
    kids, x = [], 0.0
    for text, value in (("True", True), ("False", False)):
        choice = tick_box(style, text, answer is value)
        kids.append((x, drop(choice, style.pitch - choice.height - 1)))
        x += choice.width + 1.4 * style.size
    return kids, x


def tick_box(style: Style, text: str, ticked: bool) -> Box:
    """A square to tick with a word beside it."""
    side = 0.92 * style.size
    word = label(style.body, text, Face.BOLD if ticked else Face.REGULAR, spoken=f"✓ {text}" if ticked else None)
    y = baseline(style.body) - side * 0.88
    ink: list[Shape | Path] = [Shape(0, y, side, side, radius=1)]
    if ticked:
        ink.append(Path(((0.18 * side, y + 0.5 * side), (0.42 * side, y + 0.76 * side), (0.95 * side, y - 0.1 * side))))
    start = side + 0.45 * style.size
    return Box(start + word.width, word.height, tuple(ink), ((start, 0.0, word),))
