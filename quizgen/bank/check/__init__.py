"""The part of the rubric that a program can see. Passing all of it does not make a question good."""

from __future__ import annotations

from quizgen.bank.check import answers, options, places, whole, wording
from quizgen.bank.check.finding import Finding, Severity
from quizgen.bank.check.fix import fix
from quizgen.model import Bank, Status

__all__ = ["Finding", "Severity", "check", "fix"]

_CHECKS = (wording.check, answers.check, options.check, places.check)


def check(bank: Bank) -> tuple[Finding, ...]:
    """The defects of a bank, question by question, then of the whole; rejected questions are not looked at."""
    questions = [question for question in bank.questions if question.status is not Status.REJECTED]
    found = [
        Finding(question.id, *note)
        for question in questions
        for checker in _CHECKS
        for note in checker(question, bank.article)
    ]
    return (*found, *whole.check(bank, questions))
