"""*There were ten cases in 2018*: statements whose subject says nothing; what there is stands as their complement."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.context import Context
from quizgen.facts.grammar import asserted, conditional
from quizgen.facts.model import Clause, Phrase, Segment
from quizgen.facts.statements import make
from quizgen.facts.verbs import finite_of, hedged
from quizgen.language.model import Kind
from quizgen.language.tree import Token


def existential(ctx: Context, head: Token) -> Iterator[Clause]:
    """A plain statement with *there is*; what it counts or tells is certain only with a number or a place or time beside it."""
    there = next((c for c in head.children if c.dep_ == "expl" and c.lower_ == "there"), None)
    finite = finite_of(head)
    if (
        there is None
        or finite is None
        or head.lemma_ != "be"
        or head.dep_ not in ("ROOT", "conj")
        or there.i > finite.i
    ):
        return
    if not asserted(head) or conditional(head) or hedged(head) or any(c.dep_ == "neg" for c in head.children):
        return
    subject = Phrase(
        (Segment("there"),), "there", "there", "there", Kind.OTHER, ctx.evidence(there, there), determiner="there"
    )
    found = make(ctx, head, finite, subject, "existential")
    if any(s.role == "attribute" for s in found.slots) and len(found.slots) > 1:
        yield found
