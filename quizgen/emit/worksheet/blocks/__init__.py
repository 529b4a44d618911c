"""One question on paper, by type. On the key the same box carries the answer where a student would write it."""

from __future__ import annotations

from collections.abc import Callable

from quizgen.emit.worksheet.blocks.base import Frame, blank_width
from quizgen.emit.worksheet.blocks.choice import multiple_choice, true_false
from quizgen.emit.worksheet.blocks.pairs import matching, ordering
from quizgen.emit.worksheet.blocks.written import cloze_sentence, short_answer
from quizgen.emit.worksheet.box import Box, baseline, first_baseline, label, tagged
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.sheet import Item
from quizgen.model import Type

_BODY: dict[Type, Callable[[Item, Frame], Box]] = {
    Type.SHORT_ANSWER: short_answer,
    Type.MULTIPLE_CHOICE: multiple_choice,
    Type.TRUE_FALSE: true_false,
    Type.CLOZE: cloze_sentence,
    Type.MATCHING: matching,
    Type.ORDERING: ordering,
}


def block(item: Item, frame: Frame) -> Box:
    """A numbered question with the room for its answer, ``frame.width`` points wide."""
    style = frame.style
    number = label(style.body, str(item.number), Face.BOLD, tag="Lbl")
    body = _BODY[item.question.type](item, frame)
    lowered = (first_baseline(body) or 0.0) - baseline(style.body)  # a first line with a blank stands lower
    return Box(
        frame.width,
        body.height,
        kids=((0.0, max(0.0, lowered), number), (style.indent, 0.0, tagged(body, "LBody"))),
        tag="LI",
    )


__all__ = ["Frame", "blank_width", "block"]
