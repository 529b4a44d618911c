"""Short answers and cloze sentences: lines and gaps to write in."""

from __future__ import annotations

from quizgen.emit.worksheet.answers import also_right
from quizgen.emit.worksheet.blocks.base import Frame, answer_lines, blank_width, drop, ruled, stem
from quizgen.emit.worksheet.box import Box, paragraph, row, stack
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.lines import natural
from quizgen.emit.worksheet.sheet import Item
from quizgen.emit.worksheet.text import Blank, Span, clean, cloze

_STEM = 0.58  # the share of the line that a question may take which has its answer beside it
_SHARE = 0.8  # the share of a narrow column that a gap may take: room for a word or a comma beside it


def short_answer(item: Item, frame: Frame) -> Box:
    """The stem over as many lines as the answer needs by hand; on the key also what else is right."""
    style, answer = frame.style, clean(str(item.question.answer or ""))
    count = answer_lines(answer, frame)
    if style.compact and (beside := _beside(item, frame, answer)):
        return beside
    others = also_right(item.question)
    also = f"Also right: {', '.join(others)}" if others else ""
    lines = ruled(style, count, frame.inner, answer if style.key else "")
    note = [paragraph(style.note, [Span(also, Face.ITALIC)], frame.inner)] if style.key and also else []
    return stack([stem(item, frame), lines, *note])


def _beside(item: Item, frame: Frame, answer: str) -> Box | None:
    """A short question with its line at its right, all such lines of one length; None if it or its answer is long."""
    style = frame.style
    start = _STEM * frame.inner
    question = natural(style.fonts, [Span(clean(item.question.prompt))], style.size)
    needed = style.fonts.width(answer, Face.BOLD) * style.size * 1.35
    if style.key or question > start - style.size or needed > frame.inner - start:
        return None
    text = stem(item, frame)
    return row([(0.0, drop(text, style.pitch - text.height - 1)), (start, ruled(style, 1, frame.inner - start))])


def cloze_sentence(item: Item, frame: Frame) -> Box:
    """The sentence with gaps of equal width; on the key an answer longer than a line stands there without a gap."""
    style = frame.style
    fill = clean(str(item.question.answer or "")) if style.key else ""
    width = frame.blank or blank_width(style, [])
    parts = cloze(item.question.prompt, min(width, _SHARE * frame.inner), fill)
    if (style.fonts.width(fill, Face.BOLD) + 1) * style.size > frame.inner:
        parts = tuple(Span(fill, Face.BOLD) if isinstance(part, Blank) else part for part in parts)
    return stem(item, frame, parts)
