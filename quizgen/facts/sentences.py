"""Whole sentences that stand alone, with the names, figures and terms in them that a blank can take out."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from quizgen.facts.clauses import last_word, usable
from quizgen.facts.context import Context
from quizgen.facts.model import Issue, Sentence
from quizgen.facts.phrases import build
from quizgen.facts.tokens import bracketed
from quizgen.language.realise import finish, say

OPENERS = frozenset(
    [
        "however",
        "but",
        "and",
        "also",
        "moreover",
        "meanwhile",
        "then",
        "thus",
        "therefore",
        "yet",
        "so",
        "still",
        "indeed",
        "instead",
        "finally",
        "later",
    ]
)
FIGURES = {"CARDINAL", "PERCENT", "MONEY", "QUANTITY"}
LONGEST = 28


def sentences(ctx: Context) -> Iterator[Sentence]:
    """The sentences of a paragraph that can be printed on a card, with what can be taken out of them."""
    for span in ctx.doc.sents:
        if not usable(span) or any(ctx.is_claimed(t) for t in span) or len(span.text.split()) > LONGEST:
            continue
        aside = bracketed(span.root)
        tokens = [t for t in span if t.i not in aside and not t.is_space]
        if not any(c.dep_ in ("nsubj", "nsubjpass", "expl") and c.i < span.root.i for c in span.root.children):
            continue
        while tokens and (tokens[0].lower_ in OPENERS or tokens[0].text == ","):
            tokens = tokens[1:]
        if not tokens:
            continue
        whole = build(ctx, span.root, tokens)
        if whole.issues - {Issue.LOOSE}:
            continue
        text = finish([say(whole, set())], ".")
        found = tuple(t for t in terms(span) if text.count(t) == 1)
        if found:
            yield Sentence(text, found, ctx.evidence(span[0], last_word(span)), Issue.LOOSE in whole.issues)


def terms(span: Span) -> Iterator[str]:
    """Figures, then compound terms of two nouns, then names, then the longest object."""
    yield from (
        e.text
        for e in span.ents
        if e.label_ in FIGURES and e.text.lower() not in ("one", "two", "first", "second") and " " not in e.text
    )
    yield from (f"{t.nbor(-1).text} {t.text}" for t in span if is_compound(t))
    yield from (e.text.removeprefix("the ") for e in span.ents if e.label_ in ("GPE", "LOC", "ORG", "EVENT"))
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
    if token.i == token.sent.start or token.pos_ != "NOUN" or token.dep_ == "compound":
        return False
    before = token.nbor(-1)
    alone = before.i == token.sent.start or before.nbor(-1).pos_ not in ("NOUN", "PROPN", "ADJ")
    return before.dep_ == "compound" and before.pos_ == "NOUN" and before.text.islower() and alone
