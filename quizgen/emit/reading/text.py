"""A reading as plain text, section by section."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.language.model import Entity, Time
    from quizgen.quotes.model import Quotation
    from quizgen.reading import Reading

WIDTH = 100


def as_text(reading: Reading) -> str:
    """What was understood, for people: names, timeline, quotations, abbreviations, what stayed unresolved."""
    lines = [reading.article.title, ""]
    for title, body in (
        ("Names", list(_names(reading))),
        ("Timeline", list(_timeline(reading))),
        ("Quotations", [_quotation(q) for q in reading.quotations if q.kind in ("direct", "mixed")]),
        ("Reported", [_quotation(q) for q in reading.quotations if q.kind == "indirect"]),
        ("Abbreviations", [f"{short.short} = {short.long}" for short in reading.abbreviations]),
        ("Not resolved", list(_unresolved(reading))),
    ):
        if body:
            lines += [title, *(f"  {line}" for line in body), ""]
    return "\n".join(lines).rstrip() + "\n"


def _names(reading: Reading) -> Iterator[str]:
    """One line a name, the commonest first."""
    counts = {entity.id: len(reading.mentions_of(entity.id)) for entity in reading.entities}
    for entity in sorted(reading.entities, key=lambda e: (-counts[e.id], e.id)):
        yield f"{counts[entity.id]:3} {entity.kind.value:12} {entity.name}{_more(entity)}"


def _more(entity: Entity) -> str:
    """Other names, gender and roles, where there are any."""
    parts = []
    if entity.others:
        parts.append("also " + ", ".join(entity.others))
    if entity.gender is not None:
        parts.append(entity.gender)
    parts.extend(entity.roles)
    return f" ({'; '.join(parts)})" if parts else ""


def _timeline(reading: Reading) -> Iterator[str]:
    """The dates that are known, in the order of time, each with the words around it."""
    known = [t for t in reading.times if t.kind == "date" and t.value is not None and not t.value.startswith("--")]
    for time in sorted(known, key=lambda t: (_order(t), t.paragraph, t.start)):
        yield f"{time.value:12} ¶{time.paragraph} {_around(reading, time.paragraph, time.start, time.end)}"


def _order(time: Time) -> tuple[int, str]:
    """Years before Christ run backwards."""
    value = time.value or ""
    return (-int(value[1:5]), value) if value.startswith("-") else (int(value[:4].replace("X", "0")), value)


def _quotation(quotation: Quotation) -> str:
    """Speaker, verb, words."""
    who = quotation.speaker or "?"
    role = f" ({quotation.role})" if quotation.role else ""
    verb = f" [{quotation.cue}]" if quotation.cue else ""
    more = "".join(
        f", {label} {text}" for label, text in (("to", quotation.addressee), ("in", quotation.medium)) if text
    )
    return f"¶{quotation.evidence.paragraph} {who}{role}{verb}{more}: {_shortened(quotation.text)}"


def _unresolved(reading: Reading) -> Iterator[str]:
    """Pronouns that nobody sure stands behind, with the words around them."""
    for place in reading.unresolved:
        yield f"¶{place.paragraph} {_around(reading, place.paragraph, place.start, place.end)}"


def _around(reading: Reading, paragraph: int, start: int, end: int) -> str:
    """The words with some context, the words themselves between » and «."""
    text = reading.article.paragraphs[paragraph - 1]
    return f"…{text[max(0, start - 30) : start]}»{text[start:end]}«{text[end : end + 40]}…".replace("\n", " ")


def _shortened(text: str) -> str:
    """Long words cut in the middle."""
    flat = text.replace("\n", " ")
    return flat if len(flat) <= WIDTH else f"{flat[: WIDTH - 25]} … {flat[-20:]}"
