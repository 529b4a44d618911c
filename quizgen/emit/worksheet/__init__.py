"""Printed worksheets: ``write(bank, Options(…)) -> bytes``, a PDF."""

from quizgen.emit.worksheet.options import Flip, Layout, Options, Paper, Passage, default_paper
from quizgen.emit.worksheet.write import MissingCharacters, missing_characters, write

__all__ = [
    "Flip",
    "Layout",
    "MissingCharacters",
    "Options",
    "Paper",
    "Passage",
    "default_paper",
    "missing_characters",
    "write",
]
