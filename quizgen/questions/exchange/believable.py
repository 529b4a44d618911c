"""Whether the opposite of a word may be believed where it stands: nothing else in the statement gives it away or contradicts it."""

from __future__ import annotations

import re


def believable(before: str, after: str, truth: str, word: str) -> bool:
    """Whether the opposite would not give itself away: *impressively small*, *the shortest river*, *different from the fast plod*."""
    if DEGREE.search(before) or LIKENESS.search(before) or heading(word, truth) or presupposed(word, truth):
        return False
    if implied(word, truth) or for_a_use(word, truth):
        return False
    if word in TELLTALE and TELLTALE[word].search(truth):
        return False
    if word in EXTREMES and after in UNCOUNTED:
        return False
    return word not in MAGNITUDES or MEASURE.search(truth) is None


def implied(word: str, truth: str) -> bool:
    """Whether another word leaves only one of the two: nothing *drops to high levels*, *closes due to easy conditions*.

    Nor does anybody *gain a minority*, and nobody *is acclaimed as the worst*.
    """
    return any(found[1].lower() == word for telling in IMPLYING for found in telling.finditer(truth))


DOWN = (
    "drop(?:s|ped|ping)?|f[ae]ll(?:s|en|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|s[aiu]nk(?:s|ing)?|plung(?:e|es|ed|ing)|"
    "plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|reduc(?:e|es|ed|ing)|cut|lower(?:s|ed|ing)"
)
UP = (
    "r[io]se(?:s|n)?|rising|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gr[eo]w(?:s|n|ing)?|"
    "jump(?:s|ed|ing)?|rais(?:e|es|ed|ing)"
)
WINNING = "gain(?:s|ed|ing)?|w[io]n(?:s|ning)?|secur(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|achiev(?:e|es|ed|ing)|requir(?:e|es|ed|ing)"
HONOURING = "recogni[sz]ed|acclaimed|hailed|honou?red|celebrated|praised|respected|admired|renowned"
CAUSE = "due to|owing to|because of|thanks to|despite|in spite of|as a result of"
JUDGED = "difficult|hard|harsh|poor|bad|weak|severe|strict|easy|good|mild|strong|favou?rable|unfavou?rable|rich|cheap|expensive|high|low"
IMPLYING = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"\b(?:{DOWN}) (?:[a-z]+ )?to (?:(?:an?|its|their|the|very|more|such) )*(low|lower|lowest|small|smaller|smallest|short|shorter|minor)\b",
        rf"\b(?:{UP}) (?:[a-z]+ )?to (?:(?:an?|its|their|the|very|more|such) )*(high|higher|highest|large|larger|largest|great|greater|major|long)\b",
        rf"\b(?:{CAUSE}) (?:[a-z-]+ ){{0,3}}({JUDGED})\b",
        rf"\b(?:{HONOURING}) (?:as|for) (?:[a-z]+ ){{0,4}}(best|good|high|great|strong|first)\b",
        rf"\b(?:{WINNING}) (?:[a-z]+ ){{0,4}}(majority)\b",
    )
)
"""Verbs and links with the one of two opposites that they leave: its first group."""


def for_a_use(word: str, truth: str) -> bool:
    """*a test used for measuring the shape of large mirrors*: what serves for large ones may serve for small ones as well."""
    return word in MAGNITUDES and any(found[1] == word for found in USED.finditer(truth))


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
USED = re.compile(r"\b(?:used|useful|suitable|designed|suited|employed) (?:for|to|in) [^,;.]*?\b(large|small|big|huge|long|short|high|low)\b")
MEASURE = re.compile(r"\b(?:feet|foot|met(?:er|re)s?|kilomet(?:er|re)s?|miles?|km|acres?|hectares?|tons?|tonnes?|inches|storeys?|stor(?:y|ies))\b")
