"""Which parts below a verb say nothing of their own, belong to another verb, or count from a time told before."""

from __future__ import annotations

import re

from quizgen.facts.model import Slot
from quizgen.facts.subjects import listed
from quizgen.facts.verbs import DROPPED_ADVERBS
from quizgen.language import lexicon
from quizgen.language.marks import text_of
from quizgen.language.neighbours import neighbour, sentence_end, sentence_start
from quizgen.language.tree import Token

DISCOURSE = lexicon.listed("discourse")
TIMES = lexicon.listed("anaphoric-times")
OPENERS = {"in", "for", "of", "to", "on", "by", "as", "at"}
LATER = re.compile(
    r"(shortly |soon |years? |months? |weeks? |days? |a \w+ )?(thereafter|afterwards?|after|later|before|earlier|then)",
    re.I,
)


def discourse(child: Token) -> bool:
    """An opener that only links sentences: *in fact*, *for example*, *as a result*, *in one instance*; with *of …* behind it, it says more."""
    if child.dep_ != "prep" or child.lower_ not in OPENERS:
        return False
    words = [t for t in child.subtree if not t.is_punct]
    last = words[-1]
    return last.lower_ in DISCOURSE and len(words) <= 3 and (len(words) == 2 or words[1].lower_ in ("a", "an", "the", "one"))


def one_occasion(child: Token) -> bool:
    """*stopped for three days one time*: once, which the statement says without it."""
    return child.dep_ == "npadvmod" and child.lower_ == "time" and [c.lower_ for c in child.children] == ["one"]


def absolute(main: Token, child: Token) -> bool:
    """Whether *with …* at the head of a sentence tells a state beside the deed, and no means: *with the land held by Denmark, he left*;
    *with 6,000 members, the club was named the best*.
    """
    if child.dep_ != "prep" or child.lower_ != "with" or child.i > main.i:
        return False
    noun = next((c for c in child.children if c.dep_ == "pobj"), None)
    if noun is None:
        return False
    held = any(
        c.dep_ == "acl" and c.tag_ == "VBN" and any(t.dep_ == "agent" for t in c.children) for c in noun.children
    )
    counted = any(c.dep_ == "nummod" for c in noun.children) and any(c.dep_ == "auxpass" for c in main.children)
    of_subject = main.lemma_ in ("be", "become", "have") and any(t.like_num for t in child.subtree)
    return held or counted or of_subject


def anaphoric(child: Token) -> bool:
    """A time that another sentence fixes: *at the time*, *by then*, *within two months*, *a year later*."""
    words = [t for t in child.subtree if not t.is_punct]
    text = " ".join(t.text for t in words)
    if LATER.fullmatch(text) or re.search(r"\b(thereafter|afterwards?)$", text):
        return True
    if child.dep_ != "prep" or any(t.ent_type_ in ("EVENT", "PERSON", "GPE", "ORG") for t in words):
        return False
    noun = next((c for c in child.children if c.dep_ == "pobj"), None)
    if noun is not None and a_span(noun):
        return True
    if noun is None or any(
        c.dep_ in ("prep", "relcl", "acl", "poss", "nummod", "advcl") and c.i > noun.i for c in noun.children
    ):
        return False
    if child.lower_ in ("within", "after") and noun.lemma_.lower() in lexicon.TIME_UNITS:
        return True
    plain = any(
        c.lower_ in ("the", "that", "this", "early", "late", "first", "following", "next") for c in noun.children
    )
    return (
        child.lower_ in ("at", "by", "in", "during", "over", "from")
        and noun.lemma_.lower() in TIMES
        and (plain and not any(t.like_num for t in words))
    )


def part_of_span(child: Token) -> bool:
    """*during the first two years*: of what?"""
    if child.dep_ != "prep":
        return False
    noun = next((c for c in child.children if c.dep_ == "pobj"), child)
    if noun.lemma_.lower() not in lexicon.TIME_UNITS:
        return False
    ends = any(c.lower_ in ("first", "last", "next", "following") for c in noun.children)
    counted = any(c.dep_ == "nummod" for c in noun.children)
    more = any(c.dep_ in ("prep", "relcl", "acl") and c.i > noun.i for c in noun.children)
    return ends and counted and not more and any(c.lower_ == "the" for c in noun.children)


def a_span(noun: Token) -> bool:
    """*in the span of one week*, *in the space of two years*: which ones?"""
    last = noun.right_edge
    bare = last.lemma_.lower() in lexicon.TIME_UNITS and last.head.lower_ == "of" and last.head.head == noun
    return (
        bare
        and noun.lower_ in ("span", "space", "course", "period")
        and any(t.like_num or t.lower_ in ("a", "an") for t in last.children)
    )


def of_next_verb(main: Token, child: Token) -> bool:
    """A phrase behind *and* that belongs to the verb after it: *boiled broth and, in 1859, published*."""
    if child.i < main.i or child.dep_ not in ("prep", "npadvmod", "advmod"):
        return False
    joint = next((c for c in main.children if c.dep_ == "cc" and c.i > main.i), None)
    return joint is not None and child.i > joint.i and any(c.dep_ == "conj" and c.i > child.i for c in main.children)


def renamed(main: Token, child: Token) -> bool:
    """A noun behind a comma that renames the phrase before it: *on January 10, the day that …*, *of Oslo, the capital*."""
    if (
        child.dep_ not in ("npadvmod", "attr", "dobj")
        or child.i < main.i
        or any(c.dep_ in ("cc", "conj") for c in child.children)
    ):
        return False
    first = child.left_edge
    if neighbour(first, -1).text not in (",", "–", "—") or neighbour(main, 1).text == ",":
        return False
    if child.dep_ == "npadvmod":
        return child.left_edge.lower_ in ("the", "a") and neighbour(first, -2).ent_type_ == "DATE"
    return child.left_edge.lower_ in ("the", "a", "an") and any(
        c.dep_ in ("prep", "acomp", "attr", "dobj") and main.i < c.i < child.i for c in main.children
    )


def set_in(main: Token, child: Token) -> bool:
    """A phrase between commas behind the subject that describes it: *the party, in decline, found …*."""
    if child.dep_ != "prep" or child.i > main.i:
        return False
    subject = next((c for c in main.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < main.i), None)
    if subject is None or not subject.i < child.i < main.i:
        return False
    first, last = child.left_edge, child.right_edge
    return (
        neighbour(first, -1).text in (",", "–", "—")
        and (neighbour(last, 1).text in (",", "–", "—") or last.i + 1 == main.i)
        and not any(c.ent_type_ == "DATE" for c in child.children)
    )


def dangles(child: Token) -> bool:
    """A preposition without its noun that is no particle right behind the verb."""
    if child.dep_ != "prep":
        return False
    if child.i == child.head.i + 1:  # *films, referred to as cartoons, …* read as an active verb
        passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in child.head.children)
        return (
            child.lower_ in ("to", "of")
            and not passive
            and not any(True for _ in child.children)
            and neighbour(child, 1).tag_ == "IN"
        )
    last = child.right_edge
    return last.tag_ == "IN" and not any(True for _ in last.children)


def unfinished(main: Token, child: Token) -> bool:
    """An infinitive that the parser cut from the verbs coordinated with it: *to recognise, pick up, and carry balls*."""
    if child.lower_ in ("no", "not", "neither"):
        return True
    if any(
        t.dep_ == "appos" and t.left_edge.like_num and t.head.lemma_.lower() in lexicon.TIME_UNITS
        for t in child.subtree
    ):
        return True  # *at 69 hours, 8 minutes*
    if (
        child.i > main.i
        and ";" in text_of(main.doc)
        and any(t.text == ";" for t in main.doc[main.i : child.left_edge.i])
    ):
        return True  # another clause begins behind the semicolon
    deeds = (child, *(c for c in child.children if c.dep_ == "pcomp"))
    inside = (g for c in deeds for g in c.children if g.dep_ in ("pobj", "dobj"))
    if any(map(listed, (child, *inside))):
        return True  # *eight kings, two queens, and a pope*, read as an apposition
    if child.dep_ == "prep" and child.lower_ == "of" and child.i < main.i:
        return True  # *Of the nine members, one left*
    if (
        child.dep_ not in ("xcomp", "ccomp", "advcl")
        or child.tag_ != "VB"
        or any(c.dep_ == "dobj" for c in child.children)
    ):
        return False
    after = child.right_edge.i + 2
    return after < sentence_end(child) and child.doc[after - 1].text == "," and child.doc[after].tag_ in ("VB", "VBP")


def member(child: Token) -> bool:
    """Whether a noun without an article is one of a list, *spoke to donors | , organisers and patrons*, or takes the article of
    the adjective before the comma: *a dry climate and an arid | , windy plain*.
    """
    before = neighbour(child.left_edge, -2) if child.left_edge.i > 1 else child
    half = any(c.lower_ in ("a", "an") for c in before.children) and before.dep_ == "conj"
    bare = not any(c.dep_ in ("det", "poss") for c in child.children)
    return bare and (half or any(c.dep_ == "conj" for c in child.children))


def second(main: Token, child: Token) -> bool:
    """A phrase behind an *and* that belongs to a phrase before it: *for boys under six and for men over 60*."""
    if child.i < main.i or child.dep_ not in ("prep", "advcl", "dobj", "npadvmod"):
        return False
    before = neighbour(child.left_edge, -1) if child.left_edge.i > sentence_start(main) else None
    return (
        before is not None
        and before.dep_ == "cc"
        and before.head.i not in (main.i, child.i)
        and not any(c.dep_ == "conj" and c.i > child.i for c in main.children)
    )


def loose_where(child: Token) -> bool:
    """Whether a clause behind a comma only tells more of a place: *taught at Leeds, where she became rector*."""
    first = child.left_edge
    loose = child.dep_ in ("ccomp", "xcomp", "advcl") and first.lower_ == "where" and first.i > child.head.i
    return loose and neighbour(first, -1).text == ","


def stage(child: Token, slot: Slot, before: list[Slot]) -> bool:
    """A second phrase behind a comma that only tells the first one by parts: *moved to Italy, first to Milan*."""
    again = slot.prep.split()[-1:]
    return (
        slot.role in ("place", "prep")
        and again in (["to"], ["into"])
        and not slot.fronted
        and neighbour(child.left_edge, -1).text == ","
        and any(s.role == "place" and s.prep.split()[-1:] == again for s in before if not s.fronted)
    )


def trivial(child: Token) -> bool:
    """A word whose loss changes nothing: *however*, *also*, *all* of *they were all sold*, *both* of *both … and*."""
    if child.lower_ in ("all", "both", "each"):
        return child.dep_ in ("dep", "advmod", "appos", "det", "preconj") and not any(True for _ in child.children)
    return child.dep_ == "advmod" and child.lower_ in DROPPED_ADVERBS
