"""The question bank: YAML in and out, identity, merge with a person's edits, check.

Rules and emitters need ``identity`` and ``fingerprint`` only; PyYAML is imported when a bank is read.
"""

from __future__ import annotations

from pathlib import Path

from quizgen.bank.identity import fingerprint, identity, stamp
from quizgen.bank.write import dump
from quizgen.model import Bank

__all__ = ["dump", "fingerprint", "identity", "load", "stamp"]


def load(path: Path | str) -> Bank:
    """The bank in a file. Raises SourceNotFound and BadBank (file, line, column, field, what was expected)."""
    from quizgen.bank.read import load

    return load(path)
