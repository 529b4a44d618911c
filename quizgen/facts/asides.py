"""Branches below a noun that only tell more, though no comma says so: an office, both sorts, what a thing with a title did."""

from __future__ import annotations

from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour, sentence_end
from quizgen.language.tree import Token


def calls_office(token: Token) -> bool:
    """Whether *as* right behind a name that is the subject only says what somebody was: *Red Cloud | as a leader of the Lakota | fought*."""
    if token.dep_ != "prep" or token.lower_ != "as":
        return False
    name = token.head
    noun = next((c for c in token.children if c.dep_ == "pobj"), None)
    person = noun is not None and lexicon.is_person_noun(noun.lemma_.lower())
    return name.pos_ == "PROPN" and name.dep_ == "nsubj" and token.i == name.i + 1 and person


def both_sorts(token: Token) -> bool:
    """Whether *both X and Y* between two commas only says of what sorts they were: *Ana Berg and eight men, | both old and young*."""
    first, last = token.left_edge, token.right_edge
    opens = token.dep_ == "conj" and first.lower_ == "both" and first.dep_ == "preconj" and neighbour(first, -1).text == ","
    return opens and last.i + 1 < sentence_end(last) and neighbour(last, 1).text == ","


def tells_of_title(token: Token) -> bool:
    """Whether *which* tells more of what has a title, though its comma is lost: *his A Dictionary of Norse | which set a standard*."""
    title = token.head
    if token.dep_ != "relcl" or title.pos_ != "PROPN":
        return False
    articled = any(c.text in ("A", "An") and not c.is_sent_start and c.dep_ == "det" for c in title.children)
    return articled and any(c.lower_ == "which" for c in token.children)


def of_thing(token: Token) -> bool:
    """Whether *which* behind a person's name tells of a thing before it: *a kingdom founded by Karl Weiss | which ruled Norway*."""
    subjects = (c for c in token.children if c.dep_ in ("nsubj", "nsubjpass"))
    return token.head.ent_type_ == "PERSON" and any(c.lower_ == "which" and c.i == token.head.i + 1 for c in subjects)
