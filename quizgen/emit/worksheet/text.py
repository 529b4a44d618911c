"""What a bank holds made fit to print: clean, with typographic quotes, as spans of type and blanks to fill in."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from quizgen.emit.worksheet.fonts import Face
from quizgen.model import BLANK

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one face; ``scale`` multiplies the paragraph's size."""

    text: str
    face: Face = Face.REGULAR
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Blank:
    """A ruled gap in a line, ``width`` points wide at least; ``fill`` is printed on it (the key)."""

    width: float
    fill: str = ""


Inline = Span | Blank


@lru_cache(maxsize=8192)
def clean(text: str) -> str:
    """NFC, one line, no control or invisible format characters, straight quotation marks made typographic."""
    visible = (" " if char.isspace() and char != "\xa0" else char for char in text if char.isspace() or _printed(char))
    return typographic(re.sub(" {2,}", " ", unicodedata.normalize("NFC", "".join(visible)))).strip()


def _printed(char: str) -> bool:
    return unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def typographic(text: str) -> str:
    """Curly quotation marks and apostrophes for straight ones, by what stands before them."""
    text = re.sub(r"(^|[\s(\[{“‘—–-])\"", r"\1“", text).replace('"', "”")
    text = re.sub(r"(^|[\s(\[{“—–])'(?!\d0s)", r"\1‘", text)
    return text.replace("'", "’")


def cloze(prompt: str, width: float, fill: str = "") -> tuple[Inline, ...]:
    """A prompt with its ``_____`` made blanks of ``width`` points, filled in with ``fill``."""
    parts = re.split(f"{BLANK}_*", prompt)
    inlines: list[Inline] = [Span(clean_keep(parts[0]))]
    for part in parts[1:]:
        inlines += [Blank(width, clean(fill)), Span(clean_keep(part))]
    return tuple(inline for inline in inlines if not (isinstance(inline, Span) and not inline.text))


def clean_keep(text: str) -> str:
    """As ``clean``, but the blanks at both ends stay."""
    core = clean(text)
    if not core:
        return " " if text else ""
    return " " * text[:1].isspace() + core + " " * text[-1:].isspace()
