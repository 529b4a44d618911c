"""What a merge tells: one line for each part of a bank, in words for people."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from quizgen.model import Question

_TOLD = ("type", "accept", "distractors", "correction", "pairs", "items", "tags", "difficulty")
"""Fields whose change is worth a line, beside prompt and answer."""


class Kind(StrEnum):
    """What became of a part of the old bank, or of a new question."""

    ADDED = "added"
    UPDATED = "updated"
    REMOVED = "removed"
    KEPT = "kept"
    DELETED = "stays deleted"
    UNMOVED = "evidence not found"
    TEXT = "corrected text"


class Change(NamedTuple):
    """One line of a merge's report: the question's id (or ``article``, ``quotes``, ``guide``) and words for people;
    ``more`` tells what else of an updated question changed.
    """

    kind: Kind
    id: str
    text: str
    before: str = ""
    more: tuple[str, ...] = ()


def update(before: Question, after: Question) -> list[Change]:
    """What the rules changed in a question that nobody has touched; no change, no line."""
    pairs = [(name, getattr(before, name), getattr(after, name)) for name in _TOLD]
    more = tuple(f"{name}: {_words(old)} → {_words(new)}" for name, old, new in pairs if old != new)
    if not more and line(before) == line(after):
        return []
    return [Change(Kind.UPDATED, before.id, line(after), line(before), more)]


def _words(value: object) -> str:
    if not isinstance(value, tuple):
        return "–" if value is None else str(value)
    return " | ".join(" = ".join(each) if isinstance(each, tuple) else str(each) for each in value) or "–"


def line(question: Question) -> str:
    """The prompt, with the answer where there is one."""
    return question.prompt if question.answer is None else f"{question.prompt} {question.answer}"
