"""What somebody made another do: asks for what was requested, ordered or allowed.

*Nixon requested Congress to appropriate aid* → *What did Nixon request Congress to do?* It is silent when either side can't be named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Segment, Slot
from quizgen.language import lexicon
from quizgen.language.realise import question, say
from quizgen.questions._common import asked, draft
from quizgen.questions._unique import beside, clear, clear_subject, named_inside
from quizgen.questions.draft import Draft, Example

VERBS = lexicon.listed("to-do-verbs")
LONGEST = 14


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement of what somebody was to do."""
    for clause in asked(facts):
        if clause.verb.lemma not in VERBS or not clear_subject(clause.subject) or not named_inside(clause.subject):
            continue
        for slot in clause.slots:
            if slot.role in ("clause", "purpose") and re.match(r"to [a-z]+ ", slot.phrase.text) and clear(slot.phrase):
                found = one(clause, slot)
                if found is not None:
                    yield found


def one(clause: Clause, slot: Slot) -> Draft | None:
    """The question with *to do* in the place of the infinitive."""
    slots = beside(clause, slot)
    objects = [s for s in slots or () if s.role == "object"]
    if slots is None or (not objects and not clause.verb.passive):
        return None
    answer = say(slot.phrase, {s.phrase.entity for s in objects if s.phrase.entity is not None}).removeprefix("to ")
    bare = clause if objects else replace(clause, verb=replace(clause.verb, rest=f"{clause.verb.rest} to do".strip()))
    rest = [with_do(s) if objects and s is objects[0] else s for s in slots]
    prompt = question(bare, slot, "what", rest)
    return draft(clause, slot.phrase, prompt, "to-do", answer=answer, accept=(f"to {answer}",), longest=LONGEST)


def with_do(slot: Slot) -> Slot:
    """The object with *to do* behind it."""
    end = Segment("to do", False)
    last = replace(slot.phrase.segments[-1], space=True)
    return replace(slot, phrase=replace(slot.phrase, segments=(*slot.phrase.segments[:-1], last, end)))


EXAMPLES = (
    Example(
        "Nelson Mandela urged Congress in 1990 to keep sanctions on Pretoria.",
        (("What did Nelson Mandela urge Congress to do in 1990?", "keep sanctions on Pretoria"),),
    ),
    Example("He urged them to keep sanctions."),
)
