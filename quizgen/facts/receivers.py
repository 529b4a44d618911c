"""*earned him the cross, which was presented in 1919*: to whom, where the verb above says who got it."""

from __future__ import annotations

from quizgen.facts.context import Context
from quizgen.facts.grammar import SUBJECTS
from quizgen.facts.model import Slot
from quizgen.facts.phrases import phrase
from quizgen.language.tree import Token

GIVING = frozenset("present award give grant confer bestow hand".split())
GETTING = frozenset("receive win earn gain accept get".split())


def receiver(ctx: Context, head: Token) -> Slot | None:
    """The one to whom the antecedent of a relative clause was given, as a slot with *to*; None where either verb is another."""
    noun = owner(head.head)
    above = noun.head
    if head.lemma_ not in GIVING or not passive(head) or noun.dep_ != "dobj" or any(c.lower_ == "to" or c.dep_ == "dative" for c in head.children):
        return None
    given = next((c for c in above.children if c.dep_ == "dative" and c.pos_ in ("PRON", "PROPN")), None)
    got = above.lemma_ in GETTING or (above.lemma_ in GIVING and passive(above))
    somebody = given or (next((c for c in above.children if c.dep_ in SUBJECTS), None) if got else None)
    return Slot("prep", phrase(ctx, somebody), "to") if somebody is not None else None


def owner(noun: Token) -> Token:
    """*the Order* of *the Order of Merit*."""
    of = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.dep_ == "dobj"
    return noun.head.head if of else noun


def passive(verb: Token) -> bool:
    """*was presented*."""
    return any(c.dep_ == "auxpass" for c in verb.children)
