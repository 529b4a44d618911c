"""A bank's YAML → Bank, with every mistake by file, line, column and field."""

from __future__ import annotations

import base64
import hashlib
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from quizgen.bank import comments
from quizgen.bank.fields import Fields, Problem, TooMany
from quizgen.bank.nodes import Fault, Mapping, Mark, compose
from quizgen.errors import BadBank, SourceNotFound
from quizgen.model import (
    Article,
    Bank,
    Difficulty,
    Evidence,
    Generated,
    Guide,
    GuideEntry,
    Question,
    Quote,
    Status,
    Type,
)

VERSION = 1
LIMIT = 10_000_000
"""Bytes: the bank of a 900-word article has 60,000, that of a book of 200,000 words 10 million."""
FIELDLESS = (Type.MATCHING, Type.ORDERING)
"""Types without an ``answer``."""


class Subject(StrEnum):
    """What a question is about: a fact of the article or who said what."""

    FACT = "fact"
    QUOTE = "quote"


class Source(NamedTuple):
    """A bank and the line on which each of its questions begins, for messages."""

    bank: Bank
    lines: dict[str, int]


def load(path: Path | str) -> Bank:
    """The bank in a file. Raises SourceNotFound and BadBank, whose ``problems`` are all that is wrong."""
    return read(path).bank


def read(path: Path | str) -> Source:
    """The bank in a file and the lines of its questions; raises as ``load`` does."""
    path = Path(path)
    try:
        if path.is_dir():
            raise BadBank(f"{path}: a folder, not a bank. Name a .yaml file in it.")
        if path.stat().st_size > LIMIT:
            raise BadBank(f"{path}: larger than {LIMIT // 1_000_000} MB. A bank holds one article.")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise SourceNotFound(path) from error
    except OSError as error:
        raise BadBank(f"{path}: can't read it ({error.strerror or error}).") from error
    return loads(data, str(path))


def loads(data: bytes, name: str = "bank") -> Source:
    """The bank in bytes; ``name`` stands for the file in messages. Raises BadBank."""
    problems: list[Problem] = []
    text = _decode(data, name)
    try:
        root, scalars = compose(text)
        if not isinstance(root, Mapping):
            raise Fault(
                Mark(1, 1), "expected a bank, found " + ("an empty file." if root is None else "something else.")
            )
        notes = comments.collect(text, root, scalars)
        source = _bank(Fields(root, "", problems), notes)
    except TooMany:
        raise bad(name, problems) from None
    except Fault as fault:
        raise bad(name, [Problem(fault.mark, "", fault.message)]) from fault
    if problems:
        raise bad(name, problems)
    return source


def bad(name: str, problems: list[Problem]) -> BadBank:
    """The error for a file's problems: the first in words, all of them in ``problems``."""
    problems = sorted(problems)
    first = problems[0]
    more = f" (and {len(problems) - 1} more: quizgen check {name})" if len(problems) > 1 else ""
    field = f"{first.where}: " if first.where else ""
    error = BadBank(f"{name}:{first.mark.line}:{first.mark.column}: {field}{first.message}{more}")
    error.problems = tuple((p.mark.line, p.mark.column, p.where, p.message) for p in problems)
    return error


def _decode(data: bytes, name: str) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or 0 in data[:2]:
        raise BadBank(f"{name}:1:1: UTF-16. Save the file as UTF-8.")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise BadBank(
            f"{name}:{line}:{column}: byte {error.start + 1} is not UTF-8. Save the file as UTF-8."
        ) from error


def _bank(fields: Fields, notes: comments.Notes) -> Source:
    version = fields.integer("quizgen", 1)
    if version > VERSION:
        fields.fail(fields.node, "quizgen", f"version {version} of the format; this quizgen reads up to {VERSION}.")
    article_fields = fields.mapping("article", required=True)
    lines: dict[str, int] = {}
    questions = fields.mappings("questions", lambda item: _question(item, notes, lines))
    bank = Bank(
        article=_article(article_fields) if article_fields else Article("", "", ()),
        quotes=fields.mappings("quotes", _quote),
        questions=questions,
        guide=_guide(fields.mapping("guide")),
        deleted=fields.texts("deleted"),
        generated=_generated(fields.mapping("generated")),
        comments=notes.bank,
        version=version,
        extra=fields.rest(),
    )
    return Source(bank, lines)


def _article(fields: Fields) -> Article:
    article = Article(
        id=fields.text("id"),
        title=fields.text("title"),
        paragraphs=fields.texts("paragraphs"),
        subtitle=fields.optional("subtitle"),
        author=fields.optional("author"),
        publisher=fields.optional("publisher"),
        published=fields.date("published"),
        url=fields.optional("url"),
        language=fields.optional("language") or "en",
        boilerplate=frozenset(fields.integers("boilerplate")),
        extra=fields.rest(),
    )
    if not article.paragraphs:
        fields.fail(fields.node, "paragraphs", "missing; a bank carries its article's text.")
    return article


def _evidence(fields: Fields) -> Evidence:
    return Evidence(
        paragraph=fields.integer("paragraph", 1),
        start=fields.integer("start"),
        end=fields.integer("end"),
        text=fields.text("text"),
    )


def _place(fields: Fields) -> Evidence:
    """The one evidence of a quote or a guide entry."""
    child = fields.mapping("evidence", required=True)
    return _evidence(child) if child else Evidence(1, 0, 0, "")


def _quote(fields: Fields) -> Quote:
    return Quote(
        speaker=fields.text("speaker"),
        text=fields.text("text"),
        evidence=_place(fields),
        role=fields.optional("role"),
        cue=fields.optional("cue"),
        extra=fields.rest(),
    )


def _guide(fields: Fields | None) -> Guide:
    if fields is None:
        return Guide()
    return Guide(
        people=fields.mappings("people", _entry),
        terms=fields.mappings("terms", _entry),
        timeline=fields.mappings("timeline", _entry),
    )


def _entry(fields: Fields) -> GuideEntry:
    return GuideEntry(fields.text("term"), fields.text("text"), _place(fields))


def _generated(fields: Fields | None) -> Generated:
    if fields is None:
        return Generated()
    return Generated(
        fields.text("article", required=False),
        fields.text("quotes", required=False),
        fields.text("guide", required=False),
        fields.texts("questions"),
        fields.flag("reordered"),
        fields.texts("asked"),
    )


def _question(fields: Fields, notes: comments.Notes, lines: dict[str, int]) -> Question:
    form = fields.choice("type", Type)
    prompt = fields.text("prompt")
    for needed, of in (("pairs", Type.MATCHING), ("items", Type.ORDERING)):
        if form is of and needed not in fields.node.values:
            fields.fail(fields.node, needed, "missing; it is required.")
    name = fields.optional("id") or _own_id(fields, prompt)
    if name in lines:
        fields.fail(fields.node.keys.get("id", fields.node), "id", _twice(name, lines[name]))
    lines[name] = fields.node.start.line
    return Question(
        id=name,
        type=form,
        prompt=prompt,
        answer=None if form in FIELDLESS else fields.answer("answer", boolean=form is Type.TRUE_FALSE),
        subject=fields.choice("subject", Subject, Subject.FACT).value,
        accept=fields.texts("accept"),
        distractors=fields.texts("distractors"),
        correction=fields.optional("correction"),
        pairs=fields.pairs("pairs"),
        items=fields.texts("items"),
        evidence=fields.mappings("evidence", _evidence),
        rule=fields.optional("rule"),
        difficulty=fields.choice("difficulty", Difficulty, Difficulty.MEDIUM),
        score=fields.share("score", 0.5),
        tags=fields.texts("tags"),
        status=fields.choice("status", Status, Status.DRAFT),
        fingerprint=fields.optional("fingerprint"),
        fact=fields.optional("fact"),
        reasons=fields.texts("reasons"),
        note=fields.optional("note"),
        comments=notes.questions.get(fields.node.start.line, ()),
        extra=fields.rest(),
    )


def _twice(name: str, line: int) -> str:
    return f"the id {name!r} stands twice (first in line {line}). Remove the line `id:` of the one you added."


def _own_id(fields: Fields, prompt: str) -> str:
    """The id of a question that a person added without one: from its wording, and written out at the next save."""
    if "rule" in fields.node.values:
        fields.fail(fields.node, "id", "missing; a question with a rule has one.")
    digest = hashlib.sha256(("added\0" + prompt).encode()).digest()
    return base64.b32encode(digest).decode().lower()[:10]
