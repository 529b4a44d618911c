r"""CSV for spreadsheets: one row a question, everything that a person edits in a column of its own.

Held: ids, types, prompts, answers, tags, difficulty, points, feedback, status, subject, rule, note. Not held:
score, fingerprint, evidence as places of the article, comments. Lists stand one entry a line in a cell, a pair as
``left → right``; ``\\``, ``\n`` and ``\→`` are a backslash, a line break and an arrow within an entry.
A cell that a spreadsheet would take for a formula (``=``, ``+``, ``-``, ``@`` first) gets an apostrophe in front,
as OWASP's page on CSV injection advises; the importer takes it off. UTF-8 with a byte-order mark, for Excel.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from quizgen.emit.exchange import Item, Misfit, Options, plain_number, sheet
from quizgen.model import Bank

COLUMNS = (
    "id", "type", "prompt", "answer", "accept", "distractors", "correction", "pairs", "items", "difficulty", "points",
    "tags", "feedback", "status", "subject", "rule", "note",
)  # fmt: skip


def write(bank: Bank, options: Options) -> bytes:
    """CSV in UTF-8 with a byte-order mark, CRLF, every cell quoted, a row of names first."""
    out = io.StringIO()
    rows = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for item in sheet(bank, options).items:
        rows.writerow(_defused(cell) for cell in _row(item))
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def misfits(bank: Bank, options: Options) -> tuple[Misfit, ...]:
    """None: a row holds every type."""
    return ()


def _row(item: Item) -> tuple[str, ...]:
    pairs = (f"{_entry(left)} → {_entry(right)}" for left, right in item.pairs)
    return (
        item.id, item.type.value, item.prompt, item.answer, _lines(item.accept), _lines(item.distractors),
        item.correction, "\n".join(pairs), _lines(item.items), item.difficulty, plain_number(item.points),
        _lines(item.tags), item.feedback, item.status, item.subject, item.rule, item.note,
    )  # fmt: skip


def _lines(entries: Iterable[str]) -> str:
    return "\n".join(_entry(entry) for entry in entries)


def _entry(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("→", "\\→")


def _defused(cell: str) -> str:
    """With an apostrophe more than it has, if a spreadsheet would run it (or if a reader would take one off)."""
    return "'" + cell if re.match(r"'*[=+\-@\t\r]", cell) else cell
