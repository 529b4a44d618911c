"""Names that the tagger cuts: at a hyphen (*Ban Ki-moon*), before *y* (*Ana Elm y Gomes*), at *and* (*the French and Indian War*)."""

from __future__ import annotations

import re

from quizgen.language.gazetteer import first_names, known
from quizgen.language.marks import text_of
from quizgen.language.model import Kind
from quizgen.language.tree import Doc

BEHIND_HYPHEN = frozenset("based born era style wide led run like wing bound made only type speaking ruled backed owned".split())
"""What makes an adjective of the name before the hyphen."""
PARTICLES = frozenset("de del la las los y da do dos das e".split())
CEREMONIAL = 6
"""So many words of a Spanish or Portuguese name are more than anybody is called by."""
WAR = re.compile(r"\b[Tt]he (([A-Z][a-z]+) and ([A-Z][a-z]+) War)\b")
CAPITAL = r"[A-ZÀ-Þ][\w-]+"
SPANISH = re.compile(rf"\b{CAPITAL}(?: (?:(?:de(?: l[ao]s?)?|del|da|do|dos) )?{CAPITAL}){{1,8}} y {CAPITAL}")


def second_syllable(doc: Doc, i: int) -> bool:
    """Whether a small word is the end of a given name: *Ban Ki-|moon*, *Mao Tse-|tung*; not *Oslo-|born*, and no part of an adjective."""
    word = doc[i]
    if i < 2 or not (word.text.islower() and word.text.isalpha()) or word.lower_ in BEHIND_HYPHEN or word.tag_ in ("VBN", "VBG", "JJ"):
        return False
    hyphen, first = doc[i - 1], doc[i - 2]
    tight = hyphen.text == "-" and not hyphen.whitespace_ and not first.whitespace_
    adjective = word.dep_ in ("amod", "compound", "nmod") and word.head.i == i + 1 and word.head.text.islower()
    return tight and first.tag_ == "NNP" and first.text.istitle() and not adjective


def with_syllable(doc: Doc, last: int) -> int:
    """The last token of somebody's name, with the syllable that the tagger left behind a hyphen."""
    return last + 2 if last + 2 < len(doc) and second_syllable(doc, last + 2) else last


def wars(doc: Doc) -> list[tuple[int, int, str]]:
    """The names of wars that hold two peoples: *the French and Indian War*; not *the Civil and Korean Wars*."""
    spans = [doc.char_span(*m.span(1)) for m in WAR.finditer(text_of(doc)) if all(known(m[i]) is Kind.GROUP for i in (2, 3))]
    return [(s.start, s.end - 1, "EVENT") for s in spans if s is not None]


def land(doc: Doc, people: tuple[int, int, str], first: int, last: int) -> bool:
    """Whether a people's adjective and a land are one name of another land: *Caucasian Albania*, *Spanish Florida*; *Turkish Istanbul* is none."""
    begin, end, label = people
    adjective = label in ("NORP", "GPE") and begin == end == first - 1 and doc[end].dep_ in ("amod", "compound") and first <= doc[end].head.i <= last
    a_people = label == "NORP" or known(doc[end].text) is Kind.GROUP
    return adjective and a_people and known(doc[first : last + 1].text) in (Kind.COUNTRY, Kind.PLACE)


def spanish(doc: Doc) -> list[tuple[int, int, str]]:
    """The names of people with *y* before the mother's surname, which the tagger cuts: *Ana María de la Cruz Elm y Gomes*."""
    spans = (doc.char_span(*match.span()) for match in SPANISH.finditer(text_of(doc)))
    return [(s.start, s.end - 1, "PERSON") for s in spans if s is not None and doc[s.start].text in first_names()]


def called(name: str, shorts: tuple[str, ...]) -> str:
    """What to call somebody with a ceremonial name: the first given name and the surname that the text goes on with.

    *Ana María Elena de la Cruz Elm y Gomes*, later *Elm* → *Ana Elm*; a name of a few words stays, and one that the text does not shorten.
    """
    words = name.split()
    lasts = [s for s in shorts if " " not in s and s in words[1:]]
    if len(words) < CEREMONIAL or not PARTICLES & set(words) or not lasts:
        return name
    return f"{words[0]} {lasts[0]}"
