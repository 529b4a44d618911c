"""Files in, files out: what the command line does, for programs. `from quizgen import read, generate, write`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgen.errors import BadOption, NoArticle, SourceNotFound, UnknownName
from quizgen.files import slug, write_atomically
from quizgen.ingest import READERS, read
from quizgen.model import Bank

if TYPE_CHECKING:
    from quizgen.bank.merge import Merged
    from quizgen.emit import anki
    from quizgen.pipeline import Options


def write(bank: Bank, path: Path | str) -> None:
    """Write a bank as what the file's ending says: ``.yaml`` the bank itself, ``.apkg`` an Anki deck, ``.pdf`` a
    worksheet (``-key.pdf`` its answer key). Each file is whole or not there.

    Raises NotWritable, BadDeck, and UnknownName for any other ending.
    """
    path = Path(path)
    if path.suffix == ".yaml":
        from quizgen.bank.store import save

        save(bank, path)
    else:
        write_atomically(path, _render(bank, path))


def _render(bank: Bank, path: Path) -> bytes:
    if path.suffix == ".apkg":
        from quizgen.emit import anki

        return anki.write(bank)
    if path.suffix == ".pdf":
        from quizgen.emit import worksheet

        layout = worksheet.Layout.KEY if path.stem.endswith("-key") else worksheet.Layout.WORKSHEET
        return worksheet.write(bank, worksheet.Options(layout=layout))
    raise UnknownName(f"{path}: nothing is written with the ending {path.suffix!r}. Choose .yaml, .apkg or .pdf.")


def articles(sources: Iterable[Path]) -> list[Path]:
    """The article files among files and folders, in order, each once.

    Raises SourceNotFound, and NoArticle for a folder without articles or two files whose outputs would share a name.
    """
    found: dict[Path, None] = {}
    for source in sources:
        if source.is_dir():
            inside = sorted(p for p in source.iterdir() if p.suffix.lower() in READERS and not p.name.startswith("."))
            if not inside:
                raise NoArticle(f"{source}: no articles there. quizgen reads {', '.join(READERS)}.")
            found.update(dict.fromkeys(inside))
        elif source.exists():
            found[source] = None
        else:
            raise SourceNotFound(source)
    names: dict[str, Path] = {}
    for path in found:
        first = names.setdefault(slug(path.stem), path)
        if first != path:
            raise NoArticle(f"{path}: its files would have the same names as those of {first}. Rename one.")
    return list(found)


def regenerate(
    source: Path, output: Path | None, folder: Path, options: Options, *, dry_run: bool = False
) -> tuple[Path, Merged]:
    """Generate the bank of an article and merge it into ``output`` (default: ``folder/NAME.yaml``).

    Returns the path and what changed. Raises what reading an article and a bank raises, MissingModel and NotWritable.
    """
    from quizgen.bank.merge import merge
    from quizgen.bank.read import load
    from quizgen.bank.store import update
    from quizgen.pipeline import generate

    article = read(source)
    path = output or folder / f"{article.id}.yaml"
    old = load(path) if path.exists() else None  # a broken bank is told before the long work
    merged = merge(old, new := generate(article, options))
    if not dry_run:

        def change(now: Bank | None) -> Bank:
            nonlocal merged
            merged = merge(now, new)
            return merged.bank

        update(path, change)
    return path, merged


def make(source: Path, folder: Path, printouts: Path, options: Options) -> tuple[Bank, list[Path]]:
    """Bank, deck, worksheet and key of an article: the bank as it now stands, and the files written."""
    path, merged = regenerate(source, None, folder, options)
    files = [path, *decks([path], None), *_print(merged.bank, path.stem, printouts)]
    return merged.bank, files


def decks(
    banks: Sequence[Path],
    output: Path | None,
    form: str = "apkg",
    **options: Any,  # noqa: ANN401 (anki.Options)
) -> list[Path]:
    """Write Anki decks of bank files: one beside each, or one of all in ``output``. Returns the files.

    A package brings the record of earlier exports next to each bank up to date (``NAME.anki.json``).
    """
    import time

    from quizgen.bank.read import load
    from quizgen.emit.anki import files, tsv

    chosen = _deck_options(options)
    if form not in ("apkg", "tsv"):
        raise BadOption(f"--format: {form!r} is none. Choose apkg or tsv.")
    loaded = [(path, load(path)) for path in banks]
    groups = [(output, loaded)] if output else [(each[0].with_suffix(f".{form}"), [each]) for each in loaded]
    for file, group in groups:
        if form == "tsv":
            write_atomically(file, tsv.write([bank for _, bank in group], chosen))
        else:
            files.write_deck(group, file, chosen, int(time.time()))
    return [file for file, _ in groups]


def _deck_options(options: dict[str, Any]) -> anki.Options:
    from quizgen.emit import anki

    try:
        direction = anki.Direction(options.pop("direction", "forward"))
        return anki.Options(direction=direction, subdecks=anki.Subdecks(options.pop("subdecks", "none")), **options)
    except ValueError as error:
        raise BadOption(f"{error}. Choose --direction forward or both, --subdecks none, type or topic.") from error


def printouts(
    banks: Sequence[Path],
    output: Path | None,
    folder: Path,
    layout: str | None,
    **options: Any,  # noqa: ANN401
) -> list[Path]:
    """Print bank files as PDF into ``folder``, or one bank into ``output``; without a layout worksheet and key."""
    from quizgen.bank.read import load

    if output and len(banks) > 1:
        raise BadOption("-o names one file; print one bank, or leave -o out.")
    files: list[Path] = []
    for path in banks:
        stem, where = (output.stem, output.parent) if output else (path.stem, folder)
        files += _print(load(path), stem, where, layout, **options)
    return files


def _print(
    bank: Bank,
    stem: str,
    folder: Path,
    layout: str | None = None,
    preview: bool = False,
    **options: Any,  # noqa: ANN401
) -> list[Path]:
    """The layouts of a bank: ``STEM.pdf``, for the key ``STEM-key.pdf``; previewed, page 1 is ``STEM-1.png``."""
    from quizgen.emit import worksheet
    from quizgen.emit.worksheet.preview import pages

    paper = options.pop("paper", None) or worksheet.default_paper()
    files: list[Path] = []
    for each in (layout,) if layout else ("worksheet", "key"):
        name = f"{stem}.pdf" if each == (layout or "worksheet") else f"{stem}-{each}.pdf"
        chosen: dict[str, Any] = {"layout": each, "paper": paper, **options}
        pdf = worksheet.write(bank, worksheet.Options(**chosen))
        write_atomically(folder / name, pdf)
        files.append(folder / name)
        for number, picture in enumerate(pages(pdf) if preview else (), start=1):
            files.append(folder / f"{Path(name).stem}-{number}.png")
            write_atomically(files[-1], picture)
    return files
