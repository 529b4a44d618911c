"""One moment of a story told without it: *was bedridden for nine months*, *took vengeance*, *appealed for aid*, *was found to be innocent*.

Such a state or deed is somebody's at many times; a card tells it apart by a year, or by what it was for, of or against.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Slot
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import say

YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)")
PASSING_STATES = lexicon.listed("passing-states")
FOR_WHAT = frozenset(["for", "of", "against", "on", "over", "after", "during"])


def episode(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether the statement with these slots is a moment of a story that tells neither when nor what of."""
    if clause.verb.tag not in ("VBD", "VBN") and clause.verb.finite not in ("was", "were"):
        return False
    if by_one(slots):
        return True
    if any(s.role in ("time", "span", "when") or YEAR.search(s.phrase.text) for s in slots):
        return False
    return (
        passing_state(clause, slots)
        or verdict(clause, slots)
        or begged(clause, slots)
        or avenged(slots)
        or last_chance(slots)
        or worked_with(clause, slots)
        or their_forces(clause, slots)
    )


def passing_state(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg was bedridden for nine months*, *was unable to pay*: when? Not *after the siege of Oslo*, nor *was blind*."""
    if clause.verb.lemma != "be" or clause.verb.passive or clause.subject.kind is not Kind.PERSON:
        return False
    said = [s.phrase.text.split() for s in slots if s.role in ("complement", "attribute")]
    tried = TRIED.search(" ".join(f"{s.prep} {s.phrase.text}".strip() for s in slots)) is not None
    state = any(PASSING_STATES & set(words[:3]) for words in said if words[0] not in ("a", "an", "the"))
    return (state or tried) and not any(re.search(r"[A-Z]", s.phrase.text) for s in slots)


TRIED = re.compile(r"\b(?:un)?successful in [a-z]+ing ")  # not *in comedies*
CLEARED = re.compile(r"(?:to be |to have been )?(?:found |proven |declared |judged |pronounced )?(?:not )?(?:innocent|guilty)$")


def verdict(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg was found to be innocent*: of what? Not *guilty of theft*."""
    judged = clause.verb.finite in ("was", "were") and clause.verb.lemma in ("find", "prove", "declare", "judge", "pronounce", "be")
    said = " ".join([clause.verb.rest, *(s.phrase.text for s in slots if s.role in ("complement", "attribute", "object"))]).strip()
    return judged and CLEARED.search(said) is not None and not any(s.prep in FOR_WHAT for s in slots)


def begged(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg appealed to the people of Europe for aid*: when, and for whom? Not *for aid for Norway*."""
    aims = [s.phrase.text for s in slots if s.prep == "for"]
    pleading = clause.verb.lemma in ("appeal", "plead", "beg", "ask", "call", "petition") and not clause.verb.passive
    return pleading and bool(aims) and all(HELP.fullmatch(text) for text in aims)


HELP = re.compile(r"(?:(?:more|urgent|immediate|international|foreign|outside|financial|military|humanitarian|emergency) )*"
                  r"(?:aid|help|assistance|support|relief|funds|funding|money|donations|reinforcements|calm|peace|unity|mercy|protection)")  # fmt: skip


def avenged(slots: Sequence[Slot]) -> bool:
    """*Anna Berg took vengeance by burning the mill*: for what? Not *took revenge for the raid on Oslo*."""
    took = any(s.role == "object" and s.phrase.text in ("vengeance", "revenge", "reprisals") for s in slots)
    return took and not any(s.prep in FOR_WHAT for s in slots)


LAST = re.compile(r"the (?:last|next|first) (?:available |possible |remaining |departing )?(?:ship|boat|train|plane|flight|ferry|bus|convoy)")


def last_chance(slots: Sequence[Slot]) -> bool:
    """*returned to Norway on the last available ship*: last before what? Not *on the last ship out of Oslo*."""
    return any(LAST.fullmatch(s.phrase.text) for s in slots)


def worked_with(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg worked with friend Karl Weiss*: on what, and when? Not *worked with Karl Weiss on the dictionary*."""
    working = clause.verb.lemma in ("work", "collaborate", "cooperate") and clause.subject.kind is Kind.PERSON
    return working and len(slots) == 1 and slots[0].prep in ("with", "alongside") and slots[0].phrase.kind is Kind.PERSON


FORCES = re.compile(r"the ([A-Z][a-z]+) (?:fleet|army|navy|garrison|camp|convoy|ships|vessels|troops|forces|soldiers|cavalry|infantry|trading post|warehouse)")


def their_forces(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Karl Weiss looted the Danish fleet*: where, and when? Not *joined the Danish army*, *looted the Danish fleet at Bergen*."""
    said = [f"{s.prep} {say(s.phrase, set())}".strip() for s in slots]
    forces = [found for text in said for found in FORCES.finditer(text) if found[1].casefold() in gazetteer.peoples() or found[1] in FAITHS]
    places = re.findall(r"[A-Z]\w+", FORCES.sub("", " ".join(said)))
    return bool(forces) and not places and clause.verb.lemma not in SERVING


FAITHS = frozenset(["Arab", "Muslim", "Christian", "Jewish", "Hindu", "Crusader", "Confederate", "Union", "Ottoman", "Roman", "Byzantine", "Mongol"])
SERVING = frozenset("join serve enter leave enlist lead command reform modernise modernize create found build reorganise reorganize".split())


ONE = re.compile(
    r"(?:one|another|an?) (?:[a-z]+ )?"
    r"(?:source|account|author|report|historian|writer|critic|observer|biographer|witness|reviewer|scholar|commentator)\b"
)


def by_one(slots: Sequence[Slot]) -> bool:
    """*Karl Weiss was described by one source as a miller*: others described him otherwise."""
    return any((s.role == "agent" or s.prep == "by") and ONE.match(s.phrase.text) for s in slots)
