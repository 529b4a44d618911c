"""What somebody announced, predicted, showed, argued or called for, or told a paper or a body.

*In 1911 Marie Curie announced that radium could be isolated* → *What did Marie Curie announce in 1911?* It is silent on what was merely *said*,
and when nothing tells on which occasion, unless the article has only one announcement, prediction or call by that person or body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import question, say
from quizgen.questions._common import anchored, asked, draft
from quizgen.questions.clear.frame import UNPLACED
from quizgen.questions.clear.report import perhaps
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import (
    beside,
    clear,
    clear_subject,
    dated,
    named_inside,
    plain,
    says_something,
    telling,
)
from quizgen.questions.wording.answers import HARD, uncounted

VERBS = lexicon.listed("that-verbs") - {"estimate"} | {"show", "tell"}  # a figure: who once put it so is not worth knowing
LONGEST = 12
SHORTEST = 4
CALLED = re.compile(r"for [\w’' -]+ to [a-z]+")
FINITE = re.compile(r"that |(?:it|he|she|they) (?:would|will|had|was|were|could)\b")
CALLS = frozenset(["call", "press", "push", "campaign", "plead", "argue"])
NEWS = frozenset(["predict", "warn", "announce", "propose", "argue", "promise", "insist", "maintain", "call", "find", "conclude", "claim",
                  "reveal", "rule", "show", "tell"])  # fmt: skip


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each claim made on an occasion that the question can name, or the only one of its kind by its speaker."""
    for full in asked(facts):
        clause = undated(full)
        lemma = clause.verb.lemma
        if lemma in VERBS | CALLS and clear_subject(clause.subject) and named_inside(clause.subject):
            for slot in clause.slots:
                found = claimed(facts, clause, slot) if lemma in VERBS else None
                found = found or (call(facts, clause, slot) if lemma in CALLS else None)
                if found is not None:
                    yield found


def undated(clause: Clause) -> Clause:
    """The clause without the weekday of the news, *on Sunday*, and without *according to X* for what X says of himself."""
    slots = tuple(s for s in clause.slots if not (s.role == "time" and Issue.TIME in s.phrase.issues))
    if clause.source is not None and by_itself(clause):
        return replace(clause, slots=slots, source=None, source_entity=None)
    return replace(clause, slots=slots) if len(slots) < len(clause.slots) else clause


def occasion(facts: Facts, clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether the question says on which occasion, or the article tells of only one such claim by that person or body."""
    if dated(slots) or any(telling(s.phrase) for s in slots):
        return True
    same = [c for c in facts.clauses if c.verb.lemma == clause.verb.lemma and one(c.subject, clause.subject)]
    return clause.verb.lemma in NEWS and len({c.evidence for c in same}) == 1 and clause.source is None


def by_itself(clause: Clause) -> bool:
    """Whether the claim is not told by somebody else."""
    return clause.source is None or clause.source_entity == clause.subject.entity is not None


def one(subject: Phrase, other: Phrase) -> bool:
    """Whether two subjects are the same."""
    return subject.text == other.text or subject.entity == other.entity is not None


def claimed(facts: Facts, clause: Clause, slot: Slot) -> Draft | None:
    """*X announced that …*: what X announced."""
    slots = beside(clause, slot) if slot.role == "clause" else None
    if slots is None or not own_words(clause, slot.phrase):
        return None
    if not (FINITE.match(slot.phrase.text) or states(facts, clause, slot.phrase)) or len(slot.phrase.text.split()) < SHORTEST or goes_on(clause, slot.phrase):
        return None
    if not occasion(facts, clause, slots) or (clause.verb.lemma == "tell" and not told_to(slots)):
        return None
    answer = say(slot.phrase, {clause.subject.entity} if clause.subject.entity is not None else set())
    bare = answer.removeprefix("that ")
    prompt = question(clause, slot, "what", slots)
    found = draft(clause, slot.phrase, prompt, "claim", answer=f"that {bare}", accept=(bare,), longest=LONGEST)
    return placed(found if clear(slot.phrase) else perhaps(found), slots)


def states(facts: Facts, clause: Clause, phrase: Phrase) -> bool:
    """Whether the words are a statement of their own, though no *that* opens them: *ruled the draft violated the law*."""
    return PLAIN.match(phrase.text) is not None or any(
        c.derivation == "reported" and not c.lossy and c.evidence == clause.evidence and c.subject.evidence.start == phrase.evidence.start
        for c in facts.clauses
    )  # fmt: skip


PLAIN = re.compile(r"(?:(?!(?:who|which|that|where|when|if|to)\b)[\w’'%,.-]+ )+?(?:was|were|had|has|have|is|are|would|will|could|can|may) ")
"""*the number of otters had fallen*; no *a man who was happy*, no *speeds to be slow*."""


def told_to(slots: Sequence[Slot]) -> bool:
    """Whether the question says to whom, by name: *told the Vienna Times*; *told reporters* is anybody."""
    return any(s.role in ("object", "recipient") and named_inside(s.phrase) and clear(s.phrase) for s in slots)


def goes_on(clause: Clause, phrase: Phrase) -> bool:
    """Whether a clause that was left out says what a bare last noun means: *that Ana would defy history, | which shows that …*."""
    _, _, after = clause.evidence.text.partition(phrase.text)
    return after.startswith(", which ") and not BEFORE_NOUN.search(phrase.text)


BEFORE_NOUN = re.compile(r"\b(?:the|a|an|its|his|her|their|this|that) [\w’-]+$|[A-Z]\w+$|\d$")


def call(facts: Facts, clause: Clause, slot: Slot) -> Draft | None:
    """*X called for schools to start later*, *X called for reform*: what X called for."""
    slots = beside(clause, slot)
    whole = slot.role in ("purpose", "clause") and CALLED.match(slot.phrase.text) is not None
    thing = slot.role == "prep" and slot.prep == "for" and says_something(slot.phrase, sure=True)
    if slots is None or not (whole or thing) or not own_words(clause, slot.phrase) or clause.verb.passive:
        return None
    if any(s.role in ("object", "complement") for s in slots) or not occasion(facts, clause, slots):
        return None
    verb = replace(clause.verb, rest=f"{clause.verb.rest} for".strip())
    answer = say(slot.phrase, set()).removeprefix("for ")
    prompt = question(plain(replace(clause, verb=verb)), slot, "what", slots)
    return placed(draft(clause, slot.phrase, prompt, "call", answer=uncounted(answer), longest=LONGEST), slots)


def placed(found: Draft | None, slots: Sequence[Slot]) -> Draft | None:
    """The draft; one that tells no occasion (*What did Chad announce?*) asks for its article's title."""
    told = dated(slots) or any(telling(s.phrase) for s in slots)
    return found if found is None or (told and anchored(found.prompt)) else replace(found, hints=tuple(dict.fromkeys((*found.hints, (UNPLACED, 1.0)))))


def own_words(clause: Clause, phrase: Phrase) -> bool:
    """Whether the claim can be printed: clear but for *the N*, or with *he* or *she* for a person who makes it and is its only one."""
    if not phrase.issues & HARD:
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
        "During the opening of the Aurora pipeline, president Ana Berg called for a regional cooperation in the Western Alps.",
        (("What did Ana Berg call for during the opening of the Aurora pipeline?", "regional cooperation in the Western Alps"),),
    ),
    Example(
        "In 1911 Marie Curie announced that radium could be isolated from pitchblende.",
        (("What did Marie Curie announce in 1911?", "that radium could be isolated from pitchblende"),),
    ),
    Example(
        "In a speech in Vienna, Bertha von Suttner called for all states to disarm.",
        (("What did Bertha von Suttner call for in a speech in Vienna?", "all states to disarm"),),
    ),
    Example(
        "On Tuesday the Swiss government called for a ban on lead in petrol.",
        (("What did the Swiss government call for?", "a ban on lead in petrol"),),
    ),
    Example(
        "A study by the Graz Institute showed the number of otters had fallen by half.",
        (("What did a study by the Graz Institute show?", "that the number of otters had fallen by half"),),
    ),
    Example(
        "Marie Curie told the Vienna Times that radium could be isolated from pitchblende.",
        (("What did Marie Curie tell the Vienna Times?", "that radium could be isolated from pitchblende"),),
    ),
    Example("A picture by Marie Curie showed a man who was happy with his new radium lamp."),
    Example("Marie Curie told reporters that radium could be isolated from pitchblende."),
    Example("In 1911 Marie Curie predicted that radium would defy chemistry, which has shown that metals last."),
    Example("Marie Curie discovered that radium could be isolated."),
)
