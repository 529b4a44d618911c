"""How: asks by doing what somebody did something, and how somebody was seen.

*Eratosthenes measured the Earth by comparing two shadows* → *How did Eratosthenes measure the Earth?* It is silent when the means
is long or can't stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.model import Kind
from quizgen.language.realise import question, slot_text
from quizgen.questions._common import VAGUE_VERBS, asked, draft, unique
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import LIGHT, TRIVIAL, beside, clear, clear_subject, named_inside, plain
from quizgen.questions.wording.kept import holds
from quizgen.questions.wording.prompts import content

LONGEST = 12
EMPTY = VAGUE_VERBS | TRIVIAL | LIGHT | {"continue", "try", "seek", "begin", "start"}
MEANS = re.compile(r"[a-z]+ing\b")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement with its means."""
    for clause in asked(facts):
        for slot in clause.slots:
            if seen(clause, slot):
                found = view(facts, clause, slot)
                if found is not None:
                    yield found
                continue
            slots = beside(clause, slot) if means(clause, slot) else None
            if (
                slots is None
                or not clear_subject(clause.subject)
                or not (named_inside(clause.subject) or general(clause))
                or any(bare_own(s) for s in slots if not loss(clause, slot))
            ):
                continue
            empty = clause.verb.lemma in EMPTY and not loss(clause, slot) and not gave_much(clause, slots)
            if empty or not any(s.role == "object" or (clause.verb.lemma == "serve" and s.prep == "as") for s in slots):
                continue
            used = {clause.subject.entity} if clause.subject.entity is not None else set()
            answer = slot_text(slot, used)
            bare = answer.removeprefix("by ")
            found = draft(
                clause,
                slot.phrase,
                question(plain(clause), slot, "how", slots),
                "means",
                answer=answer,
                accept=(bare,),
                longest=LONGEST,
            )
            if found is not None:
                yield found


def general(clause: Clause) -> bool:
    """*Bats find insects by sending out high-pitched sounds*: what a kind of thing does."""
    return holds(clause) and clause.subject.kind is Kind.TERM and not clause.verb.modal and len(content(clause.subject.text)) > 0


def bare_own(slot: Slot) -> bool:
    """*his pretense*: somebody's own something, with no word that says more."""
    return slot.role == "object" and slot.phrase.segments[0].possessive and len(slot.phrase.text.split()) <= OWN


OWN = 2  # words


def gave_much(clause: Clause, slots: list[Slot]) -> bool:
    """*gave the Republicans an enormous advantage*: a verb that says little with a receiver and an object that say enough."""
    objects = [s for s in slots if s.role == "object" and len(content(s.phrase.text)) > 1]
    return bool(objects) and clause.verb.lemma in GIVING and (clause.verb.lemma != "give" or any(s.role == "recipient" for s in slots))


GIVING = frozenset(("give", "provide", "find", "gain", "make"))


def seen(clause: Clause, slot: Slot) -> bool:
    """*viewed John Brown as a terrorist*."""
    return slot.prep == "as" and clause.verb.lemma in VIEWS and clear(slot.phrase) and len(slot.phrase.text.split()) > 1


def view(facts: Facts, clause: Clause, slot: Slot) -> Draft | None:
    """*How did Southerners view John Brown?*"""
    slots = beside(clause, slot)
    objects = [s for s in slots or () if s.role == "object"]
    if (
        slots is None
        or not clear_subject(clause.subject)
        or not (clause.verb.passive or any(named_inside(o.phrase) for o in objects))
    ):
        return None
    if clause.verb.passive and not clause.source and not any(s.role == "agent" for s in slots):
        return None  # by whom?
    if not unique(facts, clause, slot.phrase):
        return None
    answer = slot_text(slot, set())
    return draft(
        clause,
        slot.phrase,
        question(plain(clause), slot, "how", slots),
        "view",
        answer=answer,
        accept=(answer.removeprefix("as "),),
        longest=LONGEST,
    )


VIEWS = frozenset(
    [
        "view",
        "regard",
        "see",
        "describe",
        "portray",
        "characterize",
        "characterise",
        "depict",
        "perceive",
        "denounce",
        "dismiss",
        "remember",
    ]
)


def means(clause: Clause, slot: Slot) -> bool:
    """Whether the slot is *by doing …* and stands alone."""
    by = slot.prep == "by" and slot.role == "prep"
    return (by or loss(clause, slot)) and bool(MEANS.match(slot.phrase.text)) and clear(slot.phrase)


def loss(clause: Clause, slot: Slot) -> bool:
    """*lost his fortune investing in rice*: the means without *by*."""
    return (
        slot.role == "adverb"
        and not slot.prep
        and not slot.comma
        and clause.verb.lemma in GAINING
        and len(slot.phrase.text.split()) > 2
    )


GAINING = frozenset(["lose", "make", "earn", "win", "gain", "ruin"])


EXAMPLES = (
    Example(
        "Eratosthenes measured the size of the Earth by comparing shadows in Egypt.",
        (("How did Eratosthenes measure the size of the Earth?", "by comparing shadows in Egypt"),),
    ),
    Example(
        "In 1859 the Southerners viewed John Brown as a dangerous terrorist.",
        (("How did the Southerners view John Brown in 1859?", "as a dangerous terrorist"),),
    ),
    Example(
        "Mark Twain lost his fortune investing in a typesetting machine.",
        (("How did Mark Twain lose his fortune?", "investing in a typesetting machine"),),
    ),
    Example(
        "Bats find flying insects by sending out high-pitched sounds.",
        (("How do bats find flying insects?", "by sending out high-pitched sounds"),),
    ),
    Example(
        "By offering two candidates for president, the Democrats gave the Republicans an enormous advantage.",
        (("How did the Democrats give the Republicans an enormous advantage?", "by offering two candidates for president"),),
    ),
    Example("Jan Holm expanded his pretense by claiming an island."),
    Example("The port of Antwerp has long been seen as a testing ground for new technology."),
    Example("He measured it by comparing shadows."),
)
