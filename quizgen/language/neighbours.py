"""The word beside a word, at a text's edges too, and where a word's sentence begins and ends."""

from __future__ import annotations

from quizgen.language.tree import Token


def neighbour(token: Token, step: int) -> Token:
    """The token ``step`` places on (back where it is negative), or the token itself where the text ends before that.

    An article may begin or end anywhere; a word is never the comma or the bracket that its neighbour is asked to be.
    """
    at, tokens = token.i + step, token.doc.tokens
    return tokens[at] if 0 <= at < len(tokens) else token


def sentence_start(token: Token) -> int:
    """The index of the first token of the token's sentence."""
    return token.sent.start


def sentence_end(token: Token) -> int:
    """The index behind the last token of the token's sentence."""
    return token.sent.end
