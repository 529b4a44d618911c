"""Who somebody is: asks for the role that the text gives a person who matters in it.

*Nikol Pashinyan, the prime minister of Armenia* → *Who is Nikol Pashinyan?* It is silent on people named in passing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Facts
from quizgen.language.realise import finish, say
from quizgen.questions.clear.report import is_report
from quizgen.questions.draft import Draft, Example
from quizgen.questions.wording.answers import stands_alone, variants
from quizgen.questions.wording.prompts import leaks

MATTERS = 0.55
SAID = re.compile(r"[”\"],? said\b|\b(?:said|says|told)\b")  # a source of the news is in office


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each person of weight with a role that says something."""
    for fact in facts.roles:
        name, role = say(fact.person, set()), say(fact.role, set())
        said = len(role.split()) >= 3 and fact.role.determiner == "the"
        said = said and (" of " in role or " in " in role or len(role.split()) > 4) and len(fact.person.parts) == 1
        if fact.worth < MATTERS or not said or not stands_alone(fact.role) or len(name.split()) < 2 or fact.role.issues:
            continue
        tense = "is" if is_report(facts) and SAID.search(fact.evidence.text) else fact.tense or "is"
        prompt = finish(["who", tense, name], "?")
        if not leaks(prompt, role) and len(role.split()) <= 9:
            yield Draft(
                prompt=prompt, answer=role, evidence=(fact.evidence,), key=f"person|{name}", accept=tuple(variants(fact.role, role)),
                kind=fact.role.kind, phrase=fact.role, worth=fact.worth, fact=f"{name} {tense} {role}.",
            )  # fmt: skip


EXAMPLES = (
    Example(
        "Nikol Pashinyan, the prime minister of Armenia, sent troops to Almaty.",
        (("Who was Nikol Pashinyan?", "the prime minister of Armenia"),),
        title="Nikol Pashinyan sends troops",
    ),
    Example("She, an admiral, wrote a compiler."),
)
