"""What stands on a flashcard: the texts of its front and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen.emit.worksheet import cues
from quizgen.emit.worksheet.answers import also_right
from quizgen.emit.worksheet.fonts import Face
from quizgen.emit.worksheet.sheet import LETTERS, Item, Sheet
from quizgen.emit.worksheet.style import MM
from quizgen.emit.worksheet.text import Inline, Span, clean, cloze
from quizgen.model import Bank, Type

Line = tuple[str, tuple[Inline, ...]]  # a paragraph of a card, behind a letter, a number or a dash if it has one


@dataclass(frozen=True, slots=True)
class Card:
    """A card's texts: paragraphs of the front and of the back, what kind of question it is, where it stands."""

    number: str
    kind: str
    front: tuple[Line, ...]
    back: tuple[Line, ...]
    source: str


def deck(bank: Bank, sheet: Sheet) -> tuple[Card, ...]:
    """A card for each question, and one for each pair of a matching question."""
    return tuple(card for item in sheet.items for card in _cards(bank, item))


def _cards(bank: Bank, item: Item) -> Iterator[Card]:
    question = item.question
    source = f"{clean(bank.article.title)}"
    if question.evidence:
        source += f", ¶\xa0{question.evidence[0].paragraph}"
    number, kind = str(item.number), cues.HEADING[question.type]
    if question.type is Type.MATCHING:
        for index, (left, right) in enumerate(question.pairs, start=1):
            front = (_bold(left), ("", (Span(clean(question.prompt), Face.ITALIC, 0.8),)))
            yield Card(f"{number}.{index}", kind, front, (_bold(right),), source)
        return
    yield Card(number, kind, _front(item), _back(item), source)


def _front(item: Item) -> tuple[Line, ...]:
    question = item.question
    prompt = _bold(question.prompt)
    match question.type:
        case Type.MULTIPLE_CHOICE:
            return (prompt, *(_led(LETTERS[index], text) for index, text in enumerate(item.choices)))
        case Type.ORDERING:
            return (prompt, *(_led("–", text) for text in item.choices))
        case Type.CLOZE:
            return (("", tuple(_emboldened(inline) for inline in cloze(question.prompt, 22 * MM))),)
        case Type.TRUE_FALSE:
            return (prompt, ("", (Span("True or false?", Face.ITALIC),)))
    return (prompt,)


def _back(item: Item) -> tuple[Line, ...]:
    question = item.question
    match question.type:
        case Type.MULTIPLE_CHOICE:
            return ((LETTERS[item.places[0]], _bold(str(question.answer))[1]),)
        case Type.TRUE_FALSE:
            correction = (_led("", question.correction),) if question.correction else ()
            return (_bold("True" if question.answer is True else "False"), *correction)
        case Type.ORDERING:
            return tuple(_led(str(rank), text) for rank, text in enumerate(question.items, start=1))
    others = also_right(question)
    also: tuple[Line, ...] = (("", (Span(f"or: {', '.join(others)}", scale=0.8),)),) if others else ()
    return (_bold(str(question.answer or "")), *also)


def _led(lead: str, text: str) -> Line:
    return lead, (Span(clean(text)),)


def _emboldened(inline: Inline) -> Inline:
    return replace(inline, face=Face.BOLD) if isinstance(inline, Span) else inline


def _bold(text: str) -> Line:
    return "", (Span(clean(text), Face.BOLD),)
