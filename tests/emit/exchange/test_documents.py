"""DOCX and Markdown, as pandoc and LibreOffice read them."""

import io
import re
import subprocess
import unicodedata
import zipfile

import pytest
from consumers import pandoc, program
from exchange_samples import NASTY, STARTS, every_type, plain

from quizgen.emit import markdown, worddoc
from quizgen.emit.exchange import Options, one_line

TEXTS = pytest.mark.parametrize("text", [NASTY, *STARTS])


def flat(text):
    """Without what only sets lines: blanks and breaks."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text))


def test_docx_holds_every_question_and_the_key():
    text = flat(pandoc(worddoc.write(plain(), Options()), "docx"))
    for question in plain().questions[:-1]:
        assert flat(question.prompt.replace("_____", "_" * 20)) in text
    assert "Rejected?" not in text
    sheet, key = text.split("Answer key")
    assert "c) Russia" in key or re.search(r"[a-d]\) Russia", key)
    assert "Nikol Pashinyan (also: Pashinyan)" in key
    assert "Points: ____ / 13" in sheet
    assert re.search(r"_ 1\. Hasrat .* 2\. Pashinyan", sheet)
    assert "He resigned in March 2019." in key


@TEXTS
def test_pandoc_reads_every_special_character_in_docx(text):
    read = flat(pandoc(worddoc.write(every_type(text), Options()), "docx"))
    long = re.sub("_{5,}", "_" * 20, flat(one_line(text)))
    assert read.count(flat(one_line(text))) + read.count(long) >= 10


def test_docx_is_undated():
    with zipfile.ZipFile(io.BytesIO(worddoc.write(plain(), Options()))) as file:
        assert {info.date_time[0] for info in file.infolist()} == {1980}
        assert b"1980-01-01T00:00:00Z" in file.read("docProps/core.xml")


def test_libreoffice_opens_docx(tmp_path):
    office = program("soffice", "libreoffice")
    (tmp_path / "quiz.docx").write_bytes(worddoc.write(plain(), Options()))
    run = [
        office,
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
        "quiz.docx",
    ]
    subprocess.run(run, cwd=tmp_path, capture_output=True, check=True, timeout=120)
    pypdf = pytest.importorskip("pypdf")
    pages = pypdf.PdfReader(tmp_path / "quiz.pdf").pages
    assert len(pages) == 2
    assert "Answer key" in pages[1].extract_text()


@pytest.mark.parametrize("dialect", ["commonmark", "gfm", "markdown-smart"])
@TEXTS
def test_markdown_texts_come_out_as_themselves(text, dialect):
    read = flat(pandoc(markdown.write(every_type(text), Options()), dialect))
    text = flat(one_line(text))
    assert f"1. {text} 0 (1 point)" in read or f"1. {text} 0 _(1 point)_" in read
    assert read.count(text) >= 25


def test_markdown_has_no_markup_of_a_texts_own():
    html = pandoc(markdown.write(every_type(NASTY), Options()), "gfm", "html")
    tags = set(re.findall(r"<(\w+)", html))
    assert tags <= {
        "h1",
        "h2",
        "p",
        "em",
        "strong",
        "br",
        "ul",
        "li",
        "table",
        "colgroup",
        "col",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    }


def test_markdown_key_exactly():
    text = markdown.write(plain(), Options()).decode()
    assert text.startswith(
        "# Across the Caspian\n\n*Two neighbours*\n\nA. Writer · Paper · 2022-01-20\n\n## Questions\n\n"
    )
    assert (
        "**3.** false  \nNursultan Nazarbayev stepped down in 2019.  \nHe resigned in March 2019.  \nhard (id: tf1)"
        in text
    )
