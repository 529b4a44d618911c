"""Quotations as facts: those with a certain speaker, with what a question about them needs."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span

from quizgen.facts.model import Spoken
from quizgen.facts.salience import Salience
from quizgen.language.analysis import Analysis
from quizgen.quotes import quotes

SURE = 0.7
NAMES = {"ORG", "GPE", "LOC", "NORP", "EVENT", "PERCENT", "MONEY", "QUANTITY"}


def spoken(analysis: Analysis, weights: Salience) -> Iterator[Spoken]:
    """The attributed direct quotations of an article."""
    for found in quotes(analysis):
        if found.speaker is None or found.certainty < SURE or found.kind != "direct":
            continue
        weight = weights.entities.get(found.speaker_entity, 0.3) if found.speaker_entity is not None else 0.3
        place = found.evidence
        doc = analysis.docs[analysis.numbers.index(place.paragraph)]
        words = doc.char_span(place.start, place.end, alignment_mode="contract")
        yield Spoken(
            found.speaker, found.text, found.cue or "", found.evidence, found.role or "", found.medium or "",
            whole=not found.continues and words is not None and sentence(words), entity=found.speaker_entity, worth=weight,
            terms=terms(words) if words is not None else (),
        )  # fmt: skip


def sentence(words: Span) -> bool:
    """Whether the words hold a main clause: a finite verb with its subject that no *now that* or *because* opens."""
    finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in words) and any(t.dep_ in ("nsubj", "nsubjpass", "expl") for t in words)
    first = next((t.lower_ for t in words if t.is_alpha), "")
    return finite and first not in ("because", "that", "which", "who", "although", "as", "since") and not words.text.lstrip("“\"‘").startswith("Now that")


def terms(words: Span) -> tuple[str, ...]:
    """Names, figures and compound terms that stand once in the quotation: what a blank can take out."""
    text = words.text
    found = [e.text.removeprefix("the ") for e in words.ents if e.label_ in NAMES]
    found += [f"{t.nbor(-1).text} {t.text}" for t in words if t.dep_ != "compound" and t.pos_ == "NOUN" and t.i > words.start
              and t.nbor(-1).dep_ == "compound" and t.nbor(-1).pos_ == "NOUN"]  # fmt: skip
    return tuple(dict.fromkeys(f for f in found if text.count(f) == 1))
