"""Banks on disk: several writers, editors in between; nothing is lost."""

import subprocess
import sys
from dataclasses import replace

import pytest

from quizgen.bank import dump, load
from quizgen.bank.merge import fresh
from quizgen.bank.store import save, update
from quizgen.errors import BadBank
from quizgen.model import Article, Bank, Question, Type

BANK = Bank(
    Article("mill", "The mill", ("It was old.",)), questions=(Question("q", Type.CLOZE, "It _____ old.", "was"),)
)


def added(bank: Bank, name: str) -> Bank:
    return replace(bank, questions=(*bank.questions, Question(name, Type.CLOZE, f"{name} _____", "x")))


def test_save_puts_the_schema_beside(tmp_path):
    save(BANK, tmp_path / "d" / "mill.yaml")
    assert load(tmp_path / "d" / "mill.yaml") == fresh(BANK)
    assert sorted(p.name for p in (tmp_path / "d").iterdir()) == ["bank.schema.json", "mill.yaml"]


def test_update_keeps_a_backup_and_writes_only_changes(tmp_path):
    path = tmp_path / "mill.yaml"
    update(path, lambda old: BANK if old is None else old)
    assert not (tmp_path / "mill.yaml.bak").exists()
    before = path.read_bytes()
    update(path, lambda old: added(old, "new"))
    assert (tmp_path / "mill.yaml.bak").read_bytes() == before
    stamp = path.stat().st_mtime_ns
    update(path, lambda old: old)
    assert path.stat().st_mtime_ns == stamp


def test_a_broken_bank_stays_as_it_is(tmp_path):
    path = tmp_path / "mill.yaml"
    path.write_text("broken")
    with pytest.raises(BadBank):
        update(path, lambda old: BANK)
    assert path.read_text() == "broken"


def test_an_editor_that_saves_meanwhile_is_not_overwritten(tmp_path):
    path = tmp_path / "mill.yaml"
    path.write_bytes(dump(BANK))
    calls = []

    def change(old):
        calls.append(len(old.questions))
        if len(calls) == 1:
            path.write_bytes(dump(added(BANK, "by-editor")))
        return added(old, "by-us")

    update(path, change)
    assert calls == [1, 2]
    assert [q.id for q in load(path).questions] == ["q", "by-editor", "by-us"]


ADDER = """
import sys
from dataclasses import replace
from pathlib import Path
from quizgen.bank.store import update
from quizgen.model import Question, Type
for n in range(8):
    question = Question(f"{sys.argv[2]}-{n}", Type.CLOZE, f"{sys.argv[2]} {n} _____", "x")
    update(Path(sys.argv[1]), lambda old: replace(old, questions=(*old.questions, question)))
"""


def test_writers_at_once_lose_nothing(tmp_path):
    pytest.importorskip("fcntl", reason="no locks on this system")
    path = tmp_path / "mill.yaml"
    path.write_bytes(dump(BANK))
    writers = [subprocess.Popen([sys.executable, "-c", ADDER, str(path), f"w{n}"]) for n in range(4)]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0, 0]
    assert {q.id for q in load(path).questions} == {"q"} | {f"w{n}-{i}" for n in range(4) for i in range(8)}
