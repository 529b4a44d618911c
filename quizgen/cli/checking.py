"""`check`: format errors and doubtful questions, as a table, JSON or annotations for GitHub."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from quizgen.cli.terminal import Banks, Quiet, table
from quizgen.errors import BadBank, CheckFailed

if TYPE_CHECKING:
    from quizgen.bank.check import Finding

_WARNED = 1
"""Exit code when there are warnings and no errors."""


class Format(StrEnum):
    """How to print what was found."""

    TABLE = "table"
    JSON = "json"
    GITHUB = "github"


class Line(NamedTuple):
    """A finding with its place; only a mistake of the format has a column."""

    file: str
    line: int
    column: int | None
    severity: str
    code: str
    id: str
    message: str


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(check)


def check(
    banks: Banks,
    form: Annotated[Format, typer.Option("--format", help="table, json, or github for annotations.")] = Format.TABLE,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what is safe: spaces, doubles, moved evidence.")] = False,
    hints: Annotated[bool, typer.Option(help="Also what only a person can judge.")] = True,
    quiet: Quiet = False,
) -> None:
    """Check the format of banks and what shows of their quality.

    Exit code 0: fine, or hints only. 1: warnings. 7: a bank that breaks the format. 12: errors.
    """
    lines = [line for path in banks for line in _check(path, fix=fix)]
    shown = [line for line in lines if hints or line.severity != "hint"]
    if not quiet:
        _print(shown, form, len(banks))
    severities = {line.severity for line in lines}
    if any(line.code == "FORMAT" for line in lines):
        raise typer.Exit(BadBank.code)
    if "error" in severities:
        raise typer.Exit(CheckFailed.code)
    if "warning" in severities:
        raise typer.Exit(_WARNED)


def _check(path: Path, *, fix: bool) -> list[Line]:
    from quizgen.bank.check import check
    from quizgen.bank.read import read

    try:
        if fix:
            _fix(path)
        source = read(path)
    except BadBank as error:
        problems = error.problems or ((1, 1, "", str(error)),)
        return [
            Line(str(path), line, column, "error", "FORMAT", "", f"{field}: {text}" if field else text)
            for line, column, field, text in problems
        ]
    return [_line(path, source.lines.get(finding.id, 1), finding) for finding in check(source.bank)]


def _fix(path: Path) -> None:
    from quizgen.bank import check
    from quizgen.bank.read import load
    from quizgen.bank.store import update

    load(path)  # a bank that is not there or broken is told, not made
    update(path, lambda bank: check.fix(bank) if bank else load(path))


def _line(path: Path, line: int, finding: Finding) -> Line:
    return Line(str(path), line, None, finding.severity.value, finding.code, finding.id, finding.message)


def _print(lines: list[Line], form: Format, banks: int) -> None:
    if form is Format.JSON:
        typer.echo(json.dumps([line._asdict() for line in lines], ensure_ascii=False, indent=1))
    elif form is Format.GITHUB:
        for line in lines:
            typer.echo(_annotation(line))
    else:
        if lines:
            table(("place", "", "code", "question", "what"), [_row(line) for line in lines])
        counts = [_count(sum(line.severity == s for line in lines), s) for s in ("error", "warning", "hint")]
        typer.echo(f"{_count(banks, 'bank')}: {', '.join(counts)}")


def _count(n: int, word: str) -> str:
    return f"{n} {word}{'s' * (n != 1)}"


def _row(line: Line) -> tuple[str, ...]:
    place = f"{line.file}:{line.line}:{line.column}" if line.column else f"{line.file}:{line.line}"
    return place, line.severity, line.code, line.id, line.message


def _annotation(line: Line) -> str:
    """A workflow command; its values may hold neither line ends nor, before the ``::``, commas and colons."""
    level = "notice" if line.severity == "hint" else line.severity
    place = line.file.replace("%", "%25").replace(",", "%2C").replace(":", "%3A")
    message = f"{line.id} {line.message}".strip().replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    where = f"file={place},line={line.line}" + (f",col={line.column}" if line.column else "")
    return f"::{level} {where},title={line.code}::{message}"
