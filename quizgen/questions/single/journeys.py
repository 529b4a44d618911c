"""Whether somebody went to a place more than once in the article, so that no one year is that of the journey."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizgen.facts.model import Clause, Facts, Phrase, Slot

GOING = frozenset("go leave move return travel come emigrate immigrate sail depart relocate fly journey".split())
TO = ("to", "for", "into", "in")
AMERICA = re.compile(r"(?:the )?(?:U\.?S\.?(?:A\.?)?|United States(?: of America)?|America)")


def gone_twice(facts: Facts, clause: Clause, time: Slot, slots: Iterable[Slot]) -> bool:
    """*left for the US in 1938*, where the same person *went to the United States in 1910* and nothing else tells the two apart."""
    rest = [s for s in slots if s is not time]
    if clause.verb.lemma not in GOING or len(rest) != 1 or clause.subject.entity is None:
        return False
    goal = destination(clause)
    others = (c for c in facts.clauses if c.subject.entity == clause.subject.entity and c.evidence != clause.evidence)
    return goal is not None and any(same(goal, there) for c in others if c.verb.lemma in GOING and (there := destination(c)) is not None)


def destination(clause: Clause) -> Phrase | None:
    """Where the journey went."""
    return next((s.phrase for s in clause.slots if s.role in ("place", "prep") and s.prep in TO and s.phrase.named), None)


def same(one: Phrase, other: Phrase) -> bool:
    """Whether two phrases name one place."""
    if AMERICA.fullmatch(one.text) and AMERICA.fullmatch(other.text):
        return True
    return one.text == other.text or (one.entity is not None and one.entity == other.entity)
