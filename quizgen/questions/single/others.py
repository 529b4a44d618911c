"""What is as true of others, so that nobody is asked who did it: a degree, a seat in a body, a wedding, a custom, an often repeated deed."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.facts.model import Clause, Slot
from quizgen.language import lexicon
from quizgen.language.namenouns import name_noun
from quizgen.questions.single.certain import YEAR, ranked, year_told

BODIES = lexicon.listed("bodies") | lexicon.listed("chambers")
DEGREES = lexicon.listed("degrees")
GENERIC = lexicon.listed("generic-answers")
EARNING = frozenset("receive earn obtain complete get gain take hold finish pursue".split())
SEATING = frozenset("elect appoint nominate name choose".split())
OFTEN = frozenset(
    "often sometimes usually typically frequently occasionally commonly generally regularly mostly".split()
)


def often_true(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether the statement tells what many do, if nothing in it has a rank."""
    if any(ranked(s.phrase) for s in slots):
        return False
    tests = (degree, seat, custom)
    return any(test(clause) for test in tests) or wedding(clause, slots) or standing(clause, slots)


def degree(clause: Clause) -> bool:
    """*received a PhD from Harvard University*."""
    told = [s.phrase for s in clause.slots if s.role == "object"]
    return clause.verb.lemma in EARNING and any(p.lemma.lower() in DEGREES for p in told)


def seat(clause: Clause) -> bool:
    """*was first elected to the state senate*: a body has many members."""
    into = [s.phrase for s in clause.slots if s.prep == "to"]
    seats = any(p.lemma.lower() in BODIES or name_noun(p.text) in BODIES for p in into)
    return clause.verb.passive and clause.verb.lemma in SEATING and seats


def custom(clause: Clause) -> bool:
    """*often interbreed with wild ones*, *creates problems for native speakers*: what others do as well."""
    words = [s.phrase.text.split()[0] for s in clause.slots if s.role == "object" and s.phrase.text]
    return present(clause) and bool(
        OFTEN & set(f"{clause.verb.pre} {clause.verb.rest}".split()) or any(w in GENERIC for w in words)
    )


def wedding(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*married William the Silent*: he may have had four wives; a year tells which."""
    return clause.verb.lemma in ("marry", "wed", "divorce") and not year_told(slots)


def standing(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*uses primaries to choose the candidate for the 2020 election*: a year in a name dates no custom."""
    dated = any(s.role in ("time", "span") for s in slots)
    year = any(YEAR.search(s.phrase.text) for s in slots)
    return present(clause) and clause.verb.lemma not in ("be", "become") and year and not dated


def present(clause: Clause) -> bool:
    """Whether the statement tells what holds in general."""
    return clause.verb.tag in ("VBZ", "VBP") and not clause.verb.auxiliary
