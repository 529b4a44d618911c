"""The reporting clause of the sentence that quoted words are a part of."""

from __future__ import annotations

from quizgen.language.tree import Token
from quizgen.quotes.place import Frame, Place
from quizgen.quotes.verbs import FACTIVE, reports, subject_of


def around(place: Place) -> Frame | None:
    """The reporting clause of the sentence that the quoted words are a part of: *predicted that … “fall into such an abyss”*."""
    found = [verb for verb in _above(place) if _asserts(verb, place)]
    for kinds in (("say", "judge", "order"), ("think",)):
        for verb in found:
            subject = _whose(verb, place.quoted) if reports(verb, *kinds) else None
            if subject is not None:
                return Frame(verb, subject, subject.left_edge.i, verb.i, "around")
    return _aside(place)


def _whose(verb: Token, quoted: frozenset[int]) -> Token | None:
    """The subject of a reporting verb; of a passive one the agent (*described by X as “…”*)."""
    agents = [t for c in verb.children if c.dep_ == "agent" for t in c.children if t.dep_ == "pobj"]
    return agents[0] if agents else subject_of(verb, quoted)


def _above(place: Place) -> list[Token]:
    """The reporting verbs that the quoted words depend on, the nearest first."""
    token = place.doc[place.first : place.last + 1].root
    found = []
    for _ in range(12):
        if token.head.i == token.i:
            break
        token = token.head
        if (
            token.i not in place.quoted
            and token.lemma_ not in FACTIVE
            and reports(token, "say", "judge", "order", "think")
        ):
            found.append(token)
    return found


def _asserts(verb: Token, place: Place) -> bool:
    """Whether the verb really reports here: active, or passive with a naming subject out of reach; not *a song called “…”*."""
    lemma = verb.lemma_.lower()
    if any(c.dep_ == "agent" for c in verb.children):
        return reports(verb, "judge") or lemma in ("report", "say", "quote", "state", "write")
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children) or (
        verb.tag_ == "VBN" and verb.dep_ == "acl"
    )
    if lemma in (
        "add",
        "report",
        "find",
        "see",
        "read",
        "hold",
        "offer",
        "post",
        "want",
        "seek",
        "plan",
        "know",
        "rule",
        "consider",
    ):
        return any(c.dep_ == "ccomp" for c in verb.children) and not passive
    return not passive


def _aside(place: Place) -> Frame | None:
    """A frame set between commas in the sentence of the quotation: *this is so, he adds, because “it is best for them”*."""
    sentence = place.doc[place.first].sent
    for token in sentence:
        if token.i in place.quoted or not reports(token, "say"):
            continue
        subject = subject_of(token, place.quoted)
        if subject is None or abs(subject.i - token.i) > 8:
            continue
        first, last = min(subject.left_edge.i, token.i), max(subject.right_edge.i, token.i)
        if (
            first > sentence.start
            and place.doc[first - 1].text == ","
            and last + 1 < len(place.doc)
            and place.doc[last + 1].text == ","
        ):
            return Frame(token, subject, first, last, "around")
    return None
