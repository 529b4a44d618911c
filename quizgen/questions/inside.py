"""Within a phrase: asks for the name at the end of a longer phrase.

*After its merger with Radcliffe College, Harvard became coeducational* → *After its merger with which college did Harvard become
coeducational?* It is silent when the name's kind is not sure or the rest would be true of others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language.model import Kind
from quizgen.language.questionwords import which
from quizgen.language.realise import question, say
from quizgen.questions._common import VAGUE_VERBS, asked, draft, unique
from quizgen.questions._unique import TRIVIAL, beside, clear, clear_subject, named_inside, plain
from quizgen.questions.draft import Draft, Example

END = re.compile(r"(?P<before>.* (?P<prep>with|from|by|against|between|of|in|to))(?P<the> the)?$")
OWNED = re.compile(r"the ((?:(?! of ).)+) of$")
NESTED = re.compile(r"\b(of|in|on|at|by|with|for|from|to|during|against|between)\b")
SHORTEST = 3
KINDS = frozenset([Kind.PERSON, Kind.COUNTRY, Kind.CITY, Kind.ORGANISATION, Kind.PLACE, Kind.EVENT, Kind.OTHER])


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each prepositional phrase that ends in a name, and for subjects that do."""
    kinds = {number: kind for number, _, kind in facts.names}
    for clause in asked(facts):
        if clause.verb.lemma in (VAGUE_VERBS - {"become"}) | TRIVIAL | {"be", "have"}:
            continue
        for focus in (None, *clause.slots):
            if focus is None or (focus.role == "prep" and focus.prep not in ("as", "of", "for")):
                found = one(facts, clause, focus, kinds)
                if found is not None:
                    yield found


def one(facts: Facts, clause: Clause, focus: Slot | None, kinds: dict[int, Kind]) -> Draft | None:
    """The question about the name at the end of one phrase."""
    target = clause.subject if focus is None else focus.phrase
    name, slots = name_at_end(target, kinds, own_of(clause, focus)), beside(clause, focus)
    if name is None or slots is None or not clear(target) or (focus is not None and not clear_subject(clause.subject)):
        return None
    whole, before = name
    wh = "whom" if whole.kind is Kind.PERSON else which(whole)
    rest = [s for s in slots if s is not focus and named_inside(s.phrase)]
    if (
        not wh
        or not (rest or (focus is not None and named_inside(clause.subject)))
        or not unique(facts, clause, target)
    ):
        return None
    owned = OWNED.match(before) if wh == "whom" else None
    before, wh = (f"whose {owned.group(1)}", "") if owned else (before, wh)
    words = f"{focus.prep if focus else ''} {before} {wh}".strip()
    return draft(
        clause, whole, question(plain(clause), focus, words, slots, plural=target.plural), "inside", answer=whole.text
    )


def own_of(clause: Clause, focus: Slot | None) -> set[int]:
    """The subject's entity, for which a pronoun inside another phrase may stand."""
    return {clause.subject.entity} if focus is not None and clause.subject.entity is not None else set()


def name_at_end(phrase: Phrase, kinds: dict[int, Kind], own: set[int]) -> tuple[Phrase, str] | None:
    """The name that ends the phrase, as a phrase of its own, and the words before it."""
    last = phrase.segments[-1]
    before = replace(phrase, segments=phrase.segments[:-1])
    found = END.match(say(before, set(own))) if len(phrase.segments) > 1 else None
    kind = kinds.get(-1 if last.entity is None else last.entity, Kind.TERM)
    if (
        found is None
        or last.pronoun
        or phrase.named
        or len(phrase.parts) > 1
        or kind not in KINDS
        or re.search(r"\band\b", found["before"])
    ):
        return None
    if len(found["before"].split()) < SHORTEST or NESTED.search(found["before"].rsplit(" ", 1)[0]):
        return None
    name = f"the {last.name}" if found["the"] and not last.name.lower().startswith("the ") else last.name
    ending = replace(
        phrase, segments=(replace(last, text=last.name),), text=name, head=name.split()[-1], kind=kind, entity=last.entity, named=True,
        sort="", parts=(name,), determiner="", plural=False,
    )  # fmt: skip
    return ending, found["before"]


EXAMPLES = (
    Example(
        "Harvard College became coeducational after its merger with Radcliffe College.",
        (("After its merger with which college did Harvard College become coeducational?", "Radcliffe College"),),
    ),
    Example(
        "The natural history lectures of Louis Agassiz were acclaimed in New York in 1846.",
        (("Whose natural history lectures were acclaimed in New York in 1846?", "Louis Agassiz"),),
    ),
    Example("Harvard College became coeducational after its merger with a college."),
)
