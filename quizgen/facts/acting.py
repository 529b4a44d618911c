"""What somebody did in a participle at the end of a sentence: *Maria Silva left in 1902, founding a school* → *Maria Silva founded a school*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.context import Context
from quizgen.facts.grammar import asserted, own_subject
from quizgen.facts.model import Clause, Slot, Verb
from quizgen.facts.phrases import phrase
from quizgen.facts.statements import insert, make
from quizgen.facts.verbs import finite_of
from quizgen.language import lexicon
from quizgen.language.inflect import past
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

DEEDS = lexicon.listed("deeds")
ACTORS = {Kind.PERSON, Kind.COUNTRY}


def acting(ctx: Context, head: Token) -> Iterator[Clause]:
    """A deed in *-ing* behind a comma, of the sentence's named subject, in the past and in the year that the main clause gives.

    Only verbs of deeds: *causing*, *meaning* or *leaving* may tell of the whole event.
    """
    main = head.head
    finite = finite_of(main)
    subject = own_subject(main)
    if (
        head.tag_ != "VBG"
        or head.lemma_.lower() not in DEEDS
        or finite is None
        or finite.tag_ != "VBD"
        or subject is None
    ):
        return
    if finite.i != main.i or not asserted(main) or not trailing(head) or subject.pos_ not in ("PROPN", "PRON"):
        return
    base = phrase(ctx, subject)
    if base.kind not in ACTORS or base.entity is None or base.issues or base.plural:
        return
    found = make(ctx, head, head, base, "deed")
    if not any(s.role in ("object", "attribute") for s in found.slots):
        return
    form = past(head.lemma_.lower())
    verb = Verb("", form, "", form, head.lemma_.lower(), "VBD", False)
    yield replace(found, verb=verb, slots=in_year(found.slots, make(ctx, main, finite, base, "main").slots))


def in_year(slots: tuple[Slot, ...], told: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots of the deed with the year that the main clause tells, in the place of *there* and *that year*."""
    year = next((s for s in told if s.role == "time" and s.phrase.unit == "year" and s.prep == "in"), None)
    kept = tuple(s for s in slots if not pointing(s))
    if year is None or any(s.role == "time" for s in kept):
        return slots
    return insert(kept, year)


SAME = frozenset(["that year", "that same year", "the same year", "there"])


def pointing(slot: Slot) -> bool:
    """Whether the slot points to the year or place of the main clause: *returned to Norway in 1920, marrying Ana Berg there that year*."""
    return slot.role in ("time", "adverb", "place") and slot.phrase.text in SAME and bool(slot.phrase.issues)


def trailing(head: Token) -> bool:
    """Whether the participle follows its verb behind a comma and nothing turns it round."""
    left = head.left_edge
    turned = any(c.dep_ in ("mark", "aux", "auxpass", "neg", "nsubj", "prt") for c in head.children)
    return left.i == head.i and head.i > head.head.i and neighbour(left, -1).text == "," and not turned
