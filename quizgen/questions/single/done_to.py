"""Whether only this was done by somebody: in a told year, a thing made once, a deed that the article tells whole, what a kind of thing does."""

from __future__ import annotations

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions.clear.report import TOLD, broken_off, one_event, told_whole
from quizgen.questions.single.certain import circumstances_lost, one_thing, weight, year_told
from quizgen.questions.single.unique import (
    beside,
    named_inside,
)
from quizgen.questions.told.general import in_general
from quizgen.questions.wording.prompts import content


def told_once(facts: Facts, clause: Clause, slot: Slot, rest: list[Slot]) -> bool:
    """Whether a report tells a public act once, by somebody with a name: *declared a state of emergency*."""
    return clause.subject.named and clause.verb.lemma in ACTS and one_event(facts, clause, [slot, *rest])


def told(facts: Facts, clause: Clause, slot: Slot, rest: list[Slot]) -> bool:
    """Whether the object tells at some length what one with a name did, of which the article tells nothing more: *opposed the
    Tsarist regime*, *restored public confidence in the White House*.
    """
    somebody = slot.phrase.kind is Kind.PERSON
    says = slot.phrase.named or (len(content(slot.phrase.text)) > 1 and not somebody)
    says = says and (named_inside(slot.phrase) or weight([slot, *rest]) > 2) and not (somebody and clause.verb.lemma in MEETING)
    open_verb = clause.verb.lemma in OPEN | SPORT or any(s.role in ("clause", "complement") for s in clause.slots)
    return says and not open_verb and told_whole(clause, [slot, *rest]) and not broken_off(clause, slot.phrase, facts)


def general(facts: Facts, clause: Clause, slot: Slot, rest: list[Slot]) -> bool:
    """Whether a kind of thing does so in general, told at some length: *tap roots of palms store most of the water in sand*."""
    long = weight([slot, *rest]) > 2
    verb = clause.verb.lemma not in LOOSE_VERBS and not any(s.role in ("clause", "complement") for s in clause.slots)
    whole = not circumstances_lost(clause, [slot, *rest]) and not broken_off(clause, slot.phrase, facts)
    return long and verb and in_general(clause, lone=True) and whole and clause.source is None and clause.derivation in TOLD


LOOSE_VERBS = lexicon.listed("open-verbs") | {"cause", "experience", "require", "create", "affect", "influence", "threaten", "include"}
SPORT = lexicon.listed("sport-verbs")


def certain(clause: Clause, slot: Slot) -> bool:
    """Whether only this was done: in a told year, in a named work or fight, or a named thing made once."""
    rest = [s for s in beside(clause, slot) or () if s is not slot]
    lemma, target = clause.verb.lemma, slot.phrase
    if lemma in OPEN or (lemma == "declare" and target.text == "war"):
        return False
    if lemma == "score" and not any(s.phrase.unit == "day" for s in rest):
        return False  # in a year somebody scores more than once
    if year_told(rest) and clause.derivation != "reported":
        return (
            lemma in DECLARING | DEEDS
            or target.named
            or target.definite
            or named_inside(target)
            or len(target.text.split()) > 1
        )
    if circumstances_lost(clause, [slot, *rest]) or not named_inside(clause.subject) or lemma in MEETING:
        return False
    inside = any(s.role in ("prep", "place") and one_thing(s.phrase) for s in rest)
    return (one_thing(target) and (inside or lemma in ONE_DEED)) or (inside and target.definite) or (
        lemma in ONE_DEED and target.determiner == "the" and len(target.text.split()) > 3)  # fmt: skip


ACTS = lexicon.listed("public-acts")
OPEN = frozenset(["contain", "cause", "further", "threaten", "experience", "face", "color", "colour", "reach"])
DEEDS = lexicon.listed("making-verbs")
DECLARING = frozenset(["declare", "gain", "proclaim", "introduce", "ban", "legalize"])
MEETING = frozenset(["meet", "support", "visit", "marry", "befriend", "encourage", "produce", "defeat"])
ONE_DEED = frozenset(
    [
        "disprove",
        "refute",
        "contradict",
        "found",
        "discover",
        "invent",
        "abolish",
        "shape",
        "caricature",
        "succeed",
        "replace",
    ]
)
