"""A cloze of a whole sentence of the article: a figure, a compound term or a name is taken out.

The sentence keeps its words; only an opener such as *However* goes and names are given in full. It is silent on sentences
that need the article, and when the missing words stand in the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Facts
from quizgen.language.model import Kind
from quizgen.model import BLANK, Type
from quizgen.questions._common import MISSING, anchored, content, single
from quizgen.questions.draft import Draft, Example

SHORTEST = 8


def ask(facts: Facts) -> Iterator[Draft]:
    """A cloze for each term of each sentence that stands alone; the choice of the set takes the best."""
    for fact in facts.sentences:
        for term in fact.terms:
            prompt = re.sub(rf"(?<!\w){re.escape(term)}(?!\w)", BLANK, fact.text, count=1)
            if (
                len(prompt.split()) >= SHORTEST
                and anchored(prompt)
                and term.lower() not in prompt.lower()
                and not content(term) & content(prompt)
                and content(term)
            ):
                figure = term[:1].isdigit() or term[:1] in "$€£"
                yield Draft(
                    prompt=prompt, answer=term, evidence=(fact.evidence,), key=f"sentence|{fact.text[:60]}|{term}", type=Type.CLOZE,
                    kind=Kind.AMOUNT if figure else Kind.PLACE if term[:1].isupper() else Kind.TERM, worth=fact.worth, fact=fact.text,
                    hints=((MISSING, 2.0 * single(term)), ("loose phrases", 3.0 * fact.loose), ("words in the sentence", len(fact.text.split()) / 20)),
                )  # fmt: skip


EXAMPLES = (
    Example(
        "However, most of the salt in the Dead Sea comes from 40 small springs.",
        (
            ("Most of the salt in the Dead Sea comes from _____ small springs.", "40"),
            ("Most of the salt in the _____ comes from 40 small springs.", "Dead Sea"),
            ("Most of the salt in the Dead Sea comes from 40 small _____.", "springs"),
        ),
    ),
    Example("However, most of it comes from small springs."),
    Example("On October 19, the salt of the Dead Sea reached the market of Vienna."),
)
