"""What stands around the questions: the title with its fields to fill in, headings, running heads and feet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.emit.worksheet.box import THIN, Box, Shape, Stroke, first_baseline, inset, label, paragraph, row, stack
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.order import day
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import Span, clean
from quizgen.model import Article

_APART = 6 * "\xa0" + " "  # between the words of a word bank
_LONG = 3  # a title of so many lines is set smaller
_NARROW = 36  # a line shorter than so many sizes is too short for all four fields


def title_box(style: Style, article: Article, kind: str, letter: str) -> Box:
    """Title and subtitle; at the right what this is (*Answer key*) and the version's letter."""
    badge = _badge(style, kind, letter)
    room = style.width - (badge.width + style.size if badge else 0.0)
    parts = [_title(style, article.title, room)]
    if article.subtitle:
        parts.append(paragraph(style.sized(1.05, balance=True), [Span(shortened(clean(article.subtitle), 400))], room))
    text = stack(parts, gap=0.25 * style.size)
    if badge is None:
        return replace(text, width=style.width)
    return row([(0.0, text), (style.width - badge.width, inset(badge, top=0.15 * style.size))])


def _title(style: Style, title: str, room: float) -> Box:
    """The title, smaller if it would else need three lines."""
    text = [Span(shortened(clean(title), 240), Face.BOLD)]
    sizes = (paragraph(style.sized(scale, balance=True), text, room, tag="H1") for scale in (1.75, 1.5, 1.3))
    return next((box for box in sizes if len(box.kids) < _LONG), paragraph(style.sized(1.3, True), text, room, "H1"))


def shortened(text: str, length: int) -> str:
    """The text, or its first words with an ellipsis if it has more than ``length`` characters."""
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0] + "…"


def _badge(style: Style, kind: str, letter: str) -> Box | None:
    words = " · ".join(filter(None, (kind, f"Version {letter}" if letter else "")))
    if not words:
        return None
    text = label(style.body, words, Face.BOLD)
    pad_x, pad_y = 0.7 * style.size, 0.2 * style.size
    width, height = text.width + 2 * pad_x, text.height + 2 * pad_y
    return Box(width, height, (Shape(0, 0, width, height, line=1.0, radius=3),), ((pad_x, pad_y, text),))


def fields(style: Style, points: int, name: str = "") -> Box:
    """Name, class, date and score, each with a line to write on; a known name is printed."""
    score = f"/ {points}" if points else ""
    shares = (("Name", 0.46, name, ""), ("Class", 0.15, "", ""), ("Date", 0.2, "", ""), ("Score", 0.19, "", score))
    if style.width >= _NARROW * style.size:
        return _field_row(style, shares)
    return stack([_field_row(style, shares[:1]), _field_row(style, shares[1:])])


def _field_row(style: Style, shares: Sequence[tuple[str, float, str, str]]) -> Box:
    """Fields (word, share of the width, what is filled in, what stands behind) that share the whole width."""
    gap = 1.1 * style.size
    unit = (style.width - gap * (len(shares) - 1)) / sum(share for _, share, _, _ in shares)
    kids, x = [], 0.0
    for word, share, filled, after in shares:
        kids.append((x, _field(style, word, unit * share, filled, after)))
        x += unit * share + gap
    return row(kids)


def _field(style: Style, word: str, width: float, filled: str, after: str) -> Box:
    height = 2.1 * style.size
    cue, tail = label(style.note, word), label(style.body, after, tag="P" if after else None)
    start, end = cue.width + 0.4 * style.size, width - (tail.width + 0.3 * style.size if after else 0.0)
    line = height - 0.28 * style.size
    kids = [(0.0, _on(line, cue), cue), (width - tail.width, _on(line, tail), tail)]
    if filled:
        text = label(style.body, _fit(style, filled, (end - start - 2) * style.note.size / style.size), Face.BOLD)
        kids.append((start + 2, _on(line, text), text))
    return Box(width, height, (Stroke(start, line, end, line, THIN),), tuple(kids))


def _on(line: float, text: Box) -> float:
    """Where a text starts that stands a little over a line."""
    return line - 0.12 * text.height - (first_baseline(text) or 0.0)


def heading(style: Style, title: str, cue: str = "", right: str = "", tag: str = "H2") -> Box:
    """A section's heading with its instruction, under a rule; at the right its points."""
    width = style.column
    name = label(style.sized(1.2), title, Face.BOLD, tag=tag)
    tail = label(style.note, right, tag="P" if right else None)
    below = style.note.size * style.note.leading
    top = 0.35 * style.size
    kids = [(0.0, top, name), (width - tail.width, top + name.height - below - 0.05 * style.size, tail)]
    cue_room = width - name.width - tail.width - 2 * style.size
    line = label(style.note, cue, Face.ITALIC, tag="P" if cue else None)
    height = top + name.height
    if line.width <= cue_room:
        kids.insert(1, (name.width + 0.8 * style.size, top + name.height - below - 0.05 * style.size, line))
    else:
        wrapped = paragraph(style.note, [Span(cue, Face.ITALIC)], width)
        kids.insert(1, (0.0, height, wrapped))
        height += wrapped.height
    return Box(width, height, (Stroke(0, 0, width, 0, 1.0),), tuple(kids))


def footer(style: Style, article: Article, letter: str, page: int, pages: int) -> tuple[tuple[float, float, Box], ...]:
    """Where the text comes from at the left, version and page at the right, as boxes at (x, y) of the page."""
    right = " · ".join(filter(None, (f"Version {letter}" if letter else "", f"Page {page} of {pages}")))
    tail = label(style.note, right, tag=None)
    y = style.paper[1] - style.bottom + 8 + 0.6 * style.size
    room = style.width - tail.width - 1.5 * style.size
    source = _fit(style, source_line(article), room)
    return ((style.left, y, label(style.note, source, tag=None)), (style.left + style.width - tail.width, y, tail))


def running_head(style: Style, article: Article, note: str = "") -> tuple[tuple[float, float, Box], ...]:
    """The title over every page but the first, and whose sheet it is."""
    tail = label(style.note, note, tag=None)
    title = _fit(style, clean(article.title), style.width - tail.width - 1.5 * style.size)
    y = style.top - 4
    head = label(style.note, title, Face.BOLD, tag=None)
    return ((style.left, y, head), (style.left + style.width - tail.width, y, tail))


def source_line(article: Article) -> str:
    """Author, publisher, date and address, as far as they are known."""
    when = day(article.published) if article.published else ""
    parts = (clean(article.author or ""), clean(article.publisher or ""), when, clean(article.url or ""))
    known = ", ".join(filter(None, parts))
    return f"Text: {known}" if known else ""


def _fit(style: Style, text: str, room: float) -> str:
    """The text, cut with an ellipsis where it is wider than ``room`` points."""
    size = style.note.size
    if style.fonts.width(text, Face.BOLD) * size <= room:
        return text
    while text and style.fonts.width(text + "…", Face.BOLD) * size > room:
        text = text[:-1]
    return text.rstrip(" ,") + "…"


def word_bank(style: Style, words: tuple[str, ...]) -> Box:
    """Words to choose from, in a frame."""
    pad = 0.6 * style.size
    cells = _APART.join(word.replace(" ", "\xa0") for word in words)
    text = paragraph(style.body, [Span(cells)], style.column - 2 * pad)
    head = label(style.note, "Word bank", Face.BOLD)
    inner = stack([head, text], gap=0.1 * style.size)
    height = inner.height + 2 * pad * 0.7
    return Box(style.column, height, (Shape(0, 0, style.column, height, radius=3),), ((pad, pad * 0.7, inner),))
