"""Near figures in the same form, unit and precision: years around a year, round numbers around a round one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import accumulate, chain, product, zip_longest

from quizgen.distractors.dates import MONTHS, beside_own, when
from quizgen.distractors.option import COUNT, Option, rank
from quizgen.numerals import NUMERALS, WORDS

LAST_YEAR = 2100
MONTH = "|".join(MONTHS)
DATE = re.compile(
    rf"^(?:(?P<m>{MONTH}) (?P<d>\d{{1,2}})|(?P<d2>\d{{1,2}}) (?P<m2>{MONTH}))(?P<c>,?)(?: (?P<y>\d{{4}}))?$"
)
MONTH_YEAR = re.compile(rf"^(?P<m>{MONTH})(?P<of>,? (?:of )?)(?P<y>\d{{4}})$")
FIGURE = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\d])")
YEAR = re.compile(r"1\d{3}|20\d\d")
CENTURY = re.compile(r"\b(\d{1,2})(st|nd|rd|th)(?=[ -]century)")
THIRD = re.compile(r"\b(early |mid-|mid |late )(1\d\d0|20\d0)s\b")
CLOCK = re.compile(r"^(\d{1,2})(?:[.:](\d\d))? ?([ap]\.?m\.?)$", re.I)
STEPS = ((30, 5), (60, 10), (100, 15), (200, 20))
DAYS = (8, 33, 17, 61, 29, 70, 23, 44)
BOUND = re.compile(
    r"^(at least|at most|over|under|up to|(more|less|fewer|no more) than|above|below|some|dozens|hundreds)\b", re.I
)
"""*More than 4,000* is true as well where *more than 5,000* is."""
WORDIEST = 5

Ladder = tuple[list[str], list[str]]
"""Smaller and larger figures, each from the nearest on."""


def near(text: str) -> list[str]:
    """Figures like the one in ``text``, nearest first; [] when there is none to vary, or more than one."""
    low, high = ladder(text)
    return [t for t in chain.from_iterable(zip_longest(high, low)) if t is not None]


def options(
    text: str,
    seed: str,
    years: tuple[int, int] = (0, LAST_YEAR),
    ceiling: float | None = None,
    own: Iterable[str] = (),
    near: Ladder | None = None,
) -> tuple[Option, ...]:
    """Three wrong figures in rising order, the key's place among them drawn by ``seed``; () when that place can't be had.

    Only so is the key the smallest or the largest no more often than chance has it. ``years`` are the first and the last
    that may be offered, ``ceiling`` the largest number (of nine members no ten), ``own`` holds other dates of the article,
    ``near`` other figures than the usual ones.
    """
    earliest, latest = years
    if BOUND.match(text) or len(text.split()) > WORDIEST:
        return ()
    own = list(own)
    first = rank(seed, text) % (COUNT + 1)
    bases = [near or ladder(text, latest, ceiling), *other_days(text, latest)]
    for turn, dates, base in product(range(COUNT + 1), (own, []), bases):
        below = (first + turn) % (COUNT + 1)
        low, high = beside_own(text, base, dates)
        low = [t for t in low if not earliest or when(t) >= earliest]
        chosen = [*reversed(low[:below]), *high[: COUNT - below]]
        if len(chosen) < COUNT and not turn:
            return ()
        if len(chosen) == COUNT and not lopsided(text, chosen):
            return tuple(
                Option(t, "another date of the article" if t in dates else "a near figure in the same form")
                for t in chosen
            )
    return ()


def lopsided(text: str, chosen: list[str]) -> bool:
    """Whether the key alone is of its year or month and two others share theirs: *May 7, 1840* beside days of April 1840."""
    years = [re.findall(YEAR, t)[-1:] for t in (text, *chosen)]
    months = [[t for t in MONTHS if t in u] if DATE.match(text) else [] for u in (text, *chosen)]
    return (bool(years[0]) and text != years[0][0] and odd(years, most=1)) or (bool(months[0]) and odd(months, most=2))


def odd(parts: list[list[str]], most: int) -> bool:
    """Whether no other part is like the first, and the others are of no more than ``most`` sorts."""
    key, *others = parts
    return key not in others and len({str(o) for o in others}) <= most


def ladder(text: str, latest: int = LAST_YEAR, ceiling: float | None = None) -> Ladder:
    """What stands below and above the figure in ``text``; what stands around the figure stays as it is."""
    if found := DATE.match(text):
        return of_date(found, latest)
    if found := MONTH_YEAR.match(text):
        return of_month(found, latest)
    if found := CLOCK.match(text):
        return of_clock(found)
    if found := THIRD.search(text):
        return of_third(text, found, latest)
    if found := CENTURY.search(text):
        at = int(found.group(1))
        return shaped(
            text,
            found,
            [at - n for n in (1, 2, 3) if at > n],
            [at + n for n in (1, 2, 3) if at + n <= latest // 100],
            ordinal,
        )
    figures = [m for m in FIGURE.finditer(text) if m.group().strip(",")]
    if len(figures) == 1:
        return of_digits(text, figures[0], latest, ceiling)
    return of_words(text, ceiling) if not figures else ([], [])


def shaped(text: str, found: re.Match[str], low: list[int], high: list[int], say: object = str) -> Ladder:
    """The numbers in the place of what was found."""
    assert callable(say)
    around = text[: found.start()], text[found.end() :]
    return [around[0] + say(n) + around[1] for n in low], [around[0] + say(n) + around[1] for n in high]


def ordinal(number: int) -> str:
    """*1st*, *12th*."""
    end = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{end}"


def other_days(text: str, latest: int) -> list[Ladder]:
    """Further days around a date, for one whose first ones are all of another month than the date."""
    found = DATE.match(text)
    return [of_date(found, latest, more) for more in (1, 2, 3)] if found else []


def of_date(found: re.Match[str], latest: int, more: int = 0) -> Ladder:
    """Days some weeks off; without a year, in the same year; ``more`` chooses other steps."""
    month, day, year = found["m"] or found["m2"], int(found["d"] or found["d2"]), found["y"]
    try:
        key = date(int(year or 2001), MONTHS.index(month) + 1, day)
    except ValueError:
        return [], []

    def say(other: date) -> str:
        name, end = MONTHS[other.month - 1], f"{found['c']} {other.year}" if year else ""
        return f"{name} {other.day}{end}" if found["m"] else f"{other.day} {name}{end}"

    turn = (rank("days", found.group()) + more) % 4
    steps = [DAYS[(turn + n) % len(DAYS)] for n in range(COUNT)]
    low = [key - timedelta(days=n) for n in sorted(steps)]
    high = [key + timedelta(days=n + 2) for n in sorted(steps)]
    fits = [[d for d in side if (d.year == key.year or year) and d.year <= latest] for side in (low, high)]
    return [say(d) for d in fits[0]], [say(d) for d in fits[1]]


def of_month(found: re.Match[str], latest: int) -> Ladder:
    """Months some months off."""
    key = int(found["y"]) * 12 + MONTHS.index(found["m"])
    step = 2 + rank("months", found.group()) % 2

    def say(at: int) -> str:
        return f"{MONTHS[at % 12]}{found['of']}{at // 12}"

    high = [key + step * n + 1 for n in (1, 2, 3)]
    return [say(key - step * n) for n in (1, 2, 3)], [say(m) for m in high if m // 12 <= latest]


THIRDS = ("early", "mid", "late")


def of_third(text: str, found: re.Match[str], latest: int) -> Ladder:
    """Parts of decades some years off: *the late 1970s* and *the early 1990s* beside *the mid-1980s*; no *late 1900s*, which may be a century's end."""
    hyphen = "mid " if found[1] == "mid " else "mid-"
    key = int(found[2]) // 10 * 3 + THIRDS.index(found[1].strip(" -"))

    def say(at: int) -> str:
        part = THIRDS[at % 3]
        return f"{hyphen if part == 'mid' else part + ' '}{at // 3 * 10}s"

    clear = [[at for n in (2, 3, 4) if (at := key + sign * n) // 3 % 10 or at % 3 == 0] for sign in (-1, 1)]
    return shaped(text, found, clear[0], [at for at in clear[1] if at // 3 * 10 + at % 3 * 3 < latest], say)


def of_clock(found: re.Match[str]) -> Ladder:
    """Whole hours earlier and later in the same half of the day."""
    hour, tail = int(found[1]), found.group()[len(found[1]) :]
    return [f"{hour - n}{tail}" for n in (1, 2, 3) if hour - n >= 1], [
        f"{hour + n}{tail}" for n in (1, 2, 3) if hour + n <= 11
    ]


def of_digits(text: str, found: re.Match[str], latest: int, ceiling: float | None) -> Ladder:
    """Around a number in digits: a year, a decade (*1850s*), or a number with its precision."""
    figure = found.group().rstrip(",")
    place = re.compile(re.escape(figure)).search(text, found.start())
    assert place is not None
    if re.match(r"s\b", text[place.end() :]) and figure.endswith("0"):
        return shaped(text, place, *of_decade(int(figure.replace(",", "")), latest))
    if YEAR.fullmatch(figure) and is_year(text, place):
        return shaped(text, place, *of_year(int(figure), latest))
    places = len(figure.split(".")[1]) if "." in figure else 0
    unit = 10**places
    scaled = round(float(figure.replace(",", "")) * unit)
    top = (
        ceiling
        if ceiling is not None
        else 100
        if re.match(r" ?(%|percent|per cent)", text[place.end() :]) and scaled <= 100 * unit
        else None
    )
    low, high = of_number(scaled)
    high = [n for n in high if top is None or n < top * unit]
    if re.match(r"[ -][a-z]+s\b", text[place.end() :]):
        low = [n for n in low if n != unit]  # no *1 months*

    def say(number: int) -> str:
        return (
            f"{number / unit:,.{places}f}" if "," in figure or number < 1000 * unit else f"{number / unit:.{places}f}"
        )

    return shaped(text, place, low, high, say)


AGES = (1, 2, 4), (2, 3, 6)
"""How many years younger and older, for the young and for the rest: a boy of 13 is no boy of 3."""


def ages(text: str) -> Ladder | None:
    """Ages around an age in digits; None for any other form."""
    if not text.isdigit() or not 2 < int(text) < 110:
        return None
    age, steps = int(text), AGES[int(text) > 20]
    return [str(age - n) for n in steps if age > n + 1], [str(age + n) for n in steps]


EARLY = re.compile(r"(\d{1,4})( (?:BCE?|AD|CE|B\.C\.E?\.?|A\.D\.?))?")


def early(text: str) -> Ladder | None:
    """Years around one before the year 1000, or told with its era, some decades apart at most; None for any other text."""
    found = EARLY.fullmatch(text)
    if found is None or (not found[2] and len(found[1]) != 3):
        return None
    low, high = of_year(int(found[1]), LAST_YEAR)
    return shaped(text, re.match(r"\d+", text) or found, [n for n in low if n > 0], high)


def of_decade(decade: int, latest: int) -> tuple[list[int], list[int]]:
    """Decades around one, of *1400s* centuries; no *1900s*, which may be either."""
    if decade % 100 == 0 and decade < 1900:
        return [decade - 100 * n for n in (1, 2, 3)], [decade + 100 * n for n in (1, 2, 3) if decade + 100 * n < 1900]
    low, high = ([at for n in (1, 2, 3, 4) if (at := decade + sign * 10 * n) % 100] for sign in (-1, 1))
    return low[:COUNT], [at for at in high[:COUNT] if at < latest]


def is_year(text: str, place: re.Match[str]) -> bool:
    """Whether the four digits count nothing and are no money."""
    return not re.match(r"[ -]?[a-z%°]", text[place.end() :], re.I) and not re.search(r"[$£€]$", text[: place.start()])


def of_year(year: int, latest: int) -> tuple[list[int], list[int]]:
    """Years around a year at uneven steps: the longer ago, the further apart."""
    age = max(1, min(latest, 2030) - year)
    gap = 2 if age < 25 else 4 if age < 120 else 6 if age < 300 else 14 if age < 700 else 22
    steps = [[gap // 2 + rank(f"{year}/{side}", str(n)) % (gap // 2 + 1) for n in range(COUNT)] for side in "-+"]
    low, high = (list(accumulate(side)) for side in steps)
    return [year - n for n in low], [year + n for n in high if year + n <= latest]


def of_number(value: int) -> tuple[list[int], list[int]]:
    """Whole numbers around a whole number, as round as it is."""
    round_to = 10 ** (len(str(value)) - len(str(value).rstrip("0"))) if value else 1
    lead = value // round_to
    if value <= 0:
        return [], []
    if lead == 1 and round_to > 1:
        return [value // 2, value // 5, value // 10] if round_to > 10 else [value // 2], [
            2 * value,
            3 * value,
            5 * value,
        ]
    coarse = next((size for below, size in STEPS if lead < below), 5 * 10 ** (len(str(lead)) - 2))
    step = round_to if lead <= 12 else coarse * round_to
    return [value - n * step for n in (1, 2, 3) if value > n * step + value // 5 * (lead > 12)], [
        value + n * step for n in (1, 2, 3)
    ]


def of_words(text: str, ceiling: float | None) -> Ladder:
    """Around a number in words: *three decades*, *twenty-six feet*."""
    found = [m for m in re.finditer(r"[a-z]+(?:-[a-z]+)?", text, re.I) if m.group().lower() in WORDS]
    if len(found) != 1:
        return [], []
    low, high = of_number(WORDS[found[0].group().lower()])
    fits = [
        [
            n
            for n in side
            if n in NUMERALS and (n > 1 or not plural_after(text, found[0])) and (ceiling is None or n < ceiling)
        ]
        for side in (low, high)
    ]
    capital = found[0].group()[0].isupper()
    return shaped(text, found[0], fits[0], fits[1], lambda n: NUMERALS[n].capitalize() if capital else NUMERALS[n])


def plural_after(text: str, found: re.Match[str]) -> bool:
    """Whether a noun follows that *one* would not fit."""
    return text[found.end() :].strip() != ""
