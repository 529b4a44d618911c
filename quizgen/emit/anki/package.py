"""Dated notes become the bytes of an ``.apkg``: genanki writes the database, in memory and with our times and ids."""

from __future__ import annotations

import hashlib
import io
import itertools
import sqlite3
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any

import genanki

from quizgen.emit.anki import check, decks, tags
from quizgen.emit.anki.memory import FIRST, Dated, Memory
from quizgen.emit.anki.options import Kind
from quizgen.emit.anki.types import TYPES, NoteType, read

_AFTER_OWN = 500_000  # Anki counts the learner's own new cards up from 1; its database check objects to a million
_EPOCH = (1980, 1, 1, 0, 0, 0)


class _Model(genanki.Model):  # type: ignore[misc]
    """genanki's note type with the modification time of ours instead of the export's."""

    changed: int

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        return dict(super().to_json(self.changed, deck_id))


class _Note(genanki.Note):  # type: ignore[misc]
    """genanki's note with a modification time of its own."""

    modified: int

    def _cloze_cards(self) -> list[genanki.Card]:
        """The one card of a cloze: ``check`` lets no other number pass, so the text need not be searched again."""
        return [genanki.Card(0)]

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:
        super().write_to_db(cursor, self.modified, deck_id, id_gen)

    def _check_invalid_html_tags_in_fields(self) -> None:
        """Nothing: every field went through ``escape``, and genanki's pattern is slow on long fields."""


def write(memory: Memory, descriptions: Mapping[str, str]) -> bytes:
    """The package of all notes in ``memory``; ``descriptions`` are HTML by article id. Same values, same bytes."""
    check.notes(dated.note for dated in memory.notes)
    connection = sqlite3.connect(":memory:")
    try:
        cursor = connection.cursor()
        genanki.Package(_decks(memory, descriptions)).write_to_db(cursor, FIRST, itertools.count(_first_id(memory)))
        connection.commit()
        return _zipped(connection.serialize())
    finally:
        connection.close()


def _decks(memory: Memory, descriptions: Mapping[str, str]) -> list[Any]:
    models = {kind: _model(note_type) for kind, note_type in TYPES.items()}
    made: dict[str, Any] = {}
    for position, dated in enumerate(memory.notes):
        name = dated.note.deck
        if name not in made:
            made[name] = genanki.Deck(decks.id_of(name), name, descriptions.get(dated.note.article, ""))
        made[name].add_note(_note(dated, models, position))
    return list(made.values())


def _note(dated: Dated, models: Mapping[Kind, Any], position: int) -> _Note:
    note = dated.note
    made = _Note(models[note.kind], list(note.fields), tags=note.tags, guid=note.guid, due=_AFTER_OWN + position)
    made.modified = dated.modified
    if tags.RETIRED in note.tags:
        for card in made.cards:
            card.suspend = True  # for new learners who import the schedule; known cards stay as they are
    return made


def _model(note_type: NoteType) -> _Model:
    check.note_type(note_type)
    model = _Model(
        note_type.id,
        note_type.name,
        fields=[{"name": name, "id": _part_id(note_type, number)} for name, number in note_type.fields],
        templates=[
            {
                "name": card.name,
                "id": _part_id(note_type, card.number),
                "qfmt": read(f"{card.stem}.front.html"),
                "afmt": read(f"{card.stem}.back.html"),
            }
            for card in note_type.cards
        ],
        css=read("card.css"),
        model_type=genanki.Model.CLOZE if note_type.kind is Kind.CLOZE else genanki.Model.FRONT_BACK,
    )
    model.changed = note_type.changed
    return model


def _part_id(note_type: NoteType, number: int) -> int:
    return note_type.id * 100 + number


def _first_id(memory: Memory) -> int:
    """Ids of notes are times of creation in ms; they start elsewhere for each article, so that decks don't collide."""
    key = "\x1f".join(sorted({dated.note.article for dated in memory.notes}))
    digest = hashlib.sha256(key.encode("utf-8", "replace")).digest()
    return FIRST * 1000 + int.from_bytes(digest[:4], "big")


def _zipped(database: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in (("collection.anki2", database), ("media", b"{}")):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system, entry.compress_type = 3, zipfile.ZIP_DEFLATED
            package.writestr(entry, data, compresslevel=1)  # the rest gains 8 % and costs twice the time
    return out.getvalue()
