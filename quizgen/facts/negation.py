"""Negations that reach further than the verb they stand with: to the next verb behind *or*, past an aside, from a word before the verb."""

from __future__ import annotations

from quizgen.language.neighbours import neighbour
from quizgen.language.tree import Token

SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
DENYING = frozenset("never hardly scarcely rarely seldom barely".split())


def denied(head: Token) -> bool:
    """Whether the verb is denied by a word that is lost when its clause stands alone: *nor* before it, *not* with another verb;
    or left open by another that *or* joins to it.
    """
    return joined_by_nor(head) or parted(head) or shared(head) or one_of_two(head)


def one_of_two(head: Token) -> bool:
    """Whether either of two deeds was done, nobody says which: *the rebels were killed or fled*; not *wolves howl or growl*."""
    group = (head, *(c for c in head.children if c.dep_ in ("aux", "auxpass")))
    others = [c for c in head.children if c.dep_ == "conj" and c.i > head.i]
    pairs = [(head, c) for c in others] + ([(head.head, head)] if head.dep_ == "conj" else [])
    past = any(t.tag_ == "VBD" for t in group) or head.tag_ == "VBN"
    return past and not negative(head) and any(a.pos_ in VERBAL and b.pos_ in VERBAL and either(a, b) for a, b in pairs)


VERBAL = ("VERB", "AUX")


def joined_by_nor(head: Token) -> bool:
    """Whether *nor* or *neither* stands before the verb: *neither signed the treaty nor left*."""
    return any(c.lower_ in ("nor", "neither") for c in head.children if c.i < head.i) or (
        head.dep_ == "conj" and any(c.lower_ == "nor" and c.i < head.i for c in head.head.children)
    )


def parted(head: Token) -> bool:
    """Whether an aside parts *not* from its verb, so that it hangs on *did*: *Norway did not, as was feared, leave the union*."""
    return any(c.dep_ == "aux" and any(g.dep_ == "neg" for g in c.children) for c in head.children)


def shared(head: Token) -> bool:
    """Whether the verb shares the *not* of the one before: *had not paid the tax or sent soldiers*, *did not sell and build ships*.

    Behind *and* or *but* only where it shares the auxiliary too: *did not marry, but moved to Oslo* denies no move.
    """
    verb = head
    while verb.dep_ == "conj" and verb.head.pos_ in VERBAL and not own_start(verb):
        first = verb.head
        if negative(first) or parted(first):
            return either(first, head) or head.tag_ == "VB"
        verb = first
    return False


def own_start(verb: Token) -> bool:
    """Whether a subject or an auxiliary of its own begins the clause anew: *did not marry, or he left*, *is not old and has moved*."""
    return any(c.dep_ in (*SUBJECTS, "aux", "auxpass") and c.i < verb.i for c in verb.children)


def negative(verb: Token) -> bool:
    """Whether the verb has *not*, *never*, *hardly* or *no longer*."""
    return any(c.dep_ == "neg" or (c.dep_ == "advmod" and (c.lower_ in DENYING or bound(c))) for c in verb.children if c.i <= verb.i or c.lower_ == "not")


def bound(adverb: Token) -> bool:
    """Whether an adverb has its *no* or *not* below it: *no longer*, *not always*."""
    return any(c.dep_ == "neg" for c in adverb.children) or bool(before(adverb))


def before(adverb: Token) -> list[Token]:
    """The denying words before an adverb: *no* of *no longer*, *hardly* of *hardly ever*."""
    return [c for c in adverb.children if c.i < adverb.i and (c.lower_ in ("no", "not") or c.lower_ in DENYING)]


def either(first: Token, last: Token) -> bool:
    """Whether *or* joins the verbs, however many they are: *did not eat, drink or sleep*."""
    joints = [t for t in last.doc[first.i + 1 : last.i] if t.dep_ == "cc" and t.head.pos_ in VERBAL]
    return bool(joints) and joints[-1].lower_ == "or" and neighbour(joints[-1], 1).lower_ != "else"
