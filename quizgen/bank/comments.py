"""Finds a person's comments in a bank and what each belongs to, so that writing the bank again keeps them.

ruamel.yaml keeps comments too, but by keeping its own tree beside ours, ten times slower, and it ties a comment to
the token *before* it: when a question goes, its neighbour's comment goes along. Here a comment is a plain value of the
question that it stands above, in, or beside.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.bank.nodes import Mapping, Scalar, Sequence
from quizgen.bank.write import END, HEADER
from quizgen.model import Comment

_NEVER = 10**9
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


def collect(text: str, root: Mapping, scalars: list[Scalar]) -> Notes:
    """The comments of a bank that ``compose`` has read; ``scalars`` are those it found."""
    found = list(_comments(text, scalars))
    if not found:
        return Notes((), {})
    starts = sorted(scalar.start.line for scalar in scalars)
    node = root.values.get("questions")
    items = [item for item in node.items if isinstance(item, Mapping)] if isinstance(node, Sequence) else []
    bank: list[Comment] = []
    questions: dict[int, list[Comment]] = {}
    for comment in found:
        item = _owner(comment, items, root, scalars)
        if item is None:
            bank.append(_attach(comment, _places(root), starts, (_NEVER, END)))
        else:
            keys = [(key.start.line, name) for name, key in item.keys.items()]
            attached = _attach(comment, keys, starts, (_bound(item, items, root), ""))
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


def _owner(comment: _Found, items: list[Mapping], root: Mapping, scalars: list[Scalar]) -> Mapping | None:
    """The question that a comment is on or above; None for one on the bank."""
    if not items or comment.line <= root.keys["questions"].start.line:
        return None
    at = bisect_right([item.start.line for item in items], comment.line) - 1
    if at < 0:
        return items[0]
    item = items[at]
    bound = _bound(item, items, root)
    if comment.line >= bound:
        return None
    last = max(s.start.line for s in scalars if item.start.line <= s.start.line < bound)
    if comment.line <= last or comment.column >= item.start.column:
        return item
    return items[at + 1] if at + 1 < len(items) else None


def _bound(item: Mapping, items: list[Mapping], root: Mapping) -> int:
    """The line of what follows a question: the next one, or the bank's next key."""
    begins = [other.start.line for other in items] + [key.start.line for key in root.keys.values()]
    return min((line for line in begins if line > item.start.line), default=_NEVER)


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


def _places(root: Mapping) -> list[tuple[int, str]]:
    """(line, key) of the bank's keys and, as ``article.title``, of its article's."""
    places = [(key.start.line, name) for name, key in root.keys.items()]
    article = root.values.get("article")
    if isinstance(article, Mapping):
        places += [(key.start.line, f"article.{name}") for name, key in article.keys.items()]
    return sorted(places)
