"""Whether a true statement is worth asking by itself, though nothing in it can surely be exchanged for something wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from quizgen.facts.model import Anchor, Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions.clear.report import is_report
from quizgen.questions.exchange.wrong import MODEL
from quizgen.questions.single.unique import yearless
from quizgen.questions.wording.prompts import FOREIGN, content

ENOUGH = 3  # words of content that are said of the subject
LABELLING = lexicon.listed("labelling-verbs") | {"name", "rename", "call"}  # want what it is called
BRINGING = frozenset("bring put carry take send".split())  # want where
PASSING = lexicon.listed("passing-verbs")
EMPTY = lexicon.listed("judging-adjectives") | {"importance", "number", "way", "time"}
ANYBODY = frozenset(("people", "life", "man", "men", "everybody", "everyone"))
MAKINGS = lexicon.listed("loose-makings")
ACTIVITIES = lexicon.listed("bare-activities")
ERRANDS = lexicon.listed("reporters-errands")
PAPERS = lexicon.listed("papers")
SPEAKING = frozenset(("speak", "appear", "perform", "lecture"))  # *spoke at public meetings*
MATTER = frozenset(("about", "against", "for", "of", "on", "to", "as", "with"))
SCORE = re.compile(r"(?<![\d–-])\d{1,2}[–-]\d{1,2}(?![\d–-])")
SCORES = 3  # in the article: it tells of matches


def outright(clause: Clause, slots: Sequence[Slot], truth: str, facts: Facts) -> bool:
    """Whether the statement says enough, is whole and tells neither a moment of a match nor the post of somebody in the news."""
    full = len(said(clause, slots)) >= ENOUGH and clause.verb.finite not in ("has", "have")
    odd = FOREIGN.search(truth) or MODEL.search(truth)
    return full and not odd and not cut(clause, slots) and not loose(clause) and not idle(clause, slots, facts)


def said(clause: Clause, slots: Sequence[Slot]) -> frozenset[str]:
    """The words that tell something of the subject: not *slowly*, not *great*."""
    words = content(" ".join([clause.verb.main, clause.verb.rest, *(s.phrase.text for s in slots)])) - content(clause.subject.text)
    return frozenset(w for w in words - EMPTY if not w.endswith("ly"))


def cut(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether the verb wants more than it has: *the mandate renamed Iraq*, *Anna Berg brought her cattle*."""
    roles = [s.role for s in slots]
    if unended(clause, slots) or unsaid(slots):
        return True
    if clause.verb.lemma in LABELLING:
        return len([r for r in roles if r in ("object", "complement")]) < 2 - clause.verb.passive
    return clause.verb.lemma in BRINGING and not clause.verb.passive and not clause.verb.rest and roles in (["object"], [])


def unended(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether it is not said against whom or what: *the king retaliated*, *continued her work*, *triumphed in a battle of endurance*."""
    preps, objects = {s.prep for s in slots}, [s.phrase.text for s in slots if s.role == "object"]
    if clause.verb.lemma in REACTING:
        return not objects and not preps & {"against", "to", "for", "after"}
    if clause.verb.lemma in ("continue", "resume"):
        return any(OWN.match(o) for o in objects) and not any(s.role in ("time", "span") for s in slots)
    return clause.verb.lemma in WINNING and not any(c.isupper() or c.isdigit() for s in slots for c in s.phrase.text)


def unsaid(slots: Sequence[Slot]) -> bool:
    """Whether a decision, a recovery or an effort is told and nothing else, not what about or from what."""
    told = [s for s in slots if s.role not in ("time", "place", "adverb")]
    return len(told) == 1 and told[0].role == "object" and told[0].phrase.lemma in RESULTS and not OF_WHAT.search(told[0].phrase.text)


OWN = re.compile(r"(?:his|her|its|their) ")
OF_WHAT = re.compile(r" (?:of|to|for|on|in|about|against|from|that|which|between|with) ")
REACTING = frozenset(("retaliate", "respond", "react", "reply", "intervene", "comply", "team"))
WINNING = frozenset(("triumph", "win", "prevail", "lose"))
RESULTS = lexicon.listed("unfinished-results")


def loose(clause: Clause) -> bool:
    """Whether the subject is people as such, or somebody's approach, design or words, and nobody says to what or on what; or *the study*."""
    subject = clause.subject
    if subject.text.lower() in ANYBODY and not clause.source:
        return True  # somebody's opinion, which was told as such before
    of_what = OF_WHAT.search(subject.text)
    if subject.lemma in ACTIVITIES and " " not in subject.text and clause.verb.passive:
        return True  # *enforcement is targeted at*: of what?
    if yearless(subject):
        return True
    return subject.lemma in MAKINGS and not subject.named and not of_what and "“" not in subject.text


def by_somebody(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether somebody had something done to him by someone unnamed, and that is all: *Anna Berg was saved by a hunting party*."""
    doers = [s.phrase for s in slots if s.role == "agent"]
    past = clause.verb.tag == "VBD" and clause.subject.kind is Kind.PERSON
    return past and len(slots) == 1 and any(d.determiner in ("a", "an") and not re.search("[A-Z]| (?:on|in|at|of|from) ", d.text) for d in doers)


@lru_cache(maxsize=8)
def of_matches(text: str) -> bool:
    """Whether the article tells of matches; it is asked for every statement."""
    return len(SCORE.findall(text)) >= SCORES


def idle(clause: Clause, slots: Sequence[Slot], facts: Facts) -> bool:
    """Whether it is a passing deed, a moment of a match, the post of somebody in the news, or things in general there: *planets emit red light*."""
    if (clause.verb.lemma in PASSING and not clause.verb.rest) or by_somebody(clause, slots):
        return True
    if clause.verb.lemma in SPEAKING and not any(re.search(r"[A-Z\d]", s.phrase.text) or s.prep in MATTER for s in slots):
        return True
    news = is_report(facts)
    if news and clause.verb.lemma in ERRANDS and PAPERS & set(clause.subject.text.split()):
        return True  # *the BBC reached the city*
    post = clause.derivation == "apposition" and clause.subject.kind is Kind.PERSON and clause.verb.lemma == "be"
    loosely = Anchor.GENERAL in clause.subject.anchors and clause.verb.tag != "VBD" and not clause.source
    quoted = re.search(r"[“\"]| (?:said|says|told)\b", clause.evidence.text) is not None
    return (post and (news or quoted)) or (loosely and news) or of_matches(facts.text)
