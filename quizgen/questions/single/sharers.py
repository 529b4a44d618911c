"""Whether others did the same: *wrote one of the best books*, *along with Rui Silva*, *signed the treaty*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions._common import did_also
from quizgen.questions.single.certain import bound_to_one, year_told
from quizgen.questions.single.unique import people_as_such


def others_too(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether others did so as well: *Ana Berg wrote one of the best books on salt*, *Ana Berg, another poet, also fought for reform*,
    *Ana Berg, along with Rui Silva, founded the club*.
    """
    several = any(s.role == "object" and s.phrase.text.startswith(SOME) for s in slots) and not year_told(slots)
    also = clause.subject.kind is Kind.PERSON and did_also(clause)
    beside_it = {"along", "together", "alongside"} & set(clause.dropped)
    text, head = clause.evidence.text, clause.subject.head
    with_another = any(text[: found.start()].endswith(head) for found in WITH_ANOTHER.finditer(text))
    return several or bool(beside_it) or with_another or (also and not bound_to_one(clause, slots))


WITH_ANOTHER = re.compile(r",? (?:together|along|jointly|alongside|in partnership|in collaboration) (?:with )?[A-Z]")
SOME = ("one of ", "some of ", "a few of ", "several of ", "many of ", "most of ")


def shared(facts: Facts, clause: Clause) -> bool:
    """Whether several do such a thing, and the article names another who did: *signed the treaty*, *seconded the call*; or
    people as such are the answer: *Europeans*.
    """
    if people_as_such(clause.subject) and not year_told(clause.slots):
        return True
    if AMONG.search(clause.evidence.text) or clause.verb.lemma not in JOINT:
        return bool(AMONG.search(clause.evidence.text))
    pact = clause.verb.lemma == "sign" and any(PACT.search(s.phrase.text) for s in clause.slots if s.role == "object")
    same = (c for c in facts.clauses if c.verb.lemma == clause.verb.lemma and c.evidence != clause.evidence)
    return pact or any(c.verb.passive or c.subject.entity != clause.subject.entity for c in same)


JOINT = lexicon.listed("joint-verbs")
AMONG = re.compile(r"\b(?:among|along with|together with|like|as did|and) (?:many |several |some )?other(?:s\b| [a-z]+s\b)", re.I)
PACT = re.compile(r"\b(?:treaty|accords?|agreement|pact|peace|declaration|charter|convention|petition|letter|truce|armistice|covenant|manifesto)\b", re.I)
