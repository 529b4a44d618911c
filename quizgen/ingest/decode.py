"""Bytes → text: strict UTF-8, with a message that helps when it is something else."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from quizgen.errors import NoArticle, NotReadable

_MAGIC = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a zip archive (a .docx, .odt or .epub is one)",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "an RTF document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"\x1f\x8b": "a gzip archive",
}
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Invisible characters that would split words for the rules: controls, soft hyphen, zero-width space and joiner marks,
# direction overrides (which can also make a text look other than it is), byte-order marks.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)


def decode(data: bytes, path: Path) -> str:
    """The text of UTF-8 bytes, with or without a byte-order mark. Raises NotReadable, and NoArticle for nothing."""
    if not data.strip():
        raise NoArticle(f"{path}: empty.")
    for magic, name in _MAGIC.items():
        if data.startswith(magic):
            raise NotReadable(f"{path}: {name}, not a text. Copy the article into a .txt file.")
    if data.startswith(_UTF16):
        raise NotReadable(f"{path}: UTF-16. Save it as UTF-8.")
    if b"\0" in data:
        raise NotReadable(f"{path}: a binary file (byte {data.index(0) + 1} is zero), not a text.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise NotReadable(
            f"{path}:{line}: byte {error.start + 1} (0x{data[error.start]:02x}) is not UTF-8. Save the file as UTF-8."
        ) from error


def clean(text: str) -> str:
    """NFC, ``\\n`` line ends, plain spaces, nothing invisible; every visible character stays as it is."""
    text = _BREAKS.sub("\n", text)
    text = _SPACES.sub(" ", text)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
