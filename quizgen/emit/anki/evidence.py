"""The lower part of a card's back: the place of the article that proves the answer, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from quizgen.emit.anki import escape
from quizgen.model import Article, Evidence

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WORDS_AT_AN_END = 5
_LONG = 12
_SHORT = 3


def place(places: tuple[Evidence, ...], wanted: Sequence[str]) -> Evidence | None:
    """The first place that holds the first of ``wanted``, or the second …; else the first, None when there is none."""
    holding = (place for string in wanted for place in places if _find(place.text, (string,)))
    return next(holding, places[0] if places else None)


def line(place: Evidence, wanted: Sequence[str]) -> str:
    """The text of ``place`` as HTML, with the first of ``wanted`` that occurs in it in ``<mark>``."""
    found = _find(place.text, wanted)
    if not found:
        return escape.text(place.text)
    start, end = found.span()
    before, answer, after = (escape.text(part) for part in (place.text[:start], found[0], place.text[end:]))
    return f"{before}<mark>{answer}</mark>{after}"


def _find(text: str, wanted: Sequence[str]) -> re.Match[str] | None:
    """Whole words; in another case only when the string is long enough to be no accident."""
    for string in filter(str.strip, wanted):
        whole = rf"(?<!\w){re.escape(string)}(?!\w)"
        if found := re.search(whole, text, re.IGNORECASE if len(string) > _SHORT else 0):
            return found
    return None


def source(article: Article) -> str:
    """Author, publisher and date as HTML, as far as they are known: ``A. Author, The Paper, 20 January 2022``."""
    published = article.published
    day = f"{published.day} {_MONTHS[published.month - 1]} {published.year}" if published else None
    return escape.text(", ".join(part for part in (article.author, article.publisher, day) if part))


def link(article: Article, place: Evidence | None) -> str:
    """The article's address for an ``href``, with a text fragment that makes a browser scroll to ``place``; or ""."""
    address = (article.url or "").strip()
    if not re.match(r"https?://[^\s/]", address, re.IGNORECASE):
        return ""
    if place is None or ":~:" in address or not place.text.split():
        return escape.url(address)
    joint = ":~:" if "#" in address else "#:~:"
    return escape.url(f"{address}{joint}text={_fragment(place.text)}")


def _fragment(text: str) -> str:
    """A text directive (WICG Scroll to Text Fragment): a short text whole, a long one as its ends."""
    words = text.split()
    ends = [words] if len(words) <= _LONG else [words[:_WORDS_AT_AN_END], words[-_WORDS_AT_AN_END:]]
    coded = (quote(" ".join(end).encode("utf-8", "replace"), safe="") for end in ends)
    return ",".join(part.replace("-", "%2D") for part in coded)
