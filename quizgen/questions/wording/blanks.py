"""Where a phrase can have a gap: its figure, its year, its century; the words around it show what is missing."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.model import Phrase, Segment, Slot
from quizgen.model import BLANK
from quizgen.questions.exchange.wrong import INNER

FULL_DATE = re.compile(r"(?:[A-Z][a-z]+ (?:\d{1,2}, ?)?|\d{1,2} [A-Z][a-z]+ )(1\d{3}|20\d\d)")
CENTURY = re.compile(r"the ((?:early |late )?)(\d{1,2}(?:st|nd|rd|th)) century")
SPAN = re.compile(r"(from (?:1\d{3}|20\d\d) to )(1\d{3}|20\d\d)")


def blanked(slot: Slot) -> tuple[Slot, str, str] | None:
    """The slot with a gap, what was taken out and what shows its kind; of a whole date only the year is asked for."""
    text = slot.phrase.text
    if slot.role == "span" and (span := SPAN.fullmatch(text)):
        return replace(slot, phrase=reworded(slot.phrase, f"{span[1]}{BLANK}")), span[2], "year"
    if slot.role == "time" and (century := CENTURY.fullmatch(text)):
        return replace(slot, phrase=reworded(slot.phrase, f"the {century[1]}{BLANK} century")), century[2], "century"
    if slot.role == "time" and slot.prep in ("in", "on") and (date := FULL_DATE.fullmatch(text)):
        return replace(slot, prep="in", phrase=reworded(slot.phrase, f"the year {BLANK}")), date[1], "year"
    found = blank(slot.phrase)
    return found and (replace(slot, phrase=found[0]), found[1], "year" if slot.phrase.unit == "year" else "figure")


def reworded(phrase: Phrase, text: str) -> Phrase:
    """The phrase in other words."""
    return replace(phrase, segments=(Segment(text),))


def blank(phrase: Phrase) -> tuple[Phrase, str] | None:
    """The phrase with a blank in it, and what was taken out."""
    if phrase.number and phrase.noun and phrase.text == f"{phrase.number} {phrase.noun}" and phrase.plural:
        around, figure = parted(phrase.number)
        if figure and figure.lower() not in ("one", "many", "few", "several"):
            return replace(phrase, segments=(Segment(f"{around} {BLANK}".strip()), Segment(phrase.noun))), figure
    if phrase.unit == "year":
        return replace(phrase, segments=(Segment("the year"), Segment(BLANK))), phrase.text
    return inside(phrase)


COUNTED = re.compile(rf"(?<![\w.,-])({INNER.pattern})(?= (?!who\b|which\b|that\b)(?:(?!and|or|to)[a-z-]+ )?[a-z]+s\b(?! of))")


def inside(phrase: Phrase) -> tuple[Phrase, str] | None:
    """The one counted figure inside a description: *the age of six months*."""
    found = [
        (at, m)
        for at, s in enumerate(phrase.segments)
        if s.entity is None
        for m in COUNTED.finditer(joined(phrase, at))
    ]
    found = [(at, m) for at, m in found if m.start() < len(phrase.segments[at].text) and clean(phrase, at, m.start())]
    if len(found) != 1 or phrase.number or phrase.unit or len(INNER.findall(phrase.text)) > 1:
        return None
    at, match = found[0]
    part = phrase.segments[at]
    gap = replace(part, text=part.text[: match.start()] + BLANK + part.text[match.end(1) :])
    return replace(phrase, segments=(*phrase.segments[:at], gap, *phrase.segments[at + 1 :])), match.group(1)


def clean(phrase: Phrase, at: int, start: int) -> bool:
    """Whether nothing before the figure is part of it or counts with it: *3-4 hairs*, *all four*."""
    before = "".join(s.text + (" " if s.space else "") for s in phrase.segments[:at]) + phrase.segments[at].text[:start]
    return not re.search(r"[^\s“(]$|\b(all|both|the) $", before)


def joined(phrase: Phrase, at: int) -> str:
    """The phrase's words from one of its segments on."""
    return " ".join(s.text for s in phrase.segments[at:])


def parted(number: str) -> tuple[str, str]:
    """*nearly 30,000* as what stays and what goes: ``("nearly", "30,000")``; no figure when words follow it; a range goes whole."""
    words = number.split()
    if spread := re.search(r"\d[\d.,]* (?:to|or|and) \d[\d.,]*$", number):
        return number[: spread.start()].strip(), spread.group()
    return " ".join(words[:-1]), words[-1] if words[-1][0].isdigit() or len(words) == 1 else ""
