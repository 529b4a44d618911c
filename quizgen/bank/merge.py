"""A newly generated bank joined with the one that a person has worked in. Nothing that a person did is lost.

Each question carries its ``fingerprint``, and the bank digests of the rest (``generated``): what no longer fits its
digest was changed by hand and stays; what still fits follows the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quizgen.bank.asked import memo, remembered
from quizgen.bank.carry import carry
from quizgen.bank.changes import Change, Kind, line, update
from quizgen.bank.hand import by_hand, marked, retagged, settled, why
from quizgen.bank.identity import article_digest, generated, guide_digest, quotes_digest, stamp
from quizgen.bank.order import ordered, reordered
from quizgen.bank.twins import Twins, followed
from quizgen.model import Article, Bank, Evidence, Guide, Question, Quote


@dataclass(frozen=True, slots=True)
class Merged:
    """The joined bank and what became of what, in its order."""

    bank: Bank
    changes: tuple[Change, ...]


def fresh(bank: Bank) -> Bank:
    """A bank that the rules have just made, ready for its first file: with fingerprints and digests."""
    questions = tuple(q if q.fingerprint or q.rule is None else stamp(q) for q in bank.questions)
    ours = [question for question in questions if question.rule is not None]
    made = generated(bank.article, bank.quotes, bank.guide, [q.id for q in ours])
    return replace(bank, questions=questions, generated=replace(made, asked=tuple(memo(q).line() for q in ours)))


def merge(old: Bank | None, new: Bank) -> Merged:
    """``new`` as the rules made it, joined with ``old`` as a person left it."""
    new = fresh(new)
    if old is None:
        return Merged(new, tuple(Change(Kind.ADDED, q.id, q.prompt) for q in new.questions))
    article, changes = _article(old, new)
    deleted = _deleted(old, new)
    questions, more = _questions(old, new, deleted)
    changes += more
    questions, more = _moved(old, new, article, questions)
    changes += more
    quotes, guide, more = _rest(old, new, article)
    ours = _machine_made(old, new, questions)
    made = generated(new.article, new.quotes, new.guide, [question.id for question in ours])
    asked = remembered(ours, deleted, old, new, article.paragraphs)
    made = replace(made, reordered=reordered(old), asked=asked)
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


def _deleted(old: Bank, new: Bank) -> tuple[str, ...]:
    """Ids of questions that quizgen wrote and that a person took out, now or earlier; one put back is no longer out,
    and one whose passage was corrected goes by its new id.
    """
    present = {q.id for q in old.questions}
    out = dict.fromkeys(i for i in (*old.deleted, *old.generated.questions) if i not in present)
    other = followed(out, old, new)
    return tuple(other.get(i, i) for i in out)


def _follow(old: Question, new: Question) -> Question:
    """An untouched question in its new wording, with what a person set beside it."""
    kept = replace(new, note=old.note or new.note, comments=old.comments, extra={**new.extra, **old.extra})
    if retagged(old):
        kept = replace(kept, tags=old.tags, difficulty=old.difficulty, subject=old.subject)
    return kept


def _questions(old: Bank, new: Bank, deleted: Sequence[str]) -> tuple[tuple[Question, ...], list[Change]]:
    """The questions that stay and the new ones: in the rules' order, or a person's as soon as there is one."""
    made = {q.id: q for q in new.questions}
    changes: list[Change] = []
    stay: list[Question] = []
    for question in old.questions:
        again = made.get(question.id)
        if settled(question, old) or (again is None and marked(question)):
            stay.append(question)
            changes += [Change(Kind.KEPT, question.id, why(question, old), question.prompt)]
        elif again is None:
            changes.append(Change(Kind.REMOVED, question.id, question.prompt))
        else:
            stay.append(_follow(question, again))
            changes += update(question, stay[-1])
    known = {q.id for q in old.questions} | set(deleted)
    twins = Twins(stay, old, new)
    added = [q for q in new.questions if q.id not in known and not twins.has(q)]
    changes += [Change(Kind.ADDED, q.id, line(q)) for q in added]
    changes += [Change(Kind.DELETED, i, made[i].prompt) for i in deleted if i in made]
    return ordered(stay, added, old, new), changes


def _machine_made(old: Bank, new: Bank, questions: Iterable[Question]) -> list[Question]:
    """The questions that the rules can write: if one of them is missing next time, a person deleted it."""
    ours = {q.id for q in new.questions} | {q.id for q in old.questions if not by_hand(q, old)}
    ours |= set(old.generated.questions)
    return [q for q in questions if q.id in ours]


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
