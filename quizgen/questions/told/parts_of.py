"""*elements of Egyptian culture*, *parts of the former Norway*: what can be known of such an object is the culture or the land."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.model import Kind
from quizgen.language.namenouns import name_noun
from quizgen.language.realise import question
from quizgen.questions._common import VAGUE_VERBS, draft
from quizgen.questions.clear.report import perhaps
from quizgen.questions.draft import Draft
from quizgen.questions.single.certain import stands, year_told
from quizgen.questions.single.unique import (
    LIGHT,
    TRIVIAL,
    beside,
    clear_subject,
    plain,
)

FEATURES = re.compile(r"((?:many |some |several )?(?:elements|aspects|features|parts|traits)) of ((?:the )?([A-Z][a-z]+) ([a-z]+))")
LANDS = re.compile(r"(?:(?:large |many |most |some )?(?:areas|parts|territories|portions|sections|half|much|most)) (?:in|of) ((?:the )?(?:former )?([A-Z].*))")


def features_of(facts: Facts, clause: Clause, slot: Slot) -> Iterator[Draft]:
    """*adopted elements of Egyptian culture*: *Elements of which culture did … adopt?* asks for what can be known."""
    slots, (wh, answer, short) = beside(clause, slot), halves(facts, slot.phrase.text)
    idle = clause.verb.lemma in VAGUE_VERBS | TRIVIAL | LIGHT or not clause.subject.named
    if not wh or slots is None or idle or not clear_subject(clause.subject) or not stands(facts, clause):
        return
    made = draft(clause, slot.phrase, question(plain(clause), slot, wh, slots), "deed", answer=answer, accept=(short,))
    made = made if year_told(slots) else perhaps(made)
    if made is not None:
        yield made


def halves(facts: Facts, text: str) -> tuple[str, str, str]:
    """*elements of which culture*, *Egyptian culture* and *Egyptian*; *parts of which country*, *the former Norway*, *Norway*; else ''."""
    found, land = FEATURES.fullmatch(text), LANDS.fullmatch(text)
    if found is not None:
        return f"{found[1]} of which {found[4]}", found[2], found[3]
    kind = next((k for _, name, k in facts.names if land is not None and name.removeprefix("the ") == land[2]), None)
    noun = ""
    if land is not None:
        noun = "country" if kind is Kind.COUNTRY else "city" if kind is Kind.CITY else name_noun(land[2])
    return (f"{text.removesuffix(land[1])}which {noun}", land[1], land[2]) if land is not None and noun else ("", "", "")
