"""Forms of English verbs, by lemminflect (rules and a dictionary of its own; nothing is downloaded)."""

from __future__ import annotations

import re
from functools import lru_cache

SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}


@lru_cache(maxsize=4096)
def form(lemma: str, tag: str) -> str:
    """The form of a verb's lemma for a Penn tag (VB, VBD, VBN, VBG, VBZ); the lemma itself when unknown."""
    from lemminflect import getInflection

    found = getInflection(lemma, tag)
    return str(found[0]) if found else lemma


def past(lemma: str, participle: str) -> str:
    """The simple past of a verb whose past participle the text has: the same form, unless it ends as in *written* or *begun*.

    Only then is the dictionary opened, which takes a third of a second.
    """
    return (
        form(lemma, "VBD") if re.search(r"(n|ne|ome|un|ung|unk|um)$", participle) or participle == lemma else participle
    )


def third_person(lemma: str) -> str:
    """The present that goes with *who*: *carries*, *watches*, *leads*."""
    if lemma in SINGULAR:
        return SINGULAR[lemma]
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if re.search(r"(s|x|z|ch|sh|o)$", lemma) else "s")


def singular(finite: str, lemma: str, tag: str) -> str:
    """A present or *be* form made to agree with *who* or *which thing*."""
    if finite in SINGULAR:
        return SINGULAR[finite]
    return third_person(lemma) if tag == "VBP" else finite
