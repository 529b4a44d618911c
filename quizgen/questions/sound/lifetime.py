"""Whether a deed lies outside the life of the one who is said to have done it: then a namesake did, the father or a son."""

from __future__ import annotations

from quizgen.facts.lifetimes import known, when_told
from quizgen.facts.model import Clause, Facts
from quizgen.language.model import Kind

AFTER_DEATH = frozenset(
    "win receive become enter appear gain earn remain have be join inspire influence feature rank get stay continue live attract celebrate fall rise "
    "disappear see come make lie".split()
)
"""What one may do when dead: *In 1960 Olaf Berg received a medal*."""


def outside_life(facts: Facts, clause: Clause) -> bool:
    """*In 1690 Olaf Berg married*, of one who was born in 1723; *In 1800 he built a mill*, who died in 1790."""
    subject, year = clause.subject, when_told(clause)
    if not year or subject.kind is not Kind.PERSON or subject.entity is None or clause.verb.lemma in ("bear", "die"):
        return False
    name = next((n for number, n, kind in facts.names if number == subject.entity and kind is Kind.PERSON), "")
    born, died = known(facts).get(name, (0, 9999))
    posthumous = clause.verb.passive or clause.verb.lemma in AFTER_DEATH
    return 0 < year < born or (year > died and not posthumous)
