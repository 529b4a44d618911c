"""What a right answer looks like in a few words, and which other answers are worth naming on paper."""

from __future__ import annotations

import re

from quizgen.emit.worksheet.sheet import LETTERS, Item
from quizgen.emit.worksheet.text import clean
from quizgen.model import Question, Type

_ARTICLE = re.compile(r"^(?:the|an?) ")


def brief(item: Item) -> str:
    """A right answer on one line: *C  cannon fire*, *False*, *A D B E C*."""
    question = item.question
    match question.type:
        case Type.MULTIPLE_CHOICE:
            return f"{LETTERS[item.places[0]]}  {clean(str(question.answer))}"
        case Type.TRUE_FALSE:
            return "True" if question.answer is True else "False"
        case Type.MATCHING:
            return " ".join(LETTERS[place] for place in item.places)
        case Type.ORDERING:
            ranks = {place: rank for rank, place in enumerate(item.places, start=1)}
            return " ".join(str(ranks[place]) for place in range(len(item.choices)))
    return clean(str(question.answer or ""))


def also_right(question: Question) -> tuple[str, ...]:
    """The other right answers, cleaned; without those that every teacher takes for the same (*UK* for *the UK*)."""
    seen = {_core(clean(str(question.answer or "")))}
    out = []
    for text in map(clean, question.accept):
        if _core(text) not in seen:
            seen.add(_core(text))
            out.append(text)
    return tuple(out)


def _core(text: str) -> str:
    return _ARTICLE.sub("", text.casefold().rstrip("."))
