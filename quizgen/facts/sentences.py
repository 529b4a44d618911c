"""Whole sentences that stand alone, with the names, figures and terms in them that a blank can take out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.clauses import usable
from quizgen.facts.context import Context
from quizgen.facts.cuts import goes_on
from quizgen.facts.grammar import last_word
from quizgen.facts.issues import YEARLESS, points, speaks
from quizgen.facts.model import Issue, Segment, Sentence
from quizgen.facts.phrases import build
from quizgen.facts.segments import PRONOUNS
from quizgen.facts.spelling import named_second, spelt
from quizgen.facts.tokens import bracketed
from quizgen.facts.verbs import reaches
from quizgen.language import lexicon
from quizgen.language.inflect import past as past_form
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_start
from quizgen.language.realise import finish, say
from quizgen.language.tree import Span, Token

OPENERS = lexicon.listed("openers")
STANDFIRST = lexicon.listed("standfirst-verbs")
NAMED = {Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION, Kind.EVENT}
VAGUE = {"one", "many", "some", "others", "most", "few", "several", "all", "both", "much"}
FIGURES = {"CARDINAL", "PERCENT", "MONEY", "QUANTITY"}
STATES = frozenset(["be", "have", "remain", "live", "hold", "own", "stand", "contain", "include", "exist"])
LONGEST = 28


def sentences(ctx: Context) -> Iterator[Sentence]:
    """The sentences of a paragraph that can be printed on a card, with what can be taken out of them."""
    for span in ctx.doc.sents:
        if not usable(span) or len(span.text.split()) > LONGEST or not told(span):
            continue
        if (ctx.claimed and any(map(ctx.is_claimed, span))) or any(e.label_ == "DATE" and YEARLESS.fullmatch(e.text) for e in span.ents):
            continue
        if any(goes_on(t) for t in span):
            continue
        aside = bracketed(span.root)
        tokens = [t for t in span if t.i not in aside and not t.is_space]
        while tokens and (opens(tokens) or tokens[0].text == ","):
            tokens = tokens[1:]
        if not tokens or any(speaks(t) or (points(t) and t.i not in ctx.definites) for t in tokens):
            continue
        if any(t.tag_ == "PRP" and unresolved(ctx, t) for t in tokens):
            continue
        whole = build(ctx, span.root, tokens)
        if whole.issues - {Issue.LOOSE, Issue.TITLE} or any(s.pronoun and (s.entity is None or several(ctx, s)) for s in whole.segments):
            continue
        said = replace(whole, segments=spelt(tokens, named_second(whole.segments)))
        text = once(span.root, finish([say(said, set())], "."))
        found = tuple(t for t in terms(ctx, span) if text.count(t) == 1)
        if found:
            loose = Issue.LOOSE in whole.issues
            place = ctx.evidence(span[0], last_word(span))
            yield Sentence(text, found, place, loose, past=past(span.root), anchors=whole.anchors, states=frozenset(states(span)))


def opens(tokens: list[Token]) -> bool:
    """Whether the first word only links to the sentence before: *Instead, …*; not *Instead of leaving, …*."""
    return tokens[0].lower_ in OPENERS and not (len(tokens) > 1 and tokens[1].lower_ == "of")


def unresolved(ctx: Context, token: Token) -> bool:
    """Whether nothing says what a pronoun stands for; *her* may also be left out before a title."""
    return token.lower_ in PRONOUNS - {"her"} and token.i not in ctx.definites and ctx.mention(token) is None


def once(root: Token, text: str) -> str:
    """The sentence in the simple past where a past perfect would stand alone on the card: *In 1791, Congress had set a tax*."""
    had = [c for c in root.children if c.dep_ == "aux" and c.lower_ == "had"]
    joined = any(c.dep_ in ("conj", "advcl", "auxpass", "neg") for c in root.children)
    if len(had) != 1 or joined or reaches(root) or root.tag_ != "VBN" or text.count("had ") != 1:
        return text
    return text.replace(f"had {root.text} ", f"{past_form(root.lemma_.lower(), root.text)} ")


def several(ctx: Context, part: Segment) -> bool:
    """Whether *they* stands for one thing: its name would not agree with the verb, *The bureau are joined by …*."""
    named = part.entity is not None and part.entity >= 0 and part.text.lower() == "they"
    return named and ctx.analysis.entity(part.entity or 0).number != "plural"


def past(root: Token) -> bool:
    """Whether the verb group is in the past tense: *was founded*, *grew*; not *has grown*."""
    return any(t.tag_ == "VBD" for t in (root, *(c for c in root.children if c.dep_ in ("aux", "auxpass"))))


def states(span: Span) -> Iterator[str]:
    """The years in which the sentence says that something was so: *Anna Berg was the mayor in 1914*; not *the fire in 1914 was …*."""
    for token in span:
        within = token.head
        verb = within.head
        passive = any(c.dep_ == "auxpass" for c in verb.children) or verb.dep_ == "acl"
        if token.tag_ == "CD" and len(token) == 4 and within.lower_ == "in" and verb.lemma_ in STATES and not passive:
            yield token.text


def told(span: Span) -> bool:
    """Whether the sentence has a subject before its verb that is more than *many* or *some*, and is no standfirst or lead-in.

    *Anna Berg travels to Oslo for a taste of cod.* says of no time when; *There are four kinds:* has the rest in a list.
    """
    subjects = [c for c in span.root.children if c.dep_ in ("nsubj", "nsubjpass", "expl") and c.i < span.root.i]
    if not subjects or subjects[0].pos_ not in ("NOUN", "PROPN", "PRON", "ADJ"):
        return False
    if span.text.rstrip().endswith(":") or (subjects[0].ent_type_ == "PERSON" and passing(span.root)):
        return False
    behind = {c.lower_ for c in subjects[0].children if c.dep_ == "prep"}
    return (subjects[0].lower_ not in VAGUE or bool(behind)) and (subjects[0].lower_ not in lexicon.ORDINALS or "of" in behind)


def passing(root: Token) -> bool:
    """Whether the verb tells in the present what somebody does, as a standfirst tells of the author: *travels*, *looks*."""
    return root.tag_ == "VBZ" and root.lemma_ in STANDFIRST


def names(ctx: Context, span: Span) -> Iterator[str]:
    """The names in the sentence that are whole, no part of a longer one and no member of a list."""
    for mention in ctx.analysis.mentions_in(ctx.paragraph):
        if span.start_char <= mention.start < span.end_char and mention.form == "name":
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
