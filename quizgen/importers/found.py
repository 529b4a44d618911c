"""What a reader finds, and the common way from loose parts to a question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from typing import Any

from quizgen.bank import identity
from quizgen.model import BLANK, Difficulty, Question, Type

_DIFFICULTY = re.compile(r"difficulty - (easy|medium|hard)")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A question of the file that a bank can't hold, and why, in words for people."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """The questions of a file, its title (empty if it has none), and what was left out."""

    questions: tuple[Question, ...]
    title: str = ""
    skipped: tuple[Skipped, ...] = ()


class Unfit(ValueError):
    """Inside a reader: this question can't be held; the message says why."""


def typed(prompt: str) -> Type:
    """A question with a typed answer is a cloze when its text has a blank."""
    return Type.CLOZE if BLANK in prompt else Type.SHORT_ANSWER


def tidy(tags: tuple[str, ...]) -> tuple[tuple[str, ...], Difficulty]:
    """The tags without the one that quizgen's exporters write for the difficulty, and the difficulty."""
    marks = [match.group(1) for tag in tags if (match := _DIFFICULTY.fullmatch(tag))]
    own = tuple(tag for tag in tags if tag and not _DIFFICULTY.fullmatch(tag))
    return own, Difficulty(marks[0]) if marks else Difficulty.MEDIUM


def own_id(given: str, form: Type, prompt: str, answer: object) -> str:
    """The id that the file gives, else one from the content: the same file gives the same ids."""
    return given or identity("imported", form.value, f"{prompt}\0{answer}")


def extra(points: float | None, feedback: str, form: Type, pairs: int) -> Mapping[str, Any]:
    """``points`` where they are not those of the type, ``feedback`` where there is any."""
    usual = pairs if form is Type.MATCHING else 2 if form is Type.ORDERING else 1
    kept: dict[str, Any] = {}
    if points is not None and points != usual:
        kept["points"] = int(points) if points == int(points) else points
    return kept | ({"feedback": feedback} if feedback else {})


def demand(condition: object, reason: str) -> None:
    """Raise Unfit with the reason unless the condition holds."""
    if not condition:
        raise Unfit(reason)


def sound(question: Question) -> Question:
    """The question without empty entries in its lists. Raises Unfit when it lacks what its type needs."""
    question = replace(
        question,
        accept=tuple(filter(None, question.accept)),
        distractors=tuple(filter(None, question.distractors)),
        tags=tuple(filter(None, question.tags)),
        items=tuple(filter(None, question.items)),
        pairs=tuple(pair for pair in question.pairs if all(pair)),
    )
    form = question.type
    demand(question.prompt, "it has no text")
    demand(form in (Type.MATCHING, Type.ORDERING) or question.answer not in (None, ""), "it has no answer")
    demand(form is not Type.MULTIPLE_CHOICE or len(question.distractors) >= 2, "it has fewer than two wrong answers")
    demand(form is not Type.MATCHING or len(question.pairs) >= 2, "it has fewer than two pairs")
    demand(form is not Type.ORDERING or len(question.items) >= 2, "it has fewer than two items")
    return question


def unique(questions: list[Question]) -> tuple[Question, ...]:
    """Each id once; a question that stands twice in a file is one question."""
    return tuple({question.id: question for question in reversed(questions)}.values())[::-1]


def from_html(html: str) -> str:
    """HTML as plain text: blocks and ``<br>`` end lines, the source's own lines don't, entities become characters."""
    reader = _Text()
    reader.feed(_uncommented(html))
    reader.close()
    return re.sub(r"(?<![ \t])[ \t]*\n[ \t]*", "\n", "".join(reader.parts)).strip()


def _uncommented(html: str) -> str:
    """Without comments; Python's own parser takes the square of their number when they are left open."""
    first, *rest = html.split("<!--")
    return first + "".join(part.partition("-->")[2] for part in rest)


class _Text(HTMLParser):
    _ENDS = frozenset(("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote"))
    _MUTE = frozenset(("script", "style"))

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._mute = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._mute += tag in self._MUTE
        if tag == "br":
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._mute -= tag in self._MUTE
        if tag in self._ENDS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._mute:
            self.parts.append(re.sub(r"(?<![ \t])[ \t]*[\r\n]\s*", " ", data))
