"""Compound modifiers as statements of their own: *the Russia-led bloc* → the bloc is led by Russia; *Vienna-born* → was born in Vienna."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.context import Context
from quizgen.facts.model import Clause, Phrase, Segment, Slot, Verb
from quizgen.facts.phrases import phrase
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

AGENT = frozenset(
    ["led", "owned", "backed", "funded", "run", "built", "designed", "controlled", "sponsored", "operated"]
)
PLACE = frozenset(["based", "born", "headquartered"])
PAST = frozenset(["born", "built", "designed"])
THE = frozenset(["US", "U.S.", "UK", "U.K.", "UAE", "EU", "UN", "USA", "USSR", "United States", "United Kingdom"])
EVENTS = lexicon.listed("events")
PLACES = frozenset([Kind.CITY, Kind.COUNTRY, Kind.PLACE])


def compounds(ctx: Context) -> Iterator[Clause]:
    """The statements that compound modifiers of one paragraph make about a named thing."""
    for head in ctx.doc:
        if head.tag_ != "VBN" or head.dep_ != "amod" or head.lower_ not in AGENT | PLACE or ctx.is_claimed(head):
            continue
        name = next(
            (c for c in head.children if c.dep_ == "npadvmod" and c.pos_ == "PROPN" and c.i == head.i - 2), None
        )
        noun = named(ctx, head.head)
        if name is not None and noun is not None and neighbour(name, 1).text == "-":
            yield from statement(ctx, head, name, noun)


def named(ctx: Context, noun: Token) -> Token | None:
    """The name that the modified noun belongs to, or stands in apposition to."""
    if noun.dep_ == "compound" and noun.head.pos_ == "PROPN":
        noun = noun.head
    if noun.dep_ == "appos":
        noun = noun.head
    return noun if noun.pos_ == "PROPN" and ctx.mention(noun) is not None else None


def statement(ctx: Context, head: Token, name: Token, noun: Token) -> Iterator[Clause]:
    """*X is led by Y*, *X is based in Y* from the participle, the name before its hyphen and the named thing."""
    if any(t.dep_ == "cc" for t in head.doc[noun.left_edge.i : head.i]):
        return  # *UK-based retailer A and Norway-based retailer B*, which the parser makes one phrase
    base, other = phrase(ctx, noun, frozenset({head.i, head.head.i} - {noun.i})), with_article(ctx, phrase(ctx, name))
    place = head.lower_ in PLACE
    if base.determiner in ("a", "an") or base.issues or other.issues or (place and other.kind not in PLACES):
        return
    ended = noun.lemma_.lower() in EVENTS  # *the United States-led Iraq War*
    finite = "was" if head.lower_ in PAST or ended else "is"
    verb = Verb(
        "",
        finite,
        head.text,
        head.text,
        head.lemma_.lower(),
        "VBD" if finite == "was" else "VBZ",
        True,
        passive=not place,
    )
    slot = Slot("place", other, "in") if place else Slot("agent", other, "by")
    yield Clause(base, verb, (slot,), ctx.evidence(head.sent[0], head.sent[-1]), "compound")


def with_article(ctx: Context, found: Phrase) -> Phrase:
    """The name with its article, which a compound leaves out: *UK-born* is born in *the UK*, as the text calls it elsewhere."""
    used = re.compile(rf"\b[Tt]he {re.escape(found.text)}\b(?![-‐–])(?! [A-Z])")
    if found.entity is None or found.determiner or not (found.text in THE or any(used.search(p) for p in ctx.analysis.article.paragraphs)):
        return found
    return replace(found, text=f"the {found.text}", determiner="the", segments=(Segment("the"), *found.segments))
