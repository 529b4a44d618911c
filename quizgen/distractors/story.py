"""Who belongs to the story that a question tells: no garbled name, no king beside a commoner, nobody of another century."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.distractors.checks import sentences_with
from quizgen.model import Article
from quizgen.questions.draft import Draft

REGNAL = re.compile(r" [IVX]+$")
APART = 50  # years between two stories that share no people
YEAR = re.compile(r"\b(1\d{3}|20\d\d)\b")


def at_home(name: str, key: str, draft: Draft, article: Article) -> bool:
    """Whether somebody belongs to the story: named twice, like the key by number (*Pius II*) or not, no part of a longer name, and
    of the years that the prompt tells.
    """
    if (REGNAL.search(name) is None) != (REGNAL.search(key) is None):
        return False
    years = years_of(name, article.paragraphs)
    asked = [int(y) for y in YEAR.findall(draft.prompt)]
    return years is not None and (not asked or not years or min(abs(y - asked[0]) for y in years) <= APART)


@lru_cache(maxsize=2_000)
def years_of(name: str, paragraphs: tuple[str, ...]) -> tuple[int, ...] | None:
    """The years of the sentences on somebody; None for one named only once, or by a part of a longer name. Each question asks it of each name."""
    text = " ".join(paragraphs)
    last = name.split()[-1]
    if text.count(last) < 2:
        return None
    if not re.search(rf"{re.escape(name)}(?! [A-Z]|-)", text) or len(
        re.findall(rf"{re.escape(last)} [A-Z]\w+", text)
    ) * 2 > text.count(last):
        return None
    mark = (
        name if re.search(rf"\b(?!{re.escape(name.split()[-2])}\b)[A-Z]\w+ {re.escape(last)}\b", text) else last
    )  # *Anna Berg* and *Paul Berg*
    return tuple(int(y) for s in sentences_with(mark, paragraphs) for y in YEAR.findall(s))
