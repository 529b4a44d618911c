"""A newly generated bank joined with the one that a person has worked in. Nothing that a person did is lost.

Each question carries its ``fingerprint``, and the bank digests of the rest (``generated``): what no longer fits its
digest was changed by hand and stays; what still fits follows the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple, TypeVar

from quizgen.bank.carry import carry
from quizgen.bank.identity import article_digest, fingerprint, generated, guide_digest, quotes_digest, stamp
from quizgen.bank.twins import Twins
from quizgen.model import Article, Bank, Evidence, Guide, Question, Quote, Status

T = TypeVar("T", Quote, Question)


class Kind(StrEnum):
    """What became of a part of the old bank, or of a new question."""

    ADDED = "added"
    UPDATED = "updated"
    REMOVED = "removed"
    KEPT = "kept"
    DELETED = "stays deleted"
    UNMOVED = "evidence not found"
    TEXT = "text"


class Change(NamedTuple):
    """One line of a merge's report: the question's id (or ``article``, ``quotes``, ``guide``) and words for people."""

    kind: Kind
    id: str
    text: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Merged:
    """The joined bank and what became of what, in its order."""

    bank: Bank
    changes: tuple[Change, ...]


def fresh(bank: Bank) -> Bank:
    """A bank that the rules have just made, ready for its first file: with fingerprints and digests."""
    questions = tuple(q if q.fingerprint or q.rule is None else stamp(q) for q in bank.questions)
    made = generated(bank.article, bank.quotes, bank.guide, [q.id for q in questions if q.rule is not None])
    return replace(bank, questions=questions, generated=made)


def merge(old: Bank | None, new: Bank) -> Merged:
    """``new`` as the rules made it, joined with ``old`` as a person left it."""
    new = fresh(new)
    if old is None:
        return Merged(new, tuple(Change(Kind.ADDED, q.id, q.prompt) for q in new.questions))
    article, changes = _article(old, new)
    deleted = _deleted(old)
    questions, more = _questions(old, new, deleted)
    changes += more
    questions, more = _moved(old, new, article, questions)
    changes += more
    quotes, guide, more = _rest(old, new, article)
    made = generated(new.article, new.quotes, new.guide, _machine_made(old, new, questions))
    made = replace(made, reordered=_reordered(old))
    bank = Bank(
        article=article,
        quotes=quotes,
        questions=questions,
        guide=guide,
        deleted=deleted,
        generated=made,
        comments=old.comments,
        version=new.version,
        extra={**new.extra, **old.extra},
    )
    return Merged(bank, (*changes, *more))


def _article(old: Bank, new: Bank) -> tuple[Article, list[Change]]:
    """The source's article, but a heading that was edited in the bank stays, and so does a text whose source has not
    changed since.
    """
    was, now = old.generated.article.partition("."), article_digest(old.article).partition(".")
    source = article_digest(new.article).partition(".")[2]
    article, changes = new.article, []
    if was[0] != now[0]:
        article = replace(
            old.article, paragraphs=new.article.paragraphs, extra={**new.article.extra, **old.article.extra}
        )
        changes.append(Change(Kind.KEPT, "article", "title and source as edited in the bank"))
    if was[2] and was[2] != now[2] and was[2] == source:
        article = replace(article, paragraphs=old.article.paragraphs, boilerplate=old.article.boilerplate)
        changes.append(Change(Kind.KEPT, "article", "the text as edited in the bank"))
    elif old.article.paragraphs != new.article.paragraphs:
        both = was[2] and was[2] != now[2]
        article = replace(article, boilerplate=new.article.boilerplate)
        text = "edited in the bank and in the source: the source's is used" if both else "changed in the source"
        changes.append(Change(Kind.TEXT, "article", text))
    return article, changes


def _deleted(old: Bank) -> tuple[str, ...]:
    """Ids of questions that quizgen wrote and that a person took out, now or earlier; one put back is no longer out."""
    present = {q.id for q in old.questions}
    return tuple(dict.fromkeys(i for i in (*old.deleted, *old.generated.questions) if i not in present))


def by_hand(question: Question, bank: Bank) -> bool:
    """Whether a person added the question: it has no rule, or is a copy under an id that quizgen never wrote."""
    written = bank.generated
    return question.rule is None or bool(written.article and question.id not in written.questions)


def reworded(question: Question) -> bool:
    """Whether a person changed what the question says."""
    return (question.fingerprint or "").partition(".")[0] != fingerprint(question).partition(".")[0]


def _retagged(question: Question) -> bool:
    """Whether a person set its tags, difficulty or subject."""
    return (question.fingerprint or "").partition(".")[2] != fingerprint(question).partition(".")[2]


def _settled(question: Question, bank: Bank) -> bool:
    """Whether the question stays word for word."""
    return by_hand(question, bank) or question.status is not Status.DRAFT or reworded(question)


def _marked(question: Question) -> bool:
    """Whether a person left something on the question that would go with it."""
    return bool(question.note or question.comments or question.extra) or _retagged(question)


def _follow(old: Question, new: Question) -> Question:
    """An untouched question in its new wording, with what a person set beside it."""
    kept = replace(new, note=old.note or new.note, comments=old.comments, extra={**new.extra, **old.extra})
    if _retagged(old):
        kept = replace(kept, tags=old.tags, difficulty=old.difficulty, subject=old.subject)
    return kept


def _questions(old: Bank, new: Bank, deleted: Sequence[str]) -> tuple[tuple[Question, ...], list[Change]]:
    """The questions that stay and the new ones: in the rules' order, or a person's as soon as there is one."""
    made = {q.id: q for q in new.questions}
    changes: list[Change] = []
    stay: list[Question] = []
    for question in old.questions:
        again = made.get(question.id)
        if _settled(question, old) or (again is None and _marked(question)):
            stay.append(question)
            changes += [Change(Kind.KEPT, question.id, _why(question, old), question.prompt)]
        elif again is None:
            changes.append(Change(Kind.REMOVED, question.id, question.prompt))
        else:
            stay.append(_follow(question, again))
            if again.prompt != question.prompt or again.answer != question.answer:
                changes.append(Change(Kind.UPDATED, question.id, _line(again), _line(question)))
    known = {q.id for q in old.questions} | set(deleted)
    twins = Twins(stay, old, new)
    added = [q for q in new.questions if q.id not in known and not twins.has(q)]
    changes += [Change(Kind.ADDED, q.id, _line(q)) for q in added]
    changes += [Change(Kind.DELETED, i, made[i].prompt) for i in deleted if i in made]
    return _ordered(stay, added, old, new), changes


def _why(question: Question, bank: Bank) -> str:
    if by_hand(question, bank):
        return "added by hand"
    if question.status is not Status.DRAFT:
        return question.status.value
    return "edited" if reworded(question) else "annotated; the rules no longer ask it"


def _line(question: Question) -> str:
    return question.prompt if question.answer is None else f"{question.prompt} {question.answer}"


def _reordered(bank: Bank) -> bool:
    """Whether a person has changed the order of the questions that quizgen wrote."""
    here = [q.id for q in bank.questions]
    written = bank.generated.questions
    moved = [i for i in here if i in written] != [i for i in written if i in here]
    return bank.generated.reordered or moved or not bank.generated.article


def _ordered(stay: Sequence[Question], added: Sequence[Question], old: Bank, new: Bank) -> tuple[Question, ...]:
    asked = [q.id for q in new.questions]
    if _reordered(old):
        return _woven(stay, added, asked)
    ours = sorted((q for q in (*stay, *added) if q.id in asked), key=lambda q: asked.index(q.id))
    return _woven(ours, [q for q in stay if q.id not in asked], [q.id for q in old.questions])


def _woven(base: Sequence[Question], more: Iterable[Question], order: Sequence[str]) -> tuple[Question, ...]:
    """``base`` with each of ``more`` put in behind the one that it follows in ``order``."""
    out = list(base)
    for question in more:
        before = order[: order.index(question.id)][::-1]
        places = {q.id: at for at, q in enumerate(out)}
        at = next((places[i] + 1 for i in before if i in places), 0)
        out.insert(at, question)
    return tuple(out)


def _machine_made(old: Bank, new: Bank, questions: Iterable[Question]) -> list[str]:
    """Ids of the questions that the rules can write: if one of them is missing next time, a person deleted it."""
    ours = {q.id for q in new.questions} | {q.id for q in old.questions if not by_hand(q, old)}
    ours |= set(old.generated.questions)
    return [q.id for q in questions if q.id in ours]


def _moved(
    old: Bank, new: Bank, article: Article, questions: Sequence[Question]
) -> tuple[tuple[Question, ...], list[Change]]:
    """Questions with their evidence in the text of the joined bank; those whose evidence is not there are told."""
    made = {q.id: q.evidence for q in new.questions}
    out: list[Question] = []
    changes: list[Change] = []
    for question in questions:
        source = new.article if made.get(question.id) == question.evidence else old.article
        evidence = tuple(carry(e, source.paragraphs, article.paragraphs) or e for e in question.evidence)
        lost = [e for e in evidence if not _stands(e, article)]
        changes += [Change(Kind.UNMOVED, question.id, question.prompt, e.text) for e in lost]
        out.append(replace(question, evidence=evidence))
    return tuple(out), changes


def _stands(evidence: Evidence, article: Article) -> bool:
    n = evidence.paragraph
    return n <= len(article.paragraphs) and article.paragraphs[n - 1][evidence.start : evidence.end] == evidence.text


def _rest(old: Bank, new: Bank, article: Article) -> tuple[tuple[Quote, ...], Guide, list[Change]]:
    """Quotations and guide: the rules' own, or a person's as soon as they are edited."""
    changes: list[Change] = []
    quotes, guide, source = new.quotes, new.guide, new.article
    if old.quotes and quotes_digest(old.quotes) != old.generated.quotes:
        quotes, source = old.quotes, old.article
        changes.append(Change(Kind.KEPT, "quotes", "as edited in the bank"))
    quotes = tuple(
        replace(q, evidence=carry(q.evidence, source.paragraphs, article.paragraphs) or q.evidence) for q in quotes
    )
    if old.guide != Guide() and guide_digest(old.guide) != old.generated.guide:
        guide = old.guide
        changes.append(Change(Kind.KEPT, "guide", "as edited in the bank"))
    return quotes, guide, changes
