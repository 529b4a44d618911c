"""Quizlet's import text: one card a line, the term (the question), a tab, the definition (the answer).

Paste it into Quizlet's *Import* box (between term and definition: tab; between cards: new line). Held: prompts and
answers; options stand in the term. Not held: ids, tags, points, feedback, difficulty, other accepted answers;
a matching question becomes a card for each pair. Tabs and line breaks within a text become blanks. The file is
for pasting, not for a spreadsheet: its cells are not defused, since an apostrophe would show on the card.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.emit.exchange import Item, Misfit, Options, one_line, sheet
from quizgen.model import Bank, Type


def write(bank: Bank, options: Options) -> bytes:
    """Tab-separated text in UTF-8, no row of names."""
    cards = (card for item in sheet(bank, options).items for card in _cards(item))
    return "".join(f"{one_line(term)}\t{one_line(definition)}\n" for term, definition in cards).encode()


def misfits(bank: Bank, options: Options) -> tuple[Misfit, ...]:
    """None: every type can be a card."""
    return ()


def _cards(item: Item) -> Iterator[tuple[str, str]]:
    if item.type is Type.MATCHING:
        yield from item.pairs
    elif item.type is Type.TRUE_FALSE:
        yield f"True or false? {item.prompt}", f"{item.answer.capitalize()}. {item.correction}"
    elif item.type is Type.ORDERING:
        yield f"{item.prompt} {_lettered(item.shown)}", _numbered(item.items)
    else:
        yield f"{item.prompt} {_lettered(item.options)}", item.answer


def _lettered(texts: tuple[str, ...]) -> str:
    return " ".join(f"{letter}) {text}" for letter, text in zip("abcdefghijklmnopqrstuvwxyz", texts, strict=False))


def _numbered(texts: tuple[str, ...]) -> str:
    return " ".join(f"{place}. {text}" for place, text in enumerate(texts, 1))
