"""Whether another person may stand in somebody's place in a false statement: near in the story, of the same calling, and one who does such things."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.distractors.option import Option
from quizgen.facts.model import Clause, Facts, Phrase
from quizgen.language import lexicon

APART = 700  # characters: people further apart belong to different parts of the story


def peer(option: Option, phrase: Phrase, clause: Clause, facts: Facts) -> bool:
    """Whether somebody may believe the statement of the other person."""
    return beside(option.text, phrase.text, facts) and in_place(option, phrase) and (
        clause.verb.lemma not in POWER or "calling" in option.reason or any(f" {name}".endswith(f" {option.text}") for name in powerful(facts)))  # fmt: skip


POWER = lexicon.listed("conquering-verbs") | lexicon.listed("governing-verbs") | lexicon.listed("power-verbs")


def powerful(facts: Facts) -> frozenset[str]:
    """Those of whom the article tells that they fought, ruled or ordered, gathered once: no missionary *had defeated all the lords*."""
    if "powerful" not in facts.kept:
        doers = {c.subject.entity for c in facts.clauses if c.verb.lemma in POWER and not c.verb.passive}
        doers |= {s.phrase.entity for c in facts.clauses if c.verb.lemma in POWER for s in c.slots if s.role == "agent"}
        facts.kept["powerful"] = frozenset(name for number, name, _ in facts.names if number in doers)
    found: frozenset[str] = facts.kept["powerful"]
    return found


def in_place(option: Option, phrase: Phrase) -> bool:
    """Whether another person may stand where the text calls the first something, *Chief of Staff Anna Berg*: only one of the same calling."""
    first = phrase.text.split()[0]
    described = not first.endswith(("’s", "'s", "’", "'")) and first not in " ".join(s.name for s in phrase.segments).split()
    return not described or "calling" in option.reason


def beside(one: str, other: str, facts: Facts) -> bool:
    """Whether the article speaks of two people near each other: one one of another story may be absurd here."""
    places = [places_of(n.split()[-1], facts.text) for n in (one, other)]
    return any(abs(a - b) < APART for a in places[0] for b in places[1])


@lru_cache(maxsize=2_000)
def places_of(name: str, text: str) -> tuple[int, ...]:
    """Where a name stands in the text."""
    return tuple(m.start() for m in re.finditer(rf"\b{re.escape(name)}\b", text))
