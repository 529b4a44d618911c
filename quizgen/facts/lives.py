"""When people were born and died: the dates in brackets behind a name, as works of reference put them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Life
from quizgen.facts.salience import Salience
from quizgen.language.analysis import Analysis
from quizgen.language.model import Kind
from quizgen.model import Evidence

MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DATE = rf"(?:\d{{1,2}} {MONTH},? \d{{4}}|{MONTH} \d{{1,2}}, \d{{4}}|\d{{4}})"
STYLE = r"(?: (?:NS|OS|N\.S\.|O\.S\.)(?: \([^()]{0,40}\))?| [\[(](?:OS|NS|O\.S\.|N\.S\.) [^()\[\]]{0,30}[\])])?"
"""The day by the other calendar: *16 June 1723 NS (5 June 1723 OS)*, *4 January 1643 [O.S. 25 December 1642]*."""
BRACKETS = re.compile(
    rf"[ ,]*\((?:[^()]{{0,80}}?[;,] )?(?:(?P<birth>born |b\. )(?:[^()\d]{{0,60}}?[;,] |on |in )?)?(?P<born>{DATE}){STYLE}(?:,? in [^()–—-]{{1,40}})?"
    rf"(?: ?[–—-] ?(?:died )?(?P<died>{DATE}){STYLE}(?:,? in [^()]{{1,40}})?)?\)"
)


def lives(analysis: Analysis, weights: Salience) -> Iterator[Life]:
    """Each person of the article with dates in brackets behind the name: both dates, or one that *born* opens."""
    seen: set[int] = set()
    for mention in analysis.mentions:
        entity = analysis.entity(mention.entity)
        text = analysis.article.paragraphs[mention.paragraph - 1]
        end = mention.start + len(
            text[mention.start : mention.end].split(" (")[0]
        )  # *Anna Berg (;*, where a sound was left out
        found = BRACKETS.match(text, end) if entity.kind is Kind.PERSON and entity.id not in seen else None
        if found is None or not (found["died"] or found["birth"]) or not lived(found["born"], found["died"] or ""):
            continue
        seen.add(entity.id)
        place = Evidence(mention.paragraph, mention.start, found.end(), text[mention.start : found.end()])
        yield Life(
            entity.name.split(" (")[0], found["born"], found["died"] or "", place, weights.entities.get(entity.id, 0.2)
        )


def span(life: Life) -> tuple[int, int]:
    """The first and the last year of a life; 9999 for one that the article does not end."""
    return int(life.born[-4:] or 0), int(life.died[-4:] or 9999)


def lived(born: str, died: str) -> bool:
    """Whether the years make a life and not a term of office."""
    return not died or 25 <= int(died[-4:]) - int(born[-4:]) <= 115
