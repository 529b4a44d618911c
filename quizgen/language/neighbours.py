"""The word beside a word, at a text's edges too, and where a word's sentence begins and ends."""

from __future__ import annotations

from spacy.tokens import Token


def neighbour(token: Token, step: int) -> Token:
    """The token ``step`` places on (back where it is negative), or the token itself where the text ends before that.

    An article may begin or end anywhere; a word is never the comma or the bracket that its neighbour is asked to be.
    """
    at = token.i + step
    return token.doc[at] if 0 <= at < len(token.doc) else token


def sentence_start(token: Token) -> int:
    """The index of the first token of the token's sentence."""
    return _bounds(token)[0]


def sentence_end(token: Token) -> int:
    """The index behind the last token of the token's sentence."""
    return _bounds(token)[1]


def _bounds(token: Token) -> tuple[int, int]:
    """The bounds of the token's sentence. spaCy seeks them anew for each ``token.sent``, so they are kept with the document."""
    doc = token.doc
    found: list[tuple[int, int]] | None = doc.user_data.get("sentence bounds")
    if found is None:
        found = [(s.start, s.end) for s in doc.sents for _ in range(s.start, s.end)]
        doc.user_data["sentence bounds"] = found
    return found[token.i]
