"""Who did it, likely alone, though nothing rules out that another did: told at length, as a body does, as the head of a movement."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions.clear.report import TOLD, told_whole
from quizgen.questions.single.alone import ENOUGH, LONG
from quizgen.questions.single.certain import circumstances_lost, weight
from quizgen.questions.single.unique import named_inside


def did(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether somebody or something with a name did what is told at some length; others may have done so too: *Ana Berg taught
    the first dyers of Lund*.
    """
    himself = any(s.phrase.text.endswith(("self", "selves")) for s in slots)
    one = clause.subject.named and not clause.subject.plural and len(clause.subject.parts) == 1
    certain = one or any(named_inside(s.phrase) or s.phrase.determiner == "the" for s in slots)
    return not himself and told_whole(clause, slots) and weight(slots) >= (ENOUGH if certain else LONG)


def does(clause: Clause, slots: Sequence[Slot]) -> bool:
    """What a kind of thing does in general, told at some length; others may do so too: *tap roots require much water and light soil*."""
    verb, subject = clause.verb, clause.subject
    thing = subject.kind is Kind.TERM and not subject.named and not perhaps_people(subject.lemma)
    lasting = verb.tag in ("VBZ", "VBP") and not verb.auxiliary and verb.lemma not in ("be", "have") and clause.derivation in TOLD
    return thing and lasting and clause.source is None and weight(slots) >= ENOUGH and not circumstances_lost(clause, slots)


def says_so(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*the World Health Organisation recommends that every country iodise its salt*: what a body with a name does at length; others may too."""
    verb, subject = clause.verb, clause.subject
    body = subject.kind is Kind.ORGANISATION and subject.named and len(subject.parts) == 1
    lasting = verb.tag == "VBZ" and not verb.auxiliary and verb.lemma not in ("be", "have") and clause.derivation in TOLD
    return body and lasting and clause.source is None and weight(slots) >= LONG - 1 and not circumstances_lost(clause, slots)


def heads(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Hu Shih was the leader of the New Culture Movement*: a part in one movement or deed; another may have had it too."""
    said = [s.phrase for s in slots if s.role == "attribute"]
    one = clause.subject.kind is Kind.PERSON and clause.subject.named and not clause.subject.plural
    return one and clause.verb.finite == "was" and any(p.lemma in HEADS and HEADED.match(p.text) is not None for p in said)


HEADS = lexicon.listed("heads")
HEADED = re.compile(r"the (?:[a-z]+ )*of the [a-z ]*[A-Z]")


def perhaps_people(noun: str) -> bool:
    """Whether a noun may name people, who are not asked for with *what*: *authors*, *hoteliers*, *staff*."""
    ending = noun.endswith(("er", "or", "ier", "ist", "ian", "ant")) and noun not in lexicon.NO_PERSONS
    return lexicon.is_person_noun(noun) or noun in lexicon.COLLECTIVES or ending
