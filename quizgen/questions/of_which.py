"""Of which club, of which university: asks what somebody was a member, founder or capital *of*.

*John Harvard was an alumnus of the University of Cambridge* → *Of which university was John Harvard an alumnus?* It is silent when
the whole is no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.questionwords import which
from quizgen.language.realise import question, say
from quizgen.questions._common import asked, draft, unique
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import year_told
from quizgen.questions.single.unique import beside, clear, clear_subject, named_inside, plain

PARTS = lexicon.listed("part-nouns")
PART = re.compile(r"(a|an|the|)((?: ?\b[\w-]+){1,4}) (of)( the)?$")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each *X is a N of Y*."""
    kinds = {number: kind for number, _, kind in facts.names}
    for clause in asked(facts):
        for slot in clause.slots:
            attribute = slot.role == "attribute" and clause.verb.lemma in ("be", "become")
            office = slot.prep == "as" and clause.verb.lemma in ("serve", "act", "work")
            found = one(clause, slot, kinds) if attribute or office else None
            if found is not None:
                yield found
        those = members(facts, clause, kinds)
        if those is not None:
            yield those


COLONIAL = re.compile(r"\b(?:royal|colonial|British) governor\b")  # before there were states


def one(clause: Clause, slot: Slot, kinds: dict[int, Kind]) -> Draft | None:
    """The question about one part and its whole."""
    last, before = slot.phrase.segments[-1], replace(slot.phrase, segments=slot.phrase.segments[:-1])
    part = say(before, set())
    found = PART.match(part)
    slots = beside(clause, slot)
    if (
        last.entity is None
        or last.pronoun
        or not found
        or slots is None
        or not clear(slot.phrase)
        or not clear_subject(clause.subject)
    ):
        return None
    whole = phrase_of(slot.phrase, found.group(4) is not None, kinds.get(last.entity, Kind.OTHER))
    if office_of_object(clause, slot) or another_whole(clause, whole):
        return None
    wh = which(whole)
    wh = "which colony" if wh == "which state" and COLONIAL.search(part) else wh
    if not wh or not named_inside(clause.subject):
        return None
    if found.group(1) == "" and slot.prep != "as":
        return None
    if found.group(1) in ("a", "an") and found.group(2).split()[-1] not in PARTS:
        return None  # *an ally of Israel* is others' ally as well
    last_noun = found.group(2).split()[-1]
    if clause.verb.finite == "is" and lexicon.is_person_noun(last_noun) and last_noun not in PARTS:
        return None  # an office may have changed hands
    role = re.sub(r" of( the)?$", "", part)
    shorter = replace(
        slot, phrase=replace(before, segments=(replace(last, text=role, entity=None, space=False),), text=role)
    )
    prompt = question(plain(replace(clause, slots=(shorter,))), slot, f"of {wh}", [shorter, *slots])
    return draft(clause, whole, prompt, "whole", answer=whole.text)


def another_whole(clause: Clause, whole: Phrase) -> bool:
    """Whether a second name stands behind the first: *a member of the Oslo Club (Osloklubben) and the Lund Society*."""
    after = clause.evidence.text.partition(whole.text)[2]
    return re.match(r"(?: \([^()]*\))?,? and (?:of )?(?:the )?[A-Z]", after) is not None


def members(facts: Facts, clause: Clause, kinds: dict[int, Kind]) -> Draft | None:
    """*The members of the Hanseatic League banned trade with Bruges in 1358*: the members of which league did, in a told year."""
    last = clause.subject.segments[-1]
    if last.entity is None or last.pronoun:
        return None
    found = MEMBERS.match(say(replace(clause.subject, segments=clause.subject.segments[:-1]), set()))
    slots = beside(clause, None)
    if found is None or not slots or not year_told(slots):
        return None
    whole = phrase_of(clause.subject, found.group(2) is not None, kinds.get(last.entity, Kind.OTHER))
    wh = which(whole)
    if not wh or not says_which(slots) or not unique(facts, clause, clause.subject):
        return None
    prompt = question(plain(clause), None, f"{found.group(1)} of {wh}", slots, plural=True)
    return draft(clause, whole, prompt, "whole", answer=whole.text)


def says_which(slots: list[Slot]) -> bool:
    """*an oil embargo*, *trade with Bruges*: more than *a treaty*, which many signed."""
    objects = [s.phrase for s in slots if s.role == "object"]
    named = any(named_inside(s.phrase) and not s.phrase.text[:1].isdigit() for s in slots if s.role != "time")
    return any(p.modifiers > 0 for p in objects) or (bool(objects) and named)


MEMBERS = re.compile(r"([Tt]he (?:members|delegates|representatives|workers|employees|students|soldiers|troops)) of( the)?$")


def office_of_object(clause: Clause, slot: Slot) -> bool:
    """Whether an object stands between verb and office, behind which the preposition would be torn from it: *served Norway as bishop of Oslo*."""
    return slot.prep == "as" and any(s.role == "object" for s in clause.slots)


def phrase_of(phrase: Phrase, article: bool, kind: Kind) -> Phrase:
    """The whole as a phrase of its own."""
    last = phrase.segments[-1]
    name = f"the {last.name}" if article and not last.name.lower().startswith("the ") else last.name
    return replace(
        phrase, segments=(last,), text=name, head=name.split()[-1], kind=kind, entity=last.entity, named=True, sort="",
        parts=(name,), determiner="",
    )  # fmt: skip


EXAMPLES = (
    Example(
        "Anna Berg served as royal governor of New Jersey.",
        (("Of which colony did Anna Berg serve as royal governor?", "New Jersey"),),
    ),
    Example(
        "John Harvard was an alumnus of the University of Cambridge.",
        (("Of which university was John Harvard an alumnus?", "the University of Cambridge"),),
    ),
    Example(
        "Lise Meitner served as president of the Austrian Chemical Society in 1948.",
        (("Of which society did Lise Meitner serve as president in 1948?", "the Austrian Chemical Society"),),
    ),
    Example(
        "The members of the Hanseatic League banned trade with Bruges in 1358.",
        (("The members of which league banned trade with Bruges in 1358?", "the Hanseatic League"),),
    ),
    Example("The members of the Hanseatic League banned trade with Bruges."),
    Example("The members of the Hanseatic League signed a treaty in 1358."),
    Example("Many members of the Hanseatic League banned trade with Bruges in 1358."),
    Example("John Harvard was an alumnus of some university."),
    Example("Lise Meitner was a member of the Austrian Chemical Society (Chemische Gesellschaft) and the Viennese Science Club."),
    Example("Belgium was an ally of France."),
    Example("Anna Berg served the Church of Norway as bishop of Oslo."),
)
