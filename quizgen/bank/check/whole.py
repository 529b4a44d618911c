"""What only shows over all questions: near doubles, one answer again and again, ids that stand twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from quizgen.bank.check.finding import Finding, Severity, words
from quizgen.model import Bank, Question, Type

_ALIKE = 0.85
_MANY = 10
_ALL_PAIRS = 150
"""Up to so many questions each is compared with each; beyond, only those that share half their words."""


def check(bank: Bank, questions: Sequence[Question]) -> Iterator[Finding]:
    """The defects of a set of questions."""
    counts = Counter(question.id for question in questions)
    yield from (
        Finding(name, "ID", Severity.ERROR, f"stands {n} times") for name, n in counts.items() if n > 1 or not name
    )
    yield from _doubles([q for q in questions if q.type not in (Type.MATCHING, Type.ORDERING)])
    if len(questions) >= _MANY:
        keys = Counter(q.answer.casefold() for q in questions if isinstance(q.answer, str))
        for key, n in keys.items():
            if n > max(3, len(questions) // 6):
                message = f"{n} of {len(questions)} questions have the answer {key!r}"
                yield Finding("", "MONOTONY", Severity.WARNING, message)


def _doubles(questions: Sequence[Question]) -> Iterator[Finding]:
    folded = [question.prompt.lower() for question in questions]
    bags = [frozenset(words(text)) for text in folded]
    match = SequenceMatcher(autojunk=False)
    for i, question in enumerate(questions):
        match.set_seq2(folded[i])  # it prepares the second of its texts, and keeps it for all the first
        for j in range(i):
            if len(questions) > _ALL_PAIRS and 2 * len(bags[i] & bags[j]) < min(len(bags[i]), len(bags[j])):
                continue
            match.set_seq1(folded[j])
            if match.real_quick_ratio() > _ALIKE and match.quick_ratio() > _ALIKE and match.ratio() > _ALIKE:
                message = f"nearly the prompt of {questions[j].id}"
                yield Finding(question.id, "DUPLICATE", Severity.WARNING, message)
