"""What the answer shows: missing, given away by the prompt, too long; each type's own rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quizgen.bank.check.finding import Note, content, error, hint, unquoted, warning, words
from quizgen.model import BLANK, Article, Question, Type

_LONGEST = 12
_CONTEXT = 4
_LEAK = 0.6


def check(question: Question, article: Article) -> Iterator[Note]:
    """The defects of a question's answer, pairs or items."""
    match question.type:
        case Type.SHORT_ANSWER | Type.MULTIPLE_CHOICE:
            yield from _asked(question.prompt, str(question.answer or ""), article)
        case Type.CLOZE:
            yield from _cloze(question.prompt, str(question.answer or ""))
        case Type.TRUE_FALSE:
            yield from _true_false(question)
        case Type.MATCHING:
            yield from _pairs(question.pairs)
        case Type.ORDERING:
            yield from _items(question.items)


def _asked(prompt: str, answer: str, article: Article) -> Iterator[Note]:
    if not answer.strip():
        yield error("ANSWER", "empty")
    if len(words(answer)) > _LONGEST:
        yield warning("ANSWER", f"{len(words(answer))} words; the shortest full answer has at most {_LONGEST}")
    key, asked = content(answer), set(content(prompt))
    shared = [word for word in key if word in asked]
    if key and len(shared) > _LEAK * len(key):
        yield warning("LEAK", f"answer words in the prompt: {' '.join(shared)}")
    elif shared:
        yield hint("LEAK", f"a word of the answer in the prompt: {' '.join(shared)}")
    if key and set(key) <= set(content(article.title)):
        yield hint("LEAK", "the article's title gives the answer away")


def _cloze(prompt: str, answer: str) -> Iterator[Note]:
    if BLANK not in prompt:
        yield error("FORM", f"no {BLANK}")
    if not answer.strip():
        yield error("ANSWER", "empty")
    if len(content(prompt.replace(BLANK, " "))) < _CONTEXT:
        yield warning("CONTEXT", f"fewer than {_CONTEXT} content words beside the blank")
    if len(answer) > 2 and answer.lower() in unquoted(prompt).lower():
        yield warning("LEAK", "the answer stands elsewhere in the sentence")


def _true_false(question: Question) -> Iterator[Note]:
    if not isinstance(question.answer, bool):
        yield error("ANSWER", "must be true or false")
    elif not question.answer and not question.correction:
        yield error("ANSWER", "false, without a correction")
    elif not question.answer and question.correction == question.prompt:
        yield error("ANSWER", "the correction says the same as the statement")


def _pairs(pairs: Sequence[tuple[str, str]]) -> Iterator[Note]:
    if not 4 <= len(pairs) <= 8:
        yield error("PAIRS", f"{len(pairs)} pairs; 4 to 8 can be matched")
    for side in (0, 1):
        if twice := repeated([pair[side] for pair in pairs]):
            yield error("PAIRS", f"{twice!r} stands twice in a column")


def _items(items: Sequence[str]) -> Iterator[Note]:
    if not 4 <= len(items) <= 7:
        yield error("ITEMS", f"{len(items)} items; 4 to 7 can be ordered")
    if twice := repeated(items):
        yield error("ITEMS", f"{twice!r} stands twice")


def repeated(texts: Sequence[str]) -> str | None:
    """The first text that stands there twice, whatever its case."""
    counts = Counter(text.casefold().strip() for text in texts)
    return next((text for text in texts if counts[text.casefold().strip()] > 1), None)
