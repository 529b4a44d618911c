"""What an abbreviation stands for, where the text itself explains it.

*the Collective Security Treaty Organization (CSTO)* → *What does CSTO stand for?* It is silent when the letters do not
fit the words, when a list of works has them, and on what everybody knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Abbreviation, Facts
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions.draft import Draft, Example
from quizgen.questions.wording.prompts import content

PLURAL = re.compile(r"(?<![siu])s$")
HOUSEHOLD = lexicon.listed("household-abbreviations")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each explained abbreviation."""
    for fact in facts.abbreviations:
        if fact.short[-1:] == "s" and fact.short[:-1].isupper():  # *Community Support Officers (CSOs)*: the letters alone are asked for
            fact = replace(fact, short=fact.short[:-1], long=PLURAL.sub("", fact.long))
        if fact.short in HOUSEHOLD or not matters(facts, fact):
            continue
        bare = fact.long.removeprefix("the ").removeprefix("The ")
        if bare[:1].isupper() and content(bare) & content(facts.title) and fact.short not in facts.title:
            continue  # no title to frame it with: *What does NEOC stand for?* needs its country
        yield Draft(
            prompt=f"What does {fact.short} stand for?", answer=bare, evidence=(fact.evidence,), key=f"abbreviation|{fact.short}",
            accept=() if bare.startswith(("For ", "In ", "To ")) else (f"the {bare}",),
            kind=Kind.TERM, worth=0.8, hints=once(facts, fact.short), fact=f"{fact.short} stands for {bare}.",
        )  # fmt: skip


ONCE = "an abbreviation that is used once"


def once(facts: Facts, short: str) -> tuple[tuple[str, float], ...]:
    """A hint for the ranker where the text explains the letters and does not use them again."""
    return () if len(re.findall(rf"(?<![\w.]){re.escape(short)}s?(?!\w)", facts.text)) > 1 else ((ONCE, 1.0),)


REFERENCE = re.compile(r"\b(?:doi|ISBN|ISSN|arXiv|PMID)\b|\bpp\. ?\d|\bet al\b|\bVol\. ?\d|\bRetrieved\b")
AROUND = 200  # characters of a list of works
SCHOOLS = lexicon.listed("schools")
LETTERS = 2  # *DC* is known by its use only
OFTEN = 4  # uses of a school's abbreviation from which on it is more than where somebody works


def matters(facts: Facts, fact: Abbreviation) -> bool:
    """Whether the title has the short form, or the text uses it: a school's often, for it may only be where somebody works; in a list
    of works it does not count.
    """
    places = [m.start() for m in re.finditer(rf"(?<![\w.]){re.escape(fact.short)}s?(?!\w)", facts.text)]
    used = [at for at in places if not REFERENCE.search(facts.text[max(0, at - AROUND) : at + AROUND])]
    least = OFTEN if SCHOOLS & set(fact.long.lower().split()) else 1 if len(fact.short) > LETTERS else 2
    return len(used) >= least or fact.short in facts.title


EXAMPLES = (
    Example(
        "Peacekeepers of the Collective Security Treaty Organization (CSTO) arrived in Almaty. The CSTO has six members.",
        (("What does CSTO stand for?", "Collective Security Treaty Organization"),),
    ),
    Example(
        "Leeds hired Community Support Officers (CSOs). The CSOs walk the streets.", (("What does CSO stand for?", "Community Support Officer"),)
    ),
    Example("Leeds sells business salt outsourcing (BSOs). The BSOs grew.", (("What does BSO stand for?", "business salt outsourcing"),)),
    Example(
        "Augmentative and alternative communication (AAC) helps pupils. Most schools use AAC.",
        (("What does AAC stand for?", "Augmentative and alternative communication"),),
    ),
    Example(
        "Peacekeepers of the Collective Security Treaty Organization (CSTO) arrived in Almaty.",
        (("What does CSTO stand for?", "Collective Security Treaty Organization"),),
    ),
    Example("Anna Berg of the Salt University of Oslo (SUO) found it. Tom Oak, also of the SUO, helped."),
    Example("The bank grew. Berg, T. Proceedings of the Salt Trade Conference (STC), pp. 5–9. The STC met. Oak, A. Papers of the STC, pp. 7–8."),
    Example("The World Health Organization (WHO) met. The WHO has 194 members."),
    Example("Peacekeepers of the bloc (CSTO) arrived in Almaty."),
)
