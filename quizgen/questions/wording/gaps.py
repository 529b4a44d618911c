"""Where a sentence can have a gap: the words around it must show what kind of thing is missing, and only one word fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.facts.model import Facts, Sentence
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.model import BLANK
from quizgen.questions.wording.prompts import content

YEAR = re.compile(r"\b([Ii]n|[Ss]ince|[Uu]ntil) (1\d{3}|20\d\d)\b(?! [A-Z(]|[-–/]| that\b)")
CALLED = re.compile(
    r"\b(?:known as|called|termed|dubbed|nicknamed|referred to as) (?:the |an? )?"
    r"(“[^“”]{3,40}”|(?!(?:for|on|upon|in|by|off|out|to|it|them|him|her|such|one)\b)[A-Za-z]+(?:-[A-Za-z]+)?(?: [A-Za-z]+){0,2}?"
    r"(?=[,.;)]| (?:is|are|was|were|in|by|from)\b))"
)
NOUN_OVER = re.compile(
    r"^(?:[.,;)”]|[’']s | (?:in|on|at|of|from|for|to|by|with|and|or|as|was|is|were|are|has|had|during|when|which|who|that|after|"
    r"before|through|into|over|under|between)\b)"
)
AFTER_FIGURE = re.compile(
    rf"{BLANK} (?!who\b|which\b|that\b)(?:(?!and\b|or\b|to\b)[a-z-]+ ){{0,2}}[a-z]+(?:s|people|men|women|children)\b(?! (?:and )?\d)"
)
PERCENT = re.compile(rf"{BLANK} per ?cent\b")
MONEY = re.compile(rf"[$£€]{BLANK}(?: (?:million|billion|trillion)\b)?(?! (?:a|per) )")
CLASS = "novel|film|book|album|song|play|opera|magazine|newspaper|ship|river|island|village|town|city|state|province"
SHOWN = re.compile(rf"\b({CLASS})( of)? $")
SMALL = frozenset(("one", "two", "first", "second", "third", "1", "2", "zero", "half", "once", "twice"))
KINDS = {Kind.CITY: "city"}
LONGEST_NAME = 4
HALVED = lexicon.listed("halved-names")  # *the Nobel | Prize*; *Harvard Law School* is no *Harvard Law* of a school
CROWD = re.compile(r"\battend(?:ed|ance|ees?)\b", re.I)  # how many came to a meeting is no knowledge
FIGURE = re.compile(r"(?<![\w.,-])\d[\d.,-]*")
MANY = 4  # figures; one of so many is not to be known
SHARES = 3  # per cent of this, of that and of the rest
IN_LIST = re.compile(r",(?: the)? (?=$)|, (?:the )?[A-Z][\w ]+ and (?:the )?$")  # before a name: *the Denmark Strait, X and the Y Sea*


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence with a gap, what fills it, its kind, other right fillings, and what shows the kind."""

    prompt: str
    answer: str
    kind: Kind
    shown: str
    accept: tuple[str, ...] = ()


def gaps(fact: Sentence, facts: Facts) -> Iterator[Gap]:
    """The gaps of a sentence, the surest first."""
    yield from figures(fact)
    yield from years(fact.text, fact.states)
    yield from called(fact.text)
    people = frozenset(name for _, name, kind in facts.names if kind is Kind.PERSON)
    for _, name, kind in facts.names:
        yield from named(fact.text, name.removeprefix("the "), kind, people)


def figures(fact: Sentence) -> Iterator[Gap]:
    """Figures before the plural noun that they count, and per cent."""
    if CROWD.search(fact.text) or len(FIGURE.findall(fact.text)) >= MANY or fact.text.count("%") == SHARES:
        return
    for term in fact.terms:
        if term.lower() in SMALL or (not term[0].isdigit() and not term.isalpha()) or term[0].isupper():
            continue
        if not (term[0].isdigit() or term.lower() in NUMBERS):
            continue
        figure = term.removesuffix("%")
        prompt = taken(fact.text, figure)
        if term.endswith("%") and f"{BLANK}%" in prompt:
            yield Gap(prompt, figure, Kind.AMOUNT, "percent", (term,))
        elif PERCENT.search(prompt):
            yield Gap(prompt, figure, Kind.AMOUNT, "percent")
        elif MONEY.search(prompt):
            yield Gap(prompt, figure, Kind.AMOUNT, "money")
        elif AFTER_FIGURE.search(prompt) and not re.search(rf"\bthe {BLANK}(?!.* that )", prompt):
            yield Gap(prompt, figure, Kind.AMOUNT, "figure")


def years(text: str, states: frozenset[str] = frozenset()) -> Iterator[Gap]:
    """The only year of a sentence: *in the year _____*; none in which something merely was so, as in others."""
    found = YEAR.search(text)
    if found and found[2] in states:
        return
    perfect = re.search(r"\b(?:has|have) (?:been )?[a-z]+(?:ed|en)\b", text) and "ince " not in text
    if found and not perfect and len(re.findall(r"\b(?:1\d{3}|20\d\d)(?:s|\b)", text)) == 1:
        yield Gap(
            died_of(f"{text[: found.start()]}{found[1]} the year {BLANK}{text[found.end() :]}"), found[2], Kind.DATE, "year"
        )


def died_of(prompt: str) -> str:
    """The prompt, where somebody *died in the year _____ of lymphoma*, with the year last."""
    return re.sub(rf"\b(died(?: in [^,.]+?)?) (in the year {BLANK}) (of [^,.;]+?)(?=[,.;]| and )", r"\1 \3 \2", prompt)


def called(text: str) -> Iterator[Gap]:
    """What the sentence says something is called."""
    found = CALLED.search(text)
    if found and content(found[1]):
        term = found[1].strip("“”").rstrip(",.")
        yield Gap(taken(text, term), term, Kind.TERM, "called")


def named(text: str, name: str, kind: Kind, people: frozenset[str] = frozenset()) -> Iterator[Gap]:
    """A name whose sort stands beside it (*the novel …*), is its last word (*the … Prize*) or can be said (*the city of …*)."""
    if text.count(name) != 1 or len(name.split()) > LONGEST_NAME:
        return
    at = text.index(name)
    before, after = text[:at], text[at + len(name) :]
    if re.match(r"[\w’'-]|,? [A-Z(]", after) or re.search(r"[\w–—-]$|[A-Z][\w.]* $", before):
        return
    if IN_LIST.search(before) and re.match(r",? (?:and|or) (?:the )?[A-Z]|, (?:the )?[A-Z]|[.,]", after):
        return  # one of a list
    last = name.split()[-1]
    if SHOWN.search(before):
        yield Gap(f"{before}{BLANK}{after}", name, kind, "sort")
    elif (
        " " in name
        and halved(name, people)
        and before
        and kind not in (Kind.PERSON, Kind.COUNTRY)
        and whole(before, after)
        and FIELD.match(after) is None
        and INDEFINITE.search(before) is None
    ):
        yield Gap(f"{before}{BLANK} {last}{after}", name.removesuffix(f" {last}"), kind, "noun", (name,))
    elif kind in KINDS and re.search(r"\b([Ii]n|from|to|near) $", before) and not re.match(r" (?:and|or) [A-Z]", after):
        yield Gap(f"{before}the {KINDS[kind]} of {BLANK}{after}", name, kind, "city")


INDEFINITE = re.compile(r"\b[Aa]n? (?:[a-z-]+ )?$")  # *a scientific _____ Prize*
FIELD = re.compile(r" (?:in|for) (?:Physics|Chemistry|Physiology|Medicine|Literature|Economics|Economic|Peace|Mathematics)\b", re.I)
"""Behind a prize these words say which it is: *the _____ Prize in Physics*."""


def halved(name: str, people: frozenset[str]) -> bool:
    """Whether a name can lose all but its last word: *the Nobel Prize*, *the Anna Berg Institute* with the person's name; not *Harvard Law School*."""
    first, _, last = name.rpartition(" ")
    return last.lower() in HALVED and (" " not in first or first in people or first.endswith(("’", "'")))


def whole(before: str, after: str) -> bool:
    """Whether a name stands between that is neither the beginning of a longer phrase nor somebody's."""
    return NOUN_OVER.match(after) is not None and not re.search(r"[’']s?( [a-z-]+){0,2} $", before)


def taken(text: str, term: str) -> str:
    """The text with a gap for the term."""
    return re.sub(rf"(?<![\w.,-]){re.escape(term)}(?![\w-]|[.,]\d)", BLANK, text, count=1)


_NUMBERS = (
    "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety"
)
NUMBERS = frozenset(_NUMBERS.split())
