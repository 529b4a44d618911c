"""By what score: asks for the result of a match.

*Brazil beat Sweden 5–2 in the World Cup final of 1958* → *By what score did Brazil beat Sweden …?* The cup that a sentence opens with is
the cup of all its matches. It is silent when a side is no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Segment, Slot
from quizgen.language.realise import question, say
from quizgen.questions._common import EVENT, asked, draft
from quizgen.questions.clear.frame import OCCASION, YEAR
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import beside, clear_subject, named_inside, plain

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
                prompt = with_cup(prompt, clause.evidence.text)
                made = draft(clause, slot.phrase, prompt, "score", answer=found.group(2))
                made = replace(made, accept=()) if made is not None else None
                if made is not None:
                    yield made if YEAR.search(prompt) else replace(made, hints=(*made.hints, (OCCASION, 1.0)))


def with_cup(prompt: str, sentence: str) -> str:
    """The question with the cup that stands before the first comma but one of the sentence, where it tells none: *at the 2018 World Cup*."""
    opening = CUP.match(sentence)
    return prompt if opening is None or EVENT.search(prompt) else f"{prompt.removesuffix('?')} at {opening[1]}?"


CUP = re.compile(
    r"(?:Yesterday|Today|[A-Z][a-z]+day)?,? ?(?:(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring) )?(?:day [a-z]+ (?:of|at) )?"
    r"(the (?:18|19|20)\d\d(?: [A-Za-z][\w’'-]*){0,4} (?:Cup|Games|Olympics|Championships?|Open)),"
)


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
    Example(
        "Yesterday, day five of the 1958 FIFA World Cup, Brazil beat Sweden 5–2; and France beat Austria 6–3.",
        (
            ("By what score did Brazil beat Sweden at the 1958 FIFA World Cup?", "5–2"),
            ("By what score did France beat Austria at the 1958 FIFA World Cup?", "6–3"),
        ),
    ),
    Example("The visitors lost 1–2 in the final."),
)
