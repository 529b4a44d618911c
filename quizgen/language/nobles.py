"""Nobles whom the text calls by their land: *Orkney* of “Erik Holm, 2nd Earl of Orkney” is a man, no island."""

from __future__ import annotations

import re

from quizgen.language.links import Group, key_of
from quizgen.language.model import Kind
from quizgen.language.tree import Doc
from quizgen.language.trim import Name

RANKS = "Prince|Princess|Duke|Duchess|Marquis|Marquess|Marchioness|Margrave|Earl|Count|Countess|Viscount|Viscountess|Baron|Baroness|Lord|Lady"
NOBLE = re.compile(rf"([^,]+), (?:the )?(?:\d+(?:st|nd|rd|th) |First |Second |Third )?(?:{RANKS}) (?:of )?([^,]+)$")
WITHIN = frozenset(["in", "from", "at", "near", "into", "to", "throughout", "across", "around", "through"])


def lands(title: str, groups: dict[str, Group], docs: dict[int, Doc]) -> dict[str, str]:
    """The link from the land to the name of the noble whom the title gives both, where the text means the land nowhere."""
    found = NOBLE.match(title.strip())
    if found is None:
        return {}
    name, land = key_of(found[1]), key_of(found[2])
    if name not in groups or land not in groups or groups[name].kind is not Kind.PERSON:
        return {}
    bare = [n for n in groups[land].names if not _in_title(docs[n.paragraph], n)]
    acts = any(docs[n.paragraph][n.head].dep_ in ("nsubj", "nsubjpass") for n in bare)
    return {land: name} if acts and not any(_as_place(docs[n.paragraph], n) for n in bare) else {}


def _in_title(doc: Doc, name: Name) -> bool:
    """Whether the land stands in a title: *Earl of | Orkney*."""
    return name.first > 1 and doc[name.first - 1].lower_ == "of" and re.fullmatch(RANKS, doc[name.first - 2].text) is not None


def _as_place(doc: Doc, name: Name) -> bool:
    """Whether a preposition or *the* before the name says that the land is meant: *sailed to Orkney*."""
    return name.first > 0 and doc[name.first - 1].lower_ in WITHIN | {"the"}
