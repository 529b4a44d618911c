"""Comparisons that leave open with what: *rather different conclusions*, *the separate and much longer border*."""

from __future__ import annotations

from quizgen.language.neighbours import sentence_end
from quizgen.language.tree import Token

DEGREES = frozenset("rather quite much far somewhat considerably significantly slightly vastly completely entirely radically markedly even".split())
UNLIKE = frozenset(["different", "similar", "separate"])
WITH_WHAT = frozenset(["than", "from", "to", "as"])


def compared_to_nothing(tokens: list[Token]) -> bool:
    """Whether an adjective before a noun compares by some degree, and nothing behind it in the sentence says with what.

    Not *different conclusions*, which may differ from each other, nor *a much longer border than Denmark*.
    """
    return any(compares(t) and not told(t) for t in tokens)


def compares(token: Token) -> bool:
    """*rather different*, *much longer* before a noun."""
    unlike = token.lower_ in UNLIKE or (token.tag_ == "JJR" and token.lower_ not in ("more", "less", "fewer"))
    before = unlike and token.dep_ in ("amod", "conj")
    return before and any(c.dep_ == "advmod" and c.lower_ in DEGREES and c.i < token.i for c in token.children)


def told(token: Token) -> bool:
    """Whether it is said with what: *longer … than the wall*, *different conclusions from Oak’s*, *distinct from the much thicker ice*."""
    if any(t.dep_ == "pobj" and t.head.lower_ in WITH_WHAT for t in token.ancestors):
        return True
    end = sentence_end(token)
    if token.tag_ == "JJR":
        return any(t.lower_ == "than" for t in token.doc[token.i : end])
    return any(t.lower_ in WITH_WHAT for t in token.doc[token.i : min(end, token.i + NEAR)])


NEAR = 6  # words: *rather different views on the mill from Oak’s*
