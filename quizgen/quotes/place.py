"""A quotation among the tokens, and the reporter's clause that belongs to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.language.marks import Pair, text_of
from quizgen.language.tree import Doc, Token

NEAR = 100  # characters around a quotation


@dataclass(frozen=True, slots=True)
class Frame:
    """``verb`` and ``subject`` of the reporting clause; ``first``–``last`` are the tokens of its stretch; ``side`` where it stands.

    ``side`` is before, behind, or around (the quotation is a part of the reporter's own sentence).
    """

    verb: Token
    subject: Token | None
    first: int
    last: int
    side: str


@dataclass(frozen=True)
class Place:
    """A pair of marks among the tokens: ``first``–``last`` are the tokens inside it, ``quoted`` all tokens inside any marks."""

    doc: Doc
    pair: Pair
    first: int
    last: int
    quoted: frozenset[int]

    @property
    def text(self) -> str:
        """The words between the marks."""
        return text_of(self.doc)[slice(*self.pair.inner)]

    @property
    def lead(self) -> str:
        """What stands in front of the opening mark, no more than matters."""
        return text_of(self.doc)[max(0, self.pair.start - NEAR) : self.pair.start].rstrip()

    @property
    def tail(self) -> str:
        """What stands behind the closing mark, no more than matters."""
        return text_of(self.doc)[self.pair.end : self.pair.end + NEAR]


def places(doc: Doc, pairs: Sequence[Pair]) -> list[Place]:
    """The pairs with their tokens; empty ones are left out."""
    if not pairs:
        return []
    index = {token.idx: token.i for token in doc}
    starts = sorted(index)
    out = []
    spans = []
    for pair in pairs:
        a, b = pair.inner
        inside = [index[s] for s in _between(starts, a, b) if not doc[index[s]].is_space]
        if inside:
            spans.append((pair, inside[0], inside[-1]))
    quoted = frozenset(i for _, first, last in spans for i in range(first, last + 1))
    for pair, first, last in spans:
        out.append(Place(doc, pair, first, last, quoted))
    return out


def _between(starts: list[int], a: int, b: int) -> list[int]:
    """The token offsets from ``a`` up to ``b``."""

    return starts[bisect_left(starts, a) : bisect_left(starts, b)]
