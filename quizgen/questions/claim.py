"""What somebody announced, predicted or argued on a stated occasion.

*In 1911 Marie Curie announced that radium could be isolated* → *What did Marie Curie announce in 1911?* It is silent when nothing says on which
occasion, since most people say more than one thing, and on what was merely *said*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Phrase
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import question, say
from quizgen.questions._common import asked, draft
from quizgen.questions._unique import beside, clear, clear_subject, dated, named_inside, plain, telling
from quizgen.questions.draft import Draft, Example

VERBS = lexicon.listed("that-verbs")
LONGEST = 12
SHORTEST = 4


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each claim made on an occasion that the question can name."""
    for clause in asked(facts):
        yield from call(clause)
        if clause.verb.lemma not in VERBS or not clear_subject(clause.subject) or not named_inside(clause.subject):
            continue
        for slot in clause.slots:
            slots = beside(clause, slot)
            if slot.role != "clause" or slots is None or not own_words(clause, slot.phrase):
                continue
            if not slot.phrase.text.startswith("that ") or len(slot.phrase.text.split()) < SHORTEST:
                continue
            if dated(slots) or any(telling(s.phrase) for s in slots):
                used = {clause.subject.entity} if clause.subject.entity is not None else set()
                answer = say(slot.phrase, used)
                prompt = question(clause, slot, "what", slots)
                found = draft(
                    clause,
                    slot.phrase,
                    prompt,
                    "claim",
                    answer=answer,
                    accept=(answer.removeprefix("that "),),
                    longest=LONGEST,
                )
                if found is not None:
                    yield found


def call(clause: Clause) -> Iterator[Draft]:
    """*X called for schools to start later*: what somebody called for."""
    slot = next((s for s in clause.slots if s.role in ("purpose", "clause") and CALLED.match(s.phrase.text)), None)
    slots = beside(clause, slot) if slot is not None else None
    if (
        slot is None
        or slots is None
        or not own_words(clause, slot.phrase)
        or not clear_subject(clause.subject)
        or not named_inside(clause.subject)
    ):
        return
    if clause.verb.lemma in CALLS and (dated(slots) or any(telling(s.phrase) for s in slots)):
        verb = replace(clause.verb, rest=f"{clause.verb.rest} for".strip())
        answer = say(slot.phrase, set()).removeprefix("for ")
        found = draft(
            clause,
            slot.phrase,
            question(plain(replace(clause, verb=verb)), slot, "what", slots),
            "call",
            answer=answer,
            longest=LONGEST,
        )
        if found is not None:
            yield found


CALLED = re.compile(r"for [\w’' -]+ to [a-z]+")
CALLS = frozenset(["call", "press", "push", "campaign", "plead", "argue"])


def own_words(clause: Clause, phrase: Phrase) -> bool:
    """Whether the claim can be printed: clear, or with *he* or *she* for a person who makes it and is its only one."""
    if clear(phrase):
        return True
    loose = [s.text.lower() for s in phrase.segments if s.pronoun and s.entity is None]
    others = any(s.entity is not None and s.entity != clause.subject.entity and s.pronoun for s in phrase.segments)
    own = {"he", "his", "him"}, {"she", "her", "hers"}
    return (
        phrase.issues == {Issue.PRONOUN} and clause.subject.kind is Kind.PERSON and len(clause.subject.parts) == 1
        and bool(loose) and any(set(loose) <= words for words in own) and not others
    )  # fmt: skip


EXAMPLES = (
    Example(
        "In 1911 Marie Curie announced that radium could be isolated from pitchblende.",
        (("What did Marie Curie announce in 1911?", "that radium could be isolated from pitchblende"),),
    ),
    Example(
        "In a speech in Vienna, Bertha von Suttner called for all states to disarm.",
        (("What did Bertha von Suttner call for in a speech in Vienna?", "all states to disarm"),),
    ),
    Example("Marie Curie announced that radium could be isolated."),
)
