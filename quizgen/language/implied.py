"""Nouns that a title explains without having them: *the study* under *Scientists report …*, *the attacker* under *… stabbed on stage*."""

from __future__ import annotations

import re
from functools import cache

from quizgen.language import lexicon


@cache
def implied(title: str) -> frozenset[str]:
    """The nouns, in the singular, that stand for something of the title."""
    words = set(re.findall(r"[^\W\d_]+", title.lower()))
    rows = lexicon.table("implied").items()
    return frozenset(noun for keys, nouns in rows if words & set(keys.split("|")) for noun in nouns.split("|"))
