"""The order of options: dates and numbers rise, anything else is mixed, the same on every machine and run."""

from __future__ import annotations

import hashlib
import re

_NUMBER = re.compile(r"(?:[a-z]+ ){0,2}\D{0,3}(\d+(?:\.\d+)?)(?:st|nd|rd|th)?(?!\w)")
_MONTHS = "January February March April May June July August September October November December".split()
_DATE = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)})(?: (\d{{1,2}}),)? (\d{{3,4}})")


def ordered(texts: tuple[str, ...], seed: str) -> tuple[str, ...]:
    """Options as a learner sees them: by date or number where each is one, else mixed."""
    for rank in (_date, _number):
        keys = [rank(text) for text in texts]
        if all(keys):
            return tuple(text for _, text in sorted(zip(keys, texts, strict=True), key=lambda pair: pair[0]))
    return mixed(texts, seed)


def _date(text: str) -> tuple[float, ...]:
    """Year, month and day of a text that is nothing but a date; empty for any other."""
    match = _DATE.fullmatch(text)
    if not match:
        return ()
    before, month, after, year = match.groups()
    return float(year), float(_MONTHS.index(month)), float(before or after or 0)


def _number(text: str) -> tuple[float, ...]:
    match = _NUMBER.match(text.replace(",", ""))
    return (float(match.group(1)),) if match else ()


def mixed(texts: tuple[str, ...], seed: str) -> tuple[str, ...]:
    """The same mix for the same seed, never the order given if there is another."""
    out = tuple(sorted(texts, key=lambda text: hashlib.sha256(f"{seed}:{text}".encode()).digest()))
    return out[1:] + out[:1] if out == texts else out
