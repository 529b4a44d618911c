"""Questions and paragraphs as coloured text. No text of a bank is taken for markup or for a terminal's commands."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from rich.text import Text

from quizgen.model import Evidence, Question, Status, Type
from quizgen.review.session import Session

RIGHT = "bold green"
WRONG = "red"
DIM = "dim"
EVIDENCE = "#000000 on #ffd75f"
STATUS = {Status.DRAFT: "yellow", Status.ACCEPTED: "green", Status.REJECTED: "red"}
BAR = 20


def heading(session: Session) -> Text:
    """One line: place in the list, verdicts so far as a bar and in numbers."""
    counts, total = session.counts(), len(session.bank.questions)
    shown = len(session.questions)
    text = Text(f"{min(session.place + 1, shown)} of {shown}")
    text.append(f" ({session.show.value})  " if session.show.value != "all" else "  ")
    done = [round(BAR * counts[status] / total) if total else 0 for status in (Status.ACCEPTED, Status.REJECTED)]
    text.append("━" * done[0], "green").append("━" * done[1], "red").append("━" * max(BAR - sum(done), 0), DIM)
    text.append(f"  {counts[Status.ACCEPTED]} accepted, {counts[Status.REJECTED]} rejected")
    return text.append(f", {counts[Status.DRAFT]} to go")


def question(asked: Question) -> Text:
    """The question with everything that a person judges."""
    text = Text()
    text.append(f" {asked.status.value} ", f"reverse {STATUS[asked.status]}")
    text.append(f"  {asked.type.value} · {asked.difficulty.value} · {asked.score:.2f}", DIM)
    text.append(f"\n\n{_safe(asked.prompt)}\n", "bold")
    for part in _answers(asked):
        text.append("\n").append_text(part)
    text.append("\n")
    for label, value in (("also right", " · ".join(asked.accept)), ("correction", asked.correction or "")):
        if value:
            text.append(f"\n{label}: ", DIM).append(_safe(value))
    if asked.note:
        text.append(f"\nnote: {_safe(asked.note)}", DIM)
    rest = (" ".join(asked.tags), f"rule {asked.rule}" if asked.rule else "added by a person", asked.id)
    return text.append("\n" + _safe(" · ".join(filter(None, rest))), DIM)


def _answers(asked: Question) -> Iterator[Text]:
    if asked.type is Type.MULTIPLE_CHOICE:
        yield Text(f"● {_safe(str(asked.answer))}", RIGHT)
        for wrong in asked.distractors:
            yield Text(f"○ {_safe(wrong)}", WRONG)
    elif asked.type is Type.MATCHING:
        for left, right in asked.pairs:
            yield Text(f"{_safe(left)} ").append("→ ", DIM).append(_safe(right), RIGHT)
    elif asked.type is Type.ORDERING:
        for number, item in enumerate(asked.items, 1):
            yield Text(f"{number}. {_safe(item)}", RIGHT)
    elif asked.type is Type.TRUE_FALSE:
        yield Text(str(asked.answer).lower(), RIGHT)
    else:
        yield Text(_safe(str(asked.answer)), RIGHT)


def paragraph(number: int, content: str, asked: Question | None) -> Text:
    """A paragraph with its number, the question's evidence in it highlighted."""
    text = Text(_safe(content))
    for place in asked.evidence if asked else ():
        if place.paragraph == number:
            text.stylize(EVIDENCE, max(place.start, 0), max(place.end, 0))
    return Text().append(f"{number:>2} ", DIM).append_text(text)


def row(content: str, place: Evidence, width: int) -> int:
    """The line of a paragraph, wrapped to a width, on which the middle of a place stands."""
    before = " 1 " + content[: (place.start + place.end) // 2]
    return max(len(textwrap.wrap(before, max(width, 1))) - 1, 0)


def _safe(text: str) -> str:
    """Character for character, so that offsets hold; what would steer a terminal becomes a sign."""
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in text)
