"""Phrases out of trees: the core of a subtree as segments, with its kind, its number and its issues."""

from __future__ import annotations

from dataclasses import replace

from quizgen.facts.anchors import anchors
from quizgen.facts.context import Context
from quizgen.facts.issues import issues, join, yearless
from quizgen.facts.model import Issue, Phrase, Segment
from quizgen.facts.quantities import counted, is_plural, number, unit
from quizgen.facts.segments import (
    segment,
)
from quizgen.facts.tokens import calling, core, second_deed, second_name
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_end, sentence_start
from quizgen.language.tree import Token
from quizgen.language.trim import honour

LABELS = {
    "PERSON": Kind.PERSON, "ORG": Kind.ORGANISATION, "GPE": Kind.PLACE, "LOC": Kind.PLACE, "FAC": Kind.PLACE,
    "NORP": Kind.GROUP, "EVENT": Kind.EVENT, "WORK_OF_ART": Kind.WORK, "LAW": Kind.WORK, "PRODUCT": Kind.OTHER,
    "DATE": Kind.DATE, "TIME": Kind.DATE, "MONEY": Kind.AMOUNT, "PERCENT": Kind.AMOUNT, "QUANTITY": Kind.AMOUNT,
    "CARDINAL": Kind.AMOUNT, "LANGUAGE": Kind.OTHER,
}  # fmt: skip
WORD_NOUNS = lexicon.listed("word-nouns")


def phrase(ctx: Context, head: Token, without: frozenset[int] = frozenset()) -> Phrase:
    """The phrase below ``head``, without asides and without the subtrees in ``without``; the verbs of a series ask for one subject."""
    found = ctx.phrases.get((head.i, without))
    if found is None:
        found = ctx.phrases[head.i, without] = read(ctx, head, without)
    return found


def read(ctx: Context, head: Token, without: frozenset[int]) -> Phrase:
    """The phrase, found anew.

    Where a description has a name in apposition, the phrase is the name: *the same family, the Aliyevs*; not *some parties, in particular X*.
    """
    word = word_named(head)
    if word is not None:
        return build(ctx, head, [*(t for t in core(head, without) if not t.is_quote), *core(word, without)])
    name = named_by(ctx, head)
    if name is not None and name.i not in without:
        found = build(ctx, name, core(name, without))
        return found if found.sort or found.kind is Kind.PERSON else replace(found, sort=head.lemma_.lower())
    return build(ctx, head, core(head, without | second_name(head) | second_deed(head)))


def word_named(head: Token) -> Token | None:
    """The word that stands between commas behind *the name*, *the term*; without them it would be a person: *the name, Tatanka, was shortened*."""
    if head.lemma_.lower() not in WORD_NOUNS or head.tag_ != "NN" or not any(c.lower_ == "the" for c in head.children):
        return None
    words = [c for c in head.children if c.dep_ == "appos" and c.pos_ == "PROPN" and c.left_edge.i == head.i + 2 and neighbour(head, 1).text == ","]
    return words[0] if len(words) == 1 else None


def named_by(ctx: Context, head: Token) -> Token | None:
    """The name set between commas behind a description in the singular, of things a definite one: *the author, X*; *Silva’s brother, X*;
    *a British woman, X, raised …*.
    """
    one = head.dep_ in ("nsubj", "nsubjpass", "dobj") and lexicon.is_person_noun(head.lemma_.lower())
    if head.lower_ == "one":
        return one_of_them(ctx, head)
    if (
        head.tag_ != "NN"
        or not any(
            c.lower_ in ("the", "his", "her", "its", "their") or c.dep_ == "poss" or (one and c.lower_ in ("a", "an"))
            for c in head.children
        )
        or any(c.dep_ == "conj" for c in head.children)
    ):
        return None
    names = [c for c in head.children if c.dep_ == "appos" and c.pos_ == "PROPN" and ctx.mention(c) is not None]
    name = names[0] if len(names) == 1 else None
    return (
        name
        if name is not None and name.left_edge.pos_ != "ADP" and neighbour(name.left_edge, -1).text == "," and not any(c.dep_ == "conj" for c in name.children)
        else None
    )


def one_of_them(ctx: Context, one: Token) -> Token | None:
    """The person's name between two commas behind *one of …*: *one of Silva’s pupils, the chemist Ana Berg, found …*.

    The parser takes it for an apposition or for the next of a list, which would have its *and*.
    """
    many = next((g for c in one.children if c.lower_ == "of" for g in c.children if g.dep_ == "pobj" and g.tag_ == "NNS"), None)
    if many is None or one.dep_ not in ("nsubj", "nsubjpass"):
        return None
    below = [c for t in (one, many) for c in t.children if c.i > many.i]
    name = next((c for c in below if c.dep_ in ("appos", "conj")), None)
    if name is None or any(c.dep_ in ("cc", "conj", "appos", "relcl") and c != name for c in below):
        return None
    closed = neighbour(name.left_edge, -1).text == "," and neighbour(name.right_edge, 1).text == ","
    mention = ctx.mention(name)
    person = mention is not None and mention.form in ("name", "short") and ctx.kind(mention) is Kind.PERSON
    return name if closed and person and not any(c.dep_ in ("conj", "cc") for c in name.children) else None


def build(ctx: Context, head: Token, tokens: list[Token]) -> Phrase:
    """A phrase of just these tokens, in text order; ``head`` is one of them. A person whose calling was cut goes by name alone."""
    tokens = without_founding(ctx, tokens)
    found = as_read(ctx, head, tokens)
    name = name_alone(ctx, head, tokens) if Issue.CUT in found.issues and found.kind is Kind.PERSON else []
    return as_read(ctx, name[-1], name) if name else found


def without_founding(ctx: Context, tokens: list[Token]) -> list[Token]:
    """A name without *founding pastor*, which does not say of what: *Founding pastor | Karl Berg*."""
    titled = len(tokens) > 2 and tokens[0].lower_ == "founding" and tokens[1].tag_ == "NN"
    mention = ctx.mention(tokens[2]) if titled else None
    whole = mention is not None and " " in mention.text and mention.start == tokens[2].idx and ctx.kind(mention) is Kind.PERSON
    return tokens[2:] if whole else tokens


def name_alone(ctx: Context, head: Token, tokens: list[Token]) -> list[Token]:
    """The name at the end of a person's phrase, behind callings without another name: *singer, actor, and teacher | Ana Berg*; [] for any other."""
    last = tokens[-1]
    mention = ctx.mention(last)
    calling = head.tag_ == "NN" and last.dep_ == "conj" and not any(c.dep_ in ("det", "poss") for c in head.children)
    if mention is None or mention.form != "name" or not (head == last or calling) or ctx.kind(mention) is not Kind.PERSON:
        return []
    name = [t for t in tokens if t.idx >= mention.start]
    before = [t for t in tokens if t.idx < mention.start]
    others = [m for t in before if (m := ctx.mention(t)) is not None and ctx.kind(m) is Kind.PERSON]
    several = any(t.text in (",", "and") for t in before)
    plain = several and all(t.pos_ in ("NOUN", "PROPN", "ADJ", "CCONJ", "PUNCT") for t in before)
    return name if len(name) > 1 and plain and not others else []


def as_read(ctx: Context, head: Token, tokens: list[Token]) -> Phrase:
    """The phrase of these tokens as the parser joined them."""
    head = close_name(head, tokens)
    tokens = whole_name(ctx, head, tokens)
    head, tokens = without_letters(ctx, head, tokens)
    segments = dated(ctx, head, tokens, tuple(segment(ctx, tokens)))
    text = join(segments, plain=True)
    kind = kind_of(ctx, head, tokens)
    mention = ctx.mention(head)
    first = tokens[0]
    named = (head.tag_ in ("NNP", "NNPS") and not text.islower() and not ctx.common(head.text)) or (
        mention is not None and mention.form in ("name", "short")
    )
    return Phrase(
        segments=segments, text=text, head=head.text, lemma=head.lemma_.lower(), kind=kind,
        evidence=ctx.evidence(tokens[0], tokens[-1]),
        entity=mention.entity if mention is not None else None,
        plural=is_plural(head), named=named, definite=first.lower_ == "the" or named,
        determiner=first.lower_ if first.dep_ == "det" else "",
        number=number(tokens, head), noun=counted(tokens, head), unit=unit(head, tokens, text),
        parts=conjuncts(ctx, head), sort=ctx.sort(head) if named else "", modifiers=sum(t.dep_ in ("amod", "compound", "nmod") for t in tokens),
        issues=frozenset(issues(ctx, head, tokens, segments, text)), anchors=anchors(ctx, tokens),
    )  # fmt: skip


def close_name(head: Token, tokens: list[Token]) -> Token:
    """The name in close apposition, which is the head of what is meant: *the physicist Lise Meitner*; else the head itself."""
    if head.pos_ == "NOUN":
        for child in head.children:
            if child.dep_ == "appos" and child.pos_ == "PROPN" and child in tokens and child.left_edge.i in (head.i + 1, calling(head)):
                return child
    return head


def dated(ctx: Context, head: Token, tokens: list[Token], segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """A day or month with its year, where the text leaves it out and the reading knows it."""
    if head.ent_type_ != "DATE" or not yearless(join(segments, plain=True)):
        return segments
    end = tokens[-1].idx + len(tokens[-1])
    year = ctx.year_at(tokens[0].idx, end)
    if year != ctx.year_at(tokens[-1].idx, end):
        return segments  # *25 December and 7 January*
    between = ", " if len(tokens) > 1 and tokens[-1].like_num else " "  # *May 4, 1901*, but *4 May 1901*
    return (*segments[:-1], replace(segments[-1], text=segments[-1].text + between + year)) if year else segments


def whole_name(ctx: Context, head: Token, tokens: list[Token]) -> list[Token]:
    """The tokens with all of the name that the head belongs to, where the parser broke it."""
    mention = ctx.mention(head)
    if mention is None or mention.form not in ("name", "short"):
        return tokens
    first, behind = head.i, head.i + 1
    while first > sentence_start(head) and head.doc[first - 1].idx >= mention.start:
        first -= 1
    while behind < sentence_end(head) and head.doc[behind].idx < mention.end:
        behind += 1
    missing = [t for t in head.doc[first:behind] if t not in tokens]
    return sorted([*tokens, *missing], key=lambda t: t.i) if missing else tokens


def without_letters(ctx: Context, head: Token, tokens: list[Token]) -> tuple[Token, list[Token]]:
    """A person's name without the letters behind it, of which the parser may have made the head: *Robert Oak | FRSE*."""
    kept = list(tokens)
    while kept and honour(kept[-1], "PERSON", shouted=False) and ctx.mention(kept[-1]) is None:
        kept.pop()
    last = kept[-1] if kept else head
    mention = ctx.mention(last)
    named = len(kept) > 1 and mention is not None and " " in mention.text and ctx.kind(mention) is Kind.PERSON
    if len(kept) == len(tokens) or not named or last.i + 1 != tokens[len(kept)].i:
        return head, tokens
    return (head if head in kept else last), kept


def kind_of(ctx: Context, head: Token, tokens: list[Token]) -> Kind:
    """The kind by the entity it mentions, the tagger's label on the head, or the head noun's meaning."""
    mention = ctx.mention(head)
    if mention is not None and ctx.covers(mention, head):
        kind = ctx.kind(mention)
        if kind is not Kind.OTHER or "name" in ctx.entity(mention).witnesses:
            return kind  # *Lunar Orbiter* says itself that it is nobody
    if head.ent_type_ in LABELS and not ctx.common(head.text):
        label = LABELS[head.ent_type_]
        return Kind.OTHER if label is Kind.PERSON and any(t.like_num for t in tokens) else label
    if head.tag_ in ("CD", "NNS", "NN", "$") and any(t.ent_type_ in ("MONEY", "PERCENT", "QUANTITY") for t in tokens):
        return Kind.AMOUNT
    if lexicon.is_person_noun(head.lemma_.lower()) and head.pos_ == "NOUN":
        return Kind.PERSON
    if head.lemma_.lower() in lexicon.TIME_UNITS:
        return Kind.DATE
    return Kind.TERM if head.pos_ in ("NOUN", "PROPN") else Kind.OTHER


def conjuncts(ctx: Context, head: Token) -> tuple[str, ...]:
    """The members of a coordination, head first; one member for a plain phrase."""
    return (
        (head.text, *(t.text for t in head.conjuncts)) if any(c.dep_ == "conj" for c in head.children) else (head.text,)
    )
