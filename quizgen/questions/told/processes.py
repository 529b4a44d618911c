"""*in a process called chemotaxis*: what a process or a method is called, told by what is done in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Slot
from quizgen.language.realise import finish, statement
from quizgen.questions._common import draft
from quizgen.questions.draft import Draft
from quizgen.questions.single.unique import beside, clear_subject
from quizgen.questions.wording.answers import HARD
from quizgen.questions.wording.prompts import content

CALLED = re.compile(
    r"an? (?P<sort>(?:[a-z-]+ )?(?:process|method|technique|procedure|practice|phenomenon|ceremony|ritual|system|mechanism|reaction|cycle|state)) "
    r"(?:called|termed|named|known as) (?P<name>[“\"‘']?(?:[\w-]+ ){0,2}[\w-]+[”\"’']?)$"
)
ENOUGH = 3  # words of content that say what is done


def by_process(clause: Clause) -> Iterator[Draft]:
    """*Neutrophils migrate to the wound in a process called chemotaxis*: the name of the process."""
    for slot in clause.slots:
        found = CALLED.match(slot.phrase.text) if slot.prep in ("in", "by", "through", "with", "using") else None
        if found is None or slot.phrase.issues & HARD or not general(clause):
            continue
        rest = told(clause, slot)
        said = statement(replace(clause, slots=tuple(rest or ())))
        if rest is None or len(content(said)) < ENOUGH:
            continue
        said = said if clause.subject.named else said[:1].lower() + said[1:]
        prompt = finish(
            ["what is the", found["sort"], "called", "by" if slot.prep == "using" else slot.prep, "which", said], "?"
        )
        made = draft(clause, slot.phrase, prompt, "call", answer=found["name"].strip("“”\"‘’'"))
        if made is not None:
            yield made


def general(clause: Clause) -> bool:
    """Whether the statement tells what is so as a rule, of a thing that can be printed."""
    lasting = (
        clause.verb.tag in ("VBZ", "VBP") and not clause.verb.progressive and clause.verb.finite not in ("has", "have")
    )
    return lasting and clause.source is None and clear_subject(clause.subject)


def told(clause: Clause, slot: Slot) -> list[Slot] | None:
    """The slots that say what is done; the circumstances before the subject, which the process does not need, go."""
    kept = beside(clause, slot)
    return None if kept is None else [s for s in kept if not (s.fronted and s.role == "prep")]
