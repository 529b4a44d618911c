"""Plain values → YAML lines. Every text is quoted or folded, so that none of YAML's typing traps can bite.

Own writer, because PyYAML's differs between its C and its Python half (a bank must be the same bytes everywhere),
can't place comments, and can't quote values but not keys. It writes a small subset of YAML; a property test reads it
back with PyYAML and asks for the same values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

WIDTH = 100
_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_TYPED_KEY = re.compile(r"(?i:yes|no|true|false|on|off|null|y|n)")
# What YAML can't hold as it is, or takes for a line break, or a reader would not see.
_ESCAPE = re.compile(
    '[\\\\"\x00-\x1f\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff\ud800-\udfff]'
)
_UNSEEN = re.compile(_ESCAPE.pattern.replace('\\\\"', ""))
_NAMED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\xa0": "\\_"}


class Plain(str):
    """A word of the format itself (``short-answer``), written without quotes."""

    __slots__ = ()


class Flow(tuple[Any, ...]):
    """A short list that is written on one line, ``["a", "b"]``."""

    __slots__ = ()


def lines(name: str, value: object, indent: int) -> Iterator[str]:
    """``name: value`` as lines, each indented by ``indent`` spaces or more."""
    yield from _value(f"{' ' * indent}{key(name)}:", value, indent)


def item(value: object, indent: int) -> Iterator[str]:
    """``- value`` as lines: a list's item."""
    dash = f"{' ' * indent}-"
    if isinstance(value, Mapping) and value:
        first, *rest = (line for name, child in value.items() for line in lines(name, child, indent + 2))
        yield f"{dash} {first.lstrip()}"
        yield from rest
    else:
        yield from _value(dash, value, indent)


def _value(head: str, value: object, indent: int) -> Iterator[str]:
    if isinstance(value, Mapping) and value:
        yield head
        for name, child in value.items():
            yield from lines(str(name), child, indent + 2)
    elif isinstance(value, Sequence) and value and not isinstance(value, str | Flow):
        yield head
        for child in value:
            yield from item(child, indent + 2)
    elif (
        isinstance(value, str) and not isinstance(value, Plain) and len(head) + len(value) + 3 > WIDTH and _folds(value)
    ):
        yield f"{head} >-"
        yield from _fold(value, indent + 2)
    else:
        yield f"{head} {scalar(value)}"


def key(name: str) -> str:
    """A key as it may stand before a colon."""
    return name if _KEY.fullmatch(name) and not _TYPED_KEY.fullmatch(name) else quote(name)


def scalar(value: object) -> str:
    """A value on one line."""
    if isinstance(value, Plain):
        return str(value)
    if isinstance(value, str):
        return quote(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key(str(name))}: {scalar(child)}" for name, child in value.items()) + "}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(scalar, value)) + "]"
    return value.isoformat() if isinstance(value, date) else _number(value)


def _number(value: object) -> str:
    text = repr(value)
    # 1e-05 has no point, so YAML would take it for a text; .inf and .nan are YAML's names.
    if isinstance(value, float):
        text = {"inf": ".inf", "-inf": "-.inf", "nan": ".nan"}.get(text, text)
        return re.sub(r"^(-?\d+)e", r"\1.0e", text)
    return text


def quote(text: str) -> str:
    """A text in quotes: double ones, single ones where they save escapes."""
    if ('"' in text or "\\" in text) and not _UNSEEN.search(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + _ESCAPE.sub(_escape, text) + '"'


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    return _NAMED.get(char) or (f"\\x{ord(char):02x}" if ord(char) < 256 else f"\\u{ord(char):04x}")


def _folds(text: str) -> bool:
    """Whether a text can be a folded block: nothing to escape, and no spaces that folding would eat."""
    return " " in text and text == text.strip() and "  " not in text and not _UNSEEN.search(text)


def _fold(text: str, indent: int) -> Iterator[str]:
    """Lines of at most ``WIDTH`` characters, broken at spaces; a longer word gets its own line."""
    line: list[str] = []
    length = indent
    for word in text.split(" "):
        if line and length + len(word) > WIDTH:
            yield " " * indent + " ".join(line)
            line, length = [], indent
        line.append(word)
        length += len(word) + 1
    yield " " * indent + " ".join(line)
