"""Questions become notes: which note type, which fields, which identity. Pure; HTML is made here and nowhere later."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping

from quizgen.emit.anki import decks, drafts, evidence, tags
from quizgen.emit.anki.drafts import Draft
from quizgen.emit.anki.escape import text
from quizgen.emit.anki.options import Kind, Note, Options
from quizgen.emit.anki.types import TYPES
from quizgen.model import Article, Bank, Question, Status


def of_bank(bank: Bank, options: Options) -> list[Note]:
    """All notes of a bank, best question first (by score, then as in the bank); rejected questions give none.

    Raises BadDeck when a question can't become a card: no answer, no gap, an option that stands twice.
    """
    wanted = [question for question in bank.questions if question.status is not Status.REJECTED]
    ranked = sorted(wanted, key=lambda question: -question.score)
    source = _source(bank.article)
    return [note for question in ranked for note in _notes(bank, question, options, source)]


def guid(article: str, question: str, kind: Kind, part: int = 0) -> str:
    """A note's identity: from ids, kind and place within the question, never from its text."""
    parts = f"{article}\x1f{question}\x1f{kind.value}\x1f{part}"
    return base64.urlsafe_b64encode(hashlib.sha256(parts.encode("utf-8", "replace")).digest()[:9]).decode("ascii")


def _source(article: Article) -> Mapping[str, str]:
    """The fields that all notes of an article share; ``Link`` still without the way to the place."""
    return {
        "Article": text(article.title),
        "Source": evidence.source(article),
        "Link": evidence.address(article),
    }


def _notes(bank: Bank, question: Question, options: Options, source: Mapping[str, str]) -> Iterator[Note]:
    article = bank.article
    for part, draft in enumerate(drafts.of(bank, question, options)):
        fields = {**source, **draft.fields, **_place(question, draft, source)}
        yield Note(
            guid=guid(article.id, question.id, draft.kind, part),
            kind=draft.kind,
            fields=tuple(fields.get(name, "") for name in TYPES[draft.kind].names),
            tags=tags.of(article, question),
            deck=decks.name(article, question, options),
            article=article.id,
            question=question.id,
        )


def _place(question: Question, draft: Draft, source: Mapping[str, str]) -> Mapping[str, str]:
    """Where the article proves the answer; the words themselves only if the card does not show them anyway."""
    place = evidence.place(question.evidence, (*draft.marked, draft.near))
    return {
        "Evidence": evidence.line(place, draft.marked) if place and place.text not in draft.shown else "",
        "Link": evidence.link(source["Link"], place),
    }
