"""A deck as tab-separated text for Anki's text importer, with the file headers that tell it what each column is.

Anki fills notes of note types that it has: they come with the first ``.apkg`` of quizgen. Unlike a package, text has no
times: importing it again overwrites the learner's own edits of the same notes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from quizgen.emit.anki import Options, check, notes
from quizgen.emit.anki.types import TYPES
from quizgen.model import Bank

_HEADERS = (
    *("separator:tab", "html:true", "guid column:1", "notetype column:2", "deck column:3", "tags column:4"),
    "if matches:update current",
)


def write(banks: Bank | Sequence[Bank], options: Options | None = None) -> bytes:
    """UTF-8 text, one note a line: GUID, note type, deck, tags, then the fields. Raises BadDeck as a package does."""
    several = [banks] if isinstance(banks, Bank) else banks
    made = [note for bank in several for note in notes.of_bank(bank, options or Options())]
    check.notes(made)
    out = io.StringIO()
    out.writelines(f"#{header}\n" for header in _HEADERS)
    lines = csv.writer(out, delimiter="\t", lineterminator="\n")
    width = max((len(note.fields) for note in made), default=0)
    for note in made:
        fields = (*note.fields, *[""] * (width - len(note.fields)))
        lines.writerow((note.guid, TYPES[note.kind].name, note.deck, " ".join(note.tags), *fields))
    return out.getvalue().encode("utf-8")
