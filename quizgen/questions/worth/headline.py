"""Statements that the headline tells already: the title stands above the sheet, and often in the question.

Under *Mayor of Narvik wounded on the quay* nobody needs the article to know whether *Anna Berg was wounded on the quay of Narvik*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.questions.wording.prompts import content

LONG = 4  # letters of a verb that tells something


LONGER = 5  # words; a shorter title names a topic


def in_headline(clause: Clause, slots: Sequence[Slot], facts: Facts) -> bool:
    """Whether the title tells what the statement tells."""
    return deed_in_headline(clause, slots, facts) or thing_in_headline(slots, facts)


def thing_in_headline(slots: Sequence[Slot], facts: Facts) -> bool:
    """*pursued a policy of thrift and toil* under *Norway’s Thrift-and-Toil Plan and Its End*: the thing in other words.

    Not *signed the Treaty of Lund*: a name under an article on it; nor what has a date.
    """
    things = [s.phrase for s in slots if s.role == "object"]
    if len(slots) != 1 or len(facts.title.split()) < LONGER or not all(p.determiner in ("a", "an") and not p.named for p in things):
        return False
    told, title = content(" ".join(p.text for p in things)), content(facts.title.replace("-", " "))
    return len(told & title) > 1 and len(told - title) < 2


def deed_in_headline(clause: Clause, slots: Sequence[Slot], facts: Facts) -> bool:
    """Whether the title tells the deed with its verb, and a thing or place of it; not a date or a figure, which it lacks."""
    words = {w.lower() for w in re.findall(r"[\w’'-]+", facts.title)}
    if len(clause.verb.main) < LONG or clause.verb.main.lower() not in words:
        return False
    if any((s.role in ("time", "span") or s.phrase.number or s.phrase.unit) and not content(s.phrase.text) <= words for s in slots):
        return False
    return any(content(s.phrase.text) & words for s in slots)
