"""What the thing was: asks for what a definite thing is said to be.

*The theme of the Vienna contest was water security* → *What was the theme of the Vienna contest?* It is silent when the subject needs
the article, for people of whom there may be more than one of the kind, and when what is said is a mere adjective.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import YEAR, ranked, year_told
from quizgen.questions.single.unique import RANKED, beside, named_inside, of_what
from quizgen.questions.wording.answers import stands_alone, testable
from quizgen.questions.wording.prompts import content


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement that says what a definite thing is."""
    for clause in asked(facts):
        for slot in clause.slots:
            slots = beside(clause, slot) if slot.role == "attribute" else None
            if slots is not None and one_person(facts, clause, slot):
                told_of = [s for s in slots if s.role != "time"]
                made = draft(clause, slot.phrase, question(clause, slot, "who", told_of), "attribute")
                if made is not None and not told_of:
                    yield made
            told = any(s.role in ("clause", "cause", "when", "purpose", "adverb") for s in slots or () if s is not slot)
            if slots is not None and not told and says_what(clause, slot) and not odd(clause, slot):
                once = RANKED.search(clause.subject.text) or re.search(r"\blast\b", clause.subject.text)
                slots = [s for s in slots if not (once and s.role == "time")]  # *her first film* has one year anyway
                if not (once or year_told(slots) or YEAR.search(clause.subject.text) or listed(clause, slot)):
                    continue
                same = slot.phrase.lemma == clause.subject.lemma
                first = ranked(clause.subject) and slot.phrase.head.islower() and not ranked(slot.phrase)
                if same and not first:
                    continue  # *Which team was the best team …?*
                wh = f"which {slot.phrase.head}" if same else "what"
                label = "definition" if listed(clause, slot) or topmost(clause.subject) else "attribute"
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
        and not of_what(subject) and slot.phrase.kind in ASKED and testable(slot.phrase, indefinite=True)
    )  # fmt: skip


def one_person(facts: Facts, clause: Clause, slot: Slot) -> bool:
    """*Schubert’s teacher was Antonio Salieri*, *the first woman to fly the Atlantic was Amelia Earhart*: what one person is for ever."""
    subject, told = clause.subject, slot.phrase
    if clause.verb.lemma != "be" or clause.source or subject.named or subject.plural or subject.issues or told.issues:
        return False
    if subject.kind is not Kind.PERSON or told.kind is not Kind.PERSON or not told.named or len(told.parts) != 1 or told.plural:
        return False
    owned = any(s.text in ("’s", "'s", "’") for s in subject.segments) and subject.lemma in FOR_ONE
    of_one = subject.determiner == "the" and subject.lemma in FOR_ONE and named_inside(subject)
    several = re.search(rf"\b(?:second|third|other|two|three|another|later|former) {subject.lemma}s?\b|\b{subject.lemma}s\b", facts.text)
    first = subject.determiner == "the" and ranked(subject) and named_inside(subject) and len(content(subject.text)) > 3
    return first or (bool(owned or of_one) and several is None)


FOR_ONE = (lexicon.listed("for-ever") - {"son", "daughter"}) | {"teacher", "mentor", "successor", "predecessor"}


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


def topmost(subject: Phrase) -> bool:
    """*the largest living amphibian*: a superlative among a kind of which the words say enough."""
    return first_of(subject) and re.search(r"\b(?:(?!first|latest|best)\w{3,}est|most \w+)\b", subject.text) is not None


EXAMPLES = (
    Example("The first two groups were mountain gorillas."),
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
    Example(
        "Franz Schubert's teacher was Antonio Salieri.", (("Who was Franz Schubert's teacher?", "Antonio Salieri"),)
    ),
    Example(
        "The first woman to cross the Atlantic Ocean by plane was Amelia Earhart.",
        (("Who was the first woman to cross the Atlantic Ocean by plane?", "Amelia Earhart"),),
    ),
    Example("The smallest known planet is Mercury.", (("What is the smallest known planet?", "Mercury"),)),
    Example("Franz Schubert's teacher was Antonio Salieri. Two other teachers had refused the boy."),
    Example("The first condition for trade was peace."),
    Example(
        "The first commercially successful steam engine was the atmospheric engine.",
        (("Which engine was the first commercially successful steam engine?", "the atmospheric engine"),),
        title="Steam engine",
    ),
    Example("The debating team of the University of Linz was the best team in Austria in 1912."),
    Example("The theme was water security."),
)
