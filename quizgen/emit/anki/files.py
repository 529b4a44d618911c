"""Bank files on disk become a deck file, with the record of what was exported kept next to each bank."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from quizgen.emit.anki import Memory, Options, export, memory
from quizgen.errors import NotReadable
from quizgen.files import write_atomically
from quizgen.model import Bank


def write_deck(banks: Sequence[tuple[Path, Bank]], out: Path, options: Options, now: int) -> None:
    """Write the package of some banks (with the path each was read from) to ``out``, then their records.

    ``now`` is the present in Unix seconds. In this order, because a record that is ahead of its deck would hide a
    change for ever, while a deck that is ahead of its record only sends a change twice. Raises BadDeck, NotReadable,
    NotWritable.
    """
    records = {record_path(path, bank.article.id): bank.article.id for path, bank in banks}
    previous = Memory(tuple(dated for path in records for dated in _read(path).notes))
    data, current = export([bank for _, bank in banks], options, previous, now)
    write_atomically(out, data)
    for path, article in records.items():
        content = memory.dump(current.of(article))
        if not path.exists() or path.read_bytes() != content:
            write_atomically(path, content)


def record_path(bank: Path, article: str) -> Path:
    """Where the record of an article's deck is kept: ``ARTICLE.anki.json`` in the folder of its bank."""
    stem = article if re.fullmatch(r"\w[\w.-]{0,150}", article) else bank.stem
    return bank.parent / f"{stem}.anki.json"


def _read(path: Path) -> Memory:
    try:
        return memory.load(path.read_bytes(), str(path))
    except FileNotFoundError:
        return Memory()
    except OSError as error:
        raise NotReadable(f"{path}: can't read it ({error.strerror}).") from error
