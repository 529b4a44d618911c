"""Whether the opposite of a word may be believed where it stands: nothing else in the statement gives it away or contradicts it."""

from __future__ import annotations

import re


def believable(before: str, after: str, truth: str, word: str) -> bool:
    """Whether the opposite would not give itself away: *impressively small*, *the shortest river*, *different from the fast plod*."""
    if DEGREE.search(before) or LIKENESS.search(before) or heading(word, truth) or presupposed(word, truth):
        return False
    if word in TELLTALE and TELLTALE[word].search(truth):
        return False
    if word in EXTREMES and after in UNCOUNTED:
        return False
    return word not in MAGNITUDES or MEASURE.search(truth) is None


def presupposed(word: str, truth: str) -> bool:
    """*during the short season*: how long it is said to be in passing, which *the* takes for granted."""
    return word in PASSING and re.search(rf"\b(?:during|throughout|within|after|before|over|for) (?:the|its|their|his|her) {word} ", truth) is not None


PASSING = frozenset("long short brief big small large huge tiny hot cold warm cool dry wet".split())
PACE = r"gradual(?:ly)?|abrupt(?:ly)?|sudden(?:ly)?|at once|immediately|overnight"
TELLTALE = {
    word: re.compile(rf"\b(?:{pattern})\b")
    for words, pattern in (
        ("interior inner inside exterior outer outside", "deep|deeply|within|core|cent(?:er|re)|surface"),
        ("small large short long tiny huge", rf"{PACE}|step by step|little by little|bit by bit|incremental(?:ly)?|leaps?"),
        ("slow fast slowly quickly rapidly", rf"{PACE}|bursts?|drag(?:ged|s)?"),
        ("gradually suddenly", "over time|over (?:many )?(?:years|centuries|generations)|steps?|slow(?:ly)?|at once|overnight|bursts?"),
    )
    for word in words.split()
}
"""Words of the same sense elsewhere, with which the opposite would contradict itself: *deep in the exterior*, *gradually in large steps*."""


def heading(word: str, truth: str) -> bool:
    """Whether the same quarter is told elsewhere: *expanded westwards into western India* shows that *eastern* is wrong."""
    quarter = word.removesuffix("ern")
    return quarter in QUARTERS and len(re.findall(rf"\b{quarter}", truth, re.I)) > 1


QUARTERS = frozenset(("north", "south", "east", "west"))
DEGREE = re.compile(
    r"\b(?:impressively|surprisingly|remarkably|enormously|immensely|unusually|extraordinarily|amazingly|strikingly|incredibly|"
    r"astonishingly|exceptionally|overwhelmingly|massively) $",
    re.I,
)
LIKENESS = re.compile(r"\b(?:different from|unlike|similar to|as opposed to|instead of|rather than) (?:[\w’'-]+ ){0,3}$")
EXTREMES = frozenset(("longest", "largest", "highest", "tallest", "biggest", "deepest", "widest"))
UNCOUNTED = frozenset("river rivers bridge mountain mountains peak building tower lake tunnel wall road railway structure city town".split())
"""Nobody keeps count of the shortest river or the lowest mountain of a country."""
MAGNITUDES = frozenset(("large", "small", "big", "huge", "long", "short", "high", "low"))
MEASURE = re.compile(r"\b(?:feet|foot|met(?:er|re)s?|kilomet(?:er|re)s?|miles?|km|acres?|hectares?|tons?|tonnes?|inches|storeys?|stor(?:y|ies))\b")
