"""The order of a merged bank's questions: the rules', until a person has one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quizgen.model import Bank, Question


def reordered(bank: Bank) -> bool:
    """Whether a person has changed the order of the questions that quizgen wrote."""
    here = [q.id for q in bank.questions]
    written = bank.generated.questions
    moved = [i for i in here if i in written] != [i for i in written if i in here]
    return bank.generated.reordered or moved or not bank.generated.article


def ordered(stay: Sequence[Question], added: Sequence[Question], old: Bank, new: Bank) -> tuple[Question, ...]:
    """The questions that stay and the new ones in one order."""
    asked = [q.id for q in new.questions]
    if reordered(old):
        return _woven(stay, added, asked)
    ours = sorted((q for q in (*stay, *added) if q.id in asked), key=lambda q: asked.index(q.id))
    return _woven(ours, [q for q in stay if q.id not in asked], [q.id for q in old.questions])


def _woven(base: Sequence[Question], more: Iterable[Question], order: Sequence[str]) -> tuple[Question, ...]:
    """``base`` with each of ``more`` put in behind the one that it follows in ``order``."""
    out = list(base)
    for question in more:
        before = order[: order.index(question.id)][::-1]
        places = {q.id: at for at, q in enumerate(out)}
        at = next((places[i] + 1 for i in before if i in places), 0)
        out.insert(at, question)
    return tuple(out)
