"""How long worksheets take and how much memory a class list needs.

    python tests/benchmarks/worksheets.py

The marks: 25 questions in 0.3 s after start-up, 1,000 sheets of a class list below 300 MB. On a busy machine look at the
second figure, the time of the processor.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from quizgen.emit.worksheet import Layout, Options, write
from tests.emit.worksheet.sample import BANK, many


def memory() -> float:
    """The most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(name: str, options: Options) -> None:
    """Print how long a sheet takes when another has been set before, and how large the file is."""
    write(BANK, options)
    start, processor = time.perf_counter(), time.process_time()
    pdf = write(many(25), options)
    spent = f"{time.perf_counter() - start:6.3f} s {time.process_time() - processor:6.3f} s"
    print(f"{name:24} {spent} {len(pdf) / 1024:8.0f} kB")


def main() -> None:
    """Print the figures."""
    start, processor = time.perf_counter(), time.process_time()
    write(many(25))
    print(f"{'first, with imports':24} {time.perf_counter() - start:6.3f} s {time.process_time() - processor:6.3f} s")
    for layout in Layout:
        timed(layout, Options(layout=layout))
    timed("two columns", Options(columns=2))
    timed("passage, three versions", Options(versions=3, passage="lines"))  # type: ignore[arg-type]
    start, processor = time.perf_counter(), time.process_time()
    pdf = write(many(25), Options(versions=3, students=tuple(f"Student {number}" for number in range(1000))))
    spent = f"{time.perf_counter() - start:6.1f} s {time.process_time() - processor:6.1f} s"
    print(f"{'1,000 sheets':24} {spent} {len(pdf) / 1024:8.0f} kB {memory():6.0f} MB")


if __name__ == "__main__":
    main()
