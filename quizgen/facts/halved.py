"""Statements that hold one half of what a sentence joins: one of two ways, the first of two steps, an age without its time."""

from __future__ import annotations

import re

from quizgen.facts.model import Slot
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

TIMED = frozenset(["time", "when", "span"])


def half_of(main: Token, child: Token) -> bool:
    """Whether the child is one half of what the verb tells, or took what belongs to another."""
    return alternative(main, child) or answered_so(main, child) or behind_infinitive(main, child)


def alternative(main: Token, child: Token) -> bool:
    """Whether another way stands behind *or*, which the statement loses: *is found by a test of blood, | or with a scan*."""
    if child.dep_ not in ("prep", "agent") or child.i < main.i:
        return False
    ways = [c for c in main.children if c.dep_ == "conj" and c.pos_ == "ADP" and c.i > child.i]
    return any(neighbour(c.left_edge, -1).lower_ == "or" for c in ways if c.left_edge.i > 0)


SAYING = lexicon.CUES | lexicon.BELIEFS | {"tell", "do", "hope"}


def answered_so(main: Token, child: Token) -> bool:
    """Whether *so* stands for what was told before: *Eva Lind told her brother so*."""
    return child.lower_ == "so" and child.i > main.i and main.lemma_.lower() in SAYING and not any(True for _ in child.children)


def behind_infinitive(main: Token, child: Token) -> bool:
    """Whether an object stands behind an infinitive that it belongs to: *was asked to sing in the 1952 | UN-led Oslo Festival*."""
    return child.dep_ == "dobj" and any(c.dep_ == "xcomp" and c.tag_ == "VB" and main.i < c.i < child.i for c in main.children)


def first_step(child: Token) -> list[Token] | None:
    """*and then in Rome* behind *first in Oslo*, where the parser hung it elsewhere, [] where it did not; None where nothing follows."""
    ordered = child.dep_ == "prep" and any(c.lower_ == "first" and c.i < child.i for c in child.children)
    if not ordered:
        return None
    if any(c.dep_ == "conj" and any(g.lower_ == "then" for g in c.children) for c in child.children):
        return []
    last = child.right_edge.i
    if last + 3 >= sentence_end(child):
        return None
    joint, then, prep = child.doc[last + 1], child.doc[last + 2], child.doc[last + 3]
    return [joint, then, prep] if (joint.lower_, then.lower_) == ("and", "then") and prep.dep_ in ("prep", "conj") else None


OWN_STATE = re.compile(r"\w+(?:-\w+)? (?:years?|months?|weeks?|days?) old")


def ageless(lemma: str, slots: tuple[Slot, ...]) -> bool:
    """Whether an age lacks its time: *he was seven years old*, of *they moved when he was seven years old*."""
    aged = any(s.role in ("complement", "attribute") and OWN_STATE.fullmatch(s.phrase.text) for s in slots)
    return lemma == "be" and aged and not any(s.role in TIMED or s.prep in ("at", "in", "during", "upon") for s in slots)


KILLING = frozenset("kill murder execute behead hang shoot slay lynch assassinate stab burn".split())


def before_killing(head: Token) -> bool:
    """Whether only the second verb of a pair tells how it ended: *was attacked | and killed in 1779*."""
    return any(c.dep_ == "conj" and c.i == head.i + 2 and c.tag_ == head.tag_ and c.lemma_ in KILLING for c in head.children) and (
        head.lemma_ not in KILLING
    )


BARE_ANY = re.compile(r"(?:[“\"‘'])?any [a-z]+[”\"’']?", re.I)
OPEN_END = re.compile(r"\betc\b")
DEFINING = frozenset("refer define mean denote describe designate be include comprise".split())


def half_defined(lemma: str, slots: tuple[Slot, ...]) -> bool:
    """Whether a definition ends before it says which: *refers to any item*, *is defined as motion, heat, etc.*"""
    said = [s.phrase.text for s in slots if s.role in ("object", "attribute", "prep", "adverb")]
    return lemma in DEFINING and any(BARE_ANY.fullmatch(text) or OPEN_END.search(text) for text in said)


def best_then(main: Token) -> bool:
    """Whether it is told when *the best years of his life* were, which must not be lost: *… over the next two years*."""
    return any(
        c.dep_ in ("dobj", "attr") and any(g.tag_ in ("JJS", "RBS") for t in c.children for g in (t, *t.children))
        and any(t.tag_ == "PRP$" and t.head.dep_ == "pobj" for t in c.subtree)
        for c in main.children
    )  # fmt: skip


MEMBER = re.compile(r"the (?:[A-Z][\w’-]+ )+(?:to|of|in|on) ")


def torn_list(slots: tuple[Slot, ...]) -> bool:
    """Whether a member of a list hangs alone on the verb, *began in Oslo, | the White Sea to its south*, or a name was lost behind *of*."""
    return any((s.role == "adverb" and MEMBER.match(s.phrase.text)) or s.phrase.text.endswith(" of") for s in slots)


def of_both(head: Token, child: Token) -> bool:
    """Whether *during two wars* counts the times of two verbs: *was jailed in 1498 and | freed in 1504 during two wars*."""
    if child.dep_ != "prep" or head.dep_ != "conj" or not dated(head) or not dated(head.head):
        return False
    return any(c.dep_ == "pobj" and any(g.lower_ in ("two", "both", "separate") for g in c.children) for c in child.children)


def behind_next(main: Token, child: Token) -> bool:
    """Whether the phrase belongs to the object of a second verb before it: *taught in Oslo and took a degree (with honours) | in law*."""
    if child.dep_ != "prep":
        return False
    others = [c for c in main.children if c.dep_ == "conj" and c.pos_ == "VERB" and main.i < c.i < child.i]
    return any(g.dep_ == "dobj" and c.i < g.i < child.i for c in others for g in c.children)


def dated(verb: Token) -> bool:
    """Whether the verb has a year of its own."""
    return any(c.dep_ == "prep" and any(g.text.isdigit() and len(g.text) == 4 for g in c.children) for c in verb.children)


def beside_all(head: Token, child: Token) -> bool:
    """Whether an opening compares the subject or grants something, and is no part of the deed: *Like many of the Danes, …*,
    *While a blow at home, the trade …*; *While a student, …* is.
    """
    if child.dep_ != "prep" or child.i > head.i or not child.is_sent_start or neighbour(child.right_edge, 1).text != ",":
        return False
    nouns = [c for c in child.children if c.dep_ == "pobj"]
    return child.lower_ == "like" or (child.lower_ in GRANTING and not any(lexicon.is_person_noun(c.lemma_.lower()) for c in nouns))


GRANTING = frozenset(["while", "though", "although"])
