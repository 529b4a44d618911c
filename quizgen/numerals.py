"""The English numerals from zero to ninety-nine, and what they mean."""

from __future__ import annotations

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
ONES = _ONES.split()
_TENS = "x x twenty thirty forty fifty sixty seventy eighty ninety"
TENS = _TENS.split()
WORDS = {w: n for n, w in enumerate(ONES)} | {w: 10 * n for n, w in enumerate(TENS) if n > 1}
WORDS |= {f"{t}-{o}": WORDS[t] + WORDS[o] for t in TENS[2:] for o in ONES[1:10]}
NUMERALS = {n: w for w, n in WORDS.items()}
