"""At what age: asks how old somebody was when something happened.

*Clara Schumann gave her first concert at the age of nine* → *At what age did Clara Schumann give her first concert?* It is silent when
the person can't be named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.model import Kind
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft
from quizgen.questions.draft import Draft, Example
from quizgen.questions.exchange.periods import TENURES
from quizgen.questions.single.unique import beside, clear_subject, named_inside, plain
from quizgen.questions.sound.ages import misdated

UNITS = "one|two|three|four|five|six|seven|eight|nine"
BARE = re.compile(
    rf"[1-9]\d?|(?:[a-z]+-)?(?:{UNITS})|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
)
AGE = re.compile(r"(?:the |an )?age (?:of )?(?:just |only )?(\d{1,3}|[a-z]+(?:-[a-z]+)?)$")
NUMBER = re.compile(
    r"\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)?-?(?:one|two|three|four|five|six|seven|eight|nine)?|ten|eleven|twelve|\w+teen"
)

COMING = frozenset(["arrive", "come", "go", "leave", "return", "move", "begin", "start", "enter"])  # where, what?


LASTING = frozenset(["live", "attend", "stay", "reside", "remain", "be", "have", "own", "love", "enjoy", "know"])


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each event at a stated age of its subject."""
    for clause in asked(facts):
        if misdated(clause, facts):
            continue
        for slot in clause.slots:
            found = stated(clause, slot)
            slots = beside(clause, slot) if found is not None else None
            if found is None or not NUMBER.fullmatch(found.group(1)) or slots is None:
                continue
            if clause.verb.lemma in COMING and all(s is slot or s.role == "time" for s in slots):
                continue
            if clause.verb.lemma in TENURES | LASTING:
                continue  # *studied in Vienna at 14*: at 15 too
            told = clause.verb.finite not in ("has", "have")  # *has died*: *At what age did … die?* would be another statement
            if told and clear_subject(clause.subject) and named_inside(clause.subject):
                age = found.group(1)
                prompt = question(plain(clause), slot, "at what age", [s for s in slots if s.role != "time" and not another_age(s)])
                made = draft(
                    clause, slot.phrase, prompt, "age", answer=age, accept=(f"{age} years", f"{age} years old")
                )
                if made is not None:
                    yield made


def another_age(slot: Slot) -> bool:
    """*died at the age of 15 when Calvin was 18*: the time told once more, by the age of somebody else."""
    return slot.role == "when" and re.search(r" (?:was|were) \S+(?: years old)?$", slot.phrase.text) is not None


def stated(clause: Clause, slot: Slot) -> re.Match[str] | None:
    """*at the age of nine*; and *at 15*, said of a person at the head of the sentence."""
    if slot.prep != "at":
        return None
    opens = clause.evidence.text.startswith(f"At {slot.phrase.text}, ")
    alone = clause.subject.kind is Kind.PERSON and opens and BARE.fullmatch(slot.phrase.text) is not None
    return re.match(r"(.+)", slot.phrase.text) if alone else AGE.match(slot.phrase.text)


EXAMPLES = (
    Example("Hugo Wolf was born in Leipzig in March 1860. In 1873, at the age of 15, Hugo Wolf entered the Vienna Conservatory."),
    Example(
        "Hugo Wolf was born in Leipzig in March 1860. In 1875, at the age of 15, Hugo Wolf entered the Vienna Conservatory.",
        (("At what age did Hugo Wolf enter the Vienna Conservatory?", "15"),),
    ),
    Example("Clara Schumann has died at the age of 76."),
    Example(
        "Clara Schumann died of typhus at the age of 15 when Hugo Wolf was 18.",
        (("At what age did Clara Schumann die of typhus?", "15"),),
    ),
    Example(
        "At 15, Clara Schumann wrote her first piano concerto.",
        (("At what age did Clara Schumann write her first piano concerto?", "15"),),
    ),
    Example("At 14, Clara Schumann studied at the University of Leipzig."),
    Example("At 15, the Orient Express left Vienna."),
    Example(
        "Clara Schumann gave a concert in Leipzig at the age of nine.",
        (("At what age did Clara Schumann give a concert in Leipzig?", "nine"),),
    ),
    Example("She gave a concert in Leipzig at the age of nine."),
    Example("Clara Schumann arrived at the age of nine."),
)
