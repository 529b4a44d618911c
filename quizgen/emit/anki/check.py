"""What Anki or genanki would swallow silently is refused here, before anything is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from quizgen.emit.anki.options import Kind, Note
from quizgen.emit.anki.types import TYPES, NoteType, read
from quizgen.errors import BadDeck

_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_TAG = re.compile(r'[^\s"\x00-\x1f\x7f\ud800-\udfff]+')
_EMPTY = re.compile(r"(?:<[^>]*>|&nbsp;|\s)*")
_CLOZE = re.compile(r"\{\{c(\d+)::(.*?)\}\}", re.DOTALL)
_MEDIA = re.compile(r"<(?:img|audio|video|object|embed|source)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\[(?:sound:|latex\]|\$|anki:)", re.IGNORECASE)
_NAMED = re.compile(r"\{\{[#^/]?(?:[\w-]+:)*([^{}#^/]+?)\}\}")
_OF_ANKI = frozenset({"FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag"})


def notes(all_notes: Iterable[Note]) -> None:
    """Raise BadDeck, naming the question, for the first note that Anki would not show as it is meant."""
    seen = Counter[str]()
    for note in all_notes:
        seen[note.guid] += 1
        problem = "another question has the same id" if seen[note.guid] > 1 else _problem(note)
        if problem:
            raise BadDeck(f"{note.article}, question {note.question}: {problem}.")


def _problem(note: Note) -> str | None:
    whole = "".join(note.fields)
    if len(note.fields) != len(TYPES[note.kind].fields):
        return f"{len(note.fields)} fields instead of {len(TYPES[note.kind].fields)}"
    if not _shows(note.fields[0]):
        return f"its {TYPES[note.kind].names[0].lower()} is empty, the card would have no front"
    if not whole.isprintable() and _CONTROL.search(whole):
        return "a control character is left in it"
    if _MEDIA.search(whole) or _BRACKETED.search(whole):
        return "it refers to a picture, sound or formula that the deck does not hold"
    if bad := [tag for tag in note.tags if not _is_tag(tag)]:
        return f"{bad[0]!r} can't be a tag"
    return _gap_problem(note.fields[0]) if note.kind is Kind.CLOZE else None


@lru_cache(4096)
def _is_tag(tag: str) -> bool:
    return _TAG.fullmatch(tag) is not None


def _shows(html: str) -> bool:
    return not _EMPTY.fullmatch(html)


def _gap_problem(text: str) -> str | None:
    gaps = _CLOZE.findall(text)
    if not gaps:
        return "a cloze without a gap"
    if {number for number, _ in gaps} != {"1"}:
        return "a cloze with several numbers would become several cards"
    if any("{{c" in inner for _, inner in gaps):
        return "a gap within a gap"
    return None if all(_shows(inner) for _, inner in gaps) else "a gap without an answer"


def note_type(checked: NoteType) -> None:
    """Raise BadDeck when a template of the note type names a field that it does not have."""
    for card in checked.cards:
        for side in ("front", "back"):
            for name in _NAMED.findall(read(f"{card.stem}.{side}.html")):
                if name not in checked.names and name not in _OF_ANKI:
                    raise BadDeck(f"{checked.name}, {card.name}: the {side} names an unknown field {name!r}.")
