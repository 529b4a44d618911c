"""`quizgen deck`: from banks to Anki."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.terminal import Banks, Quiet
from quizgen.errors import BadOption

Output = Annotated[Path | None, typer.Option("--output", "-o", help="The file to write.", show_default=False)]


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(deck)


def deck(
    banks: Banks,
    output: Output = None,
    name: Annotated[
        str | None, typer.Option("--deck", help="The parent deck, such as School::History.", show_default=False)
    ] = None,
    direction: Annotated[str, typer.Option(help="forward, or both: terms ask for meanings and back.")] = "forward",
    subdecks: Annotated[str, typer.Option(help="Part the deck: none, type or topic.")] = "none",
    typed: Annotated[bool, typer.Option("--typed", help="Ask the learner to type short answers.")] = False,
    retired: Annotated[
        bool, typer.Option(help="Write questions that left the bank once more, tagged quizgen::retired.")
    ] = True,
    format: Annotated[str, typer.Option("--format", help="apkg, or tsv: text for Anki's importer.")] = "apkg",
    to_anki: Annotated[bool, typer.Option("--to-anki", help="Import it into the Anki on this machine.")] = False,
    quiet: Quiet = False,
) -> None:
    """Write Anki decks of banks.

    One beside each bank, or with -o one of them all.

    NAME.anki.json beside the bank records what was exported: keep it, and importing a later deck updates exactly the
    notes that changed.
    """
    from quizgen.library import decks

    if to_anki and format != "apkg":
        raise BadOption("--to-anki sends packages. Leave --format out.")
    chosen = {"deck": name, "direction": direction, "subdecks": subdecks, "typed": typed, "retired": retired}
    for file in decks(banks, output, format, **chosen):
        told = _delivered(file) if to_anki else str(file)
        if not quiet:
            typer.echo(told)


def _delivered(file: Path) -> str:
    from quizgen.emit.anki.connect import deliver

    return deliver(file)
