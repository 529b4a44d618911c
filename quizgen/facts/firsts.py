"""*became the first Norwegian to fly in space*: the infinitive says at what somebody was the first, though the parser hangs it on the verb."""

from __future__ import annotations

from quizgen.facts.context import Context
from quizgen.facts.model import Phrase
from quizgen.facts.phrases import build
from quizgen.facts.tokens import core
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

RANKS = frozenset("first second third only last next".split())


def to_do_first(ctx: Context, noun: Token) -> Phrase | None:
    """The predicate noun with the infinitive that belongs to it; None where there is none."""
    infinitive = next((c for c in noun.head.children if first_to(c) is noun), None)
    return build(ctx, noun, [*core(noun), *core(infinitive)]) if infinitive is not None else None


def first_to(child: Token) -> Token | None:
    """The predicate noun, first of its kind, that an infinitive on the verb belongs to: it stands right behind it."""
    if child.dep_ != "advcl" or child.tag_ != "VB" or not any(c.tag_ == "TO" for c in child.lefts):
        return None
    noun = next((c for c in child.head.children if c.dep_ == "attr" and c.i < child.i), None)
    if noun is None or not any(c.lower_ in RANKS or c.tag_ == "JJS" for c in noun.lefts):
        return None
    return noun if neighbour(child.left_edge, -1).i == noun.right_edge.i else None
