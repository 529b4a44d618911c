"""The reading of an article: trees, entities, who each mention is, abbreviations and times."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from quizgen.language import abbreviations, coreference, entities, pieces, pipeline, time
from quizgen.language.marks import pairs_of, text_of
from quizgen.language.model import Abbreviation, Entity, Kind, Mention, Time
from quizgen.language.tree import Doc
from quizgen.model import Article

if TYPE_CHECKING:
    from spacy.language import Language


@dataclass(frozen=True)
class Analysis:
    """What was understood. ``docs`` are the paragraphs that are content, ``numbers`` their numbers (from 1)."""

    article: Article
    docs: tuple[Doc, ...]
    numbers: tuple[int, ...]
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    times: tuple[Time, ...] = ()
    kept: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """What is worked out from the analysis once and asked for again."""
    _starts: dict[int, tuple[list[int], list[Mention]]] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for mention in self.mentions:
            starts, mentions = self._starts.setdefault(mention.paragraph, ([], []))
            starts.append(mention.start)
            mentions.append(mention)

    def doc(self, paragraph: int) -> Doc:
        """The tree of a paragraph that is content. Raises KeyError for any other."""
        try:
            return self.docs[self.numbers.index(paragraph)]
        except ValueError:
            raise KeyError(paragraph) from None

    def mention_at(self, paragraph: int, char: int) -> Mention | None:
        """The mention that covers a character (offset into the paragraph)."""
        starts, mentions = self._starts.get(paragraph, ([], []))
        at = bisect_right(starts, char) - 1
        return mentions[at] if at >= 0 and char < mentions[at].end else None

    def mentions_in(self, paragraph: int) -> list[Mention]:
        """The mentions of a paragraph in text order."""
        return self._starts.get(paragraph, ([], []))[1]

    def mentions_before(self, paragraph: int, char: int, most: int = 200) -> list[Mention]:
        """The last mentions of a paragraph that begin before a character, in text order."""
        starts, mentions = self._starts.get(paragraph, ([], []))
        at = bisect_right(starts, char - 1)
        return mentions[max(0, at - most) : at]

    def entity(self, number: int) -> Entity:
        """The entity with this id."""
        return self.entities[number]

    def mentions_of(self, number: int) -> tuple[Mention, ...]:
        """All mentions of an entity in text order."""
        return tuple(mention for mention in self.mentions if mention.entity == number)


PARTICLES = frozenset("de da di du del von van der la le el al bin ibn of the".split())


def fuller(entity: Entity, title: str) -> Entity:
    """The person of a biography under the name that its title gives: *Chao* is *Yuen Ren Chao*, *Dilma Vana Rousseff* is *Dilma Rousseff*,
    *Henry V* is *Henry V of England*, *Henry* is *Prince Henry the Navigator*.
    """
    title = re.sub(r"\s*\([^()]*\)$", "", title.split(",")[0].strip())
    words, called = title.split(), re.sub(r"[\"“”]", "", entity.name).split()
    is_name = 2 <= len(words) <= 5 and all(w[:1].isupper() or w in PARTICLES for w in words)
    if not is_name or entity.kind is not Kind.PERSON or entity.name == title:
        return entity
    last = len(called) == 1 and called == words[-1:]
    byname = len(called) == 1 and re.search(rf"(?:^| ){re.escape(called[0])} the [A-Z]\w+$", title) is not None
    known = last or byname or title in entity.others or set(words) <= set(called) or title.startswith(f"{entity.name} of ")
    return replace(entity, name=title, others=(entity.name, *(o for o in entity.others if o != title))) if known else entity


def analyse(article: Article, nlp: Language | None = None) -> Analysis:
    """Read an article: parse its paragraphs (boilerplate left out) and find out who and what they speak of."""
    model = nlp if nlp is not None else pipeline.load()
    numbers = tuple(n for n in range(1, len(article.paragraphs) + 1) if n not in article.boilerplate)
    docs = pieces.parsed(model, [article.paragraphs[n - 1] for n in numbers])
    by_number = dict(zip(numbers, docs, strict=True))
    short = tuple(
        a for n in numbers for a in abbreviations.abbreviations(text_of(by_number[n]), pairs_of(by_number[n]), n)
    )
    people, named = entities.build(by_number, short, article.title)
    if all(p.name != article.title for p in people if p.kind is Kind.PERSON):
        people = tuple(fuller(p, article.title) for p in people)
    people, mentions = coreference.resolve(by_number, people, named, article.title)
    times = tuple(t for n in numbers for t in time.times(by_number[n], n, article.published))
    return Analysis(article, docs, numbers, people, mentions, short, times)
