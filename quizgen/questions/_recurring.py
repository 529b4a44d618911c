"""Whether a deed by its nature is done more than once, or the article tells it of more than one time, so that no one date or doer is right."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions._certain import ranked
from quizgen.questions._common import once_more
from quizgen.questions._unique import named_inside

OUTCOMES = lexicon.listed("outcomes")
BINDING = lexicon.listed("binding-verbs")
CONQUERING = lexicon.listed("conquering-verbs")
OFTEN = re.compile(
    r"\b(?:multiple|several|many|numerous|countless) (?:times|occasions)\b|\b(?:repeatedly|often|frequently|occasionally|sometimes|regularly|periodically)\b"
)


def recurs(clause: Clause, focus: Slot, slots: Sequence[Slot]) -> bool:
    """Whether the date asked for is not the only one: *was reissued many times*, *rose once again*, *led the party to a landslide victory*,
    *the church was closely tied to the state*.
    """
    rest = [s for s in slots if s is not focus]
    told = " ".join([clause.verb.pre, clause.verb.rest, *(s.phrase.text for s in rest)])
    return once_more(clause) or OFTEN.search(told) is not None or any(map(outcome, (s.phrase for s in rest))) or bound(clause, focus)


def outcome(phrase: Phrase) -> bool:
    """*a landslide victory*: one of those that come and go, and nothing says over whom, or that it was the first."""
    return phrase.determiner in ("a", "an") and phrase.lemma in OUTCOMES and not named_inside(phrase) and not ranked(phrase) and not OF.search(phrase.text)


OF = re.compile(r" (?:of|over|against|for|in|at|on|with|to|by) ")


def bound(clause: Clause, focus: Slot) -> bool:
    """*was closely tied to the state in the 19th century*: how things stood, and perhaps before as well."""
    return clause.verb.passive and clause.verb.lemma in BINDING and focus.prep in ("in", "during", "throughout", "") and focus.phrase.unit in LONG


LONG = frozenset(("century", "decade"))


def one_of_many(clause: Clause, target: Phrase) -> bool:
    """*The Danes occupied Narvik in 1641*: a power takes more than one place or land, even in a year; only the article's title says where."""
    return clause.verb.lemma in CONQUERING and target.kind in LANDS and clause.subject.kind in POWERS


LANDS = frozenset((Kind.CITY, Kind.COUNTRY, Kind.PLACE))
POWERS = frozenset((Kind.COUNTRY, Kind.GROUP, Kind.ORGANISATION))


def one_of_many_rulers(clause: Clause, agent: Slot) -> bool:
    """*Aruba was colonized by Spain for over a century*: lands change hands, and no year says which of their rulers is meant; *a Norwegian
    army was led by Jan Holm*: others had other leaders.
    """
    land = clause.verb.lemma in CONQUERING | RULING and clause.subject.kind in LANDS and agent.phrase.kind in POWERS
    return land or (clause.verb.lemma == "lead" and clause.subject.determiner in ("a", "an"))


RULING = frozenset("rule govern control dominate administer hold".split())
