"""The quotations of the annotated articles on which the rules were written; they are there on the project's machines only."""

import json
import re
from pathlib import Path

import pytest

from quizgen.ingest import read
from quizgen.language.analysis import analyse
from quizgen.quotes import attributed

ARTICLES = Path(__file__).parents[2].parent / "shared" / "articles"
DEV = [
    "000_67b0699eded614e1",
    "b01_emperor_norton",
    "e03_oil_crisis",
    "e05_harvard",
    "h01_gdansk_mayor",
    "n01_easter_island",
    "n03_doris_day",
    "n05_afghan_robotics",
    "n07_bottle_message",
    "n09_start_work_10am",
    "t01_spontaneous_generation",
    "t02_john_brown",
]


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


@pytest.mark.skipif(not ARTICLES.is_dir(), reason="the annotated articles are not here")
@pytest.mark.parametrize("name", DEV)
def test_direct_quotations_and_their_speakers(name: str) -> None:
    gold = json.loads((ARTICLES / "quotes" / f"{name}.quotes.json").read_text(encoding="utf-8"))["quotes"]
    found = {" ".join(words(q.text)): q.speaker for q in attributed(analyse(read(ARTICLES / f"{name}.txt")))}
    for quote in gold:
        if quote["kind"] == "direct" and quote["speaker"]:
            speaker = found.get(" ".join(words(quote["text"])))
            assert speaker is not None, quote["text"]
            names = [n for n in (quote["speaker"], *(quote.get("alt_speaker") or [])) if n]
            assert any(set(words(speaker)) <= set(words(n)) or set(words(n)) <= set(words(speaker)) for n in names), (
                quote["text"]
            )
