"""A reading as one HTML page: the article with names, quotations and times marked in colours, and the lists below it."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.language.model import Mention
    from quizgen.quotes.model import Quotation
    from quizgen.reading import Reading

UNSURE = 0.7
Mark = tuple[int, int, str, str]
"""Start, end, CSS class, tooltip."""


def as_html(reading: Reading) -> bytes:
    """A page that stands alone: no script, nothing fetched. All text is escaped."""
    from quizgen.emit.reading.text import as_text

    style = (files("quizgen.emit.reading") / "reading.css").read_text(encoding="utf-8")
    body = "\n".join(_paragraph(reading, number) for number in range(1, len(reading.article.paragraphs) + 1))
    legend = " ".join(f'<span class="{name}">{name}</span>' for name in _LEGEND)
    page = (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(reading.article.title)}</title><style>{style}</style></head>\n<body><main>"
        f"<h1>{escape(reading.article.title)}</h1><p class=legend>{legend}</p>\n{body}\n"
        f"<h2>What was understood</h2><pre>{escape(as_text(reading))}</pre></main></body></html>\n"
    )
    return page.encode("utf-8", "replace")


_LEGEND = (
    "person", "organisation", "country", "city", "place", "group", "event", "work", "other", "time", "direct", "mixed",
    "indirect", "scare", "unresolved",
)  # fmt: skip


def _paragraph(reading: Reading, number: int) -> str:
    """One paragraph with its marks; boilerplate is set in grey."""
    text = reading.article.paragraphs[number - 1]
    if number in reading.article.boilerplate:
        return f"<p class=boilerplate>{escape(text)}</p>"
    return f"<p><sup>{number}</sup> {''.join(_pieces(text, sorted(_marks(reading, number))))}</p>"


def _marks(reading: Reading, number: int) -> Iterator[Mark]:
    """All that is marked in a paragraph."""
    for mention in reading.mentions:
        if mention.paragraph == number:
            yield mention.start, mention.end, *_mention(reading, mention)
    for quotation in reading.quotations:
        if quotation.evidence.paragraph == number:
            yield quotation.evidence.start, quotation.evidence.end, quotation.kind, _spoken(quotation)
    for time in reading.times:
        if time.paragraph == number:
            yield time.start, time.end, "time", time.value or ("not anchored" if not time.anchored else time.kind)
    for place in reading.unresolved:
        if place.paragraph == number:
            yield place.start, place.end, "unresolved", "unresolved"


def _mention(reading: Reading, mention: Mention) -> tuple[str, str]:
    """Class and tooltip of a mention."""
    entity = reading.entities[mention.entity]
    unsure = " unsure" if mention.certainty < UNSURE else ""
    roles = "; ".join(entity.roles)
    return (
        f"{entity.kind.value} {mention.form}{unsure}",
        f"{entity.name} · {entity.kind.value} {roles} · {mention.certainty:.2f}",
    )


def _spoken(quotation: Quotation) -> str:
    """The tooltip of a quotation."""
    return f"{quotation.kind}: {quotation.speaker or 'nobody named'} ({quotation.cue or 'no verb'})"


def _pieces(text: str, marks: list[Mark]) -> Iterator[str]:
    """The text cut wherever a mark begins or ends, each piece in a span with all its classes."""
    edges = sorted({0, len(text), *(edge for start, end, _, _ in marks for edge in (start, end))})
    over: list[list[Mark]] = [[] for _ in edges]
    for mark in marks:
        for i in range(bisect_left(edges, mark[0]), bisect_left(edges, mark[1])):
            over[i].append(mark)
    for i, (start, end) in enumerate(itertools.pairwise(edges)):
        piece = escape(text[start:end])
        if not over[i]:
            yield piece
            continue
        tip = " | ".join(dict.fromkeys(mark[3] for mark in over[i]))
        yield f'<span class="{escape(" ".join(mark[2] for mark in over[i]))}" title="{escape(tip)}">{piece}</span>'
