"""Dates and durations with what they mean: *January 10* or *last Tuesday* from the day of publication or the dates around.

One table of patterns, most specific first; each with a function that says what a match means. What counts from a day that
nobody names (*recently*, *two years later*) is marked as not anchored.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from quizgen.language.marks import text_of
from quizgen.language.model import Time
from quizgen.language.tenses import Side, side_of
from quizgen.language.tree import Doc

TimeKind = Literal["date", "duration", "set"]
Value = tuple[str | None, bool]
DATE: TimeKind = "date"
DURATION: TimeKind = "duration"
SET: TimeKind = "set"

MONTHS = {
    name: i
    for i, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
DAYS = {day: i for i, day in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])}
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
TENS = "twenty thirty forty fifty sixty seventy eighty ninety hundred"
NUMBERS = {word: i for i, word in enumerate(f"{ONES} eighteen nineteen".split())}
NUMBERS |= {word: 10 * i for i, word in enumerate(TENS.split(), 2)} | {"a": 1, "an": 1, "half": 0}
UNITS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "week": "W",
    "fortnight": "W2",
    "month": "M",
    "year": "Y",
    "decade": "Y10",
    "century": "Y100",
    "centurie": "Y100",
    "millennium": "Y1000",
    "millennia": "Y1000",
}

M = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)"
)
Y = r"(?P<year>1\d{3}|20\d{2})"
D = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
W = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
N = r"(?P<n>\d[\d,]*(?:\.\d+)?|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r")"
U = r"(?P<unit>second|minute|hour|day|night|week|fortnight|month|year|decade|centur(?:y|ie)|millenni(?:um|a))s?"


@dataclass(frozen=True, slots=True)
class Around:
    """What helps to fix a date: the day of publication, the last full date before it in the paragraph (ISO), its verb's tense,
    and whether *the* stands before it (*the next year*)."""

    published: date | None
    last: str | None
    side: Side = "unknown"
    told: bool = False


def _full(match: re.Match[str], around: Around) -> Value:
    month = MONTHS[match["month"].lower().rstrip(".")]
    day = match.groupdict().get("day")
    return (f"{match['year']}-{month:02}" + (f"-{int(day):02}" if day and 1 <= int(day) <= 31 else ""), True)


def _month_day(match: re.Match[str], around: Around) -> Value:
    month, day = MONTHS[match["month"].lower().rstrip(".")], int(match["day"])
    if not 1 <= day <= 31:
        return None, False
    if around.last is not None and around.last[:4].isdigit():
        year = int(around.last[:4])
        later = len(around.last) < 7 or (month, day) >= (int(around.last[5:7]), int(around.last[8:10] or 0))
        return (f"{year}-{month:02}-{day:02}", True) if later else (f"--{month:02}-{day:02}", False)
    found = _nearest(month, day, around)
    return (found.isoformat(), True) if found is not None else (f"--{month:02}-{day:02}", False)


def _nearest(month: int, day: int, around: Around) -> date | None:
    """The day of that month that the news of the day of publication means, by the tense: *until May 4*, *on May 4 she left*."""
    if around.published is None:
        return None
    days = [d for year in (-1, 0, 1) if (d := _made(around.published.year + year, month, day)) is not None]
    if around.side == "past":
        return max((d for d in days if d <= around.published), default=None)
    if around.side == "future":
        since = around.published - timedelta(days=31)
        return min((d for d in days if d >= since), default=None)
    near = min(days, key=lambda d: abs(d - around.published), default=None)  # type: ignore[operator]
    return near if near is not None and abs(near - around.published) <= timedelta(days=120) else None


def _made(year: int, month: int, day: int) -> date | None:
    """A date, None where the month has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(match: re.Match[str], around: Around) -> Value:
    return match.group(), True


def _year(match: re.Match[str], around: Around) -> Value:
    return match["year"], True


def _years(match: re.Match[str], around: Around) -> Value:
    end = match["end"]
    return f"{match['year']}/{end if len(end) == 4 else match['year'][: 4 - len(end)] + end}", True


def _decade(match: re.Match[str], around: Around) -> Value:
    return match["decade"][:3] + "X", True


def _century(match: re.Match[str], around: Around) -> Value:
    number = int(match["c"]) if match["c"].isdigit() else ORDINALS.get(match["c"].lower(), 0)
    if not number:
        return None, False
    return (f"-{number * 100:04}/-{number * 100 - 99:04}" if match["bc"] else f"{number - 1:02}XX"), True


def _centuries(match: re.Match[str], around: Around) -> Value:
    return f"{int(match['c']) - 1:02}XX/{int(match['d']) - 1:02}XX", True


def _ancient(match: re.Match[str], around: Around) -> Value:
    return f"-{int(match['n'].replace(',', '')):04}", True


def _ancients(match: re.Match[str], around: Around) -> Value:
    return f"-{int(match['n']):04}/-{int(match['d']):04}", True


def _weekday(match: re.Match[str], around: Around) -> Value:
    which = (match.groupdict().get("which") or "").lower()
    if around.published is None or around.told or (which == "this" and around.side not in ("past", "future")):
        return None, False
    back = (around.published.weekday() - DAYS[match["weekday"].lower()]) % 7
    if which == "next" or (around.side == "future" and which != "last"):
        ahead = (7 - back) % 7
        return (around.published + timedelta(days=ahead or (7 if which == "next" else 0))).isoformat(), True
    return (around.published - timedelta(days=back or (7 if which == "last" else 0))).isoformat(), True


def _day(match: re.Match[str], around: Around) -> Value:
    word = match.group().lower()
    if around.published is None or (word == "today" and around.side in ("present", "unknown")):
        return None, False  # the town is today a port
    shift = -1 if "yesterday" in word or "last night" in word else 1 if "tomorrow" in word else 0
    return (around.published + timedelta(days=shift)).isoformat(), True


def _near(match: re.Match[str], around: Around) -> Value:
    if around.published is None or around.told or match["which"].lower() == "previous":
        return None, False
    shift = {"last": -1, "next": 1}.get(match["which"].lower(), 0)
    unit = match["unit"].lower()
    if unit == "year":
        return str(around.published.year + shift), True
    if unit == "month":
        months = around.published.year * 12 + around.published.month - 1 + shift
        return f"{months // 12}-{months % 12 + 1:02}", True
    if unit == "week":
        year, week, _ = (around.published + timedelta(weeks=shift)).isocalendar()
        return f"{year}-W{week:02}", True
    return None, False


def _ago(match: re.Match[str], around: Around) -> Value:
    number, unit = amount(match["n"]), UNITS.get(match["unit"].lower(), "")
    if around.published is None or number is None or not number.is_integer():
        return None, False
    count = int(number)
    if around.told or unit[1:] or (unit == "Y" and count >= 20 and count % 10 == 0):
        return None, False  # about three years ago, two decades ago, 30 years ago: a round figure is no date
    if unit in ("D", "W"):
        return (
            around.published - timedelta(days=min(count, 10**6) * (7 if unit == "W" else 1))
        ).isoformat() if count < 10**5 else None, count < 10**5
    years = count * int(unit[1:] or 1) if unit.startswith("Y") else None
    return (
        (str(around.published.year - years), True)
        if years is not None and years < around.published.year
        else (None, False)
    )


def _span(match: re.Match[str], around: Around) -> Value:
    number, unit = amount(match["n"]), UNITS.get(match["unit"].lower(), "")
    if number is None or not unit:
        return None, True
    number *= int(unit[1:]) if unit[1:].isdigit() else 1
    figure = f"{number:g}"
    return f"PT{figure}{unit[1]}" if unit.startswith("T") else f"P{figure}{unit[0]}", True


def _unknown(match: re.Match[str], around: Around) -> Value:
    return None, False


def _always(match: re.Match[str], around: Around) -> Value:
    return None, True


FIRSTS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
)
ORDINALS = {
    word: i
    for i, word in enumerate(f"{FIRSTS} sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(), 1)
}
C = r"(?P<c>\d{1,2}(?=st|nd|rd|th)|" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + r")(?:st|nd|rd|th)?"
COUNT, UNIT = N.replace("?P<n>", "?:"), U.replace("?P<unit>", "?:")
REGULARLY = "annually|daily|weekly|monthly|yearly|nightly|hourly"
VAGUE = (
    r"currently|recently|nowadays|at present|at the moment|these days|"
    r"in recent (?:years|months|weeks|decades)|now(?! that)|lately|(?:the )?(?:previous|following|next) day|at the time|since then"
)
ROUGH = ("about ", "around ", "roughly ", "some ", "nearly ", "almost ", "over ", "than ", "least ", "approximately ")
MEASURES = frozenset(
    "times people tons tonnes miles km kilometres kilometers mm cm metres meters dollars euros pounds cents percent".split()
)
PATTERNS: tuple[tuple[re.Pattern[str], TimeKind, Callable[[re.Match[str], Around], Value]], ...] = tuple(
    (re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", flags), kind, means)
    for pattern, flags, kind, means in (
        (r"(?:1\d{3}|20\d{2})-[01]\d-[0-3]\d", 0, DATE, _iso),
        (rf"(?:{W},? )?{M} {D},? {Y}", 0, DATE, _full),
        (rf"(?:{W},? )?(?:the )?{D} (?:of )?{M},? {Y}", 0, DATE, _full),
        (rf"{M},? (?:of )?{Y}", 0, DATE, _full),
        (rf"(?:{W},? )?{M} {D}(?!,? \d{{4}})", 0, DATE, _month_day),
        (rf"(?:{W},? )?(?:the )?{D} (?:of )?{M}", 0, DATE, _month_day),
        (rf"{Y} ?[–-] ?(?P<end>\d{{4}}|\d{{2}})", 0, DATE, _years),
        (rf"from {Y} (?:to|until|till) (?P<end>\d{{4}})", re.I, DATE, _years),
        (r"(?:(?:early|mid|late)[- ])?(?P<decade>(?:1\d|20)\d0)s", re.I, DATE, _decade),
        (rf"(?:(?:early|mid|late)[- ])?{C}[ -]century(?P<bc> B\.?C\.?)?", re.I, DATE, _century),
        (r"(?P<c>\d{1,2})(?:st|nd|rd|th) and (?P<d>\d{1,2})(?:st|nd|rd|th) centuries", re.I, DATE, _centuries),
        (r"(?P<n>\d{1,4}) ?[–-] ?(?P<d>\d{1,4}) B\.?C\.?(?:E\.?)?", 0, DATE, _ancients),
        (r"(?P<n>\d[\d,]{0,6}) B\.?C\.?(?:E\.?)?", 0, DATE, _ancient),
        (rf"every (?:{COUNT} )?(?:other )?{UNIT}|(?:once|twice|{COUNT} times) (?:a|per) {UNIT}|{REGULARLY}", re.I, SET, _always),
        (rf"{N}(?:-| ){U} ago", re.I, DATE, _ago),
        (rf"(?P<which>last|this|next) {W}", re.I, DATE, _weekday),
        (r"(?P<which>last|this|next|previous) (?P<unit>year|month|week)", re.I, DATE, _near),
        (r"today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|earlier today", re.I, DATE, _day),
        (rf"{W}", 0, DATE, _weekday),
        (rf"(?<!for )(?:{COUNT}|some|a few|several|many) {UNIT} (?:later|earlier|before|after|afterwards)", re.I, DATE, _unknown),
        (VAGUE, re.I, DATE, _unknown),
        (rf"(?<!\d–){N}(?:-| ){U}(?! and a half)", re.I, DURATION, _span),
        (Y, 0, DATE, _year),
    )
)  # fmt: skip


def amount(word: str) -> float | None:
    """The number that a numeral stands for; None for one that it can't be."""
    low = word.lower().replace(",", "")
    if low in NUMBERS:
        return float(NUMBERS[low]) if low != "half" else 0.5
    try:
        return float(low)
    except ValueError:
        return None


def times(doc: Doc, paragraph: int, published: date | None) -> list[Time]:
    """The times of one paragraph in text order, none overlapping."""
    text = text_of(doc)
    taken = bytearray(len(text))
    found: list[tuple[re.Match[str], TimeKind, Callable[[re.Match[str], Around], Value]]] = []
    for pattern, kind, means in PATTERNS:
        for match in pattern.finditer(text):
            if not any(taken[match.start() : match.end()]) and not _other(text, match, means):
                found.append((match, kind, means))
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    found.sort(key=lambda item: item[0].start())
    out: list[Time] = []
    around = Around(published, None)
    for match, kind, means in found:
        if means in (_weekday, _month_day, _day, _near, _ago):
            around = replace(around, side=_side(doc, match, means), told=_told(text, match, means))
        value, anchored = means(match, around)
        out.append(Time(paragraph, match.start(), match.end(), match.group(), kind, value, anchored))
        if kind == "date" and value is not None and re.match(r"\d{4}(-\d\d){0,2}$", value) and means in (_full, _iso):
            around = replace(around, last=value)
    return out


def _side(doc: Doc, match: re.Match[str], means: Callable[[re.Match[str], Around], Value]) -> Side:
    """The tense around a match; *today's* means the day of publication."""
    if means is _day and text_of(doc)[match.end() : match.end() + 2] in ("’s", "'s"):
        return "past"
    return side_of(doc, *match.span()) if means in (_weekday, _month_day, _day) else "unknown"


def _told(text: str, match: re.Match[str], means: Callable[[re.Match[str], Around], Value]) -> bool:
    """Whether a word before a match makes it relative to what is told, or rough: *the next Tuesday*, *about six years ago*."""
    before = text[max(0, match.start() - 12) : match.start()].lower()
    if means is _ago:
        return before.endswith(ROUGH)
    return before.endswith(" the ") and (match.groupdict().get("which") or "").lower() in ("last", "next", "previous")


def _rate(text: str, match: re.Match[str]) -> bool:
    """Whether *a year* says how often: *30 mm a year*."""
    word = re.search(r"(\S+) $", text[max(0, match.start() - 20) : match.start()])
    if match["n"].lower() not in ("a", "an") or word is None or not word[1][-1].isalnum():
        return False
    return word[1].lower() in MEASURES or word[1][0].isdigit() or word[1][0] in "$€£"


def _other(text: str, match: re.Match[str], means: Callable[[re.Match[str], Around], Value]) -> bool:
    """Whether the words are no time: an amount that looks like a year, *a second attempt*, *the Six-Day War*, *a few hundred years*."""
    words = match.group()
    before, after = text[max(0, match.start() - 8) : match.start()], text[match.end() : match.end() + 12]
    if means is _always and words[0].isupper() and words.isalpha():
        return after[1:2].isupper() or before.rstrip().split(" ")[-1][:1].isupper()  # the Daily Mail, LA Weekly
    if means is _span:
        return (
            match["unit"][0].isupper()
            or _rate(text, match)
            or (words.lower() == "one day" and (before.endswith(", ") or after.startswith(",")))
            or words.lower() in ("a second", "an second")
            or before.endswith((" few ", "several ", "many "))
        )
    if means is not _year:
        return False
    if before[-1:] in ("$", "€", "£", "#", ".") or re.match(
        r"[.,]\d|%| ?(?:km|miles|metres|meters|feet|people|men|kg|tons|dollars|words|times|soldiers|votes)\b", after
    ):
        return True
    return before[-1:] == "," and before[-2:-1].isdigit()
