"""By what score: asks for the result of a match.

*Brazil beat Sweden 5–2 in the World Cup final of 1958* → *By what score did Brazil beat Sweden …?* It is silent when a side is no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Segment, Slot
from quizgen.language.realise import question, say
from quizgen.questions._common import asked, draft
from quizgen.questions._frame import OCCASION, YEAR
from quizgen.questions._unique import beside, clear_subject, named_inside, plain
from quizgen.questions.draft import Draft, Example

PLAYING = frozenset(["beat", "defeat", "lose", "win", "draw", "thrash", "edge", "trounce", "overcome", "down"])
SCORE = re.compile(r"(?:(.*) )?(\d{1,3}[–-]\d{1,3})$")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each match with its result."""
    for clause in asked(facts):
        if clause.verb.lemma not in PLAYING or not clause.subject.named or not clear_subject(clause.subject):
            continue
        for slot in clause.slots:
            found = SCORE.match(slot.phrase.text) if slot.role in ("object", "adverb", "complement") else None
            undated = replace(clause, slots=undated_slots(clause))
            slots = beside(undated, slot)
            if found is None or slots is None:
                continue
            rest = [*([without(slot, found)] if found.group(1) else []), *slots]
            if any(named_inside(s.phrase) for s in rest):
                prompt = question(plain(undated), slot, "by what score", rest)
                made = draft(clause, slot.phrase, prompt, "score", answer=found.group(2))
                made = replace(made, accept=()) if made is not None else None
                if made is not None:
                    yield made if YEAR.search(prompt) else replace(made, hints=(*made.hints, (OCCASION, 1.0)))


def undated_slots(clause: Clause) -> tuple[Slot, ...]:
    """The slots without *yesterday*, and without the day that explains it behind a comma."""
    vague = any(s.role == "time" and Issue.TIME in s.phrase.issues for s in clause.slots)
    days = [s for s in clause.slots if s.role == "time" and (Issue.TIME in s.phrase.issues or not s.prep)]
    return tuple(s for s in clause.slots if not (vague and s in days))


def without(slot: Slot, found: re.Match[str]) -> Slot:
    """The loser without the score."""
    words = say(slot.phrase, set()).removesuffix(found.group(2)).strip()
    phrase: Phrase = replace(slot.phrase, segments=(Segment(words, False),), text=words)
    return replace(slot, phrase=phrase)


EXAMPLES = (
    Example(
        "In the 1958 World Cup final, Brazil beat Sweden 5–2.",
        (("By what score did Brazil beat Sweden in the 1958 World Cup final?", "5–2"),),
    ),
    Example(
        "Yesterday, Brazil beat Sweden 5–2 in the 1958 World Cup final.",
        (("By what score did Brazil beat Sweden in the 1958 World Cup final?", "5–2"),),
    ),
    Example("The visitors lost 1–2 in the final."),
)
