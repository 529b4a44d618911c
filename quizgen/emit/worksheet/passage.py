"""The reading passage before the questions, its lines or paragraphs numbered; and where in it an answer stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen.emit.worksheet.box import ARTIFACT, Box, label, paragraph
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.header import heading
from quizgen.emit.worksheet.lines import Line, wrap
from quizgen.emit.worksheet.options import Passage
from quizgen.emit.worksheet.page import Block
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import Span, clean, clean_keep
from quizgen.model import Article, Bank, Evidence

_EVERY = 5  # every fifth line carries its number


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line of the passage: its number from 1, its paragraph, where it starts in the cleaned paragraph."""

    number: int
    paragraph: int
    start: int


def blocks(article: Article, style: Style) -> list[Block]:
    """The passage as blocks of single lines, bound so that no paragraph leaves one line alone on a page."""
    path = (("passage", "Sect"),)
    cue = "Read the text, then answer the questions."
    out = [Block(heading(style, "Text", cue), path, before=0.5 * style.size, keep=True, bookmark="Text")]
    number = 1
    for index, text in _paragraphs(article):
        lines = paragraph(style.body, [Span(text)], style.column - _gutter(style), tag=None).kids
        for at, (_, _, line) in enumerate(lines):
            box = _numbered(style, line, number, index if at == 0 else None)
            keep = len(lines) > 1 and (at == 0 or at == len(lines) - 2)
            before = 0.5 * style.size if at == 0 else 0.0
            out.append(Block(box, (*path, (f"passage-{index}", "P")), before, keep))
            number += 1
    return out


def lines(article: Article, style: Style) -> tuple[Numbered, ...]:
    """The lines of the passage as printed in this style."""
    out: list[Numbered] = []
    for index, text in _paragraphs(article):
        start = 0
        for line in wrap(style.fonts, [Span(text)], style.size, style.column - _gutter(style)):
            out.append(Numbered(len(out) + 1, index, start))
            start += _length(line)
    return tuple(out)


def sources(bank: Bank, style: Style) -> dict[str, str]:
    """For each question's id where its evidence stands: *¶ 3, line 12*, as `--passage lines` counts the lines.

    A passage that numbers its paragraphs has no lines to count: *¶ 3*.
    """
    numbered = () if style.options.passage is Passage.PARAGRAPHS else lines(bank.article, style)
    return {
        question.id: "; ".join(dict.fromkeys(_where(bank.article, place, numbered) for place in question.evidence))
        for question in bank.questions
    }


def _where(article: Article, place: Evidence, numbered: tuple[Numbered, ...]) -> str:
    before = clean_keep(article.paragraphs[place.paragraph - 1][: place.start].lstrip())
    at = len(before)
    starts = [line.number for line in numbered if line.paragraph == place.paragraph and line.start <= at]
    return f"¶\xa0{place.paragraph}" + (f",\xa0line\xa0{starts[-1]}" if starts else "")


def _paragraphs(article: Article) -> Iterator[tuple[int, str]]:
    """Number and cleaned text of the paragraphs that are content."""
    for index, text in enumerate(article.paragraphs, start=1):
        if index not in article.boilerplate and clean(text):
            yield index, clean(text)


def _length(line: Line) -> int:
    return sum(len(placed.inline.text) for placed in line if isinstance(placed.inline, Span))


def _gutter(style: Style) -> float:
    return style.indent


def _numbered(style: Style, line: Box, number: int, first_of: int | None) -> Box:
    """The line with its number, or its paragraph's at the first line, in the gutter."""
    shown = ""
    if style.options.passage is Passage.LINES and (number % _EVERY == 0 or number == 1):
        shown = str(number)
    elif style.options.passage is Passage.PARAGRAPHS and first_of is not None:
        shown = str(first_of)
    kids = [(_gutter(style), 0.0, line)]
    if shown:
        face = Face.BOLD if style.options.passage is Passage.PARAGRAPHS else Face.REGULAR
        mark = label(replace(style.note, leading=1.0), shown, face, tag=ARTIFACT)
        kids.insert(0, (_gutter(style) - 0.8 * style.size - mark.width, 0.0, _aligned(style, mark)))
    return Box(style.column, line.height, kids=tuple(kids))


def _aligned(style: Style, mark: Box) -> Box:
    """A small label lowered onto the baseline of the text beside it."""
    from quizgen.emit.worksheet.box import baseline, first_baseline, inset

    return inset(mark, top=baseline(style.body) - (first_baseline(mark) or 0.0))
