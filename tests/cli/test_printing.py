"""`quizgen print` from the shell: every choice arrives at the printer."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from typer.testing import CliRunner

from quizgen.bank.store import save
from quizgen.cli import app
from quizgen.model import Article, Bank, Question, Type

BANK = Bank(
    Article("tea", "Tea and Yəhya 川端", ("Tea came to Europe in 1610.",)),
    questions=(
        Question("a", Type.SHORT_ANSWER, "When did tea come to Europe?", "1610"),
        Question("b", Type.TRUE_FALSE, "Tea came in 1610.", True),
        Question("c", Type.CLOZE, "_____ came to Europe in 1610.", "Tea"),
    ),
)


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    save(BANK, tmp_path / "tea.yaml")
    return tmp_path / "tea.yaml"


def run(*words: str, code: int = 0) -> tuple[str, str]:
    result = CliRunner().invoke(app, ["print", "tea.yaml", *words])
    assert result.exit_code == code, result.output
    return result.stdout, result.stderr


def text(name: str = "printouts/tea.pdf") -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(name).pages).split())


def test_choices_arrive(bank: Path) -> None:
    run("--layout", "worksheet", "--only", "cloze, true-false", "--points", "cloze=3,true-false=0", "--paper", "letter")
    assert "Fill in the blanks Complete each sentence. 3 points" in text()
    assert "When did tea" not in text()
    assert text().index("Fill in") < text().index("True or false")


def test_a_class_list_prints_a_sheet_for_each_name(bank: Path) -> None:
    Path("class.txt").write_text("Ada Lovelace\n\nEmmy Noether\n", encoding="utf-8")
    run("--layout", "worksheet", "--class-list", "class.txt", "--versions", "2")
    assert "Name Ada Lovelace" in text() and "Name Emmy Noether" in text()
    assert len(PdfReader("printouts/tea.pdf").pages) == 2


def test_characters_without_a_font_are_named_once(bank: Path) -> None:
    _, err = run()
    assert err == "quizgen: tea: no font has 川 端: printed as empty boxes. Name a .ttf that has them with --font.\n"


def test_preview_shows_the_paths_of_pictures(bank: Path) -> None:
    out, _ = run("--preview")
    assert out.split() == [f"printouts/tea{name}" for name in (".pdf", "-1.png", "-key.pdf", "-key-1.png")]
    assert Path("printouts/tea-1.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--points", "cloze"), 13, "cloze=2"),
        (("--points", "riddle=2"), 13, "Types: short-answer"),
        (("--only", "riddle"), 13, "'riddle' is unknown"),
        (("--class-list", "none.txt"), 3, "none.txt: no such file"),
        (("--columns", "3"), 13, "columns: 3"),
        (("--flip", "left"), 13, "long, short"),
    ],
)
def test_what_can_not_be_is_one_line(bank: Path, words: tuple[str, ...], code: int, said: str) -> None:
    _, err = run(*words, code=code)
    assert said in err and err.count("\n") == 1
