"""YAML front matter: the lines between two ``---`` at the very top of an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from quizgen.errors import NotReadable

FIELDS = ("title", "subtitle", "author", "publisher", "published", "url", "language")
_BLOCK = re.compile(r"\A---[ ]*\n(.*?\n)??(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.DOTALL)
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")


def split(text: str, path: Path) -> tuple[dict[str, Any], str]:
    """(fields of a Draft, the text below); unknown keys go to ``extra``. Raises NotReadable for what is no mapping."""
    found = _BLOCK.match(text)
    if not found or not _mapping(found.group(1) or ""):
        return {}, text
    given = _load(found.group(1), path)
    fields: dict[str, Any] = {name: _text(given[name]) for name in FIELDS if given.get(name) not in (None, "")}
    if "published" in fields:
        fields["published"] = _date(fields["published"], path)
    extra = {str(name): _text(value) for name, value in given.items() if name not in FIELDS}
    return {**fields, "extra": extra}, text[found.end() :]


def _mapping(block: str) -> bool:
    """Whether the block looks like keys and values; a text may also open with a rule of dashes."""
    return bool(re.search(r"^[A-Za-z_][\w -]*:", block, re.MULTILINE))


def _load(block: str, path: Path) -> Mapping[str, Any]:
    import yaml

    try:
        # BaseLoader: every scalar is the text that stands there, so `title: 1984` and `author: No` mean what they say.
        given = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        problem = getattr(error, "problem", None) or "not YAML"
        message = f"{path}:{line}: the front matter is no YAML: {problem}. Quote values that hold a colon."
        raise NotReadable(message) from error
    if not isinstance(given, dict):
        raise NotReadable(f"{path}:2: the front matter must be lines of `name: value`.")
    return given


def _text(value: object) -> str:
    """One line of text; several authors are joined."""
    if isinstance(value, list):
        return ", ".join(map(_text, value))
    return " ".join(str(value).split())


def _date(value: str, path: Path) -> date:
    found = _ISO.fullmatch(value)
    try:
        return date.fromisoformat(found.group(1) if found else value)
    except ValueError as error:
        message = f"{path}: front matter: published: expected a date such as 2022-01-20, found {value!r}."
        raise NotReadable(message) from error
