"""DOCX, an editable worksheet for Word or LibreOffice: title, questions, and the answer key on a page of its own.

Held: prompts, options, answers, points, feedback, ids, difficulty and tags (in the key). Headings use Word's own
styles (Title, Subtitle, Heading 1), so a school's template restyles them at once.
"""

from __future__ import annotations

import io
import re
from typing import Any

from quizgen.emit.archive import undated
from quizgen.emit.exchange import Item, Misfit, Options, one_line, plain_number, sheet
from quizgen.model import Bank, Type

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LINE = "_" * 60
_GAP = "_" * 20

Document = Any  # python-docx makes it with a function


def write(bank: Bank, options: Options) -> bytes:
    """A DOCX file without a date, so that the same bank gives the same bytes."""
    import docx

    page = sheet(bank, options)
    document: Document = docx.Document()
    _set_up(document, page.title)
    document.add_paragraph(page.title, style="Title")
    if page.subtitle:
        document.add_paragraph(page.subtitle, style="Subtitle")
    document.add_paragraph(f"Name: {'_' * 30}    Date: {'_' * 14}    Points: ____ / {_total(page.items)}")
    for item in page.items:
        _question(document, item)
    document.add_page_break()
    document.add_paragraph("Answer key", style="Heading 1")
    for item in page.items:
        _key(document, item)
    if page.credit:
        document.add_paragraph().add_run(page.credit).italic = True
    out = io.BytesIO()
    document.save(out)
    return undated(out.getvalue())


def misfits(bank: Bank, options: Options) -> tuple[Misfit, ...]:
    """None: a page holds every type."""
    return ()


def _set_up(document: Document, title: str) -> None:
    from docx.shared import Cm, Pt

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2)
    style = document.styles["Normal"]
    style.font.size = Pt(11)
    style.paragraph_format.space_after = Pt(4)
    document.core_properties.title = title[:255]
    document.core_properties.author = "quizgen"
    document.core_properties.comments = ""


def _total(items: tuple[Item, ...]) -> str:
    return plain_number(sum(item.points for item in items))


def _question(document: Document, item: Item) -> None:
    lead = "True or false? " if item.type is Type.TRUE_FALSE else ""
    line = _paragraph(document, f"{item.number}.", lead + re.sub(r"_{5,}", _GAP, one_line(item.prompt)))
    line.add_run(f"  ({plain_number(item.points)})").italic = True
    line.paragraph_format.space_before = _points(8)
    if item.type is Type.MATCHING:
        _table(document, item)
    elif item.type is Type.TRUE_FALSE:
        _indented(document, "☐ True      ☐ False", last=True)
    elif item.type is Type.SHORT_ANSWER:
        _indented(document, _LINE, last=True)
    else:
        texts = item.options or item.shown
        mark = "___ " if item.type is Type.ORDERING else ""
        for place, (letter, text) in enumerate(zip(_LETTERS, texts, strict=False), 1):
            _indented(document, f"{mark}{letter})  {one_line(text)}", last=place == len(texts))


def _paragraph(document: Document, label: str, text: str) -> Any:  # noqa: ANN401
    line = document.add_paragraph()
    line.add_run(f"{label} ").bold = True
    line.add_run(text)
    line.paragraph_format.keep_with_next = True
    return line


def _indented(document: Document, text: str, *, last: bool) -> None:
    """A line under a question, kept on its page with all but the last of them."""
    line = document.add_paragraph(text)
    line.paragraph_format.left_indent = _points(18)
    line.paragraph_format.space_after = _points(2)
    line.paragraph_format.keep_with_next = not last


def _table(document: Document, item: Item) -> None:
    """Left and right sides; a learner writes letters on the rules."""
    table = document.add_table(rows=0, cols=2)
    for number, (letter, (left, _), right) in enumerate(zip(_LETTERS, item.pairs, item.shown, strict=False), 1):
        cells = table.add_row().cells
        for cell, text in zip(
            cells, (f"____ {number}.  {one_line(left)}", f"{letter})  {one_line(right)}"), strict=True
        ):
            cell.text = text
            cell.paragraphs[0].paragraph_format.left_indent = _points(12)
            cell.paragraphs[0].paragraph_format.keep_with_next = number < len(item.pairs)


def _key(document: Document, item: Item) -> None:
    line = _paragraph(document, f"{item.number}.", _right(item))
    line.paragraph_format.keep_with_next = bool(item.feedback or item.correction)
    about = ", ".join((item.difficulty, *item.tags, f"id {item.id}"))
    notes = [one_line(note) for note in (item.correction, item.feedback) if note]
    note = document.add_paragraph()
    note.paragraph_format.left_indent = _points(18)
    run = note.add_run(" — ".join((*notes, about)))
    run.font.size = _points(9)


def _right(item: Item) -> str:
    if item.type is Type.MATCHING:
        letters = (f"{n} {_LETTERS[item.shown.index(right)]}" for n, (_, right) in enumerate(item.pairs, 1))
        return ", ".join(letters)
    if item.type is Type.ORDERING:
        return ", ".join(_LETTERS[item.shown.index(text)] for text in item.items)
    letter = f"{_LETTERS[item.options.index(item.answer)]})  " if item.options else ""
    also = f" (also: {', '.join(map(one_line, item.accept))})" if item.accept else ""
    answer = item.answer.capitalize() if item.type is Type.TRUE_FALSE else one_line(item.answer)
    return letter + answer + also


def _points(size: float) -> int:
    from docx.shared import Pt

    return int(Pt(size))
