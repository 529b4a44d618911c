"""The PDFs read back with pypdf: what a student sees, what a teacher sees, what a screen reader hears."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from quizgen.emit.worksheet import Options, write

from .sample import ARTICLE, BANK


def reader(**options: object) -> PdfReader:
    return PdfReader(BytesIO(write(BANK, Options(**options))))  # type: ignore[arg-type]


def text(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


@pytest.mark.parametrize("layout", ["worksheet", "key"])
def test_every_prompt_and_option_stands_there_once(layout: str) -> None:
    shown = text(reader(layout=layout))
    for question in BANK.questions:
        for part in question.prompt.split("_____"):
            assert shown.count(part.strip(" .")) >= 1, part
        for option in (*question.distractors, *question.items):
            assert shown.count(option) >= 1, option


def test_same_bank_same_bytes() -> None:
    assert write(BANK) == write(BANK)


def test_title_language_and_mark() -> None:
    pdf = reader()
    assert pdf.metadata is not None
    assert ARTICLE.title in str(pdf.metadata.title)
    catalog = pdf.trailer["/Root"]
    assert catalog["/Lang"] == "en"
    assert catalog["/MarkInfo"]["/Marked"]
