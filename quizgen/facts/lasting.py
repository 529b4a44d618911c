"""Whether a body that a sentence tells of in the past still exists: *was founded by the Salt Fund, a charity* does not say so."""

from __future__ import annotations

import re

from quizgen.facts.context import Context
from quizgen.facts.verbs import finite_of
from quizgen.language.marks import text_of
from quizgen.language.tree import Token

YEAR = re.compile(r"\b1\d{3}\b|\b20\d\d\b")
LONG_AGO = 1950
ENDED = re.compile(r"\b(?:former|defunct|dissolved|disbanded|abolished|ceased|bankrupt|closed|merged|folded)\b")


def tense_of_body(ctx: Context, name: Token) -> str:
    """*is* where the article tells of the body in the present, *was* where it tells of its end or of times long ago; else ''."""
    mention = ctx.mention(name)
    if mention is None:
        return ""
    if mention.entity in present(ctx):
        return "is"
    years = [int(y) for y in YEAR.findall(text_of(ctx.doc))]
    ended = ENDED.search(name.sent.text) is not None
    return "was" if ended or (bool(years) and max(years) < LONG_AGO) else ""


def present(ctx: Context) -> frozenset[int]:
    """The things that the article tells of in the present, by their names: *the Salt Fund helps the poor*; gathered once an article."""
    kept = ctx.analysis.kept
    if "told in the present" not in kept:
        kept["told in the present"] = frozenset(
            mention.entity
            for doc, number in zip(ctx.analysis.docs, ctx.analysis.numbers, strict=True)
            for token in doc
            if token.dep_ == "nsubj" and token.pos_ == "PROPN" and _now(token)
            if (mention := ctx.analysis.mention_at(number, token.idx)) is not None
        )
    found: frozenset[int] = kept["told in the present"]
    return found


def _now(subject: Token) -> bool:
    """Whether the subject's verb is in the present; what somebody says counts as well."""
    finite = finite_of(subject.head) if subject.head.pos_ in ("VERB", "AUX") else None
    return finite is not None and finite.tag_ in ("VBZ", "VBP") and finite.lower_ not in ("has", "have")
