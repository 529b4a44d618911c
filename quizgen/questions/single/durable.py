"""What goes on for years and not in one: *Norway was ruled by Denmark in 1700* is as true of 1699, so that no year may be asked for or exchanged."""

from __future__ import annotations

import re

from quizgen.facts.model import Clause, Facts
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.model import Evidence

DURABLE = lexicon.listed("durable-verbs")
DATED = frozenset(("year", "month", "day", "decade", "century"))
RATE = re.compile(r"\b(?:an average of|on average|averaged?|per (?:day|week|month|year|person|head|capita|adult|cent)|percent|an? (?:hour|day|week|month))\b|%")
"""*ate an average of 157g a day in 2014*, *earned ten crowns a month in 1943*: perhaps as much in another year."""
TURN = re.compile(r"\b(?:first|next|then|later|subsequently|began|started)\b", re.I)


def lasts(clause: Clause) -> bool:
    """Whether the statement tells what lasts by its nature: *ruled*, *contained*, *worked as a clerk*; not *next worked as a clerk*,
    which tells of the beginning.
    """
    if clause.verb.lemma in DURABLE or held_land(clause) or sided(clause):
        return True
    post = clause.verb.lemma == "work" and clause.subject.kind is Kind.PERSON and any(s.prep in ("as", "for", "under") for s in clause.slots)
    return post and not clause.verb.passive and TURN.search(clause.evidence.text) is None


def held_land(clause: Clause) -> bool:
    """*Narvik was held by the Danes*: year after year; a meeting, a race or a prisoner is held once."""
    held = clause.verb.passive and clause.verb.lemma == "hold"
    return held and clause.subject.kind in LANDS and any(s.role == "agent" for s in clause.slots)


def sided(clause: Clause) -> bool:
    """*Ana Berg supported the Labour Party in 1924*: for years, if nothing tells of one deed."""
    return clause.verb.lemma == "support" and any(s.role == "object" and s.phrase.kind is Kind.ORGANISATION for s in clause.slots)


LANDS = frozenset((Kind.CITY, Kind.COUNTRY, Kind.PLACE))


def at_a_rate(clause: Clause) -> bool:
    """*earned ten crowns a month*, *was sold for two crowns a barrel*: what was paid or done again and again."""
    return any(PRICE.search(s.phrase.text) for s in clause.slots if s.role == "object" or s.prep in ("for", "at"))


PRICE = re.compile(rf"\ban average of\b|(?:s|\d|cents?|pence|percent) (?:an?|per) (?:{'|'.join(sorted(lexicon.MEASURES | lexicon.TIME_UNITS))})\b")


def dates_what_lasts(facts: Facts, sentence: Evidence) -> bool:
    """Whether a sentence gives a date only to what goes on: *In 1700, Norway was ruled by Denmark*; no gap for its year."""
    if "dates what lasts" not in facts.kept:
        dated = [c for c in facts.clauses if any(s.phrase.unit in DATED for s in c.slots)]
        facts.kept["dates what lasts"] = frozenset(c.evidence for c in dated) - {c.evidence for c in dated if not (lasts(c) or at_a_rate(c))}
    known: frozenset[Evidence] = facts.kept["dates what lasts"]
    return sentence in known
