"""What the words around a name tell of its kind: *the people of X*, *in X*, *X, Indiana*, *(X, 1999)*."""

from __future__ import annotations

import re

from quizgen.language import gazetteer
from quizgen.language.marks import pairs_of, text_of
from quizgen.language.model import Kind
from quizgen.language.tree import Doc, Token
from quizgen.language.trim import Name

YEAR = re.compile(r"^(?:1[89]|20)\d\d[a-z]?$")
OF_PLACES = gazetteer.words("of-places")
DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest outside".split())
NOT_IN = gazetteer.words("in-no-place")
SCHOLARLY = gazetteer.words("scholarly-verbs")
SMALL = frozenset(["and", "et", "al", "al.", "&", "see", "in", "van", "von", "de", "e.g.", "cf."])
OPEN = ("PERSON", "ORG", "")
"""What the tagger says of a name that it does not know."""


def around(doc: Doc, name: Name) -> list[tuple[Kind, int, str]]:
    """The witnesses around a name: a kind, its weight in tenths, what spoke."""
    if name.titles or name.label in ("NORP", "DATE"):
        return []
    if _cited(doc, name):
        return [(Kind.PERSON, 15, "citation")]
    if name.label not in (*OPEN, "GPE", "LOC", "FAC") or doc[name.last].tag_ == "NNPS":
        return []
    return [(Kind.PLACE, weight, "place") for weight in _placed(doc, name) if weight]


def _placed(doc: Doc, name: Name) -> tuple[int, ...]:
    """How strongly the words say that the name is a place's."""
    head = doc[name.head]
    if head.dep_ != "pobj":
        return (_listed(doc, name),)
    prep = head.head
    inside = prep.lower_ == "in" and name.label == "ORG" and _bare(doc, name) and not _abstract(prep.head)
    return (
        15 if prep.lower_ == "of" and prep.i == name.first - 1 and _of_places(prep.head) else 0,
        12 if prep.lower_ == "outside" or inside else 0,
        _listed(doc, name),
    )


def _of_places(noun: Token) -> bool:
    """Whether what comes before *of* belongs to places: *the people of X*, *south of X*, *Evagoras of X*."""
    low = noun.lemma_.lower()
    ruler = noun.ent_type_ == "PERSON" and noun.tag_ == "NNP" and noun.text in gazetteer.first_names()
    return low in OF_PLACES or low in DIRECTIONS or ruler


def _bare(doc: Doc, name: Name) -> bool:
    """Whether a name is one word without article and small letters enough not to be an abbreviation."""
    alone = name.first == name.last and not name.text.isupper() and not any(c.isdigit() for c in name.text)
    return alone and (name.first == 0 or doc[name.first - 1].dep_ != "det") and not any(doc[name.head].children)


def _abstract(above: Token) -> bool:
    """Whether one can be in it without its being a place: *a stake in X*, *invest in X*."""
    return above.lemma_.lower() in NOT_IN


def _listed(doc: Doc, name: Name) -> int:
    """Whether a known place follows a name or stands before it: *X, Indiana*; *(Sydney, X)*."""
    after = doc[name.last + 1 : name.last + 4]
    if len(after) > 1 and after[0].text == "," and name.last - name.first < 2 and doc[name.head].dep_ == "pobj":
        long = len(after) == 3 and after[2].text[:1].isupper()
        end = name.last + (4 if long else 3)
        closed = end >= len(doc) or doc[end].is_punct
        if closed and gazetteer.known(after[1:].text if long else after[1].text) in (Kind.COUNTRY, Kind.PLACE):
            return 15
    before = doc[max(0, name.first - 3) : name.first]
    if len(before) == 3 and before[2].text == "," and before[0].text == "(":
        closes = len(after) > 0 and after[0].text[:1] == ")"
        return 15 if closes and gazetteer.known(before[1].text) is Kind.CITY else 0
    return 0


def _cited(doc: Doc, name: Name) -> bool:
    """Whether a name is an author's in a reference: *(Oak & Ash, 1999)*, *Oak and Ash (1999) showed …*."""
    if gazetteer.known(name.text) is not None or name.last - name.first > 2:
        return False
    if any(start <= name.start and name.end <= end for start, end in _references(doc)):
        return True
    after = doc[name.last + 1 : name.last + 4]
    dated = len(after) == 3 and after[0].text == "(" and YEAR.match(after[1].text) and after[2].text.startswith(")")
    if not dated or name.label not in OPEN:
        return False
    head = doc[name.head]
    while head.dep_ in ("conj", "appos") and head.head.i != head.i:
        head = head.head
    return head.dep_ == "nsubj" and head.head.lemma_ in SCHOLARLY


def _references(doc: Doc) -> list[tuple[int, int]]:
    """Brackets that hold authors and the year of a work, found once for a paragraph."""
    if "references" not in doc.user_data:
        spans = [
            pair.inner for pair in pairs_of(doc) if pair.mark == "(" and pair.closed and pair.end - pair.start < 160
        ]
        text = text_of(doc)
        doc.user_data["references"] = [(a, b) for a, b in spans if _reference(text[a:b])]
    found: list[tuple[int, int]] = doc.user_data["references"]
    return found


def _reference(inside: str) -> bool:
    """Whether some words are authors with a year behind a comma."""
    words = re.findall(r"[^\s,;]+", inside)
    if len(words) < 2 or not YEAR.match(words[-1]) or not re.search(r"[,.] *\S+$", inside):
        return False
    return all(word in SMALL or word[:1].isupper() or YEAR.match(word) for word in words)
