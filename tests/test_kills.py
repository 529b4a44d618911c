"""Killed at any moment, `make`, `bank` and the screen of `review` leave whole files.

QUIZGEN_KILLS says how often each is killed: a few times by default, 200 before a release.
"""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.bank import load
from quizgen.bank.store import save
from quizgen.model import Article, Bank, Evidence, Question, Type

KILLS = int(os.environ.get("QUIZGEN_KILLS", "8"))
COUNT = 60
TEXT = "It was old and it was the best of them."

# The rules' work is played: a kill should hit the writing, not seconds of reading.
PLAYED = """
import sys
from pathlib import Path
import quizgen.pipeline
from quizgen.model import Bank, Evidence, Question, Type

def generate(article, options):
    questions = (Question(f"q{n}", Type.SHORT_ANSWER, f"What is word {options.seed} of {n}?", "x" * 50, rule="r",
                          evidence=(Evidence(1, 0, 1, article.paragraphs[0][0]),)) for n in range(60))
    return Bank(article, questions=tuple(questions))

quizgen.pipeline.generate = generate
print("started", flush=True)
"""
AGAIN = """
from quizgen.cli import app
for seed in range(int(sys.argv[1]), 10**6):
    app([*sys.argv[2:], "--seed", str(seed), "--quiet"], standalone_mode=False)
    print("done", flush=True)
"""


def killed(folder: Path, *command: str, dice: random.Random) -> None:
    """Run a command again and again, and kill it within half a second of its first or second round."""
    start = str(dice.randrange(10**5))
    code = [sys.executable, "-c", PLAYED + AGAIN, start, *command]
    process = subprocess.Popen(code, cwd=folder, stdout=subprocess.PIPE)
    for _ in range(dice.randrange(1, 3)):
        process.stdout.readline()
    time.sleep(dice.uniform(0, 0.5))
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL


def whole(path: Path) -> None:
    """A bank is as one round left it: all questions of one seed."""
    if path.exists():
        questions = load(path).questions
        assert len(questions) == COUNT
        assert len({question.prompt.split()[3] for question in questions}) == 1, "two rounds are mixed"


def article(folder: Path) -> None:
    (folder / "mill.txt").write_text(f"The mill\n\n{TEXT}\n")


def test_make(tmp_path):
    article(tmp_path)
    dice, decks, printouts = random.Random(7), tmp_path / "decks", tmp_path / "printouts"
    for _ in range(KILLS):
        killed(tmp_path, "make", "mill.txt", dice=dice)
        whole(decks / "mill.yaml")
        whole(decks / "mill.yaml.bak")
        if (deck := decks / "mill.apkg").exists():
            with zipfile.ZipFile(deck) as package:
                assert package.testzip() is None
        if (memory := decks / "mill.anki.json").exists():
            json.loads(memory.read_bytes())
        for name in ("mill.pdf", "mill-key.pdf"):
            if (printed := printouts / name).exists():
                data = printed.read_bytes()
                assert data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")
    assert (printouts / "mill-key.pdf").exists(), "no round ever ended: the kills came too early to tell anything"


def test_bank(tmp_path):
    """Over a bank in which a person works: what they wrote is there after each kill."""
    article(tmp_path)
    path, dice, noted = tmp_path / "decks" / "mill.yaml", random.Random(8), False
    for _ in range(KILLS):
        killed(tmp_path, "bank", "mill.txt", dice=dice)
        if not path.exists():
            continue
        bank = load(path)
        assert bool(bank.questions[0].note) == noted, "what a person wrote is lost"
        whole(path)
        whole(path.with_name("mill.yaml.bak"))
        if not noted:
            save(replace(bank, questions=(replace(bank.questions[0], note="mine"), *bank.questions[1:])), path)
            noted = True
    assert noted


def test_review(tmp_path):
    """The real screen in a terminal of its own, keys pressed fast."""
    pytest.importorskip("textual", reason="pip install 'quizgen[review]'")
    pty = pytest.importorskip("pty", reason="no pseudo-terminals on this system")
    path, dice = tmp_path / "mill.yaml", random.Random(9)
    prompts = [f"What is {n}?" for n in range(COUNT)]
    place = (Evidence(1, 0, 2, TEXT[:2]),)
    questions = (Question(f"q{n}", Type.SHORT_ANSWER, prompt, "x", evidence=place) for n, prompt in enumerate(prompts))
    save(Bank(Article("mill", "The mill", (TEXT,)), questions=tuple(questions)), path)
    saved = 0
    for _ in range(KILLS):
        before = path.read_bytes()
        review_killed(pty, path, dice)
        for file in (path, path.with_name("mill.yaml.bak")):
            if file.exists():  # keys may have gone into the words of a question, none may be lost
                asked = [question.prompt for question in load(file).questions]
                assert len(asked) == COUNT and all(map(str.__contains__, asked, prompts))
        saved += path.read_bytes() != before
    assert saved > KILLS / 2, "the keys hardly ever reached the screen"


def review_killed(pty, path: Path, dice: random.Random) -> None:
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "quizgen", "review", str(path)]
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}
    process = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True
    )
    os.close(slave)
    seen = threading.Event()
    threading.Thread(target=drain, args=(master, seen), daemon=True).start()
    assert seen.wait(30), "no screen"
    for _ in range(dice.randrange(4, 20)):
        os.write(master, dice.choice([b"a", b"r", b"d", b"u", b"n", b"e\x1b[FZ\x13"]))
        time.sleep(dice.uniform(0, 0.06))
    time.sleep(dice.uniform(0, 0.1))
    process.send_signal(signal.SIGKILL)
    process.wait()
    os.close(master)


def drain(master: int, seen: threading.Event) -> None:
    """Read what the screen writes, so that it never waits; tell when its last line has been drawn."""
    text = b""
    try:
        while data := os.read(master, 65536):
            text = (text + data)[-200_000:]
            if b"Accept" in text:
                seen.set()
    except OSError:
        pass
