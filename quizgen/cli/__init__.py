"""The command line: parses, calls the library, prints; no logic.

How to add commands: write a module in this folder with `def add(app: typer.Typer) -> None` that registers them
(`app.command()(function)`), import what is heavy inside the functions, import its `add` here and put it into PARTS.
Raise QuizgenError for what a user can mend: it is printed on one line and its `code` is the exit code.
`terminal.py` has the shared console, progress bar and options.
"""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from quizgen import __version__
from quizgen.cli.build import add as build
from quizgen.cli.checking import add as checking
from quizgen.cli.deck import add as deck
from quizgen.cli.exchange import add as exchange
from quizgen.cli.look import add as look
from quizgen.cli.printing import add as printing
from quizgen.cli.read import add as read
from quizgen.cli.review import add as review
from quizgen.errors import NotWritable, QuizgenError

PARTS = (build, deck, printing, checking, look, read, review, exchange)


class _Commands(TyperGroup):
    """The one place where a failure becomes a line and an exit code."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 (typer's own types, which it does not export)
        try:
            return super().invoke(ctx)
        except QuizgenError as error:
            typer.echo(f"quizgen: {error}", err=True)
            raise typer.Exit(error.code) from None
        except BrokenPipeError:
            raise  # the reader of a pipe has had enough: typer ends quietly
        except OSError as error:  # a full disk behind standard output, a file that vanished
            typer.echo(f"quizgen: {error.filename or 'standard output'}: {error.strerror}.", err=True)
            raise typer.Exit(NotWritable.code) from None


app = typer.Typer(
    name="quizgen",
    cls=_Commands,
    help="Turns an article into study material: an editable question bank, an Anki deck and printable worksheets.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # boxes around the help would double the time that `--help` takes
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"quizgen {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


for _add in PARTS:
    _add(app)
