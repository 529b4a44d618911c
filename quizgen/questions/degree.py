"""What somebody studied, and where: asks for the subject of a degree and for the university that gave it.

*Anna Berg earned a Ph.D. in physics from Uppsala University* → *In which subject did Anna Berg earn a Ph.D. from Uppsala University?* It is
silent where somebody has several degrees of that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Segment, Slot
from quizgen.language.model import Kind
from quizgen.language.realise import question, say
from quizgen.questions._common import asked, draft
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import year_told
from quizgen.questions.single.unique import clear, clear_subject, plain

GETTING = frozenset("earn receive obtain get take complete gain acquire hold finish".split())
DEGREE = re.compile(
    r"((?:a|an|his|her) (?:Ph\.? ?D\.?|doctorate|doctoral degree|(?:bachelor|master|doctor)[’']s(?: degree)?|"
    r"(?:B|M)\.?(?:A|Sc?)\.?|(?:undergraduate |graduate )?degree))(?: in (?P<subject>[a-z]+(?: (?:and )?[a-z]+){0,3}?))?"
    r"(?: (?:from|at) (?P<school>(?:the )?[A-Z][\w’'-]*(?: (?:of |in |at )?[A-Z][\w’'-]*)*))?(?: in \d{4})?$"
)


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each degree whose subject and school, or year, are told."""
    people = {number for number, _, kind in facts.names if kind is Kind.PERSON}
    for clause in asked(facts):
        if clause.verb.lemma in GETTING and clause.subject.entity in people and clear_subject(clause.subject):
            found = one(clause)
            if found is not None and len(re.findall(DEGREE_NOUN, facts.text)) == 1:
                yield found


DEGREE_NOUN = r"\b(?:Ph\.? ?D\b|[Dd]octorate|doctoral degree)"


def one(clause: Clause) -> Draft | None:
    """The question about the subject of one degree; the school and the year stay."""
    parts = [s for s in clause.slots if s.role == "object" or s.prep in ("in", "from", "at")]
    own = {clause.subject.entity} if clause.subject.entity is not None else set[int]()
    told = DEGREE.match(" ".join(f"{s.prep} {say(s.phrase, own)}".strip() for s in parts))
    if told is None or not told["subject"] or " and " in told["subject"] or not (told["school"] or year_told(clause.slots)):
        return None
    times = [s for s in clause.slots if s.role == "time" and clear(s.phrase)]
    school = f" from {told['school']}" if told["school"] else ""
    thing = phrase(parts[0].phrase, told[1] + school)
    focus = Slot(role="prep", prep="in", phrase=phrase(parts[0].phrase, told["subject"]))
    shorter = replace(parts[0], phrase=thing)
    prompt = question(plain(clause), focus, "in which subject", [shorter, *times])
    return draft(clause, focus.phrase, prompt, "degree", answer=told["subject"])


def phrase(like: Phrase, text: str) -> Phrase:
    """The words as a plain phrase."""
    return replace(like, segments=(Segment(text, False),), text=text, head=text.split()[-1], kind=Kind.TERM, entity=None, named=False)


EXAMPLES = (
    Example(
        "Anna Berg earned a Ph.D. in physics from Uppsala University in 1918.",
        (("In which subject did Anna Berg earn a Ph.D. from Uppsala University in 1918?", "physics"),),
    ),
    Example(
        "Anna Berg received her doctorate in chemistry at the University of Oslo.",
        (("In which subject did Anna Berg receive her doctorate from the University of Oslo?", "chemistry"),),
    ),
    Example("Anna Berg earned a Ph.D. in physics."),
    Example("Anna Berg earned a Ph.D. in physics and law from Uppsala University in 1918."),
    Example("Anna Berg earned a Ph.D. in physics in 1918 and another Ph.D. in law in 1925."),
    Example("Anna Berg earned a living in physics from books in 1918."),
)
