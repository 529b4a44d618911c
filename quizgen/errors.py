"""What can go wrong, in words for people: one class and one exit code for each kind of failure.

A message says what is wrong, where (file, line, field) and what to do. ``cli`` prints it on one line and
exits with ``code``; nothing else in the package prints or exits.
"""

from __future__ import annotations

from pathlib import Path


class QuizgenError(Exception):
    """Base of every failure that a user can mend; ``code`` is the exit code."""

    code = 1


class SourceNotFound(QuizgenError):
    """A file or folder that is not there."""

    code = 3

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: no such file or folder. Check the name.")


class NotReadable(QuizgenError):
    """An article that can't be read as text: wrong encoding, binary, unreadable."""

    code = 4


class NoArticle(QuizgenError):
    """A readable file without an article in it: empty, or without paragraphs."""

    code = 5


class NotEnglish(QuizgenError):
    """An article in another language than English."""

    code = 6


class BadBank(QuizgenError):
    """A bank that is no YAML or breaks the format: the message has file, line, field and what was expected.

    ``problems`` are all that was found, each as (line, column, field, message).
    """

    code = 7
    problems: tuple[tuple[int, int, str, str], ...] = ()


class UnknownName(QuizgenError):
    """A rule, question id or format that does not exist."""

    code = 8


class NotWritable(QuizgenError):
    """An output that can't be written."""

    code = 9


class MissingModel(QuizgenError):
    """The language model, or an optional package, is not installed."""

    code = 10


class BadDeck(QuizgenError):
    """Content that the deck's format can't hold."""

    code = 11


class CheckFailed(QuizgenError):
    """`quizgen check` found defects."""

    code = 12


class BadOption(QuizgenError):
    """A choice out of its range: a paper, a size, a number of versions."""

    code = 13


class NoAnki(QuizgenError):
    """No running or installed Anki to send a deck to."""

    code = 14
