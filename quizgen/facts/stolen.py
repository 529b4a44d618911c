"""Subjects that the parser hung elsewhere, on an opening phrase or a list, and captions that it took for one."""

from __future__ import annotations

from quizgen.facts.tokens import taken
from quizgen.facts.verbs import finite_of
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_end, sentence_start
from quizgen.language.tree import Token

NO_HEADING = lexicon.listed("not-so")


def heading(child: Token) -> bool:
    """A caption before a colon at the head of the sentence: *More survivors: …*; *Myth: …* takes the rest back."""
    if (
        child.i >= child.head.i
        or child.dep_ not in ("dep", "npadvmod", "parataxis", "nsubj")
        or not child.left_edge.is_sent_start
    ):
        return False
    last = child.right_edge
    after = last if last.text == ":" else neighbour(last, 1) if last.i + 1 < sentence_end(child) else last
    return after.text == ":" and not any(
        t.pos_ in ("VERB", "AUX") or t.lemma_.lower() in NO_HEADING for t in child.subtree
    )


def last_of_list(head: Token) -> Token | None:
    """The subject that the parser took for the last member of a list before the verb."""
    before = neighbour(head.left_edge, -1) if head.left_edge.i > sentence_start(head) else None
    while before is not None and head.dep_ == "conj":
        if taken(before) == head:
            return before
        before = before.head if before.head.i < before.i and before.dep_ != "ROOT" else None
    return None


PLACES_OF_SUBJECTS = ("appos", "conj", "npadvmod", "pobj", "dobj")


def stolen_subject(head: Token) -> Token | None:
    """The subject that the parser hung on an opening phrase: *In a famous letter, Ash and Oak asked …*."""
    finite = finite_of(head)
    if (
        head.dep_ != "ROOT"
        or finite is None
        or finite.tag_ not in ("VBD", "VBZ", "VBP")
        or any(c.dep_ in ("csubj", "dep", "nsubj", "nsubjpass", "expl") for c in head.children)
    ):
        return None
    openers = [c for c in head.children if c.dep_ in ("prep", "advcl", "advmod") and c.i < finite.i]
    if not openers or not openers[0].is_sent_start:
        return None
    for token in (t for c in openers for t in c.subtree if t.i < finite.i):
        comma = token.left_edge.i > sentence_start(token) and neighbour(token.left_edge, -1).text == ","
        placed = token.dep_ in PLACES_OF_SUBJECTS and token.pos_ in ("NOUN", "PROPN") and token.ent_type_ != "DATE"
        if placed and comma and told_until(token, finite):
            return token
    return None


def object_before(subject: Token) -> frozenset[int]:
    """The object of an opening gerund, without a comma read as part of the subject's name: *After leaving school | Ash worked in Oslo*."""
    first = subject.left_edge
    if first.dep_ != "compound" or first.head != subject or subject.pos_ != "PROPN" or not first.text.islower() or first.i < 2:
        return frozenset()
    gerund = neighbour(first, -1)
    opening = gerund.tag_ == "VBG" and gerund.dep_ == "pcomp" and gerund.head.is_sent_start
    return frozenset([first.i]) if opening and not any(c.i > gerund.i for c in gerund.children) else frozenset()


def told_until(noun: Token, finite: Token) -> bool:
    """Whether the noun's phrase, or what a closed pair of marks adds to it, ends right before the verb and its adverbs."""
    last = finite.i - 1
    while last > noun.i and finite.doc[last].tag_ == "RB":
        last -= 1
    if finite.doc[last].text == ")":
        opened = next((t.i for t in finite.doc[noun.i : last] if t.text == "("), last)
        last = opened - 1
    if noun.right_edge.i == last:
        return True
    if finite.doc[last].text == "”" and finite.doc[last - 1].text == ",":
        last -= 1
    closing = finite.doc[last].text
    return closing in (",", "–", "—") and noun.i + 1 < last and neighbour(noun, 1).text == closing


ADDED = lexicon.listed("word-nouns")


def twins(head: Token) -> tuple[Token, Token] | None:
    """Two nouns read as subjects that are one: *the term “adobe”*, *the symbol Cp*, *U-boats*."""
    found = [c for c in head.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < head.i and not heading(c)]
    if len(found) != 2:
        return None
    one, two = found
    between = [t.text for t in head.doc[one.i + 1 : two.left_edge.i]]
    if between == ["-"] and two.left_edge is two and one.left_edge.i <= one.i:
        return one, two
    named = one.tag_ == "NN" and (one.lemma_.lower() in ADDED or (two.tag_ in ("NNP", "NNPS") and not between))
    article = any(c.dep_ in ("det", "poss") for c in one.children)
    return (one, two) if named and article and all(t in "“\"‘'" for t in between) else None
