"""Boxes: what stands where on paper, as values. A page is a tree of them, and so is the document's structure.

All lengths are points; y grows downwards from a box's top. ``tag`` is the role of a box for screen readers (a
standard structure type of PDF 32000-1, 14.8.4); text in a box without one belongs to the nearest that has.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.emit.worksheet.fonts import Face, Fonts
from quizgen.emit.worksheet.lines import Line, Placed, balanced, wrap
from quizgen.emit.worksheet.text import Blank, Inline, Span
from quizgen.model import BLANK

ARTIFACT = "Artifact"  # the tag of what is no content: line numbers, crop marks
HAIR = 0.5
THIN = 0.7


@dataclass(frozen=True, slots=True)
class Text:
    """A string at (x, baseline y), cut into (font name, piece) runs. ``spoken`` replaces it for readers and copying."""

    x: float
    y: float
    size: float
    runs: tuple[tuple[str, str], ...]
    white: bool = False
    spoken: str | None = None


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line; decoration, unless ``spoken`` says what a reader hears (a blank)."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = HAIR
    dash: tuple[float, ...] = ()
    spoken: str | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """A rectangle (``radius`` rounds it) or, when ``round`` is set, an ellipse; outlined or filled black."""

    x: float
    y: float
    width: float
    height: float
    round: bool = False
    filled: bool = False
    line: float = THIN
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Path:
    """An open line through points, as a tick."""

    points: tuple[tuple[float, float], ...]
    width: float = 1.2


Ink = Text | Stroke | Shape | Path


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with ink of its own and boxes at (x, y) in it, drawn and read in this order.

    ``rows`` says that the children stand below each other, so that a page may end between two of them. ``name``
    marks a place that a caller wants back (a bubble of the answer sheet).
    """

    width: float
    height: float
    ink: tuple[Ink, ...] = ()
    kids: tuple[tuple[float, float, Box], ...] = ()
    tag: str | None = None
    alt: str | None = None
    rows: bool = False
    name: str | None = None


def stack(boxes: Sequence[Box], gap: float = 0.0, tag: str | None = None) -> Box:
    """Boxes below each other, flush left, ``gap`` apart."""
    kids, y = [], 0.0
    for box in boxes:
        kids.append((0.0, y, box))
        y += box.height + gap
    width = max((box.width for box in boxes), default=0.0)
    return Box(width, max(0.0, y - gap) if boxes else 0.0, kids=tuple(kids), tag=tag, rows=True)


def row(boxes: Sequence[tuple[float, Box]], tag: str | None = None) -> Box:
    """Boxes side by side, each at its x, with common tops."""
    width = max((x + box.width for x, box in boxes), default=0.0)
    height = max((box.height for _, box in boxes), default=0.0)
    return Box(width, height, kids=tuple((x, 0.0, box) for x, box in boxes), tag=tag)


def inset(box: Box, left: float = 0.0, top: float = 0.0, right: float = 0.0, bottom: float = 0.0) -> Box:
    """The box with room around it."""
    return Box(left + box.width + right, top + box.height + bottom, kids=((left, top, box),), rows=box.rows)


def framed(box: Box, width: float, pad: float, line: float = THIN, radius: float = 2.0) -> Box:
    """The box inside a rounded frame ``width`` wide."""
    height = box.height + 2 * pad
    return Box(width, height, (Shape(0, 0, width, height, line=line, radius=radius),), ((pad, pad, box),))


def tagged(box: Box, tag: str, alt: str | None = None) -> Box:
    """The box in a role of its own."""
    return replace(box, tag=tag, alt=alt)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set: its fonts, size, distance of baselines in sizes, whether lines are balanced."""

    fonts: Fonts
    size: float
    leading: float = 1.28
    balance: bool = False


def paragraph(setting: Setting, inlines: Sequence[Inline], width: float, tag: str | None = "P") -> Box:
    """Text set ragged right in ``width`` points."""
    breaker = balanced if setting.balance else wrap
    lines = breaker(setting.fonts, inlines, setting.size, width)
    boxes = [_line(setting, line, width) for line in lines]
    return replace(stack(boxes), width=width, tag=tag)


def label(
    setting: Setting, text: str, face: Face = Face.REGULAR, tag: str | None = "P", spoken: str | None = None
) -> Box:
    """Text on one line, as wide as it is."""
    wide = setting.fonts.width(text, face) * setting.size
    line = (Placed(0.0, wide, Span(text, face)),)
    box = _line(setting, line, wide)
    if spoken:
        box = replace(box, ink=tuple(replace(i, spoken=spoken) if isinstance(i, Text) else i for i in box.ink))
    return replace(box, tag=tag)


def baseline(setting: Setting) -> float:
    """The distance from a line's top to its baseline."""
    return setting.size * (0.5 * setting.leading + 0.34)


def first_baseline(box: Box) -> float | None:
    """The distance from a box's top to the baseline of the first text in it, None if it has none."""
    own = [item.y for item in box.ink if isinstance(item, Text)]
    if own:
        return own[0]
    found = ((y, first_baseline(kid)) for _, y, kid in box.kids)
    return next((y + inner for y, inner in found if inner is not None), None)


def _line(setting: Setting, line: Line, width: float) -> Box:
    ink: list[Ink] = []
    y = baseline(setting)
    for placed in line:
        ink += _inked(setting, placed, y)
    height = setting.size * setting.leading
    if any(isinstance(placed.inline, Blank) for placed in line):
        height += 0.35 * setting.size  # room for handwriting
        ink = [_lower(item, 0.35 * setting.size) for item in ink]
    return Box(width, height, tuple(ink))


def _lower(item: Ink, by: float) -> Ink:
    if isinstance(item, Text):
        return replace(item, y=item.y + by)
    if isinstance(item, Stroke):
        return replace(item, y1=item.y1 + by, y2=item.y2 + by)
    return item


def _inked(setting: Setting, placed: Placed, y: float) -> list[Ink]:
    fonts, inline = setting.fonts, placed.inline
    if isinstance(inline, Span):
        spoken = placed.spoken or (inline.text if fonts.missing([inline.text]) else None)
        return [Text(placed.x, y, setting.size * inline.scale, fonts.runs(inline.text, inline.face), spoken=spoken)]
    edge = 0.08 * setting.size
    rule_y = y + 0.18 * setting.size
    spoken = None if inline.fill else BLANK
    out: list[Ink] = [Stroke(placed.x + edge, rule_y, placed.x + placed.width - edge, rule_y, THIN, spoken=spoken)]
    if inline.fill:
        wide = fonts.width(inline.fill, Face.BOLD) * setting.size
        start = placed.x + (placed.width - wide) / 2
        out.append(Text(start, y, setting.size, fonts.runs(inline.fill, Face.BOLD)))
    return out
