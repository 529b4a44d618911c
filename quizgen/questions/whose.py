"""Whose: asks for the owner of what the statement tells about.

*Louis Pasteur's experiments disproved the theory of spontaneous generation* → *Whose experiments disproved …?* It asks for
people only, by their names, and is silent when the rest of the statement would be true of others' things too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Segment, Slot
from quizgen.language.model import Kind
from quizgen.language.realise import question, say
from quizgen.questions._common import VAGUE_VERBS, asked, draft
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import LIGHT, PARTS_OF, TRIVIAL, beside, clear, clear_subject, pinned


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement whose subject or object belongs to somebody named."""
    people = {number: name for number, name, kind in facts.names if kind is Kind.PERSON}
    for clause in asked(facts):
        if clause.verb.lemma in VAGUE_VERBS | TRIVIAL | LIGHT:
            continue
        for focus in (None, *(s for s in clause.slots if s.role == "object")):
            target = clause.subject if focus is None else focus.phrase
            owner = owner_of(target, people)
            if owner is not None and clear(target) and not part_of_what(target):
                found = one(clause, focus, target, owner)
                if found is not None:
                    yield found


def part_of_what(phrase: Phrase) -> bool:
    """*Wilson's last point*: of what?"""
    return phrase.lemma in PARTS_OF | POINTS and re.search(r" (?:of|in|on) ", phrase.text) is None


POINTS = frozenset("point step argument question answer reason article attempt region area district".split())


def owner_of(phrase: Phrase, people: dict[int, str]) -> Segment | None:
    """The named person at the head of a possessive, the first words of the phrase; else None."""
    if len(phrase.segments) < 3 or phrase.named:
        return None
    first, mark = phrase.segments[0], phrase.segments[1]
    named = (
        first.entity in people
        and not first.pronoun
        and first.name == people.get(-1 if first.entity is None else first.entity)
    )
    return first if named and mark.text in ("’s", "'s", "’", "'") else None


def one(clause: Clause, focus: Slot | None, target: Phrase, owner: Segment) -> Draft | None:
    """The question about one possessive."""
    slots = beside(clause, focus)
    if slots is None or not pinned(clause, focus, slots) or (focus is not None and not clear_subject(clause.subject)):
        return None
    thing = say(replace(target, segments=target.segments[2:]), {owner.entity} if owner.entity is not None else set())
    prompt = question(clause, focus, f"whose {thing}", slots, plural=target.plural)
    person = replace(target, segments=(owner,), text=owner.text, kind=Kind.PERSON, named=True, entity=owner.entity)
    return draft(clause, person, prompt, "whose", answer=owner.name)


EXAMPLES = (
    Example("Lise Meitner’s last point proposed a League of Nations in 1918."),
    Example(
        "Louis Pasteur's experiments disproved the theory of spontaneous generation.",
        (("Whose experiments disproved the theory of spontaneous generation?", "Louis Pasteur"),),
    ),
    Example("His experiments disproved the theory of spontaneous generation."),
    Example("Louis Pasteur's friends had supper."),
)
