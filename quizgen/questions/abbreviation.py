"""What an abbreviation stands for, where the text itself explains it.

*the Collective Security Treaty Organization (CSTO)* → *What does CSTO stand for?* It is silent when the letters do not
fit the words, when the text uses them only once, and on what everybody knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Facts
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions._prompts import content
from quizgen.questions.draft import Draft, Example

HOUSEHOLD = lexicon.listed("household-abbreviations")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each explained abbreviation."""
    for fact in facts.abbreviations:
        many = fact.short[-1:] == "s" and fact.short[:-1].isupper() and fact.long[-1:] == "s"
        if many:  # *Community Support Officers (CSOs)*: the letters alone are asked for
            fact = replace(fact, short=fact.short[:-1], long=fact.long[:-1])
        if fact.short in HOUSEHOLD or not matters(facts, fact.short):
            continue
        bare = fact.long.removeprefix("the ").removeprefix("The ")
        if bare[:1].isupper() and content(bare) & content(facts.title) and fact.short not in facts.title:
            continue  # no title to frame it with: *What does NEOC stand for?* needs its country
        yield Draft(
            prompt=f"What does {fact.short} stand for?", answer=bare, evidence=(fact.evidence,), key=f"abbreviation|{fact.short}",
            accept=(f"the {bare}",), kind=Kind.TERM, worth=0.8, fact=f"{fact.short} stands for {bare}.",
        )  # fmt: skip


def matters(facts: Facts, short: str) -> bool:
    """Whether the title has the short form, or the text uses it again after explaining it."""
    used = re.findall(rf"(?<![\w.]){re.escape(short)}s?(?!\w)", facts.text)
    return len(used) > 1 or short in facts.title


EXAMPLES = (
    Example(
        "Peacekeepers of the Collective Security Treaty Organization (CSTO) arrived in Almaty. The CSTO has six members.",
        (("What does CSTO stand for?", "Collective Security Treaty Organization"),),
    ),
    Example(
        "Leeds hired Community Support Officers (CSOs). The CSOs walk the streets.", (("What does CSO stand for?", "Community Support Officer"),)
    ),
    Example("Peacekeepers of the Collective Security Treaty Organization (CSTO) arrived in Almaty."),
    Example("The World Health Organization (WHO) met. The WHO has 194 members."),
    Example("Peacekeepers of the bloc (CSTO) arrived in Almaty."),
)
