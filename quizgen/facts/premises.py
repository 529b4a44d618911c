"""Reasons that the sentence does not state as facts: *likely because the locals were hostile*; *since Linden hired only the best, she thought …*.

The first is a guess of the writer's, the second what somebody reasoned from. Only the main clause may be asked.
"""

from __future__ import annotations

from quizgen.facts.grammar import marker
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_start
from quizgen.language.tree import Token

REASONS = frozenset(["because", "since", "as"])
GUESSES = frozenset("likely possibly probably perhaps maybe presumably apparently supposedly allegedly reportedly conceivably".split())


def premise(head: Token) -> bool:
    """Whether an adverbial clause is a reason that is only guessed, or one from which somebody reasoned."""
    return marker(head) in REASONS and (guessed(head) or reasoned(head))


def guessed(head: Token) -> bool:
    """*failed, likely because the locals were hostile*; not *failed because the locals were likely hostile*, which says so itself."""
    first = head.left_edge
    return first.lower_ in GUESSES or (first.i > sentence_start(head) and neighbour(first, -1).lower_ in GUESSES)


def reasoned(head: Token) -> bool:
    """*Since Linden hired only the best, Anna Berg thought that …*; not *Anna Berg left, since Linden hired only the best*."""
    return head.dep_ == "advcl" and head.i < head.head.i and head.head.lemma_.lower() in lexicon.BELIEFS
