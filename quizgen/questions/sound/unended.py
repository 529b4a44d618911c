"""Whether the verb of a statement wants a part that the statement does not tell: blamed for what, stepped down as what, granted what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Slot
from quizgen.language.model import Kind


def unended(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether somebody who has only the card would ask at once *of what?*, *as what?*, *what?*"""
    return uncharged(clause, slots) or left_nothing(clause, slots) or got_started(clause, slots) or given_nothing(clause, slots) or got_by_nobody(clause, slots)


CHARGING = frozenset("accuse blame convict charge indict criticise criticize condemn suspect acquit fine prosecute rebuke fault praise".split())
CHARGE = re.compile(r"\b(?:for|of|with|over|after|as|on|in connection|because|that|to)\b")


def uncharged(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*The guards blamed Norway*; *Karl Weiss was convicted in 2004*: of what? Not where a thing is criticised, which says it."""
    if clause.verb.lemma not in CHARGING or any(CHARGE.search(f"{s.prep} {s.phrase.text}") for s in slots if s.role != "time"):
        return False
    blamed = [clause.subject] if clause.verb.passive else [s.phrase for s in slots if s.role == "object"]
    return any(p.kind in SOMEBODY for p in blamed)


SOMEBODY = frozenset((Kind.PERSON, Kind.COUNTRY, Kind.ORGANISATION, Kind.GROUP, Kind.PLACE))


def left_nothing(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Karl Weiss stepped down in 2015*: as what?"""
    away = {clause.verb.particle, *clause.verb.rest.split(), *(s.phrase.text for s in slots if s.role == "adverb")}
    left = clause.verb.lemma in ("step", "stand") and away & {"down", "aside"}
    return bool(left) and not any(AS.match(f"{s.prep} {s.phrase.text}".strip()) for s in slots)


AS = re.compile(r"(?:down )?(?:as|from|in favou?r) ")


def got_started(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg got started with a kit*: in what?"""
    started = f"{clause.verb.finite} {clause.verb.rest}".startswith("got started")
    return started and not any(s.prep in ("in", "as", "on") and s.role != "time" for s in slots)


GIVING = frozenset("grant award give offer hand deny".split())


def given_nothing(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*The king granted Karl Weiss*: what?"""
    if clause.verb.lemma not in GIVING or clause.verb.passive:
        return False
    objects = [s for s in slots if s.role in ("object", "complement")]
    given_away = any(s.prep == "to" for s in slots)
    return len(objects) == 1 and objects[0].phrase.kind is Kind.PERSON and objects[0].phrase.named and not given_away


def got_by_nobody(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*The painting was acquired in 1938*: by whom?"""
    got = clause.verb.passive and clause.verb.lemma in ("acquire", "purchase")
    return got and not any(s.role == "agent" or s.prep in ("by", "for", "from", "through", "with", "as") for s in slots)
