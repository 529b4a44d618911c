"""Forms of English verbs, by lemminflect (rules and a dictionary of its own; nothing is downloaded)."""

from __future__ import annotations

from functools import lru_cache

PAST_OF_BE = {"was", "were"}
SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}


@lru_cache(maxsize=4096)
def form(lemma: str, tag: str) -> str:
    """The form of a verb's lemma for a Penn tag (VB, VBD, VBN, VBG, VBZ); the lemma itself when unknown."""
    from lemminflect import getInflection

    found = getInflection(lemma, tag)
    return str(found[0]) if found else lemma


def singular(finite: str, lemma: str, tag: str) -> str:
    """A present or *be* form made to agree with *who* or *which thing*."""
    if finite in SINGULAR:
        return SINGULAR[finite]
    return form(lemma, "VBZ") if tag == "VBP" else finite
