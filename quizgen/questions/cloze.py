"""A cloze: a simple statement with one name, figure or term taken out.

It takes out what the sentence itself shows the kind of: a figure before its noun, a year after *in the year*. It is silent when the rest could not stand alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Segment, Slot
from quizgen.language.realise import statement
from quizgen.model import BLANK, Type
from quizgen.questions._common import VAGUE_VERBS, anchored, asked, content, doubled, kept, repeated, variants
from quizgen.questions.draft import Draft, Example

SHORTEST, LONGEST = 9, 28


def ask(facts: Facts) -> Iterator[Draft]:
    """At most one cloze for each statement that stands alone."""
    for clause in asked(facts):
        if repeated(facts, clause):
            continue
        slots = kept(clause, None)
        if (
            not slots
            or clause.subject.issues
            or any(s.phrase.issues for s in slots)
            or clause.verb.lemma in VAGUE_VERBS
        ):
            continue
        for slot in slots:
            blanked = blank(slot.phrase)
            if blanked is None:
                continue
            found = draft_of(clause, slots, slot, *blanked)
            if found is not None:
                yield found
                break


def blank(phrase: Phrase) -> tuple[Phrase, str] | None:
    """The phrase with a blank in it, and what was taken out."""
    if phrase.number and phrase.noun and phrase.text == f"{phrase.number} {phrase.noun}" and phrase.plural:
        around, figure = parted(phrase.number)
        if figure and figure.lower() not in ("one", "many", "few", "several"):
            return replace(phrase, segments=(Segment(f"{around} {BLANK}".strip()), Segment(phrase.noun))), figure
    if phrase.unit == "year":
        return replace(phrase, segments=(Segment("the year"), Segment(BLANK))), phrase.text
    return None


def parted(number: str) -> tuple[str, str]:
    """*nearly 30,000* as what stays and what goes: ``("nearly", "30,000")``; no figure when words follow it."""
    words = number.split()
    return " ".join(words[:-1]), words[-1] if words[-1][0].isdigit() or len(words) == 1 else ""


def draft_of(clause: Clause, slots: list[Slot], slot: Slot, blanked: Phrase, answer: str) -> Draft | None:
    """The draft, if the rest has context enough and does not hold the answer."""
    prompt = statement(clause, [replace(s, phrase=blanked) if s is slot else s for s in slots])
    if (
        not SHORTEST <= len(prompt.split()) <= LONGEST
        or doubled(prompt)
        or not anchored(prompt)
        or content(answer) & content(prompt)
        or not content(answer)
    ):
        return None
    return Draft(
        prompt=prompt, answer=answer, evidence=(clause.evidence,), key=f"cloze|{clause.subject.head}|{clause.verb.lemma}|{answer}", type=Type.CLOZE,
        accept=tuple(variants(slot.phrase, answer)), kind=slot.phrase.kind, phrase=slot.phrase, clause=clause, worth=clause.worth,
        fact=statement(clause, slots),
    )  # fmt: skip


EXAMPLES = (
    Example(
        "Marie Curie raised money for an institute of radium in Warsaw in 1932.",
        (("Marie Curie raised money for an institute of radium in Warsaw in the year _____.", "1932"),),
    ),
    Example("She raised money for it in 1932."),
)
