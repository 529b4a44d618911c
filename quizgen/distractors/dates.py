"""The article's other dates beside a date: the same form, not far away."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_MONTHS = "January February March April May June July August September October November December"
MONTHS = _MONTHS.split()
_MONTH = "|".join(MONTHS)
_YEAR = r"(?P<y>1\d{3}|20\d\d)"
FORMS = (
    re.compile(rf"(?P<m>{_MONTH}) (?P<d>\d{{1,2}}), {_YEAR}"),
    re.compile(rf"(?P<d>\d{{1,2}}) (?P<m>{_MONTH}) {_YEAR}"),
    re.compile(rf"(?P<m>{_MONTH}) {_YEAR}"),
    re.compile(rf"{_YEAR}"),
)
WITHIN = (0.35, 0.35, 2.0, 0.0)
"""How many years off a date of each form may lie; a bare year: a sixth of its age."""
MOST = 2


def beside_own(key: str, sides: tuple[list[str], list[str]], own: Iterable[str]) -> tuple[list[str], list[str]]:
    """What stands below and above a date, the nearest first, with at most two of the article's ``own`` dates on either
    side, each in the place of the made one next to it.
    """
    form = next((f for f in FORMS if f.fullmatch(key)), None)
    if form is None:
        return sides
    at, far = when(key), reach(form, key)
    near = {t: when(t) for t in own if form.fullmatch(t) and 0 < abs(when(t) - at) <= far}
    below = sorted((t for t in near if near[t] < at), key=lambda t: -near[t])[:MOST]
    above = sorted((t for t in near if near[t] > at), key=lambda t: near[t])[:MOST]
    low, high = (mixed(side, mine) for side, mine in zip(sides, (below, above), strict=True))
    return sorted(low, key=lambda t: -when(t)), sorted(high, key=lambda t: when(t))


def mixed(side: list[str], mine: list[str]) -> list[str]:
    """One side's dates, each of ``mine`` for the made one that is nearest to it."""
    rest = list(side)
    for text in mine:
        if rest:
            rest.remove(min(rest, key=lambda t: abs(when(t) - when(text))))
    return [*rest, *mine]


def when(text: str) -> float:
    """A date as a number of years; a made one may lie outside the years that the forms find, *987*."""
    year = re.search(r"\d{3,4}", text)
    month = re.search(_MONTH, text)
    day = re.search(r"\b\d{1,2}\b", text)
    return (
        int(year.group() if year else 0)
        + (MONTHS.index(month.group()) / 12 if month else 0)
        + (int(day.group()) / 372 if day else 0)
    )


def reach(form: re.Pattern[str], text: str) -> float:
    """How many years away another date may lie."""
    limit = WITHIN[FORMS.index(form)]
    return limit or max(6.0, min(60.0, (2030 - when(text)) / 6))


def roundabout(text: str, latest: int) -> tuple[list[str], list[str]] | None:
    """Years so far from a bare one that what was *around* it can't have been around them: 1865 and 1905 beside 1885; None for any other text."""
    found = re.fullmatch(rf"{_YEAR}(?P<era> AD| CE)?", text)
    if found is None:
        return None
    key, era = int(found["y"]), found["era"] or ""
    gap = 10 * max(2, round((2030 - key) / 80))
    return [f"{key - gap * n}{era}" for n in (1, 2, 3)], [f"{at}{era}" for n in (1, 2, 3) if (at := key + gap * n) <= latest]


@lru_cache(maxsize=8)
def dates_of(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The dates in some texts, each once, every one in its longest form."""
    found: dict[str, None] = {}
    for text in texts:
        for form in FORMS:
            for match in form.finditer(text):
                found.setdefault(match.group(), None)
            text = form.sub(" ", text)
    return tuple(found)
