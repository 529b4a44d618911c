"""What or whom: asks for the direct object of a statement.

*Azerbaijan fought a war* → *What did Azerbaijan fight?* would say little, so it asks only for names (*Whom*, *Which
country*) and for definite terms with something in them. It is silent on objects that are counted (*how many* asks
those), on pronouns and on verbs that say little.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.questionwords import object_word
from quizgen.questions._common import VAGUE_VERBS, asked, testable
from quizgen.questions._unique import LIGHT, TRIVIAL, ask_for, dated, says_something
from quizgen.questions.draft import Draft, Example


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement whose object can be asked for."""
    for clause in asked(facts):
        for slot in clause.slots:
            if slot.role == "object" and good(clause, slot):
                wh = object_word(slot.phrase)
                wh = "what" if wh == "whom" and clause.verb.lemma in MAKING else wh  # nobody writes a person
                found = ask_for(facts, clause, slot, wh, "object")
                if found is not None:
                    yield found


MAKING = frozenset(
    [
        "write",
        "compose",
        "paint",
        "direct",
        "publish",
        "record",
        "release",
        "produce",
        "read",
        "translate",
        "build",
        "launch",
    ]
)


def good(clause: Clause, slot: Slot) -> bool:
    """Whether the object is worth asking for: a name, or a term that says something after a verb that does."""
    target, verb = slot.phrase, clause.verb.lemma
    if any(s.role == "clause" and s.phrase.text.startswith("that ") for s in clause.slots):
        return False
    if clause.subject.number or not testable(target, indefinite=True) or verb in VAGUE_VERBS | TRIVIAL:
        return False
    if target.named:
        return verb != "have" and (verb not in LIGHT or dated(clause.slots))
    return verb not in LIGHT and says_something(target, dated(clause.slots))


EXAMPLES = (
    Example(
        "Queen Victoria married Prince Albert in 1840.", (("Whom did Queen Victoria marry in 1840?", "Prince Albert"),)
    ),
    Example(
        "The physicist Lise Meitner studied nuclear fission in 1939.",
        (("What did the physicist Lise Meitner study in 1939?", "nuclear fission"),),
    ),
    Example("Mary Shelley wrote Frankenstein in 1818.", (("What did Mary Shelley write in 1818?", "Frankenstein"),)),
    Example("Lise Meitner studied nuclear fission."),
    Example("She married him in 1895."),
)
