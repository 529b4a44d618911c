"""Prints a reading: as text for people, as JSON for programs, as a page with everything marked in colours."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.reading import Reading


def as_json(reading: Reading) -> bytes:
    """The whole reading as UTF-8 JSON with sorted keys; entities are referred to by their ``id``."""
    article = reading.article
    value = {
        "article": {
            "id": article.id,
            "title": article.title,
            "paragraphs": article.paragraphs,
            "published": article.published,
        },
        "entities": [asdict(entity) for entity in reading.entities],
        "mentions": [asdict(mention) for mention in reading.mentions],
        "quotations": [asdict(quotation) for quotation in reading.quotations],
        "times": [asdict(time) for time in reading.times],
        "abbreviations": [asdict(short) for short in reading.abbreviations],
        "unresolved": [asdict(place) for place in reading.unresolved],
    }
    text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True, default=_plain)
    return (text + "\n").encode("utf-8", "replace")


def _plain(value: object) -> str:
    """Dates as ISO text."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
