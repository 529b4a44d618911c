"""Moves evidence from one version of an article's text to another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from quizgen.model import Evidence

_ALIKE = 0.8
"""Two passages with this share of characters in common are the same passage, corrected."""
_RELATED = 0.4
"""Two paragraphs with this share of words in common may be the same paragraph, corrected."""


def carry(evidence: Evidence, old: Sequence[str], new: Sequence[str]) -> Evidence | None:
    """The evidence as it stands in ``new``, where the old passage is found word for word or slightly corrected;
    None when it is not there any more.
    """
    if _fits(evidence, new):
        return evidence
    return _verbatim(evidence, new) or _corrected(evidence, old, new)


def _fits(evidence: Evidence, paragraphs: Sequence[str]) -> bool:
    n = evidence.paragraph
    return 1 <= n <= len(paragraphs) and paragraphs[n - 1][evidence.start : evidence.end] == evidence.text != ""


def _verbatim(evidence: Evidence, new: Sequence[str]) -> Evidence | None:
    """The same words elsewhere, nearest to where they were."""
    found = [
        Evidence(n, match.start(), match.end(), evidence.text)
        for n, paragraph in enumerate(new, 1)
        for match in re.finditer(re.escape(evidence.text), paragraph)
        if evidence.text
    ]
    return min(
        found, key=lambda e: (abs(e.paragraph - evidence.paragraph), abs(e.start - evidence.start)), default=None
    )


def _corrected(evidence: Evidence, old: Sequence[str], new: Sequence[str]) -> Evidence | None:
    """The passage with small changes, in the paragraph that shares most words with the old one."""
    if not _fits(evidence, old):
        return None
    before = old[evidence.paragraph - 1]
    shares = [(_shared(before, paragraph), -abs(n - evidence.paragraph), n) for n, paragraph in enumerate(new, 1)]
    share, _, n = max(shares, default=(0.0, 0, 0))
    if share < _RELATED:
        return None
    after = new[n - 1]
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    start, end = _map(evidence.start, blocks, 0), _map(evidence.end, blocks, 1)
    text = after[start:end]
    alike = SequenceMatcher(None, evidence.text, text, autojunk=False).ratio()
    return Evidence(n, start, end, text) if text and alike >= _ALIKE else None


def _shared(a: str, b: str) -> float:
    x, y = set(re.findall(r"\w+", a.casefold())), set(re.findall(r"\w+", b.casefold()))
    return len(x & y) / max(1, len(x | y))


def _map(offset: int, blocks: Sequence[tuple[str, int, int, int, int]], end: int) -> int:
    """An offset in the old text as one in the new; ``end`` 1 for the end of a passage, which follows a changed part."""
    for tag, i1, i2, j1, j2 in blocks:
        if i1 + end <= offset < i2 + end:
            return j1 + offset - i1 if tag == "equal" else (j2 if end else j1)
    return blocks[-1][4] if blocks and offset else 0
