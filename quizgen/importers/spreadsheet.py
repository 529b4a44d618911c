r"""CSV → questions: the table that quizgen exports, or any with the columns ``prompt`` and ``answer``.

Commas, semicolons or tabs between cells (spreadsheets write what their country uses). A missing type is told by the
other cells: wrong options make multiple choice, ``true`` or ``false`` a statement, a blank a cloze.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from quizgen.errors import BadBank
from quizgen.importers.found import Found, Skipped, Unfit, demand, extra, own_id, sound, typed, unique
from quizgen.model import Difficulty, Question, Status, Type

E = TypeVar("E", bound=StrEnum)
_TRUTH = {"true": True, "t": True, "yes": True, "false": False, "f": False, "no": False}


def read(data: bytes, name: str) -> Found:
    """The questions of a CSV file. Raises BadBank: not UTF-8, no such columns, no table."""
    rows = _rows(data, name)
    questions, skipped = [], []
    for number, row in enumerate(rows, 2):
        if not any(row.values()):
            continue
        try:
            questions.append(sound(_question(row)))
        except Unfit as unfit:
            skipped.append(Skipped(f"row {number}", str(unfit)))
    return Found(unique(questions), "", tuple(skipped))


def _rows(data: bytes, name: str) -> list[dict[str, str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadBank(f"{name}: byte {error.start + 1} is not UTF-8. Save it as “CSV UTF-8”.") from error
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    try:
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=mark, restval="", strict=True)
        columns = {column: column.strip().lower() for column in reader.fieldnames or () if column}
        rows = [{name: _mended(row[column] or "") for column, name in columns.items()} for row in reader]
    except csv.Error as error:
        raise BadBank(f"{name}: no CSV table ({error}).") from error
    if not {"prompt", "answer"} <= set(columns.values()):
        raise BadBank(f"{name}:1: expected columns named prompt and answer (and type, distractors, …).")
    return rows


def _mended(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from running it."""
    cell = cell.replace("\r\n", "\n")
    return cell[1:] if re.match(r"'+[=+\-@\t\r]", cell) else cell


def _question(row: Mapping[str, str]) -> Question:
    prompt, answer = row["prompt"].strip(), row["answer"].strip()
    form = _type(row)
    pairs = tuple(_pair(line) for line in _lines(row, "pairs")) if form is Type.MATCHING else ()
    key = _answer(form, answer)
    return Question(
        id=own_id(row.get("id", "").strip(), form, prompt, key),
        type=form,
        prompt=prompt,
        answer=key,
        subject=row.get("subject", "").strip() or "fact",
        accept=_list(row, "accept"),
        distractors=_list(row, "distractors"),
        correction=row.get("correction", "").strip() or None,
        pairs=pairs,
        items=_list(row, "items"),
        difficulty=_word(Difficulty, row, "difficulty", Difficulty.MEDIUM),
        tags=_list(row, "tags"),
        status=_word(Status, row, "status", Status.DRAFT),
        note=row.get("note", "").strip() or None,
        extra=extra(_points(row), row.get("feedback", "").strip(), form, len(pairs)),
    )


def _type(row: Mapping[str, str]) -> Type:
    if row.get("type", "").strip():
        return _word(Type, row, "type", Type.SHORT_ANSWER)
    if row.get("distractors", "").strip():
        return Type.MULTIPLE_CHOICE
    if row["answer"].strip().lower() in ("true", "false"):
        return Type.TRUE_FALSE
    return typed(row["prompt"])


def _answer(form: Type, answer: str) -> str | bool | None:
    if form in (Type.MATCHING, Type.ORDERING):
        return None
    if form is Type.TRUE_FALSE:
        demand(answer.lower() in _TRUTH, f"its answer is {answer!r}, not true or false")
        return _TRUTH[answer.lower()]
    return answer


def _word(kind: type[E], row: Mapping[str, str], column: str, default: E) -> E:
    word = row.get(column, "").strip().lower()
    demand(not word or word in list(kind), f"its {column} is {word!r}; choose among {', '.join(kind)}")
    return kind(word) if word else default


def _points(row: Mapping[str, str]) -> float | None:
    word = row.get("points", "").strip().replace(",", ".")
    if not word:
        return None
    demand(re.fullmatch(r"\d+(\.\d+)?", word) and math.isfinite(float(word)), f"its points are {word!r}, no number")
    return float(word)


def _lines(row: Mapping[str, str], column: str) -> list[str]:
    return [line for line in row.get(column, "").split("\n") if line.strip()]


def _list(row: Mapping[str, str], column: str) -> tuple[str, ...]:
    return tuple(_entry(line) for line in _lines(row, column))


def _pair(line: str) -> tuple[str, str]:
    left, arrow, right = re.sub(r"\\\\", "\0", line).replace("\\→", "\1").partition("→")
    demand(arrow and left.strip() and right.strip(), f"its pair {line!r} is not written as left → right")
    return _entry(left.replace("\1", "\\→").replace("\0", "\\\\")), _entry(
        right.replace("\1", "\\→").replace("\0", "\\\\")
    )


def _entry(text: str) -> str:
    return re.sub(r"\\([\\n→])", lambda match: "\n" if match.group(1) == "n" else match.group(1), text.strip())
