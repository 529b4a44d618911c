"""What was understood of an article, as plain values: `quizgen read` prints it, programs take it as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.language.model import SURE, Abbreviation, Entity, Mention, Time
from quizgen.model import Article, Evidence
from quizgen.quotes.model import Quotation

if TYPE_CHECKING:
    from quizgen.language.analysis import Analysis

PRONOUNS = frozenset(
    ["he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "himself", "herself"]
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Entities, their mentions, quotations, times and abbreviations in text order; ``unresolved`` pronouns mean nobody known."""

    article: Article
    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]
    times: tuple[Time, ...]
    abbreviations: tuple[Abbreviation, ...]
    unresolved: tuple[Evidence, ...]

    def mentions_of(self, entity: int) -> tuple[Mention, ...]:
        """The mentions of an entity that are sure, in text order."""
        return tuple(m for m in self.mentions if m.entity == entity and m.certainty >= SURE)


def reading(article: Article, model: str | None = None) -> Reading:
    """Read an article. Raises MissingModel when the language model is not installed."""
    from quizgen.language.analysis import analyse
    from quizgen.language.pipeline import load
    from quizgen.quotes import quotes

    analysis = analyse(article, load(model))
    return Reading(
        article, analysis.entities, analysis.mentions, quotes(analysis), analysis.times, analysis.abbreviations,
        tuple(_unresolved(analysis)),
    )  # fmt: skip


def _unresolved(analysis: Analysis) -> Iterator[Evidence]:
    """The pronouns that nobody sure stands behind."""
    for number, doc in zip(analysis.numbers, analysis.docs, strict=True):
        for token in doc:
            if token.lower_ in PRONOUNS and token.tag_ in ("PRP", "PRP$"):
                mention = analysis.mention_at(number, token.idx)
                if mention is None or mention.certainty < SURE:
                    yield Evidence(number, token.idx, token.idx + len(token), token.text)
