"""What things are called: *a vehicle called Falcon*, *the platforms, or ahu, …*, *Easter Island (also known as Rapa Nui)*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.context import Context
from quizgen.facts.issues import join
from quizgen.facts.model import Issue, Naming
from quizgen.facts.phrases import phrase
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

CALLED = frozenset(["call", "name", "nickname", "dub", "title", "term", "know"])
AGAIN = re.compile(
    r",? ?[,(] ?(?P<how>(?:also|formerly|originally|previously|once|now|officially|better|commonly|locally|sometimes) (?:known as|called|named)|"
    r"(?:known|referred to) (?:locally|colloquially|officially) as) (?P<name>(?:the )?[A-Z][\w’'.-]*(?: (?:[a-z]{1,3} )?[A-Z][\w’'.-]*){0,4})(?=[,).])"
)


def namings(ctx: Context) -> Iterator[Naming]:
    """The namings of one paragraph: participles behind a description, then other names of a named thing."""
    for token in ctx.doc:
        if token.dep_ == "acl" and token.tag_ == "VBN" and token.lemma_.lower() in CALLED and not ctx.is_claimed(token):
            yield from called(ctx, token)
        elif token.lower_ == "or" and not ctx.is_claimed(token):
            yield from aside(ctx, token)
    yield from renamed(ctx)
    yield from shortened(ctx)


SHORT_FOR = re.compile(r"(?<=\w) (?:for|from) [a-z“\"‘A-Z].*")
"""Behind a name, what it is made of: *Brexit for British exit*."""


def called(ctx: Context, head: Token) -> Iterator[Naming]:
    """*the southern extremists known as Fire-Eaters*: a description that says which, and its name."""
    noun = head.head
    name = name_of(head)
    if noun.pos_ != "NOUN" or name is None or ctx.mention(noun) is not None:
        return
    thing = phrase(ctx, noun, frozenset({head.i, *others(noun, head)}))
    told = phrase(ctx, name)
    if thing.issues - {Issue.LOOSE} or told.issues - {Issue.LOOSE} or (thing.kind is Kind.PERSON and not thing.plural):
        return
    sentence = head.sent
    yield Naming(
        join(thing.segments), SHORT_FOR.sub("", told.text), ctx.evidence(sentence[0], sentence[-1]), thing.plural, "called", thing, told.kind
    )  # fmt: skip


def others(noun: Token, head: Token) -> set[int]:
    """What is joined to the noun behind the name, which is not theirs: *one sister named Eva, | as well as two brothers named …*."""
    behind = [c for c in noun.children if c.i > head.i and c.dep_ in ("conj", "cc")]
    return {c.i for c in behind if c.i > head.right_edge.i}


def name_of(head: Token) -> Token | None:
    """What stands behind *called* or *known as*: a name, or a foreign or rare word in quotation marks."""
    if head.lemma_.lower() == "know":
        head = next((c for c in head.children if c.dep_ == "prep" and c.lower_ == "as"), head)
    found = next(
        (c for c in head.children if c.dep_ in ("oprd", "dobj", "pobj", "attr", "ccomp") and c.i > head.i), None
    )
    named = (
        found is not None
        and found.pos_ in ("NOUN", "PROPN")
        and (found.text[:1].isupper() or neighbour(found, -1).text in '“"‘')
    )
    return found if named else None


def aside(ctx: Context, cc: Token) -> Iterator[Naming]:
    """*the Easter Island statues, or moai, …*: one foreign or technical word between commas."""
    doc, i = ctx.doc, cc.i
    if (
        not 2 <= i < len(doc) - 2
        or doc[i - 1].text not in ",("
        or doc[i + 2].text not in ",)."
        or doc[i + 1].pos_ not in ("NOUN", "PROPN", "X")
    ):
        return
    noun = doc[i - 2]
    alone = (
        noun.pos_ == "NOUN"
        and noun.dep_ != "conj"
        and not any(c.dep_ == "conj" and c.i != i + 1 for c in noun.children)
    )
    if not alone or doc[i + 1].is_title or cc.sent.text.count(", or ") + cc.sent.text.count("(or ") > 2:
        return
    thing = phrase(ctx, noun, frozenset({i, i + 1}))
    if thing.issues - {Issue.LOOSE, Issue.CUT}:
        return
    thing = replace(thing, issues=thing.issues - {Issue.CUT})
    yield Naming(
        join(thing.segments), doc[i + 1].text, ctx.evidence(cc.sent[0], cc.sent[-1]), thing.plural, "called", thing
    )


def renamed(ctx: Context) -> Iterator[Naming]:
    """Another name right behind a name, in brackets or between commas."""
    text = ctx.doc.text
    for mention in ctx.analysis.mentions_in(ctx.paragraph):
        if mention.form not in ("name", "short"):
            continue
        found = AGAIN.match(text, mention.end)
        entity = ctx.entity(mention)
        span = ctx.doc.char_span(mention.start, mention.end, alignment_mode="expand")
        if found is None or span is None or ctx.is_claimed(span.root):
            continue
        if entity.name.casefold() != found["name"].removeprefix("the ").casefold():
            name = f"the {entity.name}" if ctx.takes_the(entity) else entity.name
            yield Naming(
                name,
                found["name"],
                ctx.evidence(span.sent[0], span.sent[-1]),
                entity.number == "plural",
                found["how"].removeprefix("now "),  # a card is read later
                None,
                entity.kind,
            )


LONGER = re.compile(
    r"\b(?P<short>[^\W\d_][\w-]+) \((?:a )?short(?:hand)?(?: form)? (?:for|of) [“\"‘]?(?P<long>[^()“”\"]{4,60}?)[”\"’]?\)"
)


def shortened(ctx: Context) -> Iterator[Naming]:
    """*antigens (short for antibody generators)*: a short word and what it is short for."""
    for found in LONGER.finditer(ctx.doc.text):
        span = ctx.doc.char_span(found.start("short"), found.end("long"), alignment_mode="expand")
        if span is not None and not ctx.is_claimed(span.root):
            place = ctx.evidence(span.sent[0], span.sent[-1])
            yield Naming(found["short"], found["long"], place, how="short for", kind=Kind.TERM)
