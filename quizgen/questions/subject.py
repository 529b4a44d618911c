"""Who or what did it: asks for the subject of a statement.

*Rollo's men replaced the Norse religion with Catholicism* → *Who …?* It asks when the subject is a name, or a term of
the subject matter, and the rest of the statement says something that is true of that one alone. It is silent when the
subject is a pronoun or a phrase that needs the article, and for verbs that say little (*include*, *seem*).
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts
from quizgen.language.questionwords import subject_word
from quizgen.language.realise import question
from quizgen.questions._common import VAGUE_VERBS, asked, draft, kept, testable, unique
from quizgen.questions.draft import Draft, Example


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement whose subject can be asked for."""
    for clause in asked(facts):
        wh = subject_word(clause.subject)
        slots = kept(clause, None)
        if (
            not wh
            or not slots
            or not testable(clause.subject)
            or clause.verb.lemma in VAGUE_VERBS
            or clause.verb.passive
        ):
            continue
        if says_enough(clause) and unique(facts, clause, clause.subject):
            plural = clause.subject.plural and wh.startswith("which")
            found = draft(clause, clause.subject, question(clause, None, wh, slots, plural), "subject")
            if found is not None:
                yield found


def says_enough(clause: Clause) -> bool:
    """Whether the predicate holds more than a bare verb: an object or a complement beside the subject."""
    return any(s.role in ("object", "attribute", "complement", "prep", "clause", "recipient") for s in clause.slots)


EXAMPLES = (
    Example("Marie Curie discovered polonium in 1898.", (("Who discovered polonium in 1898?", "Marie Curie"),)),
    Example("She discovered polonium in 1898."),
)
