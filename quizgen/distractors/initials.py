"""What an abbreviation does not stand for: one or two of its words exchanged for others with the same first letter."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations

from quizgen.distractors.option import Option, mixed
from quizgen.language import gazetteer

REASON = "the same letters in other words"


@lru_cache(maxsize=1)
def exchanges() -> dict[str, tuple[str, ...]]:
    """For each word those that may take its place; the first line that begins with it counts."""
    found: dict[str, tuple[str, ...]] = {}
    for line in gazetteer.rows("initials.tsv"):
        first, *others = line.split("|")
        found.setdefault(first, tuple(others))
    return found


def expansions(long: str, seed: str) -> list[Option]:
    """Wrong readings of the letters. Two words exchanged give three: the one, the other, both, so that no reading is
    the odd
    one out; one word with three others gives three as well.
    """
    words = [w for w in re.findall(r"[^\W\d_]+(?:[’'][^\W\d_]+)?", long) if w in exchanges()]
    pairs = mixed(seed, (f"{word}>{other}" for word in words for other in exchanges()[word]))
    made = []
    for first, second in combinations(pairs, 2):
        one, other = swapped(long, first), swapped(long, second)
        same = first.split(">")[0] == second.split(">")[0]
        made += [one, other] if same else [one, other, swapped(one, second)]
        if not same:
            break
    return [Option(text, REASON) for text in dict.fromkeys(made) if text != long and not repeated(text)]


def swapped(text: str, pair: str) -> str:
    """The text with one word exchanged; ``pair`` is *old>new*."""
    old, new = pair.split(">")
    return re.sub(rf"\b{re.escape(old)}\b", new, text, count=1)


def repeated(text: str) -> bool:
    """Whether a longer word stands twice."""
    words = [w for w in text.casefold().split() if len(w) > 4]
    return len(set(words)) < len(words)
