"""Pairs of quotation marks and brackets in a text, also where writers mixed them up. One pass, linear time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc as Parsed

    from quizgen.language.tree import Doc

DOUBLE_OPEN, DOUBLE_CLOSE = "“«„‟", "”»"
BRACKETS = {"(": ")", "[": "]", "{": "}"}
AFTER_CLOSE = frozenset(" \t\n,.;:!?)]}—–-…’”'\"")
BEFORE_OPEN = frozenset(' \t\n([{—–-…“"/')


@dataclass(frozen=True, slots=True)
class Pair:
    """From an opening mark (``start``) to behind the closing one (``end``); ``mark`` is ``"``, ``'`` or ``(``.

    ``closed`` is false when the text ends first; ``guessed`` when the opening mark is missing and the sentence's start
    stands for it (``start`` is then the first character of the words). ``depth`` counts the quotations around it.
    """

    start: int
    end: int
    mark: str
    closed: bool = True
    guessed: bool = False
    depth: int = 0

    @property
    def inner(self) -> tuple[int, int]:
        """The span of the words between the marks."""
        return self.start + (not self.guessed), self.end - self.closed


def pairs(text: str) -> tuple[Pair, ...]:
    """All pairs of quotation marks and brackets, by where they start."""
    found = [*_brackets(text), *_quotes(text)]
    return tuple(sorted(found, key=lambda pair: (pair.start, -pair.end)))


def text_of(doc: Doc | Parsed) -> str:
    """A document's text. spaCy puts it together anew each time it is asked, so it is kept with the document."""
    if "text" not in doc.user_data:
        doc.user_data["text"] = doc.text
    return str(doc.user_data["text"])


def pairs_of(doc: Doc | Parsed) -> tuple[Pair, ...]:
    """The pairs of a document, found once and kept with it."""
    if "pairs" not in doc.user_data:
        doc.user_data["pairs"] = pairs(text_of(doc))
    found: tuple[Pair, ...] = doc.user_data["pairs"]
    return found


def quotations_of(doc: Doc | Parsed) -> tuple[Pair, ...]:
    """The pairs of quotation marks in a document, brackets left out."""
    return tuple(pair for pair in pairs_of(doc) if pair.mark != "(")


def _brackets(text: str) -> list[Pair]:
    """Matched brackets; a lone one is skipped."""
    found: list[Pair] = []
    open_: list[tuple[int, str]] = []
    for i, char in enumerate(text):
        if char in BRACKETS:
            open_.append((i, BRACKETS[char]))
        elif open_ and char in ")]}":
            if open_[-1][1] == char:
                found.append(Pair(open_.pop()[0], i + 1, "("))
            else:
                open_.clear()
    return found


def _quotes(text: str) -> list[Pair]:
    """Double marks, then single ones inside and outside them."""
    doubles = _doubles(text)
    singles = _singles(text)
    out, j = list(doubles), 0
    for single in singles:
        while j < len(doubles) and doubles[j].end <= single.start:
            j += 1
        around = j < len(doubles) and doubles[j].start < single.start
        if around and single.end > doubles[j].end:
            continue
        out.append(Pair(single.start, single.end, "'", depth=int(around)))
    return out


def _doubles(text: str) -> list[Pair]:
    """Double quotation marks; the shape of a mark counts less than its place."""
    found: list[Pair] = []
    at = -1
    for i, char in enumerate(text):
        if char not in DOUBLE_OPEN and char not in DOUBLE_CLOSE and char != '"':
            continue
        if at >= 0 and _closes(text, i, char):
            found.append(Pair(at, i + 1, '"'))
            at = -1
        elif at < 0 and _stray(text, i, char):
            start = _sentence_start(text, i, found[-1].end if found else 0)
            if start is not None:
                found.append(Pair(start, i + 1, '"', guessed=True))
        else:
            at = i
    if at >= 0:
        found.append(Pair(at, len(text), '"', closed=False))
    return found


def _closes(text: str, i: int, char: str) -> bool:
    """Whether a mark inside an open quotation ends it."""
    before, after = text[i - 1], text[i + 1 : i + 2]
    if char in DOUBLE_OPEN:
        return not before.isspace() and (not after or after in AFTER_CLOSE) and before not in BEFORE_OPEN
    return char in DOUBLE_CLOSE or not (before.isspace() and after.isalnum())


def _stray(text: str, i: int, char: str) -> bool:
    """Whether a mark outside a quotation looks like an end: its opening mark is missing (or it means inches)."""
    before, after = text[i - 1 : i], text[i + 1 : i + 2]
    if char in DOUBLE_OPEN:
        return False
    ends = bool(before) and before not in BEFORE_OPEN and (not after or after in AFTER_CLOSE)
    return ends or (char in DOUBLE_CLOSE and not after.isalnum())


def _sentence_start(text: str, i: int, floor: int) -> int | None:
    """Where the sentence that a stray closing mark ends began; None when the mark ends no sentence."""
    body = text[floor : i + 1].rstrip("”\"’' ")
    if not body or body[-1] not in ".!?":
        return None
    cut = max(body.rfind(mark, 0, len(body) - 1) for mark in (". ", "? ", "! ", ".” ", "\n"))
    start = floor + (body.index(" ", cut) + 1 if cut >= 0 and " " in body[cut:] else 0)
    return start if start < i else None


def _singles(text: str) -> list[Pair]:
    """Single quotation marks, told apart from apostrophes; unclosed ones are apostrophes."""
    found: list[Pair] = []
    at = -1
    for i, char in enumerate(text):
        if char not in "‘’'":
            continue
        before, after = text[i - 1 : i], text[i + 1 : i + 2]
        opens = (not before or before in BEFORE_OPEN) and (after.isalnum() or after in "[…") and char != "’"
        closes = bool(before) and not before.isspace() and not after.isalnum() and char != "‘"
        if at >= 0 and closes and not _possessive(text, i):
            found.append(Pair(at, i + 1, "'"))
            at = -1
        elif opens and after:
            at = i
        if char == "\n":
            at = -1
    return found


def _possessive(text: str, i: int) -> bool:
    """Whether the mark after an *s* is a plural's possessive, not an end: a word follows, and a further mark later."""
    rest = text[i + 1 : i + 60]
    return text[i - 1 : i] == "s" and rest[:1] == " " and rest[1:2].islower() and any(m in rest for m in "’'")
