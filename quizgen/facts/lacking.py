"""Phrases that leave out of what, for whom or on what: *took control*, *granted independence*, *two announcements*, *the best ones*."""

from __future__ import annotations

from quizgen.facts.model import Slot, Verb
from quizgen.language import lexicon
from quizgen.language.tree import Token

OF_IT = frozenset(["of", "over"])
LINKS = {
    "control": OF_IT, "command": OF_IT, "possession": OF_IT, "ownership": OF_IT, "custody": OF_IT, "charge": OF_IT, "advantage": OF_IT,
    "access": frozenset(["to"]), "responsibility": frozenset(["for"]),
}  # fmt: skip
TAKING = frozenset("take gain assume seize lose regain retain keep wrest share have obtain get claim accept deny".split())
GRANTING = frozenset(["grant", "bestow", "confer"])
TO_WHOM = frozenset(["to", "on", "upon", "for"])
TOLD = lexicon.listed("told-deeds")


def lacking(main: Token, child: Token) -> bool:
    """Whether a verb with its object needs another word to be understood."""
    return until_somebody(child) or (child.dep_ == "dobj" and (of_nothing(main, child) or to_nobody(main, child) or rights_to_nothing(main, child)))


def linked(main: Token, child: Token) -> set[str]:
    """The prepositions behind an object, its own and its verb's."""
    return {c.lower_ for c in (*main.children, *child.children) if c.dep_ in ("prep", "dative") and c.i > child.i}


def of_nothing(main: Token, child: Token) -> bool:
    """Whether it is lost what somebody got hold of: *took control by 1920*; not *took control of the mill*, *took full control*."""
    links = LINKS.get(child.lower_)
    if links is None or main.lemma_.lower() not in TAKING or any(c.i < child.i for c in child.children):
        return False
    return linked(main, child).isdisjoint(links)


def to_nobody(main: Token, child: Token) -> bool:
    """Whether a gift has nobody who gets it: *Denmark granted independence in 1902*; not *granted Ana Berg a pension*, *granted her request*."""
    if main.lemma_.lower() not in GRANTING or any(c.dep_ == "poss" or c.pos_ == "PROPN" for c in child.children):
        return False
    got = any(c.dep_ in ("dative", "nsubjpass", "iobj") or (c.dep_ == "dobj" and c.i < child.i) for c in main.children)
    return not got and linked(main, child).isdisjoint(TO_WHOM)


def until_somebody(child: Token) -> bool:
    """Whether it is lost what somebody did whose deed ended it: *tensions eased until the leader of the party | was elected*."""
    target = next((c for c in child.children if c.dep_ == "pobj"), None)
    if child.dep_ != "prep" or child.lower_ not in ("until", "till", "since") or target is None:
        return False
    return target.ent_type_ == "PERSON" or (target.pos_ == "NOUN" and lexicon.is_person_noun(target.lemma_.lower()))


DEALING = frozenset("sell buy purchase acquire obtain secure option license own hold".split())


def rights_to_nothing(main: Token, child: Token) -> bool:
    """Whether it is lost to which book or game: *sold the rights for a film version*; not *sold the rights to Salt Road*, *the film’s rights*."""
    if child.lower_ != "rights" or main.lemma_.lower() not in DEALING:
        return False
    what = next((c for c in child.children if c.lower_ == "for"), None)
    if what is None and "to" in linked(main, child):
        return False  # to a book, or to somebody who bought them
    return not any(t.pos_ == "PROPN" or t.dep_ == "poss" for t in (what or child).subtree if "to" not in {a.lower_ for a in t.ancestors})


JOINING = frozenset(["leave", "quit", "join", "enter"])
TIMES = frozenset(["time", "when", "span", "adverb", "cause", "purpose", "complement"])


def left_nothing(group: Verb, slots: tuple[Slot, ...]) -> bool:
    """Whether it is lost what somebody left or joined: *left in 1906 to grow salt*; not *left Oslo in 1906*, *left for Oslo*."""
    if group.lemma not in JOINING or group.passive or group.particle or group.modal:
        return False
    return group.rest.startswith("to ") or all(s.role in TIMES for s in slots)  # *left | to study law*


def counted_deed(noun: Token) -> bool:
    """*made two announcements*, told behind a colon or in the next sentence; not *two announcements about salt*."""
    counted = any(c.dep_ == "nummod" for c in noun.children)
    return counted and noun.lemma_.lower() in TOLD and not any(c.i > noun.i and c.dep_ in ("prep", "acl", "relcl", "appos") for c in noun.children)


def ones(tokens: list[Token]) -> bool:
    """Whether *the best ones* stand for a noun said before: *sent 12 of the best ones*; not *the ones in Oslo*."""
    return any(
        t.lower_ == "ones" and t.dep_ != "conj" and any(c.lower_ == "the" for c in t.children) and not any(c.i > t.i for c in t.children)
        for t in tokens
    )
