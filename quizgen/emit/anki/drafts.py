"""What stands on the card of each type of question: one pure function a type."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from quizgen.emit.anki import escape, reverse
from quizgen.emit.anki.escape import text
from quizgen.emit.anki.options import Direction, Kind, Options
from quizgen.errors import BadDeck
from quizgen.model import BLANK, Bank, Question, Type

_QUOTED = re.compile(r"“[^“”]+”|\"[^\"]+\"")
_WORDS_OF_A_QUOTE = 4
_MATCHING_OPTIONS = 4


@dataclass(frozen=True, slots=True)
class Draft:
    """A note before it has identity, source and place: HTML by the name of the field.

    ``marked`` are plain strings to mark in the evidence, the first that occurs; ``near`` is one that helps to choose
    among several places. ``shown`` is text on the card that makes evidence with the same words superfluous.
    """

    kind: Kind
    fields: Mapping[str, str]
    marked: tuple[str, ...] = ()
    near: str = ""
    shown: str = ""


def of(bank: Bank, question: Question, options: Options) -> Iterator[Draft]:
    """The drafts of a question, several for a matching question. Raises BadDeck when it can't become a card."""
    if not question.prompt.strip():
        raise BadDeck(f"{bank.article.id}, question {question.id}: it has no prompt. Give it one.")
    match question.type:
        case Type.SHORT_ANSWER:
            yield _short_answer(bank, question, options)
        case Type.MULTIPLE_CHOICE:
            yield _choice(question, text(question.prompt), _answer(question), question.distractors)
        case Type.TRUE_FALSE:
            yield _true_false(question)
        case Type.CLOZE:
            yield _cloze(question)
        case Type.MATCHING:
            yield from _matching(question)
        case Type.ORDERING:
            yield _ordering(question)


def _short_answer(bank: Bank, question: Question, options: Options) -> Draft:
    answer = _answer(question)
    fields = {"Prompt": text(question.prompt), "Answer": text(answer), "Remark": _also(question)}
    marked = (answer, *question.accept)
    if quoted := _quotation(bank, question, answer):
        return Draft(Kind.QUOTE, {**fields, **_quote_fields(bank, question, quoted, answer)}, marked)
    if options.typed and len(answer) <= options.typed_length:
        return Draft(Kind.TYPED, fields, marked)
    turned = reverse.of(question.prompt, answer) if options.direction is Direction.BOTH else None
    if turned:
        fields |= {"Reverse prompt": text(turned[0]), "Reverse answer": text(turned[1])}
    return Draft(Kind.BASIC, fields, marked)


def _quotation(bank: Bank, question: Question, answer: str) -> str | None:
    """The quotation in the prompt with its marks, when the question is who said it and it can stand alone."""
    found = _QUOTED.findall(question.prompt)
    if question.subject != "quote" or len(found) != 1 or len(found[0].split()) < _WORDS_OF_A_QUOTE:
        return None
    asks_who = question.prompt.lstrip().startswith("Who ") or any(quote.speaker == answer for quote in bank.quotes)
    return found[0] if asks_who else None


def _quote_fields(bank: Bank, question: Question, quoted: str, answer: str) -> dict[str, str]:
    roles = [quote.role for quote in bank.quotes if quote.speaker == answer and quote.role]
    remarks = [text(roles[0])] if roles else []
    also = _also(question)
    return {
        "Quote": text(quoted[1:-1]),
        "Prompt": text(question.prompt.replace(quoted, "“…”")),
        "Remark": "<br>".join([*remarks, *([also] if also else [])]),
    }


def _choice(
    question: Question, prompt: str, answer: str, wrong: Iterable[str], task: str = "", near: str = ""
) -> Draft:
    options = [answer, *wrong]
    if len({option.strip() for option in options}) != len(options) or len(options) < 2:
        raise BadDeck(f"question {question.id}: its options must be two or more, each different from the others.")
    order = _shuffler(question, near).sample(options, len(options))
    items = (f'<li dir="auto"{" class=right" if option == answer else ""}>{text(option)}</li>' for option in order)
    fields = {"Prompt": prompt, "Answer": text(answer), "Options": "".join(items), "Task": task}
    return Draft(Kind.CHOICE, fields, (answer, *question.accept), near)


def _true_false(question: Question) -> Draft:
    if not isinstance(question.answer, bool):
        raise BadDeck(f"question {question.id}: the answer of a true-false question must be true or false.")
    truth = question.prompt if question.answer else question.correction or ""
    fields = {
        "Prompt": text(question.prompt),
        "Answer": "True" if question.answer else "False",
        "Remark": "" if question.answer else text(truth),
        "Task": "True or false?",
    }
    return Draft(Kind.BASIC, fields, (_difference(question.prompt, truth),), shown=truth)


def _difference(wrong: str, right: str) -> str:
    """The words of ``right`` between those that both begin with and those that both end with."""
    old, new = re.findall(r"\w+", wrong), list(re.finditer(r"\w+", right))
    words = [word[0] for word in new]
    first = next((place for place, pair in enumerate(zip(old, words, strict=False)) if pair[0] != pair[1]), len(words))
    last = 0
    while last < min(len(old), len(words)) - first and old[-1 - last] == words[-1 - last]:
        last += 1
    return right[new[first].start() : new[len(new) - last - 1].end()] if first < len(new) - last else ""


def _cloze(question: Question) -> Draft:
    answer = _answer(question)
    pieces = [escape.cloze(piece) for piece in question.prompt.split(BLANK)]
    if len(pieces) < 2:
        raise BadDeck(f"question {question.id}: the prompt of a cloze needs {BLANK} where the answer was removed.")
    task = "Complete the quotation" if question.subject == "quote" else "Fill the gap"
    gap = f"{{{{c1::{escape.cloze(answer)}}}}}"
    fields = {"Text": gap.join(pieces), "Remark": _also(question), "Task": task}
    return Draft(Kind.CLOZE, fields, (answer,), shown=question.prompt.replace(BLANK, answer))


def _matching(question: Question) -> Iterator[Draft]:
    """One multiple-choice card a pair: recalling the right side freely would seldom have one right answer."""
    rights = [right for _, right in question.pairs]
    if len(rights) < 2:
        raise BadDeck(f"question {question.id}: a matching question needs pairs.")
    for left, right in question.pairs:
        others = _shuffler(question, left).sample(rights, len(rights))
        wrong = [other for other in others if other != right][: _MATCHING_OPTIONS - 1]
        yield _choice(question, text(left), right, wrong, task=text(question.prompt), near=left)


def _ordering(question: Question) -> Draft:
    if len(set(question.items)) != len(question.items) or len(question.items) < 2:
        raise BadDeck(f"question {question.id}: an ordering question needs different items, two or more.")
    shuffler, mixed = _shuffler(question), question.items
    while mixed == question.items:
        mixed = tuple(shuffler.sample(mixed, len(mixed)))
    fields = {
        "Prompt": f"{text(question.prompt)}<ul>{_items(mixed)}</ul>",
        "Answer": f"<ol>{_items(question.items)}</ol>",
    }
    return Draft(Kind.BASIC, fields)


def _shuffler(question: Question, part: str = "") -> random.Random:
    """Chance that is the same on every run."""
    return random.Random(f"{question.id} {part}".encode("utf-8", "replace"))  # noqa: S311 - a shuffle, no secret


def _items(items: Iterable[str]) -> str:
    return "".join(f'<li dir="auto">{text(item)}</li>' for item in items)


def _answer(question: Question) -> str:
    if not isinstance(question.answer, str) or not question.answer.strip():
        raise BadDeck(f"question {question.id}: it has no answer. Give it one.")
    return question.answer


def _also(question: Question) -> str:
    """The other answers that are right, as HTML, without those that differ by an article or capitals only."""
    if not question.accept:
        return ""
    others, seen = [], {_bare(_answer(question))}
    for other in question.accept:
        if _bare(other) not in seen:
            seen.add(_bare(other))
            others.append(f"<bdi>{text(other)}</bdi>")
    return f"Also right: {', '.join(others)}" if others else ""


def _bare(answer: str) -> str:
    return re.sub(r"^(?:the|an?)\s+", "", answer.strip().casefold())
