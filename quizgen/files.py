"""Writes files whole or not at all."""

from __future__ import annotations

import glob
import hashlib
import os
import re
import stat
import tempfile
import time
import unicodedata
from contextlib import suppress
from pathlib import Path

from quizgen.errors import NotWritable

_ABANDONED = 3600
"""Seconds."""


def write_atomically(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` so that a reader sees the old file or the new one, never half of one.

    Missing parent folders are made, links are followed. Raises NotWritable when the folder or the file can't be
    written. A process that is killed may leave a hidden ``.part`` file; the next write of the same path removes it.
    A device or a pipe (``/dev/stdout``) can't be replaced: the data goes into it.
    """
    if _is_stream(path):
        _pour(path, data)
        return
    target = Path(os.path.realpath(path))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part")
    except OSError as error:
        raise NotWritable(f"{path.parent}: can't write there ({error.strerror}). Choose another folder.") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except OSError as error:
        raise NotWritable(f"{path}: can't write it ({error.strerror}).") from error
    finally:
        Path(name).unlink(missing_ok=True)


def _is_stream(path: Path) -> bool:
    """Whether a device, a pipe or a socket stands there: replacing one by a file would break the system."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _pour(path: Path, data: bytes) -> None:
    try:
        with path.open("wb") as stream:
            stream.write(data)
    except OSError as error:
        raise NotWritable(f"{path}: can't write it ({error.strerror}).") from error


def _sweep(path: Path) -> None:
    """Remove what killed processes left: parts of this file that nobody has written to for an hour."""
    for part in path.parent.glob(f".{glob.escape(path.name[:40])}.*.part"):
        with suppress(OSError):  # another process may sweep too
            if time.time() - part.stat().st_mtime > _ABANDONED:
                part.unlink()


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, else those of any new file."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}

_LETTERS = str.maketrans({"ə": "e", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th"})


def slug(text: str) -> str:
    """A file's stem for any text: lower-case ASCII letters, digits, ``-`` and ``_``, at most 80, never a path.

    What has no ASCII letters (a Chinese title) becomes ``article-`` and a digest.
    """
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    kept = re.sub(r"[^a-z0-9_]+", "-", plain.encode("ascii", "ignore").decode()).strip("-_")[:80].strip("-_")
    if not kept or kept in _RESERVED:
        return f"article-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"
    return kept
