r"""GIFT, the plain-text format of Moodle, read by many other systems (H5P, Chamilo, OpenOLAT, Canvas through tools).

Held: ids and tags (``// [id:…] [tag:…]``, Moodle 3.6 and later), feedback, difficulty (a tag). Not held: points
(GIFT has none), status, rule, score, evidence as places. Ordering becomes the matching of places (1, 2, …) with
items. A cloze keeps its ``_____`` and takes a typed answer. ``->`` within braces is written ``→``: GIFT can't escape
it. ``[`` and ``]`` in ids and tags become parentheses. Source: the format's page in Moodle's documentation, and the
order in which its reader replaces escapes.
"""

from __future__ import annotations

import re

from quizgen.emit.exchange import Item, Misfit, Options, sheet, shortened
from quizgen.model import Bank, Type


def write(bank: Bank, options: Options) -> bytes:
    """GIFT in UTF-8, one category, a blank line between questions."""
    page = sheet(bank, options)
    head = f"$CATEGORY: $course$/top/{_category(page.title)}"
    return ("\n\n".join([head, *(_question(item) for item in page.items)]) + "\n").encode()


def misfits(bank: Bank, options: Options) -> tuple[Misfit, ...]:
    """None: GIFT holds every type."""
    return ()


def _category(title: str) -> str:
    """A slash separates categories, two are one of the name."""
    return title.replace("/", "//")


def _question(item: Item) -> str:
    marks = [f"[id:{_mark(item.id)}]", *(f"[tag:{_mark(tag)}]" for tag in item.tags if tag)]
    marks.append(f"[tag:difficulty - {item.difficulty}]")
    name = _text(shortened(item.prompt, 80))
    return f"// {' '.join(marks)}\n::{name}::[plain]{_text(item.prompt)} {{{_answers(item)}{_feedback(item)}}}"


def _answers(item: Item) -> str:
    if item.type is Type.TRUE_FALSE:
        told = f"#{_marked(item.correction)}" if item.correction else ""
        return item.answer.upper() + told
    if item.type is Type.MULTIPLE_CHOICE:
        return "\n" + "".join(f"{_choice(option, right=option == item.answer)}\n" for option in item.options)
    if item.type in (Type.MATCHING, Type.ORDERING):
        pairs = item.pairs or tuple((str(place), text) for place, text in enumerate(item.items, 1))
        return "\n" + "".join(f"={_marked(left)} -> {_inner(right)}\n" for left, right in pairs)
    # A typed answer: Moodle takes * for any characters.
    return "\n" + "".join(_choice(text.replace("*", r"\*")) + "\n" for text in (item.answer, *item.accept))


def _feedback(item: Item) -> str:
    return f"####{_marked(item.feedback)}" if item.feedback else ""


def _choice(text: str, *, right: bool = True) -> str:
    """An answer; the start of its text can't be taken for a weight."""
    weight = ("%100%" if right else "%0%") if text.startswith("%") else ""
    return ("=" if right else "~") + weight + _marked(text)


def _marked(text: str) -> str:
    """A text whose start can't be taken for the name of a text format."""
    return ("[plain]" if text.startswith("[") else "") + _inner(text)


def _inner(text: str) -> str:
    return _text(text.replace("->", "→"))


def _text(text: str) -> str:
    return re.sub(r"([\\~=#{}:])", r"\\\1", text).replace("\n", "\\n")


def _mark(text: str) -> str:
    return text.replace("[", "(").replace("]", ")")
