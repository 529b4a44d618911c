"""Recognises a question under another id: asked by a person already, or of a passage that has been corrected since."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from quizgen.model import Question

_ALIKE = 0.85


class Twins:
    """The questions that stay in a bank, ready to be compared with new ones."""

    def __init__(self, questions: Iterable[Question], ours: frozenset[str]) -> None:
        """``ours`` are ids that the rules have just asked: such a question is told apart from others by its rule."""
        questions = list(questions)
        self._orphans = [q for q in questions if q.id not in ours]
        self._prompts = {_fold(q.prompt) for q in questions}

    def has(self, question: Question) -> bool:
        """Whether one of them asks the same: the same words, or the same rule of the same passage with the same
        answer or nearly the same words.
        """
        if _fold(question.prompt) in self._prompts and question.answer is not None:
            return True
        return any(q.rule == question.rule is not None and _same(q, question) for q in self._orphans)


def _same(a: Question, b: Question) -> bool:
    passages = any(_alike(x.text, y.text) for x in a.evidence for y in b.evidence)
    return passages and (a.answer == b.answer is not None or _alike(_fold(a.prompt), _fold(b.prompt)))


def _alike(a: str, b: str) -> bool:
    if a == b:
        return True
    match = SequenceMatcher(None, a, b, autojunk=False)
    return match.real_quick_ratio() >= _ALIKE and match.quick_ratio() >= _ALIKE and match.ratio() >= _ALIKE


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+|_{5}", text.casefold()))
