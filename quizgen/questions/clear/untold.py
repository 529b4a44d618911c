"""Deeds that a statement tells without what makes them one: elected to what, joined in what, sold what, signed with whom.

No date mends them: *Anna Berg was elected to serve until 1981* leaves open as what. They are asked for by no rule (``untold``), or not by
the rules that leave the most open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions.clear.episode import episode

YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)")
PEOPLE = frozenset([Kind.PERSON, Kind.GROUP])
ACTORS = PEOPLE | {Kind.COUNTRY, Kind.ORGANISATION}


def untold(clause: Clause) -> bool:
    """Whether the deed lacks what makes it one."""
    return (
        elected_to_nothing(clause)
        or joined_in_nothing(clause)
        or followed_nowhere(clause)
        or without_object(clause)
        or won_nothing(clause)
        or step_of_experiment(clause)
        or one_party(clause)
        or tried_once(clause)
        or next_of_some(clause)
        or said_so(clause)
        or granted_to_nobody(clause)
        or episode(clause, clause.slots)
    )


def has(clause: Clause, *preps: str) -> bool:
    """Whether one of the slots stands behind one of the prepositions and is no time."""
    return any(s.prep in preps and s.role not in ("time", "span") for s in clause.slots)


def objects(clause: Clause) -> list[Slot]:
    """What the verb does something to, or says of its subject."""
    return [s for s in clause.slots if s.role in ("object", "attribute", "complement", "clause")]


def timed(clause: Clause) -> bool:
    """Whether a slot tells when."""
    return any(s.role in ("time", "span", "when") for s in clause.slots)


OFFICE = lexicon.listed("naming-to-office") | {"re-elect", "reelect"}


def elected_to_nothing(clause: Clause) -> bool:
    """*Anna Berg was elected to serve until 1981*: as what? Not *was elected to the senate*, *was elected pope*."""
    passive = clause.verb.passive or clause.verb.finite in ("was", "were")
    named = passive and clause.verb.lemma in OFFICE and clause.subject.kind is Kind.PERSON
    told = bool(objects(clause)) or has(clause, "to", "as", "for", "into", "from", "over", "on")
    serving = clause.verb.rest.endswith(" to serve") or " to " not in f" {clause.verb.rest} "
    return named and serving and not told


def replaced_as_nothing(clause: Clause) -> bool:
    """*Anna Berg was replaced by Karl Holm in 1528*: as what? Not *was replaced as mayor by Karl Holm*, nor a thing that was replaced."""
    replaced = clause.verb.passive and clause.verb.lemma == "replace" and clause.subject.kind is Kind.PERSON
    return replaced and not has(clause, "as", "at", "in")


def joined_in_nothing(clause: Clause) -> bool:
    """*The Danes were joined by many Frisians*, *many Frisians joined the Danes*: in what, or when? Not *Anna Berg joined the Liberals*."""
    doers = PEOPLE if clause.verb.passive else {Kind.GROUP}
    if clause.verb.lemma != "join" or clause.verb.tag != "VBD" or clause.subject.kind not in doers:
        return False
    others = [s.phrase.kind for s in clause.slots if s.role == ("agent" if clause.verb.passive else "object")]
    told = timed(clause) or has(clause, "in", "on", "at", "for", "during", "against", "from") or any(s.role == "purpose" for s in clause.slots)
    return bool(others) and all(kind in PEOPLE for kind in others) and not told


def followed_nowhere(clause: Clause) -> bool:
    """*The Danes were followed by the Dutch in 1649*: where to? Not *followed the Danes to Oslo*, nor one event behind another."""
    if clause.verb.lemma != "follow" or clause.subject.kind not in (Kind.GROUP, Kind.COUNTRY):
        return False
    others = [s.phrase.kind for s in clause.slots if s.role == ("agent" if clause.verb.passive else "object")]
    told = has(clause, "to", "into", "in", "on", "across", "as") or any(s.role == "place" for s in clause.slots)
    return bool(others) and all(kind in (Kind.GROUP, Kind.COUNTRY) for kind in others) and not told


DEALING = re.compile(r"\bto (?:sell|buy|purchase|acquire|donate|publish|invade|intervene|proceed|comply|surrender it)$")


def without_object(clause: Clause) -> bool:
    """*the owner decided to sell in 1990*, *the Danes initiated with a charge*, *Anna Berg opened with a serve*: sold, began what?"""
    if clause.verb.passive or objects(clause):
        return False
    dealt = DEALING.search(clause.verb.rest) is not None and not has(clause, "to", "with", "in", "into", "for")
    opened = clause.verb.lemma == "open" and clause.subject.kind is Kind.PERSON and has(clause, "with")
    return dealt or opened or (clause.verb.lemma == "initiate" and clause.verb.tag == "VBD")


AWARDS = re.compile(r"\b(?:Awards?|Oscars?|Emmys?|Grammys?|Baftas?|BAFTAs?|Film Festival|Golden Globes?)\b")


def won_nothing(clause: Clause) -> bool:
    """*The Mill won at the 1st Film Awards*: which prize? Not *won at Wimbledon*."""
    at = any(s.prep in ("at", "in") and AWARDS.search(s.phrase.text) for s in clause.slots)
    return clause.verb.lemma == "win" and not clause.verb.passive and not objects(clause) and at


def focused_once(clause: Clause) -> bool:
    """*General Karl Berg focused on Oslo*: when? Not *her research focused on mills*."""
    turned = clause.verb.lemma in ("focus", "concentrate") and clause.verb.tag == "VBD" and not clause.verb.passive
    return turned and clause.subject.kind in ACTORS and not timed(clause) and not YEAR.search(" ".join(s.phrase.text for s in clause.slots))


LAB = lexicon.listed("lab-verbs")


def step_of_experiment(clause: Clause) -> bool:
    """*The DNA was centrifuged at high speeds*: a step of a trial that the statement neither names nor dates."""
    step = clause.verb.passive and clause.verb.tag == "VBD" and clause.verb.lemma in LAB and clause.subject.determiner == "the"
    told = timed(clause) or any(s.role == "agent" or s.phrase.kind is Kind.PERSON for s in clause.slots)
    return step and not told


TREATY = frozenset("treaty agreement pact accord alliance deal contract armistice truce convention".split())


def one_party(clause: Clause) -> bool:
    """*New treaties with Norway were signed in 1649*: by whom? Not *the treaty between Norway and Denmark*, *Denmark’s treaty with Norway*."""
    text = clause.subject.text
    half = clause.verb.passive and clause.verb.lemma in MAKING and clause.subject.lemma in TREATY and " with " in text
    owner, _, _ = text.partition(" with ")
    return half and not re.search(r"[A-Z]", owner) and not any(s.role == "agent" for s in clause.slots) and " between " not in text


MAKING = frozenset(["sign", "conclude", "negotiate", "ratify", "make", "renew", "reach"])


def tried_once(clause: Clause) -> bool:
    """*The Danes made an attempt to encircle the Swedes*: when? Not *in 1776*."""
    tried = clause.verb.lemma == "make" and clause.verb.tag == "VBD" and any(ATTEMPT.match(s.phrase.text) for s in objects(clause))
    return tried and not timed(clause)


ATTEMPT = re.compile(r"(?:an|several|many|some) (?:[a-z]+ )?(?:attempts?|efforts?|tries|try) ")


def said_so(clause: Clause) -> bool:
    """*Anna Berg told Karl Weiss so*: what? A *so* that is no measure of a word behind it."""
    return any(s.phrase.text == "so" and s.role in ("adverb", "object") for s in clause.slots)


GRANTED = re.compile(
    r"(?:full |complete |partial |limited |formal )?"
    r"(?:independence|autonomy|self-rule|self-government|sovereignty|statehood|citizenship|asylum|amnesty)"
)


def granted_to_nobody(clause: Clause) -> bool:
    """*Denmark granted independence in 1944*: to whom? Not *granted Iceland independence*, nor *was granted independence*."""
    granted = clause.verb.lemma in GRANTING and not clause.verb.passive and any(GRANTED.fullmatch(s.phrase.text) for s in objects(clause))
    return granted and not has(clause, "to", "for") and all(s.role != "recipient" for s in clause.slots)


GRANTING = frozenset(["grant", "give", "concede", "award", "deny", "offer", "promise", "refuse"])
NEXT = re.compile(r"the (?:next|following|preceding|subsequent|previous) ")


def next_of_some(clause: Clause) -> bool:
    """*The next dynasty of the Danes fell in 1386*: next after which?"""
    return NEXT.match(clause.subject.text) is not None


def in_power(slots: Sequence[Slot]) -> bool:
    """*Who held power from 2011 to 2013?*: in which land? Not *Who held power in Norway …?*."""
    held = any(s.phrase.text in ("power", "office") for s in slots if s.role == "object")
    return held and not any(s.prep in ("in", "over", "of") and s.role not in ("time", "span") for s in slots)


STATES = lexicon.listed("states-of-society")
SOCIETY = lexicon.listed("societies")


def of_some_age(clause: Clause, slots: Sequence[Slot], title: str) -> bool:
    """*Norwegian society was divided into classes*: in which age? Not *in the 14th century*, nor under *Norway in 1349*."""
    state = clause.verb.passive and clause.verb.tag == "VBD" and clause.verb.lemma in STATES
    people = clause.subject.kind is Kind.GROUP or clause.subject.lemma in SOCIETY
    told = any(s.role in ("time", "span", "when", "agent") for s in slots)
    return state and people and not told and not YEAR.search(" ".join([title, *(s.phrase.text for s in slots)]))


CHANGING = frozenset("increase decrease rise fall drop grow decline shrink double triple quadruple halve climb plunge jump surge soar".split())


def of_anything(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*What increased by a third from 1970 to 2012?*, *Who held power from 2011 to 2013?*: nothing beside the time says where or of what."""
    bare = all(s.role in ("time", "span") or s.phrase.number or s.phrase.unit or s.prep == "by" for s in slots)
    return in_power(slots) or (clause.verb.lemma in CHANGING and not clause.verb.passive and bare)
