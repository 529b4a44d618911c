"""Printed worksheets: ``write(bank, Options(…)) -> bytes``, a PDF."""

from quizgen.emit.worksheet.options import Flip, Layout, Options, Paper, Passage, default_paper
from quizgen.emit.worksheet.write import write

__all__ = ["Flip", "Layout", "Options", "Paper", "Passage", "default_paper", "write"]
