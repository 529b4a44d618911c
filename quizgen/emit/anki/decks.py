"""Names, ids and descriptions of decks."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from quizgen.emit.anki import escape, evidence
from quizgen.emit.anki.options import Options, Subdecks
from quizgen.model import Article, Question

_LONGEST = 100
_NAMES = {
    "short-answer": "Questions",
    "multiple-choice": "Multiple choice",
    "true-false": "True or false",
    "cloze": "Gaps",
    "matching": "Matching",
    "ordering": "Order",
}


def name(article: Article, question: Question, options: Options) -> str:
    """The full name of the deck that a question's notes go to, ``Parent::Title::Part``."""
    parents = [part for level in (options.deck or "").split("::") if (part := _part(level))]
    parts = [*parents, _part(article.title) or _part(article.id) or "quizgen", _subdeck(question, options.subdecks)]
    return "::".join(part for part in parts if part)


def _subdeck(question: Question, subdecks: Subdecks) -> str:
    if subdecks is Subdecks.TYPE:
        return _NAMES[question.type]
    if subdecks is Subdecks.TOPIC:
        return _part(question.tags[0]).capitalize() if question.tags else "Other"
    return ""


@lru_cache(1024)
def _part(raw: str) -> str:
    """One level of a deck's name: one line, no ``::`` and no quotation marks (Anki drops them), not too long."""
    plain = re.sub(r"[\s\x00-\x1f\x7f\ud800-\udfff]+", " ", raw.replace('"', "'"))
    return re.sub(r":{2,}", ":", plain).strip(" :")[:_LONGEST].rstrip()


def id_of(name: str) -> int:
    """A number for a deck that depends on its name only (Anki itself matches decks by name)."""
    digest = hashlib.sha256(name.encode("utf-8", "replace")).digest()
    return (1 << 40) + int.from_bytes(digest[:5], "big")


def description(article: Article) -> str:
    """What Anki shows above the deck: the source with its link, and the licence when the article names one."""
    title, by, address = escape.text(article.title), evidence.source(article), evidence.address(article)
    linked = f'<a href="{address}">{title}</a>' if address else title
    licence = article.extra.get("licence") or article.extra.get("license")
    terms = (
        f"Licence of the article: {escape.text(str(licence))}." if licence else "The article’s text is its authors’."
    )
    return f"Questions about <i>{linked}</i>{f' ({by})' if by else ''}. {terms} Made with quizgen."
