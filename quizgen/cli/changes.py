"""Shows what a merge did to a bank, as a diff that a teacher can read."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import typer

from quizgen.bank.changes import Change, Kind
from quizgen.bank.merge import Merged
from quizgen.cli.terminal import visible

_SIGNS = {
    Kind.ADDED: ("+", "green"),
    Kind.UPDATED: ("~", "yellow"),
    Kind.REMOVED: ("-", "red"),
    Kind.KEPT: ("=", "cyan"),
    Kind.DELETED: ("x", "bright_black"),
    Kind.UNMOVED: ("!", "magenta"),
    Kind.TEXT: ("!", "magenta"),
}


def show(path: Path, merged: Merged, *, dry_run: bool) -> None:
    """One line a change and a line that counts them."""
    for change in merged.changes:
        sign, colour = _SIGNS[change.kind]
        for line in _lines(change):
            typer.secho(f"{sign} {change.id}  {visible(line)}", fg=colour)
    counts = Counter(change.kind.value for change in merged.changes)
    told = ", ".join(f"{n} {kind}" for kind, n in counts.items()) or "nothing changed"
    typer.echo(f"{path}: {len(merged.bank.questions)} questions ({told}){'; nothing written' if dry_run else ''}")


def _lines(change: Change) -> list[str]:
    match change.kind:
        case Kind.UPDATED:
            worded = [] if change.before == change.text else [f"  → {change.text}"]
            return [change.before, *worded, *(f"  {line}" for line in change.more)]
        case Kind.KEPT if change.before:
            return [f"{change.before} ({change.text})"]
        case Kind.DELETED:
            return [f"{change.text} (deleted earlier)"]
        case Kind.UNMOVED:
            return [f"{change.text} (its evidence is not in the text any more: {change.before})"]
    return [change.text]
