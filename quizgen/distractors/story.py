"""Who belongs to the story that a question tells: no garbled name, no king beside a commoner, nobody of another century."""

from __future__ import annotations

import re

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
    text = " ".join(article.paragraphs)
    last = name.split()[-1]
    if (REGNAL.search(name) is None) != (REGNAL.search(key) is None) or text.count(last) < 2:
        return False
    if not re.search(rf"{re.escape(name)}(?! [A-Z]|-)", text) or len(
        re.findall(rf"{re.escape(last)} [A-Z]\w+", text)
    ) * 2 > text.count(last):
        return False
    mark = (
        name if re.search(rf"\b(?!{re.escape(name.split()[-2])}\b)[A-Z]\w+ {re.escape(last)}\b", text) else last
    )  # *Anna Berg* and *Paul Berg*
    asked = [int(y) for y in YEAR.findall(draft.prompt)]
    years = [int(y) for s in sentences_with(mark, article.paragraphs) for y in YEAR.findall(s)]
    return not asked or not years or min(abs(y - asked[0]) for y in years) <= APART
