"""Whether a statement kept what it needs of its sentence: no doubt, exception, destination or rest of a list is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Slot
from quizgen.questions.clear.report import doubted
from quizgen.questions.sound.unended import unended
from quizgen.questions.worth.scene import scene


def whole(clause: Clause, slots: Sequence[Slot], truth: str) -> bool:
    """Whether nothing of the sentence is missed in the statement, in words ``truth``."""
    lost = (
        doubted(clause),
        exception_lost(clause, truth),
        destination_lost(clause, slots),
        one_of_a_list(clause, slots),
        unquoted(clause, slots),
        still_so(clause),
        only_told_which(clause),
        of_a_source(clause),
        exposed(clause, slots),
        told_by_name(clause, slots),
        of_others(clause, slots),
        unended(clause, slots),
        twice_named(clause, slots),
        scene(clause, slots, truth),
    )
    return not any(lost)


def exception_lost(clause: Clause, truth: str) -> bool:
    """*The Danes laughed at her; the only exception was Karl Weiss*."""
    return EXCEPTION.search(clause.evidence.text) is not None and "except" not in truth.lower()


EXCEPTION = re.compile(r"\b(?:only|one|sole|notable) exceptions?\b|\bwith the exception of\b|\bexcept (?:for|that|in|when)\b", re.I)


def after(clause: Clause, slot: Slot) -> str:
    """What follows a part in its sentence."""
    return clause.evidence.text.partition(slot.phrase.text)[2]


def destination_lost(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*The road led from Oslo*: to where, as the sentence goes on to tell?"""
    told = any(s.prep in ("to", "into", "until", "through") for s in slots)
    return not told and any(s.prep == "from" and after(clause, s).startswith(" to ") for s in slots)


def one_of_a_list(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*The rates were 49% for miners, 53% for weavers and 29% for clerks*: the first alone is no whole."""
    return bool(slots) and any(c.isdigit() for c in slots[0].phrase.text) and MORE_FIGURES.match(after(clause, slots[-1])) is not None


MORE_FIGURES = re.compile(r", (?:and )?\d[\d.,]*(?:%| per ?cent)")


def unquoted(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg advised, “Resign.”*: what was said without its quotation marks."""
    said = [f"{mark} {quote}{s.phrase.text}" for s in slots if s.role == "object" for mark in ",:" for quote in "“\"‘'"]
    return any(f"{clause.verb.main}{words}" in clause.evidence.text for words in said)


def still_so(clause: Clause) -> bool:
    """*The canton still limits the sale*: in the year of the article, which the statement does not tell."""
    present = clause.verb.tag in ("VBZ", "VBP") and not clause.verb.auxiliary
    now = present and STILL.search(clause.evidence.text) is not None
    return now and re.search(rf"\b(?:still|now|currently) {re.escape(clause.verb.main)}\b", clause.evidence.text) is not None


STILL = re.compile(r"\b(?:still|now|currently) ")


def only_told_which(clause: Clause) -> bool:
    """*Order replaced the rough justice that grew in the camps*: what only says which thing is meant is no statement on the thing."""
    subject = clause.subject
    bare = subject.determiner == "the" and not subject.named and " of " not in subject.text
    told = f"{subject.text} that" in clause.evidence.text and clause.derivation == "relative"
    return told and bare and re.search(rf"{re.escape(subject.text)} that\b", clause.evidence.text) is not None


def of_a_source(clause: Clause) -> bool:
    """*According to the historian Karl Weiss, who met her sons in 1930, …*: an aside on who tells it."""
    named = clause.evidence.text.removeprefix("According to ").removeprefix("the ")
    return clause.derivation == "relative" and named != clause.evidence.text and named.startswith(f"{clause.subject.text.removeprefix('the ')}, who")


def exposed(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg was found out in Oslo*: as what?"""
    found = clause.verb.rest in ("found out", "unmasked", "exposed", "caught", "identified")
    return found and clause.verb.passive and all(s.role in ("place", "time") or s.prep == "in" for s in slots)


def told_by_name(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg founded the Anna Berg Foundation*; *the Anna Berg card depicts Anna Berg*: the name says it."""
    name = clause.subject.text
    if not clause.subject.named and not re.search("[A-Z]", name[4:]):
        return False
    objects = [s.phrase for s in slots if s.role == "object" and s.phrase.named]
    return any((" " in name and f"{name} " in o.text) or shown(clause.verb.lemma, name, o.text) for o in objects)


def shown(verb: str, name: str, other: str) -> bool:
    """Whether a picture is called after the person in it."""
    last = re.sub(r".*['’]s? ", "", other)
    return verb in PICTURING and " " in last and f"{last} " in f"{name} "


PICTURING = frozenset(("depict", "show", "portray", "feature", "picture", "represent", "honour", "honor", "commemorate"))


def twice_named(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether one person would be printed as two: *Lise moved to Oslo after Lise Meitner’s training*, of *her training*."""
    subject = clause.subject
    names = [g.name.split() for s in slots for g in s.phrase.segments if g.pronoun and g.entity is not None and g.entity != subject.entity]
    alone = set(subject.text.split())
    return subject.named and any(alone < set(name) for name in names)


def of_others(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*They had lost a bastion, and the Danes controlled their trade routes*: the routes of those before."""
    own = [g.text for s in slots for g in s.phrase.segments if g.pronoun and g.possessive]
    before = clause.evidence.text.partition(clause.subject.text)[0].lower()
    return any(re.search(rf"\b{NOMINATIVE[word]}\b", before) for word in own if word in NOMINATIVE)


NOMINATIVE = {"their": "they", "his": "he", "her": "she"}


def told_once(clause: Clause, slots: Sequence[Slot]) -> list[Slot]:
    """The parts without one that only says the subject again: *Norway and Denmark agreed in the deal between Norway and Denmark on …*."""
    name = clause.subject.text
    again = [s for s in slots if s.prep in ("before", "prior to") and OWN_DEATH.fullmatch(s.phrase.text)]  # says nothing
    again += [s for s in slots if " and " in name and s.role == "prep" and s.phrase.text.endswith(f"between {name}")]
    return [s for s in slots if s not in again]


OWN_DEATH = re.compile(r"(?:his|her|their) (?:own )?death")
