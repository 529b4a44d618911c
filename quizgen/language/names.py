"""Spans of a paragraph that may be names: what the tagger found, mended, and runs of capitals that it missed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from quizgen.language import gazetteer

NAMES = frozenset("PERSON ORG GPE LOC FAC NORP EVENT WORK_OF_ART LAW PRODUCT LANGUAGE".split())
VALUES = frozenset("DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL".split())
PARTICLES = frozenset("de la le du des der den von van zu al el bin ibn ben da di do dos d’ d' y of".split())
JUNK = frozenset(". , ; : ! ? ’ ' ’s 's ” “ \" ( ) [ ] – — - / & * …".split())
WORDLIKE = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Name:
    """A candidate: its bare text without title, article and possessive; token span ``first``–``last`` (both in it)."""

    paragraph: int
    start: int
    end: int
    text: str
    first: int
    last: int
    label: str
    titles: tuple[str, ...] = ()
    head: int = 0


def names(doc: Doc, paragraph: int) -> list[Name]:
    """The names of one paragraph in text order, none overlapping."""
    taken = [False] * len(doc)
    found: list[Name] = []
    for first, last, label in _labelled(doc):
        for name in _trimmed(doc, first, last, label, paragraph):
            found.append(name)
        for i in range(first, last + 1):
            taken[i] = True
    for first, last in _runs(doc, taken):
        found.extend(_trimmed(doc, first, last, "", paragraph))
    return sorted(found, key=lambda name: name.start)


def _labelled(doc: Doc) -> list[tuple[int, int, str]]:
    """The tagger's names, grown over neighbouring capitals that belong to them."""
    out: list[tuple[int, int, str]] = []
    floor = 0
    for ent in doc.ents:
        if ent.label_ not in NAMES:
            continue
        first, last = ent.start, ent.end - 1
        if first < floor:
            continue
        while first > floor and _joins(doc[first - 1], doc[first]):
            first -= 1
        while last + 1 < len(doc) and _joins(doc[last + 1], doc[last]) and not doc[last + 1].ent_type_:
            last += 1
        out.append((first, last, ent.label_))
        floor = last + 1
    return out


def _joins(outer: Token, inner: Token) -> bool:
    """Whether a capitalised word next to a name is part of it."""
    if outer.tag_ not in ("NNP", "NNPS") or not outer.text[:1].isupper() or outer.ent_type_ in VALUES:
        return False
    if outer.ent_type_ and outer.ent_type_ != inner.ent_type_:
        return False
    return not outer.is_sent_start or outer.head.i == inner.i or inner.head.i == outer.i


def _runs(doc: Doc, taken: list[bool]) -> list[tuple[int, int]]:
    """Runs of proper nouns without a label."""
    out: list[tuple[int, int]] = []
    i = 0
    while i < len(doc):
        if taken[i] or not _proper(doc[i]):
            i += 1
            continue
        last = i
        while last + 1 < len(doc) and not taken[last + 1] and _proper(doc[last + 1]):
            last += 1
        out.append((i, last))
        i = last + 1
    return out


def _proper(token: Token) -> bool:
    """An unlabelled proper noun with a capital."""
    return token.tag_ in ("NNP", "NNPS") and token.text[:1].isupper() and token.ent_type_ not in VALUES


def _trimmed(doc: Doc, first: int, last: int, label: str, paragraph: int) -> list[Name]:
    """The name without articles, titles, possessive endings and stray marks; none when nothing is left."""
    while first <= last and (doc[first].text in JUNK - {"["} or doc[first].lower_ in ("the", "a", "an") or doc[first].is_space):
        first += 1
    while last >= first and (doc[last].text in JUNK - {"]"} or doc[last].tag_ == "POS" or doc[last].is_space):
        last -= 1
    titles: list[str] = []
    while first < last and gazetteer.is_title(doc[first].text) and label in ("PERSON", "", "ORG", "GPE", "NORP"):
        titles.append(doc[first].text)
        first += 1
    if first > last or not any(WORDLIKE.match(t.text[:1]) for t in doc[first : last + 1]):
        return []
    start, end = doc[first].idx, doc[last].idx + len(doc[last])
    text = doc.text[start:end]
    for ending in ("’s", "'s"):
        if text.endswith(ending) and len(text) > 3:
            text, end = text[:-2], end - 2
    if not any(c.isupper() or c.isdigit() for c in text) and not label:
        return []
    head = doc[first : last + 1].root.i
    return [Name(paragraph, start, end, text, first, last, label, tuple(titles), head)]
