"""Short forms that the text explains: *Long Form (LF)*, *LF (Long Form)*, *Long Form, or LF,*.

After Schwartz & Hearst 2003, *A simple algorithm for identifying abbreviation definitions in biomedical text*; here the
first letter of every capitalised word of the long form must be accounted for, so that a figure or a remark is no definition.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.language.marks import Pair
from quizgen.language.model import Abbreviation

SHORT = re.compile(r"(?=[^a-z]*[A-Z][^a-z]*[A-Z])[A-Z][A-Za-z0-9&.-]{1,9}$|^[A-Z][A-Z0-9&-]{1,9}$")
LONG = re.compile(r"^[A-Za-zÀ-ž][\w’'&,/ -]{4,90}$")
SMALL = frozenset(
    ["of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "la", "du", "des", "der", "und", "et", "y"]
)
OR = re.compile(
    r"(?:, |\s)(?:or|abbreviated as|known as|shortened to) (?:the )?[“\"‘]?([A-Z][A-Z0-9&-]{1,9})[”\"’]?(?=[,.;) ])"
)


def abbreviations(text: str, marks: Sequence[Pair], paragraph: int) -> list[Abbreviation]:
    """The definitions of one paragraph in text order; ``marks`` are its brackets and quotation marks."""
    found: list[Abbreviation] = []
    for pair in marks:
        if pair.mark != "(" or pair.end - pair.start > 130:
            continue
        inside = re.split(r"[,;]", text[pair.start + 1 : pair.end - 1])[0].strip("“”\"‘’' ")
        inside = re.sub(r"^(the|or|abbreviated(?: as)?|known as|also|hereafter) ", "", inside)
        before = text[max(0, pair.start - 200) : pair.start].rstrip('”"’ ')
        if text[pair.start] == "(" or not SHORT.match(inside):  # an editor explains: *ROS [Reactive Oxygen Species]*
            found.extend(_bracketed(text, paragraph, pair.start, inside, before))
    for match in OR.finditer(text):
        long = long_form(match.group(1), text[max(0, match.start() - 200) : match.start()])
        if long and _initials(match.group(1), long):
            found.append(Abbreviation(match.group(1), long, paragraph, match.start(1), match.end(1)))
    return sorted(found, key=lambda a: a.start)


def _bracketed(text: str, paragraph: int, at: int, inside: str, before: str) -> list[Abbreviation]:
    """Long (SHORT), else SHORT (Long)."""
    if SHORT.match(inside):
        long = long_form(inside, before)
        start = text.index(inside, at)
        return [Abbreviation(inside, long, paragraph, start, start + len(inside))] if long else []
    if LONG.match(inside):
        for match in reversed(list(re.finditer(r"\b[A-Z][A-Z0-9&-]{1,9}\b", before[-60:]))):
            if before[-60:][match.start() :].count(" ") <= 3 and _initials(match.group(), inside):
                start = text.rindex(match.group(), 0, at)
                return [Abbreviation(match.group(), inside, paragraph, start, start + len(match.group()))]
    return []


def long_form(short: str, before: str) -> str:
    """The words at the end of ``before`` that ``short`` stands for; '' when they do not fit."""
    letters = [c.lower() for c in short if c.isalnum()]
    clause = re.split(r"[.;:()“”]\s|\n", before)[-1]
    words = clause.split()[-min(len(letters) * 2 + 2, len(letters) + 6) :]
    each = words[-len(letters) :]
    if len(letters) > 2 and [w[:1].lower() for w in each] == letters and each[0].lower() not in SMALL:
        return " ".join(each).strip(",")  # *canonical correspondence analysis*: no letter twice from one word
    sizes = [n for n in range(2, len(words) + 1) if words[-n].lower() not in SMALL and words[-n][:1].lower() == letters[0]]
    plain = [n for n in sizes if [w[:1].lower() for w in words[-n:] if w.lower() not in SMALL] == letters]
    fits = plain or [n for n in sizes if _initials(short, " ".join(words[-n:]))]
    return " ".join(words[-fits[0] :]).strip(",") if fits else ""


def _initials(short: str, long: str) -> bool:
    """Whether the initials of the long form's words, small words as they like, spell the short form (a plural *s* aside)."""
    letters = "".join(c for c in short if c.isalnum()).lower()
    words = [w for w in re.split(r"[\s/-]+", long) if w]
    return _spell(letters, words) or (letters.endswith("s") and short[-1] == "s" and _spell(letters[:-1], words))


def _spell(letters: str, words: list[str]) -> bool:
    """Each letter starts the next word; small words may be skipped, and a long word may give two letters."""
    at = 0
    for word in words:
        low = word.lower().lstrip("“\"‘'(")
        if at < len(letters) and low[:1] == letters[at]:
            at += 1
            fewer = len(words) < len(letters) and not all(w[:1].isupper() for w in words)  # an all-capital name gives initials only
            if at < len(letters) and fewer and letters[at] in low[1:]:
                at += 1
        elif low not in SMALL:
            return False
    return at == len(letters)
