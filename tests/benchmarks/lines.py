"""Measures that the time to read one endless line grows with its length and no faster. Not a test.

usage: lines.py [BYTES...]   seconds of reading and of finding the quotations, by sort of text and length
"""

import random
import sys
import time
from collections.abc import Callable

from quizgen.language import pipeline
from quizgen.language.analysis import analyse
from quizgen.model import Article
from quizgen.quotes import claimed_spans, quotes

PROSE = [
    "John Oak said that the mill was old. ", "“We wait,” he told the Salt Board (SB) in Rome. ", "She asked: “Why?” ",
    "On May 5, 1990 it closed its mill. ", "Mary Ash, the mayor of Rome, left. ", "The city grew. ",
]  # fmt: skip
MARKS = ["“", "”", '"', "'", "’", "‘", "a ", "He said ", ". ", "(", ")", "[", "]", ", "]


def texts(some: random.Random) -> dict[str, Callable[[int], str]]:
    """A maker of endless lines for each sort."""

    def name() -> str:
        return "".join(some.choice("abcdefgh") for _ in range(6)).capitalize()

    return {
        "prose": lambda n: "".join(some.choice(PROSE) for _ in range(n // 10)),
        "marks": lambda n: "".join(some.choice(MARKS) for _ in range(n)),
        "never closed": lambda n: "“He said ( " * n,
        "many people": lambda n: "".join(f"Mary {name()} said he left. " for _ in range(n // 10)),
        "many names": lambda n: "".join(f"{name()} {name()} " for _ in range(n // 10)),
        "no space": lambda n: "a“b”c(d)" * n,
        "other scripts": lambda n: "Москва слезам не верит 日本語 “да” " * n,
    }


def main(sizes: list[int]) -> None:
    nlp = pipeline.load()
    for sort, make in texts(random.Random(1)).items():
        figures = []
        for size in sizes:
            text = make(size)[:size]
            start = time.process_time()
            found = analyse(Article("line", "Line", (text,)), nlp)
            read = time.process_time()
            quotes(found), claimed_spans(found)
            figures.append(f"{size}: {read - start:.1f} + {time.process_time() - read:.1f}")
            assert found.docs[0].text == text
        print(f"{sort:14}", " | ".join(figures), flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [65536, 262144, 1048576])
