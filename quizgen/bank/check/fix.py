"""Mends what can be mended without judgement: spaces, doubles, the place of evidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.bank.carry import carry
from quizgen.bank.check.places import misplaced
from quizgen.model import Article, Bank, Evidence, Question, Status, Type


def fix(bank: Bank) -> Bank:
    """The bank with its safe repairs. Of the wording only spaces and a first capital change."""
    mended = (q if q.status is Status.REJECTED else _question(q, bank.article) for q in bank.questions)
    return replace(bank, questions=tuple(mended))


def _question(question: Question, article: Article) -> Question:
    answer = question.answer.strip() if isinstance(question.answer, str) else question.answer
    key = answer if isinstance(answer, str) else ""
    wrong = _distinct(question.distractors, [key] if question.type is Type.MULTIPLE_CHOICE else [])
    return replace(
        question,
        prompt=_spaced(question.prompt),
        answer=answer,
        accept=_distinct(question.accept, [key]),
        distractors=wrong if len(wrong) >= min(2, len(question.distractors)) else question.distractors,
        tags=tuple(dict.fromkeys(question.tags)),
        evidence=tuple(_placed(evidence, article) for evidence in question.evidence),
    )


def _spaced(prompt: str) -> str:
    text = re.sub(r"\s+([,.;:?!])(?=\s|$)", r"\1", " ".join(prompt.split()))
    first = text.split(" ")[0]
    return text[:1].upper() + text[1:] if first.isalpha() and first.islower() else text


def _distinct(texts: Sequence[str], taken: Sequence[str]) -> tuple[str, ...]:
    """The texts without doubles of each other and of ``taken``, whatever their case."""
    seen = {text.casefold().strip() for text in taken}
    out: list[str] = []
    for text in texts:
        if text.casefold().strip() not in seen:
            seen.add(text.casefold().strip())
            out.append(text)
    return tuple(out)


def _placed(evidence: Evidence, article: Article) -> Evidence:
    """Evidence whose words stand elsewhere in the article, moved there."""
    return (carry(evidence, (), article.paragraphs) or evidence) if misplaced(evidence, article) else evidence
