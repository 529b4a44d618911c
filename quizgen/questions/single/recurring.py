"""Whether a deed by its nature is done more than once, or the article tells it of more than one time, so that no one date or doer is right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.model import Evidence
from quizgen.questions._common import once_more
from quizgen.questions.single.certain import ranked
from quizgen.questions.single.unique import DATED, named_inside
from quizgen.questions.wording.prompts import content

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


def told_twice(facts: Facts, clause: Clause) -> bool:
    """Whether the article tells much the same of another time: *The club moved to the tower of the Linden Building in 1924*, and *The club
    moved to larger rooms at the Linden Building in 1936*.
    """
    return (clause.evidence, clause.verb.lemma) in told_of_two_times(facts)


def all_told_twice(facts: Facts, sentence: Evidence) -> bool:
    """Whether the article tells of another time all that a sentence dates."""
    return sentence in told_of_two_times(facts)


def told_of_two_times(facts: Facts) -> frozenset[object]:
    """The sentences with the verbs that another sentence has of another time, and those sentences that have no other dated verb; gathered once."""
    if "told of two times" not in facts.kept:
        dated = [c for c in facts.clauses if c.verb.lemma not in BEING and dates(c)]
        found = set(twice(dated))
        single = {c.evidence for c in dated} - {c.evidence for c in dated if (c.evidence, c.verb.lemma) not in found}
        facts.kept["told of two times"] = frozenset(found) | single
    known: frozenset[object] = facts.kept["told of two times"]
    return known


def twice(dated: Sequence[Clause]) -> Iterator[tuple[Evidence, str]]:
    """The sentence and the verb of each statement that says little that another one of the same verb, doer and name does not say of another time."""
    by_verb: dict[str, list[Clause]] = {}
    for clause in dated:
        by_verb.setdefault(clause.verb.lemma, []).append(clause)
    for alike in by_verb.values():
        for one, other in permutations(alike, 2):
            if one.evidence != other.evidence and same_doer(one, other) and not dates(one) & dates(other) and little_new(one, other):
                yield one.evidence, one.verb.lemma


def little_new(one: Clause, other: Clause) -> bool:
    """Whether two statements share a name and half of what the shorter says; *for the first time* sets one apart."""
    mine, theirs = said(one), said(other)
    words, others = content(mine), content(theirs)
    named = set(NAME.findall(mine)) & set(NAME.findall(theirs))
    return bool(named) and 2 * len(words & others) >= min(len(words), len(others)) and FIRST.search(one.evidence.text) is None


FIRST = re.compile(r"\b(?:first|last|second|third) time\b")


def same_doer(one: Clause, other: Clause) -> bool:
    """Whether two statements are of the same doer, as far as the words tell."""
    entity = one.subject.entity
    return (entity is not None and entity == other.subject.entity) or one.subject.text.lower() == other.subject.text.lower()


def dates(clause: Clause) -> frozenset[str]:
    """The times that a statement tells."""
    return frozenset(s.phrase.text for s in clause.slots if s.phrase.unit in DATED)


def said(clause: Clause) -> str:
    """What is said of the subject, but for the time."""
    return " ".join(s.phrase.text for s in clause.slots if s.phrase.unit not in DATED)


BEING = frozenset(("be", "have", "do"))
NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
