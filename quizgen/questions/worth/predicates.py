"""What is said of a subject that is worth asking who it was: no bare verb, no office of today, no passing deed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions._common import VAGUE_VERBS
from quizgen.questions.single.alone import serving, turning
from quizgen.questions.single.certain import ranked
from quizgen.questions.single.unique import LIGHT, RANKED, TRIVIAL, named_inside
from quizgen.questions.wording.askers import member_of

SHARED = lexicon.listed("shared-verbs")
SIZE = re.compile(r"(?:about |nearly |over )?[\d.,]+ (?:million |billion )?(?:square )?\w+$")
FATE = lexicon.listed("fate-verbs")


def idle(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*pointed out an old fortress*, *suspected that Danes were to blame*: a passing deed, or a guess at what nobody tells."""
    shown = clause.verb.lemma == "point" and not any(named_inside(s.phrase) for s in slots)
    latest = any(LATEST.search(s.phrase.text) for s in slots)
    heard = clause.verb.lemma in NEWS and any(s.role == "clause" for s in slots)
    shown = shown or latest or heard or clause.verb.lemma in COURTESY or SOME_OTHERS.search(clause.subject.text) is not None
    return shown or any(s.role == "clause" and BLAME.search(s.phrase.text) for s in slots)


LATEST = re.compile(r"[’']s (?:latest|newest|current|most recent) ")
NEWS = frozenset(("hear", "overhear", "learn", "realise", "realize", "notice", "remember"))  # *heard that* it had happened: many did
COURTESY = frozenset("thank greet congratulate hug smile laugh wave nod".split())
SOME_OTHERS = re.compile(r" and (?:some|several|a few|many|two|three|his|her|their|other) [a-z]+$")
BLAME = re.compile(r"\b(?:to blame|responsible|guilty|involved|behind it|the culprits?)$")


def office(clause: Clause) -> bool:
    """*is the prime minister of …*: an office may have changed hands since."""
    return clause.verb.lemma == "be" and any(
        s.role == "attribute" and s.phrase.kind is Kind.PERSON and not RANKED.search(s.phrase.text)
        for s in clause.slots
    )


def compared(clause: Clause) -> bool:
    """*larger than Cairo*: true of others as well."""
    return any(
        s.role in ("complement", "object")
        and re.search(r"\b(\w+er|more|less|fewer) .*than [A-Z]|\bas \w+ as\b", s.phrase.text)
        for s in clause.slots
    )


def worth_asking(clause: Clause) -> bool:
    """Whether the verb says something; of passives, only what befalls one person: *was elected*."""
    verb = clause.verb
    if verb.lemma == "become":
        return any(s.role == "attribute" and s.phrase.determiner == "the" for s in clause.slots)
    if (
        compared(clause)
        or (verb.finite in ("is", "are") and office(clause))
        or (verb.lemma in SHARED and not serving(clause))
        or any(s.role == "attribute" and (s.phrase.number or s.phrase.unit) for s in clause.slots)
        or any(s.role == "object" and SIZE.match(s.phrase.text) for s in clause.slots)
    ):
        return False
    if any(s.role == "object" and s.phrase.text == "office" for s in clause.slots) and all(s.prep != "as" for s in clause.slots):
        return False  # *took office in 2021*: which?
    if verb.lemma == "be" and any(s.phrase.text.startswith("the latest ") for s in clause.slots if s.role == "attribute") and not member_of(clause):
        return False  # by now another is
    if verb.lemma == "be" and any(s.role == "attribute" and s.phrase.lemma == "one" for s in clause.slots):
        return False  # *one of the earliest* leaves others
    first = any(s.role == "attribute" and s.phrase.text == "the first" for s in clause.slots)
    if verb.lemma == "be" and not first and any(s.role in ("clause", "cause", "when") for s in clause.slots):
        return False
    if verb.lemma == "have" and not any(
        s.role == "object" and (s.phrase.named or RANKED.search(s.phrase.text)) for s in clause.slots
    ):
        return False
    if verb.passive:
        return verb.lemma in FATE and clause.subject.kind is Kind.PERSON and clause.subject.named
    place = verb.lemma == "take" and ranked(clause.subject) and any(s.role == "object" and s.phrase.text == "place" for s in clause.slots)
    what = clause.subject.kind is Kind.TERM and verb.lemma in LIGHT and not turning(clause) and not place
    return verb.lemma not in VAGUE_VERBS | TRIVIAL and not what


def says_enough(clause: Clause) -> bool:
    """Whether the predicate holds more than a bare verb: an object or a complement beside the subject."""
    return any(s.role in ("object", "attribute", "complement", "prep", "clause", "recipient") for s in clause.slots)
