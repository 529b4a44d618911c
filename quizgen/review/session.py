"""What a review does, without a screen: where it is, what is shown, changes that go to the file at once, undo.

A session is a value; each step returns the next one. A change names only the fields that a person set, and is made on
the bank as it stands in the file at that moment: what an editor or another quizgen wrote there meanwhile stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from quizgen.bank import load
from quizgen.bank.store import update
from quizgen.errors import SourceNotFound, UnknownName
from quizgen.model import Bank, Question, Status


class Show(StrEnum):
    """Which questions are gone through."""

    ALL = "all"
    DRAFT = "drafts"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Change:
    """Fields of one question, as they were and as they are to be."""

    id: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]

    def reversed(self) -> Change:
        """The change that undoes this one."""
        return Change(self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Session:
    """A review: the bank as last read, the place in the list that is shown, the changes made so far."""

    path: Path
    bank: Bank
    show: Show = Show.ALL
    place: int = 0
    done: tuple[Change, ...] = ()

    @classmethod
    def opened(cls, path: Path) -> Session:
        """A session at the first draft. Raises SourceNotFound, BadBank."""
        session = cls(path, load(path))
        statuses = [question.status for question in session.bank.questions]
        return replace(session, place=statuses.index(Status.DRAFT) if Status.DRAFT in statuses else 0)

    @property
    def questions(self) -> tuple[Question, ...]:
        """Those that are gone through, in the bank's order."""
        if self.show is Show.ALL:
            return self.bank.questions
        wanted = Status[self.show.name]
        return tuple(question for question in self.bank.questions if question.status is wanted)

    @property
    def question(self) -> Question | None:
        """The one before the person's eyes; None when the list is empty."""
        questions = self.questions
        return questions[min(self.place, len(questions) - 1)] if questions else None

    def counts(self) -> Mapping[Status, int]:
        """How many questions have each status."""
        return {status: sum(question.status is status for question in self.bank.questions) for status in Status}

    def moved(self, steps: int) -> Session:
        """Forward or back in the list, not beyond its ends."""
        last = max(len(self.questions) - 1, 0)
        return replace(self, place=min(max(min(self.place, last) + steps, 0), last))

    def showing(self, show: Show) -> Session:
        """With another filter, at the same question if it is among them."""
        other = replace(self, show=show, place=0)
        ids = [question.id for question in other.questions]
        same = self.question.id if self.question else None
        return replace(other, place=ids.index(same) if same in ids else 0)

    def reread(self) -> Session:
        """With the bank as it stands in the file now, at the same question if it is still there. Raises as ``opened``."""
        fresh = replace(self, bank=load(self.path))
        ids = [question.id for question in fresh.questions]
        same = self.question.id if self.question else None
        return replace(fresh, place=ids.index(same) if same in ids else fresh.place)

    def judged(self, status: Status) -> Session:
        """With a verdict on the question, at the next one."""
        question = self.question
        if question is None:
            return self
        session = self._changed(Change(question.id, {"status": question.status}, {"status": status}))
        # A question that left the list made room: the next one stands in its place already.
        return session if len(session.questions) < len(self.questions) else session.moved(1)

    def edited(self, fields: Mapping[str, Any]) -> Session:
        """With other values in some fields of the question; the same session when nothing differs."""
        question = self.question
        if question is None:
            return self
        after = {name: value for name, value in fields.items() if value != getattr(question, name)}
        if not after:
            return self
        return self._changed(Change(question.id, {name: getattr(question, name) for name in after}, after))

    def undone(self) -> Session:
        """Without the last change, at its question; the same session when there is none."""
        if not self.done:
            return self
        last = self.done[-1]
        session = replace(self._changed(last.reversed()), done=self.done[:-1])
        if last.id not in (question.id for question in session.questions):
            session = replace(session, show=Show.ALL)
        return replace(session, place=[question.id for question in session.questions].index(last.id))

    def _changed(self, change: Change) -> Session:
        """With the change in the file. Raises what ``update`` does, and UnknownName if the question is gone there."""
        saved: list[Bank] = []

        def put(bank: Bank | None) -> Bank:
            saved[:] = [applied(bank, change, self.path)]
            return saved[0]

        update(self.path, put)
        return replace(self, bank=saved[0], done=(*self.done, change))


def applied(bank: Bank | None, change: Change, path: Path) -> Bank:
    """The bank with a change. Raises SourceNotFound if there is no bank any more, UnknownName if no such question."""
    if bank is None:
        raise SourceNotFound(path)
    if change.id not in (question.id for question in bank.questions):
        raise UnknownName(f"{path}: the question {change.id} is not there any more. Start the review again.")
    return replace(
        bank,
        questions=tuple(
            replace(question, **change.after) if question.id == change.id else question for question in bank.questions
        ),
    )
