"""Finds quotations. (First version: marks only, no speakers.)"""

from __future__ import annotations

from quizgen.language.analysis import Analysis
from quizgen.language.marks import quotations
from quizgen.model import Evidence
from quizgen.quotes.model import Quotation


def quotes(analysis: Analysis) -> tuple[Quotation, ...]:
    """All quotations of the article in text order."""
    out = []
    for number, doc in zip(analysis.numbers, analysis.docs, strict=True):
        for pair in quotations(doc.text):
            if pair.closed and pair.depth == 0:
                text = doc.text[slice(*pair.inner)]
                kind = "direct" if text[:1].isupper() and text[-1:] in ".,?!" and len(text.split()) > 4 else "scare"
                out.append(Quotation(kind, text, Evidence(number, pair.start, pair.end, doc.text[pair.start : pair.end])))  # type: ignore[arg-type]
    return tuple(out)
