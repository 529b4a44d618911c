"""A word that is spoken about: *the word adobe*, *the term “anarchist”*; the word itself says which one is meant."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.context import Context
from quizgen.facts.grammar import conditional
from quizgen.facts.model import Clause
from quizgen.facts.phrases import build
from quizgen.facts.statements import make
from quizgen.facts.stolen import ADDED
from quizgen.facts.subjects import agrees
from quizgen.facts.verbs import finite_of, hedged
from quizgen.language.tree import Token

SUBJECTS = ("nsubj", "nsubjpass")


def word_as_subject(ctx: Context, head: Token) -> Iterator[Clause]:
    """The statement of a verb that the parser read as *the word that adobe has*: *The word adobe has existed for ages*."""
    noun, finite = head.head, finite_of(head)
    own = next((c for c in head.children if c.dep_ in SUBJECTS), None)
    if head.dep_ != "relcl" or noun.dep_ != "ROOT" or noun.lemma_.lower() not in ADDED or own is None or finite is None:
        return
    words = list(head.doc[noun.left_edge.i : own.i + 1])
    opens = noun.left_edge.is_sent_start and words[0].lower_ == "the" and noun.i + 1 == own.left_edge.i == own.i
    if not opens or own.pos_ == "PRON" or conditional(head) or hedged(head) or not agrees(noun, finite):
        return
    yield make(ctx, head, finite, build(ctx, noun, words), "main")
