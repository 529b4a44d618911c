"""Right-to-left words in a left-to-right line: the part of Unicode's bidirectional algorithm that names need, and
the shapes of joined Arabic letters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_NUMBER = re.compile(r"\d[\d.,:/]*\d|\d")
_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def visual(text: str) -> str:
    """The text in the order of display: each stretch of right-to-left words is reversed, its figures are not."""
    if not _RTL.search(text):
        return text
    text = joined(text)
    strong = [index for index, char in enumerate(text) if unicodedata.bidirectional(char) in {"R", "AL"}]
    if not strong:
        return text  # a vowel mark or accent without its letter
    out, start = [], 0
    for first, last in _stretches(text, strong):
        out += [text[start:first], _reverse(text[first : last + 1])]
        start = last + 1
    return "".join([*out, text[start:]])


def _stretches(text: str, strong: list[int]) -> list[tuple[int, int]]:
    """From the first to the last strong character of each stretch that no left-to-right letter interrupts."""
    stretches = [(strong[0], strong[0])]
    for index in strong[1:]:
        first, last = stretches[-1]
        if any(unicodedata.bidirectional(char) == "L" for char in text[last + 1 : index]):
            stretches.append((index, index))
        else:
            stretches[-1] = (first, index)
    return [(first, _marks(text, last)) for first, last in stretches]


def _marks(text: str, last: int) -> int:
    while last + 1 < len(text) and unicodedata.bidirectional(text[last + 1]) == "NSM":
        last += 1
    return last


def _reverse(text: str) -> str:
    turned = text.translate(_MIRROR)[::-1]
    return _NUMBER.sub(lambda match: match.group()[::-1], turned)


def joined(text: str) -> str:
    """Arabic letters in the shapes that they have beside each other (Unicode's presentation forms)."""
    shapes = _shapes()
    letters = [index for index, char in enumerate(text) if unicodedata.category(char) != "Mn"]
    out = list(text)
    for before, at, after in zip([-1, *letters], letters, [*letters[1:], -1], strict=False):
        forms = shapes.get(text[at], {})
        left = before >= 0 and "initial" in shapes.get(text[before], {}) and "final" in forms
        right = after >= 0 and "final" in shapes.get(text[after], {}) and "initial" in forms
        out[at] = forms.get(("isolated", "initial", "final", "medial")[2 * left + right], text[at])
    return "".join(out)


@cache
def _shapes() -> dict[str, dict[str, str]]:
    """The shapes of each letter by name, from the decompositions that Unicode gives its presentation forms."""
    shapes: dict[str, dict[str, str]] = {}
    for code in range(0xFB50, 0xFEFD):
        kind, _, plain = unicodedata.decomposition(chr(code)).partition(" ")
        if kind in {"<isolated>", "<initial>", "<medial>", "<final>"} and " " not in plain:
            shapes.setdefault(chr(int(plain, 16)), {})[kind.strip("<>")] = chr(code)
    return shapes
