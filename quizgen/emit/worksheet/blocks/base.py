"""What the blocks of all types share: their measures, the stem, ruled lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from quizgen.emit.worksheet.box import THIN, Box, Stroke, inset, paragraph, stack
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.sheet import Item
from quizgen.emit.worksheet.style import MM, Style
from quizgen.emit.worksheet.text import Inline, Span, clean

_HAND = 1.35  # how much wider than print handwriting is
_BLANK = 34 * MM  # the narrowest gap in a sentence
_WIDEST = 75 * MM


@dataclass(frozen=True, slots=True)
class Frame:
    """What a question's box needs beside the question: measures, width, the source note of the key, gaps in sentences.

    Every gap of a sheet is ``blank`` points wide: its width tells nothing of the answer. ``worth`` is said behind the
    prompt (*2 points*).
    """

    style: Style
    width: float
    source: str = ""
    blank: float = 0.0
    worth: str = ""

    @property
    def inner(self) -> float:
        """The width right of the number."""
        return self.width - self.style.indent


def stem(item: Item, frame: Frame, inlines: Sequence[Inline] = ()) -> Box:
    """The question's prompt (or ``inlines`` made of it), its points if said, on the key where the answer stands."""
    parts: list[Inline] = list(inlines) or [Span(clean(item.question.prompt))]
    scale = frame.style.small / frame.style.size
    parts += [Span("  " + note, Face.ITALIC, scale) for note in (frame.worth, frame.source) if note]
    return paragraph(frame.style.body, parts, frame.inner)


def blank_width(style: Style, answers: Sequence[str]) -> float:
    """A gap wide enough for the longest of the answers in handwriting; never narrow, never half a line of paper."""
    longest = max((style.fonts.width(answer, Face.REGULAR) for answer in answers), default=0.0)
    return min(max(_BLANK * style.size / 10.5, _HAND * longest * style.size), _WIDEST)


def answer_lines(answer: str, frame: Frame) -> int:
    """How many ruled lines an answer needs in handwriting."""
    needed = frame.style.fonts.width(answer, Face.REGULAR) * frame.style.size * _HAND
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


def rule_only(style: Style, width: float) -> Box:
    """One line to write on."""
    return Box(width, style.pitch, (Stroke(0, style.pitch - THIN, width, style.pitch - THIN),))


def drop(box: Box, by: float) -> Box:
    """The box lowered."""
    return inset(box, top=by)
