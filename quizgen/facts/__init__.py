"""One extractor a file: the analysed article becomes plain facts. spaCy stops here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.clauses import clauses
from quizgen.facts.context import Context
from quizgen.facts.model import Abbreviation, Clause, Facts
from quizgen.facts.roles import roles
from quizgen.facts.salience import Salience, salience, worth
from quizgen.facts.spoken import spoken
from quizgen.language.analysis import Analysis
from quizgen.model import Evidence
from quizgen.quotes import claimed_spans


def extract(analysis: Analysis) -> Facts:
    """Every fact of an analysed article, in its order."""
    weights = salience(analysis)
    contexts = list(contexts_of(analysis))
    return Facts(
        clauses=tuple(weighed(ctx, c, weights) for ctx in contexts for c in clauses(ctx)),
        abbreviations=tuple(abbreviations(analysis)),
        roles=tuple(r for ctx in contexts for r in roles(ctx, weights)),
        spoken=tuple(spoken(analysis, weights)),
        names=tuple((e.id, e.name, e.kind) for e in analysis.entities),
        title=analysis.article.title,
    )


def contexts_of(analysis: Analysis) -> Iterator[Context]:
    """One context a paragraph, with what is claimed in it."""
    claimed = claimed_spans(analysis)
    topic = frozenset(w.casefold() for w in re.findall(r"[^\W\d_]{4,}", analysis.article.title))
    title = used_title(analysis)
    for doc, number in zip(analysis.docs, analysis.numbers, strict=True):
        yield Context(analysis, doc, number, topic, claimed.get(number, ()), title)


def used_title(analysis: Analysis) -> str:
    """The title in the wording of the text where it is a phrase of two to five words that the text uses; else ''."""
    title = analysis.article.title
    found = re.search(rf"\b[Tt]he ({re.escape(title)})\b", " ".join(analysis.article.paragraphs), re.I)
    return found.group(1) if found and 2 <= len(title.split()) <= 5 else ""


def weighed(ctx: Context, clause: Clause, weights: Salience) -> Clause:
    """The clause with its worth."""
    place = clause.evidence
    sentence = ctx.doc.char_span(place.start, place.end, alignment_mode="expand")
    count, first = len(ctx.analysis.numbers), ctx.analysis.numbers[0]
    return replace(clause, worth=worth(weights, sentence, first, ctx.paragraph, count)) if sentence is not None else clause


def abbreviations(analysis: Analysis) -> Iterator[Abbreviation]:
    """The abbreviations that the reading found, each with the sentence that explains it."""
    for found in analysis.abbreviations:
        text = analysis.article.paragraphs[found.paragraph - 1]
        doc = analysis.docs[analysis.numbers.index(found.paragraph)]
        span = doc.char_span(found.start, found.end, alignment_mode="expand")
        start, end = (span.sent.start_char, span.sent.end_char) if span is not None else (found.start, found.end)
        yield Abbreviation(found.short, found.long, Evidence(found.paragraph, start, end, text[start:end]))
