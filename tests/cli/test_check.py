"""`quizgen check`: what it prints in each format, and its exit codes."""

import json
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from quizgen.bank import dump, load
from quizgen.cli import app
from quizgen.model import Article, Bank, Evidence, Question, Type

TEXT = "Ann Lee built the mill in 1820."
GOOD = Question(
    "good",
    Type.SHORT_ANSWER,
    "Who built the mill in 1820?",
    "Ann Lee",
    evidence=(Evidence(1, 0, 31, TEXT),),
    rule="who",
)
DOUBTFUL = replace(GOOD, id="doubt", prompt="Who built it, and of what stone was the wheel?")
WRONG = replace(GOOD, id="wrong", prompt="where  was Bob", answer="York")


@pytest.fixture
def bank(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def write(*questions: Question) -> None:
        (tmp_path / "b.yaml").write_bytes(dump(Bank(Article("mill", "A title", (TEXT,)), questions=questions)))

    return write


def run(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["check", "b.yaml", *args])
    assert "Traceback" not in result.output
    return result.exit_code, result.output


def test_fine(bank):
    bank(GOOD)
    assert run() == (0, "1 bank: 0 errors, 0 warnings, 0 hints\n")
    assert run("--quiet") == (0, "")


def test_severity_is_the_exit_code(bank):
    bank(GOOD, DOUBTFUL)
    assert run("--quiet")[0] == 1
    bank(GOOD, DOUBTFUL, WRONG)
    assert run("--quiet")[0] == 12


def test_table_has_file_and_line(bank):
    bank(GOOD, DOUBTFUL)
    _, out = run()
    assert "b.yaml:27  warning  VAGUE  doubt     'it', and no name that it could stand for" in out
    assert out.endswith("1 bank: 0 errors, 1 warning, 0 hints\n")


def test_json(bank):
    bank(WRONG)
    _, out = run("--format", "json")
    assert json.loads(out)[0] == {
        "file": "b.yaml", "line": 12, "column": None, "severity": "error", "code": "FORM", "id": "wrong",
        "message": "a question must end in ?",
    }  # fmt: skip


def test_github(bank, tmp_path):
    bank(WRONG)
    assert run("--format", "github")[1].splitlines()[0] == (
        "::error file=b.yaml,line=12,title=FORM::wrong a question must end in ?"
    )


def test_format_errors_are_all_shown(bank, tmp_path):
    bank(GOOD, replace(DOUBTFUL, id="x"))
    path = tmp_path / "b.yaml"
    path.write_text(path.read_text().replace('answer: "Ann Lee"', "answer: No"))
    code, out = run("--format", "github")
    assert code == 7
    assert [line.split()[0] for line in run()[1].splitlines()[1:3]] == ["b.yaml:16:13", "b.yaml:31:13"]
    assert (
        out.count("::error") == 2
        and "line=31,col=13,title=FORMAT::questions[2].answer: expected text, found true or false" in out
    )


def test_fix(bank, tmp_path):
    bank(replace(GOOD, prompt="who  built the mill ?"))
    assert run()[0] == 12
    assert run("--fix")[0] == 0
    assert load("b.yaml").questions[0].prompt == "Who built the mill?"
    assert (tmp_path / "b.yaml.bak").exists()
