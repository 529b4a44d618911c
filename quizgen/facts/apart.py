"""Phrases that tell of something beside the deed, though they hang on its verb: a contrast, what a film is based on, the occasion of a first time."""

from __future__ import annotations

import re

from quizgen.facts.model import Slot
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

COMPARED = frozenset(["contrast", "comparison", "opposition"])
MAKING = frozenset("direct make film shoot produce adapt stage write compose create paint draw develop animate".split())
MODELS = frozenset("story novel novella play book poem script screenplay tale idea libretto memoir comic short-story fable legend scenario".split())


def contrasting(child: Token) -> bool:
    """Whether an opening phrase sets others against the subject, in all that the sentence goes on to tell: *In contrast to the Danes, …*."""
    if child.dep_ != "prep" or child.lower_ != "in" or child.i > child.head.i:
        return False
    target = next((c for c in child.children if c.dep_ == "pobj"), child)
    return target.lower_ in COMPARED and neighbour(target, 1).lower_ in ("to", "with")


def based_on(main: Token, child: Token) -> bool:
    """Whether *from* behind a comma says what a work follows, which the noun before it owns: *directed her first film, Red Mill, | from a play*."""
    if child.dep_ != "prep" or child.lower_ != "from" or main.lemma_.lower() not in MAKING:
        return False
    return neighbour(child, -1).text == "," and any(c.dep_ == "pobj" and c.lemma_.lower() in MODELS for c in child.children)


def of_first_time(child: Token, before: list[Slot]) -> bool:
    """Whether a comma keeps the occasion from *the first time*: *led Norway for the first time, in a match against Denmark*."""
    ranked = any(s.prep == "for" and FIRST_TIME.search(s.phrase.text) for s in before[-1:])
    return ranked and child.dep_ == "prep" and neighbour(child.left_edge, -1).text == ","


FIRST_TIME = re.compile(r"\b(?:first|second|third|last|only|final) time$")


def of_last_item(main: Token, child: Token) -> bool:
    """Whether a phrase in commas behind *and* tells of the last item of a list: *read in Oslo, Lund and, until the war, in all the north*."""
    first = child.left_edge
    if child.dep_ not in ("prep", "npadvmod") or first.i - 2 <= main.i:
        return False
    joint = neighbour(first, -2)
    verb = any(c.dep_ == "conj" and c.pos_ in ("VERB", "AUX") and c.i > child.i for c in main.children)
    return neighbour(first, -1).text == "," and joint.dep_ == "cc" and joint.lower_ in ("and", "or") and not verb
