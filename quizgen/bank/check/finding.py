"""What a check finds, and the words that checks count in."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """``error``: wrong whoever reads it. ``warning``: most readers would reject it. ``hint``: a person should look."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Finding(NamedTuple):
    """A defect of the question ``id`` (empty: of the bank). ``code`` names its kind, as `quizgen check` prints it."""

    id: str
    code: str
    severity: Severity
    message: str


class Note(NamedTuple):
    """A finding before it is known which question it is of."""

    code: str
    severity: Severity
    message: str


def error(code: str, message: str) -> Note:
    """Something wrong whoever reads it."""
    return Note(code, Severity.ERROR, message)


def warning(code: str, message: str) -> Note:
    """Something that most readers would reject."""
    return Note(code, Severity.WARNING, message)


def hint(code: str, message: str) -> Note:
    """Something that a person should look at."""
    return Note(code, Severity.HINT, message)


_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
# Words without content of their own: a prompt and its answer may share them.
_LIST = (
    "the a an of to in on at for by with from and or but as is are was were be been has have had that which who what "
    "when where why how it its their his her this these those not no did does do"
)
_EMPTY = frozenset(_LIST.split())
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")


def words(text: str) -> list[str]:
    """The words of a text; an inner hyphen or apostrophe does not part them."""
    return _WORD.findall(text)


def content(text: str) -> list[str]:
    """The words that carry meaning, in lower case."""
    return [word.lower() for word in words(text) if word.lower() not in _EMPTY]


def unquoted(text: str) -> str:
    """A text without what stands in quotation marks: those words are somebody else's."""
    return _QUOTED.sub(" ", text)
