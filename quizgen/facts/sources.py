"""Whose claim a clause is where *according to …* says so."""

from __future__ import annotations

from quizgen.facts.context import Context
from quizgen.facts.issues import join
from quizgen.facts.model import Phrase
from quizgen.facts.phrases import phrase
from quizgen.language.tree import Token


def is_source(child: Token) -> bool:
    """*according to …* says whose claim the sentence is."""
    return child.lower_ == "according" and child.dep_ in ("prep", "advcl")


def source_of(head: Token) -> Token | None:
    """The noun behind *according to* on the verb, or, where it opens the sentence, on the first verb of a coordination."""
    first = next((c for c in head.children if is_source(c)), None)
    seen = head
    while first is None and seen.dep_ == "conj":
        seen = seen.head
        first = next((c for c in seen.children if is_source(c) and c.is_sent_start), None)
    if first is None:
        return None
    found = (c for to in first.children for c in to.children if to.lower_ == "to" and c.dep_ == "pobj")
    return next((c for c in found if c.pos_ in ("NOUN", "PROPN", "PRON") and c.tag_ not in ("WDT", "WP")), None)


def cited(ctx: Context, head: Token) -> Phrase | None:
    """The source of a clause as a phrase, when it stands alone."""
    noun = source_of(head)
    found = phrase(ctx, noun) if noun is not None else None
    return found if found is not None and known(found) else None


def known(source: Phrase) -> bool:
    """Whether a source says who: a name, or a phrase with one; *researchers* and *the data* could be anybody's."""
    return not source.issues and (source.named or any(s.entity is not None for s in source.segments))


def wording(source: Phrase) -> str:
    """The source with its names in full."""
    return join(source.segments)
