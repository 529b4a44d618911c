"""The options of a multiple-choice question: distinct, of one kind, none that gives the key away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.bank.check.answers import repeated
from quizgen.bank.check.finding import Note, error, warning
from quizgen.model import Article, Question, Type

_FAR_LONGER = 1.8
_SPREAD = 5


def check(question: Question, article: Article) -> Iterator[Note]:
    """The defects of a multiple-choice question's options."""
    if question.type is not Type.MULTIPLE_CHOICE:
        return
    key, wrong = str(question.answer or ""), question.distractors
    if len(wrong) < 2:
        yield error("OPTIONS", f"{len(wrong)} distractors; at least 2")
    if twice := repeated([*wrong, key]):
        yield error("OPTIONS", f"{twice!r} stands twice")
    accepted = {text.casefold().strip() for text in question.accept}
    for option in wrong:
        yield from _option(option, key, accepted)
    lengths = [len(text) for text in wrong]
    if wrong and len(key) > _FAR_LONGER * max(lengths):
        yield warning("OPTIONS", "the key is far longer than every distractor")
    lengths.append(len(key))
    if wrong and 0 < _SPREAD * min(lengths) < max(lengths):
        yield warning("OPTIONS", f"one option is more than {_SPREAD} times as long as another")


def _option(option: str, key: str, accepted: set[str]) -> Iterator[Note]:
    if option.casefold().strip() in accepted:
        yield error("OPTIONS", f"{option!r} is also accepted as right")
    if key and (option.casefold() in key.casefold() or key.casefold() in option.casefold()):
        yield warning("OPTIONS", f"{option!r} and the key contain each other")
    if bool(re.search(r"\d", option)) != bool(re.search(r"\d", key)):
        yield warning("OPTIONS", f"{option!r}: figures in one, none in the key, or the other way round")
