"""What is told of one of several who did something: *As a student, Anna Berg and a friend founded a club*."""

from __future__ import annotations

from quizgen.facts.model import Phrase, Slot
from quizgen.language import lexicon


def of_all(subject: Phrase, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots without the role that only one of the subjects had, as it is said in the singular: *as a student*; not *as a team*."""
    if len(subject.parts) < 2 or " and " not in f" {subject.text} ":
        return slots
    return tuple(s for s in slots if not (s.prep == "as" and s.fronted and s.role == "prep" and one_person(s.phrase)))


def one_person(phrase: Phrase) -> bool:
    """Whether the phrase is a calling in the singular with *a*."""
    return phrase.determiner in ("a", "an") and not phrase.plural and len(phrase.parts) == 1 and lexicon.is_person_noun(phrase.lemma)
