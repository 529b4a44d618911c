"""Measures quizgen and writes the benchmark page of the documentation.

usage: python tests/benchmarks/page.py [PAGE] [--most 64] [--runs 5]     default: docs/benchmarks.md

Every figure that counts is a ratio of two things measured in turn in this one run, by processor time where only one
process works, so that other machines and other work on this one disturb it little. ``children`` has what is measured.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
CHILD = Path(__file__).with_name("children.py")
ARTICLES = sorted(map(str, (ROOT / "sources").glob("*.md")))


class Cost(NamedTuple):
    """Processor seconds and the most memory, in MB, of a process."""

    seconds: float
    memory: float


def cost(*command: str) -> Cost:
    """What a command costs."""
    process = subprocess.Popen([sys.executable, *command], stdout=subprocess.DEVNULL, cwd=ROOT)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(command)}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def inside(what: str, *arguments: object) -> Any:
    """What a child measured in itself."""
    command = [sys.executable, str(CHILD), what, *map(str, arguments), *ARTICLES]
    run = subprocess.run(command, check=True, capture_output=True, cwd=ROOT, text=True)
    return json.loads(run.stdout.splitlines()[-1])


def in_turn(runs: int, *commands: tuple[str, ...]) -> list[list[Cost]]:
    """The costs of several commands, one list each, measured one after the other ``runs`` times after a warm-up."""
    for command in commands:
        cost(*command)
    return [list(column) for column in zip(*([cost(*each) for each in commands] for _ in range(runs)), strict=True)]


def median(costs: list[Cost]) -> Cost:
    return Cost(statistics.median(c.seconds for c in costs), statistics.median(c.memory for c in costs))


def ratio(a: list[Cost], b: list[Cost]) -> float:
    """The median of the ratios of each pair."""
    return statistics.median(x.seconds / y.seconds for x, y in zip(a, b, strict=True))


def start_up(runs: int) -> Iterator[str]:
    costs = in_turn(runs, ("-c", "pass"), ("-m", "quizgen", "--help"), ("-c", "import spacy"))
    bare, ours, spacy = map(median, costs)
    yield from ("## Start-up", "", "| process | seconds | against bare Python |", "|---|---|---|")
    yield f"| `python -c pass` | {bare.seconds:.3f} | 1 |"
    yield f"| `quizgen --help` | {ours.seconds:.3f} | {ratio(costs[1], costs[0]):.1f} |"
    yield f"| `import spacy` alone | {spacy.seconds:.3f} | {ratio(costs[2], costs[0]):.1f} |"


def end_to_end(runs: int) -> Iterator[str]:
    """A cold process for one article, and the rate of a warm one over all; time and memory against the bare parse."""
    with tempfile.TemporaryDirectory() as folder:
        make = ("-m", "quizgen", "make", ARTICLES[0], "--decks", folder, "--printouts", folder, "--quiet")
        costs = in_turn(runs, (str(CHILD), "parse-once", ARTICLES[0]), make)
    parse, whole = map(median, costs)
    yield from ("## One article, from start to finish", "", "| process | seconds | memory, MB |", "|---|---|---|")
    yield f"| load the model and parse | {parse.seconds:.2f} | {parse.memory:.0f} |"
    yield f"| `quizgen make`: bank, deck, worksheet, key | {whole.seconds:.2f} | {whole.memory:.0f} |"
    yield f"| ratio | {ratio(costs[1], costs[0]):.2f} | {whole.memory / parse.memory:.2f} |"
    warm = inside("rate", runs)
    yield from (
        "",
        "## Words per second, model loaded",
        "",
        "| work | words a second | of the bare parse |",
        "|---|---|---|",
    )
    yield f"| bare parse | {warm['parse']:.0f} | 1 |"
    yield f"| `generate`: all but writing | {warm['generate']:.0f} | 1 / {warm['ratio']:.2f} |"


def facts(runs: int) -> Iterator[str]:
    """What comes after the reading: facts, rules and their wording, beside the bare parse of the same articles."""
    found = inside("facts", runs)
    yield from ("## Facts and questions", "", "| work | seconds | of the bare parse |", "|---|---|---|")
    yield f"| bare parse | {found['parse']:.2f} | 1 |"
    yield f"| facts, rules and their wording | {found['facts']:.2f} | {found['ratio']:.2f} |"


def processes(runs: int) -> Iterator[str]:
    found = inside("processes", runs)
    yield from ("## One process and two", "", "Twelve articles, by the clock, models loaded:", "")
    yield from ("| processes | seconds | times as fast |", "|---|---|---|")
    yield f"| 1 | {found['one']:.2f} | 1 |"
    yield f"| 2 | {found['two']:.2f} | {found['ratio']:.2f} |"


def length(most: int) -> Iterator[str]:
    yield from ("## Cost against length", "", "One article, its text again and again:", "")
    yield from (
        "| times | words | parse, s | `generate`, s | seconds per word against 1 time |",
        "|---|---|---|---|---|",
    )
    rows = inside("length", most)
    for row in rows:
        growth = row["generate"] / row["words"] / (rows[0]["generate"] / rows[0]["words"])
        yield f"| {row['times']} | {row['words']:,} | {row['parse']:.2f} | {row['generate']:.2f} | {growth:.2f} |"


def main() -> None:
    """Measure all and write the page."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("page", nargs="?", type=Path, default=ROOT / "docs" / "benchmarks.md")
    options.add_argument("--most", type=int, default=64)
    options.add_argument("--runs", type=int, default=5)
    chosen = options.parse_args()
    load = os.getloadavg()[0]
    machine = f"Python {platform.python_version()}, {os.cpu_count()} processors, load {load:.1f} at the start"
    lines = ["# Benchmarks", "", f"Written by `python tests/benchmarks/page.py`. {machine}.", ""]
    lines += ["Compare ratios, not seconds: each ratio is of two things measured in turn in one run.", ""]
    for part in (start_up(chosen.runs), end_to_end(chosen.runs), facts(chosen.runs), processes(chosen.runs), length(chosen.most)):
        lines += [*part, ""]
    chosen.page.parent.mkdir(parents=True, exist_ok=True)
    chosen.page.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
    print(f"wrote {chosen.page}")


if __name__ == "__main__":
    main()
