"""What somebody was active in, famous for, interested in: asks for what stands behind an adjective and its preposition.

*The toxin is harmful to honey bees* → *What is the toxin harmful to?* A name is asked for by its sort: *In which movement was Maxim
Gorky active?* It is silent when the subject or what is asked for can't stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Segment, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.questionwords import object_word
from quizgen.questions._common import asked
from quizgen.questions.clear.report import broken_off, perhaps
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import year_told
from quizgen.questions.single.unique import ask_for, beside, named_inside, says_something
from quizgen.questions.told.general import in_general

PAIRS = lexicon.listed("adjective-preps")
OPEN = frozenset(["about", "of", "for", "to", "with"])  # these belong to any adjective
DEGREES = frozenset("able about because close due enough good home likely more most much near next part prior same short similar sure worth".split())
EVERYBODY = frozenset(["each", "every", "all", "any"])
DOING = frozenset("eligible ready willing unwilling free eager keen reluctant unable entitled due set determined likely unlikely quick slow".split())
ANYWHERE = frozenset("common commonplace popular widespread rare frequent prevalent usual unusual uncommon".split())
"""What is so in one place may be so in others."""
COPULAS = frozenset(["be", "become", "remain"])
ADJECTIVE = re.compile(r"((?:[a-z]+ly |most |best |also )?)([a-z-]+) (in|for|to|of|on|with|by|from|as|among|about) (?=\S)")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each adjective with its complement."""
    kinds = {number: kind for number, _, kind in facts.names}
    for clause in asked(facts):
        if clause.verb.lemma in COPULAS and not clause.verb.passive and clause.source is None:
            parted = split(clause, kinds)
            found = one(facts, *parted) if parted is not None else None
            if found is not None:
                yield found


def one(facts: Facts, clause: Clause, slot: Slot) -> Draft | None:
    """The question about one adjective."""
    target, rest = slot.phrase, beside(clause, slot) or []
    general = in_general(clause, lone=True)
    if adjective_of(clause).split()[-1] in ANYWHERE and slot.prep in ("in", "among"):
        return None
    if target.text.split()[0] in EVERYBODY or not (named_inside(clause.subject) or general):
        return None
    if not says_something(target, clause.subject.named) or broken_off(clause, target, facts):
        return None
    label = "definition" if general else "adjective"
    word = object_word(target) or ("what" if not target.named else "")
    if word.startswith("which") or not word:
        found = ask_for(facts, clause, slot, f"{slot.prep} {word}" if word else "", label, sure=True)
    else:
        to_do = slot.prep == "to" and does(target, adjective_of(clause).split()[-1])
        words = f"{adjective_of(clause)} {slot.prep}{' do' * to_do}"
        verb = replace(clause.verb, rest=f"{clause.verb.rest} {words}".strip(), auxiliary=clause.verb.auxiliary or clause.verb.lemma == "be")
        bare = tuple(s for s in clause.slots if s.role != "complement")
        found = ask_for(facts, replace(clause, verb=verb, slots=bare), slot, word.replace("whom", "who"), label, sure=True)
    return found if general or year_told(rest) else perhaps(found)


def does(phrase: Phrase, adjective: str) -> bool:
    """*eligible to appeal*: what somebody can do, no thing that the adjective is about."""
    return adjective in DOING and re.match(r"(?:not )?[a-z]+(?<!s)\b", phrase.text) is not None and not phrase.determiner


def adjective_of(clause: Clause) -> str:
    """The adjective's words."""
    return next((s.phrase.text for s in clause.slots if s.role == "complement"), "")


def split(clause: Clause, kinds: dict[int, Kind]) -> tuple[Clause, Slot] | None:
    """The clause with the adjective alone as complement, and what stands behind its preposition as a slot; None where there is none."""
    for i, slot in enumerate(clause.slots):
        found = ADJECTIVE.match(slot.phrase.text) if slot.role == "complement" else None
        if found and (f"{found[2]}-{found[3]}" in PAIRS or found[3] in OPEN) and found[2] not in DEGREES:
            adjective = replace(slot, phrase=cut(slot.phrase, found.end() - len(found[3]) - 2))
            rest = Slot("prep", behind(slot.phrase, found.end(), kinds), found[3])
            return replace(clause, slots=(*clause.slots[:i], adjective, rest, *clause.slots[i + 1 :])), rest
    return None


def cut(phrase: Phrase, end: int) -> Phrase:
    """The first words of a phrase, up to a character."""
    text = phrase.text[:end]
    return replace(phrase, text=text, head=text.split()[-1], segments=(replace(phrase.segments[0], text=text, entity=None, name="", again="", space=False),))


def behind(phrase: Phrase, start: int, kinds: dict[int, Kind]) -> Phrase:
    """The last words of a phrase, from a character on: a name where only a name stands there."""
    text, segments = phrase.text[start:], after(phrase.segments, start)
    last = segments[-1] if segments else None
    alone = last is not None and last.entity is not None and not last.pronoun and text.removeprefix("the ") == last.text
    kind = kinds.get(last.entity or -1, Kind.OTHER) if alone and last is not None else Kind.TERM
    words = text.split()
    return replace(
        phrase, text=text, segments=segments, head=words[-1], lemma=words[-1], kind=kind, named=alone, definite=words[0] == "the",
        entity=last.entity if alone and last is not None else None, determiner=words[0] if words[0] in ("the", "a", "an") else "",
        parts=(text,), sort="",
    )  # fmt: skip


def after(segments: tuple[Segment, ...], start: int) -> tuple[Segment, ...]:
    """The segments from a character on; the one that is cut keeps its end."""
    out = []
    for part in segments:
        if start < len(part.text):
            left = part.text[max(start, 0) :]
            out.append(part if start <= 0 else replace(part, text=left, name=left, again=left))
        start -= len(part.text) + part.space
    return tuple(out)


EXAMPLES = (
    Example(
        "Asbestos is harmful to the lungs of miners.",
        (("What is asbestos harmful to?", "the lungs of miners"),),
    ),
    Example(
        "Maria Berg remained loyal to the miners of Linz.",
        (("What did Maria Berg remain loyal to?", "the miners of Linz"),),
    ),
    Example("The miners were happy in Linz."),
    Example("Fires are common in Austria."),
    Example("Maria Berg is eligible to appeal.", (("What is Maria Berg eligible to do?", "appeal"),)),
    Example("Fingerprints are unique to each individual."),
)
