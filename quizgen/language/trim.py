"""A name's bare text: titles, articles, possessive endings and stray words taken off, lists taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizgen.language import gazetteer
from quizgen.language.marks import text_of
from quizgen.language.tree import Doc, Token
from quizgen.language.wholes import second_syllable

HEADS = gazetteer.words("head-organisation")
ROYAL = gazetteer.words("royal-titles")
ALSO_NAMES = frozenset(["Dean", "Earl", "Duke", "Baron"])
PLACES, EVENTS = gazetteer.words("head-place"), gazetteer.words("head-event")
NEVER_IN_PEOPLE = frozenset(["for", "in", "on", "at", "with"])
HONOURS = gazetteer.words("post-nominals")
LETTERS = re.compile(r"(?![IVXL]+$|JR$|SR$)[A-Z]{2,6}")
INNER = gazetteer.words("inside-names")
MARKS = frozenset(
    [
        ".",
        ",",
        ";",
        ":",
        "!",
        "?",
        "’",
        "'",
        "’s",
        "'s",
        "”",
        "“",
        '"',
        "(",
        ")",
        "[",
        "]",
        "–",
        "—",
        "-",
        "/",
        "&",
        "*",
        "…",
        "‘",
    ]
)
CAMPUS = re.compile(rf"University of (?:{'|'.join(gazetteer.rows('us-states.txt'))}), (?:{'|'.join(gazetteer.rows('campuses.txt'))})\b")
MONTHS = frozenset("January February March April May June July August September October November December".split())
SITE = re.compile(r"^[\w-]+(\.[\w-]+)*\.(az|com|org|net|edu|gov|info|io|ru|uk|de|fr|eu|kz|ua|news|tv)$", re.I)


@dataclass(frozen=True, slots=True)
class Name:
    """A candidate: its bare text without title, article and possessive; tokens ``first``–``last``, both in it.

    ``label`` is the tagger's, '' when it saw none; ``titles`` are the words of office before it, ``head`` its root token.
    """

    paragraph: int
    start: int
    end: int
    text: str
    first: int
    last: int
    label: str
    titles: tuple[str, ...] = ()
    head: int = 0


def parts(doc: Doc, first: int, last: int, label: str) -> list[tuple[int, int]]:
    """The span, taken apart at commas and small words that no name of its sort holds."""
    for i in range(first, last):
        if doc[i].text.islower() and doc[i].lower_ in gazetteer.person_nouns() and doc[i + 1].text[:1].isupper():
            return [(first, i - 1), (i + 1, last)] if i > first else [(i + 1, last)]
    if label in ("WORK_OF_ART", "LAW", "NORP", "LANGUAGE"):
        return [(first, last)]
    out, begin = [], first
    listed = any(t.lower_ == "and" for t in doc[first : last + 1])
    for i in range(first, last + 1):
        token = doc[i]
        joint = _authors(doc, i, last) or (
            token.lower_ == "and"
            and (
                (label == "ORG" and _headed(doc, begin, i) and _headed(doc, i + 1, last + 1))
                or (label == "FAC" and _headed(doc, begin, i, PLACES) and _headed(doc, i + 1, last + 1, PLACES))
                or (label == "EVENT" and _headed(doc, begin, i, EVENTS) and _headed(doc, i + 1, last + 1, EVENTS))
            )
        )
        comma = (
            label != "EVENT"
            and token.text == ","
            and not listed
            and not re.match(r"(Inc|Jr|Sr|Ltd|D\.?C)", doc[min(i + 1, last)].text)
            and not _campus(doc, begin, i)
        )
        small = (
            label != "EVENT"
            and token.text.isalpha()
            and token.text.islower()
            and (token.lower_ not in INNER or (label == "PERSON" and token.lower_ in NEVER_IN_PEOPLE))
            and token.tag_ not in ("NN", "NNS", "NNP", "FW")
        )
        if comma or small or joint or token.text in "()" or _stray(doc, i, begin, label):
            out.append((begin, i - 1))
            begin = i + 1
    out.append((begin, last))
    return [(a, b) for a, b in out if a <= b]


def _campus(doc: Doc, begin: int, comma: int) -> bool:
    """Whether a comma stands before the city that tells a state's universities apart: *University of California, Berkeley*."""
    found = CAMPUS.match(text_of(doc), doc[begin].idx)
    return found is not None and found.start() <= doc[comma].idx < found.end()


def _authors(doc: Doc, i: int, last: int) -> bool:
    """Whether a sign joins the authors of a work: *(Oak & Ash, 1999)*."""
    after = doc[last + 1 : last + 3]
    return (
        doc[i].text == "&"
        and len(after) == 2
        and after[0].text == ","
        and re.match(r"\d{4}", after[1].text) is not None
    )


def _stray(doc: Doc, i: int, begin: int, label: str) -> bool:
    """Whether an article inside a body's name begins another one: *According to Oak | the Salt Board*."""
    if label != "ORG" or doc[i].text != "the" or i - begin != 1 or doc[begin].text in gazetteer.first_names():
        return False
    return doc[begin].tag_ == "NNP" and doc[i + 1].tag_ in ("NNP", "NNPS")


def _headed(doc: Doc, first: int, last: int, nouns: frozenset[str] = gazetteer.ORGANISATION_NOUNS) -> bool:
    """Whether some words hold a noun for a body, so that they can be a name of their own: *Center for Food Safety*."""
    return last - first > 1 and any(t.lower_ in nouns and t.text[:1].isupper() for t in doc[first:last])


def trimmed(doc: Doc, first: int, last: int, label: str, paragraph: int) -> Name | None:
    """The name without articles, titles, possessive endings and stray marks; None when nothing is left."""
    first, last = _edges(doc, first, last, label)
    begin = _after_titles(doc, first, last, label)
    titles = tuple(t.text for t in doc[first:begin])
    first = begin + _half_party(doc, begin, last)
    if last + 1 < len(doc) and first <= last:
        last += 1 if _numbered(doc, last) else _signed(doc, last)
    if first > last or not re.match(r"[\w\[]", doc[first].text) or _no_name(doc, first, last, label):
        return None
    shop = _shop(doc, first, last, label)
    last += shop
    start, end = doc[first].idx, doc[last].idx + len(doc[last])
    text = text_of(doc)
    if text[start:end].endswith(("’s", "'s")) and end - start > 3 and not shop:
        end -= 2
    if (
        label in ("PERSON", "ORG", "", "PRODUCT", "WORK_OF_ART")
        and first > 0
        and (doc[first - 1].text == "The" or (label == "WORK_OF_ART" and doc[first - 1].text in ("A", "An")))
        and not doc[first - 1].is_sent_start
    ) or (first > 0 and text[start:end] == "Hague" and doc[first - 1].lower_ == "the"):
        start, first = doc[first - 1].idx, first - 1
    return Name(paragraph, start, end, text[start:end], first, last, label, titles, doc[first : last + 1].root.i)


def _half_party(doc: Doc, first: int, last: int) -> bool:
    """Whether the second half of a party's name opens what looks like a person's: *Democratic- | Republican James Oak*."""
    hyphen = first > 0 and doc[first - 1].text == "-" and not doc[first - 1].whitespace_
    return hyphen and last - first >= 2 and doc[first].text in ("Republican", "Democrat", "Liberal", "Unionist", "Socialist")


def _shop(doc: Doc, first: int, last: int, label: str) -> bool:
    """Whether a possessive ending with nothing possessed belongs to a shop's name: *drove to Sainsbury’s at noon*."""
    if label in ("PERSON", "GPE", "NORP") or last + 2 >= len(doc) or doc[last + 1].text not in ("’s", "'s"):
        return False
    head, after = doc[first : last + 1].root, doc[last + 2]
    placed = head.dep_ == "pobj" and head.head.lower_ in ("to", "at", "from", "in")
    return placed and (after.is_punct or after.tag_ in ("IN", "CC"))


def _signed(doc: Doc, last: int) -> int:
    """How many tokens of a number with its sign stand behind a name: 2 in *World No | . 1* and *School | № 5*, else 0."""
    sign = (doc[last].text in ("No", "Nos") and doc[last + 1].text == ".") or doc[last + 1].text == "№"
    return 2 if sign and last + 2 < len(doc) and doc[last + 2].text.isdigit() else 0


def _numbered(doc: Doc, last: int) -> bool:
    """Whether a number behind a name belongs to it: *Apollo 11*."""
    number, head = doc[last + 1], doc[last]
    if not number.text.isdigit() or len(number.text) > 3 or number.dep_ != "nummod" or number.head.i != head.i:
        return False
    after = doc[last + 2] if last + 2 < len(doc) else None
    return (
        head.tag_ == "NNP"
        and head.ent_type_ != "DATE"
        and (
            after is None
            or after.tag_ not in ("NNS", "NN", "CD", "$")
            or text_of(doc).count(f"{head.text} {number.text}") > 1
        )
    )


def _edges(doc: Doc, first: int, last: int, label: str) -> tuple[int, int]:
    """The span without what can't begin or end a name."""
    while first <= last and (
        doc[first].text in MARKS - {"["}
        or doc[first].lower_ in ("the", "a", "an", "this", "that", "these", "those")
        or doc[first].is_space
        or (doc[first].is_sent_start and doc[first].lower_ in gazetteer.SAID)
    ):
        first += 1
    if label == "PERSON" and _of_compound(doc, first, last):
        first += 1
    if last > first and len(doc[last].text) == 1 and doc[last + 1 : last + 2].text == "-" and not doc[last].whitespace_:
        last -= 1  # a NASA T-shirt
    while label in ("PERSON", "") and last > first + 1 and honour(doc[last], label, shouted=doc[first].text.isupper()):
        last -= 1  # Zaha Hadid | DBE
    while last >= first and not (label == "PERSON" and second_syllable(doc, last)) and (
        _no_ending(doc[last], label, alone=first == last) or (label == "ORG" and _office_before(doc, last))
    ):
        last -= 1
    return first, last


def _of_compound(doc: Doc, first: int, last: int) -> bool:
    """Whether the first word is the end of an adjective with a hyphen: *Democratic-Republican | James Monroe*."""
    if first == 0 or last < first + 2 or doc[first - 1].text not in ("-", "–") or doc[first - 1].whitespace_:
        return False
    return doc[first + 1].text in gazetteer.first_names() and doc[first].text not in gazetteer.first_names()


def honour(token: Token, label: str, shouted: bool) -> bool:
    """Whether letters stand behind somebody's name: *DBE*, *PRSSA*; no ruler's number, and not where all the name is in capitals."""
    return token.text in HONOURS or (label == "PERSON" and not shouted and LETTERS.fullmatch(token.text) is not None)


def _office_before(doc: Doc, i: int) -> bool:
    """Whether the last word of a body's name is rather the office of a person named behind it: *Coast Guard Admiral | Ann Oak*."""
    j = i + 1
    while j < len(doc) and gazetteer.is_title(doc[j].text):
        j += 1
    if j >= len(doc) or doc[j].ent_type_ != "PERSON":
        return False
    word = doc[i].lower_
    return gazetteer.is_title(doc[i].text) or (word in gazetteer.person_nouns() and word not in HEADS)


def _no_ending(token: Token, label: str, alone: bool) -> bool:
    """Whether a token can't be the last of a name: a mark, a possessive, a small word, an office behind a people."""
    if token.text in MARKS - {"]"} or token.tag_ == "POS" or token.is_space or token.text[0] in "(;":
        return True  # *(;* of a pronunciation that was left out is one token, an emoticon
    if label in ("NORP", "GPE") and not alone and (gazetteer.is_title(token.text) or token.lower_ in gazetteer.FIELDS):
        return True
    return label != "NORP" and token.text.islower() and not SITE.match(token.text)


def _after_titles(doc: Doc, first: int, last: int, label: str) -> int:
    """Where the name begins behind its titles: *Interior Minister | Joachim Brudziński*."""
    if label not in ("PERSON", "", "ORG", "GPE", "NORP") or doc[last].text.lower() in gazetteer.NOT_AFTER_TITLE:
        return first
    begin = _behind_people(doc, first, last) if label == "PERSON" else first
    for i in range(begin, last):
        if doc[i].text in ALSO_NAMES and (i == 0 or doc[i - 1].lower_ != "the"):
            continue  # Dean Martin, Duke Ellington
        strong = doc[i].text in gazetteer.OFFICES or (
            (label in ("PERSON", "") or doc[i].text.endswith(".")) and gazetteer.is_title(doc[i].text)
        )
        strong = strong or (label in ("ORG", "GPE") and _royal(doc, i, last))
        strong = strong or (  # Command Module Pilot James Lovell
            label in ("PERSON", "")
            and doc[i].lower_ in gazetteer.person_nouns()
            and doc[i].text not in gazetteer.first_names()
            and doc[i + 1].text in gazetteer.first_names()
            and i + 1 < last
        )
        strong = strong or (label in ("PERSON", "") and _second(doc, i))
        if (
            strong
            and doc[i + 1].text[:1].isupper()
            and all(t.text[:1].isupper() or t.text == "-" for t in doc[first:i])
        ):
            begin = i + 1
    return begin


RANKS = frozenset(["Chief", "Deputy", "Assistant", "Associate", "Senior", "Vice"])
SECOND = frozenset(["Executive", "Officer", "Justice", "Director", "President", "Minister", "Secretary", "Inspector", "Editor", "Chairman"])


def _second(doc: Doc, i: int) -> bool:
    """Whether a word is the second of an office in two: *Chief Executive | Ann Oak*."""
    return i > 0 and doc[i].text in SECOND and doc[i - 1].text in RANKS


def _royal(doc: Doc, i: int, last: int) -> bool:
    """Whether a ruler's title and first name make up the rest of a name: *King George V*, *Prince Louis of Kent*."""
    if doc[i].text not in ROYAL or doc[i + 1].text not in gazetteer.first_names():
        return False
    return i + 1 == last or re.match(r"[IVX]+$|of$", doc[i + 2].text) is not None


def _behind_people(doc: Doc, first: int, last: int) -> int:
    """Where a person's name begins behind an office or origin: *of Divinity | David Tappan*, *South Carolinian | Mary Chesnut*."""
    known = gazetteer.first_names()
    if last - first < 2 or doc[first].text in known:
        return first
    if first > 2 and doc[first - 1].lower_ == "the" and doc[first - 2].lower_ == "of":
        return first + 1 if gazetteer.is_title(doc[first - 3].text) and doc[first + 1].text in known else first
    if (
        first > 1
        and doc[first - 1].lower_ == "of"
        and (gazetteer.is_title(doc[first - 2].text) or doc[first - 2].lower_ in gazetteer.person_nouns())
    ):
        return first + 1
    for i in range(first + 1, last):
        origin = (
            doc[i - 1].text.endswith(("ian", "crat", "woman", "man", "ese", "ish"))
            or doc[i - 1].lower_ in gazetteer.peoples()
        )
        if doc[i].text in known and origin:
            return i
    return first


def _no_name(doc: Doc, first: int, last: int, label: str) -> bool:
    """Whether the span is only a title, a pronoun, a clause or an ordinary word."""
    words = doc[first : last + 1]
    if all(
        gazetteer.is_title(t.text) or t.text in gazetteer.OFFICES or t.lower_ in gazetteer.FIELDS or t.text in MARKS
        for t in words
    ):
        return True
    if words[0].text in MONTHS and label != "PERSON" and all(t.text[:1].isdigit() for t in words[1:]):
        return True
    if any(c in "$€£" for c in words.text):
        return True
    if any(t.text == "I" for t in words) or (
        any(t.tag_ == "PRP" and t.text != "Me" for t in words) and words[0].is_sent_start
    ):
        return True
    if len(words) == 1 and (
        (words[0].is_sent_start and words[0].lower_ in gazetteer.person_nouns()) or words[0].lower_ in gazetteer.GENERIC
    ):
        return True
    if len(words) == 1 and (
        words[0].text in ("BC", "AD", "BCE", "CE") or (not label and words[0].tag_ == "NNPS" and words[0].is_sent_start)
    ):
        return True
    if len(words) == 1 and (
        re.match(r"[A-Z]\.$", words[0].text) or (words[0].is_sent_start and not label and words[0].text.endswith("ly"))
    ):
        return True
    if not label and len(words) == 1 and ((words[0].is_sent_start and words[0].is_stop) or len(words[0].text) == 1):
        return True
    if not any(c.isalpha() for c in words.text):
        return True
    return not any(c.isupper() or c.isdigit() for c in words.text) and not SITE.match(words.text)
