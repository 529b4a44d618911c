"""What a rule yields: a question before it has an id, options, a score."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.facts.model import Clause, Phrase
from quizgen.language.model import Kind
from quizgen.model import Evidence, Type

IN_TITLE = "the title names the speaker"  # a hint of quotations
PAST = "a sentence in the past tense"  # a hint of questions that have no clause


@dataclass(frozen=True, slots=True)
class Draft:
    """A question as a rule words it. ``key`` names the fact, whatever the wording: the id is made of it.

    ``phrase`` is the answer's phrase (distractors need its kind), ``clause`` the statement behind it and ``worth`` how
    much the fact matters in its article, from 0 to 1. ``hints`` are numbers that the ranker may use. ``distractors`` are
    a choice's wrong options, each with its reason in ``distractor_reasons``; ``pairs`` and ``items`` are those of matching
    and ordering, whose ``answer`` is ''.
    """

    prompt: str
    answer: str | bool
    evidence: tuple[Evidence, ...]
    key: str
    type: Type = Type.SHORT_ANSWER
    subject: str = "fact"
    accept: tuple[str, ...] = ()
    correction: str | None = None
    kind: Kind = Kind.OTHER
    phrase: Phrase | None = None
    clause: Clause | None = None
    worth: float = 0.0
    fact: str = ""
    rule: str = ""
    hints: tuple[tuple[str, float], ...] = ()
    distractors: tuple[str, ...] = ()
    distractor_reasons: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and what the rule makes of it: the exact questions with their answers; () for a near miss.

    ``title`` is the article's title. ``failing`` says why a known failure fails; the test expects it to.
    """

    text: str
    expected: tuple[tuple[str, str | bool], ...] = ()
    title: str = "An example"
    failing: str = ""
