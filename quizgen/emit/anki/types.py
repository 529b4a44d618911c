"""The five note types. Their ids, and those of their fields and card templates, are fixed for ever.

Anki recognises a note type by its id and, when a field or card is renamed, its parts by theirs: so a name may change,
a number may not, and the number of a part that was dropped is never given to another. ``changed`` is the day (Unix
seconds) on which fields, templates or style last changed; Anki takes over a newer version on import. A test holds a
digest beside each day and fails when a template changes without it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources

from quizgen.emit.anki.options import Kind

_FOOT = (("Evidence", 20), ("Article", 21), ("Source", 22), ("Link", 23))


@dataclass(frozen=True, slots=True)
class Card:
    """A card template: its number within the note type, its name, the stem of its files in ``templates/``."""

    number: int
    name: str
    stem: str


@dataclass(frozen=True)
class NoteType:
    """A note type: ``fields`` are (name, number within the type) in Anki's order."""

    kind: Kind
    id: int
    name: str
    fields: tuple[tuple[str, int], ...]
    cards: tuple[Card, ...]
    changed: int

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the fields, in order."""
        return tuple(name for name, _ in self.fields)


_TYPES = (
    NoteType(
        Kind.BASIC,
        1780000417301,
        "quizgen Basic",
        (
            *(("Prompt", 1), ("Answer", 2), ("Remark", 3), ("Task", 4), *_FOOT),
            *(("Reverse prompt", 5), ("Reverse answer", 6)),
        ),
        (Card(50, "Question", "basic"), Card(51, "Reverse", "reverse")),
        1780000000,
    ),
    NoteType(
        Kind.TYPED,
        1780000417302,
        "quizgen Typed answer",
        (("Prompt", 1), ("Answer", 2), ("Remark", 3), ("Task", 4), *_FOOT),
        (Card(50, "Question", "typed"),),
        1780000000,
    ),
    NoteType(
        Kind.CLOZE,
        1780000417303,
        "quizgen Cloze",
        (("Text", 1), ("Remark", 3), ("Task", 4), *_FOOT),
        (Card(50, "Gap", "cloze"),),
        1780000000,
    ),
    NoteType(
        Kind.CHOICE,
        1780000417304,
        "quizgen Multiple choice",
        (("Prompt", 1), ("Answer", 2), ("Options", 7), ("Remark", 3), ("Task", 4), *_FOOT),
        (Card(50, "Question", "choice"),),
        1780000000,
    ),
    NoteType(
        Kind.QUOTE,
        1780000417305,
        "quizgen Quote",
        (("Quote", 8), ("Prompt", 1), ("Answer", 2), ("Remark", 3), *_FOOT),
        (Card(50, "Who said it", "quote"),),
        1780000000,
    ),
)
TYPES = {note_type.kind: note_type for note_type in _TYPES}


@cache
def read(name: str) -> str:
    """A file of ``templates/``; in an HTML file ``<!-- name -->`` stands for the file ``name.html``."""
    text = (resources.files("quizgen.emit.anki") / "templates" / name).read_text("utf-8")
    for part in ("topic", "foot", "options"):
        if f"<!-- {part} -->" in text:
            text = text.replace(f"<!-- {part} -->", read(f"{part}.html").strip())
    return text.replace("/* options.js */", read("options.js")) if "/* options.js */" in text else text
