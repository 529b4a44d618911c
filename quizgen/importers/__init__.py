"""Question banks of other systems → Bank: Moodle XML, GIFT, CSV.

``read`` picks the reader by the file's name; ``as_bank`` makes a bank of what it found; ``merged`` brings edits that
were made in the other system home into the bank that was exported.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from quizgen.errors import BadBank, SourceNotFound, UnknownName
from quizgen.importers.found import Found
from quizgen.model import Article, Bank, Question

LIMIT = 20_000_000
"""Bytes of a file that is read."""

MOST = 2_000
"""Questions: what a bank can hold."""

# What the formats hold, so what a person can have changed there.
_FIELDS = (
    "type", "prompt", "answer", "subject", "accept", "distractors", "correction", "pairs", "items", "difficulty",
    "tags", "status", "note",
)  # fmt: skip
_EXTRA = ("points", "feedback")


def reader(name: str) -> Callable[[bytes, str], Found]:
    """The reader of a format (``moodle``, ``gift``, ``csv``), a function of bytes and the file's name for messages.

    Raises UnknownName.
    """
    from quizgen.importers import gift, moodle, spreadsheet

    readers = {"moodle": moodle.read, "gift": gift.read, "csv": spreadsheet.read}
    if name not in readers:
        raise UnknownName(f"{name}: can't be imported. Choose among {', '.join(readers)}.")
    return readers[name]


def format_of(path: Path) -> str:
    """The format's name by the file's ending. Raises UnknownName."""
    known = {".xml": "moodle", ".gift": "gift", ".txt": "gift", ".csv": "csv", ".tsv": "csv"}
    if path.suffix.lower() not in known:
        raise UnknownName(f"{path}: can't tell its format by the ending. Add --format moodle, gift or csv.")
    return known[path.suffix.lower()]


def read(path: Path, format_name: str | None = None) -> Found:
    """The questions in a file. Raises SourceNotFound, UnknownName, BadBank."""
    if not path.is_file():
        raise SourceNotFound(path)
    if path.stat().st_size > LIMIT:
        raise BadBank(f"{path}: larger than {LIMIT // 1_000_000} MB. Split it.")
    found = reader(format_name or format_of(path))(path.read_bytes(), str(path))
    if len(found.questions) > MOST:
        raise BadBank(f"{path}: {len(found.questions):,} questions; a bank holds {MOST:,}. Split it.")
    return found


def as_bank(found: Found, stem: str) -> Bank:
    """A bank of its own. The other formats hold no article: its one paragraph says so, for a person to replace."""
    title = found.title or stem
    text = f"Imported questions. The text of “{title}” was not part of the file; put it here."
    return Bank(article=Article(id=stem, title=title, paragraphs=(text,)), questions=found.questions)


def merged(bank: Bank, exported: Found, found: Found) -> Bank:
    """``bank`` with the edits of ``found``: what differs from ``exported``, the bank's own export read back.

    So nothing is lost that the format can't hold (evidence, rule, status, notes). Questions unknown to the bank are
    appended; those missing in ``found`` stay, since a person may have exported or kept a part only.
    """
    before = {question.id: question for question in exported.questions}
    after = {question.id: question for question in found.questions}
    kept = tuple(
        _edited(question, before[question.id], after[question.id])
        if question.id in before and question.id in after
        else question
        for question in bank.questions
    )
    known = {question.id for question in bank.questions}
    return replace(bank, questions=kept + tuple(new for new in found.questions if new.id not in known))


def bring_home(bank: Bank | None, found: Found, name: str, path: Path) -> Bank:
    """``merged`` for a bank read from ``path``, with its own export in the format ``name``. Raises SourceNotFound."""
    from quizgen.emit.exchange import Options
    from quizgen.emit.formats import emitter, named

    if bank is None:
        raise SourceNotFound(path)
    return merged(bank, reader(name)(emitter(named(name)).write(bank, Options()), str(path)), found)


def _edited(question: Question, before: Question, after: Question) -> Question:
    changes = {name: getattr(after, name) for name in _FIELDS if getattr(after, name) != getattr(before, name)}
    extra = {name: after.extra[name] for name in _EXTRA if after.extra.get(name, "") != before.extra.get(name, "")}
    if extra:
        changes["extra"] = {**question.extra, **extra}
    return replace(question, **changes) if changes else question
