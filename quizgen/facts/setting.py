"""Whether a general statement holds only of a land that a sentence before has set: *The Norwegians paid more tax. Salt grew dear*."""

from __future__ import annotations

from quizgen.facts.context import Context
from quizgen.facts.model import Phrase, Slot
from quizgen.language.neighbours import sentence_start
from quizgen.language.tree import Span, Token

LANDS = frozenset(["GPE", "NORP"])
SUBJECTS = frozenset(["nsubj", "nsubjpass"])
FAR = 2  # sentences


def set_before(ctx: Context, head: Token, subject: Phrase, slots: tuple[Slot, ...]) -> bool:
    """Whether the statement names nobody and nothing, speaks of a thing in general, and one of the two sentences before was on a land."""
    general = not subject.determiner and not subject.named and bool(subject.lemma) and not subject.number
    if not general or not ctx.titled.isdisjoint((subject.lemma, *subject.text.lower().split())):
        return False
    if any(s.entity is not None for p in (subject, *(s.phrase for s in slots)) for s in p.segments):
        return False
    if any(t.ent_type_ in LANDS for t in head.sent):
        return False
    return any(on_a_land(sentence) for sentence in before(head))


def before(head: Token) -> list[Span]:
    """The two sentences before the verb's, in its paragraph."""
    start = sentence_start(head)
    return [s for s in head.doc.sents if s.end <= start][-FAR:]


def on_a_land(sentence: Span) -> bool:
    """Whether a sentence opens with *In Norway* or has a land or people as its subject, or as the owner of it."""
    start = sentence[0].lower_ in ("in", "across", "throughout") and any(t.ent_type_ in LANDS for t in sentence[1:4])
    return start or any(
        t.ent_type_ in LANDS and (t.dep_ in SUBJECTS or (t.dep_ == "poss" and t.head.dep_ in SUBJECTS))
        for t in sentence
    )
