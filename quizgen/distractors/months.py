"""The same month of other years: *May 2004* for *May 2006*; that a prize was given in March and not in May nobody need know."""

from __future__ import annotations

import re

from quizgen.distractors.dates import MONTHS
from quizgen.distractors.figures import Ladder, ladder

MONTH_YEAR = re.compile(rf"({'|'.join(MONTHS)}) ((?:1\d|20)\d\d)")


def other_years(text: str, last: int) -> Ladder | None:
    """The month in years around, none behind ``last``; None for any other text than *May 2006*."""
    found = MONTH_YEAR.fullmatch(text)
    if found is None:
        return None
    low, high = ladder(found[2], last)
    return [f"{found[1]} {year}" for year in low], [f"{found[1]} {year}" for year in high]
