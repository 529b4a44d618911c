"""`quizgen read`: what was understood of an article."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

ArticleFile = Annotated[Path, typer.Argument(help="An article (.txt, .md).", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
Page = Annotated[
    Path | None, typer.Option("--html", help="Write a page with everything marked in colours.", show_default=False)
]
Model = Annotated[str | None, typer.Option(help="Another spaCy pipeline, installed or a folder.", show_default=False)]


def read(article: ArticleFile, as_json: Json = False, html: Page = None, model: Model = None) -> None:
    """Print what was understood of an article: names, timeline, quotations, abbreviations, what stayed open."""
    from quizgen.cli.terminal import visible
    from quizgen.emit import reading as emit
    from quizgen.emit.reading import page, text
    from quizgen.files import write_atomically
    from quizgen.ingest import read as ingest
    from quizgen.reading import reading

    found = reading(ingest(article), model)
    if html is not None:
        write_atomically(html, page.as_html(found))
    if as_json:
        sys.stdout.buffer.write(emit.as_json(found))
    elif html is None:
        typer.echo(visible(text.as_text(found)), nl=False)


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(read)
