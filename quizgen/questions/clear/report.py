"""A report tells of one occasion: what somebody did there once needs no year to be asked for, only the article's title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Slot
from quizgen.language.model import Kind
from quizgen.questions._common import once_more
from quizgen.questions.clear.frame import HEADLINE, UNPLACED
from quizgen.questions.draft import Draft
from quizgen.questions.single.certain import circumstances_lost, year_told
from quizgen.questions.wording.prompts import content

WEEKDAY = re.compile(r"\b(?:on|since|until|late|early|last|next) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\byesterday\b", re.I)
SHORTEST = 3  # words of a headline; a topic (*Aruba*) is no report
TOLD = frozenset(["main", "conjunct", "relative", "deed", "adverbial"])


def is_report(facts: Facts) -> bool:
    """Whether the article is news: a headline above it, and a day of the week in it."""
    words = len(facts.title.split())
    return words >= HEADLINE or (words >= SHORTEST and tells_a_day(facts.text))


@lru_cache(maxsize=8)
def tells_a_day(text: str) -> bool:
    """Whether the article names a day of the week; it is asked for every statement."""
    return WEEKDAY.search(text) is not None


def one_event(facts: Facts, clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether a report tells the event once, as a fact of its own, with all its circumstances, of a subject that can be named."""
    if not is_report(facts) or not deed_told(clause, slots):
        return False
    subject, verb = clause.subject, clause.verb
    same = (c for c in facts.clauses if c.verb.lemma == verb.lemma and c.evidence != clause.evidence)
    return not any(c.subject.entity == subject.entity is not None or content(c.subject.text) & content(subject.text) for c in same)


def deed_told(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether a deed of the past is told as a fact of its own, with all its circumstances, of a subject that can be named."""
    subject, verb = clause.subject, clause.verb
    known = subject.named or Issue.TITLE in subject.issues or resolved(subject)
    past = (verb.tag == "VBD" or verb.finite in ("was", "were")) and not (verb.negated or verb.modal or verb.progressive)
    own = known and past and verb.lemma != "be" and clause.derivation in TOLD and clause.source is None
    return own and not circumstances_lost(clause, slots) and not once_more(clause)


def told_whole(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether a deed, or what a thing with a name in it did, is told without a doubt: *the defeat at Yorktown turned Parliament against the war*."""
    subject = clause.subject
    the = subject.determiner == "the" and re.search("[A-Z]", subject.text[1:]) is not None
    thing = subject.kind is Kind.TERM and not subject.issues and (the or OWN_DEED.search(subject.text) is not None)
    named = replace(subject, kind=Kind.OTHER, named=True) if thing and not subject.named else subject
    return deed_told(replace(clause, subject=named), slots) and not doubted(clause) and not believed(clause)


def believed(clause: Clause) -> bool:
    """*The Danes, believing the stars ruled kings, …*: whether the verb stands in what the subject believed, and may have another one."""
    text, subject = clause.evidence.text, clause.subject.text
    after = text[text.lower().find(subject.lower()) + len(subject) :]  # *The Danes* opens the sentence
    return after.startswith(", ") and re.match(rf", \w+ing\b[^,]* {re.escape(clause.verb.main)}\b", after) is not None


OWN_DEED = re.compile(r"[’']s? (?:[a-z-]+ )*[a-z]+ (?:of|on|at|to|in|against|for|with) (?:the )?[A-Z]")  # *Brown’s raid on Harpers Ferry*


def doubted(clause: Clause) -> bool:
    """*and arguably, changed the course of the war*: whether a word of doubt stands before the verb."""
    text = clause.evidence.text
    behind = [text[word.end() :] for word in DOUBT.finditer(text)]
    return any(re.match(rf",? (?:\w+ ){{0,2}}{re.escape(clause.verb.main)}\b", words) for words in behind)


DOUBT = re.compile(r"\b(?:arguably|allegedly|reportedly|perhaps|probably|supposedly|apparently|possibly|seemingly|presumably|likely)\b", re.I)


def resolved(subject: Phrase) -> bool:
    """Whether *he* or *it* is printed by a name."""
    first = subject.segments[0]
    return first.pronoun and not first.possessive and first.entity is not None and not subject.issues


PERHAPS = "perhaps one of several"


def perhaps(found: Draft | None) -> Draft | None:
    """The draft of a deed that may have been done elsewhere or by others too: the ranker knows, and the title stands before it."""
    return found if found is None else replace(found, hints=(*found.hints, (UNPLACED, 1.0), (PERHAPS, 2.0)))


def of_the_day(facts: Facts, clause: Clause) -> Clause:
    """The statement of a report without the weekday of the news, *on Sunday*: the title tells the occasion."""
    if not is_report(facts) or (clause.verb.tag != "VBD" and clause.verb.finite not in ("was", "were")):
        return clause
    slots = tuple(s for s in clause.slots if not (s.role == "time" and NEWS_DAY.fullmatch(s.phrase.text)))
    return clause if len(slots) == len(clause.slots) else replace(clause, slots=slots)


NEWS_DAY = re.compile(r"(?:late |early |last )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today)", re.I)


MORE = re.compile(r"\s*(?:\([^)]*\))?,? (?:and|or|but|namely|rather) ")


NEXT_DEED = re.compile(r", and [a-z]+ed [a-z]")


def broken_off(clause: Clause, phrase: Phrase, facts: Facts | None = None) -> bool:
    """Whether the sentence goes on where the phrase ends: *lying (perjury) and obstruction*, *not the law, but the spirit*; of
    the other statements of ``facts`` one may begin there: *opposed the law and left*.
    """
    _, found, after = clause.evidence.text.partition(phrase.text)
    more = MORE.match(after)
    if clause.verb.passive and phrase.named and NEXT_DEED.match(after):
        return False  # *was awarded the Copley Medal, and rescued animals*
    return not found or (more is not None and not (facts is not None and begins(facts, clause, after[more.end() :])))


def begins(facts: Facts, clause: Clause, text: str) -> bool:
    """Whether another statement of the sentence has its verb near the beginning of the text."""
    words = re.split(r",|\b(?:who|which|that|whose|where)\b", text)[0].split()[:6]
    return any(c.verb.main in words for c in facts.clauses if c is not clause and c.evidence == clause.evidence)


def placed(found: Draft | None, slots: Sequence[Slot]) -> Draft | None:
    """The draft, which asks for its article's title where it tells no year."""
    return found if found is None or year_told(slots) else unplaced(found)


def unplaced(found: Draft | None) -> Draft | None:
    """The draft, which asks for its article's title."""
    return found if found is None else replace(found, hints=(*found.hints, (UNPLACED, 1.0)))
