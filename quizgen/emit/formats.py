"""The table of exchange formats: name → module, imported on demand."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import cast

from quizgen.emit.exchange import Emitter
from quizgen.errors import MissingModel, UnknownName


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, what it is for, its file's ending, whether ``import`` reads it.

    The ending is never that of an article, so that an export beside a bank can't replace the bank's source.
    ``needs`` is the optional package that its module imports; ``quizgen[export]`` installs it.
    """

    name: str
    summary: str
    suffix: str
    module: str
    readable: bool = False
    needs: str = ""


FORMATS = (
    Format("moodle", "Moodle XML question bank", ".moodle.xml", "moodle", readable=True),
    Format("gift", "GIFT text for Moodle and many others", ".gift", "gift", readable=True),
    Format("csv", "spreadsheet (CSV), one row a question", ".questions.csv", "spreadsheet", readable=True),
    Format("qti", "QTI 1.2 package for Canvas", ".qti.zip", "qti"),
    Format("quizlet", "text to paste into Quizlet's import", ".quizlet.tsv", "quizlet"),
    Format("kahoot", "Kahoot spreadsheet (multiple choice, true or false)", ".kahoot.xlsx", "kahoot", needs="openpyxl"),
    Format("docx", "editable worksheet for Word or LibreOffice", ".worksheet.docx", "worddoc", needs="docx"),
    Format("markdown", "worksheet in Markdown", ".worksheet.md", "markdown"),
    Format("html", "quiz page that grades itself, off line", ".quiz.html", "page"),
)


def named(name: str) -> Format:
    """The format of that name. Raises UnknownName."""
    for known in FORMATS:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in FORMATS)
    raise UnknownName(f"{name}: no such format. Choose among {names}.")


def emitter(chosen: Format) -> Emitter:
    """The module that writes the format. Raises MissingModel when its optional package is not installed."""
    try:
        if chosen.needs:
            import_module(chosen.needs)
        return cast(Emitter, import_module(f"quizgen.emit.{chosen.module}"))
    except ModuleNotFoundError as error:
        raise MissingModel(
            f"{chosen.name}: needs the package {error.name}. Install it with: pip install 'quizgen[export]'"
        ) from error
