"""Bank → YAML: one order, one layout, so that a change of one question is a change of its lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from quizgen.bank.text import Flow, Plain, lines
from quizgen.model import Article, Bank, Comment, Evidence, Generated, Guide, GuideEntry, Question, Quote

SCHEMA_FILE = "bank.schema.json"
HEADER = f"# yaml-language-server: $schema={SCHEMA_FILE}"
"""The modeline: editors with a YAML language server then complete and check the bank. Written anew each time."""
END = "..."
"""The ``key`` of a comment below everything."""


def dump(bank: Bank) -> bytes:
    """A bank as UTF-8 YAML; ``load`` gives the same bank back. What is empty or as by default is left out."""
    notes = list(bank.comments)
    body = [HEADER, *_above(notes, "", 0)]
    body += chain.from_iterable(_section(name, value, notes) for name, value in _bank(bank).items())
    body += [comment.text for comment in notes]
    return ("\n".join(body) + "\n").encode("utf-8", "surrogatepass")


def _section(name: str, value: object, notes: list[Comment]) -> Iterator[str]:
    """A top-level key with the comments on it; ``notes`` loses those that were written."""
    yield from _above(notes, name, 0)
    if name == "article" and isinstance(value, Mapping):
        yield _beside(notes, name, "article:")
        for key, child in value.items():
            yield from _commented(notes, f"article.{key}", lines(key, child, 2), 2)
    elif name == "questions" and isinstance(value, tuple):
        yield _beside(notes, name, "questions:" if value else "questions: []")
        for question in value:
            yield from _question_lines(question)
    else:
        yield from _commented(notes, name, lines(name, value, 0), 0)


def _question_lines(question: Question) -> Iterator[str]:
    """A blank line, the comments above the question, its fields with the comments on them."""
    fields = question_fields(question)
    notes = list(question.comments)
    yield ""
    for note in [note for note in notes if note.key not in fields or (note.key == "id" and not note.beside)]:
        notes.remove(note)
        yield f"  {note.text}"
    body = chain.from_iterable(_commented(notes, name, lines(name, value, 4), 4) for name, value in fields.items())
    dash = "  - "
    for line in body:
        if dash != "    " and not line.lstrip().startswith("#"):
            yield dash + line[4:]
            dash = "    "
        else:
            yield line


def _commented(notes: list[Comment], name: str, body: Iterable[str], indent: int) -> Iterator[str]:
    yield from _above(notes, name, indent)
    for n, line in enumerate(body):
        yield line if n else _beside(notes, name, line)


def _above(notes: list[Comment], name: str, indent: int) -> Iterator[str]:
    for note in [note for note in notes if note.key == name and not note.beside]:
        notes.remove(note)
        yield " " * indent + note.text


def _beside(notes: list[Comment], name: str, line: str) -> str:
    """A line with the comment at its end."""
    for note in [note for note in notes if note.key == name and note.beside]:
        notes.remove(note)
        line += f"  {note.text}"
    return line


def _bank(bank: Bank) -> dict[str, Any]:
    fields = {
        "quizgen": bank.version,
        "article": _article(bank.article),
        "quotes": tuple(map(_quote, bank.quotes)),
        "questions": bank.questions,
    }
    guide = _some(guide=_guide(bank.guide))
    return {**fields, **guide, **bank.extra, **_some(deleted=bank.deleted, generated=_generated(bank.generated))}


def _given(value: object) -> bool:
    return value is not None and value != () and value != {}


def _some(**fields: object) -> dict[str, Any]:
    """The fields that say something. Unknown keys are not asked: a person's empty one stays."""
    return {name: value for name, value in fields.items() if _given(value)}


def _article(article: Article) -> dict[str, Any]:
    fields = _some(
        id=article.id,
        title=article.title,
        subtitle=article.subtitle,
        author=article.author,
        publisher=article.publisher,
        published=article.published,
        url=article.url,
        language=article.language,
        boilerplate=Flow(sorted(article.boilerplate)),
    )
    return {**fields, **article.extra, "paragraphs": article.paragraphs}


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {"paragraph": evidence.paragraph, "start": evidence.start, "end": evidence.end, "text": evidence.text}


def _quote(quote: Quote) -> dict[str, Any]:
    fields = _some(
        speaker=quote.speaker,
        role=quote.role,
        cue=quote.cue,
        text=quote.text,
        evidence=_evidence(quote.evidence),
    )
    return {**fields, **quote.extra}


def _guide(guide: Guide) -> dict[str, Any]:
    return _some(
        people=tuple(map(_entry, guide.people)),
        terms=tuple(map(_entry, guide.terms)),
        timeline=tuple(map(_entry, guide.timeline)),
    )


def _entry(entry: GuideEntry) -> dict[str, Any]:
    return {"term": entry.term, "text": entry.text, "evidence": _evidence(entry.evidence)}


def _generated(generated: Generated) -> dict[str, Any]:
    fields = _some(article=generated.article, quotes=generated.quotes, guide=generated.guide)
    fields = {name: value for name, value in fields.items() if value}
    return {
        **fields,
        **_some(questions=generated.questions, reordered=generated.reordered or None, asked=generated.asked),
    }


def question_fields(question: Question) -> dict[str, Any]:
    """A question's fields as the file has them, in its order; ``extra`` keys among them."""
    fields = _some(
        id=question.id,
        type=Plain(question.type.value),
        subject=Plain(question.subject),
        prompt=question.prompt,
        answer=question.answer,
        accept=question.accept,
        distractors=question.distractors,
        correction=question.correction,
        pairs=tuple(map(Flow, question.pairs)),
        items=question.items,
        evidence=tuple(map(_evidence, question.evidence)),
        rule=question.rule,
        difficulty=Plain(question.difficulty.value),
        score=question.score,
        tags=Flow(question.tags),
        status=Plain(question.status.value),
        note=question.note,
        fact=question.fact,
        reasons=question.reasons,
    )
    return {**fields, **question.extra, **_some(fingerprint=question.fingerprint)}
