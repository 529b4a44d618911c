"""`quizgen deck` as a user runs it."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from quizgen.bank.store import save
from quizgen.cli import app
from quizgen.model import Article, Bank, Question, Type

ARTICLE = Article("mill", "The mill", ("It burned in 1931.",))
QUESTION = Question("q1", Type.SHORT_ANSWER, "In what year did the mill burn?", "1931", rule="when", fingerprint="x")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save(Bank(ARTICLE, questions=(QUESTION,)), tmp_path / "mill.yaml")

    def call(*arguments: str, code: int = 0) -> str:
        result = CliRunner().invoke(app, ["deck", *arguments])
        assert result.exit_code == code, result.output
        return result.output

    return call


def test_the_deck_stands_beside_the_bank_with_its_record(run, tmp_path):
    assert run("mill.yaml") == "mill.apkg\n"
    first = (tmp_path / "mill.apkg").read_bytes()
    record = json.loads((tmp_path / "mill.anki.json").read_text())
    assert [note["question"] for note in record["notes"]] == ["q1"]
    assert run("mill.yaml", "-q") == ""
    assert (tmp_path / "mill.apkg").read_bytes() == first


def test_a_deleted_question_is_retired_unless_told_otherwise(run, tmp_path):
    run("mill.yaml")
    other = Question("q2", Type.SHORT_ANSWER, "What burned in 1931?", "the mill")
    save(Bank(ARTICLE, questions=(other,)), tmp_path / "mill.yaml")
    run("mill.yaml", "--no-retired", "-o", "new.apkg")
    run("mill.yaml")
    notes = json.loads((tmp_path / "mill.anki.json").read_text())["notes"]
    assert {note["question"]: "quizgen::retired" in note["tags"] for note in notes} == {"q1": True, "q2": False}
    assert (tmp_path / "new.apkg").stat().st_size < (tmp_path / "mill.apkg").stat().st_size


def test_text_for_the_importer(run, tmp_path):
    assert run("mill.yaml", "--format", "tsv", "--deck", "School") == "mill.tsv\n"
    assert "\tSchool::The mill\t" in (tmp_path / "mill.tsv").read_text()
    assert not (tmp_path / "mill.anki.json").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("--direction", "up"), 13, "Choose --direction forward or both"),
        (("--subdecks", "x"), 13, "--subdecks none, type or topic"),
        (("--format", "x"), 13, "--format: 'x' is none. Choose apkg or tsv."),
        (("--format", "tsv", "--to-anki"), 13, "--to-anki sends packages"),
    ],
)
def test_bad_choices_are_named(run, tmp_path, arguments, code, told):
    assert told in run("mill.yaml", *arguments, code=code)
    assert [path.name for path in tmp_path.iterdir() if path.suffix in (".apkg", ".tsv")] == []


def test_without_anki_the_deck_is_written_and_the_message_says_what_to_do(run, tmp_path, monkeypatch):
    from quizgen.emit.anki import connect

    monkeypatch.setattr(connect.send, "__defaults__", ("http://127.0.0.1:9", None))
    monkeypatch.setattr(connect, "_command", lambda deck: None)
    told = run("mill.yaml", "--to-anki", code=14)
    assert "mill.apkg: Anki is not running, or has no AnkiConnect" in told
    assert (tmp_path / "mill.apkg").exists()


def test_a_broken_record_is_named(run, tmp_path):
    (tmp_path / "mill.anki.json").write_text("?")
    assert "mill.anki.json: not a record of earlier exports" in run("mill.yaml", code=11)
