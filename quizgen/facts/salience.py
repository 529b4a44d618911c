"""What the article is about: how much each noun and each entity weighs in it.

Frequency over paragraphs, the title and the opening are the signals of Edmundson (1969, *New Methods in Automatic
Extracting*); they suffice for articles of a few hundred to a few thousand words.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass

from quizgen.language.analysis import Analysis
from quizgen.language.tree import Doc, Span, Token

CONTENT = {"NOUN", "PROPN"}


@dataclass(frozen=True, slots=True)
class Salience:
    """Weights from 0 to 1 of noun lemmas and of entity ids."""

    lemmas: dict[str, float]
    entities: dict[int, float]


def salience(analysis: Analysis) -> Salience:
    """The weights for one article."""
    title = {w.casefold().strip("’s") for w in analysis.article.title.replace("-", " ").split()}
    lemmas = _weigh(Counter(t for doc in analysis.docs for t in {lemma(t) for t in doc if t.pos_ in CONTENT}), title)
    by_entity: dict[int, set[int]] = {}
    for mention in analysis.mentions:
        by_entity.setdefault(mention.entity, set()).add(mention.paragraph)
    most = max((len(p) for p in by_entity.values()), default=1)
    entities = {}
    for number, paragraphs in by_entity.items():
        entity = analysis.entity(number)
        in_title = any(w.casefold() in title for w in entity.name.split() if len(w) > 3)
        early = min(paragraphs) <= 2
        entities[number] = min(1.0, math.log1p(len(paragraphs)) / math.log1p(most) * 0.7 + 0.3 * in_title + 0.1 * early)
    return Salience(lemmas, entities)


def by_word(weights: Salience, analysis: Analysis) -> dict[str, float]:
    """The weight of each noun and of each word of a name, in lower case; a word of several names has the highest."""
    out = dict(weights.lemmas)
    for number, weight in weights.entities.items():
        for word in re.findall(r"\w{3,}", analysis.entity(number).name.lower()):
            out[word] = max(out.get(word, 0.0), round(weight, 3))
    return out


def lemma(token: Token) -> str:
    """The key of a noun."""
    return token.lemma_.casefold()


def _weigh(counts: Counter[str], title: set[str]) -> dict[str, float]:
    """Log frequency over paragraphs, relative to the most frequent, with a bonus for words of the title."""
    most = max(counts.values(), default=1)
    return {w: min(1.0, math.log1p(n) / math.log1p(most) * 0.7 + 0.3 * (w in title)) for w, n in counts.items()}


def worth(weights: Salience, sentence: Span | Doc, first_paragraph: int, paragraph: int, paragraphs: int) -> float:
    """How much a sentence matters, from 0 to 1: its weightiest nouns, and whether it opens the article or its paragraph."""
    found = sorted((weights.lemmas.get(lemma(t), 0.0) for t in sentence if t.pos_ in CONTENT), reverse=True)[:4]
    centre = sum(found) / 4 if found else 0.0
    start = sentence.start if isinstance(sentence, Span) else 0
    opening = 0.15 * (start == 0) + 0.2 * (1 - (paragraph - first_paragraph) / max(1, paragraphs))
    return round(min(1.0, 0.75 * centre + opening), 3)
