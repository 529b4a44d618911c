"""Who holds which role: appositions and titles after or before a person's name."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.context import Context
from quizgen.facts.misread import swallowed
from quizgen.facts.model import Role
from quizgen.facts.phrases import phrase
from quizgen.facts.salience import Salience
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.tree import Token


def roles(ctx: Context, weights: Salience) -> Iterator[Role]:
    """The roles that one paragraph gives to persons by apposition."""
    for token in ctx.doc:
        if token.dep_ != "appos" or ctx.is_claimed(token) or swallowed(token.head):
            continue
        for name, noun in ((token.head, token), (token, token.head)):
            if is_person(ctx, name) and is_role(noun):
                person = phrase(ctx, name, frozenset({noun.i}) | calling(name))
                weight = weights.entities.get(person.entity, 0.2) if person.entity is not None else 0.2
                yield Role(
                    person,
                    phrase(ctx, noun, frozenset({name.i})),
                    ctx.evidence(token.sent[0], token.sent[-1]),
                    tense_of(token),
                    weight,
                )
                break


def calling(name: Token) -> frozenset[int]:
    """What somebody is called right before the name by another's: *their contemporary* of *their contemporary Zeno of Citium*."""
    if not any(c.tag_ == "PRP$" for c in name.children):
        return frozenset()
    return frozenset(c.i for c in name.children if c.i < name.i and c.pos_ != "PROPN")


def is_person(ctx: Context, token: Token) -> bool:
    """Whether the token heads a person's name; one behind *a* is a part of another name: *King Olaf a | Berg*."""
    mention = ctx.mention(token)
    if any(c.lower_ in ("a", "an") for c in token.lefts):
        return False
    return token.tag_ in ("NNP", "NNPS") and mention is not None and ctx.kind(mention) is Kind.PERSON


def is_role(token: Token) -> bool:
    """Whether the token is a common noun for a person or an office."""
    return token.tag_ in ("NN", "NNP") and lexicon.is_person_noun(token.lemma_.lower())


def tense_of(token: Token) -> str:
    """*was* when the sentence tells of the past, else *is*."""
    root = token.sent.root
    return (
        "was"
        if root.tag_ == "VBD" or any(c.tag_ == "VBD" for c in root.children if c.dep_ in ("aux", "auxpass"))
        else "is"
    )
