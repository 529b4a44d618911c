"""What makes a question the same question, and what makes it an untouched one. No YAML here: rules import this."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from quizgen.model import Article, Evidence, Generated, Guide, GuideEntry, Question, Quote

_ID = 10
"""Letters of base 32, 50 bits: among a million questions two ids agree with a chance of one in 2,000."""


def identity(article_id: str, rule: str, fact_key: str) -> str:
    """The id of the question that ``rule`` asks about a fact: ten characters of ``a-z2-7``, whatever the wording.

    ``fact_key`` is the rule's own name of the fact, the same for the same fact in each run.
    """
    digest = hashlib.sha256("\0".join((article_id, rule, fact_key)).encode("utf-8", "surrogatepass")).digest()
    return base64.b32encode(digest).decode("ascii").lower()[:_ID]


def fingerprint(question: Question) -> str:
    """``WORDING.MARKS``: digests of the wording (type, prompt, answer, accept, distractors, correction, pairs, items)
    and of what a person may set beside it (tags, difficulty, subject). A question is untouched while both fit.
    """
    wording = (
        question.type.value,
        question.prompt,
        question.answer,
        question.accept,
        question.distractors,
        question.correction,
        question.pairs,
        question.items,
    )
    return f"{_digest(wording)}.{_digest((sorted(question.tags), question.difficulty.value, question.subject))[:6]}"


def stamp(question: Question) -> Question:
    """A question that a rule has just written, with its fingerprint."""
    return replace(question, fingerprint=fingerprint(question))


def generated(article: Article, quotes: Sequence[Quote], guide: Guide, ids: Sequence[str]) -> Generated:
    """The digests of what quizgen wrote; compare them with a bank's own to see what a person changed."""
    return Generated(article_digest(article), quotes_digest(quotes), guide_digest(guide), tuple(ids))


def article_digest(article: Article) -> str:
    """``HEAD.TEXT``: digests of what stands above an article's text, and of its paragraphs."""
    when = article.published.isoformat() if article.published else None
    head = (article.id, article.title, article.subtitle, article.author, article.publisher, when, article.url)
    rest = (article.language, sorted(article.boilerplate), _plain(article.extra))
    return f"{_digest((head, rest))}.{_digest(article.paragraphs)}"


def quotes_digest(quotes: Sequence[Quote]) -> str:
    """A digest of the list of quotations."""
    return _digest([(q.speaker, q.text, q.role, q.cue, _place(q.evidence), _plain(q.extra)) for q in quotes])


def guide_digest(guide: Guide) -> str:
    """A digest of the study guide."""
    return _digest([[_entry(entry) for entry in part] for part in (guide.people, guide.terms, guide.timeline)])


def _entry(entry: GuideEntry) -> tuple[str, str, tuple[int, int, int, str]]:
    return entry.term, entry.text, _place(entry.evidence)


def _plain(extra: Mapping[str, Any]) -> list[str]:
    return sorted(f"{name}: {value!r}" for name, value in extra.items())


def _place(evidence: Evidence) -> tuple[int, int, int, str]:
    return evidence.paragraph, evidence.start, evidence.end, evidence.text


def _digest(value: object) -> str:
    """Twelve hexadecimal digits of plain values' digest."""
    return hashlib.sha256(json.dumps(value, ensure_ascii=True).encode("ascii")).hexdigest()[:12]
