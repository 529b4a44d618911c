"""Puts a clause value together: verb, subject, slots, and what was lost."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from quizgen.facts.context import Context
from quizgen.facts.grammar import chain_of, last_word
from quizgen.facts.model import Clause, Issue, Phrase, Slot
from quizgen.facts.slots import slots_of
from quizgen.facts.verbs import verb
from quizgen.language.model import Kind


def make(
    ctx: Context,
    head: Token,
    finite: Token,
    subject: Phrase,
    derivation: str,
    extra: Slot | None = None,
    tense: str = "",
) -> Clause:
    """The clause value of a verb with its subject already built."""
    chain = chain_of(head)
    found = slots_of(ctx, head, chain)
    sentence = head.sent
    slots = tuple(bound(s, subject) for s in (found.slots if extra is None else insert(found.slots, extra)))
    return Clause(
        subject, verb(head, finite, chain, tense), slots, ctx.evidence(sentence[0], last_word(sentence)),
        derivation, found.dropped, found.lossy, covered(head, subject, slots), found.source,
    )  # fmt: skip


def covered(head: Token, subject: Phrase, slots: tuple[Slot, ...]) -> float:
    """The share of content words below the verb, coordinated and relative clauses aside, that subject and slots still have."""
    out = {t.i for c in head.children if c.dep_ in ("conj", "advcl", "parataxis") for t in c.subtree}
    below = [t for t in head.subtree if t.i not in out and t.pos_ in ("NOUN", "PROPN", "NUM", "VERB") and t.i != head.i]
    text = " ".join([subject.text, *(s.phrase.text for s in slots)])
    return round(sum(t.text in text for t in below) / len(below), 2) if below else 1.0


def bound(slot: Slot, subject: Phrase) -> Slot:
    """The slot without its pronoun issue where a possessive agrees with the clause's subject: *the Normans … their language*."""
    if Issue.PRONOUN not in slot.phrase.issues:
        return slot
    own = (
        {"their", "themselves"}
        if subject.plural
        else {"his", "her", "himself", "herself"}
        if subject.kind is Kind.PERSON
        else {"its", "itself"}
    )
    loose = [s for s in slot.phrase.segments if s.pronoun and s.entity is None]
    if not all(s.text.lower() in own and (s.possessive or s.text.endswith(("self", "selves"))) for s in loose):
        return slot
    return replace(slot, phrase=replace(slot.phrase, issues=slot.phrase.issues - {Issue.PRONOUN}))


def insert(slots: tuple[Slot, ...], extra: Slot) -> tuple[Slot, ...]:
    """The antecedent's slot in its place: an object first, a prepositional phrase behind the object."""
    at = 0 if extra.role == "object" else sum(s.role in ("object", "attribute", "complement") for s in slots)
    return (*slots[:at], extra, *slots[at:])
