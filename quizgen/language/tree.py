"""A parsed text as plain values: what spaCy found, copied once. spaCy stops here.

spaCy makes a new object each time a token is touched; the layers above touch each one hundreds of times. Names and meanings
are spaCy's own, so that its documentation holds here too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal, overload

from quizgen.language.lemmas import FORMS, plain

if TYPE_CHECKING:
    from spacy import tokens as spacy


class Token:
    """A word, number or mark: ``i`` is its place in the text's tokens, ``idx`` that of its first character; it never changes."""

    __slots__ = (
        "_subtree", "children", "dep_", "doc", "ent_type_", "head", "i", "idx", "is_oov", "is_punct", "is_quote", "is_sent_start", "is_space",
        "is_stop", "is_title", "left_edge", "lefts", "lemma_", "like_num", "lower_", "pos_", "right_edge", "rights", "tag_", "text", "whitespace_",
    )  # fmt: skip

    children: tuple[Token, ...]
    """The words that hang on it, in order: ``lefts`` before it, ``rights`` behind it."""
    lefts: tuple[Token, ...]
    rights: tuple[Token, ...]
    head: Token
    """The word that it hangs on; a root is its own head."""
    left_edge: Token
    """The first word of its subtree."""
    right_edge: Token

    def __init__(self, doc: Doc, token: spacy.Token) -> None:
        self.doc = doc
        self._subtree: tuple[Token, ...] | None = None
        self.i: int = token.i
        self.idx: int = token.idx
        self.text: str = token.text
        self.lower_: str = token.lower_
        self.lemma_: str = plain(token.lower_, token.lemma_) if token.tag_ in FORMS else token.lemma_
        self.pos_: str = token.pos_
        self.tag_: str = token.tag_
        self.dep_: str = token.dep_
        self.ent_type_: str = token.ent_type_
        self.whitespace_: str = token.whitespace_
        self.is_sent_start = bool(token.is_sent_start)
        self.is_oov: bool = token.is_oov
        self.is_punct: bool = token.is_punct
        self.is_quote: bool = token.is_quote
        self.is_space: bool = token.is_space
        self.is_stop: bool = token.is_stop
        self.is_title: bool = token.is_title
        self.like_num: bool = token.like_num

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    @property
    def sent(self) -> Span:
        """Its sentence."""
        return self.doc.sentence_of[self.i]

    @property
    def ancestors(self) -> Iterator[Token]:
        """Its head, that word's head, and so on to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def is_ancestor(self, other: Token) -> bool:
        """Whether the other word is in this word's subtree, and another."""
        return self.doc is other.doc and any(above is self for above in other.ancestors)

    @property
    def subtree(self) -> tuple[Token, ...]:
        """The word and all below it, from left to right as the tree has them; put together when it is first asked for."""
        if self._subtree is None:
            found: list[Token] = []
            for child in self.lefts:
                found += child.subtree
            found.append(self)
            for child in self.rights:
                found += child.subtree
            self._subtree = tuple(found)
        return self._subtree

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """The words that it is joined to by *and*, *or* and the like."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        found = [first]
        for word in found:
            found.extend(child for child in word.rights if child.dep_ == "conj")
        return tuple(word for word in found if word is not self)


@dataclass(frozen=True, slots=True)
class Span:
    """The tokens of a text from ``start`` to before ``end``; ``label_`` is the kind of a named entity."""

    doc: Doc = field(repr=False)
    start: int
    end: int
    label_: str = ""

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    def __reversed__(self) -> Iterator[Token]:
        return reversed(self.doc.tokens[self.start : self.end])

    def __len__(self) -> int:
        return self.end - self.start

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice[int | None, int | None, None]) -> Span: ...
    def __getitem__(self, at: int | slice[int | None, int | None, None]) -> Token | Span:
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self))
            return Span(self.doc, self.start + start, self.start + max(start, end))
        return self.doc.tokens[range(self.start, self.end)[at]]

    @property
    def start_char(self) -> int:
        """The place of its first character in the text."""
        return self.doc.tokens[self.start].idx

    @property
    def end_char(self) -> int:
        """The place behind its last character in the text."""
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """Its words as they stand."""
        return self.doc.text[self.start_char : self.end_char] if self.end > self.start else ""

    @property
    def sent(self) -> Span:
        """The sentence of its first word."""
        return self.doc.sentence_of[self.start]

    @property
    def ents(self) -> list[Span]:
        """The named entities inside."""
        return [e for e in self.doc.ents if self.start <= e.start and e.end <= self.end]

    @property
    def root(self) -> Token:
        """The word nearest to the root of its sentence, the first of several; a mark only where there is no word."""
        inside = self.doc.tokens[self.start : self.end]
        root = next((t for t in inside if t.head is t), None)
        heads = [t for t in inside if not self.start <= t.head.i < self.end]
        far = len(self.doc)  # a mark is taken as far off
        return root or min(heads, key=lambda t: far if (t.is_punct or t.is_space) and not t.children else sum(1 for _ in t.ancestors))


@dataclass(eq=False)
class Doc:
    """A text as a tree of words for each sentence. ``user_data`` keeps what is worked out once and asked for again."""

    text: str
    tokens: list[Token] = field(default_factory=list, repr=False)
    ents: tuple[Span, ...] = field(default=(), repr=False)
    user_data: dict[str, Any] = field(default_factory=dict, repr=False)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __reversed__(self) -> Iterator[Token]:
        return reversed(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice[int | None, int | None, None]) -> Span: ...
    def __getitem__(self, at: int | slice[int | None, int | None, None]) -> Token | Span:
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self.tokens))
            return Span(self, start, max(start, end))
        return self.tokens[at]

    @cached_property
    def sents(self) -> tuple[Span, ...]:
        """The sentences in order."""
        starts = [t.i for t in self.tokens if t.is_sent_start or t.i == 0]
        return tuple(Span(self, a, b) for a, b in pairwise([*starts, len(self.tokens)]))

    @cached_property
    def sentence_of(self) -> list[Span]:
        """The sentence of each token."""
        return [sentence for sentence in self.sents for _ in sentence]

    @cached_property
    def _starts(self) -> list[int]:
        return [t.idx for t in self.tokens]

    def char_span(self, start: int, end: int, alignment_mode: Literal["strict", "contract", "expand"] = "strict") -> Span | None:
        """The tokens of the characters from ``start`` to before ``end``, or None when there are none.

        Where a bound falls into a token: no span (strict), without that token (contract), or with it (expand).
        """
        first, last = self._at(start), self._at(end - 1)
        if first is None or last is None:
            return None
        fits = first.idx == start, last.idx + len(last.text) == end
        if alignment_mode == "strict" and not all(fits):
            return None
        begin, stop = first.i, last.i + 1
        if alignment_mode == "contract":
            begin, stop = begin + (first.idx < start), stop - (end < last.idx + len(last.text))
            return Span(self, begin, stop) if begin < stop else None
        if alignment_mode == "expand":
            begin += start == first.idx + len(first.text)  # the space behind a word is none of it
        return Span(self, begin, max(begin, stop))

    def _at(self, char: int) -> Token | None:
        """The token that a character, or the space before the next one, belongs to."""
        at = bisect_right(self._starts, char) - 1
        if at < 0:
            return None
        token = self.tokens[at]
        return token if char < token.idx + len(token.text) + len(token.whitespace_) else None


def copied(parsed: spacy.Doc) -> Doc:
    """The tree of a parsed text."""
    doc = Doc(parsed.text)
    doc.tokens = tokens = [Token(doc, token) for token in parsed]
    for token, theirs in zip(tokens, parsed, strict=True):
        token.head = tokens[theirs.head.i]
        token.left_edge, token.right_edge = tokens[theirs.left_edge.i], tokens[theirs.right_edge.i]
    below: list[list[Token]] = [[] for _ in tokens]
    for token in tokens:
        if token.head is not token:
            below[token.head.i].append(token)
    for token, children in zip(tokens, below, strict=True):
        token.children = tuple(children)
        token.lefts = tuple(child for child in children if child.i < token.i)
        token.rights = tuple(child for child in children if child.i > token.i)
    doc.ents = tuple(Span(doc, e.start, e.end, e.label_) for e in parsed.ents)
    return doc
