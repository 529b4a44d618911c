"""The other direction of a question, where it makes sense: term ↔ meaning, person ↔ role.

Only forms of prompt that turn round safely are listed; every other question has no reverse card.
"""

from __future__ import annotations

import re

_STANDS_FOR = re.compile(r"What (?:does|do|did) (?P<term>.{1,40}) stand for\?")
_MEANS = re.compile(r"What (?:does|do) (?:the (?:term|word) )?[“\"]?(?P<term>[^“”\"]{1,40}?)[”\"]? mean\?")
_WHO_IS = re.compile(r"Who (?P<verb>is|was) (?P<who>.{2,120})\?")
_ROLE = re.compile(r"(?:the|an?) |[A-Z][\w-]+(?:’s|'s) [a-z]")


def of(prompt: str, answer: str) -> tuple[str, str] | None:
    """The reverse prompt and its answer for ``prompt`` and ``answer``, or None.

    >>> of("What does CSTO stand for?", "Collective Security Treaty Organization")
    ('Which abbreviation stands for “Collective Security Treaty Organization”?', 'CSTO')
    """
    if found := _STANDS_FOR.fullmatch(prompt):
        return f"Which abbreviation stands for “{answer}”?", found["term"]
    if found := _MEANS.fullmatch(prompt):
        return f"Which term means “{answer}”?", found["term"]
    if found := _WHO_IS.fullmatch(prompt):
        return _person(found["verb"], found["who"], answer)
    return None


def _person(verb: str, who: str, answer: str) -> tuple[str, str] | None:
    """Exactly one of the two must read as a role, the other then is the name."""
    asks_role, gives_role = bool(_ROLE.match(who)), not answer[:1].isupper() or bool(_ROLE.match(answer))
    if asks_role == gives_role:
        return None
    return (f"Who {verb} {answer}?", who) if asks_role else (f"Which person {verb} this: {answer}?", who)
