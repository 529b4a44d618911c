"""What commands share: options by name, progress bar, tables. rich is imported when something is drawn."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

if TYPE_CHECKING:
    from rich.console import Console

T = TypeVar("T")

Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")]
Banks = Annotated[list[Path], typer.Argument(help="Question banks (.yaml).", show_default=False)]
OneBank = Annotated[Path, typer.Argument(help="A question bank (.yaml).", show_default=False)]
Decks = Annotated[Path, typer.Option(help="The folder for banks and decks.")]
Printouts = Annotated[Path, typer.Option(help="The folder for worksheets.")]
Seed = Annotated[int, typer.Option(help="Shuffles questions and options; the same seed gives the same order.")]


@contextmanager
def telling() -> Iterator[None]:
    """Warnings raised meanwhile, each told once on standard error as a sentence, without the line of code that they come from."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", UserWarning)
        yield
    for text in dict.fromkeys(str(w.message) for w in caught):
        typer.echo(f"quizgen: {text}", err=True)


def console() -> Console:
    """A console on standard output; as wide as a table needs when it is no terminal."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else 160, highlight=False, soft_wrap=not sys.stdout.isatty())


def progress(items: Sequence[T], name: str, label: str, *, quiet: bool) -> Iterator[T]:
    """The items, with a bar on standard error while they are worked on; no bar when quiet or not at a terminal."""
    if quiet or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(f"{name} {label}", total=len(items))
        for item in items:
            bar.update(task, description=f"{name} {getattr(item, 'stem', item)}")
            yield item
            bar.advance(task)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table on standard output. Cells are printed as they are: no markup, no control characters."""
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=None, pad_edge=False, header_style="bold")
    for name in head:
        drawn.add_column(name, overflow="fold")
    for row in rows:
        drawn.add_row(*(Text(visible(cell)) for cell in row))
    console().print(drawn)


def visible(text: str) -> str:
    """Text without what would steer a terminal."""
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in text)
