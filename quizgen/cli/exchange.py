"""`quizgen export`, `quizgen import`, `quizgen formats`: banks to and from other systems."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.cli.terminal import Banks, Quiet, Seed, table, visible
from quizgen.errors import BadOption

if TYPE_CHECKING:
    from quizgen.emit.exchange import Misfit
    from quizgen.emit.formats import Format
    from quizgen.importers.found import Skipped


def add(app: typer.Typer) -> None:
    """Register the three commands."""
    app.command("export")(export)
    app.command("import")(import_)
    app.command("formats")(formats)


def export(
    banks: Banks,
    format: Annotated[str, typer.Option("--format", "-f", help="The format; `quizgen formats` lists them.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The file, or a folder. Default: beside the bank.")
    ] = None,
    seed: Seed = 0,
    accepted_only: Annotated[bool, typer.Option("--accepted-only", help="Leave drafts out.")] = False,
    quiet: Quiet = False,
) -> None:
    """Write question banks in another system's format. Rejected questions stay behind."""
    from quizgen.bank import load
    from quizgen.emit.exchange import Options
    from quizgen.emit.formats import emitter, named
    from quizgen.files import write_atomically

    chosen = named(format)
    module, options = emitter(chosen), Options(seed=seed, accepted_only=accepted_only)
    for path in banks:
        bank = load(path)
        target = _target(path, chosen, output, len(banks))
        write_atomically(target, module.write(bank, options))
        if not quiet:
            _tell(chosen, target, module.misfits(bank, options))


def _target(bank: Path, chosen: Format, output: Path | None, count: int) -> Path:
    name = bank.stem + chosen.suffix
    if output is None:
        return bank.with_name(name)
    if output.is_dir():
        return output / name
    if count > 1:
        raise BadOption(f"--output {output}: not a folder. Several banks need one that exists.")
    return output


def _tell(chosen: Format, target: Path, misfits: Sequence[Misfit]) -> None:
    typer.echo(f"wrote {target}")
    if misfits:
        typer.echo(f"{_count(len(misfits))} left out because {chosen.name} can't hold them:")
        table(("id", "reason"), [(misfit.id, misfit.reason) for misfit in misfits])


def import_(
    file: Annotated[Path, typer.Argument(help="Moodle XML, GIFT or CSV.", show_default=False)],
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The bank. Default: decks/NAME.yaml.")] = None,
    into: Annotated[
        Path | None, typer.Option("--into", help="A bank that was exported: bring the edits of FILE home into it.")
    ] = None,
    format: Annotated[
        str | None, typer.Option("--format", "-f", help="moodle, gift or csv. Default: by ending.")
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Read questions of another system into a bank.

    Without --into a new bank is made, and no existing one is touched. With it, the questions that carry an id of the
    bank are compared with the bank's own export: what differs is taken over, all the rest of the bank stays.
    """
    from quizgen.bank.store import save, update
    from quizgen.files import slug
    from quizgen.importers import as_bank, bring_home, format_of, read

    name = format or format_of(file)
    found = read(file, name)
    if into:
        update(into, lambda bank: bring_home(bank, found, name, into))
    else:
        stem = slug(_stem(file))
        target = output or Path("decks") / f"{stem}.yaml"
        if target.exists():
            raise BadOption(f"{target}: is there already. Name another with --output, or add to it with --into.")
        save(as_bank(found, stem), target)
    if not quiet:
        _told(len(found.questions), into or target, found.skipped)


def _stem(file: Path) -> str:
    """The file's name without its ending, or without the whole of an ending that `export` gives."""
    from quizgen.emit.formats import FORMATS

    endings = [form.suffix for form in FORMATS if file.name.endswith(form.suffix)]
    return file.name.removesuffix(endings[0]) if endings else file.stem


def _count(number: int) -> str:
    return f"{number} question{'' if number == 1 else 's'}"


def _told(count: int, target: Path, skipped: Sequence[Skipped]) -> None:
    typer.echo(f"read {_count(count)} into {target}")
    if skipped:
        typer.echo(f"{_count(len(skipped))} left out:")
        table(("question", "reason"), [(visible(each.name), each.reason) for each in skipped])


def formats() -> None:
    """List the formats that `quizgen export` writes and `quizgen import` reads."""
    from quizgen.emit.formats import FORMATS

    rows = [(each.name, each.summary, each.suffix, "yes" if each.readable else "") for each in FORMATS]
    table(("name", "what", "ending", "import"), rows)
