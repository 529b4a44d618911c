"""A review that is killed at any moment leaves a whole file: the one before the step or the one after it."""

import random
import signal
import subprocess
import sys
import time

from quizgen.bank import load
from quizgen.bank.store import save
from quizgen.model import Article, Bank, Question, Type

KILLS = 12
SCRIPT = """
import sys
from pathlib import Path
from quizgen.model import Status
from quizgen.review.session import Session
session = Session.opened(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    for status in (Status.ACCEPTED, Status.REJECTED):
        session = session.moved(-100)
        for _ in session.bank.questions:
            session = session.judged(status)
"""


def test_killed_at_any_moment(tmp_path):
    path = tmp_path / "a.yaml"
    questions = tuple(Question(f"q{n}", Type.SHORT_ANSWER, f"What is {n}?", "x" * 300) for n in range(40))
    save(Bank(Article("a", "Title", ("Text.",)), questions=questions), path)
    moments = random.Random(7)
    seen = set()
    for _ in range(KILLS):
        process = subprocess.Popen([sys.executable, "-c", SCRIPT, str(path)], stdout=subprocess.PIPE)
        assert process.stdout.readline() == b"ready\n"
        time.sleep(moments.uniform(0.02, 0.4))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        bank = load(path)
        assert [question.prompt for question in bank.questions] == [question.prompt for question in questions]
        statuses = [question.status for question in bank.questions]
        seen.add(tuple(statuses))
    assert len(seen) > 3
