"""What the benchmark page measures inside a process of its own, with the model loaded.

usage: children.py parse-once|rate|facts|processes|length [ARGUMENT] ARTICLE...     prints JSON
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from quizgen.facts import extract
from quizgen.ingest import read
from quizgen.language import pipeline
from quizgen.language.analysis import analyse
from quizgen.model import Article
from quizgen.pipeline import generate
from quizgen.questions import drafts
from quizgen.quotes import claimed_spans, quotes

COPIES = 4


def timed(work: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    """Seconds of a call."""
    start = clock()
    work()
    return clock() - start


def parse(articles: list[Article]) -> None:
    """spaCy alone: the same model on the same paragraphs."""
    nlp = pipeline.load()
    for article in articles:
        list(nlp.pipe(article.paragraphs))


def words(articles: list[Article]) -> int:
    return sum(len(paragraph.split()) for article in articles for paragraph in article.paragraphs)


def rate(articles: list[Article], runs: int) -> dict[str, float]:
    """Words a second of the bare parse and of the whole, and their ratio pair by pair."""
    pairs = [
        (timed(lambda: parse(articles)), timed(lambda: [generate(article) for article in articles]))
        for _ in range(runs + 1)
    ][1:]
    bare, whole = (statistics.median(times) for times in zip(*pairs, strict=True))
    return {
        "parse": words(articles) / bare,
        "generate": words(articles) / whole,
        "ratio": statistics.median(b / a for a, b in pairs),
    }


def facts(articles: list[Article], runs: int) -> dict[str, float]:
    """Seconds of the bare parse and of facts, rules and realisation together, after the reading; their ratio is the sums'."""
    nlp = pipeline.load()
    bare = ours = 0.0
    for number in range(runs + 1):
        ours_now, bare_now = 0.0, timed(lambda: parse(articles))
        for article in articles:
            analysis = analyse(article, nlp)
            quotes(analysis), claimed_spans(analysis)
            ours_now += timed(lambda: list(drafts(extract(analysis))))  # noqa: B023 (called at once)
        if number:
            bare, ours = bare + bare_now, ours + ours_now
    return {"parse": bare / runs, "facts": ours / runs, "ratio": ours / bare}


def processes(articles: list[Article], runs: int) -> dict[str, float]:
    """Seconds by the clock of one process and of two for the same articles, each with its model loaded before."""
    many = articles * COPIES
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(generate, many[:4]))
        pairs = [
            (
                timed(lambda: [generate(article) for article in many], time.perf_counter),
                timed(lambda: list(pool.map(generate, many)), time.perf_counter),
            )
            for _ in range(max(runs // 2, 1) + 1)
        ][1:]
    one, two = (statistics.median(times) for times in zip(*pairs, strict=True))
    return {"one": one, "two": two, "ratio": statistics.median(a / b for a, b in pairs)}


def length(articles: list[Article], most: int) -> list[dict[str, float]]:
    """The cost of an article of 1, 2, 4 … times the length."""
    rows, times = [], 1
    parse(articles[:1])  # the model is loaded now, and the caches are filled
    generate(articles[0])
    while times <= most:
        long = replace(articles[0], paragraphs=articles[0].paragraphs * times)
        bare, whole = timed(lambda: parse([long])), timed(lambda: generate(long))  # noqa: B023 (called at once)
        rows.append({"times": times, "words": words([long]), "parse": bare, "generate": whole})
        times *= 2
    return rows


def main(what: str, *arguments: str) -> None:
    """Measure one thing."""
    if what == "parse-once":
        parse([read(path) for path in arguments])
        return
    work: dict[str, Callable[[list[Article], int], Any]] = {"rate": rate, "facts": facts, "processes": processes, "length": length}
    print(json.dumps(work[what]([read(path) for path in arguments[1:]], int(arguments[0]))))


if __name__ == "__main__":
    main(*sys.argv[1:])
