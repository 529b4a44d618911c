"""A tokenizer that takes linear time on words of any length: spaCy's own peels a word letter by letter."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.tokens import Doc
from spacy.vocab import Vocab

if TYPE_CHECKING:
    from spacy.language import Language

LONGEST = 300  # characters without a space; the longest real ones are addresses of sites
PIECE = 100
ENDLESS = re.compile(rf"\S{{{LONGEST},}}")
GLUED = r"""|(?<=[0-9)\]”"])[.!?](?=[A-Z][a-z]*(?:$|\W))|(?<=[a-z0-9])[)\]”"](?=[.!?][A-Z])"""
"""The end of a sentence without a space behind it, where spaCy sees none: *in 1869.In May*, *(a mill).He*."""


TOGETHER = r"(?!(?<=^[Cc]o)-[a-z]+ed$)"
"""No cut in *co-founded*, of which the parser would make a verb *co*."""


def part_glued(nlp: Language) -> None:
    """Have a sentence's last mark cut off where the next sentence follows without a space, and *co-founded* kept in one."""
    tokenizer = nlp.tokenizer
    pattern = tokenizer.infix_finditer.__self__.pattern  # type: ignore[union-attr]
    tokenizer.infix_finditer = re.compile(f"{TOGETHER}(?:{pattern}{GLUED})").finditer  # type: ignore[union-attr]


@dataclass(frozen=True, slots=True)
class Patient:
    """Calls ``inner``; stretches without any space are cut into pieces first."""

    inner: Callable[[str], Doc]
    vocab: Vocab

    def __call__(self, text: str) -> Doc:
        """The tokens of a text; the text can be put together again from them."""
        if ENDLESS.search(text) is None:
            return self.inner(text)
        words: list[str] = []
        spaces: list[bool] = []
        for piece in _pieces(text):
            for token in self.inner(piece):
                words.append(token.text)
                spaces.append(bool(token.whitespace_))
        return Doc(self.vocab, words=words, spaces=spaces)


def _pieces(text: str) -> list[str]:
    """The text, cut inside its endless stretches."""
    cuts = [0]
    for match in ENDLESS.finditer(text):
        cuts.extend(range(match.start(), match.end(), PIECE))
    cuts.append(len(text))
    return [text[a:b] for a, b in itertools.pairwise(cuts) if a < b]
