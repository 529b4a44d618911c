"""Finds a person's comments in a bank and what each belongs to, so that writing the bank again keeps them.

ruamel.yaml keeps comments too, but by keeping its own tree beside ours, ten times slower, and it ties a comment to
the token *before* it: when a question goes, its neighbour's comment goes along. Here a comment is a plain value of the
question that it stands above, in, or beside.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from quizgen.bank.nodes import Fault, Mapping, Mark, Scalar, Sequence
from quizgen.bank.write import END, HEADER
from quizgen.model import Comment

_NEVER = 10**9
_MOST = 5_000
"""Comments of a bank that are kept in their places; more are no person's."""
_COMMENT = re.compile(r"(?:^|(?<=\s))#.*")


class Notes(NamedTuple):
    """Comments of the bank as a whole, and of each question by the line where it begins."""

    bank: tuple[Comment, ...]
    questions: dict[int, tuple[Comment, ...]]


class _Found(NamedTuple):
    line: int
    column: int
    text: str
    beside: bool


class _Lines(NamedTuple):
    """Where things begin, each list in order: the questions, their key, what ends a question, scalars, the bank's keys."""

    items: list[Mapping]
    questions: int
    begins: list[int]
    scalars: list[int]
    places: list[tuple[int, str]]

    @classmethod
    def of(cls, root: Mapping, scalars: list[Scalar]) -> _Lines:
        """Those of a bank."""
        node, keys = root.values.get("questions"), [(key.start.line, name) for name, key in root.keys.items()]
        items = [item for item in node.items if isinstance(item, Mapping)] if isinstance(node, Sequence) else []
        begins = sorted([item.start.line for item in items] + [line for line, _ in keys])
        article = root.values.get("article")
        if isinstance(article, Mapping):
            keys += [(key.start.line, f"article.{name}") for name, key in article.keys.items()]
        here = root.keys["questions"].start.line if items else 0
        return cls(items, here, begins, sorted(scalar.start.line for scalar in scalars), sorted(keys))

    def bound(self, item: Mapping) -> int:
        """The line of what follows a question: the next one, or the bank's next key."""
        at = bisect_right(self.begins, item.start.line)
        return self.begins[at] if at < len(self.begins) else _NEVER


def collect(text: str, root: Mapping, scalars: list[Scalar]) -> Notes:
    """The comments of a bank that ``compose`` has read; ``scalars`` are those it found."""
    found = list(islice(_comments(text, scalars), _MOST + 1))
    if len(found) > _MOST:
        raise Fault(Mark(found[-1].line, found[-1].column), f"more than {_MOST:,} comments. Remove some.")
    if not found:
        return Notes((), {})
    lines = _Lines.of(root, scalars)
    bank: list[Comment] = []
    questions: dict[int, list[Comment]] = {}
    for comment in found:
        item = _owner(comment, lines)
        if item is None:
            bank.append(_attach(comment, lines.places, lines.scalars, (_NEVER, END)))
        else:
            keys = [(key.start.line, name) for name, key in item.keys.items()]
            attached = _attach(comment, keys, lines.scalars, (lines.bound(item), ""))
            questions.setdefault(item.start.line, []).append(attached)
    return Notes(tuple(bank), {line: tuple(comments) for line, comments in questions.items()})


def _comments(text: str, scalars: list[Scalar]) -> Iterator[_Found]:
    """Every comment: a ``#`` that begins a line or follows a space, outside all scalars."""
    inside, after = _covered(scalars)
    for number, line in enumerate(text.split("\n"), 1):
        if "#" not in line or number in inside:
            continue
        begin = after.get(number, 0)
        match = _COMMENT.search(line, begin) if begin else _COMMENT.search(line)
        if match and match.group().rstrip() != HEADER:
            yield _Found(number, match.start() + 1, match.group().rstrip(), bool(line[: match.start()].strip()))


def _covered(scalars: list[Scalar]) -> tuple[set[int], dict[int, int]]:
    """(lines that lie within a scalar of several lines, the column where the last scalar of a line ends)."""
    inside: set[int] = set()
    after: dict[int, int] = {}
    for scalar in scalars:
        first, last = scalar.start.line, scalar.end.line
        if first == last:
            after[first] = max(after.get(first, 0), scalar.end.column - 1)
        elif scalar.block:
            after[first] = scalar.start.column
            inside.update(range(first + 1, last))
        else:
            inside.update(range(first, last))
            after[last] = scalar.end.column - 1
    return inside, after


def _owner(comment: _Found, lines: _Lines) -> Mapping | None:
    """The question that a comment is on or above; None for one on the bank."""
    if not lines.items or comment.line <= lines.questions:
        return None
    at = bisect_right(lines.items, comment.line, key=_line) - 1
    if at < 0:
        return lines.items[0]
    item = lines.items[at]
    bound = lines.bound(item)
    if comment.line >= bound:
        return None
    last = lines.scalars[bisect_left(lines.scalars, bound) - 1]
    if comment.line <= last or comment.column >= item.start.column:
        return item
    return lines.items[at + 1] if at + 1 < len(lines.items) else None


def _line(item: Mapping) -> int:
    return item.start.line


def _attach(comment: _Found, keys: list[tuple[int, str]], starts: list[int], end: tuple[int, str]) -> Comment:
    """The comment with the key it belongs to: on whose line it is, within whose value, or above which it stands.

    ``keys`` are (line, key) in the file's order, ``end`` the same for what comes after the last of them.
    """
    at = bisect_right([line for line, _ in keys], comment.line) - 1
    line, key = keys[at] if at >= 0 else (0, "")
    following = keys[at + 1] if at + 1 < len(keys) else end
    if comment.beside:
        return Comment(comment.text, key, beside=line == comment.line)
    if at < 0:
        return Comment(comment.text)
    nxt = bisect_right(starts, comment.line)
    within = nxt < len(starts) and starts[nxt] < following[0]
    return Comment(comment.text, key if within else following[1])
