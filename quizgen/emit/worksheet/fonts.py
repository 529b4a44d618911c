"""The faces that pages are set in: which face has a character, how wide a word is.

Lato (OFL, PyPI ``fontpkg-lato``) has every Latin diacritic, Greek, Cyrillic and tabular figures by default. A
character that it lacks comes from the caller's fonts in their order, else it is listed by ``missing``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import BadOption

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont


NO_FONT = ""  # the name of the font of a character that none has: an empty box is drawn for it
BOX = 0.62  # the width of such a box with the room around it, at size 1


class Face(StrEnum):
    """A cut of the family."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: a key of caches, made by ``load`` alone
class Fonts:
    """The fonts of one document. ``chain`` has for each face reportlab's fonts in order of preference."""

    chain: tuple[tuple[Face, tuple[TTFont, ...]], ...]

    def runs(self, text: str, face: Face) -> tuple[tuple[str, str], ...]:
        """The text cut into (name of a registered font, piece); the name is NO_FONT for characters that none has."""
        return _runs(self, text, face)

    def width(self, text: str, face: Face) -> float:
        """The width of the text at size 1."""
        return _width(self, text, face)

    def missing(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The characters that no font has, sorted."""
        have = _coverage(self)
        return tuple(sorted({char for text in texts for char in text if ord(char) not in have}))

    @property
    def first(self) -> str:
        """The name of the text's font."""
        return str(self.of(Face.REGULAR)[0].fontName)

    def of(self, face: Face) -> tuple[TTFont, ...]:
        """The fonts of a face."""
        return next(chain for name, chain in self.chain if name is face)


@lru_cache(maxsize=4)
def load(extra: tuple[Path, ...] = ()) -> Fonts:
    """The built-in faces followed by the fonts in ``extra``. Raises BadOption for a file that is no TrueType font."""
    from fontpkg_lato import ROOT

    others = tuple(_register(f"Extra{index}", path) for index, path in enumerate(extra))
    return Fonts(tuple((face, (_register(face, ROOT / "files" / f"Lato-{face}.ttf"), *others)) for face in Face))


def _register(name: str, path: Path) -> TTFont:
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    try:
        font = TTFont(f"quizgen-{name}-{path.stem}", str(path), asciiReadable=False)
    except (TTFError, OSError) as error:
        raise BadOption(f"{path}: no TrueType font that can be embedded. Choose a .ttf file.") from error
    registerFont(font)
    return font


@lru_cache(maxsize=4)
def _coverage(fonts: Fonts) -> frozenset[int]:
    return frozenset(code for _, chain in fonts.chain for font in chain for code in font.face.charToGlyph)


@lru_cache(maxsize=20_000)
def _runs(fonts: Fonts, text: str, face: Face) -> tuple[tuple[str, str], ...]:
    chain = fonts.of(face)
    if all(ord(char) in chain[0].face.charToGlyph for char in text):
        return ((chain[0].fontName, text),) if text else ()
    picks = [_pick(chain, char) for char in text]
    return tuple((name, "".join(char for _, char in group)) for name, group in groupby(picks, lambda pick: pick[0]))


def _pick(chain: tuple[TTFont, ...], char: str) -> tuple[str, str]:
    """The name of the first font that has a character (or the letter that it is a shape of), and the character."""
    for shown in dict.fromkeys((char, unicodedata.normalize("NFKC", char))):
        for font in chain:
            if len(shown) == 1 and ord(shown) in font.face.charToGlyph:
                return font.fontName, shown
    return NO_FONT, char


@lru_cache(maxsize=20_000)
def _width(fonts: Fonts, text: str, face: Face) -> float:
    by_name = {font.fontName: font for font in fonts.of(face)}
    return float(
        sum(
            by_name[name].stringWidth(piece, 1) if name else BOX * len(piece)
            for name, piece in _runs(fonts, text, face)
        )
    )
