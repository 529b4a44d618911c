"""One rule a file: a fact becomes questions, or silence.

A rule module has a docstring for a teacher, ``ask(facts) -> Iterator[Draft]`` and ``EXAMPLES``. It is found by standing in this
folder; its name is the file's, with hyphens. What rules share lies in folders, one for each thing that a good question needs:
``sound`` (it says what the article says), ``clear`` (it is understood without the article), ``single`` (it has one answer), ``worth``
(somebody would want it tested), ``exchange`` (what makes a statement false), ``wording``, ``told`` (what several rules ask about).
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from types import ModuleType

from quizgen.facts.model import Facts
from quizgen.model import Type
from quizgen.questions._common import asked
from quizgen.questions.clear.frame import framed
from quizgen.questions.clear.spelt import spelt
from quizgen.questions.draft import Draft
from quizgen.questions.sound.slips import nameless, prints_slip, slips, title_cut
from quizgen.questions.wording.accept import accepting

FORMS = {Type.MATCHING, Type.ORDERING}
NO_RULES = {"draft"}


@cache
def rules() -> dict[str, ModuleType]:
    """Every rule by name, in alphabetical order."""
    names = sorted(
        m.name for m in pkgutil.iter_modules(__path__) if not (m.ispkg or m.name.startswith("_") or m.name in NO_RULES)
    )
    return {name.replace("_", "-"): import_module(f"{__name__}.{name}") for name in names}


def drafts(facts: Facts) -> Iterator[Draft]:
    """What all rules make of an article's facts."""
    facts = replace(facts, askable=tuple(asked(facts)))
    found = [
        accepting(spelt(replace(draft, rule=name), facts), facts) for name, module in rules().items() for draft in module.ask(facts)
    ]
    answers: dict[str, set[str]] = {}
    for draft in found:
        answers.setdefault(draft.prompt.casefold(), set()).add(str(draft.answer).casefold())
    # a prompt that has two answers in the article has no right one
    misspelt = slips(facts.text)
    sure = (d for d in found if not prints_slip(d, misspelt) and not title_cut(d) and (len(answers[d.prompt.casefold()]) == 1 or d.type in FORMS))
    yield from (made for d in sure if (made := framed(d, facts)) is not None and not nameless(made))
