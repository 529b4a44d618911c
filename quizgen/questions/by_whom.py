"""Who commanded the troops that …: asks for the one by whom something was led, made or devised that a statement tells more of.

*Federal troops, commanded by Robert E. Lee, captured Brown* → *Who commanded the federal troops that captured Brown?* It is silent when the
rest of the statement can't be printed in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import finish, say, texts
from quizgen.questions._common import asked, draft
from quizgen.questions.clear.report import perhaps
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import LIGHT, TRIVIAL, beside, clear, clear_subject, named_inside

NAME = r"(?:[A-Z][\w’'-]*\.?)(?: (?:(?:of|de|von|van|der|the) )?[A-Z][\w’'-]*\.?)*"
BY = re.compile(
    r",? (?P<done>[a-z]+ed|led|made|built|held|won|taught|written|drawn|run|given|driven) by (?P<title>(?:[A-Z]?[a-z]+ ){0,3}?)"
    rf"(?P<name>{NAME})(?P<end>,| in \d{{4}}|$)"
)
PAST = {"written": "wrote", "drawn": "drew", "run": "ran", "given": "gave", "driven": "drove"}
UNASKED = frozenset("followed replaced joined accompanied interviewed owned used inspired caused affected surrounded".split())


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each such participle behind a subject or an object."""
    people = {name.removeprefix("the "): (number, kind) for number, name, kind in facts.names}
    for clause in asked(facts):
        if clause.verb.tag != "VBD" or clause.verb.modal or clause.source or clause.verb.lemma in TRIVIAL | LIGHT or clause.verb.lemma == "be":
            continue
        for focus in (None, *(s for s in clause.slots if s.role == "object")):
            found = one(clause, focus, people)
            if found is not None:
                yield found


def one(clause: Clause, focus: Slot | None, people: dict[str, tuple[int, Kind]]) -> Draft | None:
    """The question about one participle."""
    thing = clause.subject if focus is None else focus.phrase
    told, slots = participle(clause, thing, inside=focus is not None), beside(clause, focus)
    if told is None or slots is None or thing.kind is Kind.PERSON or thing.issues or not (clear(thing) if focus is None else clear_subject(clause.subject)):
        return None
    noun, by = told
    name = next((full for full in people if by["name"].endswith(full) or full.split()[-1] == by["name"]), "")
    number, kind = people.get(name, (0, Kind.OTHER))
    if kind is not Kind.PERSON or by["done"] in UNASKED:
        return None
    rest = [s for s in slots if s is not focus]
    said = [s.phrase for s in rest] if focus is None else [clause.subject, *(s.phrase for s in rest)]
    if not any(map(named_inside, said)):
        return None
    person = replace(thing, segments=(replace(thing.segments[0], text=name, name=name, again=name, entity=number, pronoun=False),), text=name,
                     kind=kind, named=True, entity=number, parts=(name,), sort="", determiner="", number="")  # fmt: skip
    return perhaps(draft(clause, person, prompt(clause, focus, noun, by["done"], rest), "by-whom", answer=name))


def prompt(clause: Clause, focus: Slot | None, noun: str, done: str, rest: list[Slot]) -> str:
    """*Who led the N that …?*"""
    used: set[int] = set()
    that = "who" if lexicon.is_person_noun(noun.split()[-1].rstrip("s")) else "that"
    verb, subject = clause.verb, say(clause.subject, used) if focus is not None else ""
    return finish(["who", PAST.get(done, done), noun, that, subject, verb.pre, verb.finite, verb.rest, *texts(rest, used)], "?")


def participle(clause: Clause, thing: Phrase, inside: bool) -> tuple[str, re.Match[str]] | None:
    """What was done by whom right behind the noun, in the phrase or (of a subject, between commas) in the sentence; with *the N*."""
    text = thing.text
    at = re.search(r",? [a-z]+ by (?:[A-Z]|[a-z]+ [A-Z])", text)
    noun = text[: at.start()] if at else text
    tail = text[at.start() :] if at else clause.evidence.text.lower().partition(text.lower())[2] and after(clause.evidence.text, text)
    found = BY.match(tail or "")
    if found is None or (not at and (inside or found["end"] != ",")) or " of " in noun or "," in noun or len(noun.split()) > 6:
        return None
    return ("the " + re.sub(r"^(?:an?|the) ", "", noun, flags=re.I)), found


def after(sentence: str, text: str) -> str:
    """What stands behind the text in the sentence."""
    at = sentence.lower().find(text.lower())
    return sentence[at + len(text) :]


EXAMPLES = (
    Example(
        "John Brown fled south. Federal troops, commanded by Robert Lee, captured John Brown in Virginia.",
        (("Who commanded the federal troops that captured John Brown in Virginia?", "Robert Lee"),),
    ),
    Example(
        "Anna Berg completed a course devised by Albert Lund.",
        (("Who devised the course that Anna Berg completed?", "Albert Lund"),),
    ),
    Example("Federal troops, commanded by a captain, captured John Brown in Virginia."),
)
