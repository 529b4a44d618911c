"""A review that is killed at any moment leaves a whole file, with every step that the person saw done."""

import random
import signal
import subprocess
import sys
import time

from quizgen.bank import load
from quizgen.bank.store import save
from quizgen.model import Article, Bank, Question, Type

KILLS = 10
SCRIPT = """
import sys
from pathlib import Path
from quizgen.model import Status
from quizgen.review.session import Session
session = Session.opened(Path(sys.argv[1])).moved(-100)
for _ in session.bank.questions:
    session = session.judged(Status(sys.argv[2]))
    print("done", flush=True)
"""


def test_killed_at_any_moment(tmp_path):
    path = tmp_path / "a.yaml"
    questions = tuple(Question(f"q{n}", Type.SHORT_ANSWER, f"What is {n}?", "x" * 300) for n in range(30))
    save(Bank(Article("a", "Title", ("Text.",)), questions=questions), path)
    moments = random.Random(7)
    for turn in range(KILLS):
        verdict = ("accepted", "rejected")[turn % 2]
        process = subprocess.Popen([sys.executable, "-c", SCRIPT, str(path), verdict], stdout=subprocess.PIPE)
        steps = moments.randrange(1, 6)
        for _ in range(steps):
            assert process.stdout.readline() == b"done\n"
        time.sleep(moments.uniform(0, 0.03))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        bank = load(path)
        assert [question.prompt for question in bank.questions] == [question.prompt for question in questions]
        assert [question.status.value for question in bank.questions[:steps]] == [verdict] * steps
