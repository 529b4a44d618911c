"""True or false: a simple statement of the article, or one with a name or figure exchanged.

The wrong part is another name of the same kind, or a figure in the same form, from the same article; never a *not*. The
correction is the true statement. It is silent when the statement can't stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b

from quizgen.distractors.figures import near
from quizgen.facts.model import Clause, Facts, Phrase, Segment, Slot
from quizgen.language.model import Kind
from quizgen.language.realise import statement
from quizgen.model import Type
from quizgen.questions._common import VAGUE_VERBS, anchored, asked, content, doubled, kept, stands_alone
from quizgen.questions.draft import Draft, Example

SHORTEST, LONGEST = 7, 24
OPEN_ENDED = ("by", "until", "till", "into", "since", "before", "after", "up", "well", "from", "during", "around")
APPROXIMATE = re.compile(
    r"\b(less|more|fewer|at least|at most|up to|over|under|nearly|almost|about|around|roughly|some|approximately|only)\b",
    re.I,
)
NAMES = {Kind.PERSON, Kind.COUNTRY, Kind.CITY}


def ask(facts: Facts) -> Iterator[Draft]:
    """One true and, where something can be exchanged, one false statement for each clause that stands alone."""
    for clause in asked(facts):
        slots = kept(clause, None)
        if slots is None or not slots or clause.verb.lemma in VAGUE_VERBS:
            continue
        if not (clause.subject.named or clause.subject.kind is Kind.TERM) or not stands_alone(clause.subject):
            continue
        truth = statement(clause, slots)
        if SHORTEST <= len(truth.split()) <= LONGEST and not doubled(truth) and anchored(truth):
            yield draft_of(clause, truth, True, None)
            yield from false_ones(clause, slots, truth, facts)


def draft_of(clause: Clause, prompt: str, answer: bool, correction: str | None) -> Draft:
    """The draft of a statement."""
    return Draft(
        prompt=prompt, answer=answer, evidence=(clause.evidence,), key=f"statement|{correction or prompt}|{answer}", type=Type.TRUE_FALSE,
        correction=correction, clause=clause, worth=clause.worth, fact=correction or prompt,
    )  # fmt: skip


def false_ones(clause: Clause, slots: list[Slot], truth: str, facts: Facts) -> Iterator[Draft]:
    """The statement with one slot exchanged: the last that has a plausible exchange."""
    for slot in reversed(slots):
        if slot.prep.split()[:1] in ([w] for w in OPEN_ENDED) or APPROXIMATE.search(f"{slot.prep} {slot.phrase.text}"):
            continue
        wrong = exchange(slot.phrase, facts, truth)
        if wrong:
            changed = [replace(s, phrase=wrong) if s is slot else s for s in slots]
            prompt = statement(clause, changed)
            if prompt != truth and not doubled(prompt):
                yield draft_of(clause, prompt, False, truth)
                return


def exchange(phrase: Phrase, facts: Facts, truth: str) -> Phrase | None:
    """The phrase with its name or figure exchanged for a plausible wrong one; None when there is none."""
    if phrase.number.lower() in ("one", "a", "many"):
        return None
    if phrase.unit in ("year", "duration", "percent", "money") or phrase.number:
        figures = [f for f in near(phrase.number or phrase.text) if not re.match(r"one\b", f, re.I)]
        if not figures:
            return None
        old, new = phrase.number or phrase.text, figures[pick(truth, len(figures))]
        text = "".join(s.text + (" " if s.space else "") for s in phrase.segments).strip()
        return replace(phrase, segments=(Segment(text.replace(old, new, 1), True),)) if old in text else None
    if phrase.kind in NAMES and phrase.named and len(phrase.segments) == 1:
        others = [
            n for i, n, k in facts.names if k is phrase.kind and i != phrase.entity and not content(n) & content(truth)
        ]
        others = [n for n in others if len(n.split()) >= 2 or phrase.kind is not Kind.PERSON]
        return replace(phrase, segments=(Segment(others[pick(truth, len(others))], True),)) if others else None
    return None


def pick(seed: str, count: int) -> int:
    """A number below ``count`` that depends on the text alone."""
    return int.from_bytes(blake2b(seed.encode(), digest_size=4).digest()) % count


EXAMPLES = (
    Example("The physicist Lise Meitner left Berlin for Stockholm in 1938.", (
        ("The physicist Lise Meitner left Berlin for Stockholm in 1938.", True),
        ("The physicist Lise Meitner left Berlin for Stockholm in 1929.", False),
    )),
    Example("She left Berlin in 1938."),
)  # fmt: skip
