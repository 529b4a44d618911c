"""Whether a text is English: by the share of its commonest words, which no other language shares."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path

from quizgen.errors import NotEnglish
from quizgen.model import Article

# The 40 words most frequent in English that are rare or absent in running text of its neighbours (Dutch, German,
# French, Spanish, the Scandinavian languages); *in*, *is*, *was*, *me*, *on*, *a* and *had* are left out for that.
_LIST = (
    "the of and to that it for as with his he be at by this are or from but not they which you all were her she there "
    "would their been has when who will more if out an its"
)
_COMMON = frozenset(_LIST.split())
_SAMPLE = 2_000
_LEAST = 0.15
"""26 English articles have 0.24 (football results) to 0.35; Danish reaches 0.10, other languages 0.04."""
_ENOUGH = 12
"""Words: fewer say nothing about a language."""


def require_english(article: Article, path: Path) -> None:
    """Raise NotEnglish when the front matter says so or too few of the first 2,000 words are English."""
    if article.language.lower().split("-")[0].split("_")[0] not in ("en", "eng", "english"):
        raise NotEnglish(f"{path}: its language is {article.language!r}. quizgen reads English.")
    words = [w.group().lower() for w in islice(re.finditer(r"[^\W\d_]+", " ".join(article.paragraphs)), _SAMPLE)]
    if len(words) >= _ENOUGH and sum(word in _COMMON for word in words) < _LEAST * len(words):
        raise NotEnglish(f"{path}: this does not look like English. quizgen reads English.")
