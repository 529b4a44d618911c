"""Plain text: title on the first line, then paragraphs, parted by blank lines or one to a line."""

from __future__ import annotations

import re
from pathlib import Path

from quizgen.ingest import front_matter
from quizgen.ingest.decode import clean
from quizgen.ingest.draft import Draft, is_sentence

_WRAPPED = 110
"""Characters: lines that are all shorter were broken to fit a screen, longer ones hold a paragraph each."""
_TITLE = 250
"""Characters: a longer first line is the first paragraph of an article without a title."""
_STANDFIRST = 220
_GAP = re.compile(r"\n[ ]*(?:\n[ ]*)+(?=\S|\Z)")
_HASHES = re.compile(r"#{1,6}[ ]+(.*?)[ ]*#*$")


def read(text: str, path: Path) -> Draft:
    """The draft of a ``.txt`` article. Raises NotReadable for bad front matter."""
    fields, body = front_matter.split(clean(text), path)
    lines, standfirst = _lines(body)
    title, lines = _title(lines, fields.pop("title", None), path)
    given = fields.pop("subtitle", None)
    subtitle = given or (standfirst if lines and lines[0] == standfirst else None)
    if subtitle and not given and not is_sentence(subtitle):
        lines = lines[1:]
    headings = frozenset(n for n, line in enumerate(lines, 1) if _HASHES.match(line))
    return Draft(title, tuple(_HASHES.sub(r"\1", line) for line in lines), subtitle, headings=headings, **fields)


def _lines(body: str) -> tuple[list[str], str | None]:
    """(title and paragraphs, spaces collapsed; the one of them that may be a standfirst).

    Without blank lines each line is a paragraph. With them a block's lines are joined, unless they are too long to
    have been wrapped; in the first block the first line stays apart as the title, a single second one as a standfirst.
    """
    blocks = [[" ".join(line.split()) for line in block.split("\n") if line.strip()] for block in _GAP.split(body)]
    blocks = [block for block in blocks if block]
    if len(blocks) <= 1:
        lines = blocks[0] if blocks else []
        return lines, lines[1] if len(lines) > 2 and _standfirst(lines[1], lines[2]) else None
    (first, *rest), *others = blocks
    out = [first, *_join(rest)]
    for block in others:
        out += _join(block)
    return out, rest[0] if len(rest) == 1 and len(rest[0]) <= _STANDFIRST else None


def _join(lines: list[str]) -> list[str]:
    return [" ".join(lines)] if lines and max(map(len, lines)) <= _WRAPPED else lines


def _standfirst(line: str, following: str) -> bool:
    """Whether a line is a standfirst by its looks: one sentence, shorter than the paragraph below it, no heading."""
    sentences = len(re.findall(r"[.!?…][”’\"')\]]*(?=\s|$)", line))
    return len(line) <= _STANDFIRST and len(line) < len(following) and sentences <= 1 and not _HASHES.match(line)


def _title(lines: list[str], given: str | None, path: Path) -> tuple[str, list[str]]:
    """(title, the rest). Front matter's title wins and is not repeated; a long first line is no title."""
    first = _HASHES.sub(r"\1", lines[0]) if lines else ""
    if given:
        return given, lines[1:] if first.casefold() == given.casefold() else lines
    if len(first) > _TITLE:
        return from_stem(path), lines
    return first, lines[1:]


def from_stem(path: Path) -> str:
    """A title made of a file's name, for an article without one."""
    return re.sub(r"[\W_]+", " ", path.stem).strip().capitalize() or "Untitled"
