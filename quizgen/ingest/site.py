"""The name of a site or paper that a saved page's title carries, *… | CNN Politics*: taken off, for it is no part of the title.

In doubt it stays: better a name too many than a title cut.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.language import lexicon

PARTED = re.compile(r"\s+(\||::|»|--?|–|—)\s+")
DATE = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4}")
DOMAIN = re.compile(r"(?:www\.)?[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.(?:com|net|org|edu|gov|info|io|tv|news|co\.uk|ac\.uk|de|fr|eu|ca|ie)")
JOINED = re.compile(r"(?:[A-Z][a-z]+){2,}")  # TechCrunch
NAME = re.compile(r"(?:[A-Z][\w&.-]*|of|the|and|&|for)(?: (?:[A-Z][\w&.-]*|of|the|and|&|for))*")
PAPERS = lexicon.listed("papers")
PAPER_NOUNS = lexicon.listed("paper-nouns")
LONGEST = 4
BEHIND_BAR, BEHIND_DASH = 3, 4
"""Words that must be left: a bar parts titles from sites, a dash may as well stand inside a title."""


def without_site(title: str, paragraphs: Sequence[str]) -> str:
    """The title without its site: *Ten ways to bake bread - The Oven Blog* → *Ten ways to bake bread*; *Spider-Man - A Life* stays."""
    text = "\n".join(paragraphs)
    while (cut := _behind(title, text)) is not None:
        title = cut
    return _in_front(title, text)


def _behind(title: str, text: str) -> str | None:
    """The title without a last part that is a site's name or the day of printing behind one; None when it has no such part."""
    marks = list(PARTED.finditer(title))
    if not marks:
        return None
    mark, left = marks[-1], title[: marks[-1].start()].rstrip()
    tail = title[mark.end() :].strip()
    dashed = mark[1] not in ("|", "::", "»")
    sure = not dashed and tail in PAPERS
    if len(left.split()) < (BEHIND_DASH if dashed else BEHIND_BAR) or (not sure and tail.casefold() in text.casefold()):
        return None
    if DATE.fullmatch(tail):
        return None if dashed else left
    named = len(tail.split()) <= LONGEST and NAME.fullmatch(tail) is not None
    return left if DOMAIN.fullmatch(tail) or (named and (_paper(tail) or not dashed)) else None


def _in_front(title: str, text: str) -> str:
    """The title without a site's name before a bar: *BreadCrumb | Ten ways to bake bread*."""
    site, bar, rest = title.partition(" | ")
    own = DOMAIN.fullmatch(site) or JOINED.fullmatch(site) or site in PAPERS
    return rest.strip() if bar and own and len(rest.split()) >= BEHIND_BAR and site not in text else title


def _paper(name: str) -> bool:
    """Whether a name says itself that it is a paper's, a station's or a site's: *Auto News*, *CNN Politics*, *BreadCrumb*."""
    words = name.removeprefix("The ").split()
    if words[0] in PAPERS or any(JOINED.fullmatch(word) for word in words):
        return True
    return len(words) > 1 and words[0] not in ("A", "An") and words[-1].lower() in PAPER_NOUNS
