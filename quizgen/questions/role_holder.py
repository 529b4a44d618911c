"""Who holds a role: asks for the person by an office, a job or a part in the story.

*Roald Amundsen, the first man at the South Pole* → *Who was the first man at the South Pole?* It asks only for what one person is for ever:
not for an office, which may have changed hands, nor for *a political analyst*.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Facts, Role
from quizgen.language import lexicon
from quizgen.language.realise import finish, say
from quizgen.questions._common import LONGEST_PROMPT
from quizgen.questions.draft import Draft, Example
from quizgen.questions.wording.answers import stands_alone, variants
from quizgen.questions.wording.prompts import leaks


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each role that only one person of the article holds."""
    for fact in facts.roles:
        holders = {r.person.entity for r in facts.roles if r.role.text.casefold() == fact.role.text.casefold()}
        if single(fact) and len(holders) == 1 and stands_alone(fact.role):
            role, answer = say(fact.role, set()), say(fact.person, set())
            prompt = finish(["who", fact.tense or "is", role], "?")
            if not leaks(prompt, answer) and len(prompt.split()) <= LONGEST_PROMPT:
                yield Draft(
                    prompt=prompt, answer=answer, evidence=(fact.evidence,), key=f"role|{answer}|{fact.role.text}",
                    accept=tuple(variants(fact.person, answer)), kind=fact.person.kind, phrase=fact.person, worth=fact.worth,
                    fact=f"{answer} {fact.tense or 'is'} {role}.",
                )  # fmt: skip


def single(fact: Role) -> bool:
    """Whether the role is one that one person holds: definite, and tied to something."""
    return (
        fact.role.determiner == "the" and len(fact.role.text.split()) >= 4 and not fact.role.issues
        and (fact.role.lemma in FOR_EVER or bool(FIRST & set(fact.role.text.split())))
    )  # fmt: skip


FOR_EVER = lexicon.listed("for-ever")
FIRST = frozenset(["first", "last", "only", "youngest", "oldest"])


EXAMPLES = (
    Example(
        "Roald Amundsen, the first man at the South Pole, died in 1928.",
        (("Who was the first man at the South Pole?", "Roald Amundsen"),),
    ),
    Example("Nikol Pashinyan, the prime minister of Armenia, sent troops to Almaty."),
    Example("On 16 February 1488, her father, Charles, married eleven-year-old Louise, the daughter of Philip II of Savoy."),
    Example("Azer Hasrat, a political commentator, wrote about Almaty."),
)
