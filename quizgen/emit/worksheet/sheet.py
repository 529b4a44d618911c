"""What one student's sheet asks, in which order: questions into sections, options into places, by seed.

Nothing here knows of paper. The same arrangement serves the sheet, its key and its answer sheet, so they agree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from quizgen.emit.worksheet.options import Options
from quizgen.emit.worksheet.order import in_order
from quizgen.model import Bank, Question, Status, Type

T = TypeVar("T")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered question as printed. ``choices``: the options, the right-hand column or the shuffled items."""

    number: int
    question: Question
    choices: tuple[str, ...] = ()
    points: int = 1

    @property
    def places(self) -> tuple[int, ...]:
        """Where in ``choices`` the right answers stand: one for an option, one a pair, one an item (in order)."""
        wanted: tuple[str, ...] = ()
        match self.question.type:
            case Type.MULTIPLE_CHOICE:
                wanted = (str(self.question.answer),)
            case Type.MATCHING:
                wanted = tuple(right for _, right in self.question.pairs)
            case Type.ORDERING:
                wanted = self.question.items
        return tuple(self.choices.index(text) for text in wanted)


@dataclass(frozen=True, slots=True)
class Section:
    """Questions of one type under a heading; ``type`` is None for one list of all."""

    type: Type | None
    items: tuple[Item, ...]

    @property
    def points(self) -> int:
        """The points to win in this section."""
        return sum(item.points for item in self.items)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One version: its letter (empty if there is only one) and its sections."""

    letter: str
    sections: tuple[Section, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """All questions in the order of their numbers."""
        return tuple(item for section in self.sections for item in section.items)

    @property
    def points(self) -> int:
        """The points to win."""
        return sum(section.points for section in self.sections)


def arrange(bank: Bank, options: Options) -> tuple[Sheet, ...]:
    """The versions of a bank, A first; rejected questions and types that were not asked for are left out."""
    questions = [q for q in bank.questions if q.status is not Status.REJECTED and q.type in options.order]
    return tuple(_version(bank, questions, options, index) for index in range(options.versions))


def _version(bank: Bank, questions: Sequence[Question], options: Options, index: int) -> Sheet:
    letter = LETTERS[index] if options.versions > 1 else ""
    groups = [[q for q in questions if q.type is kind] for kind in options.order] if options.sections else [questions]
    sections, number = [], 1
    for group in filter(None, groups):
        chance = _chance(options, index, group[0].type if options.sections else "all")
        shuffled = _shuffled(chance, group) if index or options.shuffle else tuple(group)
        items = _items(bank, shuffled, options, index, number)
        number += len(items)
        sections.append(Section(group[0].type if options.sections else None, items))
    return Sheet(letter, tuple(sections))


def _items(bank: Bank, questions: Sequence[Question], options: Options, index: int, first: int) -> tuple[Item, ...]:
    spots = _spots(_chance(options, index, f"spots/{bank.article.id}"), questions)  # else each article begins with the same letter
    out = []
    for offset, question in enumerate(questions):
        choices = _choices(bank, question, _chance(options, index, question.id), spots.get(question.id, 0))
        each = options.points_of(question.type)
        points = each * len(question.pairs) if question.type is Type.MATCHING else each
        out.append(Item(first + offset, question, choices, points))
    return tuple(out)


def _choices(bank: Bank, question: Question, chance: Random, spot: int) -> tuple[str, ...]:
    match question.type:
        case Type.MULTIPLE_CHOICE:
            wrong = _shuffled(chance, question.distractors)
            options = (*wrong[:spot], str(question.answer), *wrong[spot:])
            return in_order(options) or options
        case Type.MATCHING:
            rights = tuple(right for _, right in question.pairs)
            return _deranged(chance, (*rights, *_extra(bank, question, chance)))
        case Type.ORDERING:
            return _deranged(chance, question.items)
    return ()


def _extra(bank: Bank, question: Question, chance: Random) -> tuple[str, ...]:
    """A right-hand text that fits nothing on the left: the question's own distractor, or one of the study guide's.

    From the guide only if the guide is where the pairs come from, so that it is of their kind.
    """
    rights = {right for _, right in question.pairs}
    if own := tuple(text for text in question.distractors if text not in rights):
        return own[:1]
    lefts = {left for left, _ in question.pairs}
    for entries in (bank.guide.people, bank.guide.terms, bank.guide.timeline):
        if rights <= {entry.text for entry in entries}:
            counts = Counter(entry.text for entry in entries)
            others = [e.text for e in entries if e.term not in lefts and e.text not in rights and counts[e.text] == 1]
            return tuple(_shuffled(chance, others)[:1])
    return ()


def _spots(chance: Random, questions: Sequence[Question]) -> dict[str, int]:
    """For each multiple-choice question the place of its key, every place about equally often."""
    spots: dict[str, int] = {}
    bag: list[int] = []
    for question in questions:
        if question.type is not Type.MULTIPLE_CHOICE:
            continue
        count = len(question.distractors) + 1
        fitting = [spot for spot in bag if spot < count]
        if not fitting:
            fitting = list(_shuffled(chance, range(count)))
            bag += fitting
        spots[question.id] = fitting[0]
        bag.remove(fitting[0])
    return spots


def _deranged(chance: Random, texts: Sequence[str]) -> tuple[str, ...]:
    """The texts shuffled, not in the order they had."""
    mixed = _shuffled(chance, texts)
    return mixed if mixed != tuple(texts) else (*mixed[1:], *mixed[:1])


def _shuffled(chance: Random, values: Sequence[T]) -> tuple[T, ...]:
    return tuple(chance.sample(list(values), len(values)))


def _chance(options: Options, index: int, name: str) -> Random:
    return Random(f"{options.seed}/{index}/{name}")  # noqa: S311 - a shuffle that must repeat, no secret
