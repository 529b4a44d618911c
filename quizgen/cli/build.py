"""`make` and `bank`: from articles to banks, and on to decks and worksheets."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.choices import About, Level, MinScore, Model, Questions, Types, options
from quizgen.cli.terminal import Decks, Printouts, Quiet, Seed, progress, table, telling
from quizgen.errors import QuizgenError
from quizgen.model import Bank

_DECKS = Path("decks")
_PRINTOUTS = Path("printouts")


def add(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(make)
    app.command()(bank)


def make(
    sources: Annotated[
        list[Path] | None, typer.Argument(help="Articles or folders of them. [default: sources]")
    ] = None,
    decks: Decks = _DECKS,
    printouts: Printouts = _PRINTOUTS,
    questions: Questions = None,
    seed: Seed = 0,
    types: Types = "",
    min_score: MinScore = 0.68,
    difficulty: Level = None,
    about: About = [],  # noqa: B006 (typer copies it)
    model: Model = None,
    quiet: Quiet = False,
) -> None:
    """Make bank, Anki deck, worksheet and answer key of articles.

    A bank that is there already is merged: your edits, verdicts and additions stay.
    """
    from quizgen.library import articles, make

    chosen = options(questions, seed, types, min_score, difficulty, about, model)
    rows: list[tuple[str, str, str]] = []
    failure: QuizgenError | None = None
    for path in progress(articles(sources or [Path("sources")]), "Making", "…", quiet=quiet):
        try:
            with telling():
                made, files = make(path, decks, printouts, chosen)
        except QuizgenError as error:
            typer.echo(f"quizgen: {error}", err=True)
            failure = failure or error
        else:
            rows.append((made.article.title, _count(made), "\n".join(map(str, files))))
    if not quiet and rows:
        table(("article", "questions", "files"), rows)
    if failure:
        raise typer.Exit(failure.code)


def bank(
    article: Annotated[Path, typer.Argument(help="An article (.txt or .md).", show_default=False)],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The bank to write or merge into. [default: decks/NAME.yaml]")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change and write nothing.")] = False,
    questions: Questions = None,
    seed: Seed = 0,
    types: Types = "",
    min_score: MinScore = 0.68,
    difficulty: Level = None,
    about: About = [],  # noqa: B006 (typer copies it)
    model: Model = None,
    quiet: Quiet = False,
) -> None:
    """Write an article's question bank, or update it.

    Over an existing bank your edits, verdicts, additions and deletions stay; a backup is kept as NAME.yaml.bak.
    """
    from quizgen.cli.changes import show
    from quizgen.library import regenerate

    chosen = options(questions, seed, types, min_score, difficulty, about, model)
    path, merged = regenerate(article, output, _DECKS, chosen, dry_run=dry_run)
    if not quiet:
        show(path, merged, dry_run=dry_run)


def _count(bank: Bank) -> str:
    """``12: 8 short-answer, 4 cloze``."""
    kinds = Counter(question.type.value for question in bank.questions)
    each = ", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items(), key=lambda item: (-item[1], item[0])))
    return f"{len(bank.questions)}: {each}" if each else "0: nothing is sure enough to be asked; try --min-score 0.5"
