"""*its* for the subject's own name: *The Star announced the Star's plan* → *The Star announced its plan*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizgen.facts.issues import join
from quizgen.facts.model import Clause, Phrase, Segment
from quizgen.language import gazetteer
from quizgen.language.model import Kind

THINGS = frozenset([Kind.ORGANISATION, Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.WORK])
ENDINGS = ("’s", "'s", "’", "'")


def with_its(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """The clauses, the name of the subject as a possessor in the first slot as *its*; behind another name *its* would not be clear."""
    for clause in clauses:
        at = next((i for i, slot in enumerate(clause.slots) if not slot.fronted), None)
        subject = clause.subject
        if subject.entity is None or subject.plural or subject.kind not in THINGS or at is None:
            yield clause
            continue
        slot = clause.slots[at]
        mine = replace(slot, phrase=own(slot.phrase, subject))
        yield replace(clause, slots=(*clause.slots[:at], mine, *clause.slots[at + 1 :]))


def untitled(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """The clauses, a rank left out before a name of which the statement tells it: *Captain Olaf Berg was a captain in the navy*."""
    for clause in clauses:
        parts = clause.subject.segments
        rank = parts[0].text.lower() if parts[0].entity is None and len(parts) > 1 and parts[1].entity is not None else ""
        told = rank and clause.verb.lemma == "be" and clause.subject.kind is Kind.PERSON and gazetteer.is_title(parts[0].text)
        words = {w for s in clause.slots if s.role == "attribute" for w in s.phrase.text.replace(",", " ").split()}
        yield replace(clause, subject=replace(clause.subject, segments=parts[1:])) if told and rank in words else clause


def own(phrase: Phrase, subject: Phrase) -> Phrase:
    """The phrase with *its* where it opens with the possessive of the subject's name; the same phrase where it does not."""
    parts, name = phrase.segments, join(subject.segments)
    at = 1 if parts and parts[0].text == "the" else 0
    if len(parts) < at + 3 or parts[at].pronoun or parts[at + 1].text not in ENDINGS:
        return phrase
    titled = parts[at].entity is None and parts[at].text.casefold() == name.casefold()  # *the Star*, which the title names in full
    if parts[at].entity != subject.entity and not titled:
        return phrase
    said = "".join(f"{s.name or s.text} " for s in parts[: at + 1]).strip()
    known = any(s.entity == subject.entity for s in subject.segments)  # else nothing says that it was named: the word alone
    its = Segment("its", True, subject.entity, said, "its", possessive=True, pronoun=True) if known else Segment("its", True)
    return replace(phrase, segments=(its, *parts[at + 2 :]))
