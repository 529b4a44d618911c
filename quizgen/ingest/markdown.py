"""Markdown (CommonMark) → the text a reader sees: no marks, pictures, code, tables or raw HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from quizgen.ingest import front_matter
from quizgen.ingest.decode import clean
from quizgen.ingest.draft import Draft, is_sentence
from quizgen.ingest.plain import from_stem

_FOOTNOTE = re.compile(r"^\[\^[^\]]+\]:.*(?:\n[ \t]+.*)*|\[\^[^\]]+\]", re.MULTILINE)


def read(text: str, path: Path) -> Draft:
    """The draft of a ``.md`` article: the first level-1 heading is the title, a paragraph in italics or a level-2
    heading with text right under it the subtitle. Raises NotReadable for bad front matter.
    """
    fields, body = front_matter.split(clean(text), path)
    blocks = list(_blocks(MarkdownIt("commonmark").enable("table").parse(_FOOTNOTE.sub("", body))))
    title, blocks = _title(blocks, fields.pop("title", None), path)
    subtitle = fields.pop("subtitle", None)
    if not subtitle and blocks and blocks[0][0] == "em":
        subtitle = blocks[0][1]
        blocks = blocks if is_sentence(subtitle) else blocks[1:]
    headings = frozenset(n for n, (kind, _) in enumerate(blocks, 1) if kind.startswith("h"))
    return Draft(title, tuple(text for _, text in blocks), subtitle, headings=headings, **fields)


def _title(blocks: list[tuple[str, str]], given: str | None, path: Path) -> tuple[str, list[tuple[str, str]]]:
    """(title, the rest): front matter's, else the first heading if it opens the text, else a short first line."""
    kind, first = blocks[0] if blocks else ("", "")
    if given:
        return given, blocks[1:] if first.casefold() == given.casefold() else blocks
    if kind.startswith("h") or (kind and not is_sentence(first)):
        return first, blocks[1:]
    return from_stem(path), blocks


def _blocks(tokens: list[Token]) -> Iterator[tuple[str, str]]:
    """(kind, text) of every heading (``h1``…) and paragraph (``p``, or ``em`` when all of it is in italics)."""
    in_table = False
    for before, token in zip([None, *tokens], tokens, strict=False):
        in_table = (in_table or token.type == "table_open") and token.type != "table_close"
        if token.type != "inline" or before is None or in_table:
            continue
        text = " ".join(_visible(token.children or []).split())
        if text:
            yield "em" if before.tag == "p" and _italic(token.children or []) else before.tag, text


def _italic(children: list[Token]) -> bool:
    return (
        len(children) > 2
        and children[0].type == "em_open"
        and children[-1].type == "em_close"
        and (sum(child.type == "em_open" for child in children) == 1)
    )


def _visible(children: list[Token]) -> str:
    return "".join(
        " " if child.type in ("softbreak", "hardbreak") else child.content
        for child in children
        if child.type in ("text", "code_inline", "softbreak", "hardbreak")
    )
