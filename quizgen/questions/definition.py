"""What something is: asks for a definition that the text gives with *is a …* or *are …*.

*The Metropolitan Museum is a museum of art in New York* → *What is the Metropolitan Museum?* It asks for things only when the statement classes
them with a noun and says more than that noun; people are asked for by their role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import say
from quizgen.questions._common import asked, draft
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import clean
from quizgen.questions.single.unique import GENERIC
from quizgen.questions.wording.answers import stands_alone

PRAISE = lexicon.listed("praise")
MATTERS = frozenset(["subject", "topic", "matter"])  # *is a matter of debate*
DETERMINERS = ("a", "an")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each defining statement."""
    for clause in asked(facts):
        for slot in clause.slots:
            if slot.role == "attribute" and defines(clause, slot):
                word = "are" if clause.subject.plural else "is"
                found = draft(
                    clause, slot.phrase, f"What {word} {lowered(say(clause.subject, set()), facts.text)}?", "definition", longest=12
                )
                if found is not None:
                    yield found


def plainly(phrase: Phrase) -> bool:
    """Whether the phrase classes a thing and does not praise it: no *an ideal language for beginners*."""
    return phrase.lemma not in MATTERS and PRAISE.isdisjoint(phrase.text.lower().split()[:3])


def lowered(name: str, text: str) -> str:
    """A single word small where the text writes it small, and inside a sentence never large: *“Mercury is a toxin …”*."""
    own = re.search(rf"\b[a-z]+,? {re.escape(name)}\b(?! [A-Z])", text)
    common = " " not in name and name[:1].isupper() and found_small(name, text) and own is None
    return name.lower() if common else name


def found_small(name: str, text: str) -> bool:
    """Whether the text writes the name as a common noun."""
    return re.search(rf"\b{re.escape(name.lower())}\b", text) is not None


ONE_OF = re.compile(r"(?:one|some|part|parts|examples?|members?|among|many|most|several) of ")
"""*Decision problems are one of the objects of study*: what they are is not said."""


def defines(clause: Clause, slot: Slot) -> bool:
    """Whether the clause classes its subject: present tense, *a N* with more than a bare noun, the subject a term or thing."""
    told = None if ONE_OF.match(slot.phrase.text) else re.search(r" (?:of|that|which|who|for) ", slot.phrase.text)
    return (
        told is not None and not clause.subject.number and clause.subject.determiner != "the" and clean("", slot.phrase.text)
        and clause.verb.lemma == "be" and clause.verb.finite in ("is", "are") and not clause.verb.rest
        and clause.subject.kind is not Kind.PERSON and stands_alone(clause.subject) and stands_alone(slot.phrase)
        and slot.phrase.determiner in (DETERMINERS if not clause.subject.plural else ("",))
        and clause.subject.kind not in (Kind.COUNTRY, Kind.CITY) and len(clause.subject.parts) == len(slot.phrase.parts) == 1
        and slot.phrase.lemma not in GENERIC and plainly(slot.phrase) and len(slot.phrase.text.split()) >= 4
        and not slot.phrase.issues and not clause.subject.issues
    )  # fmt: skip


EXAMPLES = (
    Example(
        "An isotope is a form of an element with its own mass.",
        (("What is an isotope?", "a form of an element with its own mass"),),
    ),
    Example("Isotopes are one of the central objects of study in chemistry."),
    Example("Cobalt is an ideal metal for magnets."),
    Example("The isotope was a surprise to the team of chemists."),
)
