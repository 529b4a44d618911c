"""What a reader of one format hands on: the parts of an article as they stand in the file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*$")


@dataclass(frozen=True, slots=True)
class Draft:
    """Title and paragraphs (cleaned text, the title not among them) and what front matter says.

    ``headings`` numbers the paragraphs (from 1) that the format itself marks as section headings.
    """

    title: str
    paragraphs: tuple[str, ...]
    subtitle: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    language: str = "en"
    headings: frozenset[int] = frozenset()
    extra: Mapping[str, Any] = field(default_factory=dict)


def is_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does: a standfirst that does is content too, a subtitle that doesn't is not."""
    return bool(_SENTENCE_END.search(text))
