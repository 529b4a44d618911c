"""Complete the quotation: a name, figure or compound term is taken out of somebody's words.

The rest stays word for word. It is silent when the quotation is a fragment, when it is short, and when what is missing
stands in it twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts
from quizgen.language.model import Kind
from quizgen.model import BLANK, Type
from quizgen.questions._common import MISSING, content, single
from quizgen.questions._quotable import quotable
from quizgen.questions.draft import Draft, Example
from quizgen.questions.speaker import PAST


def ask(facts: Facts) -> Iterator[Draft]:
    """One cloze for each quotation with something worth taking out."""
    for fact in facts.spoken:
        if not fact.whole or not quotable(fact.text) or not fact.terms or set("?‘[") & set(fact.text):
            continue
        answer = next((t for t in reversed(fact.terms) if not single(t)), "")
        if not answer:
            continue
        words = fact.text.strip().rstrip(",.;:").replace(answer, BLANK, 1)
        prompt = f"{fact.speaker} {PAST.get(fact.cue, 'said')}: “{words}.”"
        if len(content(words)) >= 5 and not content(answer) & content(prompt):
            yield Draft(
                prompt=prompt, answer=answer, evidence=(fact.evidence,), key=f"complete|{fact.text[:60]}|{answer}", type=Type.CLOZE, subject="quote",
                kind=Kind.TERM, worth=fact.worth, hints=((MISSING, 2.0 * single(answer)),), fact=f"{fact.speaker}: “{fact.text}”",
            )  # fmt: skip


EXAMPLES = (
    Example(
        "“I would rather discover one cause than be king of Persia,” the philosopher Democritus said in his book.",
        (("Democritus said: “I would rather discover one cause than be king of _____.”", "Persia"),),
    ),
    Example("He called it a “sharp tool” of the trade."),
)
