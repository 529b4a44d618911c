"""Whole sentences that stand alone, with the names, figures and terms in them that a blank can take out."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from quizgen.facts.clauses import usable
from quizgen.facts.context import Context
from quizgen.facts.grammar import last_word
from quizgen.facts.issues import YEARLESS, points, speaks
from quizgen.facts.model import Issue, Sentence
from quizgen.facts.phrases import build
from quizgen.facts.tokens import bracketed
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_start
from quizgen.language.realise import finish, say

OPENERS = lexicon.listed("openers")
NAMED = {Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION, Kind.EVENT}
VAGUE = {"one", "many", "some", "others", "most", "few", "several", "all", "both", "much"}
FIGURES = {"CARDINAL", "PERCENT", "MONEY", "QUANTITY"}
LONGEST = 28


def sentences(ctx: Context) -> Iterator[Sentence]:
    """The sentences of a paragraph that can be printed on a card, with what can be taken out of them."""
    for span in ctx.doc.sents:
        if not usable(span) or len(span.text.split()) > LONGEST or not told(span):
            continue
        if any(map(ctx.is_claimed, span)) or any(e.label_ == "DATE" and YEARLESS.fullmatch(e.text) for e in span.ents):
            continue
        aside = bracketed(span.root)
        tokens = [t for t in span if t.i not in aside and not t.is_space]
        while tokens and (tokens[0].lower_ in OPENERS or tokens[0].text == ","):
            tokens = tokens[1:]
        if not tokens or any(speaks(t) or (points(t) and t.i not in ctx.definites) for t in tokens):
            continue
        whole = build(ctx, span.root, tokens)
        if whole.issues - {Issue.LOOSE, Issue.TITLE} or any(s.pronoun and s.entity is None for s in whole.segments):
            continue
        text = finish([say(whole, set())], ".")
        found = tuple(t for t in terms(ctx, span) if text.count(t) == 1)
        if found:
            loose = Issue.LOOSE in whole.issues
            place = ctx.evidence(span[0], last_word(span))
            yield Sentence(text, found, place, loose, past=past(span.root), anchors=whole.anchors)


def past(root: Token) -> bool:
    """Whether the verb group is in the past tense: *was founded*, *grew*; not *has grown*."""
    return any(t.tag_ == "VBD" for t in (root, *(c for c in root.children if c.dep_ in ("aux", "auxpass"))))


def told(span: Span) -> bool:
    """Whether the sentence has a subject before its verb that is more than *many* or *some*."""
    subjects = [c for c in span.root.children if c.dep_ in ("nsubj", "nsubjpass", "expl") and c.i < span.root.i]
    if not subjects or subjects[0].pos_ not in ("NOUN", "PROPN", "PRON", "ADJ"):
        return False
    return subjects[0].lower_ not in VAGUE | lexicon.ORDINALS or any(c.dep_ == "prep" for c in subjects[0].children)


def names(ctx: Context, span: Span) -> Iterator[str]:
    """The names in the sentence that are whole, no part of a longer one and no member of a list."""
    for mention in ctx.analysis.mentions:
        if (
            mention.paragraph == ctx.paragraph
            and span.start_char <= mention.start < span.end_char
            and mention.form == "name"
        ):
            before = ctx.doc.char_span(mention.start, mention.end, alignment_mode="expand")
            lone = before is not None and (before.start == 0 or ctx.doc[before.start - 1].pos_ != "PROPN")
            listed = before is not None and (
                before.root.dep_ == "conj" or any(c.dep_ == "conj" for c in before.root.children)
            )
            if lone and not listed and ctx.kind(mention) in NAMED:
                yield mention.text.removeprefix("the ").removeprefix("The ")


def terms(ctx: Context, span: Span) -> Iterator[str]:
    """Figures, then compound terms of two nouns, then names, then the longest object."""
    yield from (
        e.text
        for e in span.ents
        if e.label_ in FIGURES and e.text.lower() not in ("one", "two", "first", "second") and " " not in e.text
    )
    yield from (f"{neighbour(t, -1).text} {t.text}" for t in span if is_compound(t))
    yield from names(ctx, span)
    yield from sorted(
        (
            t.text
            for t in span
            if t.dep_ in ("dobj", "pobj", "attr") and t.tag_ in ("NN", "NNS") and len(t) > 5 and not t.ent_type_
        ),
        key=len,
        reverse=True,
    )[:1]


def is_compound(token: Token) -> bool:
    """Whether the token heads a compound of just two common nouns."""
    if token.pos_ != "NOUN" or token.dep_ == "compound" or token.i == sentence_start(token):
        return False
    before = neighbour(token, -1)
    if before.dep_ != "compound":
        return False
    alone = before.i == sentence_start(token) or neighbour(before, -1).pos_ not in ("NOUN", "PROPN", "ADJ")
    return alone and before.pos_ == "NOUN" and before.text.islower()
