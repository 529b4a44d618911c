"""With which word a subject is asked for: *who*, *what*, *which Byzantine general*, or with none that fits."""

from __future__ import annotations

import re

from quizgen.facts.model import Clause, Facts
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.language.questionwords import person_word, subject_word
from quizgen.questions.single.alone import serving, turning
from quizgen.questions.single.certain import ranked

LIFELESS = frozenset("flow orbit erupt border cover measure weigh stretch span contain consist connect".split())


def word(facts: Facts, clause: Clause) -> str:
    """The question word: *which Byzantine general* where the text says what somebody is, else by kind; '' when unsure."""
    wh = subject_word(clause.subject)
    if clause.verb.lemma == "be" and (bare_kind(clause) or (wh == "who" and is_place(clause))):
        return ""
    if other_sort(clause, wh):
        return "what"
    if side(clause):
        return "which team"
    if wh == "who" and clause.verb.lemma in ("be", "become") and clause.subject.kind is not Kind.PERSON and is_thing(clause):
        wh = "what"
    if clause.verb.lemma in ("be", "become") and not wh.startswith("which") and member_of(clause):
        return f"which {member_of(clause)}"
    if clause.verb.lemma in ("be", "become") and tops(clause) and clause.subject.kind is not Kind.PERSON:
        return wh or ("what" if clause.subject.named and not clause.subject.plural else "")
    if not wh and serving(clause) and clause.subject.kind in (Kind.OTHER, Kind.TERM) and not clause.subject.plural:
        return "what"
    if wh == "who" and clause.verb.lemma in LIFELESS:
        return ""  # a river taken for a person
    if wh == "who" and clause.subject.plural and clause.verb.finite in ("is", "are", "was", "were", "has", "have"):
        return ""  # *Who is …?* wants one person
    if (
        wh == "what"
        and not serving(clause)
        and not turning(clause)
        and (not clause.subject.modifiers or clause.subject.segments[0].entity is not None)
    ):
        return ""
    if wh == "who" and conquerors(clause):
        return "which people"  # *who* may as well be their king
    return person_word(clause.subject, facts.roles) if wh == "who" and clause.subject.named else wh


def conquerors(clause: Clause) -> bool:
    """*The Danes conquered Scania*: whether a people is told to have taken something in war."""
    name = clause.subject.text.lower().removeprefix("the ")
    people = clause.subject.kind is Kind.GROUP and " " not in name and (name in gazetteer.peoples() or name.endswith("ans"))
    return people and not clause.verb.passive and clause.verb.lemma in CONQUERING


CONQUERING = frozenset(["conquer", "sack", "overrun", "invade", "besiege"])


def is_place(clause: Clause) -> bool:
    """*Kalinga was the only kingdom that …*: a land that the reading took for a person."""
    return any(s.role == "attribute" and s.phrase.lemma.lower() in lexicon.PLACE_SORTS for s in clause.slots)


def other_sort(clause: Clause, wh: str) -> bool:
    """*Iqaluit is the largest town in Nunavut*: *which city is the largest town* names two sorts, so that one asks *what*."""
    said = next((s.phrase for s in clause.slots if s.role == "attribute"), None)
    if clause.verb.lemma != "be" or said is None or not wh.startswith("which ") or clause.subject.plural:
        return False
    noun = said.lemma.lower()
    return noun in SORTS and noun not in wh.split() and ranked(said)


def side(clause: Clause) -> bool:
    """Whether a city stands for its club: *Parma finished in fifth place in Serie A*."""
    return clause.subject.kind is Kind.CITY and clause.verb.lemma in ("finish", "win", "lose", "draw", "beat", "defeat", "qualify") and any(
        LEAGUE.search(s.phrase.text) for s in clause.slots)  # fmt: skip


LEAGUE = re.compile(r"\b(?:league|season|championship|cup|serie [ab]|division|play-?offs?|final|runners-up|place)\b", re.I)
SORTS = lexicon.PLACE_SORTS | lexicon.listed("bodies")


def is_thing(clause: Clause) -> bool:
    """Whether the predicate noun is no person: *the Oscars are the oldest awards ceremony*."""
    told = [s.phrase for s in clause.slots if s.role == "attribute"]
    return bool(told) and not any(
        lexicon.is_person_noun(p.lemma.lower()) or p.lemma in lexicon.COLLECTIVES or p.kind is Kind.GROUP for p in told)  # fmt: skip


def bare_kind(clause: Clause) -> bool:
    """*setting circles are scales that …*: a kind of things, of which there may be more, and *What is scales …?* is no English."""
    return any(s.role == "attribute" and s.phrase.plural and s.phrase.determiner == "" and s.phrase.text.islower() for s in clause.slots)


def member_of(clause: Clause) -> str:
    """*state* for *is the latest in a growing number of states where …*, of which the named subject is one; else ''."""
    texts = [s.phrase.text for s in clause.slots if s.role == "attribute"]
    found = next((m for t in texts if (m := MEMBER.match(t))), None)
    noun = found.group(1) if found else ""
    fits = clause.subject.named and not clause.subject.plural
    return noun if fits and (noun in lexicon.PLACE_SORTS or lexicon.is_person_noun(noun)) else ""


MEMBER = re.compile(r"the (?:latest|first|last|only|\w+est) (?:in|of|among) (?:a|the) (?:\w+ )?(?:number|series|list|group) of ([a-z]+)s\b")


def tops(clause: Clause) -> bool:
    """*the largest lake in the world*: whether the statement gives the subject a rank."""
    return any(s.role == "attribute" and ranked(s.phrase) for s in clause.slots)
