"""The values that pass between stages and stand in a bank: frozen, plain, picklable.

Nothing here knows of spaCy, YAML, HTML or PDF. Offsets are code points into a paragraph's text,
half open; paragraphs are numbered from 1, as in ``bank-format``. ``extra`` holds keys that a person
or another tool wrote into the bank and that quizgen must keep.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

BLANK = "_____"


class Type(StrEnum):
    """The form of a question."""

    SHORT_ANSWER = "short-answer"
    MULTIPLE_CHOICE = "multiple-choice"
    TRUE_FALSE = "true-false"
    CLOZE = "cloze"
    MATCHING = "matching"
    ORDERING = "ordering"


class Difficulty(StrEnum):
    """How hard a question is for a learner who has read the article once."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Status(StrEnum):
    """A person's verdict on a question."""

    DRAFT = "draft"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place of the article: ``text == article.paragraphs[paragraph - 1][start:end]``."""

    paragraph: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A person's YAML comment, with its ``#``: above ``key`` or, if ``beside``, on its line; no key: above it all."""

    text: str
    key: str = ""
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """An article as the rules see it: NFC text, one string a paragraph, the title not among them.

    ``boilerplate`` names the paragraphs (from 1) that are no content: author notes, newsletter lines, captions.
    """

    id: str
    title: str
    paragraphs: tuple[str, ...]
    subtitle: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    language: str = "en"
    boilerplate: frozenset[int] = frozenset()
    extra: Mapping[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Quote:
    """An attributed quotation; ``text`` is what stands between the marks, untouched."""

    speaker: str
    text: str
    evidence: Evidence
    role: str | None = None
    cue: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a bank, whoever wrote it. ``rule`` is None when a person added it.

    ``answer`` is a bool for true-false and None for matching and ordering. ``fact`` is the fact in words and
    ``reasons`` are the ranker's largest ones; both are for ``quizgen explain``.
    """

    id: str
    type: Type
    prompt: str
    answer: str | bool | None = None
    subject: str = "fact"
    accept: tuple[str, ...] = ()
    distractors: tuple[str, ...] = ()
    correction: str | None = None
    pairs: tuple[tuple[str, str], ...] = ()
    items: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    rule: str | None = None
    difficulty: Difficulty = Difficulty.MEDIUM
    score: float = 0.5
    tags: tuple[str, ...] = ()
    status: Status = Status.DRAFT
    fingerprint: str | None = None
    fact: str | None = None
    reasons: tuple[str, ...] = ()
    note: str | None = None
    comments: tuple[Comment, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class GuideEntry:
    """A line of the study guide: a person and a role, a term and its meaning, a date and what happened then."""

    term: str
    text: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Guide:
    """What the reading found that a study guide prints, each list in the article's order (``timeline`` in time's)."""

    people: tuple[GuideEntry, ...] = ()
    terms: tuple[GuideEntry, ...] = ()
    timeline: tuple[GuideEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Generated:
    """What quizgen itself wrote into a bank last time, to tell a person's edits from its own work when it writes again:
    digests of the article, the quotes and the guide, and the ids of the questions in their order. ``reordered`` since a
    person has changed that order. ``asked`` has a line on each question, so that a deleted one is known again after a
    correction of the text.
    """

    article: str = ""
    quotes: str = ""
    guide: str = ""
    questions: tuple[str, ...] = ()
    reordered: bool = False
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bank:
    """A question bank: one article, its quotations, its questions. ``deleted`` are ids that a person removed."""

    article: Article
    quotes: tuple[Quote, ...] = ()
    questions: tuple[Question, ...] = ()
    guide: Guide = Guide()
    deleted: tuple[str, ...] = ()
    generated: Generated = Generated()
    comments: tuple[Comment, ...] = ()
    version: int = 1
    extra: Mapping[str, Any] = field(default_factory=dict, compare=False)


def quotable(title: str) -> str:
    """A title as it stands inside “…”: no full stop but that of an abbreviation, quotation marks of its own single."""
    return re.sub(r"(?<![A-Z])\.$", "", title).replace("“", "‘").replace("”", "’")
