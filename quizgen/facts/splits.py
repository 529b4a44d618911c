"""Slots that the parser ran together or tore: an object and what stands behind it, a date at the end, two phrases with *and*."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.context import Context
from quizgen.facts.model import Slot
from quizgen.facts.phrases import build, phrase
from quizgen.facts.tokens import aside, core
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour
from quizgen.language.realise import ASIDE
from quizgen.language.tree import Token

EVENTS = lexicon.listed("events")
PLACES = frozenset([Kind.CITY, Kind.COUNTRY, Kind.PLACE])
SPLIT_PREPS = {"against", "with", "on", "to", "for", "from"}


def split_object(ctx: Context, child: Token, slot: Slot) -> list[tuple[int, Slot]]:
    """An object and the named thing behind it as two slots: *fought a war | against Armenia*."""
    if (found := split_birth(ctx, child) or place_of_home(ctx, child)) is not None:
        return found
    last = max(
        (c for c in child.children if c.dep_ == "prep" and c.i > child.i and not aside(c)),
        default=None,
        key=lambda t: t.i,
    )
    target = (
        next((c for c in last.children if c.dep_ == "pobj"), None)
        if last is not None and last.lower_ in SPLIT_PREPS
        else None
    )
    if (
        slot.role != "object"
        or last is None
        or target is None
        or target.pos_ != "PROPN"
        or neighbour(last, -1).dep_ == "punct"
        or in_one_name(ctx, child, target)
    ):
        return [(child.i, slot)]
    return [
        (child.i, Slot("object", phrase(ctx, child, frozenset({last.i})))),
        (last.i, Slot("prep", phrase(ctx, target), last.lower_)),
    ]


def in_one_name(ctx: Context, child: Token, target: Token) -> bool:
    """Whether both words stand in one name: *the Nobel Prize for Chemistry*."""
    mention = ctx.mention(target)
    return mention is not None and mention.start <= child.idx


def split_birth(ctx: Context, child: Token) -> list[tuple[int, Slot]] | None:
    """The name that somebody was born with and the place behind it: *was born Ana Berg | in Lyon*; None for anything else.

    A wider place that follows goes: *in Cincinnati in the United States*.
    """
    if child.head.lemma_ != "bear" or child.pos_ != "PROPN" or child.dep_ not in ("oprd", "dobj", "attr", "npadvmod"):
        return None
    preps = [c for c in child.children if c.dep_ == "prep" and c.i > child.i]
    name = Slot("complement", phrase(ctx, child, frozenset(c.i for c in preps)))
    target = next((c for c in preps[0].children if c.dep_ == "pobj"), None) if preps else None
    place = phrase(ctx, target) if target is not None else None
    if (
        name.phrase.kind is not Kind.PERSON
        or child.right_edge.ent_type_ == "DATE"
        or any(c.lower_ != "in" for c in preps)
    ):
        return None
    if place is None or place.kind not in PLACES:
        return None
    return [(child.i, name), (preps[0].i, Slot("place", place, "in"))]


HOMES = frozenset("home house residence apartment flat farm ranch estate".split())


def place_of_home(ctx: Context, child: Token) -> list[tuple[int, Slot]] | None:
    """Where somebody died, of *at her home in Lyon*; None for anything else."""
    home = next((c for c in child.children if c.dep_ == "pobj"), None) if child.lower_ == "at" else None
    if home is None or child.head.lemma_ != "die" or home.lemma_ not in HOMES or child.i < child.head.i:
        return None
    preps = [c for c in home.children if c.dep_ == "prep" and c.i > home.i]
    target = (
        next((c for c in preps[0].children if c.dep_ == "pobj"), None)
        if len(preps) == 1 and preps[0].lower_ == "in"
        else None
    )
    place = phrase(ctx, target) if target is not None else None
    named = place is not None and place.kind in PLACES and child.right_edge.ent_type_ != "DATE"
    return [(preps[0].i, Slot("place", place, "in"))] if place is not None and named else None


def paired(child: Token) -> bool:
    """Whether *and* joins a time to a place, of which each belongs to a pair: *in Norway | in 1846 and in Sweden | in 1847*."""
    second = next((c for c in child.children if c.dep_ == "conj" and c.pos_ == "ADP"), None)
    if child.dep_ != "prep" or second is None:
        return False
    one, two = (next((c for c in p.children if c.dep_ == "pobj"), None) for p in (child, second))
    return one is not None and two is not None and (one.ent_type_ == "DATE") != (two.ent_type_ == "DATE")


def first_of_pair(ctx: Context, child: Token) -> Slot | None:
    """The half of two joined phrases that ends the first pair, alone; None for any other phrase."""
    if not paired(child):
        return None
    target = next(c for c in child.children if c.dep_ == "pobj")
    found = phrase(ctx, target)
    times = found.kind is Kind.DATE
    return Slot(
        "time" if times else "place" if found.kind in PLACES else "prep", found, child.lower_, child.i < child.head.i
    )


def behind_pair(main: Token, child: Token) -> bool:
    """Whether a phrase ends the second pair: the statement tells the first."""
    return any(c.i < child.i and paired(c) for c in main.children)


def split_agent(ctx: Context, main: Token, child: Token, slot: Slot) -> list[tuple[int, Slot]]:
    """A passive's agent apart from the phrase that the parser hung it on: *was denounced as a farce | by Ana Berg*; [] for others."""
    if (
        slot.prep != "as"
        or not any(c.dep_ == "auxpass" for c in main.children)
        or any(c.dep_ == "agent" for c in main.children)
    ):
        return []
    target = next((c for c in child.children if c.dep_ == "pobj"), None)
    by = next((c for c in target.children if c.lower_ == "by" and c.i > target.i), None) if target is not None else None
    doer = next((c for c in by.children if c.dep_ == "pobj" and c.pos_ == "PROPN"), None) if by is not None else None
    if target is None or by is None or doer is None:
        return []
    shorter = replace(slot, phrase=phrase(ctx, target, frozenset({by.i})))
    return [(child.i, shorter), (by.i, Slot("agent", phrase(ctx, doer), "by"))]


BOUNDS = frozenset(
    ["since", "until", "till", "before", "by", "from"]
)  # *since the flood in 1952*: the year is the flood's


FOCUS = frozenset(
    ["especially", "particularly", "notably", "chiefly", "mainly"]
)  # *especially after the flood in 1952*


def split_time(ctx: Context, at: int, child: Token, slot: Slot) -> list[tuple[int, Slot]]:
    """A slot and the date at its very end as two, unless the noun before is an event: *threw it on a hike | in 1913*."""
    last = child.right_edge
    prep = last.head if last.dep_ == "pobj" else None
    if (
        prep is None
        or slot.role not in ("object", "prep", "place")
        or slot.fronted
        or slot.prep.split()[-1:] in ([w] for w in BOUNDS)
        or ASIDE.match(slot.prep)  # *especially after the flood in 1952*
        or prep.lower_ not in ("in", "on")
        or last.ent_type_ != "DATE"
    ):
        return [(at, slot)]
    noun = prep.head
    if (
        noun.pos_ not in ("NOUN", "PROPN")
        or prep.i == child.i
        or noun.lemma_.lower() in EVENTS
        or any(t.i == prep.i for t in child.children)
        or inside_clause(prep, child)
    ):
        return [(at, slot)]
    target = next((c for c in child.children if c.dep_ == "pobj"), child) if child.dep_ in ("prep", "agent") else child
    if prep not in core(target):
        return [(at, slot)]  # it stands in a clause that the phrase leaves out
    shorter = build(ctx, target, core(target, frozenset({prep.i})))
    return [(at, replace(slot, phrase=shorter)), (prep.i, Slot("time", phrase(ctx, last), prep.lower_))]


def inside_clause(token: Token, top: Token) -> bool:
    """Whether a clause stands between a token and what it is below: the date is then that of *elephants that decided his victory in 301 BC*."""
    while token.i != top.i and token.dep_ != "ROOT":
        if token.dep_ in ("relcl", "acl", "advcl", "ccomp"):
            return True
        token = token.head
    return False


def split_death(ctx: Context, child: Token, slot: Slot) -> list[tuple[int, Slot]]:
    """What somebody died of and the year before it as two, the year last: *died in 1978 | of lymphoma*; [] for anything else."""
    year = next((c for c in child.children if c.dep_ == "pobj"), None) if slot.role == "time" else None
    of = next((c for c in year.children if c.lower_ == "of" and c.i > year.i), None) if year is not None else None
    illness = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    if child.head.lemma_ != "die" or year is None or of is None or illness is None or illness.ent_type_ == "DATE" or illness.lemma_ in ERAS:
        return []
    if slot.fronted or not YEAR.fullmatch(year.text):
        return []
    when = replace(slot, phrase=build(ctx, year, core(year, frozenset({of.i}))))
    return [(child.i, Slot("prep", phrase(ctx, illness), "of")), (of.i, when)]


def before_another(ctx: Context, child: Token, slot: Slot) -> list[tuple[int, Slot]]:
    """A year without the *and another* that the parser joined to it: *won a medal in 1990 | and another in 1994*; [] for anything else."""
    year = next((c for c in child.children if c.dep_ == "pobj"), None) if slot.role == "time" else None
    more = next((c for c in year.children if c.dep_ == "conj" and c.lower_ in ("another", "others")), None) if year is not None else None
    if year is None or more is None:
        return []
    beside = frozenset(c.i for c in year.children if c.dep_ in ("cc", "conj"))
    return [(child.i, replace(slot, phrase=build(ctx, year, core(year, beside))))]


ERAS = frozenset(["era", "calendar", "reign", "century"])
YEAR = re.compile(r"1\d{3}|20\d\d")


def partner(child: Token) -> Token | None:
    """The phrase that *and* joins to this one, where the parser hung both on the verb: *Across Norway, and | in Sweden, …*."""
    joint = next((c for c in child.children if c.dep_ == "cc"), None) if child.dep_ == "prep" else None
    if joint is None or any(c.dep_ == "conj" for c in child.children) or joint != child.right_edge:
        return None
    return next((c for c in child.head.children if c.dep_ == "prep" and c.left_edge.i == joint.i + 1), None)


def with_partner(ctx: Context, main: Token, child: Token) -> Slot | None:
    """Both phrases of such a pair as one slot; their *and* would be lost between two."""
    other = partner(child)
    target = next((c for c in child.children if c.dep_ == "pobj"), None)
    if other is None or target is None:
        return None
    first, last = core(child), core(other)
    between = child.doc[first[-1].i + 1 : last[0].i]
    return Slot("adverb", build(ctx, target, [*first, *between, *last]), "", child.i < main.i)
