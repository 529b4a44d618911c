"""How long our writer takes for a large deck, beside bare genanki writing the same notes, in one run.

usage: python tests/benchmarks/anki.py [NOTES]     default: 10000; exit 1 above 2.5 times genanki's time

Ours starts from questions: it escapes, finds the evidence, checks, and compresses. genanki gets finished fields. Each
is timed five times, in turn; the best of each counts.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import genanki

sys.path.insert(0, str(Path(__file__).parents[1] / "emit" / "anki"))

import harbour

from quizgen.emit import anki
from quizgen.emit.anki import memory, notes, package
from quizgen.emit.anki.types import TYPES
from quizgen.model import Bank, Question, Type

LIMIT, ROUNDS = 2.5, 5


def large(count: int) -> Bank:
    """A bank of ``count`` questions of all types that make one note each."""
    single = [question for question in harbour.QUESTIONS if question.type is not Type.MATCHING]
    return replace(harbour.BANK, questions=tuple(_varied(single[at % len(single)], at) for at in range(count)))


def _varied(question: Question, at: int) -> Question:
    """A question like no other in the bank."""
    answer = f"{question.answer} {at}" if isinstance(question.answer, str) else question.answer
    places = tuple(replace(place, text=f"{place.text} It was {answer}.") for place in question.evidence)
    prompt, tags = f"{question.prompt} ({at})", (f"topic-{at % 40}",)
    return replace(question, id=f"q{at}", prompt=prompt, answer=answer, evidence=places, tags=tags)


def bare(finished: list, folder: str) -> None:
    """genanki as its README uses it, given the same note types and fields."""
    models = {kind: package._model(note_type) for kind, note_type in TYPES.items()}
    plain = {
        kind: genanki.Model(m.model_id, m.name, m.fields, m.templates, m.css, m.model_type)
        for kind, m in models.items()
    }
    deck = genanki.Deck(1, "bare")
    for note in finished:
        deck.add_note(genanki.Note(plain[note.kind], list(note.fields), tags=note.tags, guid=note.guid))
    genanki.Package(deck).write_to_file(f"{folder}/bare.apkg")


def seconds(work: Callable[[], object]) -> float:
    """Wall-clock time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main(count: int) -> int:
    """Measure and print; 1 when ours is too slow."""
    bank = large(count)
    finished = notes.of_bank(bank, anki.Options())
    ours, theirs, again = [], [], []
    known = memory.update(memory.Memory(), finished, 0)
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(ROUNDS):
            theirs.append(seconds(lambda: bare(finished, folder)))
            ours.append(seconds(lambda: anki.write(bank)))
            again.append(seconds(lambda: anki.export([bank], previous=known, now=1)))
    ratio = min(ours) / min(theirs)
    print(f"{len(finished)} notes: genanki {min(theirs):.2f} s, quizgen {min(ours):.2f} s, {ratio:.2f} times")
    print(f"with the record of an earlier export: {min(again):.2f} s, {min(again) / min(theirs):.2f} times")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
