"""A sentence's pronouns and short forms as they are printed once a name takes the pronoun's place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.facts.model import Segment
from quizgen.facts.torn import has_read_as_is
from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

SHORT = ("’s", "'s")
SUBJECTS = frozenset(["he", "she", "it", "they"])
LINKS = frozenset("when as because that if while after before where until since than".split())
OPENING = 2  # segments before the possessive of *In her childhood*
NEAR = 6  # segments up to the subject
FAR = 12  # and up to its name, behind a comma


def named_second(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """*In her childhood she moved* with the name for *she*, not for *her*, and a comma before it; *His training completed, Ash went to sea*
    keeps *his*.
    """
    first = next((i for i, s in enumerate(segments[:OPENING]) if s.pronoun and s.possessive and s.entity is not None), None)
    if first is None:
        return segments
    same = (i for i, s in enumerate(segments[: first + FAR]) if i > first + 1 and s.entity == segments[first].entity)
    at = next(same, None)
    if at is None:
        return segments
    named = not segments[at].pronoun and not segments[at].possessive and segments[at - 1].text.endswith(",")
    if not named and (segments[at].text.lower() not in SUBJECTS or at >= first + NEAR):
        return segments
    before = segments[at - 1]
    if before.text.lower() in LINKS:
        return segments  # *His luck came when he …*: no opening phrase, his name may stand first
    own = replace(segments[first], entity=None)
    comma = before if before.text.endswith(",") else replace(before, text=f"{before.text},", name=f"{before.name}," if before.name else "")
    return (*segments[:first], own, *segments[first + 1 : at - 1], comma, *segments[at:])


def spelt(tokens: Sequence[Token], segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """*she’s kept* with *has* in full: behind a name, *’s* would be read as a possessive."""
    shorts = [t for t in tokens if t.text in SHORT and t.tag_ == "VBZ"]
    at = next((i for i, s in enumerate(segments[1:], 1) if s.text in SHORT and segments[i - 1].pronoun), None)
    if len(shorts) != 1 or at is None:
        return segments
    verb = shorts[0]
    noun = verb.head.tag_ == "VBN" and neighbour(verb.head, 1).pos_ == "NOUN"  # *kept watch*
    has = has_read_as_is(verb.head, verb) or verb.lemma_ == "have" or noun
    full = replace(segments[at], text="has" if has else "is")
    return (*segments[: at - 1], replace(segments[at - 1], space=True), full, *segments[at + 1 :])
