"""Complete the quotation: a name or figure is taken out of somebody's words.

The rest stays word for word. It is silent when the quotation is a fragment, when it is short or by a passer-by, when what is missing
stands in it twice, and when another word would do as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Facts
from quizgen.language import gazetteer
from quizgen.language.model import Kind
from quizgen.model import BLANK, Type
from quizgen.questions.draft import Draft, Example
from quizgen.questions.speaker import PAST, worth_quoting
from quizgen.questions.told.quotable import about, printed, quotable, settled
from quizgen.questions.wording.prompts import content


def ask(facts: Facts) -> Iterator[Draft]:
    """One cloze for each quotation with something worth taking out."""
    for fact in facts.spoken:
        if (
            not worth_quoting(fact, facts)
            or not quotable(fact.text)
            or not settled(fact.text, facts)
            or GENERIC.search(fact.text)
            or SPENT.search(fact.text)
            or set("?‘[") & set(fact.text)
        ):
            continue
        answer = next((t for t in reversed(fact.terms) if lone(t, facts)), "")
        if not answer:
            continue
        words = printed(fact.text).replace(answer, BLANK, 1)
        prompt = f"{fact.speaker} {PAST.get(fact.cue, 'said')}: “{words}.”"
        if len(content(words)) >= 5 and not content(answer) & content(prompt):
            yield Draft(
                prompt=prompt, answer=answer, evidence=(fact.evidence,), key=f"complete|{fact.text[:60]}|{answer}", type=Type.CLOZE, subject="quote",
                kind=Kind.TERM, worth=fact.worth, fact=f"{fact.speaker}: “{fact.text}”",
            )  # fmt: skip


GENERIC = re.compile(r"\b(?:an?|any) (?:[a-z]+ )?(?:person|man|woman|boy|girl|child|kid|guy|family|student|customer|worker)\b|\b(?:somebody|someone|if you)\b")
"""*a young person who earns £300 a week*: the figure is only an example."""


SPENT = re.compile(r"\b(?:spen[dt]|pa(?:y|id)|give[ns]?|gave|sen[dt])\b(?!.* (?:on|for|to|into)\b).*\d", re.I)  # *has spent $200 more*: on what?


def lone(term: str, facts: Facts) -> bool:
    """Whether only this fits: a figure, or a name that the article speaks of; another noun or people would do as well."""
    if term.casefold() in gazetteer.peoples() or re.search(rf"\b[Aa]n? {re.escape(term)}\b", facts.text):
        return False
    named = any(term == name for _, name, _ in facts.names)
    return re.search(r"\d", term) is not None or (named and about(term, facts))


EXAMPLES = (
    Example(
        "“The quarry gives work to 40% of our families,” said Anna Berg, the mayor of Linden. The quarry opened in 1820.",
        (("Anna Berg said: “The quarry gives work to _____ of our families.”", "40%"),),
    ),
    Example("He called it a “sharp tool” of the trade."),
    Example("“The quarry of Linden has spent $200 more than the mill,” said Anna Berg, the mayor of Linden. The quarry opened in 1820."),
    Example("“The quarry pays 40% more to any young person who moves to our town,” said Anna Berg, the mayor of Linden."),
)
