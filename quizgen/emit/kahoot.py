"""Kahoot's spreadsheet (XLSX), laid out like the template that Kahoot gives: rows from the ninth, columns A to H.

Held: multiple choice (two to four options) and true or false, within Kahoot's limits: 120 characters a question,
75 an answer. ``misfits`` names every question that does not fit. Not held: ids, tags, points, feedback.
Time to answer: 20 seconds, 30 when there is much to read. Text is written as text, never as a formula.
"""

from __future__ import annotations

import io
from typing import Any

from quizgen.emit.archive import undated
from quizgen.emit.exchange import TRUE_FALSE, Item, Misfit, Options, one_line, sheet
from quizgen.errors import BadDeck
from quizgen.model import Bank, Type

QUESTION_LIMIT = 120
ANSWER_LIMIT = 75
MOST_OPTIONS = 4
FIRST_ROW = 9
LONG_READING = 200  # characters of question and options

_INTRODUCTION = (
    "Quiz template",
    "Add questions, at least two answer alternatives, time limit and choose correct answers",
)
_HEADINGS = (
    "Question - max 120 characters",
    "Answer 1 - max 75 characters",
    "Answer 2 - max 75 characters",
    "Answer 3 - max 75 characters",
    "Answer 4 - max 75 characters",
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)


def write(bank: Bank, options: Options) -> bytes:
    """XLSX. Raises BadDeck when no question fits."""
    from openpyxl import Workbook

    fitting = [item for item in sheet(bank, options).items if not _reason(item)]
    if not fitting:
        raise BadDeck("Kahoot takes multiple choice and true or false only, and no question of these fits its limits.")
    book = Workbook()
    page = book.active
    for row, text in enumerate(_INTRODUCTION, 2):
        _put(page, row, 2, text)
    for column, heading in enumerate(_HEADINGS, 2):
        _put(page, FIRST_ROW - 1, column, heading)
        page.column_dimensions["ABCDEFGH"[column - 1]].width = 60 if column == 2 else 24
    for number, item in enumerate(fitting, 1):
        _question(page, FIRST_ROW - 1 + number, number, item)
    out = io.BytesIO()
    book.save(out)
    return undated(out.getvalue())


def misfits(bank: Bank, options: Options) -> tuple[Misfit, ...]:
    """Every question of another type or beyond the limits, and why."""
    found = ((item.id, _reason(item)) for item in sheet(bank, options).items)
    return tuple(Misfit(ident, reason) for ident, reason in found if reason)


def _reason(item: Item) -> str:
    """Why Kahoot can't hold it; empty when it can."""
    choices = _choices(item)
    if not choices:
        return f"Kahoot has no {item.type.value} questions"
    if len(choices) > MOST_OPTIONS:
        return f"{len(choices)} options, Kahoot takes {MOST_OPTIONS}"
    if _length(item.prompt) > QUESTION_LIMIT:
        return f"the question has {_length(item.prompt)} characters, Kahoot takes {QUESTION_LIMIT}"
    longest = max(_length(choice) for choice in choices)
    return f"an answer has {longest} characters, Kahoot takes {ANSWER_LIMIT}" if longest > ANSWER_LIMIT else ""


def _length(text: str) -> int:
    """In UTF-16 units, as JavaScript and spreadsheets count."""
    return len(one_line(text).encode("utf-16-le")) // 2


def _choices(item: Item) -> tuple[str, ...]:
    return TRUE_FALSE if item.type is Type.TRUE_FALSE else item.options


def _question(page: Any, row: int, number: int, item: Item) -> None:  # noqa: ANN401 - openpyxl has no types
    choices = _choices(item)
    key = item.answer.capitalize() if item.type is Type.TRUE_FALSE else item.answer
    page.cell(row, 1, number)
    _put(page, row, 2, item.prompt)
    for column, choice in enumerate(choices, 3):
        _put(page, row, column, choice)
    page.cell(row, 7, 30 if sum(map(len, (item.prompt, *choices))) > LONG_READING else 20)
    page.cell(row, 8, choices.index(key) + 1)


def _put(page: Any, row: int, column: int, text: str) -> None:  # noqa: ANN401
    cell = page.cell(row, column, one_line(text))
    cell.data_type = "s"
    cell.quotePrefix = True
