"""Of what somebody was accused, for what fined, praised or arrested.

*Anna Berg accused the ministers of breaking the law* → *Of what did Anna Berg accuse the ministers?* It is silent when either side needs the
article, and when the article tells of another accusation against the same people.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Slot
from quizgen.language import lexicon
from quizgen.questions._common import asked
from quizgen.questions.clear.report import broken_off, is_report, of_the_day, placed
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import ask_for, clear, named_inside
from quizgen.questions.wording.prompts import content

PAIRS = lexicon.listed("accusing")
LEAST = 2  # words of content of what somebody is accused of


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each accusation, charge, fine, praise or arrest with its reason."""
    for clause in (of_the_day(facts, c) for c in asked(facts)):
        target = whom(clause)
        if target is None or not (named_inside(target) or Issue.TITLE in target.issues) or not is_report(facts):
            continue
        for slot in clause.slots:
            if reason(clause, slot) and only(facts, clause, target):
                found = placed(ask_for(facts, clause, slot, f"{slot.prep} what", f"prep-{slot.prep}", sure=True), clause.slots)
                if found is not None:
                    yield found


def whom(clause: Clause) -> Phrase | None:
    """Who is accused: the subject of a passive, else the object."""
    if clause.verb.passive:
        return clause.subject
    return next((s.phrase for s in clause.slots if s.role == "object"), None)


def reason(clause: Clause, slot: Slot) -> bool:
    """Whether the slot tells what of or what for, in words that stand alone."""
    said = slot.role == "prep" and f"{clause.verb.lemma}-{slot.prep}" in PAIRS
    return said and not broken_off(clause, slot.phrase) and clear(slot.phrase) and len(content(slot.phrase.text)) >= LEAST


def only(facts: Facts, clause: Clause, target: Phrase) -> bool:
    """Whether no other statement with the verb is about the same people."""
    others = (c for c in facts.clauses if c.verb.lemma == clause.verb.lemma and c.evidence != clause.evidence)
    return not any((other := whom(c)) is not None and content(other.text) & content(target.text) for c in others)


EXAMPLES = (
    Example(
        "Anna Berg accused the ministers of Tyrol of breaking the fishing law.",
        (("Of what did Anna Berg accuse the ministers of Tyrol?", "breaking the fishing law"),),
        title="Minister of Tyrol denies breaking the law",
    ),
    Example(
        "On Friday the Graz Brewery was criticised for polluting the river Mur.",
        (("For what was the Graz Brewery criticised?", "polluting the river Mur"),),
        title="Court fines brewery in Graz for pollution",
    ),
    Example(
        "Anna Berg accused them of breaking the fishing law.",
        title="Minister of Tyrol denies breaking the law",
    ),
    Example(
        "Anna Berg was charged with false statements (perjury) and obstruction of justice.",
        title="Minister of Tyrol denies breaking the law",
    ),
    Example("Anna Berg accused the ministers of Tyrol of breaking the fishing law."),
)
