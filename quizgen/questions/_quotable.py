"""Which quotations are worth a question: whole, of substance, and clear to somebody who does not know what was said before."""

from __future__ import annotations

import re

from quizgen.language import lexicon
from quizgen.questions._common import content

POINTING = re.compile(
    r"\b(this|that (?:is|was|will|would|has)|these|those|such|next|last|here|today|tomorrow|yesterday|now|tonight|then|again|too|also|"
    r"at the moment|just|this year|unfortunately)\b|^(and|but|so|or|it|that|there|then|yes|no|well|because|now)\b|\b(it|that)$", re.I,
)  # fmt: skip
PERSONAL = re.compile(r"\b(he|she|him|his|her|they|them|their|it|its)\b", re.I)
SPEAKER = re.compile(r"\b(I|I’m|I'm|me|my|we|us|our|you|your)\b", re.I)
EDITED = re.compile(r"\[(?:…|\.\.\.)\]|…|\.\.\.")
NAME = re.compile(r"(?<=[a-z,;:’”'\] ] )(?!I\b)[A-Z][a-z]+|\d")
LOOSE = re.compile(r"\b[Tt]he [a-z]+(?! (?:of|in|for|on|at|to|who|which|that|and)\b)(?=[ ,.;]|$)")
POLITE = lexicon.listed("polite-words")
SHORTEST, LONGEST, SUBSTANCE = 6, 26, 5


def fit(text: str) -> bool:
    """Whether the quotation's length suits a card and it is no fragment."""
    words = text.split()
    return (
        SHORTEST <= len(words) <= LONGEST
        and text[:1].isupper()
        and not text.endswith(("—", "–", "…"))
        and not EDITED.search(text)
    )


def substantial(text: str) -> bool:
    """Whether the words say something: no greeting, prayer or thanks, and a name where the speaker talks of himself."""
    words = content(text)
    if words & POLITE or len(words) < SUBSTANCE or "?" in text:
        return False
    return NAME.search(text) is not None or not SPEAKER.search(text)


def clear(text: str) -> bool:
    """Whether the words point to nothing outside: pronouns only where a noun can stand before them, one loose *the* at most."""
    if POINTING.search(text):
        return False
    first = PERSONAL.search(text)
    before = text[: first.start()] if first else ""
    settled = (
        first is None
        or (len(before.split()) >= 5 and ("," in before or ";" in before))
        or first.group().lower() in ("its", "their")
    )
    return settled and len(LOOSE.findall(text)) <= 2


def quotable(text: str) -> bool:
    """Whether the quotation is fit, of substance and clear."""
    return fit(text) and substantial(text) and clear(text)


OPENING = re.compile(r"^(and|but|so|or|it|that|then|yes|no|well|because|this|these|those|he|she|they)\b", re.I)


def telling(text: str) -> bool:
    """Whether the quotation is clear enough under its article's title: of substance, no answer to something said before."""
    words = content(text)
    return (
        fit(text)
        and len(words) > SUBSTANCE
        and not words & POLITE
        and "?" not in text
        and not OPENING.search(text)
        and len(PERSONAL.findall(text)) <= 1
    )
