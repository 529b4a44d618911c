"""Banks on disk: several writers, editors in between, kills at random moments; nothing is lost and nothing is half."""

import os
import random
import signal
import subprocess
import sys
import time
import zipfile
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
KILLS = int(os.environ.get("QUIZGEN_KILLS", "12"))
"""The README says how many were tried: QUIZGEN_KILLS=200."""


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


MAKER = """
import sys
from pathlib import Path
import quizgen.pipeline
from quizgen.model import Bank, Evidence, Question, Type
from quizgen.library import make

def generate(article, options):
    questions = (Question(f"q{n}", Type.SHORT_ANSWER, f"What is word {options} of {n}?", "x" * 50, rule="r",
                          evidence=(Evidence(1, 0, 1, article.paragraphs[0][0]),)) for n in range(60))
    return Bank(article, questions=tuple(questions))

quizgen.pipeline.generate = generate
for n in range(10**6):
    make(Path("mill.txt"), Path("decks"), Path("printouts"), n)
    print(n, flush=True)
"""


def test_kills_at_random_moments_leave_whole_files(tmp_path):
    (tmp_path / "mill.txt").write_text("The mill\n\nIt was old and it was the best of them.\n")
    dice = random.Random(7)
    wholes = 0
    for _ in range(KILLS):
        process = subprocess.Popen([sys.executable, "-c", MAKER], cwd=tmp_path, stdout=subprocess.PIPE)
        process.stdout.readline()  # the first round is done: from now on every file is being replaced
        time.sleep(dice.uniform(0, 0.4))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        wholes += whole(tmp_path)
    assert wholes == KILLS


def whole(folder) -> bool:
    assert len(load(folder / "decks" / "mill.yaml").questions) == 60
    if (backup := folder / "decks" / "mill.yaml.bak").exists():
        assert len(load(backup).questions) == 60
    with zipfile.ZipFile(folder / "decks" / "mill.apkg") as package:
        assert package.testzip() is None
    for name in ("mill.pdf", "mill-key.pdf"):
        data = (folder / "printouts" / name).read_bytes()
        assert data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")
    return True
