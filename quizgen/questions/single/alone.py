"""Whether a statement is true of its subject alone, so that one may ask who did it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions.single.certain import (
    CAUSING,
    bound_to_one,
    circumstances_lost,
    one_thing,
    ranked,
    weight,
    year_told,
)
from quizgen.questions.single.unique import LIGHT, named_inside, pinned
from quizgen.questions.wording.prompts import content

DOING = lexicon.listed("doing-verbs")
KIN = re.compile(
    r"(?:’s|'s|’|^his|^her) (?:(?:younger|elder|older|half|twin|maternal|paternal|\d+-year-old) )?"
    r"((?:grand)?(?:father|mother)|successor|predecessor|husband|wife|son|daughter|brother|sister|cousin|uncle|aunt|nephew|niece|mentor|tutor)$"
)
POSTS = ("successor", "predecessor")
THOUGHTS = frozenset(
    [
        "propose",
        "conclude",
        "hope",
        "predict",
        "argue",
        "commit",
        "discover",
        "demonstrate",
        "prove",
        "theorize",
        "warn",
        "suggest",
    ]
)
LONG = 6


def alone(facts: Facts, clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether the predicate is true of the subject alone: a rank, a year, a thing made, a thought told at length."""
    if clause.verb.lemma in ("be", "become"):
        return copula(facts, clause, slots)
    if year_told(slots) and (clause.subject.named or clause.subject.definite or clause.verb.lemma in DOING):
        return pinned(clause, None, slots) and any(
            s.role in ("object", "attribute", "complement", "prep", "clause") for s in slots
        )
    if serving(clause) and any(one_thing(s.phrase) for s in slots):
        return not clause.subject.plural and not circumstances_lost(clause, slots)
    if side(clause, slots):
        return True
    if turning(clause):
        return not circumstances_lost(replace(clause, derivation="main", dropped=()), slots)
    people = clause.subject.kind is Kind.GROUP or (clause.subject.plural and len(clause.subject.parts) == 1)
    objects = [s.phrase for s in slots if s.role in ("object", "complement")]
    if people or clause.subject.kind is Kind.TERM or not clause.subject.named:
        return (any(map(ranked, objects)) or effects(clause, objects)) and not circumstances_lost(clause, slots)
    thought = clause.verb.lemma in THOUGHTS and any(s.role in ("clause", "complement", "prep") for s in slots)
    if bound_to_one(clause, slots) and weight(slots) > 1:
        return True
    if deed(clause, slots):
        return True
    told = (thought and weight(slots) >= LONG) or (
        len(clause.subject.parts) > 2 and weight(slots) > 2
    )  # *five countries banned*
    return told and not circumstances_lost(clause, slots) and matters(facts, clause)


def deed(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Barry St. Leger laid siege to Fort Stanwix*: what one person, body or country did to a named or a certain thing."""
    subject, verb = clause.subject, clause.verb
    one = not subject.plural and len(subject.parts) == 1 and subject.kind in DOERS
    if (
        not one
        or verb.tag != "VBD"
        or verb.auxiliary
        or clause.derivation not in ("main", "conjunct", "deed", "relative")
    ):
        return False
    if circumstances_lost(clause, slots) or any(s.possessive and s.pronoun for x in slots for s in x.phrase.segments):
        return False
    objects = [s.phrase for s in slots if s.role == "object"]
    return (
        bool(objects)
        and weight(slots) >= ENOUGH
        and any(map(certain_thing, objects))
        and verb.lemma not in OPEN | LIGHT
    )


def serving(clause: Clause) -> bool:
    """*served as president of the society*, *serves as a control in the trial*."""
    return clause.verb.lemma in ("serve", "act") and any(s.prep == "as" for s in clause.slots)


def certain_thing(phrase: Phrase) -> bool:
    """*Fort Stanwix*, *the burning of alchemical books*: a name or *the N of …*."""
    if phrase.named:
        return phrase.kind is not Kind.PERSON
    return one_thing(phrase) or (phrase.determiner == "the" and " of " in phrase.text and len(content(phrase.text)) > 1)


DOERS = frozenset([Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY])
ENOUGH = 3
OPEN = lexicon.listed("open-verbs")
TURNING = lexicon.listed("turning-verbs")
TELLING = frozenset(["main", "conjunct", "relative", "adverbial"])


def copula(facts: Facts, clause: Clause, slots: Sequence[Slot]) -> bool:
    """*X was the first N of …*, *X was Y’s father*; *a N* is true of others."""
    said = [s.phrase for s in slots if s.role == "attribute"]
    if said and top_kind(clause, said[0]):
        return True
    if clause.subject.plural or clause.subject.kind is Kind.GROUP or not clause.subject.named or not said:
        return False
    kin = KIN.search(said[0].text)
    if kin and kin.group(1) in POSTS:
        return any(s.prep in ("as", "at", "in") for s in slots)  # in which of two offices?
    if kin:
        return not re.search(
            rf"\b(?:second|third|other|two|three) {kin.group(1)}|\b{kin.group(1)}s\b", facts.text
        ) or ranked(said[0])
    home = said[0].text.startswith("home") and any(re.search(r"\bthe (?:\w+ )?\w+est\b", s.phrase.text) for s in slots)
    return weight(slots) >= 2 and (ranked(said[0]) or home)


def effects(clause: Clause, objects: Sequence[Phrase]) -> bool:
    """*the optic nerve controls the size of the pupil*: what does this is told once, of a definite thing."""
    known = [p for p in objects if p.definite and not p.issues and len(content(p.text)) > 1]
    return clause.verb.lemma in CAUSING and clause.subject.kind is Kind.TERM and bool(known)


def side(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Namibia borders Angola to the south*: which country lies on one side of another."""
    where = [s for s in slots if s.prep in ("to", "on", "in") and re.fullmatch(r"the (?:north|south|east|west)", s.phrase.text)]
    near = any(s.role == "object" and s.phrase.kind is Kind.COUNTRY and len(s.phrase.parts) == 1 for s in slots)
    return clause.verb.lemma == "border" and clause.subject.kind is Kind.COUNTRY and bool(where) and near


def turning(clause: Clause) -> bool:
    """*The defeat at Yorktown turned Parliament against the war*: what one event, told by a name, did to what has a name."""
    subject, verb = clause.subject, clause.verb
    told = subject.kind is Kind.TERM and subject.determiner == "the" and not subject.plural and not subject.named
    told = told and named_inside(subject) and len(content(subject.text)) > 1
    past = verb.tag == "VBD" and not verb.auxiliary and clause.derivation in TELLING
    known = any(s.role == "object" and not s.phrase.issues and named_inside(s.phrase) for s in clause.slots)
    return verb.lemma in CAUSING | TURNING and told and past and known


def top_kind(clause: Clause, said: Phrase) -> bool:
    """*neutrophils are the most abundant type of phagocyte*: a kind of thing with a rank among its kind, told in the present."""
    lasting = clause.verb.finite in ("is", "are") and clause.verb.lemma == "be"
    kind = clause.subject.kind is Kind.TERM and (clause.subject.plural or clause.subject.modifiers > 0)
    return lasting and kind and SUPERLATIVE.search(said.text) is not None and len(content(said.text)) > 2


SUPERLATIVE = re.compile(
    r"the (?:[\w’']+ )?(?:most [a-z]+|\w{2,}(?<!for)(?<!inter)est|dominant|main|principal|chief|predominant|only|first) "
    r"[a-z-]+ (?:[a-z-]+ )*(?:of|in|on|for|to) "
)


def matters(facts: Facts, clause: Clause) -> bool:
    """Whether the article speaks of the subject more than in passing."""
    last = clause.subject.head.lower()
    return len(re.findall(rf"\b{re.escape(last)}\b", facts.text.lower())) > 1
