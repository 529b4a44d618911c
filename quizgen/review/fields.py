"""A question as lines of text to edit, and back. One table says which fields a type has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from quizgen.model import BLANK, Difficulty, Question, Type

ARROW = " → "


class Wrong(ValueError):
    """What was entered can't be a question; the message says why, in words for people."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field to edit. ``many``: one entry a line."""

    name: str
    label: str
    many: bool = False


_ANSWERS = {
    Type.SHORT_ANSWER: (Field("answer", "Answer"), Field("accept", "Also right, one a line", many=True)),
    Type.CLOZE: (Field("answer", "Removed words"), Field("accept", "Also right, one a line", many=True)),
    Type.MULTIPLE_CHOICE: (
        Field("answer", "Right answer"),
        Field("distractors", "Wrong answers, one a line", many=True),
    ),
    Type.TRUE_FALSE: (Field("answer", "true or false"), Field("correction", "The true statement, if false")),
    Type.MATCHING: (Field("pairs", f"Pairs, one a line: left{ARROW}right (or left -> right)", many=True),),
    Type.ORDERING: (Field("items", "Items in the right order, one a line", many=True),),
}
_COMMON = (
    Field("difficulty", "Difficulty: easy, medium, hard"),
    Field("tags", "Tags, one a line", many=True),
    Field("note", "Note to yourself"),
)
_LEAST = {"distractors": 2, "pairs": 2, "items": 2}


def fields(form: Type) -> tuple[Field, ...]:
    """What can be edited in a question of a type, in the order of the sheet."""
    return (Field("prompt", "Question"), *_ANSWERS[form], *_COMMON)


def text_of(question: Question, field: Field) -> str:
    """The field's value as text."""
    value = getattr(question, field.name)
    if field.name == "pairs":
        return "\n".join(ARROW.join(pair) for pair in value)
    if field.many:
        return "\n".join(value)
    return str(value).lower() if isinstance(value, bool) else str(value or "")


def values(form: Type, texts: Mapping[str, str]) -> dict[str, Any]:
    """The fields' values from their texts. Raises Wrong."""
    found = {field.name: _value(form, field, texts[field.name].strip()) for field in fields(form)}
    if form is Type.CLOZE and BLANK not in found["prompt"]:
        raise Wrong(f"A cloze needs a blank: {BLANK} (five underscores).")
    options = (found.get("answer"), *found.get("distractors", ()))
    if len(set(options)) < len(options):
        raise Wrong("Two options are the same.")
    return found


def _value(form: Type, field: Field, text: str) -> Any:  # noqa: ANN401 - as various as the fields
    if field.name in ("prompt", "answer") and not text:
        raise Wrong(f"{field.label}: empty.")
    if field.name == "difficulty":
        return _word(text)
    if field.name == "answer" and form is Type.TRUE_FALSE:
        if text.lower() not in ("true", "false"):
            raise Wrong("The answer is true or false.")
        return text.lower() == "true"
    if not field.many:
        return text or None
    lines = tuple(line.strip() for line in text.split("\n") if line.strip())
    if len(lines) < _LEAST.get(field.name, 0):
        raise Wrong(f"{field.label.partition(',')[0]}: at least {_LEAST[field.name]}.")
    return tuple(_pair(line) for line in lines) if field.name == "pairs" else lines


def _word(text: str) -> Difficulty:
    if text.lower() not in list(Difficulty):
        raise Wrong("The difficulty is easy, medium or hard.")
    return Difficulty(text.lower())


def _pair(line: str) -> tuple[str, str]:
    left, arrow, right = line.partition("→" if "→" in line else "->")
    if not (arrow and left.strip() and right.strip()):
        raise Wrong(f"No pair: {line!r}. Write left{ARROW}right.")
    return left.strip(), right.strip()
