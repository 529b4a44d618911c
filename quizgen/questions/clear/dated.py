"""Whether a question for a year says whose deed and what deed: *Stoner*, *her discovery*, *a bill*, *the country* leave it open."""

from __future__ import annotations

import re

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import say


def half_named(facts: Facts, subject: Phrase) -> bool:
    """*Stoner*, *Henry IV*, where the text has a fuller name, *Edmund Stoner*, *Henry IV of France*; *the 75 m ship*, *Ana Berg’s new book*."""
    printed = say(subject, set())
    if NUMBERED.fullmatch(printed) or (NEW.search(printed) and subject.lemma in WORKS):
        return True
    name = re.escape(printed)
    single = subject.kind is Kind.PERSON and subject.named and SHORT_NAME.fullmatch(printed) and printed not in facts.title
    return bool(single) and re.search(rf"\b[A-Z][\w’'-]+\.? {name}\b|\b{name} of [A-Z]", facts.text) is not None


NEW = re.compile(r"(?:[’']s?|\b[Hh]is|\b[Hh]er|\b[Ii]ts|\b[Tt]heir) (?:new|newest|latest|next|recent) [a-z]+$")
WORKS = lexicon.listed("own-sorts") | {"book", "film", "album", "single", "study", "report", "exhibition", "show"}
NUMBERED = re.compile(r"[Tt]he \d[^A-Z]*")
SHORT_NAME = re.compile(r"[A-Z][\w’'-]+(?: [IVX]+)?")


def of_what_deed(slot: Slot) -> bool:
    """*her discovery*, *his results*, *a bill*: of what?"""
    if slot.role != "object" or len(slot.phrase.text.split()) != 2:
        return False
    owned = slot.phrase.segments[0].possessive and slot.phrase.lemma in DEEDS
    return owned or (slot.phrase.determiner in ("a", "an") and slot.phrase.lemma in LAWS | SITES)


def remark(clause: Clause) -> bool:
    """*Ana Berg's grandson asserted that …*: the year in which somebody who has no name in the question had an opinion."""
    opinion = clause.verb.lemma in CLAIMING and any(s.role == "clause" for s in clause.slots)
    return opinion and not clause.subject.named


CLAIMING = frozenset("assert claim argue suggest believe maintain insist think write state complain recall".split())
LAWS = lexicon.listed("laws")
SITES = lexicon.listed("grounds")  # *attacked a village*: which?
DEEDS = lexicon.listed("deed-nouns")
PLACES = lexicon.listed("place-holders")


def placed(facts: Facts, clause: Clause) -> bool:
    """Whether *the country* is the title's: a longer title names more than one thing."""
    subject = clause.subject
    bare = len(subject.text.split()) == 2 and subject.determiner == "the" and subject.lemma in PLACES
    return not bare or subject.segments[0].entity is not None or len(facts.title.split()) <= TOPIC


TOPIC = 3  # words
