"""Tags of a note: all below ``quizgen::``, so that they fold away in Anki's sidebar."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quizgen.model import Article, Question

RETIRED = "quizgen::retired"
_FORBIDDEN = re.compile(r'[\s\x00-\x1f\x7f"\ud800-\udfff]+')


def of(article: Article, question: Question) -> tuple[str, ...]:
    """Article, type, difficulty, rule and topics of a question, sorted, each once."""
    pairs = [
        ("article", article.id),
        ("type", question.type.value),
        ("difficulty", question.difficulty.value),
        ("rule", question.rule or "by-hand"),
        *(("topic", tag) for tag in question.tags),
    ]
    return tuple(sorted({f"quizgen::{group}::{name}" for group, raw in pairs if (name := clean(raw))}))


@lru_cache(1024)
def clean(raw: str) -> str:
    """``raw`` without what Anki would split or drop: blanks become hyphens, empty levels of ``a::::b`` go."""
    name = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", raw))
    return "::".join(level for part in name.split("::") if (level := part.strip("-:")))
