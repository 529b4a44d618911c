"""The banks of our own articles on paper: every question and option once, on one page, in every way to set them."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest

from quizgen.bank.read import load
from quizgen.emit.worksheet import Options
from quizgen.emit.worksheet.home import at_home
from quizgen.emit.worksheet.sheet import LETTERS, Item, arrange
from quizgen.emit.worksheet.text import clean
from quizgen.model import Bank, Type

from .reading import pages, read

BANKS = [at_home(load(path)) for path in sorted(Path("decks").glob("*.yaml"))]
WAYS: list[dict[str, Any]] = [
    {"layout": layout, "columns": columns, "paper": paper, **more}
    for layout, columns, paper in product(("worksheet", "key"), (1, 2), ("a4", "letter"))
    for more in ({}, {"large_print": True}, {"passage": "lines"}, {"versions": 3, "hole_punch": True})
]


def expected(item: Item) -> list[str]:
    """What must stand on a page of one question: number and prompt, letters and options, as one reads them."""
    start = clean(item.question.prompt).split("_____")[0].strip()
    texts = [f"{item.number} {start}".strip()]
    if item.question.type is Type.MULTIPLE_CHOICE:
        texts += [f"{LETTERS[place]} {clean(text)}" for place, text in enumerate(item.choices)]
    if item.question.type is Type.ORDERING:
        texts += [f"{LETTERS[place].lower()} {clean(text)}" for place, text in enumerate(item.choices)]
    if item.question.type is Type.MATCHING:
        texts += [f"{index} {clean(left)}" for index, (left, _) in enumerate(item.question.pairs, 1)]
        texts += [f"{LETTERS[place]} {clean(text)}" for place, text in enumerate(item.choices)]
    return [joined(" ".join(text.split())) for text in texts]


def joined(text: str) -> str:
    """The text without the blanks that a reader puts after a hyphen at a line's end."""
    return text.replace("- ", "-")


def stretch(shown: list[str], item: Item, following: Item | None) -> str:
    """What stands between a question and the next, on the one page that has the question."""
    start = expected(item)[0]
    homes = [page for page in shown if f" {start}" in page]
    assert len(homes) == 1, start
    assert homes[0].count(f" {start}") == 1
    rest = homes[0][homes[0].index(f" {start}") :]
    end = rest.find(f" {expected(following)[0]}") if following else -1
    return rest[:end] if end > 0 else rest


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.article.id)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: " ".join(map(str, way.values())))
def test_every_question_is_whole(bank: Bank, way: dict[str, Any]) -> None:
    shown = [f" {joined(page)}" for page in pages(read(bank, **way))]
    if way["layout"] == "key" and "versions" in way:
        whole = "\f".join(shown)
        shown = whole[whole.index("Version A, filled in") :].split("\f")
    for sheet in arrange(bank, Options(**way))[: 1 if way["layout"] == "key" else None]:
        own = [
            page for page in shown if not sheet.letter or way["layout"] == "key" or f"Version {sheet.letter}" in page
        ]
        for item, following in zip(sheet.items, [*sheet.items[1:], None], strict=True):
            found = stretch(own, item, following)
            for text in expected(item)[1:]:
                assert found.count(f" {text}") == 1, text


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.article.id)
def test_every_layout_numbers_its_pages(bank: Bank) -> None:
    for layout in ("worksheet", "key", "guide", "answer-sheet"):
        shown = pages(read(bank, layout=layout, versions=2, large_print=True))
        for page in shown:
            assert "Page" in page
        total = sum(" of " in page[-20:] for page in shown)
        assert total == len(shown)
