"""Which candidates rest on a sentence that the parser does not read in the same way twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from quizgen.language.analysis import Analysis
from quizgen.language.readback import differs
from quizgen.language.tree import Doc
from quizgen.questions.clear.frame import unframed
from quizgen.questions.draft import Draft

OTHERWISE = "the statement reads otherwise than its sentence"
DOUBT = 3.0  # the hint's value: the fit shrinks large numbers less
Doubted = Callable[[Iterable[Draft]], frozenset[str]]
"""From drafts to those of their statements that read otherwise."""


def doubted(drafts: Iterable[Draft], analysis: Analysis, parse: Callable[[Sequence[str]], Sequence[Doc]]) -> frozenset[str]:
    """The statements of some drafts in which words hang together in another way than in the sentence of the article."""
    places = {d.fact: d.evidence[0] for d in drafts if d.clause is not None and d.fact}
    trees = dict(zip(places, parse([unframed(text) for text in places]), strict=True))
    spans = {text: analysis.doc(at.paragraph).char_span(at.start, at.end, alignment_mode="expand") for text, at in places.items()}
    return frozenset(text for text, span in spans.items() if span is not None and differs(span, trees[text]))
