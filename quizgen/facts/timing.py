"""Times that hang on the wrong word, and times that open a sentence in another form than *in 1890*."""

from __future__ import annotations

import re

from quizgen.facts.grammar import SUBJECTS
from quizgen.facts.model import Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

CLOSED = re.compile(r"(?:from|between) (?:1\d{3}|20\d\d) (?:to|until|and) (?:1\d{3}|20\d\d)")
YEAR = re.compile(r"(?:1\d{3}|20\d\d)")
BOUNDS = frozenset(["late", "early", "recently"])
HEADING = frozenset(["head", "go", "come", "enter", "approach"])
EXAMPLES = frozenset(["including", "notably", "like"])
COUNTS = ("object", "attribute", "prep")


def of_examples(child: Token) -> bool:
    """Whether a date belongs to the last of some examples behind a comma: *won many medals, including the Holberg Prize in 1957*."""
    if child.dep_ != "prep" or child.lower_ not in ("in", "on") or not any(c.ent_type_ == "DATE" for c in child.children):
        return False
    before = neighbour(child, -1) if child.i > child.sent.start else child
    above = before
    while above.i > child.head.i and above.dep_ != "ROOT":
        opens = above.lower_ in EXAMPLES or (above.lower_ == "as" and neighbour(above, -1).lower_ == "such")
        first = neighbour(above, -1) if above.lower_ == "as" else above
        if opens and above.dep_ == "prep" and neighbour(first, -1).text == ",":
            return True
        above = above.head
    return False


MOST = frozenset(["most", "many", "some", "mostly", "mainly", "half"])


def part_of_all(child: Token) -> bool:
    """Whether a phrase behind a comma only tells more of some of the subject: *lived in Norway, most in Bergen*."""
    first = child.left_edge
    told = child.dep_ in ("npadvmod", "prep", "advmod", "dep", "appos") and first.lower_ in MOST and first.i > child.sent.start
    return told and neighbour(first, -1).text == ","


def amount_behind(child: Token) -> bool:
    """Whether an amount behind a comma tells how much a noun before it is: *holds the record of the time in space, 377 days*."""
    first = child.left_edge
    measured = child.dep_ == "npadvmod" and first.like_num and child.lemma_.lower() in lexicon.TIME_UNITS | lexicon.MEASURES
    return measured and first.i > child.head.i and neighbour(first, -1).text == "," and neighbour(child, 1).lower_ not in DIRECTED


DIRECTED = frozenset("ago later earlier before after old long high away".split())


def as_late_as(child: Token) -> Token | None:
    """The year of *As late as 1890, few could read*; None where the adverb opens no such bound."""
    if child.dep_ != "advmod" or child.lower_ not in BOUNDS or neighbour(child, -1).lower_ != "as":
        return None
    bound = next((c for c in child.children if c.lower_ == "as" and c.i > child.i), None)
    return next((c for c in bound.children if c.dep_ == "pobj" and c.ent_type_ == "DATE"), None) if bound is not None else None


def is_year(child: Token) -> bool:
    """Whether a bare year stands behind the verb: *Hugo of Laon (died 1096)*."""
    return child.text.isdigit() and len(child.text) in (3, 4) and child.i == child.head.i + 1 and not any(True for _ in child.children)


def heads_into(child: Token) -> bool:
    """Whether a participle at the head of the sentence tells when: *Heading into the second round, Ana Berg led*."""
    if child.dep_ != "advcl" or child.tag_ != "VBG" or child.lemma_ not in HEADING or not child.left_edge.is_sent_start:
        return False
    return child.lemma_ in ("enter", "approach") or any(c.lower_ == "into" for c in child.children)


def untimed(head: Token, subject: Phrase, slots: tuple[Slot, ...]) -> bool:
    """Whether a count of the second verb lost the time at the head of its sentence: *Within a week, he had begun and raised £900*."""
    first = head.head
    if head.dep_ != "conj" or any(c.dep_ in SUBJECTS for c in head.children) or any(s.role in ("time", "when") for s in slots):
        return False
    counted = any(p.number or p.unit for p in (subject, *(s.phrase for s in slots if s.role in COUNTS)))
    return counted and any(
        c.dep_ in ("prep", "npadvmod", "advcl") and c.i < first.i and c.left_edge.is_sent_start
        and any(t.ent_type_ in ("DATE", "TIME") for t in c.subtree)
        for c in first.children
    )  # fmt: skip


BEGINNING = frozenset("begin start end continue resume stop".split())


def bare_action(subject: Phrase, lemma: str) -> bool:
    """Whether nothing says of what an action is told that it began: *testing began in 2016*."""
    return lemma in BEGINNING and " " not in subject.text and subject.text.islower() and subject.text.endswith("ing")


def closed_span(slots: tuple[Slot, ...]) -> bool:
    """Whether the slots tell both ends of a time, in years: *from 2000 to 2015*, *between 1990 and 1999*; not *from 2000 on*."""
    ends = {s.prep for s in slots if s.phrase.unit == "year" and YEAR.fullmatch(s.phrase.text)}
    return {"from", "to"} <= ends or any(CLOSED.fullmatch(f"{s.prep} {s.phrase.text}".strip()) for s in slots)
