"""Centuries, spans of years and rounded years exchanged for others that the article does not name."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Segment, Slot
from quizgen.language.model import Kind

CENTURY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th) [Cc]entury\b(?! BC| AD)")
SPAN = re.compile(r"from (1\d{3}|20\d\d) to (1\d{3}|20\d\d)")
YEAR = re.compile(r"1\d{3}|20\d\d")
WITHIN = frozenset(("in", "early in", "late in", "during"))
TENURES = frozenset("serve teach reign rule work lead head direct govern tour study chair command edit live".split())
FAR = 50  # years from *around 1712*: nobody is off so far
EARLIEST, PRESENT = 8, 21  # centuries


def period(slot: Slot, clause: Clause, facts: Facts) -> Phrase | None:
    """The slot's time exchanged; None for a state, which may have been so before, and for what is told nowhere so exactly."""
    text = slot.phrase.text
    if slot.role == "span" and clause.verb.lemma in TENURES and clause.subject.kind is Kind.PERSON:
        return written(slot.phrase, spanned(text, facts.text))
    if slot.role == "time" and slot.prep == "around" and YEAR.fullmatch(text) and not facts.text.count(shifted(text)):
        return written(slot.phrase, shifted(text))
    if slot.role == "time" and slot.prep in WITHIN and (clause.subject.named or clause.subject.definite):
        return written(slot.phrase, centuried(text, facts.text))
    return None


def written(phrase: Phrase, text: str) -> Phrase | None:
    """The phrase in other words; None for none."""
    return replace(phrase, segments=(Segment(text),)) if text else None


def shifted(year: str) -> str:
    """A year half a century before."""
    return str(int(year) - FAR)


def spanned(text: str, article: str) -> str:
    """*from 1947 to 1960* with a later end; '' where the article names it or the end is near to now."""
    found = SPAN.fullmatch(text)
    if found is None:
        return ""
    start, end = int(found[1]), int(found[2])
    later = end + max(2, (end - start) // 3)
    return f"from {start} to {later}" if end > start and later < 2020 and str(later) not in article else ""


def centuried(text: str, article: str) -> str:
    """*the 18th century* as the one before; '' where the article tells of it or the words name two."""
    found = CENTURY.search(text)
    if found is None or not EARLIEST < int(found[1]) <= PRESENT or len(re.findall(r"\d", text)) > len(found[1]):
        return ""
    before = f"{ordinal(int(found[1]) - 1)} century"
    return "" if before in article else text.replace(found.group(), before)


def ordinal(number: int) -> str:
    """*18th*, *21st*."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number // 10 != 1 else "th"
    return f"{number}{ending}"
