"""The complements and adjuncts of a verb as slots in text order, with a note of what was left out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Token

from quizgen.facts.adjuncts import (
    absolute,
    anaphoric,
    dangles,
    discourse,
    loose_where,
    member,
    of_next_verb,
    renamed,
    second,
    set_in,
    stage,
    trivial,
    unfinished,
)
from quizgen.facts.context import Context
from quizgen.facts.grammar import doing, run_on
from quizgen.facts.incomplete import bare_law, incomplete
from quizgen.facts.misread import participle_before
from quizgen.facts.model import Issue, Phrase, Slot
from quizgen.facts.phrases import build, phrase
from quizgen.facts.sources import is_source
from quizgen.facts.stolen import heading, stolen_subject
from quizgen.facts.timing import amount_behind, as_late_as, heads_into, is_year, of_examples, part_of_all
from quizgen.facts.tokens import BEFORE_ASIDE, aside, core
from quizgen.facts.torn import (
    behind_lone_joint,
    dateline,
    dates_subject,
    half_range,
    in_brackets,
    of_relative_clause,
    opening_of,
    opens_main,
)
from quizgen.facts.verbs import DROPPED_ADVERBS
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour

CAUSE = {"because", "since", "as"}
KEEP_CLAUSE = {"when", "before", "after", "until", "where"}
ROLES = {"dobj": "object", "attr": "attribute", "acomp": "complement", "oprd": "complement", "dative": "recipient"}
PLACE_PREPS = {"in", "at", "near", "on", "off", "across", "outside", "inside", "along", "around", "into", "from", "to"}
TIME_PREPS = {
    "in",
    "on",
    "at",
    "since",
    "from",
    "until",
    "till",
    "by",
    "during",
    "before",
    "after",
    "for",
    "between",
    "around",
    "within",
    "over",
    "throughout",
}
EVENTS = lexicon.listed("events")
LOOSE_PREPS = {"with", "alongside", "including", "like", "along", "without", "unlike", "compared"}
CONTRASTS = {"unlike", "compared"}
SPLIT_PREPS = {"against", "with", "on", "to", "for", "from"}
NO_SLOT = frozenset("aux auxpass neg prt nsubj nsubjpass punct cc mark conj preconj expl".split())
PLACES = {Kind.COUNTRY, Kind.CITY, Kind.PLACE}


@dataclass(frozen=True, slots=True)
class Found:
    """A verb's slots; ``dropped`` texts went, ``lossy`` says that one of them may matter."""

    slots: tuple[Slot, ...]
    dropped: tuple[str, ...]
    lossy: bool


def slots_of(ctx: Context, head: Token, chain: tuple[Token, ...]) -> Found:
    """The slots of ``head`` and of the infinitives merged into its group."""
    slots: list[tuple[int, Slot]] = []
    dropped: list[str] = []
    lossy = False
    merged = {t.i for t in chain}
    stolen = stolen_subject(head)
    for main in (head, *chain):
        subjects = (doing(main), participle_before(main))
        for child in (*main.children, *after_adverbial(main), *opening_of(main)):
            if child.i in merged or child in subjects or passed_over(ctx, head, main, child, stolen) or misplaced(head, main, child):
                continue
            if set_in(main, child):
                dropped.append(child.text)
                lossy = lossy or child.lower_ not in LOOSE_PREPS
                continue
            if (law := law_before(child)) is not None:  # *passed an act to end the tax*: which act
                slots = [
                    (i, replace(s, phrase=build(ctx, law, [*core(law), *core(child)])))
                    if s.role == "object"
                    else (i, s)
                    for i, s in slots
                ]
                continue
            if of_examples(child) or part_of_all(child) or amount_behind(child):
                dropped.append(child.text)
                continue
            slot = with_partner(ctx, main, child) or slot_of(ctx, main, child, main if main.dep_ == "advcl" else head)
            if (
                slot is not None
                and slot.role == "adverb"
                and not slot.fronted
                and any(not s.fronted for _, s in slots)
                and child.left_edge.i > 0
                and neighbour(child.left_edge, -1).text == ","
            ):
                slot = replace(slot, comma=True)
            if slot is not None and anaphoric(child):
                slot = replace(slot, phrase=replace(slot.phrase, issues=slot.phrase.issues | {Issue.TIME}))
            lossy = lossy or stray(main, child) or dangles(child) or unfinished(main, child) or second(main, child)
            lossy = lossy or incomplete(main, child)
            if slot is not None and any(s.role == slot.role in ("object", "attribute") for _, s in slots):
                dropped.append(child.text)  # an apposition that the parser hung on the verb, or a lost coordination
                lossy = lossy or neighbour(child.left_edge, -1).text != "," or member(child)
            elif slot is not None and stage(child, slot, [s for _, s in slots]):
                dropped.append(child.text)
            elif slot is not None:
                slots += [
                    pair
                    for i, part in split_object(ctx, child, slot)
                    for pair in (split_agent(ctx, main, child, part) or split_time(ctx, i, child, part))
                ]
            elif not trivial(child):
                dropped.append(child.text)
                lossy = (
                    lossy
                    or any(c.lower_ == "for" and c.dep_ == "mark" for c in child.children)
                    or child.dep_ in ("ccomp", "xcomp", "dep", "csubj")
                    or (
                        child.dep_ == "advcl"
                        and child.tag_ == "VB"
                        and child.i > main.i
                        and neighbour(child, -1).lower_ == "to"
                    )
                    or (child.dep_ == "prep" and child.lower_ not in LOOSE_PREPS)
                )
    return Found(one_time([s for _, s in sorted(slots, key=lambda pair: pair[0])]), tuple(dropped), lossy)


def law_before(child: Token) -> Token | None:
    """The bare *act* or *bill* right before an infinitive, which tells what it is for; None for any other purpose."""
    if child.dep_ != "advcl" or child.tag_ != "VB" or child.left_edge.lower_ != "to" or child.left_edge.i == 0:
        return None
    noun = neighbour(child.left_edge, -1)
    return noun if noun.dep_ == "dobj" and noun.head.i == child.head.i and bare_law(noun) else None


def passed_over(ctx: Context, head: Token, main: Token, child: Token, stolen: Token | None) -> bool:
    """Whether a child of the verb is no complement or adjunct of its: a function word, a part of a name, another clause's."""
    return (
        child.dep_ in NO_SLOT
        or inside_name(ctx, child)
        or holds_relative(child)
        or (belongs_to_adverbial(head, child) and not dates_subject(head, child))
        or is_source(child)
        or of_next_verb(main, child)
        or run_on(child)
        or discourse(child)
        or absolute(main, child)
        or heading(child)
        or renamed(main, child)
        or loose_where(child)
        or of_clause_before(main, child)
        or any(partner(c) == child for c in main.children)
        or (stolen is not None and stolen.dep_ == "conj" and child.is_ancestor(stolen))
    )


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


def misplaced(head: Token, main: Token, child: Token) -> bool:
    """Whether the parser hung the child on the wrong word, or it tells of another than the verb."""
    return (
        in_brackets(head, child)
        or behind_lone_joint(main, child)
        or (child.head == main and opens_main(main, child))
        or half_range(child)
        or dateline(child)
        or of_relative_clause(child)
    )


def of_clause_before(main: Token, child: Token) -> bool:
    """Whether *along with …* goes with the noun of a clause that stands between: *came when the mill, along with the lake, was sold*."""
    comma = child.lower_ in ("along", "together") and child.left_edge.i > 0 and neighbour(child.left_edge, -1).text == ","
    return comma and any(c.dep_ in ("advcl", "ccomp", "conj", "relcl") and main.i < c.i < child.i for c in main.children)


def one_time(slots: list[Slot]) -> tuple[Slot, ...]:
    """The slots with the finest of several times that have one preposition: *on Yom Kippur … on October 6*."""
    times = [s for s in slots if s.role == "time"]
    fine = next((s for s in times if s.phrase.unit == "day"), None)
    kept = [s for s in slots if s not in times or fine is None or s is fine or s.prep != fine.prep]
    plain = {s.prep for s in kept if not s.fronted} & ONCE
    return tuple(s for s in kept if not s.fronted or s.prep not in plain)


ONCE = frozenset(["after", "before", "during", "with", "following", "by", "for", "since", "until", "despite"])


def split_object(ctx: Context, child: Token, slot: Slot) -> list[tuple[int, Slot]]:
    """An object and the named thing behind it as two slots: *fought a war | against Armenia*."""
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
    ):
        return [(child.i, slot)]
    return [
        (child.i, Slot("object", phrase(ctx, child, frozenset({last.i})))),
        (last.i, Slot("prep", phrase(ctx, target), last.lower_)),
    ]


def split_agent(ctx: Context, main: Token, child: Token, slot: Slot) -> list[tuple[int, Slot]]:
    """A passive's agent apart from the phrase that the parser hung it on: *was denounced as a farce | by Ana Berg*; [] for others."""
    if slot.prep != "as" or not any(c.dep_ == "auxpass" for c in main.children) or any(c.dep_ == "agent" for c in main.children):
        return []
    target = next((c for c in child.children if c.dep_ == "pobj"), None)
    by = next((c for c in target.children if c.lower_ == "by" and c.i > target.i), None) if target is not None else None
    doer = next((c for c in by.children if c.dep_ == "pobj" and c.pos_ == "PROPN"), None) if by is not None else None
    if target is None or by is None or doer is None:
        return []
    shorter = replace(slot, phrase=phrase(ctx, target, frozenset({by.i})))
    return [(child.i, shorter), (by.i, Slot("agent", phrase(ctx, doer), "by"))]


BOUNDS = frozenset(["since", "until", "till", "before", "by", "from"])  # *since the flood in 1952*: the year is the flood's


def split_time(ctx: Context, at: int, child: Token, slot: Slot) -> list[tuple[int, Slot]]:
    """A slot and the date at its very end as two, unless the noun before is an event: *threw it on a hike | in 1913*."""
    last = child.right_edge
    prep = last.head if last.dep_ == "pobj" else None
    if (
        prep is None
        or slot.role not in ("object", "prep", "place")
        or slot.fronted
        or slot.prep in BOUNDS
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
    ):
        return [(at, slot)]
    target = next((c for c in child.children if c.dep_ == "pobj"), child) if child.dep_ in ("prep", "agent") else child
    if prep not in core(target):
        return [(at, slot)]  # it stands in a clause that the phrase leaves out
    shorter = build(ctx, target, core(target, frozenset({prep.i})))
    return [(at, replace(slot, phrase=shorter)), (prep.i, Slot("time", phrase(ctx, last), prep.lower_))]


def inside_name(ctx: Context, child: Token) -> bool:
    """Whether the child is the tail of a name that begins before its own subtree: the *1* of *Sputnik 1*."""
    mention = ctx.mention(child)
    return mention is not None and mention.start < child.left_edge.idx


def holds_relative(child: Token) -> bool:
    """A relative pronoun's own place: *against which*, *whom*."""
    return child.tag_ in ("WDT", "WP") or (
        child.dep_ == "prep" and any(c.tag_ in ("WDT", "WP") for c in child.children)
    )


def belongs_to_adverbial(head: Token, child: Token) -> bool:
    """A phrase right behind a fronted adverbial clause that the parser gave to the main clause: *While X was ruled …, since 1993, Y …*."""
    return child.dep_ in ("prep", "npadvmod") and child.i < head.i and any(
        c.dep_ == "advcl" and c.i < child.i and c.right_edge.i >= child.left_edge.i - 2 for c in head.children)  # fmt: skip


def after_adverbial(main: Token) -> list[Token]:
    """What ``belongs_to_adverbial`` took from the clause above, where it can belong nowhere else: *since* with a perfect.

    Elsewhere either clause may own it (*After the bank refused, in July, he announced …*), so neither statement gets it.
    """
    if main.dep_ != "advcl" or not any(c.lemma_ == "have" for c in main.children if c.dep_ == "aux"):
        return []
    return [
        c for c in main.head.children if c.i > main.i and c.lower_ == "since" and belongs_to_adverbial(main.head, c)
    ]


OF_VERBS = lexicon.listed("of-verbs")


def stray(main: Token, child: Token) -> bool:
    """A slot that the parser probably hung in the wrong place: *of* on a verb that takes none."""
    return (
        child.dep_ == "prep" and child.lower_ == "of" and main.lemma_.lower() not in OF_VERBS and child.i > main.i + 1
    )


def slot_of(ctx: Context, main: Token, child: Token, head: Token) -> Slot | None:
    """One child as a slot; None for what is dropped."""
    fronted = child.i < head.i
    role = ROLES.get(child.dep_)
    if child.dep_ in ("prep", "agent") or (role == "recipient" and child.pos_ == "ADP"):
        return prep_slot(ctx, child, fronted)
    if role is not None:
        return Slot(role, phrase(ctx, child), "", fronted)
    if child.dep_ == "npadvmod" and any(c.dep_ == "mark" and c.i > child.i for c in main.children):
        return None
    if child.dep_ == "npadvmod":
        found = phrase(ctx, child)
        if is_year(child):
            return Slot("time", found, "in", fronted)  # *died 1096*
        return Slot("time" if found.kind is Kind.DATE else "adverb", found, "", fronted)
    back = next((c for c in child.children if c.dep_ == "prep"), None) if child.lower_ == "back" else None
    if child.dep_ == "advmod" and back is not None and fronted:
        found_back = prep_slot(ctx, back, True)  # *Back in 2017, …*
        return found_back if found_back is not None and found_back.role == "time" else None
    year = as_late_as(child)
    if year is not None:
        return Slot("time", phrase(ctx, year), f"as {child.lower_} as", fronted)
    if child.dep_ == "advmod":
        return adverb_slot(ctx, child, fronted, main)
    if child.dep_ in ("xcomp", "ccomp"):
        return Slot("clause", whole(ctx, child), "", fronted) if child.i > main.i else None
    if child.dep_ == "advcl":
        return clause_slot(ctx, child, fronted)
    return None


def adverb_slot(ctx: Context, child: Token, fronted: bool, main: Token) -> Slot | None:
    """An adverb after the verb, or one that fixes a time; others stand in the verb group or go."""
    if child.lower_ in DROPPED_ADVERBS or child.tag_ == "WRB" or child.i < main.i:
        return None
    return Slot("adverb", phrase(ctx, child), "", fronted)


def prep_slot(ctx: Context, child: Token, fronted: bool) -> Slot | None:
    """A prepositional phrase: agent, time, place or other, by its object's kind."""
    inside = [c for c in child.children if c.dep_ in ("pobj", "pcomp")]
    target = next((c for c in inside if c.dep_ == "pobj"), inside[0] if inside else None)  # *because of* has both
    if target is None and child.lower_ == "out" and (left := out_of(child)) is not None:
        return Slot("prep", phrase(ctx, left), "out of", fronted)
    if target is None or any(c.dep_ == "prep" and c.i < target.i for c in child.children):
        if any(c.dep_ == "prep" for c in child.children) or child.dep_ == "prep":
            tokens = core(child)
            return (
                Slot("adverb", build(ctx, child, tokens), "", fronted)
                if len(tokens) > 1
                else Slot("particle", build(ctx, child, tokens), "", fronted)
            )
        return None
    words = " ".join(t.lower_ for t in child.subtree if t.i < target.left_edge.i and not t.is_punct)
    if any(c.dep_ == "prep" and c.i > target.i for c in child.children):
        found = build(ctx, target, core(child))
        return Slot("span" if found.kind is Kind.DATE else "adverb", found, "", fronted)
    apart = child.i > 0 and neighbour(child, -1).text == ","
    if (child.lower_ in LOOSE_PREPS and not fronted and apart) or (child.lower_ in CONTRASTS and fronted):
        return None  # a loose *with* or *including* behind a comma is an aside
    if target.dep_ == "pcomp":
        return Slot("prep", whole(ctx, target), words, fronted)
    if any(c.dep_ == "conj" for c in child.children):
        return Slot("adverb", build(ctx, target, core(child)), "", fronted)
    found = phrase(ctx, target)
    return Slot(prep_role(child, found), found, words, fronted)


def out_of(child: Token) -> Token | None:
    """What stands behind *out of*, where it is one noun: *pulled out of the accord*."""
    of = [c for c in child.children if c.lower_ == "of" and c.i == child.i + 1]
    found = [t for t in of[0].children if t.dep_ == "pobj"] if len(of) == 1 and len(list(child.children)) == 1 else []
    return found[0] if len(found) == 1 and found[0].pos_ in ("NOUN", "PROPN") else None


def prep_role(child: Token, found: Phrase) -> str:
    """agent, time, place or prep."""
    if child.dep_ == "agent":
        return "agent"
    if found.kind is Kind.DATE and child.lower_ in TIME_PREPS:
        return "time"
    return "place" if found.kind in PLACES and child.lower_ in PLACE_PREPS else "prep"


def of_the_age(child: Token) -> bool:
    """*the colonial era, when land was taken*: what is told of the age that stands before it, an aside."""
    if child.left_edge.i < 2 or neighbour(child.left_edge, -1).text != ",":
        return False
    return neighbour(child.left_edge, -2).lemma_.lower() in AGES


AGES = frozenset("era age period epoch century decade".split())


def clause_slot(ctx: Context, child: Token, fronted: bool) -> Slot | None:
    """An adverbial clause: cause, purpose or a time that is kept; participles and contrasts are asides and go."""
    mark = next((c.lower_ for c in child.children if c.dep_ in ("mark", "advmod") and c.i < child.i), "")
    if heads_into(child):
        return Slot("span", whole(ctx, child), "", fronted)
    if child.lower_ in STATES and child.left_edge.i == child.head.i + 1:
        return Slot("adverb", whole(ctx, child))  # *survived 30 days afloat*
    perfect = any(c.dep_ == "aux" and c.lemma_ == "have" for c in child.head.children)
    since = mark == "since" and (fronted or perfect)
    if mark in CAUSE and mark != "as" and not since:
        return Slot("cause", whole(ctx, child), "", fronted)
    if any(c.tag_ == "TO" for c in child.children) and child.tag_ == "VB":
        return Slot("purpose", whole(ctx, child), "", fronted)
    if child.tag_ in ("VBG", "VBN") and not fronted and not mark and neighbour(child.left_edge, -1).text not in BEFORE_ASIDE:
        return Slot("adverb", whole(ctx, child))
    if mark == "when" and not fronted and of_the_age(child):
        return None
    if mark in KEEP_CLAUSE or (since and perfect):  # *had been closed since the war began*: a time
        return Slot("when", whole(ctx, child), "", fronted)
    return None


STATES = lexicon.listed("states-in-a")


def whole(ctx: Context, child: Token) -> Phrase:
    """The full subtree as a phrase, asides left out."""
    return build(ctx, child, core(child))
