"""Evidence: there, and where it says it is. And keys that nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from difflib import get_close_matches

from quizgen.bank.check.finding import Note, error, hint
from quizgen.model import Article, Evidence, Question

_KNOWN = [field.name for field in fields(Question)]


def check(question: Question, article: Article) -> Iterator[Note]:
    """The defects of a question's evidence, and misspelt keys."""
    if question.rule and not question.evidence:
        yield error("EVIDENCE", "none; a question of a rule has some")
    for evidence in question.evidence:
        if fault := misplaced(evidence, article):
            yield error("EVIDENCE", fault)
    for name in question.extra:
        if meant := get_close_matches(name, _KNOWN, 1):
            yield hint("KEY", f"unknown key {name!r}: did you mean {meant[0]!r}?")


def misplaced(evidence: Evidence, article: Article) -> str | None:
    """What is wrong with the place of a piece of evidence."""
    n = evidence.paragraph
    if not 1 <= n <= len(article.paragraphs):
        return f"paragraph {n} does not exist"
    if article.paragraphs[n - 1][evidence.start : evidence.end] != evidence.text:
        return f"paragraph {n} from {evidence.start} to {evidence.end} is not the stated text"
    return None
