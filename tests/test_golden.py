"""The banks of our own articles are the generator's golden files: a change of a rule shows as a diff that a reviewer reads.

After a wanted change: ``rm decks/*.yaml && quizgen make``, read the diff, commit it.
"""

from pathlib import Path

import pytest

from quizgen.library import make
from quizgen.pipeline import Options

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "sources").glob("*.md"))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_bank_is_the_committed_one(source, tmp_path):
    make(source, tmp_path, tmp_path, Options())
    committed = ROOT / "decks" / f"{source.stem}.yaml"
    assert (tmp_path / committed.name).read_text(encoding="utf-8") == committed.read_text(encoding="utf-8")


def test_same_article_gives_the_same_bytes(tmp_path):
    for folder in ("a", "b"):
        make(SOURCES[0], tmp_path / folder, tmp_path / folder, Options())
    names = sorted(p.name for p in (tmp_path / "a").iterdir())
    assert any(n.endswith(".apkg") for n in names) and any(n.endswith("-key.pdf") for n in names)
    assert [(tmp_path / "a" / n).read_bytes() for n in names] == [(tmp_path / "b" / n).read_bytes() for n in names]
