"""The study guide: people and roles, terms, timeline and quotations, all from the bank's reading of the article."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.emit.worksheet.box import Box, paragraph, stack, tagged
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
        ("Quotations", [_said(style, quotes) for quotes in _by_speaker(bank.quotes)]),
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
    return out + [Block(box, items, before=0.5 * style.gap) for box in boxes]


def _entry(style: Style, entry: GuideEntry) -> Box:
    """The term in bold at the left, its text at the right, the paragraph behind it."""
    left = 0.3 * style.column
    term = paragraph(style.body, [Span(clean(entry.term), Face.BOLD)], left - style.size, tag="Lbl")
    text = _text(style, [Span(clean(entry.text))], entry.evidence.paragraph, style.column - left)
    return _item(style, ((0.0, term), (left, text)))


def _by_speaker(quotes: Sequence[Quote]) -> list[list[Quote]]:
    """The quotations of each speaker, in the order in which each first speaks."""
    speakers = dict.fromkeys(quote.speaker for quote in quotes)
    return [[quote for quote in quotes if quote.speaker == speaker] for speaker in speakers]


def _said(style: Style, quotes: Sequence[Quote]) -> Box:
    """A speaker's quotations behind the name and role; without the commas of the sentences that they stand in."""
    left = 0.3 * style.column
    speaker: list[Inline] = [Span(clean(quotes[0].speaker), Face.BOLD)]
    if role := next((quote.role for quote in quotes if quote.role), None):
        speaker.append(Span(f", {clean(role)}"))
    who = paragraph(style.body, speaker, left - style.size, tag="Lbl")
    words = [(clean(quote.text).rstrip(",;:"), quote.evidence.paragraph) for quote in quotes]
    texts = [_text(style, [Span(f"“{text}”", Face.ITALIC)], number, style.column - left) for text, number in words]
    said = stack([tagged(text, "P") for text in texts], gap=0.3 * style.size, tag="LBody")
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
