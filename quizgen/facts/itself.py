"""*its* and *his* for the subject's own name: *The Star announced the Star's plan* → *The Star announced its plan*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from quizgen.facts.issues import join
from quizgen.facts.model import Clause, Phrase, Segment, Slot
from quizgen.language import gazetteer
from quizgen.language.model import Kind

THINGS = frozenset([Kind.ORGANISATION, Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.WORK])
ENDINGS = ("’s", "'s", "’", "'")


HIS = {"male": "his", "female": "her"}


def with_own(clauses: Iterable[Clause], genders: Mapping[int, str | None]) -> Iterator[Clause]:
    """The clauses, the name of the subject as a possessor as *its*, *his* or *her*, as long as no other name stands before it."""
    for clause in clauses:
        subject = clause.subject
        word = "its" if subject.kind in THINGS else HIS.get(genders.get(subject.entity or 0) or "", "")
        if subject.entity is None or subject.plural or not word:
            yield clause
        else:
            yield replace(clause, slots=tuple(possessed(clause.slots, subject, word)))


def possessed(slots: Sequence[Slot], subject: Phrase, word: str) -> Iterator[Slot]:
    """The slots with the subject's pronoun where it is clear: in the first one behind the verb, a person's in the next ones too."""
    clear = True
    for slot in slots:
        if clear and not slot.fronted:
            yield replace(slot, phrase=own(own_thing(slot.phrase, subject, word), subject, word))
            clear = word != "its" and all(s.entity is None or s.entity < 0 or s.entity == subject.entity for s in slot.phrase.segments)
        else:
            yield slot


def untitled(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """The clauses, a rank left out before a name of which the statement tells it: *Captain Olaf Berg was a captain in the navy*."""
    for clause in clauses:
        parts = clause.subject.segments
        rank = parts[0].text.lower() if parts[0].entity is None and len(parts) > 1 and parts[1].entity is not None else ""
        told = rank and clause.verb.lemma == "be" and clause.subject.kind is Kind.PERSON and gazetteer.is_title(parts[0].text)
        words = {w for s in clause.slots if s.role == "attribute" for w in s.phrase.text.replace(",", " ").split()}
        yield replace(clause, subject=replace(clause.subject, segments=parts[1:])) if told and rank in words else clause


def own(phrase: Phrase, subject: Phrase, word: str) -> Phrase:
    """The phrase with ``word`` where it opens with the possessive of the subject's name; the same phrase where it does not."""
    parts, name = phrase.segments, join(subject.segments)
    at = 1 if parts and parts[0].text == "the" else 0
    if len(parts) < at + 3 or parts[at].pronoun or parts[at + 1].text not in ENDINGS:
        return phrase
    titled = parts[at].entity is None and parts[at].text.casefold() == name.casefold()  # *the Star*, which the title names in full
    if parts[at].entity != subject.entity and not titled:
        return phrase
    said = "".join(f"{s.name or s.text} " for s in parts[: at + 1]).strip()
    known = any(s.entity == subject.entity for s in subject.segments)  # else nothing says that it was named: the word alone
    its = Segment(word, True, subject.entity, said, word, possessive=True, pronoun=True) if known else Segment(word, True)
    return replace(phrase, segments=(its, *parts[at + 2 :]))


def own_thing(phrase: Phrase, subject: Phrase, word: str) -> Phrase:
    """The phrase with *his patents* where *the patents* would be printed as *Olaf Berg’s patents*, his name having just been said."""
    names = tuple(f"{s.name}{end} " for s in subject.segments if s.entity == subject.entity and s.name for end in ENDINGS[:2])
    parts = (
        replace(s, text=f"{word} {s.name.split(start, 1)[1]}", entity=None, name="", again="")
        if s.entity is not None and s.entity < 0 and (start := next((n for n in names if s.name.startswith(n)), ""))
        else s
        for s in phrase.segments
    )
    return replace(phrase, segments=tuple(parts))
