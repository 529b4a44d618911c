"""The lower part of a card's back: the place of the article that proves the answer, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
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
    if len(places) < 2:
        return places[0] if places else None
    holding = (place for string in wanted for place in places if _find(place.text, string))
    return next(holding, places[0])


def line(place: Evidence, wanted: Sequence[str]) -> str:
    """The text of ``place`` as HTML, with the first of ``wanted`` that occurs in it in ``<mark>``."""
    spans = (_find(place.text, string) for string in wanted)
    start, end = next(filter(None, spans), (0, 0))
    before, answer, after = (
        escape.text(part) for part in (place.text[:start], place.text[start:end], place.text[end:])
    )
    return f"{before}<mark>{answer}</mark>{after}" if answer else after


def _find(text: str, string: str) -> tuple[int, int] | None:
    """Where ``string`` stands as whole words; in another case only if it is long enough to be no accident."""
    if len(string) > _SHORT and len(text.lower()) == len(text):
        text, string = text.lower(), string.lower()
    start = text.find(string) if string.strip() else -1
    while start >= 0:
        end = start + len(string)
        if not (_within_a_word(text, start) or _within_a_word(text, end)):
            return start, end
        start = text.find(string, start + 1)
    return None


def _within_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def source(article: Article) -> str:
    """Author, publisher and date as HTML, as far as they are known: ``A. Author, The Paper, 20 January 2022``."""
    published = article.published
    day = f"{published.day} {_MONTHS[published.month - 1]} {published.year}" if published else None
    return escape.text(", ".join(part for part in (article.author, article.publisher, day) if part))


def address(article: Article) -> str:
    """The article's web address for an ``href``, or "" when it has none or one of another kind."""
    raw = (article.url or "").strip()
    return escape.url(raw) if re.match(r"https?://[^\s/]", raw, re.IGNORECASE) else ""


def link(address: str, place: Evidence | None) -> str:
    """``address`` with a text fragment that makes a browser scroll to ``place``."""
    words = place.text.split() if address and place else []
    if not words or ":~:" in address:
        return address
    return f"{address}{':~:' if '#' in address else '#:~:'}text={_fragment(words)}"


def _fragment(words: list[str]) -> str:
    """A text directive (WICG Scroll to Text Fragment): a short text whole, a long one as its ends."""
    ends = [words] if len(words) <= _LONG else [words[:_WORDS_AT_AN_END], words[-_WORDS_AT_AN_END:]]
    return ",".join("%20".join(map(_coded, end)) for end in ends)


@lru_cache(4096)
def _coded(word: str) -> str:
    return word if word.isascii() and word.isalnum() else quote(word.encode("utf-8", "replace"), "").replace("-", "%2D")
