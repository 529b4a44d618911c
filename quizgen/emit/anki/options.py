"""What a caller may choose about a deck, and the values that the stages of this emitter pass on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Direction(StrEnum):
    """Whether a term asks for its meaning only, or the meaning for its term too."""

    FORWARD = "forward"
    BOTH = "both"


class Subdecks(StrEnum):
    """How a deck is parted: not at all, by type of question, or by its first tag."""

    NONE = "none"
    TYPE = "type"
    TOPIC = "topic"


class Kind(StrEnum):
    """The note types; part of a note's identity, so a value must never change."""

    BASIC = "basic"
    TYPED = "typed"
    CLOZE = "cloze"
    CHOICE = "choice"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for one deck.

    ``deck`` is the parent deck (``School::History``), ``typed`` asks the learner to type short answers,
    ``typed_length`` is the longest answer in characters that counts as short. ``retired`` writes notes whose question
    left the bank once more, so that they are tagged where the deck was imported before; a deck for new learners only
    does without.
    """

    deck: str | None = None
    direction: Direction = Direction.FORWARD
    subdecks: Subdecks = Subdecks.NONE
    typed: bool = False
    typed_length: int = 40
    retired: bool = True


@dataclass(frozen=True, slots=True)
class Note:
    """One note, ready for Anki: ``fields`` are HTML in the order of the note type, ``deck`` a full deck name.

    ``article`` is the id of the article that the note comes from, ``question`` that of its question.
    """

    guid: str
    kind: Kind
    fields: tuple[str, ...]
    tags: tuple[str, ...]
    deck: str
    article: str
    question: str
