"""One extractor a file: the analysed article becomes plain facts. spaCy stops here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from quizgen.facts.clauses import clauses
from quizgen.facts.compounds import compounds
from quizgen.facts.context import SURE, Context, Speech, mostly_with_the
from quizgen.facts.definite import resolved
from quizgen.facts.interviews import turns
from quizgen.facts.itself import untitled, with_own
from quizgen.facts.lives import lives
from quizgen.facts.model import Abbreviation, Clause, Facts, Naming, Sentence, Teaching
from quizgen.facts.namings import namings
from quizgen.facts.offices import in_office
from quizgen.facts.other_sorts import without_bodies
from quizgen.facts.roles import roles
from quizgen.facts.salience import Salience, by_word, salience, worth
from quizgen.facts.schooling import graduates
from quizgen.facts.sentences import sentences
from quizgen.facts.spoken import spoken
from quizgen.facts.teachings import teachings
from quizgen.facts.topic import topical
from quizgen.language.analysis import Analysis
from quizgen.language.implied import implied
from quizgen.language.model import Kind
from quizgen.language.namenouns import name_noun
from quizgen.model import Evidence
from quizgen.quotes import claimed_spans, quotes

Weighed = TypeVar("Weighed", Clause, Sentence, Naming, Teaching)


def extract(analysis: Analysis) -> Facts:
    """Every fact of an analysed article, in its order."""
    weights = salience(analysis)
    contexts = topical(resolved(list(contexts_of(analysis))))
    return Facts(
        clauses=tuple(weighed(ctx, c, weights) for ctx in contexts for c in stated(ctx)),
        abbreviations=tuple(abbreviations(analysis)),
        roles=tuple(r for ctx in contexts for r in roles(ctx, weights)),
        namings=tuple(weighed(ctx, n, weights) for ctx in contexts for n in namings(ctx)),
        teachings=tuple(weighed(ctx, t, weights) for ctx in contexts for t in teachings(ctx)),
        lives=tuple(lives(analysis, weights)),
        sentences=tuple(weighed(ctx, s, weights) for ctx in contexts for s in sentences(ctx)),
        spoken=tuple(spoken(analysis, weights)),
        names=tuple(
            (e.id, f"the {e.name}" if contexts and contexts[0].takes_the(e) else e.name, e.kind)
            for e in analysis.entities
        ),
        title=analysis.article.title,
        text=" ".join(analysis.article.paragraphs),
        weights=by_word(weights, analysis),
    )


def stated(ctx: Context) -> Iterator[Clause]:
    """The statements of a paragraph, mended as a card needs them."""
    genders = {e.id: e.gender for e in ctx.analysis.entities}
    return without_bodies(untitled(with_own(graduates(in_office((*clauses(ctx), *compounds(ctx)))), genders)))


def contexts_of(analysis: Analysis) -> Iterator[Context]:
    """One context a paragraph, with what is claimed in it."""
    claimed = claimed_spans(analysis)
    words = re.findall(r"[^\W\d_]{4,}", analysis.article.title)
    titled = frozenset(w.casefold() for w in words)
    topic = titled if len(words) <= 2 else frozenset[str]()
    titled |= frozenset(n for n in implied(analysis.article.title) if not several(n, analysis))
    title = used_title(analysis)
    inside = frozenset(t.text for doc in analysis.docs for t in doc if not t.is_sent_start)
    spoken_at: dict[int, list[Speech]] = {}
    for found in quotes(analysis):
        if found.kind == "direct" and found.speaker is not None and found.certainty >= SURE:
            place = found.evidence
            if names_itself(analysis, place, found.speaker_entity):
                continue
            spoken_at.setdefault(place.paragraph, []).append(
                Speech(place.start, place.end, found.speaker, found.speaker_entity)
            )
    for paragraph, turn in turns(analysis):
        spoken_at.setdefault(paragraph, []).append(turn)
    for doc, number in zip(analysis.docs, analysis.numbers, strict=True):
        yield Context(
            analysis,
            doc,
            number,
            topic,
            claimed.get(number, ()),
            title,
            titled,
            inside,
            tuple(spoken_at.get(number, ())),
        )


def names_itself(analysis: Analysis, place: Evidence, speaker: int | None) -> bool:
    """Whether the quotation names its supposed speaker: nobody speaks so of himself, and somebody else spoke."""
    return speaker is not None and any(
        m.entity == speaker and m.form in ("name", "short") and m.paragraph == place.paragraph
        and place.start <= m.start < place.end and analysis.entity(speaker).kind is Kind.PERSON
        for m in analysis.mentions
    )  # fmt: skip


def several(noun: str, analysis: Analysis) -> bool:
    """Whether the article tells of more than one of the kind: *another study*, *the second blast*."""
    told = rf"\b(another|other|second|third|two|three|earlier|previous|separate) ([a-z-]+ )?{noun}s?\b"
    return re.search(told, " ".join(analysis.article.paragraphs), re.I) is not None


def used_title(analysis: Analysis) -> str:
    """What the title names, with its article: a phrase of two to five words that the text uses, or a name like *Harvard
    University*; else ''.
    """
    title = analysis.article.title
    if not 2 <= len(title.split()) <= 5:
        return ""
    bare = title.removeprefix("The ")
    if bare != title and re.search(rf"\b[a-z]+,? the {re.escape(bare)}\b", " ".join(analysis.article.paragraphs)):
        return "the " + bare  # *The Danish Empire*, a capital that only the heading has
    found = re.search(rf"\b[Tt]he ({re.escape(title)})\b", " ".join(analysis.article.paragraphs), re.I)
    if found and (found.group(1) != title or title.islower() or mostly_with_the(title, " ".join(analysis.article.paragraphs))):
        return "the " + found.group(1)
    return title if name_noun(title) and all(w[:1].isupper() for w in title.split() if len(w) > 3) else ""


def weighed(ctx: Context, fact: Weighed, weights: Salience) -> Weighed:
    """The fact with the worth of its sentence."""
    place = fact.evidence
    known: dict[tuple[int, int], float] = ctx.doc.user_data.setdefault("worth", {})
    if (place.start, place.end) not in known:
        sentence = ctx.doc.char_span(place.start, place.end, alignment_mode="expand")
        if sentence is None:
            return fact
        count, first = len(ctx.analysis.numbers), ctx.analysis.numbers[0]
        known[place.start, place.end] = worth(weights, sentence, first, ctx.paragraph, count)
    return replace(fact, worth=known[place.start, place.end])


def abbreviations(analysis: Analysis) -> Iterator[Abbreviation]:
    """The abbreviations that the reading found, each with the sentence that explains it."""
    for found in analysis.abbreviations:
        text = analysis.article.paragraphs[found.paragraph - 1]
        doc = analysis.docs[analysis.numbers.index(found.paragraph)]
        span = doc.char_span(found.start, found.end, alignment_mode="expand")
        start, end = (span.sent.start_char, span.sent.end_char) if span is not None else (found.start, found.end)
        yield Abbreviation(found.short, found.long, Evidence(found.paragraph, start, end, text[start:end]))
