"""Spans of a paragraph that may be names: what the tagger found, mended, and runs of capitals that it missed."""

from __future__ import annotations

import re

from quizgen.language import gazetteer
from quizgen.language.marks import text_of
from quizgen.language.model import Kind
from quizgen.language.tree import Doc, Token
from quizgen.language.trim import CAMPUS, HONOURS, SITE, Name, honour, parts, trimmed
from quizgen.language.wholes import land, second_syllable, spanish, wars, with_syllable

NAMES = frozenset(["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "LANGUAGE"])
VALUES = frozenset(["DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"])
YEAR = re.compile(r"^1[5-9]\d\d$|^20\d\d$")
NICKNAMED = re.compile(r"\b[A-Z][\w’'-]+(?: [A-Z][\w.]*)* [\"“‘](?:[A-Z][\w-]+ ?){1,3}(?<! )[\"”’] [A-Z][\w-]*(?:’[A-Z]\w+)?")
AMPERSAND = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]*)* & [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]*)*")
BRACKETED = re.compile(r"\[[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)*\] [A-ZÀ-Þ][\w-]+")


def names(doc: Doc, paragraph: int) -> list[Name]:
    """The names of one paragraph in text order, none overlapping."""
    spans = [*_bracketed(doc), *_nicknamed(doc), *_campuses(doc), *_firms(doc), *spanish(doc), *wars(doc)]
    taken = {i for first, last, _ in spans for i in range(first, last + 1)}
    for first, last, label in _labelled(doc, taken):
        spans.append((first, last, label))
        taken.update(range(first, last + 1))
    spans.extend((first, last, "") for first, last in _runs(doc, taken))
    found: list[Name] = []
    for first, last, label in _of(doc, sorted(spans)):
        for part in parts(doc, first, last, label):
            name = trimmed(doc, *part, label, paragraph)
            if name is not None and not (found and letters_behind(doc, found[-1], name)):
                found.append(name)
    return found


def letters_behind(doc: Doc, person: Name, name: Name) -> bool:
    """Whether what looks like a name is the letters behind somebody's: *Robert Oak | FRSE*, *Ann Elm PhD | FRSA*, *Ann Elm, | QC*."""
    between = doc[person.last + 1 : name.first]
    shouted = person.text.isupper()
    listed = all(t.text == "," or honour(t, "PERSON", shouted) for t in between)
    near = " " in person.text and person.label == "PERSON" and len(between) < 5 and listed
    letters = doc[name.first : name.last + 1]
    one = doc[person.last].head in letters or letters.root.head.i in range(person.first, person.last + 1)  # *told Ann Oak | CNN had lied*
    sure = all(t.text in HONOURS for t in letters) if any(t.text == "," for t in between) else one
    return near and sure and all(honour(t, "PERSON", shouted) for t in letters)


def _bracketed(doc: Doc) -> list[tuple[int, int, str]]:
    """Names that an editor completed: *[Kassym-Jomart] Tokayev*."""
    spans = (doc.char_span(*match.span(), alignment_mode="expand") for match in BRACKETED.finditer(text_of(doc)))
    return [(span.start, span.end - 1, "PERSON") for span in spans if span is not None]


def _nicknamed(doc: Doc) -> list[tuple[int, int, str]]:
    """Names with a nickname in the middle: *William Frederick "Buffalo Bill" Cody*."""
    spans = (doc.char_span(*match.span()) for match in NICKNAMED.finditer(text_of(doc)))
    return [(s.start, s.end - 1, "PERSON") for s in spans if s is not None and all(_nominal(doc, t) for t in s)]


def _nominal(doc: Doc, token: Token) -> bool:
    """Whether a token can stand inside somebody's name: a proper noun, a mark, the second syllable behind a hyphen."""
    return token.tag_ == "NNP" or not token.text[0].isalpha() or second_syllable(doc, token.i)


def _campuses(doc: Doc) -> list[tuple[int, int, str]]:
    """The universities of a state, each with its city: *University of California, Los Angeles*."""
    spans = (doc.char_span(*match.span()) for match in CAMPUS.finditer(text_of(doc)))
    return [(span.start, span.end - 1, "ORG") for span in spans if span is not None]


def _firms(doc: Doc) -> list[tuple[int, int, str]]:
    """Names that the tagger cut at their *&*: *the Bill & Melinda Gates Foundation*."""
    out = []
    for match in AMPERSAND.finditer(text_of(doc)):
        span = doc.char_span(*match.span())
        words = [t for t in span or () if t.tag_ in ("NNP", "NNPS")]
        if not words or any(e.start == words[0].i and e.end >= words[-1].i + 1 for e in doc.ents):
            continue
        first, last = words[0].i, words[-1].i
        if all(_nominal(doc, t) or t.tag_ in ("NNPS", "CC") for t in doc[first : last + 1]):
            out.append((first, last, "ORG"))
    return out


def _labelled(doc: Doc, taken: set[int]) -> list[tuple[int, int, str]]:
    """The tagger's names, grown over neighbouring capitals that belong to them and joined when it cut one apart."""
    out: list[tuple[int, int, str]] = []
    for ent in doc.ents:
        if ent.label_ not in NAMES or ent.start in taken or ent.end - 1 in taken:
            continue
        first, last, floor = ent.start, ent.end - 1, out[-1][1] + 1 if out else 0
        while first > floor and first - 1 not in taken and _joins(doc[first - 1], doc[first]):
            first -= 1
        while (
            last + 1 < len(doc)
            and last + 1 not in taken
            and _joins(doc[last + 1], doc[last])
            and doc[last + 1].ent_type_ not in NAMES
        ):
            last += 1
        if ent.label_ == "PERSON":
            last = with_syllable(doc, last)
        if out and out[-1][1] + 1 == first and _cut(doc, out[-1], (first, last)):
            begin, _, label = out.pop()
            out.append((begin, last, "PERSON" if "PERSON" in (label, ent.label_) else ent.label_))
        elif out and ent.label_ in ("GPE", "LOC") and land(doc, out[-1], first, last):
            out[-1] = (out[-1][0], last, "LOC")
        else:
            out.append((first, last, ent.label_))
    return out


def _joins(outer: Token, inner: Token) -> bool:
    """Whether a capitalised word next to a name is part of it."""
    if (
        outer.text in ("May", "June", "April", "August")
        and outer.i == inner.i + 1
        and inner.text in gazetteer.first_names()
    ):
        return True
    if outer.tag_ not in ("NNP", "NNPS") or not outer.text[:1].isupper() or outer.ent_type_ in VALUES:
        return False
    if (outer.ent_type_ and outer.ent_type_ != inner.ent_type_) or (
        inner.ent_type_ in ("NORP", "GPE") and gazetteer.is_title(outer.text)
    ):
        return False
    return not outer.is_sent_start or outer.head.i == inner.i or inner.head.i == outer.i


def _cut(doc: Doc, left: tuple[int, int, str], right: tuple[int, int]) -> bool:
    """Whether two neighbouring labels are one name of capitalised words, none of them a known place or people."""
    for first, last in (left[:2], right):
        if (
            any(t.tag_ != "NNP" for t in doc[first : last + 1])
            or gazetteer.known(doc[first : last + 1].text) is not None
        ):
            return False
    if doc[left[1]].dep_ != "compound" or doc[left[1]].head.i < right[0]:
        return False
    begin = left[0]
    while begin < left[1] and gazetteer.is_title(doc[begin].text):
        begin += 1  # Grand Master Hermann | von Salza
    return not any(gazetteer.is_title(t.text) for t in doc[begin : right[1] + 1])


def _of(doc: Doc, spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Join *Band of Renown*, *Daughters of the American Revolution*: capitals that the tagger left before *of* and a name."""
    out: list[tuple[int, int, str]] = []
    for first, last, label in spans:
        if (
            out
            and first == out[-1][1] + (1 if doc[out[-1][1]].tag_ == "POS" else 2)
            and _work(doc, out[-1], first, last)
        ):
            out[-1] = (out[-1][0], last, "WORK_OF_ART")
            continue
        if out and _lands(doc, out[-1], (first, last), label):
            out[-1] = (out[-1][0], last, "ORG")
            continue
        if out and not out[-1][2] and doc[out[-1][1]].text.lower() not in gazetteer.person_nouns():
            between = [t.lower_ for t in doc[out[-1][1] + 1 : first]]
            if between in (["-"], ["–"]) and not doc[out[-1][1]].whitespace_ and not doc[first - 1].whitespace_:
                out[-1] = (out[-1][0], last, label)
                continue
            before = doc[out[-1][0] : out[-1][1] + 1]
            if (
                between in (["of"], ["of", "the"])
                and not any(gazetteer.is_title(t.text) for t in before)
                and not before[-1].is_sent_start
            ):
                out[-1] = (out[-1][0], last, "ORG" if label == "ORG" else "")
                continue
        out.append((first, last, label))
    return out


COUPLED = re.compile(r"\b(?:England and Wales|Trinidad and Tobago|Bosnia and Herzegovina|Newfoundland and Labrador)$")
"""Two lands that have one body: *the High Court of England and Wales*."""


def _lands(doc: Doc, body: tuple[int, int, str], place: tuple[int, int], label: str) -> bool:
    """Whether a place is the second in a body's name: *the Islamic State of Iraq | and the Levant*."""
    (begin, end, sort), (first, last) = body, place
    if COUPLED.search(doc[begin : last + 1].text) and last - end == 2 and " of " in doc[begin : last + 1].text:
        return True
    joint = [t.lower_ for t in doc[end + 1 : end + 3]] == ["and", "the"] and first in (end + 2, end + 3)
    if sort != "ORG" or label not in ("GPE", "LOC") or not joint or gazetteer.known(doc[end + 3].text) is Kind.COUNTRY:
        return False
    of = doc[end].head
    return doc[end].dep_ == "pobj" and of.lower_ == "of" and begin < of.i and len(doc[end + 3 : last + 1]) == 1


def _work(doc: Doc, owner: tuple[int, int, str], first: int, last: int) -> bool:
    """Whether two names are one title with a possessive in it: *the film Ivan’s Childhood*, *Ivan’s Childhood (1962)*."""
    if doc[first - 1].tag_ != "POS" or doc[first - 1].is_sent_start or doc[first - 1].i < owner[0]:
        return False
    after = doc[last + 1 : last + 3]
    dated = len(after) == 2 and after[0].text == "(" and YEAR.match(after[1].text) is not None
    return dated or any(t.lower_ in gazetteer.words("noun-work") for t in doc[max(0, owner[0] - 2) : owner[0]])


def _runs(doc: Doc, taken: set[int]) -> list[tuple[int, int]]:
    """Runs of proper nouns without a label, and names of sites."""
    out: list[tuple[int, int]] = []
    i = 0
    while i < len(doc):
        last = i
        if i not in taken and _proper(doc[i]):
            while last + 1 < len(doc) and last + 1 not in taken and _proper(doc[last + 1]):
                last += 1
            out.append((i, last))
        i = last + 1
    return out


def _proper(token: Token) -> bool:
    """An unlabelled proper noun with a capital, or the name of a site."""
    if token.ent_type_ in VALUES:
        return False
    return (token.tag_ in ("NNP", "NNPS") and token.text[:1].isupper()) or SITE.match(token.text) is not None
