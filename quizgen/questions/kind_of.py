"""What kind of: asks for the word that tells of which kind something was.

*Louis Pasteur filtered air through a gun-cotton filter in 1858* → *Through what kind of filter did Louis Pasteur filter air in 1858?* It
asks only when the occasion is certain, and is silent on words that judge or measure (*a large filter*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import question
from quizgen.questions._common import VAGUE_VERBS, asked, draft, unique
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import year_told
from quizgen.questions.single.unique import (
    GENERIC,
    TRIVIAL,
    beside,
    clear,
    clear_subject,
    named_inside,
    plain,
)

SORT = re.compile(r"(?:an?) ([a-z]+(?:-[a-z]+)?|[a-z]+ [a-z]+) ([a-z]+)$")
ADJECTIVE = ("ly", "al", "ic", "ous", "ive", "ary", "able", "ful")  # *an imperial decree* is not worth a question
JUDGING = lexicon.listed("judging-adjectives")
TIMES = frozenset("weekend weekday morning evening night afternoon summer winter spring autumn holiday monthlong yearlong".split())
"""*a weekend supplement* is as well a weekly or a printed one."""


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each indefinite thing of a certain kind."""
    for clause in asked(facts):
        yield from (made for made in (of_its_kind(clause), general(clause)) if made is not None)
        if (
            clause.verb.lemma in VAGUE_VERBS | TRIVIAL
            or not clear_subject(clause.subject)
            or not named_inside(clause.subject)
        ):
            continue
        for slot in clause.slots:
            found = one(clause, slot) if slot.role in ("object", "prep") and len(slot.prep.split()) < 2 else None
            if found is not None and unique(facts, clause, slot.phrase):
                yield found


def of_its_kind(clause: Clause) -> Draft | None:
    """*Steam engines are external combustion engines*: what kind of engines they are."""
    slot = next((s for s in clause.slots if s.role == "attribute"), None)
    if (
        slot is None
        or clause.verb.lemma != "be"
        or clause.verb.finite not in ("is", "are")
        or slot.phrase.lemma != clause.subject.lemma
    ):
        return None
    words = slot.phrase.text.removeprefix("a ").removeprefix("an ").split()
    kind, plain_noun = words[:-1], words[-1] == slot.phrase.head and slot.phrase.head.islower()
    fine = (
        plain_noun
        and kind
        and not clause.subject.number
        and not slot.phrase.number
        and not any(w in JUDGING or not w.islower() for w in kind)
        and len(kind) < 4
    )
    if not fine or not clear_subject(clause.subject) or not clear(slot.phrase) or clause.subject.kind is not Kind.TERM:
        return None
    noun = slot.phrase.head
    slots = beside(clause, slot)
    if slots is None:
        return None
    prompt = question(clause, slot, f"what kind of {noun}", slots)
    return draft(clause, slot.phrase, prompt, "definition", answer=slot.phrase.text, accept=(" ".join(kind),))


def general(clause: Clause) -> Draft | None:
    """*Boilers use centrifugal pumps*: what kind of pumps they use."""
    slot = next((s for s in clause.slots if s.role == "object"), None)
    slots = beside(clause, slot) if slot is not None else None
    lasting = (
        clause.verb.tag in ("VBZ", "VBP") and clause.verb.lemma in USING and clause.derivation in ("main", "conjunct")
    )
    if (
        slot is None
        or slots is None
        or not lasting
        or "to" in clause.verb.rest.split()  # *is used to mean*
        or clause.subject.kind is not Kind.TERM
        or not clear_subject(clause.subject)
    ):
        return None
    found = MANY.match(slot.phrase.text)
    if (
        found is None
        or not slot.phrase.plural
        or slot.phrase.named
        or slot.phrase.number
        or not clear(slot.phrase)
        or slot.phrase.lemma in GENERIC
    ):
        return None
    if found.group(2) != slot.phrase.head or any(w in JUDGING for w in found.group(1).split()):
        return None
    prompt = question(clause, slot, f"what kind of {slot.phrase.head}", slots)
    return draft(clause, slot.phrase, prompt, "kind", answer=slot.phrase.text, accept=(found.group(1),))


MANY = re.compile(r"([a-z]+(?:-[a-z]+)?(?: [a-z-]+)?) ([a-z]+s)$")
USING = frozenset(["use", "employ", "contain", "emit", "burn", "produce", "secrete", "release", "transmit"])


def one(clause: Clause, slot: Slot) -> Draft | None:
    """The question about one kind."""
    kind, slots = sort_of(slot.phrase), beside(clause, slot)
    if not kind or slots is None or slot.prep in ("as", "of"):
        return None
    others = [s for s in slots if s is not slot]
    if not year_told(others) or slot.prep in ("in", "under"):
        return None
    wh = f"{slot.prep} what kind of {slot.phrase.head}".strip()
    return draft(
        clause, slot.phrase, question(plain(clause), slot, wh, slots), "kind", answer=slot.phrase.text, accept=(kind,)
    )


def sort_of(phrase: Phrase) -> str:
    """The word that tells the kind: *gun-cotton*; '' where it judges, measures or orders, or the noun says nothing."""
    found = SORT.match(phrase.text)
    if not found or phrase.number or phrase.unit or phrase.named or not clear(phrase) or phrase.lemma in GENERIC:
        return ""
    words = found.group(1).split()
    return (
        ""
        if any(w in JUDGING or w in TIMES or w.endswith(ADJECTIVE) for w in words) or phrase.head != found.group(2)
        else found.group(1)
    )


EXAMPLES = (
    Example("Louis Pasteur led a nationwide campaign in 1858."),
    Example("Edible insects emit fewer gases than cows."),
    Example("Edible insects emit fewer gases."),
    Example("Gas turbines are important internal combustion engines."),
    Example(
        "Hybrid cars are low-emission cars.",
        (("What kind of cars are hybrid cars?", "low-emission cars"),),
    ),
    Example(
        "Most modern clocks and watches use quartz crystals.",
    ),
    Example(
        "Satellite receivers use parabolic antennas.",
        (("What kind of antennas do satellite receivers use?", "parabolic antennas"),),
    ),
    Example(
        "Louis Pasteur filtered air through a gun-cotton filter in 1858.",
        (("Through what kind of filter did Louis Pasteur filter air in 1858?", "a gun-cotton filter"),),
    ),
    Example("Louis Pasteur filtered air through a large filter in 1858."),
    Example("Louis Pasteur published a weekend supplement in 1858."),
    Example("Louis Pasteur issued an imperial decree in 1858."),
    Example("The word fern is often used to mean leafy plants."),
    Example("Louis Pasteur filtered air through a gun-cotton filter."),
)
