"""Recognises a question under another id: asked by a person already, or of a passage that has been corrected since."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from quizgen.bank.carry import carry
from quizgen.model import Bank, Evidence, Question

_ALIKE = 0.85


class Twins:
    """The questions that stay in a bank, ready to be compared with new ones."""

    def __init__(self, stay: Iterable[Question], old: Bank, new: Bank) -> None:
        """``stay`` are those of ``old`` that stay. Only a changed text gives a fact another id, so only then the ones
        that the rules did not ask again are looked for under another.
        """
        stay = list(stay)
        self._prompts = {_fold(q.prompt) for q in stay if q.answer is not None}
        ours = {q.id for q in new.questions}
        changed = old.article.paragraphs != new.article.paragraphs
        self._orphans = [(q, _places(q, old, new)) for q in stay if changed and q.id not in ours]

    def has(self, question: Question) -> bool:
        """Whether one of them asks the same: in the same words, or by the same rule of the same passage with the same
        answer or nearly the same words.
        """
        if question.answer is not None and _fold(question.prompt) in self._prompts:
            return True
        return any(orphan.rule == question.rule and _same(orphan, places, question) for orphan, places in self._orphans)


def _places(question: Question, old: Bank, new: Bank) -> list[Evidence]:
    """A question's evidence in the new text, as far as it is there."""
    moved = (carry(e, old.article.paragraphs, new.article.paragraphs) for e in question.evidence)
    return [evidence for evidence in moved if evidence]


def _same(orphan: Question, places: list[Evidence], question: Question) -> bool:
    if not any(_overlap(a, b) for a in places for b in question.evidence):
        return False
    return orphan.answer == question.answer is not None or _alike(_fold(orphan.prompt), _fold(question.prompt))


def _overlap(a: Evidence, b: Evidence) -> bool:
    return a.paragraph == b.paragraph and max(a.start, b.start) < min(a.end, b.end)


def _alike(a: str, b: str) -> bool:
    match = SequenceMatcher(None, a, b, autojunk=False)
    return match.real_quick_ratio() >= _ALIKE and match.quick_ratio() >= _ALIKE and match.ratio() >= _ALIKE


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+|_{5}", text.casefold()))
