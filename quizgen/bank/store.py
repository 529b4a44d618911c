"""Banks on disk: saved whole, one writer at a time, the version before kept as ``NAME.yaml.bak``."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from quizgen.bank.merge import fresh
from quizgen.bank.write import SCHEMA_FILE, dump
from quizgen.files import write_atomically
from quizgen.model import Bank


def save(bank: Bank, path: Path) -> None:
    """Write a bank, and beside it the schema that its first line names. Raises NotWritable.

    A bank straight from the rules gets the digests that a later ``update`` needs.
    """
    with _alone(path.parent):
        _put(path, dump(bank if bank.generated.article else fresh(bank)))


def update(path: Path, change: Callable[[Bank | None], Bank]) -> None:
    """Replace a bank by what ``change`` makes of it (of None when there is none), keeping a backup of the old one.

    Other quizgen processes wait; if an editor saves the file meanwhile, ``change`` gets the newer one. Nothing is
    written when nothing changed. Raises BadBank when the old one is broken (it stays as it is), and NotWritable.
    """
    from quizgen.bank.read import loads

    with _alone(path.parent):
        while True:
            before = path.read_bytes() if path.exists() else None
            after = dump(change(None if before is None else loads(before, str(path)).bank))
            if before == (path.read_bytes() if path.exists() else None):
                break
        if before is not None and before != after:
            write_atomically(path.with_name(path.name + ".bak"), before)
        if before != after:
            _put(path, after)


def _put(path: Path, data: bytes) -> None:
    write_atomically(path, data)
    schema = (Path(__file__).parent / SCHEMA_FILE).read_bytes()
    beside = path.with_name(SCHEMA_FILE)
    if not beside.exists() or beside.read_bytes() != schema:
        write_atomically(beside, schema)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold a lock on a folder of banks. It ends with the process, however that ends, and leaves no file behind.

    Without ``fcntl`` (on Windows) or on a file system without locks there is none; writes are whole all the same.
    """
    try:
        import fcntl

        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield  # a folder that can't be made or opened: write_atomically says so
        return
    try:
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
