"""Reported speech without marks: *said that …*, *according to X, …*, *…, Erdmann said, …*, *the claim that …*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.language import gazetteer
from quizgen.language.tree import Doc, Token
from quizgen.quotes.verbs import FACTIVE, reports, subject_of

IDEAS = gazetteer.words("ideas")


@dataclass(frozen=True, slots=True)
class Reported:
    """What is reported: token stretches (first, last), the verb or noun that reports, and whose words they are."""

    stretches: tuple[tuple[int, int], ...]
    head: Token
    subject: Token | None


def reported(doc: Doc, quoted: frozenset[int]) -> Iterator[Reported]:
    """The reported clauses of a paragraph in text order, the outermost only."""
    covered = -1
    for token in doc:
        if token.i in quoted:
            continue
        found = _of_verb(token, quoted) or _of_source(token) or _of_noun(token)
        if found is not None and found.stretches and found.stretches[-1][1] > covered:
            covered = found.stretches[-1][1]
            yield found


def _of_verb(token: Token, quoted: frozenset[int]) -> Reported | None:
    """*X said (that) …*; *…, X said, …*; verbs that vouch for their clause (*knew, discovered*) report nothing."""
    if not reports(token, "say", "think") or token.lemma_ in FACTIVE:
        return None
    clause = next((c for c in token.children if c.dep_ == "ccomp"), None)
    subject = subject_of(token, quoted) or _right_before(token)
    if clause is not None and clause.i in quoted and _first_word(clause).i in quoted:
        return None
    if clause is not None:
        frame = range(
            min(token.i, *(s.i for s in subject.subtree if s.i != clause.i)) if subject is not None else token.i,
            token.i + 1,
        )
        return Reported(_without(token.doc, clause.left_edge.i, clause.right_edge.i, frame), token, subject)
    if clause is None and subject is not None and _set_off(token, subject):
        sentence = token.sent
        frame = range(min(subject.left_edge.i, token.i), max(subject.right_edge.i, token.i) + 1)
        return Reported(_without(token.doc, sentence.start, sentence.end - 1, frame), token, subject)
    return None


def _right_before(verb: Token) -> Token | None:
    """The name between a comma and the verb, which the parser took for something else: *In an interview, Sonara also said …*."""
    doc, i = verb.doc, verb.i - 1
    while i > 0 and doc[i].pos_ == "ADV":
        i -= 1
    last = i
    while i > 0 and doc[i].pos_ == "PROPN":
        i -= 1
    return doc[last] if i < last and doc[i].text == "," and verb.tag_ in ("VBD", "VBZ") else None


def _first_word(clause: Token) -> Token:
    """The first token of a clause that is no mark."""
    return next((t for t in clause.subtree if not t.is_punct), clause)


def _set_off(token: Token, subject: Token) -> bool:
    """Whether subject and verb stand between commas: *…, he adds, …* or *…, he says.*."""
    first, last = min(subject.left_edge.i, token.i), max(subject.right_edge.i, token.i)
    doc, sentence = token.doc, token.sent
    return (
        first > sentence.start and doc[first - 1].text == "," and last + 1 < len(doc) and doc[last + 1].text in (",", ".")
        and token.dep_ in ("parataxis", "ROOT", "ccomp", "dep")
    )  # fmt: skip


def _of_source(token: Token) -> Reported | None:
    """*According to X, …*: the whole sentence is X's."""
    if token.lower_ != "according":
        return None
    target = next((t for t in token.subtree if t.dep_ == "pobj"), None)
    sentence = token.sent
    frame = range(token.left_edge.i, token.right_edge.i + 1)
    return Reported(_without(token.doc, sentence.start, sentence.end - 1, frame), token, target)


def _of_noun(token: Token) -> Reported | None:
    """*the claim that …*."""
    if token.lemma_.lower() not in IDEAS or token.tag_ not in ("NN", "NNS"):
        return None
    for child in token.children:
        if (
            child.dep_ in ("acl", "ccomp")
            and child.i > token.i
            and any(c.lower_ == "that" and c.dep_ == "mark" for c in child.children)
        ):
            return Reported(((child.left_edge.i, child.right_edge.i),), token, None)
    return None


def _without(doc: Doc, first: int, last: int, frame: range) -> tuple[tuple[int, int], ...]:
    """The stretch with the frame cut out."""
    parts = ((first, min(last, frame.start - 1)), (max(first, frame.stop), last))
    return tuple((a, b) for a, b in (_trimmed(doc, a, b) for a, b in parts) if a <= b)


def _trimmed(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """The stretch without commas at its ends."""
    while first <= last and doc[first].text in (",", ";"):
        first += 1
    while first <= last and doc[last].text in (",", ";"):
        last -= 1
    return first, last
