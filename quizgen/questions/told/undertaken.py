"""What somebody took upon himself: *promised to close the mine*, *said it would close the mine*."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Slot, Verb
from quizgen.language import lexicon
from quizgen.language.realise import question, texts
from quizgen.questions._common import draft
from quizgen.questions.clear.report import broken_off, is_report, perhaps
from quizgen.questions.draft import Draft
from quizgen.questions.single.unique import clear_subject, dated, named_inside, plain
from quizgen.questions.wording.answers import HARD
from quizgen.questions.wording.prompts import content

VERBS = lexicon.listed("undertaking-verbs")
LONGEST, LEAST, WHOLE = 12, 2, 0.7
STATES = frozenset(["be", "have", "like", "need", "know", "become", "remain", "feel", "see", "hope", "want"])
ASIDE = frozenset(["cause", "when", "purpose"])
DEED = re.compile(r"([a-z]+ )?to ([a-z]+)((?: [a-z]+)*)")


def undertaken(facts: Facts, clause: Clause) -> Draft | None:
    """*What did the company promise to do?*, of a statement that a report or a year places, the only one of its kind by its subject."""
    verb = clause.verb
    deed = DEED.fullmatch(verb.rest)
    tense = not verb.auxiliary or verb.finite in ("has", "have", "had")
    if verb.lemma not in VERBS or not deed or not tense or verb.passive or clause.source is not None or deed[2] in STATES:
        return None
    if not (clear_subject(clause.subject) and named_inside(clause.subject)) or not alone(facts, clause):
        return None
    at = clause.evidence.start + clause.evidence.text.find(f"to {deed[2]}")
    told = [s for s in clause.slots if s.phrase.evidence.start > at and s.role not in ASIDE]
    rest = [s for s in clause.slots if s.phrase.evidence.start < at]
    if not (is_report(facts) or dated(rest)) or any(s.phrase.issues & HARD for s in rest):
        return None
    return asked_for(clause, replace(verb, rest=f"{deed[1] or ''}to do"), f"{deed[2]}{deed[3]}", told, rest)


def alone(facts: Facts, clause: Clause) -> bool:
    """Whether the article tells of one such promise by the subject."""
    same = (c for c in facts.clauses if c.verb.lemma == clause.verb.lemma and c.evidence != clause.evidence)
    return not any(content(c.subject.text) & content(clause.subject.text) for c in same)


def announced(facts: Facts, clause: Clause, slot: Slot, claim: Clause) -> Draft | None:
    """*What did the airline say it would do?*, of the one thing that the speaker says of himself in the future."""
    verb, own = claim.verb, clause.subject.entity
    himself = own is not None and claim.subject.entity == own and claim.subject.text.lower() in ("he", "she", "it", "they")
    if not himself or verb.finite not in ("will", "would") or verb.negated or verb.passive or verb.lemma in STATES or verb.pre:
        return None
    if any(s is not slot for s in clause.slots) or not only_plan(facts, claim) or not re.fullmatch(rf"{verb.main}( to [a-z]+| [a-z]+)?", verb.rest):
        return None
    saying = replace(clause.verb, rest=f"{clause.verb.rest} {claim.subject.text.lower()} {verb.finite} do".strip())
    told = [s for s in claim.slots if s.role not in ASIDE]
    return asked_for(replace(clause, slots=(slot,)), saying, verb.rest, told, [])


def only_plan(facts: Facts, claim: Clause) -> bool:
    """Whether the speaker says of one thing only what he will do."""
    plans = [c for c in facts.clauses if c.source_entity == claim.source_entity and c.verb.finite in ("will", "would")]
    return len({c.evidence for c in plans}) == 1 and claim.covered >= WHOLE


def asked_for(clause: Clause, verb: Verb, deed: str, told: list[Slot], rest: list[Slot]) -> Draft | None:
    """The question with *do* for the deed, when what was to be done can be printed and says something."""
    if not told or clause.covered < WHOLE or any(s.phrase.issues & HARD for s in told) or broken_off(clause, told[-1].phrase):
        return None
    used = {clause.subject.entity} if clause.subject.entity is not None else set()
    answer = " ".join([deed, *texts(told, used)])
    if len(content(answer)) <= LEAST:
        return None
    prompt = question(plain(replace(clause, verb=verb, slots=tuple(rest + told[:1]))), told[0], "what", rest)
    made = draft(clause, told[0].phrase, prompt, "to-do", answer=answer, longest=LONGEST)
    return perhaps(made if made is None else replace(made, accept=(f"to {answer}",)))
