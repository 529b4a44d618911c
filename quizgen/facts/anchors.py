"""How each noun phrase is anchored: by a name, by the title, by nothing that a card without the article would show."""

from __future__ import annotations

from quizgen.facts.context import Context
from quizgen.facts.model import Anchor
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.tree import Token

DIRECTIONS = lexicon.listed("directions")
CONTESTS = lexicon.listed("contests")
HAPPENINGS = lexicon.listed("happenings")
PLACES = lexicon.listed("grounds")
COUNTRIES = frozenset(["country", "nation", "city", "town", "island"])
GATHERINGS = lexicon.listed("gatherings")
PICKED = frozenset(["each", "every", "one", "another", "local", "respective", "remaining", "included"])
BETWEEN = frozenset(["of", "between", "around", "near", "south", "north", "along", "across"])
OF_TITLE = frozenset(["nmod", "compound", "amod"])
WORKS = lexicon.listed("works")
VERSIONS = lexicon.listed("versions")
ABOUT = frozenset(["of", "in", "at", "against", "between", "with", "for", "by", "over"])
SUBJECTS = frozenset(["nsubj", "nsubjpass"])


def anchors(ctx: Context, tokens: list[Token]) -> frozenset[Anchor]:
    """The ways in which the nouns among the tokens are anchored."""
    inside = {t.i for t in tokens}
    return frozenset(
        anchor(ctx, t, inside) for t in tokens if t.tag_ in ("NN", "NNS", "NNP", "NNPS") and t.dep_ not in OF_TITLE
    )


def anchor(ctx: Context, noun: Token, inside: set[int]) -> Anchor:
    """The way in which one noun is anchored; ``inside`` are the tokens of its phrase."""
    mention = ctx.mention(noun)
    if mention is not None and mention.form != "description":
        name = ctx.entity(mention).name
        one = ctx.kind(mention) is Kind.PERSON and " " not in name and name.lower() not in ctx.titled
        return Anchor.ONE_NAME if one else Anchor.PICKED if ambiguous(ctx, noun) else Anchor.NAME
    the = next((c for c in noun.children if c.lower_ == "the" and c.i < noun.i), None)
    if (the is not None and the.i in ctx.definites) or mention is not None:
        return Anchor.NAME
    if noun.tag_ in ("NNP", "NNPS"):
        return Anchor.NAME
    below = [t for t in noun.subtree if t.i in inside and t.i != noun.i]
    lemma = noun.lemma_.lower()
    if lemma in WORKS and not any(names(t) or t.lemma_.lower() in ctx.titled for t in done(noun)):
        return Anchor.PICKED
    if any(c.lower_ in ("each", "every") and c.i < noun.i for c in noun.children) and not any(
        c.lower_ == "of" for c in noun.children
    ):
        return Anchor.PICKED
    if the is not None and lemma in PLACES and lemma not in ctx.titled and not placing(noun):
        return Anchor.BARE
    if (
        the is not None
        and lemma in COUNTRIES
        and len(below) > 1
        and all(t.i == the.i or t.ent_type_ == "NORP" for t in below)
    ):
        return Anchor.PICKED  # *the Asian country*: a journalist's word for one named before
    if (lemma in CONTESTS or (noun.lower_ == "sets" and noun.dep_ == "pobj")) and not any(
        t.ent_type_ == "EVENT" or (t.pos_ == "PROPN" and t.i < noun.i) for t in below
    ):
        return Anchor.CONTEST
    if lemma in HAPPENINGS and lemma not in ctx.titled and not any(map(names, done(noun))):
        return Anchor.EVENT
    named = any(names(t) or t.lemma_.lower() in ctx.titled for t in below)
    if named or lemma in ctx.titled or noun.lower_ in ctx.titled:
        return Anchor.COMPLETE
    if noun.lower_ in DIRECTIONS and the is not None:
        return Anchor.DIRECTION
    if lemma in GATHERINGS and the is None:
        return Anchor.EVENT
    if any(c.lower_ in PICKED and (c.lower_ != "one" or noun.dep_ in SUBJECTS) for c in noun.children if c.i < noun.i):
        return Anchor.PICKED
    return definite(noun, the, below)


def ambiguous(ctx: Context, noun: Token) -> bool:
    """Whether *the Society* is a capital that two longer names of the article open with."""
    the = any(c.lower_ == "the" and c.i == noun.i - 1 for c in noun.children)
    if not the or noun.text.isupper() or ctx.longer(noun.text):
        return False
    return ctx.opened(noun.text) > 1


def done(noun: Token) -> list[Token]:
    """The words that say what a construction or a protest was about: before it, and behind *of*, *in*, *at*, *against* …"""
    after = [c for c in noun.children if c.i > noun.i and c.lower_ in ABOUT]
    return [t for c in (*(c for c in noun.children if c.i < noun.i), *after) for t in c.subtree]


def placing(noun: Token) -> bool:
    """Whether a complement of *region* or *site* says which one, not where it lies: *the region of X*, *the site that …*."""
    return any(c.dep_ in ("relcl", "acl", "appos", "compound") or c.lower_ in BETWEEN for c in noun.children) or any(
        c.tag_ == "JJS" or c.tag_ == "NNP" or c.ent_type_ == "NORP" or c.lower_ in lexicon.ORDINALS for c in noun.children)  # fmt: skip


def definite(noun: Token, the: Token | None, below: list[Token]) -> Anchor:
    """The anchor of a common noun with no name near it."""
    if the is None or noun.lemma_.lower() in lexicon.UNIQUE:
        return Anchor.GENERAL
    return Anchor.PARTIAL if len(below) > 1 else Anchor.BARE


def names(token: Token) -> bool:
    """Whether the token names something: a name or a people, not a year alone; *his* stands for the name that is printed."""
    return token.pos_ == "PROPN" or token.tag_ == "PRP$" or token.ent_type_ in ("NORP", "GPE", "EVENT", "PERSON", "ORG")


def version(ctx: Context, noun: Token) -> bool:
    """Whether a version does not say of what: that of the article's song or film."""
    if noun.lemma_ not in VERSIONS or noun.lemma_ in ctx.titled:
        return False
    before = [c for c in noun.children if c.i < noun.i and c.dep_ != "det"]
    return not any(c.lower_ in ("of", "by", "to", "for") for c in noun.children) and not any(
        c.dep_ in ("compound", "poss") or c.ent_type_ for c in before
    )
