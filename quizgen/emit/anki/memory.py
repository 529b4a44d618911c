"""What was exported before, so that a new export can tell Anki exactly which notes changed.

Anki takes over a note from a package only if its modification time is later than that of the note it has, and an
edit by the learner sets that to the time of the edit. So an unchanged note must keep its old time (the learner's edit
stays), a changed one needs the present time (it gets through), and a note whose question is gone must be written once
more with the tag ``quizgen::retired``, because importing never deletes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any

from quizgen.emit.anki import tags
from quizgen.emit.anki.options import Kind, Note
from quizgen.emit.anki.types import TYPES
from quizgen.errors import BadDeck

FIRST = 1_600_000_000  # the time of a note's first export: any fixed moment before a learner can have edited it
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Dated:
    """A note and its modification time in Unix seconds."""

    note: Note
    modified: int


@dataclass(frozen=True, slots=True)
class Memory:
    """All notes ever exported from some articles, retired ones among them, in the order of the deck."""

    notes: tuple[Dated, ...] = ()

    def of(self, article: str) -> Memory:
        """The part of one article, as it is kept next to that article's bank."""
        return Memory(tuple(dated for dated in self.notes if dated.note.article == article))


def update(previous: Memory, notes: Iterable[Note], now: int) -> Memory:
    """The notes of this export: new ones dated FIRST, unchanged ones as before, changed and retired ones ``now``."""
    known = {dated.note.guid: dated for dated in previous.notes}
    fresh = [_dated(note, known.pop(note.guid, None), now) for note in notes]
    gone = [_dated(_retired(dated.note), dated, now) for dated in known.values()]
    return Memory((*fresh, *gone))


def _dated(note: Note, before: Dated | None, now: int) -> Dated:
    if before is None:
        return Dated(note, FIRST)
    same = (note.fields, note.tags) == (before.note.fields, before.note.tags)
    return Dated(note, before.modified if same else max(now, before.modified + 1))


def _retired(note: Note) -> Note:
    return replace(note, tags=tuple(sorted({*note.tags, tags.RETIRED})))


def alive(memory: Memory) -> Memory:
    """The notes whose question is still in the bank."""
    return Memory(tuple(dated for dated in memory.notes if tags.RETIRED not in dated.note.tags))


def dump(memory: Memory) -> bytes:
    """The memory as JSON, one note after the other, fit for a diff; fields by name, those that are empty left out."""
    content = {
        "quizgen-anki": _VERSION,
        "about": "What was exported to Anki. Keep it with the bank.",
        "notes": [_written(dated) for dated in memory.notes],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _written(dated: Dated) -> dict[str, Any]:
    named = zip(TYPES[dated.note.kind].names, dated.note.fields, strict=True)
    return asdict(dated.note) | {"fields": {name: html for name, html in named if html}, "modified": dated.modified}


def load(data: bytes, name: str) -> Memory:
    """The memory that ``dump`` wrote; ``name`` is for the message. Raises BadDeck for anything else."""
    try:
        content = json.loads(data)
        if content["quizgen-anki"] != _VERSION:
            raise ValueError
        return Memory(tuple(_read(entry) for entry in content["notes"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadDeck(f"{name}: not a record of earlier exports. Restore it, or delete it to start anew.") from error


def _read(entry: dict[str, Any]) -> Dated:
    """A field that the note type did not have yet is empty, one that it no longer has is left out."""
    strings = {key: str(entry[key]) for key in ("guid", "deck", "article", "question")}
    kind, html = Kind(entry["kind"]), dict(entry["fields"])
    fields = tuple(str(html.get(name, "")) for name in TYPES[kind].names)
    return Dated(Note(kind=kind, fields=fields, tags=tuple(map(str, entry["tags"])), **strings), int(entry["modified"]))
