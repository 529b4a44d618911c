"""Recognises a question under another id: asked by a person already, or of a passage that has been corrected since."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizgen.bank.asked import Memo, alike, memo, memos, moved
from quizgen.model import Bank, Question


class Twins:
    """The questions that stay in a bank, ready to be compared with new ones."""

    def __init__(self, stay: Iterable[Question], old: Bank, new: Bank) -> None:
        """``stay`` are those of ``old`` that stay. Those that the rules did not ask again are looked for under another
        id, in the words of today and in those in which the rules asked them.
        """
        stay = list(stay)
        self._prompts = {_fold(q.prompt) for q in stay if q.answer is not None}
        ours, known = {q.id for q in new.questions}, memos(old)
        self._orphans: list[Memo] = []
        for question in stay:
            if question.id not in ours:
                places = moved(question.evidence, old.article.paragraphs, new.article.paragraphs)
                both = (memo(question), known.get(question.id, memo(question)))
                self._orphans += [each._replace(places=places) for each in both]

    def has(self, question: Question) -> bool:
        """Whether one of them asks the same: in the same words, or by the same rule of the same passage."""
        if question.answer is not None and _fold(question.prompt) in self._prompts:
            return True
        return any(alike(orphan, memo(question)) for orphan in self._orphans)


def followed(deleted: Iterable[str], old: Bank, new: Bank) -> dict[str, str]:
    """Deleted id → id under which the rules ask the same now; each is followed by one question at most."""
    known, made = memos(old), {question.id for question in new.questions}
    seen = {*deleted, *old.generated.questions, *(question.id for question in old.questions)}
    free = {question.id: memo(question) for question in new.questions if question.id not in seen}
    out: dict[str, str] = {}
    for gone in (known[i] for i in deleted if i in known and i not in made):
        here = gone._replace(places=moved(gone.places, old.article.paragraphs, new.article.paragraphs))
        best = max(free, key=lambda i: alike(here, free[i]), default="")
        if best and alike(here, free[best]):
            out[gone.id] = best
            del free[best]
    return out


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+|_{5}", text.casefold()))
