"""Relative clauses as statements of their own, the antecedent in the pronoun's place."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from quizgen.facts.context import Context
from quizgen.facts.grammar import SUBJECTS, asserted, conditional, own_subject
from quizgen.facts.model import Clause, Phrase, Slot
from quizgen.facts.phrases import phrase
from quizgen.facts.statements import make
from quizgen.facts.verbs import finite_of
from quizgen.language.model import Kind

RELATIVE = {"who", "which", "that"}


def relative(ctx: Context, head: Token) -> Iterator[Clause]:
    """A relative clause with its antecedent in the pronoun's place: as subject, object or after a preposition."""
    finite = finite_of(head)
    pronoun = next((t for t in head.subtree if t.tag_ in ("WDT", "WP") and t.lower_ in RELATIVE | {"whom"}), None)
    if finite is None or pronoun is None or not asserted(head) or conditional(head):
        return
    base = antecedent(ctx, head, pronoun)
    subject = next((c for c in head.children if c.dep_ in SUBJECTS), None)
    if base is None or subject is None:
        return
    if subject.i == pronoun.i:
        yield make(ctx, head, finite, base, "relative")
    elif subject.tag_ not in ("WDT", "WP", "EX"):
        extra = relative_slot(head, pronoun, base)
        if extra is not None:
            yield make(ctx, head, finite, phrase(ctx, subject), "relative", extra)


def antecedent(ctx: Context, head: Token, pronoun: Token) -> Phrase | None:
    """What the pronoun stands for: the noun that the parser says or, where that is a person and the pronoun *which* (or the
    other way round), the noun right before the clause; None when neither agrees.
    """
    left = head.left_edge
    near = next((t for t in reversed(list(head.doc[left.sent.start : left.i])) if not t.is_punct), None)
    copula = head.head.head if head.head.dep_ == "attr" and head.head.head.lemma_ == "be" else None
    classed = own_subject(copula) if copula is not None and not left.nbor(-1).is_alpha else None
    for noun in (classed, head.head, near):
        if noun is not None and noun.pos_ in ("NOUN", "PROPN") and noun.i < left.i:
            found = phrase(ctx, noun, frozenset({head.i}))
            if agrees(pronoun, found):
                return found
    return None


def agrees(pronoun: Token, found: Phrase) -> bool:
    """*who* wants people, *which* wants none."""
    people = found.kind in (Kind.PERSON, Kind.GROUP)
    return {"who": people, "whom": people, "which": found.kind is not Kind.PERSON}.get(pronoun.lower_, True)


def relative_slot(head: Token, pronoun: Token, base: Phrase) -> Slot | None:
    """The antecedent's slot in its clause: *against which* → after *against*; *which they won* → object."""
    if pronoun.dep_ == "pobj" and pronoun.head.head.i == head.i:
        return Slot("prep", base, pronoun.head.lower_)
    return Slot("object", base) if pronoun.dep_ == "dobj" and pronoun.head.i == head.i else None
