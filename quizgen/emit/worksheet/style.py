"""Measures of a document, all derived from the options: paper, margins, sizes of type, room for handwriting."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.emit.worksheet.box import Setting
from quizgen.emit.worksheet.fonts import Fonts
from quizgen.emit.worksheet.options import LARGE_PRINT, Options, Paper

MM = 72 / 25.4
_PAPER = {Paper.A4: (210 * MM, 297 * MM), Paper.LETTER: (612.0, 792.0)}
_PUNCH = 8 * MM  # what a hole punch needs beyond the ordinary margin


@dataclass(frozen=True, slots=True)
class Style:
    """The measures of one document, in points. ``key`` prints answers where students write.

    ``tightness`` scales the space between things, ``leading`` that between lines; ``compact`` puts answers beside
    short questions; ``narrowed`` is room at the right that something else takes.
    """

    options: Options
    fonts: Fonts
    key: bool = False
    tightness: float = 1.0
    leading: float = 1.0
    compact: bool = False
    narrowed: float = 0.0

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height of the sheet."""
        return _PAPER[self.options.paper]

    @property
    def left(self) -> float:
        """The margin on the left, wide enough for the holes if asked."""
        return 18 * MM + (_PUNCH if self.options.hole_punch else 0.0)

    @property
    def right(self) -> float:
        """The margin on the right."""
        return 18 * MM

    @property
    def top(self) -> float:
        """The margin above the text."""
        return 15 * MM

    @property
    def bottom(self) -> float:
        """The margin below the text, with the footer in it."""
        return 19 * MM if self.size < LARGE_PRINT else 23 * MM

    @property
    def width(self) -> float:
        """The width of the text, all columns."""
        return self.paper[0] - self.left - self.right - self.narrowed

    @property
    def gutter(self) -> float:
        """The space between two columns."""
        return 8 * MM

    @property
    def column(self) -> float:
        """The width of a column."""
        count = self.options.columns
        return (self.width - self.gutter * (count - 1)) / count

    @property
    def size(self) -> float:
        """The size of the text."""
        return self.options.size

    @property
    def small(self) -> float:
        """The size of notes, footers and labels: never below 16 in large print."""
        return self.size if self.options.large_print else max(7.0, 0.78 * self.size)

    @property
    def indent(self) -> float:
        """Where a question's text starts, right of its number."""
        return 2.1 * self.size

    @property
    def pitch(self) -> float:
        """The distance of ruled lines for handwriting."""
        return max(7.6 * MM, 1.9 * self.size) * self.tightness

    @property
    def gap(self) -> float:
        """The space between two questions."""
        return 0.85 * self.size * self.tightness

    @property
    def body(self) -> Setting:
        """The setting of questions."""
        return Setting(self.fonts, self.size, self.options.line_spacing * self.leading)

    @property
    def note(self) -> Setting:
        """The setting of notes and footers."""
        return Setting(self.fonts, self.small, 1.25)

    def sized(self, scale: float, balance: bool = False) -> Setting:
        """A setting larger than the body: headings."""
        return Setting(self.fonts, self.size * scale, 1.18, balance)
