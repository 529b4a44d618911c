"""The study guide: people and roles, terms, timeline and quotations, all from the bank's reading of the article."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.emit.worksheet.box import Box, paragraph
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.header import heading
from quizgen.emit.worksheet.page import Block
from quizgen.emit.worksheet.style import Style
from quizgen.emit.worksheet.text import Inline, Span, clean
from quizgen.model import Bank, GuideEntry, Quote


def blocks(bank: Bank, style: Style) -> list[Block]:
    """The sections that have entries, each a list."""
    guide = bank.guide
    lists = (
        ("People", [_entry(style, entry) for entry in _once(guide.people)]),
        ("Terms and abbreviations", [_entry(style, entry) for entry in _once(guide.terms)]),
        ("Timeline", [_entry(style, entry) for entry in _once(guide.timeline)]),
        ("Quotations", [_quotation(style, quote) for quote in bank.quotes]),
    )
    out: list[Block] = []
    for title, boxes in lists:
        out += _section(style, title, boxes)
    return out or [
        Block(paragraph(style.body, [Span("The bank has no people, terms, dates or quotations.")], style.column))
    ]


def _section(style: Style, title: str, boxes: Sequence[Box]) -> list[Block]:
    if not boxes:
        return []
    path = ((title, "Sect"),)
    out = [Block(heading(style, title), path, before=1.4 * style.gap, keep=True, bookmark=title)]
    items = (*path, (f"{title}-items", "L"))
    return out + [Block(box, items, before=0.4 * style.size) for box in boxes]


def _entry(style: Style, entry: GuideEntry) -> Box:
    """The term in bold at the left, its text at the right, the paragraph behind it."""
    left = 0.3 * style.column
    term = paragraph(style.body, [Span(clean(entry.term), Face.BOLD)], left - style.size, tag="Lbl")
    text = _text(style, [Span(clean(entry.text))], entry.evidence.paragraph, style.column - left)
    return _item(style, ((0.0, term), (left, text)))


def _quotation(style: Style, quote: Quote) -> Box:
    speaker: list[Inline] = [Span(clean(quote.speaker), Face.BOLD)]
    if quote.role:
        speaker.append(Span(f", {clean(quote.role)}"))
    left = 0.3 * style.column
    who = paragraph(style.body, speaker, left - style.size, tag="Lbl")
    said = _text(style, [Span(f"“{clean(quote.text)}”", Face.ITALIC)], quote.evidence.paragraph, style.column - left)
    return _item(style, ((0.0, who), (left, said)))


def _text(style: Style, inlines: Sequence[Inline], number: int, width: float) -> Box:
    note = Span(f"  ¶\xa0{number}", Face.REGULAR, style.small / style.size)
    return paragraph(style.body, [*inlines, note], width, tag="LBody")


def _item(style: Style, parts: Sequence[tuple[float, Box]]) -> Box:
    height = max(box.height for _, box in parts)
    return Box(style.column, height, kids=tuple((x, 0.0, box) for x, box in parts), tag="LI")


def _once(entries: Sequence[GuideEntry]) -> list[GuideEntry]:
    """The entries without repetitions."""
    return list({(entry.term, entry.text): entry for entry in reversed(entries)}.values())[::-1]
