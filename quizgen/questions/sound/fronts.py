"""Which phrase of a sentence has to stay in front of its statement, as the end would give it to another part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Slot
from quizgen.language.model import Kind


def setting(clause: Clause, slots: Sequence[Slot]) -> Slot | None:
    """The one opening phrase of the sentence that would be read with another part at the end: *In some cases, salt harms plants eaten by sheep*."""
    front = [s for s in slots if s.fronted]
    plain = [s for s in slots if not s.fronted]
    if len(front) != 1 or not plain or clause.source or front[0].role == "time" or any(s.pronoun for s in front[0].phrase.segments):
        return None
    last = plain[-1].phrase.text
    if front[0].prep == "for" and front[0].phrase.kind is Kind.PERSON:
        return front[0]  # *For Anna Berg, the prize came after years as a clerk*
    attracts = plain[-1].role == "adverb" and last in ORDER
    inner = front[0].prep in ("in", "at") and RELATIVE.search(last) is not None
    return front[0] if attracts or inner or (front[0].prep == "in" and PARTICIPLE.search(last)) else None


def bound(clause: Clause, slots: Sequence[Slot]) -> Slot | None:
    """The one opening bound that the end would give to another part: *By the 1840s, trade bore no likeness to that of colonial days*."""
    front = [s for s in slots if s.fronted]
    if len(front) == 1 and not clause.source and of_two(clause, front[0], slots):
        return front[0]
    if len(front) != 1 or clause.source or front[0].role != "time" or front[0].prep not in ("by", "after", "before", "since", "until", "from"):
        return None
    return front[0] if taken_along(slots, front[0]) else None


RELATIVE = re.compile(r"[a-z] (?:that|who|which) (?!of )[a-z]+ ")  # *In Oslo, she met a priest who admired the king*
ORDER = frozenset(("first", "last", "mostly", "mainly"))
PARTICIPLE = re.compile(r"[a-z]s? (?!need|indeed)[a-z]+(?:ed|own|ten|ven) (?:by|in|to|from|with|at|on)\b")


def taken_along(slots: Sequence[Slot], time: Slot) -> bool:
    """Whether a date at the end would be read with another clause or event there: *was tried for lying during the affair in 1998*."""
    others = [s for s in slots if s is not time]
    return any(EVENTFUL & set(s.prep.split()[:1]) or INNER_CLAUSE.search(f"{s.prep} {s.phrase.text}") for s in others)


EVENTFUL = frozenset(("during", "after", "before", "following", "since", "until", "amid", "when", "while"))
INNER_CLAUSE = re.compile(
    r"\b(?:for|by|of|from|without|after|before|when|while) [a-z]+ing\b|\b(?:who|which|that|when|where|how|why|whether)\b|\b(?:during|after|before) "
    r"|\b(?:related|linked|connected|tied) to .* (?:as|at|in|with) |\bof (?:[a-z]+ )?(?:days|times|years|life|rule)$"
)


def of_two(clause: Clause, front: Slot, slots: Sequence[Slot]) -> bool:
    """Whether *her* in front is the subject's, and at the end might be another's: *Before her death, Anna Berg was met by Eva Holm*."""
    own = any(g.pronoun and g.entity is not None and g.entity == clause.subject.entity for g in front.phrase.segments)
    others = any(s.phrase.kind is Kind.PERSON and s.phrase.named for s in slots if not s.fronted)
    return own and others and clause.subject.kind is Kind.PERSON and bool(front.prep)
