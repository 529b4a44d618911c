"""A wrong option, and what the sources of options share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

COUNT = 3
ARTICLE = re.compile(r"^(the|a|an) ", re.I)


@dataclass(frozen=True, slots=True)
class Option:
    """A wrong answer and why it is plausible: *another country of the Caucasus*."""

    text: str
    reason: str


def rank(seed: str, text: str) -> int:
    """A place in an order that depends on seed and text alone."""
    return int.from_bytes(blake2b(f"{seed}\0{text}".encode(), digest_size=6).digest())


def mixed(seed: str, texts: Iterable[str]) -> list[str]:
    """The texts, each once, in an order that depends on the seed and on them alone."""
    return sorted(dict.fromkeys(texts), key=lambda text: (rank(seed, text), text))


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """The text without a leading article."""
    return ARTICLE.sub("", text)


def nearest(items: Sequence[str], key: str) -> list[str]:
    """The other items of a ranked list, those next to ``key`` first; all of them when it is not in the list."""
    if key not in items:
        return list(items)
    at = items.index(key)
    return sorted((i for i in items if i != key), key=lambda item: (abs(items.index(item) - at), items.index(item)))
