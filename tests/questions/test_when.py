"""When: who must be named in full."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.facts import extract
from quizgen.ingest import read
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.questions import when


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("Wilhelmina opened the Rhine Bridge in 1905. The Dutch had admired Queen Wilhelmina since her childhood.", []),
        (
            "Wilhelmina Holm opened the Rhine Bridge in 1905. The Dutch had admired her since her childhood.",
            ["In what year did Wilhelmina Holm open the Rhine Bridge?"],
        ),
    ],
)
def test_nobody_is_asked_about_by_half_a_name(tmp_path: Path, text: str, prompts: list[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"An example\n\n{text}\n", encoding="utf-8")
    assert [d.prompt for d in when.ask(extract(analyse(read(path), load(None))))] == prompts
