"""`print`: banks on paper, with every choice that the printer offers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.terminal import Banks, Printouts, Quiet, Seed, telling
from quizgen.errors import BadOption, SourceNotFound
from quizgen.model import Type

_PRINTOUTS = Path("printouts")
_TYPES = ", ".join(Type)


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("print")(print_)


def print_(
    banks: Banks,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The file to write.", show_default=False)
    ] = None,
    printouts: Printouts = _PRINTOUTS,
    layout: Annotated[
        str | None,
        typer.Option(
            help="worksheet, key, guide, cards or answer-sheet. [default: worksheet and key]", show_default=False
        ),
    ] = None,
    paper: Annotated[str | None, typer.Option(help="a4 or letter. [default: as usual in your country]")] = None,
    font_size: Annotated[float, typer.Option(help="Points.")] = 10.5,
    large_print: Annotated[bool, typer.Option("--large-print", help="At least 16 points everywhere.")] = False,
    line_spacing: Annotated[float, typer.Option(help="Distance of lines, in font sizes.")] = 1.28,
    columns: Annotated[int, typer.Option(help="1 or 2.")] = 1,
    hole_punch: Annotated[bool, typer.Option("--hole-punch", help="A wider margin on the left.")] = False,
    versions: Annotated[int, typer.Option(help="Versions A, B, C … with questions and options mixed.")] = 1,
    seed: Seed = 0,
    shuffle: Annotated[bool, typer.Option("--shuffle", help="Mix the questions of version A too.")] = False,
    only: Annotated[
        str, typer.Option(help=f"Only these types, in this order, parted by commas: {_TYPES}.", show_default=False)
    ] = "",
    sections: Annotated[bool, typer.Option(help="Group questions by type under headings.")] = True,
    points: Annotated[
        str, typer.Option(help="Points of one question by type, as cloze=2,ordering=4.", show_default=False)
    ] = "",
    passage: Annotated[str, typer.Option(help="The article first: none, lines or paragraphs (numbered).")] = "none",
    word_bank: Annotated[bool, typer.Option(help="A box with the words missing from the sentences.")] = True,
    copies: Annotated[int, typer.Option(help="Sheets of each version in the file.")] = 1,
    class_list: Annotated[
        Path | None, typer.Option(help="A text file with a name a line: a sheet for each.", show_default=False)
    ] = None,
    flip: Annotated[str, typer.Option(help="The edge over which printed cards are turned: long or short.")] = "long",
    font: Annotated[list[Path], typer.Option(help="A .ttf for a script that the built-in faces lack.")] = [],  # noqa: B006
    preview: Annotated[bool, typer.Option("--preview", help="Write pages as PNG pictures beside the PDF too.")] = False,
    quiet: Quiet = False,
) -> None:
    """Print banks: worksheets, answer keys, guides, cards."""
    from quizgen.library import printouts as write_printouts

    with telling():
        files = write_printouts(
            banks, output, printouts, layout, preview=preview, paper=paper, font_size=font_size,
            large_print=large_print, line_spacing=line_spacing, columns=columns, hole_punch=hole_punch,
            versions=versions, seed=seed, shuffle=shuffle, only=_names(only), sections=sections, points=_points(points),
            passage=passage, word_bank=word_bank, copies=copies, students=_students(class_list), flip=flip,
            fonts=tuple(font),
        )  # fmt: skip
    if not quiet:
        typer.echo("\n".join(map(str, files)))


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _points(text: str) -> tuple[tuple[Type, int], ...]:
    """``cloze=2,matching=1`` by type. Raises BadOption."""
    out = []
    for part in _names(text):
        name, _, number = part.partition("=")
        if name.strip() not in set(Type) or not number.strip().isdecimal():
            raise BadOption(f"--points: {part!r} is no type=number, as in cloze=2. Types: {_TYPES}.")
        out.append((Type(name.strip()), int(number)))
    return tuple(out)


def _students(path: Path | None) -> tuple[str, ...]:
    """The names in a file, one a line. Raises SourceNotFound, NotReadable and NoArticle (nothing in it)."""
    from quizgen.ingest.decode import decode

    if path is None:
        return ()
    if not path.is_file():
        raise SourceNotFound(path)
    return tuple(line.strip() for line in decode(path.read_bytes(), path).splitlines() if line.strip())
