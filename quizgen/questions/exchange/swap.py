"""Statements made wrong by two parts that change places, or by another term that the article explains: *from A to B*, *is called T*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions.definition import defines
from quizgen.questions.wording.prompts import content

NAMING = frozenset(("call", "term", "dub", "name"))
LONGEST = 3
ACTION = re.compile(r"(?:[st]ion|ment|oval|ival|ance|(?<!sci)ence|ing|process|loss|growth)$")
RELATIONS = lexicon.listed("relation-nouns")  # much is *the product of* one thing


def swaps(clause: Clause, slots: list[Slot], facts: Facts) -> Iterator[tuple[str, Clause, list[Slot], bool]]:
    """Each way to exchange whole parts: its sort, the clause and the slots that say the wrong thing, and whether somebody may believe it."""
    if turned := there_and_back(slots):
        yield "direction", clause, turned, not content(" ".join(s.phrase.text for s in turned)) & ONE_WAY
    if about := turned_about(clause, slots):
        yield "direction", *about, True
    for slot in slots:
        if crossed := crosswise(slot.phrase):
            yield "amount", clause, [replace(s, phrase=crossed) if s is slot else s for s in slots], True
    called = next((s for s in slots if s.role in ("complement", "object") and naming(clause)), None)
    if called is not None:
        told = [(p, same_thing(c, called.phrase) or p.plural != called.phrase.plural) for c in facts.clauses for p in names(c)]
        for fair in (True, False):
            for other in others(called.phrase, clause, [p for p, unsure in told if fair != unsure]):
                yield "term", clause, [replace(s, phrase=other) if s is called else s for s in slots], fair
    elif is_definition(clause, slots) and not tells_head(clause.subject, slots):
        sorts, things = genus(slots), clause.subject.plural  # *neutrophils*, *macrophages* are things, whatever they are said to be
        definitions = [c for c in facts.clauses if not c.lossy and is_definition(c, list(c.slots))]
        for fair in (True, False):
            found = [c.subject for c in definitions if fair == (things or bool(sorts & genus(c.slots)))]
            for other in others(clause.subject, clause, found):
                if other.plural == clause.subject.plural:
                    yield "term", replace(clause, subject=other), slots, fair


def there_and_back(slots: list[Slot]) -> list[Slot] | None:
    """*from root to leaf* the other way round; None where figures, times or anything longer stands there."""
    start = next((s for s in slots if s.prep == "from" and s.role in ("prep", "place")), None)
    end = next((s for s in slots if s.prep == "to" and s.role in ("prep", "place")), None)
    if start is None or end is None or slots.index(end) != slots.index(start) + 1:
        return None
    if any(s.phrase.number or s.phrase.unit or len(s.phrase.text.split()) > LONGEST for s in (start, end)):
        return None
    return [
        replace(s, phrase=end.phrase) if s is start else replace(s, phrase=start.phrase) if s is end else s
        for s in slots
    ]


def turned_about(clause: Clause, slots: list[Slot]) -> tuple[Clause, list[Slot]] | None:
    """*Norway defeated Denmark* the other way round: two bare names of one kind, and a deed that is not done both ways."""
    role = "agent" if clause.verb.passive else "object"
    other = next((s for s in slots if s.role == role), None)
    if other is None or clause.verb.lemma not in ONE_SIDED or clause.verb.negated:
        return None
    one, two = clause.subject, other.phrase
    if one.kind is not two.kind or not all(bare_name(p) for p in (one, two)) or one.entity == two.entity:
        return None
    return replace(clause, subject=two), [replace(s, phrase=one) if s is other else s for s in slots]


def bare_name(phrase: Phrase) -> bool:
    """Whether the phrase is one name and nothing else, which can stand anywhere."""
    return phrase.named and len(phrase.segments) == 1 and phrase.segments[0].entity is not None and not phrase.segments[0].pronoun


ONE_SIDED = lexicon.listed("one-sided-verbs")
ONE_WAY = frozenset(
    "parent parents mother mothers father ancestor ancestors offspring child children descendant descendants birth death start end "
    "beginning finish past future poverty slavery bondage oppression apartheid dictatorship tyranny obscurity ruin rags".split()
)
"""Nobody believes that genes are passed *from offspring to parent*, or that a country was led *from democracy to tyranny*."""
FIGURE = re.compile(r"\d[\d,.]*\d|\d")


def crosswise(phrase: Phrase) -> Phrase | None:
    """*17% for males and 12% for females* with the figures exchanged; None unless there are just two, of one form."""
    found = [(at, m) for at, s in enumerate(phrase.segments) for m in FIGURE.finditer(s.text)]
    if (
        len(found) != 2
        or " and " not in phrase.text
        or not re.search(r"\d[^\d]* (for|of|in|were|to) [^\d]* and .*\d[^\d]* (for|of|in|were|to) ", phrase.text)
    ):
        return None
    (one, first), (two, second) = found
    if one == two or phrase.segments[one].entity is not None or first.group() == second.group():
        return None
    segments = list(phrase.segments)
    for at, match, new in ((one, first, second.group()), (two, second, first.group())):
        text = segments[at].text
        segments[at] = replace(segments[at], text=text[: match.start()] + new + text[match.end() :])
    return replace(phrase, segments=tuple(segments))


def naming(clause: Clause) -> bool:
    """Whether the clause says what something is called."""
    return clause.verb.passive and clause.verb.lemma in NAMING


def names(clause: Clause) -> Iterator[Phrase]:
    """What the clause says something is called."""
    if naming(clause) and not clause.lossy:
        yield from (s.phrase for s in clause.slots if s.role in ("complement", "object"))


def same_thing(other: Clause, term: Phrase) -> bool:
    """Whether another naming may be of the same thing: *externalities … are sometimes called spillovers*, of *an externality*; *they are called*."""
    stem = re.escape(term.lemma[:-1].lower())  # *externality*, *externalities*
    told = re.search(rf"\b{stem}", other.evidence.text, re.I) is not None
    return told or Issue.PRONOUN in other.subject.issues or ALSO_CALLED.search(f"{other.verb.pre} {other.verb.rest}") is not None


ALSO_CALLED = re.compile(r"\b(?:also|sometimes|often|commonly|otherwise|alternatively|occasionally|usually|frequently)\b")


def is_definition(clause: Clause, slots: list[Slot]) -> bool:
    """Whether the clause defines a common term of a few words."""
    subject = clause.subject
    plain = subject.kind is Kind.TERM and not subject.named and not any(s.entity is not None for s in subject.segments)
    says = any(s.role == "attribute" and (defines(clause, s) or the_one(s.phrase)) for s in slots)
    return plain and len(subject.text.split()) <= LONGEST and says


def genus(slots: Sequence[Slot]) -> set[str]:
    """What sort of thing a definition makes of its term: *a science that …*; another science may stand in its place, a process can't.

    All that happens is of one sort: *the removal of …*, *the movement of …*.
    """
    return {"process" if ACTION.search(s.phrase.lemma) else s.phrase.lemma for s in slots if s.role == "attribute"}


def tells_head(term: Phrase, slots: list[Slot]) -> bool:
    """Whether the definition says again what the term is: *contour feathers are the feathers …*, which nothing else can be."""
    return bool(content(term.head) & content(" ".join(s.phrase.text for s in slots)))


def the_one(phrase: Phrase) -> bool:
    """*the fraction of …*: a definition with a definite article."""
    return phrase.determiner == "the" and len(phrase.text.split()) > LONGEST and phrase.lemma not in RELATIONS


def others(term: Phrase, clause: Clause, found: list[Phrase]) -> Iterator[Phrase]:
    """Other terms of the article that share no word with the term and do not stand in the statement."""
    told = content(" ".join([clause.subject.text, *(s.phrase.text for s in clause.slots)]))
    for other in found:
        small = other.text.islower() or (other.text[:1].isupper() and other.text[1:].islower())
        if (
            small
            and not other.issues
            and content(other.text)
            and not content(other.text) & told
            and other.kind is term.kind
        ):
            yield other
