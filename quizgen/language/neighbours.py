"""The word beside a word, at a text's edges too."""

from __future__ import annotations

from spacy.tokens import Token


def neighbour(token: Token, step: int) -> Token:
    """The token ``step`` places on (back where it is negative), or the token itself where the text ends before that.

    An article may begin or end anywhere; a word is never the comma or the bracket that its neighbour is asked to be.
    """
    at = token.i + step
    return token.doc[at] if 0 <= at < len(token.doc) else token
