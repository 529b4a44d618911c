"""Parts that the parser hung on the wrong verb or noun: what stands in brackets, behind a lone *but*, before the main clause, in a range of days."""

from __future__ import annotations

import re

from quizgen.facts.tokens import bracketed
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

LOOSE = ("prep", "npadvmod", "advmod")
JOINTLY = frozenset(["combine", "couple", "pair"])
MOVING = lexicon.listed("moving-nouns")
STEPS = frozenset(["first", "then", "later"])
DIRECTIONS = frozenset("through into onto from over down across along off towards toward".split())
CAUSATIVES = frozenset(["get", "have", "keep", "set", "leave", "see", "send"])


def in_brackets(head: Token, child: Token) -> bool:
    """Whether brackets hold a phrase that tells of the noun before them: *the Chief of State and Marshal (from 1920)*."""
    first = child.left_edge
    before = neighbour(first, -1) if first.i > 0 else first
    return any(t.text in ("(", "[") for t in (first, before)) and child.i in bracketed(head)


def behind_lone_joint(main: Token, child: Token) -> bool:
    """Whether a phrase behind *but* belongs to the clause between: *hired Berg, who sold it in Norway but, through her kin, also in Spain*."""
    if child.dep_ not in LOOSE:
        return False
    joints = [c.i for c in main.children if c.dep_ == "cc" and main.i < c.i < child.i]
    return (
        bool(joints)
        and not any(c.dep_ == "conj" and c.i > joints[0] for c in main.children)
        and any(c.dep_ == "relcl" for t in main.subtree if main.i < t.i < child.i for c in t.children)
    )


def opens_main(main: Token, child: Token) -> bool:
    """Whether a time between a clause and the subject of the main one opens that: *Although he left after a war, on 3 May he wrote …*."""
    if main.dep_ != "advcl" or not main.i < child.i < main.head.i or child.dep_ != "prep":
        return False
    return neighbour(child.left_edge, -1).text == "," and dates_subject(main.head, child)


def dates_subject(head: Token, child: Token) -> bool:
    """Whether a date stands right before the verb's subject, with no comma between."""
    dated = any(c.ent_type_ == "DATE" for c in child.children if c.dep_ == "pobj")
    after = child.right_edge.i + 1
    return dated and any(c.dep_ in ("nsubj", "nsubjpass") and c.left_edge.i == after for c in head.children)


def opening_of(main: Token) -> list[Token]:
    """The times that open the verb's clause and that the parser hung on the clause before it."""
    before = (c for c in main.children if c.dep_ == "advcl" and c.i < main.i)
    return [c for clause in before for c in clause.children if opens_main(clause, c)]


def half_range(child: Token) -> bool:
    """Whether the phrase is half of a range of days: *returned from March 15 | to 17*."""
    if child.dep_ != "prep":
        return False
    if child.lower_ == "from":
        after = child.right_edge.i + 1
        return after < sentence_end(child) and day_after(child.doc[after])
    return day_after(child)


def day_after(token: Token) -> bool:
    """Whether *to* with a bare day stands right behind a date: *March 15 | to 17*."""
    to = token.lower_ in ("to", "through", "until") and token.i > token.sent.start
    bare = any(re.fullmatch(r"\d\d?", c.text) is not None for c in token.children)
    return to and bare and neighbour(token, -1).ent_type_ == "DATE"


def dateline(child: Token) -> bool:
    """Whether a place and a dash open a report: *Los Angeles — On Sunday, …*."""
    if child.dep_ != "npadvmod" or child.i > child.head.i or not child.left_edge.is_sent_start:
        return False
    after = neighbour(child.right_edge, 1)
    return after.text in ("-", "–", "—") and bool(after.whitespace_) and all(t.pos_ == "PROPN" for t in child.subtree)


def of_steps(main: Token, child: Token) -> bool:
    """Whether a place is a step of what another clause tells: *met Berg, who led the fight, | first in Norway, then in Sweden*."""
    if child.dep_ not in ("prep", "advmod") or child.i < main.i:
        return False
    first = neighbour(child.left_edge, -1) if child.left_edge.lower_ not in STEPS else child.left_edge
    step = first.lower_ in STEPS and first.i > main.i and neighbour(first, -1).text in (",", "and")
    return step and any(t.dep_ == "relcl" for t in main.doc[main.i : child.i])


def beside_the_deed(child: Token) -> bool:
    """Whether a noun with *being* tells a circumstance and completes no verb: *he refused, one reason being his age*."""
    absolute = any(c.dep_ == "acl" and c.lower_ == "being" and c.i > child.i for c in child.children)
    return child.dep_ == "npadvmod" and absolute and neighbour(child.left_edge, -1).text == ","


def of_another(main: Token, child: Token) -> bool:
    """Whether the phrase tells of a second thing that lost its noun: *won a prize in 2012, and another | at the fair of 2013*."""
    if child.dep_ not in ("prep", "npadvmod") or child.i < main.i:
        return False
    return any(
        t.lower_ in SECONDS and t.dep_ not in ("det", "amod") and neighbour(t, -1).lower_ == "and" for t in child.doc[main.i + 1 : child.i]
    )


SECONDS = frozenset(["another", "others"])


def calling_astray(child: Token) -> bool:
    """Whether what behind a comma tells more of a noun before it was hung on the verb: *Rui Silva (died 1944), a carpenter*;
    *led to a war, when Oslo founded the League, a loose union of towns*.
    """
    if child.dep_ != "npadvmod" or child.i < child.head.i or neighbour(child.left_edge, -1).text != ",":
        return False
    first, noun = child.left_edge.lower_, child.lemma_.lower()
    if lexicon.is_person_noun(noun):
        return first in ("a", "an", "the")
    modified = any(c.dep_ in ("amod", "prep", "acl", "relcl") for c in child.children)
    return first in ("a", "an") and modified and child.tag_ == "NN" and noun not in lexicon.TIME_UNITS | lexicon.MEASURES and not child.ent_type_


def jointly(subject: Token) -> bool:
    """Whether the subject did it with another: *The war, combined with the drought, led to …*; alone it would be half the truth."""
    return any(
        c.dep_ in ("acl", "amod") and c.i > subject.i and c.lemma_.lower() in JOINTLY and neighbour(c.left_edge, -1).text == ","
        and any(g.lower_ == "with" for g in c.children) for c in subject.children
    )  # fmt: skip


def of_relative(subject: Token) -> bool:
    """Whether the subject stands for a noun before its clause: *the poor – the majority of whom …*."""
    return any(g.lower_ in ("whom", "which") for c in subject.children if c.lower_ == "of" for g in c.children)


def of_relative_clause(child: Token) -> bool:
    """Whether a clause read as the verb's own tells of a noun before it: *spoke of the poor, the majority of whom suffer*."""
    return child.dep_ == "ccomp" and any(c.dep_ in ("nsubj", "nsubjpass") and of_relative(c) for c in child.children)


def runs_on(head: Token) -> bool:
    """Whether the last noun of a list may be the verb of a second clause: *lie among mirrors and water streams through the roof*."""
    return any(
        t.dep_ == "conj" and t.tag_ == "NNS" and t.lemma_.lower() in MOVING and neighbour(t, 1).lower_ in DIRECTIONS
        and neighbour(t, 1).head == head and neighbour(t, -1).dep_ == "compound" and t.head.dep_ in ("pobj", "dobj")
        for t in head.doc[head.i + 1 : sentence_end(head) - 1]
    )  # fmt: skip


def half_adjective(head: Token) -> bool:
    """Whether a participle is an adjective beside another that would be lost: *have been isolated and temporary so far*."""
    passive = head.tag_ == "VBN" and any(c.dep_ == "auxpass" for c in head.children)
    return passive and any(c.dep_ == "conj" and c.tag_ in ("JJ", "JJR") and neighbour(c, -1).lower_ == "and" for c in head.children)


def caused(head: Token, subject: Token) -> bool:
    """Whether *Getting Norwegians, and others, reading* was torn: what they do was taken for the subject."""
    opened = any(
        c.dep_ == "advcl" and c.tag_ == "VBG" and c.lemma_ in CAUSATIVES and c.i < subject.i for c in head.children
    )
    return (
        opened
        and subject.left_edge == subject
        and subject.lower_.endswith("ing")
        and neighbour(subject, -1).text == ","
    )


def has_read_as_is(head: Token, finite: Token) -> bool:
    """Whether *’s* before a participle is *has*: *Nobody’s ever seen …*."""
    short = finite.lower_ in ("'s", "’s") and head.tag_ == "VBN" and finite.i != head.i
    return short and any(c.dep_ == "dobj" or c.lower_ in ("ever", "never", "been", "already") for c in head.children)
