"""A cloze: a simple statement with a figure or year taken out, or a definition without its term.

It takes out what the sentence itself shows the kind of: a figure before its noun, a year after *in the year*, the term
that the rest defines. It is silent when the rest could not stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Segment, Slot
from quizgen.language.model import Kind
from quizgen.language.realise import statement
from quizgen.model import BLANK, Type
from quizgen.questions._common import VAGUE_VERBS, anchored, asked, kept, repeated, variants
from quizgen.questions._context import unplaced
from quizgen.questions._events import tells
from quizgen.questions._prompts import content, doubled, elsewhere, kin
from quizgen.questions._standing import half_told, introduces, partial, standing, vaguely
from quizgen.questions._unique import named_inside
from quizgen.questions._wrong import INNER
from quizgen.questions.definition import defines
from quizgen.questions.draft import Draft, Example

SHORTEST, LONGEST = 8, 25
BANNED_ROLES = {"clause", "when"}
BOUNDS = {"begin", "start", "end", "last"}
OWNING = {"have", "remain", "live", "own", "know"}  # as well in other years
DATED = {"in", "since", "until", ""}
SECOND = re.compile(rf"{BLANK} \w+ (?:and )?\d|\bbetween\b.*{BLANK}|\bmeant to\b")


def ask(facts: Facts) -> Iterator[Draft]:
    """At most one cloze of a figure or year for each statement that stands alone, and one of each term defined."""
    for clause in asked(facts):
        yield from defined(clause)
        if repeated(facts, clause) or not clear(clause) or goes_on(clause) or introduces(clause.evidence.text, facts.text):
            continue
        slots = kept(clause, None) or []
        for slot in slots:
            blanked = blank(slot.phrase)
            if blanked is None or (slot.phrase.unit == "year" and not dates(clause, slot)):
                continue
            if blanked[1] in facts.title and re.search(rf"(?<!\d){re.escape(blanked[1])}(?!\d)", facts.title):
                continue
            found = draft_of(clause, slots, slot, *blanked)
            if found is not None:
                yield found
                break
        else:
            yield from counted_subject(clause, slots, facts)


def dates(clause: Clause, slot: Slot) -> bool:
    """Whether a year dates what the clause tells, and not a state or what *has happened* since."""
    if slot.prep not in DATED or clause.verb.lemma == "be":
        return False
    return slot.prep != "in" or not (clause.verb.lemma in OWNING or clause.verb.finite in ("has", "have"))


def goes_on(clause: Clause) -> bool:
    """*has been driving a taxi for 50 years*: until when?"""
    return clause.verb.finite in ("has", "have") and clause.verb.rest.startswith("been ") and clause.verb.lemma != "be" and any(
        s.phrase.unit == "duration" for s in clause.slots)  # fmt: skip


def counted_subject(clause: Clause, slots: list[Slot], facts: Facts) -> Iterator[Draft]:
    """The statement with a gap for the number of its subject: *Over _____ chicks were banded at …*."""
    blanked = blank(clause.subject) if clause.subject.number else None
    if blanked is None or re.search(rf"(?<!\d){re.escape(blanked[1])}(?!\d)", facts.title):
        return
    if any(s not in slots and s.role != "time" and s.prep != "since" for s in clause.slots):
        return
    prompt = statement(replace(clause, subject=blanked[0]), slots)
    if named_inside(clause.subject) and any(named_inside(s.phrase) for s in slots) and fit(prompt, blanked[1]):
        yield made(clause, slots, clause.subject, prompt, blanked[1], "figure")


def clear(clause: Clause) -> bool:
    """Whether the statement needs nothing of the article: a name or a past event, no loose phrase, no vague verb."""
    slots = kept(clause, None)
    passing = clause.subject.kind is Kind.PERSON and clause.verb.tag in ("VBZ", "VBP") and clause.verb.lemma != "be"
    return not (
        not slots
        or passing  # *faces a sentence*: when?
        or clause.subject.head.lower() in ("one", "nobody", "everybody", "none")
        or nameless(clause)
        or somebody_s(clause, slots)
        or sum(s.phrase.unit in ("year", "day", "month") for s in slots or ()) > 1
        or clause.subject.issues - {Issue.TITLE}
        or any(s.phrase.issues - {Issue.TITLE} or s.role in BANNED_ROLES for s in slots)
        or clause.verb.lemma in VAGUE_VERBS
        or vaguely(clause, slots)
        or partial(clause.subject)
        or half_told(clause, slots)
        or not (tells(clause, slots) or (clause.verb.lemma in BOUNDS and clause.subject.kind is Kind.TERM))
        or (clause.subject.determiner in ("a", "an") and (not clause.subject.named or len(clause.subject.text.split()) == 2))
        or unplaced(clause, slots, statement(clause, slots))
    )


def nameless(clause: Clause) -> bool:
    """Whether somebody or something unnamed did it: *revolutionaries captured the embassy*."""
    subject = clause.subject
    return clause.verb.tag == "VBD" and subject.plural and not subject.determiner and not subject.number and not named_inside(subject)


def somebody_s(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether it is said of somebody what he is to another, who is not named: *Karl Weiss was her husband*."""
    return clause.verb.lemma == "be" and any(s.role == "attribute" and re.match(r"(?:his|her|their) ", s.phrase.text, re.I) for s in slots)


def defined(clause: Clause) -> Iterator[Draft]:
    """The definition with a gap for the term: *An _____ is a form of an element with its own mass.*"""
    subject, slots = clause.subject, kept(clause, None) or []
    says = next((s for s in slots if s.role == "attribute" and defines(clause, s)), None)
    if says is None or clause.source or subject.kind is not Kind.TERM or subject.named or len(subject.text.split()) > 3:
        return
    term = re.sub(r"^(an?|the) ", "", subject.text, flags=re.I)
    before = subject.text[: len(subject.text) - len(term)]
    gap = replace(subject, segments=(Segment(f"{before}{BLANK}"),))
    prompt = statement(replace(clause, subject=gap), slots)
    if SHORTEST <= len(prompt.split()) <= LONGEST and standing(prompt) and not akin(term, prompt):
        yield made(clause, slots, subject, prompt, term, "definition")


def akin(term: str, prompt: str) -> bool:
    """Whether a word of the term, or one made from it, stands in the prompt: *animators*, *animation*."""
    return any(word[:5] == other[:5] for word in content(term) for other in content(prompt))


def blank(phrase: Phrase) -> tuple[Phrase, str] | None:
    """The phrase with a blank in it, and what was taken out."""
    if phrase.number and phrase.noun and phrase.text == f"{phrase.number} {phrase.noun}" and phrase.plural:
        around, figure = parted(phrase.number)
        if figure and figure.lower() not in ("one", "many", "few", "several"):
            return replace(phrase, segments=(Segment(f"{around} {BLANK}".strip()), Segment(phrase.noun))), figure
    if phrase.unit == "year":
        return replace(phrase, segments=(Segment("the year"), Segment(BLANK))), phrase.text
    return inside(phrase)


COUNTED = re.compile(rf"(?<![\w.,-])({INNER.pattern})(?= (?!who\b|which\b|that\b)(?:(?!and|or|to)[a-z-]+ )?[a-z]+s\b(?! of))")


def inside(phrase: Phrase) -> tuple[Phrase, str] | None:
    """The one counted figure inside a description: *the age of six months*."""
    found = [
        (at, m)
        for at, s in enumerate(phrase.segments)
        if s.entity is None
        for m in COUNTED.finditer(joined(phrase, at))
    ]
    found = [(at, m) for at, m in found if m.start() < len(phrase.segments[at].text) and clean(phrase, at, m.start())]
    if len(found) != 1 or phrase.number or phrase.unit or len(INNER.findall(phrase.text)) > 1:
        return None
    at, match = found[0]
    part = phrase.segments[at]
    gap = replace(part, text=part.text[: match.start()] + BLANK + part.text[match.end(1) :])
    return replace(phrase, segments=(*phrase.segments[:at], gap, *phrase.segments[at + 1 :])), match.group(1)


def clean(phrase: Phrase, at: int, start: int) -> bool:
    """Whether nothing before the figure is part of it or counts with it: *3-4 hairs*, *all four*."""
    before = "".join(s.text + (" " if s.space else "") for s in phrase.segments[:at]) + phrase.segments[at].text[:start]
    return not re.search(r"[^\s“(]$|\b(all|both|the) $", before)


def joined(phrase: Phrase, at: int) -> str:
    """The phrase's words from one of its segments on."""
    return " ".join(s.text for s in phrase.segments[at:])


def parted(number: str) -> tuple[str, str]:
    """*nearly 30,000* as what stays and what goes: ``("nearly", "30,000")``; no figure when words follow it; a range goes whole."""
    words = number.split()
    if spread := re.search(r"\d[\d.,]* (?:to|or|and) \d[\d.,]*$", number):
        return number[: spread.start()].strip(), spread.group()
    return " ".join(words[:-1]), words[-1] if words[-1][0].isdigit() or len(words) == 1 else ""


def draft_of(clause: Clause, slots: list[Slot], slot: Slot, blanked: Phrase, answer: str) -> Draft | None:
    """The draft, if the rest has context enough and does not hold the answer."""
    prompt = statement(clause, [replace(s, phrase=blanked) if s is slot else s for s in slots])
    if not fit(prompt, answer):
        return None
    shown = "year" if slot.phrase.unit == "year" else "figure"
    return made(clause, slots, slot.phrase, prompt, answer, shown)


def fit(prompt: str, answer: str) -> bool:
    """Whether the rest is of a good length, has context enough and does not hold the answer."""
    return (
        SHORTEST <= len(prompt.split()) <= LONGEST
        and not doubled(prompt)
        and anchored(prompt)
        and not content(answer) & content(prompt)
        and not kin(content(answer), content(prompt))
        and bool(content(answer))
        and not SECOND.search(prompt)
        and standing(prompt)
        and not elsewhere(prompt)
    )


def made(clause: Clause, slots: list[Slot], phrase: Phrase, prompt: str, answer: str, shown: str) -> Draft:
    """The draft; ``shown`` is what shows the kind of the missing words."""
    return Draft(
        prompt=prompt, answer=answer, evidence=(clause.evidence,), key=f"cloze|{clause.subject.head}|{clause.verb.lemma}|{answer}", type=Type.CLOZE,
        accept=tuple(variants(phrase, answer)), kind=phrase.kind, phrase=phrase, clause=clause, worth=clause.worth,
        fact=statement(clause, slots), hints=((f"gap: {shown}", 1.0),),
    )  # fmt: skip


EXAMPLES = (
    Example(
        "Marie Curie raised money for an institute of radium in Warsaw in 1932.",
        (("Marie Curie raised money for an institute of radium in Warsaw in the year _____.", "1932"),),
    ),
    Example(
        "Isotopes are forms of an element with different masses.",
        (("_____ are forms of an element with different masses.", "isotopes"),),
    ),
    Example("She raised money for it in 1932."),
    Example("Marie Curie lived in Warsaw. Revolutionaries captured the Polish embassy of Warsaw in 1932."),
    Example("Marie Curie lived in Warsaw. Pierre Curie was her husband for 30 years in Paris and in Warsaw."),
    Example("Radium has emerged as a focus of research in Warsaw since the election of 1932. A Pole ran for mayor of Warsaw in 1932."),
    Example("Marie Curie probably raised money for an institute in Warsaw in 1932."),
)
