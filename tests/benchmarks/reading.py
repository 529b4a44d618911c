"""Measures the reading of articles. Not a test.

usage: reading.py ARTICLE... [--quotes FOLDER]   time of the analysis beside spaCy's bare parse; with --quotes, writes banks
that hold only the quotations, for a scoring script that compares them with annotation.
"""

import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import spacy
import yaml

from quizgen.ingest import read
from quizgen.language import pipeline
from quizgen.language.analysis import analyse
from quizgen.quotes import attributed, claimed_spans


def best_of(work: Callable[[], object], times: int = 3) -> float:
    """The shortest process time of some runs, in seconds."""
    found = []
    for _ in range(times):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def main(paths: list[str]) -> None:
    folder = Path(paths.pop(paths.index("--quotes") + 1)) if "--quotes" in paths else None
    articles = [(Path(path), read(path)) for path in paths if path != "--quotes"]
    nlp = pipeline.load()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        bare = spacy.load(pipeline._default(), exclude=["senter"])
    for path, article in articles:
        if folder is not None:
            found = [{"speaker": q.speaker, "text": q.text} for q in attributed(analyse(article, nlp))]
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{path.stem}.yaml").write_text(
                yaml.safe_dump({"quotes": found}, allow_unicode=True), encoding="utf-8"
            )
    texts = [[p for n, p in enumerate(a.paragraphs, 1) if n not in a.boilerplate] for _, a in articles]
    parse = best_of(lambda: [list(bare.pipe(paragraphs)) for paragraphs in texts])
    whole = best_of(lambda: [(attributed(a := analyse(article, nlp)), claimed_spans(a)) for _, article in articles])
    print(f"bare parse {parse:.2f} s, whole reading {whole:.2f} s: {whole / parse:.2f} times")


if __name__ == "__main__":
    main(sys.argv[1:])
