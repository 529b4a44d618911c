"""What the thing was: asks for what a definite thing is said to be.

*The theme of the Vienna contest was water security* → *What was the theme of the Vienna contest?* It is silent when the subject needs
the article, for people, and when what is said is a mere adjective.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Slot
from quizgen.language.model import Kind
from quizgen.language.realise import question
from quizgen.questions._certain import YEAR, ranked, year_told
from quizgen.questions._common import asked, draft, stands_alone, testable
from quizgen.questions._prompts import content
from quizgen.questions._unique import RANKED, beside, named_inside
from quizgen.questions.draft import Draft, Example


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement that says what a definite thing is."""
    for clause in asked(facts):
        for slot in clause.slots:
            slots = beside(clause, slot)
            told = any(s.role in ("clause", "cause", "when", "purpose", "adverb") for s in slots or () if s is not slot)
            if slot.role == "attribute" and slots is not None and not told and says_what(clause, slot) and not odd(clause, slot):
                once = RANKED.search(clause.subject.text) or re.search(r"\blast\b", clause.subject.text)
                slots = [s for s in slots if not (once and s.role == "time")]  # *her first film* has one year anyway
                if not (once or year_told(slots) or YEAR.search(clause.subject.text) or listed(clause, slot)):
                    continue
                same = (
                    slot.phrase.lemma == clause.subject.lemma and slot.phrase.head.islower() and not ranked(slot.phrase)
                )
                if slot.phrase.lemma == clause.subject.lemma and not same:
                    continue
                wh = f"which {slot.phrase.head}" if same else "what"
                label = "definition" if listed(clause, slot) else "attribute"
                found = draft(clause, slot.phrase, question(clause, slot, wh, slots), label)
                if found is not None:
                    yield found


ASKED = frozenset(
    [Kind.TERM, Kind.OTHER, Kind.WORK, Kind.EVENT, Kind.PLACE, Kind.CITY, Kind.COUNTRY, Kind.ORGANISATION]
)


def odd(clause: Clause, slot: Slot) -> bool:
    """*the soils of Texas are an excellent ground*, *the last few levels are just tricks*: no answer to *What are …?*"""
    one = clause.subject.plural and clause.verb.finite in ("are", "were") and slot.phrase.determiner in ("a", "an")
    few = re.search(r"\b(?:few|some|many|several)\b", clause.subject.text)
    return one or few is not None or re.match(r"(?:just|only|merely|simply) ", slot.phrase.text) is not None


def says_what(clause: Clause, slot: Slot) -> bool:
    """Whether the subject is a definite thing of several words and the attribute a name or term."""
    subject = clause.subject
    definite = subject.determiner == "the" or any(s.possessive or s.text in ("’s", "'s") for s in subject.segments)
    return (
        clause.verb.lemma == "be" and definite and not subject.named and len(subject.text.split()) >= 4 and tells_which(clause, slot)
        and subject.kind in (Kind.TERM, Kind.OTHER) and stands_alone(subject) and Issue.LOOSE not in subject.issues
        and slot.phrase.kind in ASKED and testable(slot.phrase, indefinite=True)
    )  # fmt: skip


def tells_which(clause: Clause, slot: Slot) -> bool:
    """Whether the subject says by a name, a rank or a list of parts what is meant."""
    return named_inside(clause.subject) or first_of(clause.subject) or listed(clause, slot)


def listed(clause: Clause, slot: Slot) -> bool:
    """*the symptoms of measles are fever, cough and a rash*: a whole that is told part by part."""
    return (
        clause.verb.finite in ("is", "are") and clause.subject.plural and clause.subject.determiner == "the"
        and len(slot.phrase.parts) > 2 and re.search(r"^the (?:[a-z]+ )?[a-z]+ of ", clause.subject.text) is not None
    )  # fmt: skip


def first_of(subject: Phrase) -> bool:
    """*the first commercially successful engine*: a rank among things of a kind."""
    return ranked(subject) and subject.modifiers > 0 and len(content(subject.text)) > 2 and " and " not in subject.text


EXAMPLES = (
    Example(
        "The theme of the Vienna contest of 1912 was water security.",
        (("What was the theme of the Vienna contest of 1912?", "water security"),),
    ),
    Example(
        "The first commercially successful typewriter was the Remington machine.",
        (("What was the first commercially successful typewriter?", "the Remington machine"),),
    ),
    Example(
        "The main symptoms of measles are fever, cough, and a rash.",
        (("What are the main symptoms of measles?", "fever, cough, and a rash"),),
    ),
    Example("The last few chapters of the Vienna Dioscurides are just herbs and roots."),
    Example("The theme was water security."),
)
