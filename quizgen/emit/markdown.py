r"""Markdown (CommonMark with pipe tables): a worksheet to put on a wiki or through pandoc, the answer key at its end.

Held: prompts, options, answers, points, feedback, ids, difficulty and tags (in the key). What Markdown, GitHub's
or pandoc's dialect or HTML would read as markup is written with a backslash, so texts come out as themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.emit.exchange import Item, Misfit, Options, Sheet, one_line, plain_number, sheet
from quizgen.model import Bank, Type

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def write(bank: Bank, options: Options) -> bytes:
    """Markdown in UTF-8."""
    page = sheet(bank, options)
    blocks = [f"# {_text(page.title)}"]
    blocks += [f"*{_text(page.subtitle)}*"] if page.subtitle else []
    blocks += [_text(page.credit)] if page.credit else []
    blocks += ["## Questions", *(block for item in page.items for block in _question(item))]
    blocks += ["## Answers", *_key(page)]
    return ("\n\n".join(blocks) + "\n").encode()


def misfits(bank: Bank, options: Options) -> tuple[Misfit, ...]:
    """None: Markdown holds every type."""
    return ()


def _question(item: Item) -> Iterator[str]:
    worth = f"{plain_number(item.points)} point{'' if item.points == 1 else 's'}"
    lead = "True or false? " if item.type is Type.TRUE_FALSE else ""
    yield f"**{item.number}.** {lead}{_text(item.prompt)} *({worth})*"
    if item.type is Type.MATCHING:
        yield _table(item)
    elif texts := item.options or (item.shown if item.type is Type.ORDERING else ()):
        yield "\n".join(f"- {letter}) {_text(text)}" for letter, text in zip(_LETTERS, texts, strict=False))
    elif item.type is Type.SHORT_ANSWER:
        yield "\\_" * 40


def _table(item: Item) -> str:
    rows = (
        f"| {number}. {_text(left)} | {letter}) {_text(right)} |"
        for number, letter, (left, _), right in zip(
            range(1, len(item.pairs) + 1), _LETTERS, item.pairs, item.shown, strict=False
        )
    )
    return "\n".join(("| | |", "|---|---|", *rows))


def _key(page: Sheet) -> Iterator[str]:
    for item in page.items:
        notes = [_text(note) for note in (item.correction, item.feedback) if note]
        about = ", ".join((item.difficulty, *item.tags))
        yield "  \n".join((f"**{item.number}.** {_right(item)}", *notes, f"{_text(about)} (id: {_text(item.id)})"))


def _right(item: Item) -> str:
    """The answer as a teacher marks it: the letter too, where there are letters."""
    if item.type is Type.MATCHING:
        return "; ".join(
            f"{number} {_LETTERS[item.shown.index(right)]}" for number, (_, right) in enumerate(item.pairs, 1)
        )
    if item.type is Type.ORDERING:
        return ", ".join(_LETTERS[item.shown.index(text)] for text in item.items)
    letter = f"{_LETTERS[item.options.index(item.answer)]}) " if item.options else ""
    others = "".join(f" (also: {_text(other)})" for other in item.accept)
    return letter + _text(item.answer) + others


def _text(text: str) -> str:
    """On one line, with a backslash before whatever is markup anywhere, or at the start of a line."""
    anywhere = re.sub(r"([\\`*_{}\[\]<>|~&$^@]|:(?=\w+:))", r"\\\1", one_line(text))
    return re.sub(r"^(\d*)([#+\-=:.)])", r"\1\\\2", anywhere)
