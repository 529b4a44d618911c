"""`quizgen review`: the screen on which a person goes through a bank."""

from __future__ import annotations

import typer

from quizgen.cli.terminal import OneBank


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("review")(review)


def review(bank: OneBank) -> None:
    """Go through a bank's questions on a screen.

    Beside the article: accept, reject, edit, undo. Every step is saved at once.
    """
    from quizgen.review import run

    run(bank)
