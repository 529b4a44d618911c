"""Statements that the headline tells already: the title stands above the sheet, and often in the question.

Under *Mayor of Narvik wounded on the quay* nobody needs the article to know whether *Anna Berg was wounded on the quay of Narvik*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.questions._prompts import content

LONG = 4  # letters of a verb that tells something


def in_headline(clause: Clause, slots: Sequence[Slot], facts: Facts) -> bool:
    """Whether the title tells the deed with its verb, and a thing or place of it; not a date or a figure, which it lacks."""
    words = {w.lower() for w in re.findall(r"[\w’'-]+", facts.title)}
    if len(clause.verb.main) < LONG or clause.verb.main.lower() not in words:
        return False
    if any((s.role in ("time", "span") or s.phrase.number or s.phrase.unit) and not content(s.phrase.text) <= words for s in slots):
        return False
    return any(content(s.phrase.text) & words for s in slots)
