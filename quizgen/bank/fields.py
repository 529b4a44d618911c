"""Typed access to a mapping's fields: every mistake is noted with its place, and none stops the reading.

Hand-written instead of pydantic: it knows lines and whether a scalar was quoted (so it can advise *quote it*), it
starts in no time (pydantic takes 150 ms to import, more than reading a bank), and one dependency less is to be kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from quizgen.bank.nodes import Mapping, Mark, Node, Scalar, Sequence, kind
from quizgen.bank.text import scalar

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")
_BOOL = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_DIGITS = re.compile(r"0|[1-9][0-9]{0,8}")
_NAMES = {"int": "a number", "float": "a number", "bool": "true or false", "null": "nothing", "timestamp": "a date"}


class Problem(NamedTuple):
    """A mistake in a bank: where, in which field (``questions[2].answer``; counted from 1), what was expected."""

    mark: Mark
    where: str
    message: str


MANY = 500
"""A file with so many mistakes is no bank, or one mistake made everywhere."""


class TooMany(Exception):
    """There are ``MANY`` problems: reading stops."""


class Fields:
    """A mapping that is being read. ``problems`` is shared by all of a file's."""

    def __init__(self, node: Mapping, where: str, problems: list[Problem]) -> None:
        self.node = node
        self.where = where
        self.problems = problems
        self._read: set[str] = set()

    def fail(self, node: Node, name: str, message: str) -> None:
        """Note a mistake in the field ``name``."""
        where = ".".join(part for part in (self.where, name) if part)
        self.problems.append(Problem(node.start, where, message))
        if len(self.problems) >= MANY:
            raise TooMany

    def _get(self, name: str, *, required: bool = False) -> Node | None:
        """The field's node; None when it is absent or empty (``note:`` with nothing behind it)."""
        self._read.add(name)
        node = self.node.values.get(name)
        if isinstance(node, Scalar) and node.plain and node.value in ("", "~", "null"):
            node = None if node.value == "" or not required else node
        if node is None and required:
            self.fail(self.node.keys.get(name, self.node), name, "missing; it is required.")
        return node

    def text(self, name: str, *, required: bool = True) -> str:
        """A text; empty when it is missing or wrong."""
        node = self._get(name, required=required)
        return "" if node is None else self._text(node, name, required=required)

    def optional(self, name: str) -> str | None:
        """A text that may be missing."""
        return self.text(name, required=False) or None

    def _text(self, node: Node, name: str, *, required: bool = True) -> str:
        if not isinstance(node, Scalar):
            self.fail(node, name, f"expected text, found {_what(node)}.")
        elif kind(node) != "str":
            found = f"{_what(node)} ({node.value})" if node.value else "nothing"
            self.fail(node, name, f'expected text, found {found}. Put it in quotes: "{node.value}"')
        elif required and not node.value.strip():
            self.fail(node, name, "expected text, found an empty one.")
        else:
            return node.value
        return ""

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; a single text counts as a list of one."""
        return tuple(self._text(item, f"{name}[{n}]") for n, item in self._items(name))

    def _items(self, name: str) -> Iterable[tuple[int, Node]]:
        node = self._get(name)
        if node is None:
            return ()
        return enumerate(node.items if isinstance(node, Sequence) else [node], 1)

    def integer(self, name: str, least: int = 0) -> int:
        """A whole number that is not below ``least``; required."""
        node = self._get(name, required=True)
        return least if node is None else self._integer(node, name, least)

    def _integer(self, node: Node, name: str, least: int) -> int:
        if isinstance(node, Scalar) and _DIGITS.fullmatch(node.value) and int(node.value) >= least:
            return int(node.value)
        self.fail(node, name, f"expected a whole number from {least} up, found {_what(node)}.")
        return least

    def integers(self, name: str) -> tuple[int, ...]:
        """A list of whole numbers from 1."""
        return tuple(self._integer(item, f"{name}[{n}]", 1) for n, item in self._items(name))

    def share(self, name: str, default: float) -> float:
        """A number from 0 to 1."""
        node = self._get(name)
        if node is None:
            return default
        try:
            value = float(node.value) if isinstance(node, Scalar) else -1.0
        except ValueError:
            value = -1.0
        if not 0 <= value <= 1:
            self.fail(node, name, f"expected a number from 0 to 1, found {_what(node)}.")
            return default
        return value

    def choice(self, name: str, choices: type[E], default: E | None = None) -> E:
        """One of a few words; required without a default."""
        node = self._get(name, required=default is None)
        fallback = default or next(iter(choices))
        if node is None:
            return fallback
        if isinstance(node, Scalar) and node.value in {choice.value for choice in choices}:
            return choices(node.value)
        self.fail(node, name, f"expected {_either(choices)}, found {_what(node)}.")
        return fallback

    def flag(self, name: str) -> bool:
        """True or false; false when it is missing."""
        return self._get(name) is not None and bool(self.answer(name, boolean=True))

    def date(self, name: str) -> date | None:
        """A day, ``2022-01-20``; a time of day behind it is dropped."""
        node = self._get(name)
        if node is None:
            return None
        try:
            return datetime.fromisoformat(node.value).date() if isinstance(node, Scalar) else _no_date(node)
        except ValueError:
            self.fail(node, name, f"expected a date such as 2022-01-20, found {_what(node)}.")
            return None

    def answer(self, name: str, *, boolean: bool) -> str | bool | None:
        """``true`` or ``false`` for a true-false question, a text for any other."""
        if not boolean:
            return self.text(name) or None
        node = self._get(name, required=True)
        if isinstance(node, Scalar) and node.plain and node.value.lower() in _BOOL:
            return _BOOL[node.value.lower()]
        if node is not None:
            self.fail(node, name, f"expected true or false, without quotes, found {_what(node)}.")
        return None

    def mapping(self, name: str, *, required: bool = False) -> Fields | None:
        """A mapping below this one."""
        node = self._get(name, required=required)
        return None if node is None else self._fields(node, name)

    def _fields(self, node: Node, name: str) -> Fields | None:
        if isinstance(node, Mapping):
            return Fields(node, ".".join(part for part in (self.where, name) if part), self.problems)
        self.fail(node, name, f"expected `name: value` lines, found {_what(node)}.")
        return None

    def mappings(self, name: str, read: Callable[[Fields], T]) -> tuple[T, ...]:
        """A list of mappings, each read by ``read``; a single one counts as a list of one."""
        children = [self._fields(item, f"{name}[{n}]") for n, item in self._items(name)]
        return tuple(read(child) for child in children if child is not None)

    def pairs(self, name: str) -> tuple[tuple[str, str], ...]:
        """A list of two texts each."""
        out: list[tuple[str, str]] = []
        for n, item in self._items(name):
            if not isinstance(item, Sequence) or len(item.items) != 2:
                self.fail(item, f"{name}[{n}]", f'expected two texts: ["left", "right"], found {_what(item)}.')
            else:
                left, right = (self._text(side, f"{name}[{n}]") for side in item.items)
                out.append((left, right))
        return tuple(out)

    def rest(self) -> dict[str, Any]:
        """The keys that nobody asked for, as plain values: a bank keeps what it does not know."""
        return {name: value(node) for name, node in self.node.values.items() if name not in self._read}


def value(node: Node) -> Any:  # noqa: ANN401 (any YAML value)
    """A node that quizgen does not know, as a plain value. What YAML would mangle (012, 12:30) stays text."""
    if isinstance(node, Sequence):
        return [value(item) for item in node.items]
    if isinstance(node, Mapping):
        return {name: value(child) for name, child in node.values.items()}
    name = kind(node)
    if name == "bool":
        return _BOOL[node.value.lower()]
    if name == "null":
        return None
    for convert in {"int": (int,), "float": (float,), "timestamp": (date.fromisoformat,)}.get(name, ()):
        try:
            converted = convert(node.value)  # type: ignore[operator]
        except ValueError:
            continue
        if scalar(converted) == node.value:
            return converted
    return node.value


def _what(node: Node) -> str:
    """What stands there, in words for people."""
    if not isinstance(node, Scalar):
        return "a list" if isinstance(node, Sequence) else "a mapping"
    name = kind(node)
    return _NAMES.get(name) or (f"{node.value[:40]!r}" if node.value else "an empty text")


def _either(choices: type[StrEnum]) -> str:
    words = [choice.value for choice in choices]
    return ", ".join(words[:-1]) + " or " + words[-1]


def _no_date(node: Node) -> date:
    raise ValueError(node)
