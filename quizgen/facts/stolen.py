"""Subjects that the parser hung elsewhere, on an opening phrase or a list, and captions that it took for one."""

from __future__ import annotations

from spacy.tokens import Token

from quizgen.facts.tokens import taken
from quizgen.facts.verbs import finite_of
from quizgen.language import lexicon

NO_HEADING = lexicon.listed("not-so")


def heading(child: Token) -> bool:
    """A caption before a colon at the head of the sentence: *More survivors: …*; *Myth: …* takes the rest back."""
    last = child.right_edge
    after = last if last.text == ":" else last.nbor(1) if last.i + 1 < child.sent.end else last
    words = list(child.subtree)
    return (
        child.i < child.head.i
        and child.dep_ in ("dep", "npadvmod", "parataxis", "nsubj")
        and bool(child.left_edge.is_sent_start)
        and after.text == ":"
        and not any(t.pos_ in ("VERB", "AUX") or t.lemma_.lower() in NO_HEADING for t in words)
    )


def last_of_list(head: Token) -> Token | None:
    """The subject that the parser took for the last member of a list before the verb."""
    before = head.left_edge.nbor(-1) if head.left_edge.i > head.sent.start else None
    while before is not None and head.dep_ == "conj":
        if taken(before) == head:
            return before
        before = before.head if before.head.i < before.i and before.dep_ != "ROOT" else None
    return None


def stolen_subject(head: Token) -> Token | None:
    """The subject that the parser hung on an opening phrase: *With the help of France, Chad and Mali attacked …*."""
    finite = finite_of(head)
    if (
        head.dep_ != "ROOT"
        or finite is None
        or finite.tag_ not in ("VBD", "VBZ", "VBP")
        or any(c.dep_ in ("csubj", "dep") for c in head.children)
    ):
        return None
    openers = [c for c in head.children if c.dep_ == "prep" and c.i < head.i]
    if not openers or not openers[0].is_sent_start:
        return None
    for token in openers[-1].subtree:
        comma = token.left_edge.i > token.sent.start and token.left_edge.nbor(-1).text == ","
        if token.dep_ in ("appos", "conj") and comma and token.pos_ in ("NOUN", "PROPN") and told_until(token, finite):
            return token
    return None


def told_until(noun: Token, finite: Token) -> bool:
    """Whether the noun's phrase, or what a closed pair of marks adds to it, ends right before the verb."""
    if noun.right_edge.i == finite.i - 1:
        return True
    closing = finite.nbor(-1).text
    return closing in (",", "–", "—") and noun.i + 1 < finite.i - 1 and noun.nbor(1).text == closing
