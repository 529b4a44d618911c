"""One child of a verb as a slot: a complement, or a time, place, cause or purpose by its preposition or conjunction."""

from __future__ import annotations

from dataclasses import replace

from quizgen.facts.context import Context
from quizgen.facts.firsts import to_do_first
from quizgen.facts.halved import first_step
from quizgen.facts.model import Issue, Phrase, Slot
from quizgen.facts.phrases import build, phrase
from quizgen.facts.stolen import object_before
from quizgen.facts.timing import as_late_as, heads_into, is_year
from quizgen.facts.tokens import BEFORE_ASIDE, core
from quizgen.facts.verbs import DROPPED_ADVERBS
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token

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
LOOSE_PREPS = {"with", "alongside", "including", "like", "along", "without", "unlike", "compared"}
CONTRASTS = {"unlike", "compared"}
PLACES = {Kind.COUNTRY, Kind.CITY, Kind.PLACE}


def slot_of(ctx: Context, main: Token, child: Token, head: Token) -> Slot | None:
    """One child as a slot; None for what is dropped."""
    fronted = child.i < head.i
    role = ROLES.get(child.dep_)
    reason = owing_to(child)
    if fronted and of_subject(child):
        return None
    if reason is not None:
        return Slot("prep", phrase(ctx, reason), "owing to", fronted)
    if child.dep_ in ("prep", "agent") or (role == "recipient" and child.pos_ == "ADP"):
        return prep_slot(ctx, child, fronted)
    if role is not None:
        return Slot(role, to_do_first(ctx, child) or phrase(ctx, child), "", fronted)
    if child.dep_ == "npadvmod" and any(c.dep_ == "mark" and c.i > child.i for c in main.children):
        return None
    if child.dep_ == "npadvmod":
        found = styled(ctx, child) or phrase(ctx, child)
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
        return Slot("clause", styled(ctx, child) or whole(ctx, child), "", fronted) if child.i > main.i else None
    if child.dep_ == "advcl":
        return clause_slot(ctx, child, fronted)
    return None


def of_subject(child: Token) -> bool:
    """Whether an opening noun between the start and a comma says who the subject is: *A devout Buddhist, he disapproved of …*."""
    opens = child.left_edge.is_sent_start and child.left_edge.lower_ in ("a", "an") and neighbour(child.right_edge, 1).text == ","
    measured = child.lemma_.lower() in lexicon.TIME_UNITS | lexicon.MEASURES or child.ent_type_ in ("DATE", "TIME", "QUANTITY")
    return bool(opens) and child.dep_ in ("dobj", "npadvmod", "attr") and not measured


def owing_to(child: Token) -> Token | None:
    """What stands behind *owing to*, of which the parser makes a verb and a preposition."""
    to = neighbour(child, 1)
    if child.lower_ != "owing" or to.lower_ != "to":
        return None
    return next((c for c in to.children if c.dep_ == "pobj"), None)


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
    following = first_step(child)
    if following is not None:
        both = build(ctx, target, [*core(child), *following[:2], *(t for prep in following[2:] for t in core(prep) if t not in following[:2])])
        return Slot("adverb", replace(both, issues=both.issues - {Issue.TIME}), "", fronted)  # *then* counts from what stands here
    if any(c.dep_ == "prep" and c.i > target.i for c in child.children):
        found = build(ctx, target, core(child))
        return Slot("span" if found.kind is Kind.DATE else "adverb", found, "", fronted)
    apart = child.i > 0 and neighbour(child, -1).text == "," and not behind_link(child)
    if (child.lower_ in LOOSE_PREPS and not fronted and apart) or (child.lower_ in CONTRASTS and fronted):
        return None  # a loose *with* or *including* behind a comma is an aside
    if target.dep_ == "pcomp":
        return Slot("prep", with_object(ctx, target), words, fronted)
    if any(c.dep_ == "conj" for c in child.children):
        return Slot("adverb", build(ctx, target, core(child)), "", fronted)
    found = phrase(ctx, target)
    if words == "following" and found.lemma in RULES and not fronted:
        words = "according to"  # no *is wrong following the principle*
    return Slot(prep_role(child, found), found, within_it(child) or words, fronted)


def within_it(child: Token) -> str:
    """The preposition of *in which* behind a time, where its clause was read as the main one: *After 1816, in which he won, they …*."""
    last = child.right_edge
    if last.i + 3 >= sentence_end(child) or neighbour(last, 1).text != "," or neighbour(last, 3).lower_ != "which":
        return ""
    inner = neighbour(last, 2)
    return inner.lower_ if inner.dep_ == "prep" and inner.head == child.head else ""


def behind_link(child: Token) -> bool:
    """Whether the comma before a phrase only closes *, however,*: *owed her fame, however, to a series*."""
    return child.i > 2 and neighbour(child, -2).lower_ in LINKS and neighbour(child, -3).text == ","


LINKS = frozenset("however moreover therefore though instead furthermore nevertheless".split())
RULES = frozenset("principle principles rule rules law laws theory model doctrine logic reasoning tradition custom convention".split())


def with_object(ctx: Context, gerund: Token) -> Phrase:
    """A gerund's phrase with the object that the parser gave to the subject behind it: *After leaving school | Ash worked*."""
    after = neighbour(gerund, 1)
    lost = after.i + 1 < len(after.doc) and after.dep_ == "compound" and after.i in object_before(after.head)
    return build(ctx, gerund, [gerund, after]) if lost else whole(ctx, gerund)


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
    if found.unit == "year" and child.lower_ in ("in", "since", "until") and found.text.isdigit():
        return "time"  # *In 1781 James Watt …*, which the tagger may take for a figure
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
        return Slot("clause" if undertaken(child, fronted) else "purpose", whole(ctx, child), "", fronted)
    if (
        child.tag_ in ("VBG", "VBN")
        and not fronted
        and not mark
        and neighbour(child.left_edge, -1).text not in BEFORE_ASIDE
    ):
        return Slot("adverb", whole(ctx, child))
    if mark == "when" and not fronted and of_the_age(child):
        return None
    if mark in KEEP_CLAUSE or (since and perfect):  # *had been closed since the war began*: a time
        return Slot("when", whole(ctx, child), "", fronted)
    return None


STATES = lexicon.listed("states-in-a")
UNDERTAKING = lexicon.listed("undertaking-verbs")


def undertaken(child: Token, fronted: bool) -> bool:
    """Whether the infinitive says what, not why, though an adverb stands before it: *resolved instead to stay in Japan*."""
    bare = not any(c.dep_ in ("dobj", "dative") for c in child.head.children)
    return not fronted and bare and child.head.lemma_.lower() in UNDERTAKING


NAMING = frozenset("proclaim declare crown style name call rename entitle title".split())


def styled(ctx: Context, child: Token) -> Phrase | None:
    """A name that somebody took, with the title behind it: *proclaimed himself Norton I, Emperor of Norway*; None for any other."""
    title = next((c for c in child.children if c.dep_ == "appos" and neighbour(c.left_edge, -1).text == ","), None)
    if child.pos_ != "PROPN" or title is None or title.pos_ != "PROPN" or child.head.lemma_ not in NAMING:
        return None
    return build(ctx, child, [*core(child), neighbour(title.left_edge, -1), *core(title)])


def whole(ctx: Context, child: Token) -> Phrase:
    """The full subtree as a phrase, asides left out."""
    return build(ctx, child, core(child))
