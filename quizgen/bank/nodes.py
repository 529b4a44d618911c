"""YAML text → nodes that know their place. Safe against hostile files, and free of YAML's typing traps.

Built on libyaml's flat event stream instead of PyYAML's composer: that one recurses in C, so a file of 100,000
brackets ends the process, and it loses whether a scalar was quoted. Nothing here constructs an object from a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEPTH = 20
"""Levels; a bank needs six."""
NODES = 150_000
"""Keys, values, lists; some 2,500 questions of a rule have so many, and reading them takes a second."""


class Mark(NamedTuple):
    """A place in the file, both from 1."""

    line: int
    column: int


class Fault(Exception):
    """What is wrong with the file at a place, before it is known which file it is."""

    def __init__(self, mark: Mark, message: str) -> None:
        super().__init__(message)
        self.mark = mark
        self.message = message


class Scalar(NamedTuple):
    """A value as written: ``plain`` when it stood there without quotes. ``end`` is the place after it."""

    value: str
    plain: bool
    start: Mark
    end: Mark
    block: bool = False


class Sequence(NamedTuple):
    """A list."""

    start: Mark
    items: list[Node]


class Mapping(NamedTuple):
    """Keys and values in their order; ``keys`` has each key's scalar for its place."""

    start: Mark
    values: dict[str, Node]
    keys: dict[str, Scalar]


Node = Scalar | Sequence | Mapping


@dataclass(slots=True)
class _Open:
    """A collection that has not been closed yet; ``key`` waits for its value."""

    node: Sequence | Mapping
    key: Scalar | None = None

    def add(self, child: Node) -> None:
        """Put a finished node where it belongs; a mapping's children come as key, value, key, value."""
        if isinstance(self.node, Sequence):
            self.node.items.append(child)
        elif self.key is not None:
            self.node.values[self.key.value] = child
            self.key = None
        elif not isinstance(child, Scalar):
            raise Fault(child.start, "a key must be a word, not a list or a mapping")
        elif child.value in self.node.keys:
            first = self.node.keys[child.value].start.line
            raise Fault(child.start, f"the key {child.value!r} stands twice (first in line {first}). Remove one.")
        else:
            self.node.keys[child.value] = self.key = child


def compose(text: str) -> tuple[Node | None, list[Scalar]]:
    """(the file's single document, every scalar in the file's order). Raises Fault for bad YAML, aliases, duplicate
    keys, several documents and nesting deeper than ``DEPTH``.
    """
    scalars: list[Scalar] = []
    stack: list[_Open] = []
    root: Node | None = None
    for number, (node, closes) in enumerate(_tokens(text, scalars)):
        if number > NODES:
            raise Fault(node.start, f"more than {NODES:,} keys and values; a bank holds one article. Part it.")
        if closes:
            node = stack.pop().node
        elif not isinstance(node, Scalar):
            if len(stack) == DEPTH:
                raise Fault(node.start, f"nested more than {DEPTH} levels deep; a bank needs six")
            stack.append(_Open(node))
            continue
        if stack:
            stack[-1].add(node)
        elif root is None:
            root = node
        else:
            raise Fault(node.start, "a second document. A bank is one YAML document: remove the line `---` before it.")
    return root, scalars


def _tokens(text: str, scalars: list[Scalar]) -> Iterator[tuple[Node, bool]]:
    """(node, closes): scalars, empty collections where one opens, and a placeholder where one closes."""
    for event in _events(text):
        mark = _mark(event.start_mark)
        _bare(event, mark)
        if isinstance(event, yaml.ScalarEvent):
            end = _mark(event.end_mark)
            scalars.append(Scalar(event.value, not event.style, mark, end, event.style in ("|", ">")))
            yield scalars[-1], False
        elif isinstance(event, yaml.SequenceStartEvent):
            yield Sequence(mark, []), False
        elif isinstance(event, yaml.MappingStartEvent):
            yield Mapping(mark, {}, {}), False
        elif isinstance(event, yaml.CollectionEndEvent):
            yield Sequence(mark, []), True


def _bare(event: Any, mark: Mark) -> None:  # noqa: ANN401 (PyYAML's events are not typed)
    """Raise Fault for an anchor or a tag: a bank has none, so text that begins with the sign would lose its first word."""
    if isinstance(event, yaml.AliasEvent):
        raise Fault(mark, f"the alias *{event.anchor}: a bank has none. Put text that begins with * in quotes.")
    if getattr(event, "anchor", None) is not None:
        raise Fault(mark, f"the anchor &{event.anchor}: a bank has none. Put text that begins with & in quotes.")
    if getattr(event, "tag", None) is not None:
        raise Fault(mark, f"the tag {event.tag}: a bank has none. Put text that begins with ! in quotes.")


def _mark(mark: Any) -> Mark:  # noqa: ANN401 (PyYAML has two classes of marks, typed as None as well)
    return Mark(mark.line + 1, mark.column + 1)


def _events(text: str) -> Iterator[Any]:
    """PyYAML's events; its complaints as Faults."""
    if bad := yaml.reader.Reader.NON_PRINTABLE.search(text):
        line = text.count("\n", 0, bad.start()) + 1
        column = bad.start() - text.rfind("\n", 0, bad.start())
        raise Fault(Mark(line, column), f"the control character U+{ord(bad.group()):04X}. Remove it.")
    try:
        yield from yaml.parse(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        raise _fault(error, text.splitlines()) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise Fault(Mark(1, 1), f"not YAML: {error}") from error


_ADVICE = {
    "\t": "a tab. YAML indents with spaces.",
    ":": "a colon in unquoted text. Put the text in quotes.",
    "\\": "a backslash in double quotes begins an escape. Write it twice, or use single quotes.",
} | {sign: f"text that begins with {sign}. Put it in quotes." for sign in "@`%-?|>"}
_REFUSED = ("token", "mapping values", "tab character", "not allowed", "comment or", "escape character")


def _fault(error: yaml.MarkedYAMLError, lines: list[str]) -> Fault:
    """A complaint in words for people: PyYAML's two parsers word theirs differently, the place they mean agrees."""
    where, opened, problem = error.problem_mark, error.context_mark, str(error.problem or "not YAML")
    if "quoted scalar" in str(error.context) and opened and "end of stream" in problem:
        return Fault(_mark(opened), "a quotation mark that is never closed.")
    if "flow" in str(error.context) and opened:
        return Fault(_mark(opened), "a bracket that is never closed, or a comma is missing behind it.")
    place = _mark(where) if where else Mark(1, 1)
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if "comment or" in problem and opened:  # `| x`: the place is behind the sign
        place = _mark(opened)
    if "escape character" in problem:
        place = place._replace(column=max(line.rfind("\\", 0, place.column), 0) + 1)
    advice = _ADVICE.get(line[place.column - 1 : place.column])
    if advice and any(word in problem for word in _REFUSED):
        return Fault(place, advice)
    if "mapping values" in problem or re.search(r"expected (?:key|<block end>|'-' indicator)", problem):
        problem = "indented otherwise than its neighbours, or a quotation mark too many or too few here or above."
    return Fault(place, problem.removesuffix(".") + ".")


_EXPONENT = re.compile(r"[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|0o[0-7]+")
_IMPLICIT = {first: tuple(rules) for first, rules in yaml.resolver.Resolver.yaml_implicit_resolvers.items()}


def kind(scalar: Scalar) -> str:
    """What YAML 1.1 takes a scalar for: ``str``, ``int``, ``float``, ``bool``, ``null`` or ``timestamp``.

    Anything in quotes is text. ``No``, ``12:30``, ``012``, ``1e3`` and ``null`` are not: these are the traps.
    """
    if not scalar.plain:
        return "str"
    for tag, pattern in _IMPLICIT.get(scalar.value[:1], ()):
        if pattern.match(scalar.value):
            name: str = tag.rsplit(":", 1)[1]
            return "str" if name in ("merge", "value") else name
    return "float" if _EXPONENT.fullmatch(scalar.value) else "str"
