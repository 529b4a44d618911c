"""What or whom: asks for the direct object of a statement.

*Azerbaijan fought a war* → *What did Azerbaijan fight?* would say little, so it asks only for names (*Whom*, *Which
country*) and for definite terms with something in them. It is silent on objects that are counted (*how many* asks
those), on pronouns and on verbs that say little.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.questionwords import object_word
from quizgen.language.realise import question
from quizgen.questions._common import VAGUE_VERBS, asked, draft, kept, stands_alone, testable, unique
from quizgen.questions.draft import Draft, Example


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement whose object can be asked for."""
    for clause in asked(facts):
        for slot in clause.slots:
            if slot.role == "object" and good(clause, slot) and unique(facts, clause, slot.phrase):
                slots = kept(clause, slot)
                wh = object_word(slot.phrase)
                if wh and slots is not None:
                    found = draft(clause, slot.phrase, question(clause, slot, wh, slots), "object")
                    if found is not None:
                        yield found


def good(clause: Clause, slot: Slot) -> bool:
    """Whether subject and object can be printed and the object is worth asking for."""
    target = slot.phrase
    return (
        stands_alone(clause.subject) and testable(target, indefinite=True) and not target.number
        and clause.verb.lemma not in VAGUE_VERBS and clause.verb.lemma not in ("have", "take", "make", "give")
    )  # fmt: skip


EXAMPLES = (
    Example(
        "Queen Victoria married Prince Albert in 1840.", (("Whom did Queen Victoria marry in 1840?", "Prince Albert"),)
    ),
    Example("She married him in 1895."),
)
