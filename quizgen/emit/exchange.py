"""What every exchange format needs from a bank before it escapes: which questions, in what order, worth what.

``sheet`` turns a bank into plain cleaned text; a format's module then only has to know its own format.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from quizgen.emit.exchange_order import mixed, ordered
from quizgen.files import slug
from quizgen.model import Bank, Question, Status, Type

# As on the worksheet: a matching question counts each pair.
POINTS = {Type.ORDERING: 2.0}
TRUE_FALSE = ("True", "False")

# What XML 1.0 forbids; no format here has a use for it.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BREAK = re.compile("(?<! ) *(?:\r\n|[\n\r\x85\u2028\u2029]) *")


@dataclass(frozen=True, slots=True)
class Options:
    """What to export: ``seed`` mixes options; rejected questions always stay behind, drafts with ``accepted_only``."""

    seed: int = 0
    accepted_only: bool = False


@dataclass(frozen=True, slots=True)
class Misfit:
    """A question that a format can't hold, and why, in words for people."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Item:
    """A question as text to print: no control characters, lines end in ``\\n``, nothing escaped.

    ``answer`` is ``true`` or ``false`` for true-false, empty for matching and ordering. ``options`` are the key and
    the distractors as a learner sees them, ``shown`` the right sides or the items out of order.
    ``feedback`` tells the learner why; ``correction`` is the true statement behind a false one.
    """

    number: int
    id: str
    type: Type
    prompt: str
    answer: str
    accept: tuple[str, ...]
    distractors: tuple[str, ...]
    options: tuple[str, ...]
    correction: str
    pairs: tuple[tuple[str, str], ...]
    items: tuple[str, ...]
    shown: tuple[str, ...]
    tags: tuple[str, ...]
    difficulty: str
    points: float
    feedback: str
    status: str
    subject: str
    rule: str
    note: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is exported of a bank. ``id`` is fit for a file name; ``credit`` is one line on the source, or empty."""

    id: str
    title: str
    subtitle: str
    credit: str
    paragraphs: tuple[str, ...]
    items: tuple[Item, ...]


class Emitter(Protocol):
    """A format's module."""

    def write(self, bank: Bank, options: Options) -> bytes:
        """The whole file. Raises BadDeck if the format can hold none of the questions."""

    def misfits(self, bank: Bank, options: Options) -> tuple[Misfit, ...]:
        """The questions that ``write`` leaves out."""


def sheet(bank: Bank, options: Options) -> Sheet:
    """The bank's questions that go out, as clean text, in the bank's order."""
    article = bank.article
    date = article.published.isoformat() if article.published else None
    source = article.extra.get("source")
    parts = (article.author, article.publisher, date, source if isinstance(source, str) else None, article.url)
    return Sheet(
        id=slug(article.id),
        title=one_line(article.title),
        subtitle=one_line(article.subtitle or ""),
        credit=" · ".join(one_line(part) for part in parts if part),
        paragraphs=tuple(clean(paragraph) for paragraph in article.paragraphs),
        items=tuple(_item(n, question, options) for n, question in enumerate(_selected(bank, options), 1)),
    )


def clean(text: str) -> str:
    """Text without control characters, lines ending in ``\\n``, no blanks at either end."""
    return _BREAK.sub("\n", _FORBIDDEN.sub("", text).replace("\t", " ")).strip()


def one_line(text: str) -> str:
    """Clean text on one line."""
    return re.sub("[ \n]+", " ", clean(text))


def shortened(text: str, limit: int) -> str:
    """One line of at most ``limit`` characters, cut at a word with an ellipsis."""
    line = one_line(text)
    if len(line) <= limit:
        return line
    return (line[: limit - 1].rsplit(" ", 1)[0] or line[: limit - 1])[: limit - 1] + "…"


def plain_number(value: float) -> str:
    """``2``, not ``2.0``; ``0.5`` stays."""
    return f"{value:g}"


def _selected(bank: Bank, options: Options) -> tuple[Question, ...]:
    wanted = {Status.ACCEPTED} if options.accepted_only else {Status.ACCEPTED, Status.DRAFT}
    return tuple(question for question in bank.questions if question.status in wanted)


def _item(number: int, question: Question, options: Options) -> Item:
    pairs = tuple((clean(left), clean(right)) for left, right in question.pairs)
    items = tuple(clean(item) for item in question.items)
    answer, seed = _answer(question), f"{options.seed}:{question.id}"
    distractors = tuple(clean(distractor) for distractor in question.distractors)
    return Item(
        number=number,
        id=one_line(question.id),
        type=question.type,
        prompt=clean(question.prompt),
        answer=answer,
        accept=tuple(clean(other) for other in question.accept),
        distractors=distractors,
        options=ordered((answer, *distractors), seed) if question.type is Type.MULTIPLE_CHOICE else (),
        correction=clean(question.correction or ""),
        pairs=pairs,
        items=items,
        shown=mixed(tuple(right for _, right in pairs) or items, seed),
        tags=tuple(one_line(tag) for tag in question.tags),
        difficulty=question.difficulty.value,
        points=_points(question),
        feedback=_feedback(question),
        status=question.status.value,
        subject=one_line(question.subject),
        rule=one_line(question.rule or ""),
        note=clean(question.note or ""),
    )


def _answer(question: Question) -> str:
    if isinstance(question.answer, bool):
        return "true" if question.answer else "false"
    return clean(question.answer or "")


def _points(question: Question) -> float:
    """What a person wrote under ``points``, else by type."""
    given = question.extra.get("points")
    if isinstance(given, int | float) and not isinstance(given, bool) and 0 <= given <= 1000:
        return float(given)
    return float(len(question.pairs)) if question.type is Type.MATCHING else POINTS.get(question.type, 1.0)


def _feedback(question: Question) -> str:
    """What a person wrote under ``feedback``, else the places of the article that prove the answer."""
    given = question.extra.get("feedback")
    if isinstance(given, str):
        return clean(given)
    return "\n".join(f"Paragraph {place.paragraph}: {one_line(place.text)}" for place in question.evidence)
