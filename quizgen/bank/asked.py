"""What a bank remembers of the questions that quizgen asked, one short line each.

A correction of the article gives a fact another id, and a person who deletes a question leaves nothing of it. So it is
known again by its rule, its place in the text, the words of its prompt and its answer.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from quizgen.bank.carry import carry
from quizgen.model import Bank, Evidence, Question

_SAME = 0.85
"""Prompts with this share of words in common ask the same."""
_CORRECTED = 0.5
"""Prompts with this share of words in common ask the same if they have one answer."""
_LINE = re.compile(r"(\S+) (\S+) ([\d:,-]*) ([0-9a-f]*) ([0-9a-f]{6})")
_PLACE = re.compile(r"(\d{1,6}):(\d{1,7})-(\d{1,7})")


class Memo(NamedTuple):
    """What is remembered of a question; ``words`` are digests of the prompt's words, ``answer`` one of the answer."""

    id: str
    rule: str
    places: tuple[Evidence, ...]
    words: frozenset[str]
    answer: str

    def line(self) -> str:
        """As it stands in the bank: ``ID RULE PARAGRAPH:START-END,… WORDS ANSWER``."""
        places = ",".join(f"{e.paragraph}:{e.start}-{e.end}" for e in self.places)
        return f"{self.id} {self.rule} {places} {''.join(sorted(self.words))} {self.answer}"


def memo(question: Question) -> Memo:
    """What is worth remembering of a question."""
    words = frozenset(_digest(word, 3) for word in re.findall(r"\w+", question.prompt.casefold()))
    answer = _digest(str(question.answer).casefold(), 6)
    return Memo(question.id, question.rule or "-", question.evidence, words, answer)


def memos(bank: Bank) -> dict[str, Memo]:
    """The memos of a bank by id, their places with the text that stands there; a mangled line is no memo."""
    found = (_read(line, bank.article.paragraphs) for line in bank.generated.asked)
    return {each.id: each for each in found if each}


def _read(line: str, paragraphs: Sequence[str]) -> Memo | None:
    match = _LINE.fullmatch(line)
    if not match:
        return None
    numbers = [tuple(map(int, place)) for place in _PLACE.findall(match[3])]
    places = tuple(
        Evidence(n, start, end, paragraphs[n - 1][start:end]) for n, start, end in numbers if 0 < n <= len(paragraphs)
    )
    words = frozenset(match[4][at : at + 3] for at in range(0, len(match[4]), 3))
    return Memo(match[1], match[2], places, words, match[5])


def moved(places: Iterable[Evidence], old: Sequence[str], new: Sequence[str]) -> tuple[Evidence, ...]:
    """Places in another text; one that is not found there stays as it is."""
    return tuple(carry(place, old, new) or place for place in places)


def alike(a: Memo, b: Memo) -> float:
    """The share of the prompts' words in common where both memos are of one rule and passage and ask the same, else 0."""
    if a.rule != b.rule or not any(_overlap(x, y) for x in a.places for y in b.places):
        return 0.0
    share = len(a.words & b.words) / max(1, len(a.words | b.words))
    return share if share >= (_CORRECTED if a.answer == b.answer else _SAME) else 0.0


def _overlap(a: Evidence, b: Evidence) -> bool:
    return a.paragraph == b.paragraph and max(a.start, b.start) < min(a.end, b.end)


def remembered(
    kept: Iterable[Question], deleted: Iterable[str], old: Bank, new: Bank, now: Sequence[str]
) -> tuple[str, ...]:
    """The lines for a merged bank whose text is ``now``: of the questions that quizgen wrote, as it worded them, and of
    the deleted ones.
    """
    known = {
        name: each._replace(places=moved(each.places, old.article.paragraphs, now)) for name, each in memos(old).items()
    }
    for question in new.questions:
        each = memo(question)
        known[each.id] = each._replace(places=moved(each.places, new.article.paragraphs, now))
    here = [known.get(q.id, memo(q))._replace(places=q.evidence) for q in kept]
    return tuple(each.line() for each in (*here, *(known[name] for name in deleted if name in known)))


def _digest(text: str, length: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]
