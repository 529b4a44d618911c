"""What a caller may ask of the printer: one frozen value with a default for everything."""

from __future__ import annotations

import locale
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from quizgen.errors import BadOption
from quizgen.model import Type

E = TypeVar("E", bound=StrEnum)

LARGE_PRINT = 16.0
MAX_VERSIONS = 26


class Layout(StrEnum):
    """What is printed from a bank."""

    WORKSHEET = "worksheet"
    KEY = "key"
    GUIDE = "guide"
    CARDS = "cards"
    ANSWER_SHEET = "answer-sheet"


class Paper(StrEnum):
    """The sheet of paper."""

    A4 = "a4"
    LETTER = "letter"


class Passage(StrEnum):
    """Whether the article is printed before the questions, and what is numbered in it."""

    NONE = "none"
    LINES = "lines"
    PARAGRAPHS = "paragraphs"


class Flip(StrEnum):
    """The edge over which the printer turns the paper when it prints cards on both sides."""

    LONG = "long"
    SHORT = "short"


# The order of the sections, and the points of one question; a matching question counts each pair.
POINTS: tuple[tuple[Type, int], ...] = (
    (Type.MULTIPLE_CHOICE, 1),
    (Type.TRUE_FALSE, 1),
    (Type.CLOZE, 1),
    (Type.SHORT_ANSWER, 1),
    (Type.MATCHING, 1),
    (Type.ORDERING, 2),
)


@dataclass(frozen=True, slots=True)
class Options:
    """How to print a bank.

    ``font_size`` in points, 7 to 30; ``large_print`` raises it and every smaller print to 16 at least.
    ``line_spacing`` is the distance of baselines in font sizes. ``versions`` (1 to 26) are lettered A, B, C …
    ``only`` names the types to print, in the order of the sections; empty: all. ``sections`` False prints one
    list in the bank's order. ``shuffle`` mixes version A too (the others always are). ``points`` override the
    defaults by type; 0 prints none. ``students`` prints a sheet for each name, the versions in turn;
    ``copies`` prints that many sheets instead, without names. ``fonts`` are TrueType files for scripts that
    the built-in faces lack. Raises BadOption for values out of range.
    """

    layout: Layout = Layout.WORKSHEET
    paper: Paper = Paper.A4
    font_size: float = 10.5
    large_print: bool = False
    line_spacing: float = 1.28
    columns: int = 1
    versions: int = 1
    seed: int = 0
    only: tuple[Type, ...] = ()
    sections: bool = True
    shuffle: bool = False
    points: tuple[tuple[Type, int], ...] = ()
    passage: Passage = Passage.NONE
    word_bank: bool = True
    hole_punch: bool = False
    students: tuple[str, ...] = ()
    copies: int = 1
    flip: Flip = Flip.LONG
    fonts: tuple[Path, ...] = ()

    def __post_init__(self) -> None:
        for name, kind in (("layout", Layout), ("paper", Paper), ("passage", Passage), ("flip", Flip)):
            object.__setattr__(self, name, _member(kind, getattr(self, name), name))
        object.__setattr__(self, "only", tuple(_member(Type, item, "only") for item in self.only))
        _within("font-size", self.font_size, 7, 30)
        _within("line-spacing", self.line_spacing, 1, 3)
        _within("columns", self.columns, 1, 2)
        _within("versions", self.versions, 1, MAX_VERSIONS)
        _within("copies", self.copies, 1, 10_000)
        for _, points in self.points:
            _within("points", points, 0, 100)

    @property
    def size(self) -> float:
        """The size of the text in points."""
        return max(self.font_size, LARGE_PRINT) if self.large_print else self.font_size

    def points_of(self, kind: Type) -> int:
        """The points of one question of a type (of one pair, when matching)."""
        return dict((*POINTS, *self.points))[kind]

    @property
    def order(self) -> tuple[Type, ...]:
        """The types to print, in the order of their sections."""
        return self.only or tuple(kind for kind, _ in POINTS)


def default_paper(name: str | None = None) -> Paper:
    """Letter where a locale's (``en_US``; default: the user's) country uses it, A4 elsewhere."""
    name = name if name is not None else locale.getlocale()[0] or ""
    country = name.partition(".")[0].rpartition("_")[2]
    return Paper.LETTER if country in {"US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR"} else Paper.A4


def _member(kind: type[E], value: str, name: str) -> E:
    try:
        return kind(value)
    except ValueError as error:
        choices = ", ".join(kind)
        raise BadOption(f"{name}: {value!r} is unknown. Choose among {choices}.") from error


def _within(name: str, value: float, least: float, most: float) -> None:
    if not least <= value <= most:
        raise BadOption(f"{name}: {value} is out of range. Choose {least} to {most}.")
