"""Short answers and cloze sentences: lines and gaps to write in."""

from __future__ import annotations

from quizgen.emit.worksheet.blocks.base import Frame, answer_lines, ruled, stem
from quizgen.emit.worksheet.box import Box, paragraph, stack
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.sheet import Item
from quizgen.emit.worksheet.style import MM
from quizgen.emit.worksheet.text import Span, clean, cloze

_BLANK = 34 * MM  # every cloze blank of a sheet is as wide: its width tells nothing of the answer


def short_answer(item: Item, frame: Frame) -> Box:
    """The stem over as many lines as the answer needs by hand; on the key also what else is right."""
    style, answer = frame.style, clean(str(item.question.answer or ""))
    count = answer_lines(answer, frame)
    also = f"Also right: {', '.join(map(clean, item.question.accept))}" if item.question.accept else ""
    lines = ruled(style, count, frame.inner, answer if style.key else "")
    note = [paragraph(style.note, [Span(also, Face.ITALIC)], frame.inner)] if style.key and also else []
    return stack([stem(item, frame), lines, *note])


def cloze_sentence(item: Item, frame: Frame) -> Box:
    """The sentence with gaps of equal width."""
    fill = str(item.question.answer or "") if frame.style.key else ""
    width = _BLANK * frame.style.size / 10.5
    return stem(item, frame, cloze(item.question.prompt, min(width, frame.inner), fill))
