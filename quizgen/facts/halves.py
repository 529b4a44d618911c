"""Signs that a phrase holds a half: of a pair, of a rank and its name, of an article and its noun."""

from __future__ import annotations

from quizgen.facts.tokens import second_deed, second_name, taken
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

US_STATES = frozenset(w.lower() for w in lexicon.words("us-states"))
RANKS = frozenset("Brig Bvt Gen Capt Lt Col Maj Sgt Rev Hon Cpl Adm Cmdr".split())
RANKED = frozenset(f"{rank.lower()}{stop}" for rank in RANKS for stop in ("", "."))


def ranks_astray(tokens: list[Token]) -> bool:
    """Whether a rank lost its name, or stands behind a place that belongs to something else: *to Bvt. Brig*, *Ohio Gen. Ash*."""
    at = [i for i, t in enumerate(tokens) if t.text.removesuffix(".") in RANKS]
    if at and at[-1] >= len(tokens) - 1 - (tokens[-1].text == "."):
        return True
    if any(tokens[i].text in RANKS and tokens[i + 1].pos_ == "PROPN" for i in at if i + 1 < len(tokens)):
        return True  # without its full stop: the source is careless here
    return any(tokens[i - 1].ent_type_ == "GPE" or tokens[i - 1].lower_ in US_STATES for i in at if i)


def odd(noun: Token, tokens: list[Token]) -> bool:
    """Whether *a* stands before a plural that nothing counts: *a long and elaborate structures*."""
    if noun not in tokens:
        return noun.pos_ == "NOUN"  # its noun was lost
    return noun.tag_ == "NNS" and not any(
        c.dep_ in ("nummod", "quantmod") or c.lower_ in ("few", "many", "number", "couple", "dozen", "great") for c in noun.children)  # fmt: skip


def lone_both(tokens: list[Token]) -> bool:
    """*both* without its *and*."""
    words = [t.lower_ for t in tokens]
    return "and" not in words[words.index("both") :]


def half(token: Token, tokens: list[Token]) -> bool:
    """Whether the token had a partner after *and* or *or* that the phrase lost: its text would be half the truth."""
    joined = any(c.dep_ == "cc" and c.i > token.i and not joins_clauses(c) for c in token.children)
    return (
        joined
        and not second_name(token)
        and not second_deed(token.head)
        and not second_deed(token)
        and not any(c.dep_ == "conj" and taken(c) is not None for c in token.children)
        and token.pos_ in ("NOUN", "PROPN", "NUM", "ADJ", "VERB")
        and not any(c.dep_ == "conj" and c in tokens for c in token.children)
    )


def joins_clauses(cc: Token) -> bool:
    """Whether *or when* joins two clauses, though the parser hung it on the last noun of the first one."""
    after = neighbour(cc, 1) if cc.i + 1 < sentence_end(cc) else cc
    return after.lower_ in SUBORDINATING and after.dep_ in ("advmod", "mark")


SUBORDINATING = frozenset("when where because if that whether until after before while since although".split())


def loose_pair(head: Token, tokens: list[Token]) -> bool:
    """A coordination of just two with a comma before *and*: mostly two clauses that the parser joined as nouns."""
    if head.dep_ == "conj" and head.head in tokens and any(c.lower_ == "and" for c in head.children):
        return False  # *redness, swelling, and pain*: the last pair of a list
    joined = [c for c in head.children if c.dep_ == "conj"]
    return len(joined) == 1 and not any(c.dep_ == "conj" and c in tokens for c in joined[0].children) and any(
        c.dep_ == "cc" and not joins_clauses(c)
        and neighbour(c, -1).text == "," and not closes(neighbour(c, -1), head, tokens) for c in head.children)  # fmt: skip


def closes(comma: Token, head: Token, tokens: list[Token]) -> bool:
    """Whether the comma closes an age that was left out: *Ana Berg, 42, and her son*."""
    before = neighbour(comma, -1)
    return before.like_num and before not in tokens and neighbour(before, -1).text == "," and before.i - 1 > head.i
