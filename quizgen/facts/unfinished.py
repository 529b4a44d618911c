"""Signs that what a phrase opens ends outside it: an aside that nothing closes, half of a range, a noun read as the next verb."""

from __future__ import annotations

from itertools import pairwise

from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

REACHING = frozenset(["extend", "range", "stretch", "run", "vary", "spread", "reach"])
FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
PAUSES = frozenset([",", ";", ":", "–", "—", "(", ")", "-"])


def unfinished(tokens: list[Token]) -> bool:
    """Whether the phrase holds only a part of what it opens."""
    return (
        inside_aside(tokens)
        or read_as_verb(tokens[-1])
        or behind_that(tokens)
        or before_name(tokens)
        or before_number(tokens[-1])
        or any(half_way(t, tokens) for t in tokens)
    )


def before_name(tokens: list[Token]) -> bool:
    """Whether a calling without an article lost the name that it stands before: *was born to poet and translator | Karl Weiss*."""
    last = tokens[-1]
    if fellow(last):
        return True
    first = last.head if last.dep_ == "conj" else last
    if last.tag_ != "NN" or last.i + 1 >= sentence_end(last) or not lexicon.is_person_noun(last.lemma_.lower()):
        return False
    articled = any(c.dep_ in ("det", "poss", "nummod") for noun in (first, last) for c in noun.children)
    return not articled and neighbour(last, 1).pos_ == "PROPN" and neighbour(last, 1).ent_type_ == "PERSON"


def before_number(last: Token) -> bool:
    """Whether the number of a rank was taken for the next sentence: *leapt from world no. 110 to no | . 6*."""
    return last.lower_ in ("no", "nos") and last.i + 1 < len(last.doc) and last.doc[last.i + 1].text == "."


def fellow(last: Token) -> bool:
    """Whether *fellow Dane* lost the name behind it: *a prize given by fellow Dane, | Karl Weiss*."""
    named = last.i + 2 < sentence_end(last) and (neighbour(last, 1).pos_ == "PROPN" or (neighbour(last, 1).text == "," and neighbour(last, 2).pos_ == "PROPN"))
    return named and [c.lower_ for c in last.children if c.i < last.i] == ["fellow"]


def inside_aside(tokens: list[Token]) -> bool:
    """Whether the end of an aside stayed while its head went: *a subject of debate, | with both words | in use*."""
    return any(leaves_end(a, b) for a, b in pairwise(tokens) if b.i - a.i > 2)


def leaves_end(last: Token, following: Token) -> bool:
    """Whether the words left out between two kept ones begin behind a comma and go on in what follows."""
    closed = neighbour(following, -1).text in PAUSES or following.text in PAUSES or following.is_quote
    wider = any(c.dep_ == "appos" and c.pos_ == "PROPN" and c.left_edge.i == last.i + 2 for c in last.children)  # *in Oslo, Ohio | in 1922*
    colon = any(t.text == ":" for t in last.doc[last.i + 1 : following.i])  # *the largest order: … and | about a fourth of all*
    return colon or (neighbour(last, 1).text in (",", "(") and not closed and not wider)


def read_as_verb(last: Token) -> bool:
    """Whether the noun of the last name was read as a verb: *from the Volga-Don | steppes to the Crimea*."""
    if last.i + 1 >= sentence_end(last):
        return False
    verb = neighbour(last, 1)
    return verb.dep_ == "conj" and verb.tag_ in ("VBZ", "VBP") and verb.lemma_ != "be" and verb.left_edge == verb and not any(
        c.dep_ == "cc" and last.i >= c.i > verb.head.i for c in verb.head.children
    )  # fmt: skip


def behind_that(tokens: list[Token]) -> bool:
    """Whether the *that* of a clause without a verb was taken into its noun: *the reason was | that Oslo new-built ships*."""
    first = tokens[0]
    return first.lower_ == "that" and first.dep_ == "mark" and first.head.pos_ in ("NOUN", "PROPN") and not any(t.tag_ in FINITE for t in tokens)


def half_way(token: Token, tokens: list[Token]) -> bool:
    """Whether *extending from …* lost its *to …*."""
    if token.lemma_.lower() not in REACHING or token.tag_ not in ("VBG", "VBN"):
        return False
    start = [c for c in token.children if c.lower_ == "from" and c in tokens]
    return bool(start) and not any(t.lower_ in ("to", "through", "into", "across") for t in tokens if t.i > start[0].i) and any(
        t.lower_ == "to" for t in token.doc[tokens[-1].i + 1 : sentence_end(token)]
    )  # fmt: skip
