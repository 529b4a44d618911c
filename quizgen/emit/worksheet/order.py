"""Dates and figures: how they are printed, and in which order options that are dates or figures stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from quizgen.emit.worksheet.text import MONTHS, clean
from quizgen.numerals import WORDS

_DAY = r"\d{1,2}"
_DATE = re.compile(
    rf"(?:on |in )?(?:(?P<before>{_DAY}) )?(?P<month>{'|'.join(MONTHS)})(?: (?P<day>{_DAY}),)? (?P<year>\d{{3,4}})"
)

_NUMERAL = re.compile(rf"\b(?:{'|'.join(sorted(WORDS, key=len, reverse=True))})\b", re.I)


def _digits(found: re.Match[str]) -> str:
    return str(WORDS[found.group().lower()])


def day(value: date) -> str:
    """A date as a page prints it: 20 January 2022, in English on every machine."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def in_order(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts by date, or by their figures if they differ in nothing else; nothing if neither orders them."""
    cleaned = [clean(text) for text in texts]
    keys = [_date(text) for text in cleaned]
    if any(key is None for key in keys):
        keys = _figures(cleaned)
    if len(set(keys)) < len(texts) or None in keys:
        return ()
    return tuple(text for _, text in sorted(zip(keys, texts, strict=True), key=lambda pair: pair[0] or ()))


def _date(text: str) -> tuple[float, ...] | None:
    """Year, month and day of a text that is nothing but a date with its month and year."""
    found = _DATE.fullmatch(text)
    if not found:
        return None
    day = found["day"] or found["before"] or 0
    return float(found["year"]), float(MONTHS.index(found["month"])), float(day)


def _figures(texts: Sequence[str]) -> list[tuple[float, ...] | None]:
    """The figure in each text, if they have one each and are else alike."""
    plain = [_NUMERAL.sub(_digits, re.sub(r"(?<=\d),(?=\d{3})", "", text)) for text in texts]
    found = [re.findall(r"\d+(?:\.\d+)?", text) for text in plain]
    alike = len({re.sub(r"\d+(?:\.\d+)?", "0", text) for text in plain}) == 1
    return [(float(numbers[0]),) if alike and len(numbers) == 1 else None for numbers in found]
