"""What a phrase counts or measures: its number, its unit, whether it is plural."""

from __future__ import annotations

import re

from quizgen.facts.segments import gap, uncapitalised
from quizgen.facts.tokens import series, taken
from quizgen.language import lexicon
from quizgen.language.tree import Token


def is_plural(head: Token) -> bool:
    """Whether the head is plural or a coordination."""
    return (
        head.tag_ in ("NNS", "NNPS")
        or series(head)
        or any(c.dep_ == "conj" and taken(c) is None for c in head.children)
    )


def number(tokens: list[Token], head: Token) -> str:
    """The amount that counts the head, with its approximators: *nearly 30,000* of *nearly 30,000 people*."""
    words = [
        t for t in tokens if t.i < head.i and (t.dep_ in ("nummod", "quantmod", "advmod") and _near_number(t, head))
    ]
    if not any(t.like_num for t in words):
        return ""
    return "".join(uncapitalised(t) + t.whitespace_ for t in words).strip()


def _near_number(token: Token, head: Token) -> bool:
    """Whether the token is part of the numeral in front of ``head``."""
    while token.head.i not in (head.i, token.i):
        token = token.head
    return token.dep_ == "nummod"


def counted(tokens: list[Token], head: Token) -> str:
    """What is counted: *people* of *nearly 30,000 people*; the phrase after the numeral, with its complements."""
    after = [t for t in tokens if t.i < head.i and t.dep_ == "nummod"]
    if not after:
        return ""
    return wording([t for t in tokens if t.i > after[-1].i])


def wording(tokens: list[Token]) -> str:
    """The tokens' text with single spaces where something was left out."""
    at = {t.i: t for t in tokens}
    return "".join(t.text + (" " if gap(t, at) else "") for t in tokens).strip()


def unit(head: Token, tokens: list[Token], text: str) -> str:
    """What an amount or date measures: money, percent, year, day, month, decade, century, duration, measure or ''."""
    figures = any(map(str.isdigit, text))
    if figures and (
        re.fullmatch(r"(1\d{3}|20\d\d)|\d{1,4} (BC|BCE|AD|CE)|AD \d{1,4}", text) or old_year(head, text)
    ):
        return "year"
    if head.ent_type_ == "DATE" and re.fullmatch(r"(\d{1,2} )?[A-Z][a-z]+ (\d{1,2})?(, )?(1\d{3}|20\d\d)?", text):
        return "day" if re.search(r"\b\d{1,2}\b", text) else "month"
    if figures and re.search(r"\b(1\d|20)\d0s\b", text):
        return "decade"
    if "century" in text and re.fullmatch(r"(the )?[\w-]+ century( (BC|AD|BCE|CE))?", text):
        return "century"
    if head.lemma_.lower() in lexicon.TIME_UNITS and any(  # *the day the war ended in 1945* counts nothing
        t.i <= head.i + 1 and t.like_num and t.lower_ not in lexicon.ORDINALS and not t.lower_.endswith(("st", "nd", "rd", "th"))
        for t in tokens
    ):
        return "duration"
    if (
        head.lemma_.lower() in UNITS
        and re.match(r"an? (?:full |whole |entire )?[a-z]+$", text)
        and head.dep_ == "pobj"
        and head.head.lower_ == "for"
    ):
        return "duration"  # *for a decade*
    if any(t.text in "$€£" for t in tokens):
        return "money"
    if "%" in text or head.lower_ in ("percent", "percentage"):
        return "percent"
    return "measure" if head.lemma_.lower() in lexicon.MEASURES and any(t.like_num for t in tokens) else ""


UNITS = frozenset(["minute", "hour", "day", "week", "month", "year", "decade", "century", "millennium", "fortnight"])


def old_year(head: Token, text: str) -> bool:
    """Whether three figures after *in* are a year: *began in 911*."""
    return (
        re.fullmatch(r"[1-9]\d\d", text) is not None
        and head.dep_ == "pobj"
        and head.head.lower_ in ("in", "since", "until")
    )
