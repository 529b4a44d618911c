"""Whether a statement tells an event that happened once, on a day that one may ask for: no state, no visit, nothing left without its complement."""

from __future__ import annotations

import re

from quizgen.facts.model import Clause, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions.single.durable import at_a_rate, lasts
from quizgen.questions.single.unique import LIGHT, telling
from quizgen.questions.wording.prompts import content

NOTHING = frozenset("say tell add note remark comment get include think estimate feel want watch follow".split())
LASTING = frozenset("continue persist last survive endure".split())
GIVING = frozenset("present award give grant confer bestow".split())
PRIZES = lexicon.listed("prizes")
SEEING = frozenset("measure observe study examine map photograph test survey inspect investigate analyze analyse".split())
STAYING = frozenset(("remain", "stay"))
FROM_WHAT = {"graduate": ("from", "at", "as", "in", "with"), "step": ("from", "as")}  # a verb of leaving and what tells of what
MOVING = frozenset(("move", "come"))
STARTING = frozenset(("begin", "start"))


def happens(clause: Clause, focus: Slot, slots: list[Slot]) -> bool:
    """Whether the statement tells an event that can be dated: of verbs alone only those like *die* or *resign*, of *take* and
    the like only with a name beside the subject.
    """
    verb, rest = clause.verb.lemma, [s for s in slots if s is not focus]
    if clause.verb.modal or any(ANNIVERSARY.search(s.phrase.text) for s in rest):
        return False  # *may have lived*; *on his 69th birthday* tells the day
    if verb == "be" and any(s.role == "attribute" or s.prep == "during" for s in rest):
        return False  # *In what year was the party the first to …?*
    if stayed(clause, focus) or left_nothing(clause, rest) or toured(clause, rest) or to_nobody(clause) or seen_once(clause, rest):
        return False
    if clause.verb.finite in ("has", "have") and focus.prep in ("in", "on", "during", ""):
        return False  # no perfect stands with a year that is over
    if clause.verb.tag in ("VBZ", "VBP") and clause.verb.finite in ("is", "are") and focus.prep in ("in", "on", ""):
        return False  # *is written in 1934*: a participle that lost its noun
    if verb == "take" and any(s.role == "object" and s.phrase.text == "place" for s in rest):
        return telling(clause.subject)  # *the first railway journey took place*
    if focus.prep == "into":
        return not rest and verb in LASTING and clause.verb.tag == "VBD" and telling(clause.subject)
    if clause.verb.passive:
        return verb not in NOTHING
    return deed(clause, rest) and (bool(rest) or verb in ALONE | STARTING or broke_out(clause))


def deed(clause: Clause, rest: list[Slot]) -> bool:
    """Whether verb and slots say what happened: *moved to Paris*, *the war broke out*; not *moved*, *took matters into his own hands*."""
    verb = clause.verb.lemma
    named = any(NAME.search(s.phrase.text) for s in rest)
    if verb in MOVING:
        return named
    if verb in STARTING and clause.subject.kind is Kind.PERSON:
        return bool(content(clause.verb.rest)) or any(s.role in ("object", "clause") or named for s in rest)
    return verb not in NOTHING and (verb not in LIGHT - ALONE - STARTING or named or says_much(clause, rest))


def broke_out(clause: Clause) -> bool:
    """*The Civil War broke out*."""
    return clause.verb.lemma == "break" and clause.verb.rest == "out" and clause.subject.named


def says_much(clause: Clause, rest: list[Slot]) -> bool:
    """Whether the object of *make*, *receive* or *find* says enough without a name: *received patents for fifty steam-powered inventions*."""
    objects = [s for s in rest if s.role == "object"]
    owned = any(s.phrase.segments[0].possessive or s.phrase.segments[0].pronoun for s in rest)
    words = content(" ".join(s.phrase.text for s in rest))
    return bool(objects) and clause.verb.lemma in MAKING and not owned and len(words) >= MUCH


MAKING = frozenset("make receive give find provide".split())
MUCH = 3
ANNIVERSARY = re.compile(r"\b(?:birthday|anniversary)\b")
NAME = re.compile(r"[A-Z]|\d|\b(?:first|last|final)\b")
ALONE = lexicon.listed("lone-events")


def stayed(clause: Clause, focus: Slot) -> bool:
    """*remained active in the 1980s*, *was ruled by Denmark in 1700*, *earned ten crowns a month in 1943*: and a year before?"""
    going_on = clause.verb.lemma in STAYING or lasts(clause) or at_a_rate(clause)
    return going_on and focus.prep in ("in", "on", "during", "around", "")


def left_nothing(clause: Clause, rest: list[Slot]) -> bool:
    """*graduated in 1873*, *stepped down in 2019*: from what?"""
    wanted = FROM_WHAT.get(clause.verb.lemma)
    return wanted is not None and not any(s.prep in wanted for s in rest)


def to_nobody(clause: Clause) -> bool:
    """*the Victoria Cross was presented by King Olaf in 1919*: to whom? He presented many."""
    given = clause.verb.passive and clause.verb.lemma in GIVING and clause.subject.lemma in PRIZES
    return given and not any(s.role == "recipient" or s.prep in ("to", "for") for s in clause.slots)


def seen_once(clause: Clause, rest: list[Slot]) -> bool:
    """*the atmosphere of Titan was measured in 2003*: and in other years, by other means."""
    return clause.verb.passive and clause.verb.lemma in SEEING and not rest and "first" not in clause.verb.pre + clause.verb.rest


def toured(clause: Clause, rest: list[Slot]) -> bool:
    """Whether somebody only saw a place: *visited the Newcastle area*; not *visited China*, nor *visited Oslo to open the museum*."""
    seen = [s.phrase for s in rest if s.role == "object"]
    return clause.verb.lemma == "visit" and len(rest) == 1 and not any(p.kind is Kind.COUNTRY for p in seen)
