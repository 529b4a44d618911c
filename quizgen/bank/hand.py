"""What a person did to a question that quizgen wrote."""

from __future__ import annotations

from quizgen.bank.identity import fingerprint
from quizgen.model import Bank, Question, Status


def by_hand(question: Question, bank: Bank) -> bool:
    """Whether a person added the question: it has no rule, or is a copy under an id that quizgen never wrote."""
    written = bank.generated
    return question.rule is None or bool(written.article and question.id not in written.questions)


def reworded(question: Question) -> bool:
    """Whether a person changed what the question says."""
    return (question.fingerprint or "").partition(".")[0] != fingerprint(question).partition(".")[0]


def retagged(question: Question) -> bool:
    """Whether a person set its tags, difficulty or subject."""
    return (question.fingerprint or "").partition(".")[2] != fingerprint(question).partition(".")[2]


def settled(question: Question, bank: Bank) -> bool:
    """Whether the question stays word for word."""
    return by_hand(question, bank) or question.status is not Status.DRAFT or reworded(question)


def marked(question: Question) -> bool:
    """Whether a person left something on the question that would go with it."""
    return bool(question.note or question.comments or question.extra) or retagged(question)


def why(question: Question, bank: Bank) -> str:
    """Why the question stays, for the report."""
    if by_hand(question, bank):
        return "added by hand"
    if question.status is not Status.DRAFT:
        return question.status.value
    return "edited" if reworded(question) else "annotated; the rules no longer ask it"
