"""Line breaks for ragged-right setting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby, takewhile

from quizgen.emit.worksheet.bidi import visual
from quizgen.emit.worksheet.fonts import Face, Fonts
from quizgen.emit.worksheet.text import MONTHS, Blank, Inline, Span

_MONTH = "|".join(MONTHS)
# A chunk may end a line: after a space, a hyphen or dash inside a word, a slash; between any two ideographs or kana.
_CHUNK = re.compile(r" +|[⺀-鿿豈-﫿＀-｠]|[-–—/]*[^ \-–—/⺀-鿿豈-﫿＀-｠]+[-–—/]*|[-–—/]+")
_WIDOW = 0.14  # a last line shorter than this share of the width is avoided if the paragraph can spare the room
_SHARES = (0.95, 0.9, 0.84, 0.78, 0.72, 0.66)  # of the width, tried in turn to mend a last line
_DAY = re.compile(rf"\b({_MONTH}) (?=\d{{1,2}}\b)")
_TIED = re.compile(rf"(?<=\b\d) (?=(?:{_MONTH})\b)|(?<=\b\d\d) (?=(?:{_MONTH})\b)|(?<=\b(?:Mr|Dr|St)\.) ")


@dataclass(frozen=True, slots=True)
class Placed:
    """A span or blank at ``x`` points from the left of its line, ``width`` points wide.

    ``spoken`` is a span's text as one reads and copies it, if it is printed in another order or with other shapes.
    """

    x: float
    width: float
    inline: Inline
    spoken: str | None = None


Line = tuple[Placed, ...]


def natural(fonts: Fonts, inlines: Sequence[Inline], size: float) -> float:
    """The width in points that the inlines need on one line."""
    return sum(_width(fonts, inline, size) for inline in inlines)


def wrap(fonts: Fonts, inlines: Sequence[Inline], size: float, width: float) -> tuple[Line, ...]:
    """Lines no wider than ``width`` points; a word that is too long for a line is cut.

    The last line is not very short, and no gap to fill in starts it, if the lines above can spare a word.
    """
    return _wrapped(fonts, tuple(inlines), size, width)


@lru_cache(maxsize=4096)  # versions, and the tries to save a page, set the same texts
def _wrapped(fonts: Fonts, inlines: tuple[Inline, ...], size: float, width: float) -> tuple[Line, ...]:
    words = [piece for word in _words(inlines) for piece in _cut(fonts, word, size, width)]
    lines = _greedy(fonts, words, size, width)
    if len(lines) > 1 and _widow(lines[-1], width):
        for share in _SHARES:
            tighter = _greedy(fonts, words, size, width * share)
            if len(tighter) == len(lines) and not _widow(tighter[-1], width):
                return tighter
    return lines


def _widow(line: Line, width: float) -> bool:
    return _length(line) < _WIDOW * width or isinstance(line[0].inline, Blank)


def balanced(fonts: Fonts, inlines: Sequence[Inline], size: float, width: float) -> tuple[Line, ...]:
    """As ``wrap``, with lines of nearly the same length: for titles."""
    words = [piece for word in _words(inlines) for piece in _cut(fonts, word, size, width)]
    lines = _greedy(fonts, words, size, width)
    best = lines
    for percent in range(95, 50, -5):
        tighter = _greedy(fonts, words, size, width * percent / 100)
        if len(tighter) > len(lines):
            break
        best = tighter
    return best


def _length(line: Line) -> float:
    return line[-1].x + line[-1].width if line else 0.0


def _width(fonts: Fonts, inline: Inline, size: float) -> float:
    if isinstance(inline, Blank):
        return max(inline.width, fonts.width(inline.fill, Face.BOLD) * size + 0.6 * size)
    return fonts.width(inline.text, inline.face) * size * inline.scale


def _words(inlines: Sequence[Inline]) -> Iterator[list[Inline]]:
    """Unbreakable groups of inlines; a group that starts with a space may start a line without it."""
    group: list[Inline] = []
    for inline in inlines:
        for piece in _pieces(inline):
            if group and (_is_space(piece) or _breaks_after(group[-1])) and not _all_space(group):
                yield group
                group = []
            group.append(piece)
    if group:
        yield group


def _pieces(inline: Inline) -> list[Inline]:
    if isinstance(inline, Blank):
        return [inline]
    return [
        Span(chunk, inline.face, inline.scale)
        for chunk in _CHUNK.findall(_TIED.sub("\xa0", _DAY.sub("\\1\xa0", inline.text)))
    ]


def _breaks_after(inline: Inline) -> bool:
    if isinstance(inline, Blank):
        return False
    last = inline.text[-1]
    return (len(inline.text) > 1 and last in "-–—/") or "⺀" <= last <= "鿿"


def _is_space(piece: Inline) -> bool:
    return isinstance(piece, Span) and not piece.text.strip(" ")


def _all_space(group: list[Inline]) -> bool:
    return all(map(_is_space, group))


def _cut(fonts: Fonts, word: list[Inline], size: float, width: float) -> Iterator[list[Inline]]:
    """The word, or pieces of it where it is wider than a line."""
    if sum(_width(fonts, piece, size) for piece in word) <= width:
        yield word
        return
    line: list[Inline] = []
    used = 0.0
    for piece in word:
        for part in [piece] if isinstance(piece, Blank) else [replace(piece, text=char) for char in piece.text]:
            wide = _width(fonts, part, size)
            if line and used + wide > width:
                yield line
                line, used = [], 0.0
            line.append(part)
            used += wide
    if line:
        yield line


def _greedy(fonts: Fonts, words: Sequence[list[Inline]], size: float, width: float) -> tuple[Line, ...]:
    lines: list[list[Inline]] = [[]]
    used = 0.0
    for word in words:
        wide = sum(_width(fonts, piece, size) for piece in word)
        if lines[-1] and used + wide > width + 0.01:
            lines.append([])
            used = 0.0
        if not lines[-1] and len(lines) > 1:  # the space goes to the line before: a copied text needs it there
            lead = list(takewhile(_is_space, word))
            lines[-2] += lead
            word = word[len(lead) :]
            wide = sum(_width(fonts, piece, size) for piece in word)
        lines[-1] += word
        used += wide
    return tuple(_place(fonts, line, size) for line in lines if line)


def _merged(line: Sequence[Inline]) -> Iterator[Inline]:
    """The pieces of a line, those of one type of print made one."""
    for kind, pieces in groupby(line, lambda piece: (piece.face, piece.scale) if isinstance(piece, Span) else None):
        if kind is None:
            yield from pieces
        else:
            yield Span("".join(piece.text for piece in pieces if isinstance(piece, Span)), *kind)


def _place(fonts: Fonts, line: Sequence[Inline], size: float) -> Line:
    placed, x = [], 0.0
    for inline in _merged(line):
        wide = _width(fonts, inline, size)
        if isinstance(inline, Span) and (text := visual(inline.text)) != inline.text:
            placed.append(Placed(x, wide, replace(inline, text=text), inline.text))
        else:
            placed.append(Placed(x, wide, inline))
        x += wide
    return tuple(placed)
