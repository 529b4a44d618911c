"""What sort of thing a name stands for: all witnesses of the whole document are heard, the tagger is only one of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from quizgen.language import gazetteer, surroundings
from quizgen.language.model import Kind
from quizgen.language.tree import Doc, Token
from quizgen.language.trim import Name

LABELS = {
    "PERSON": Kind.PERSON, "ORG": Kind.ORGANISATION, "GPE": Kind.PLACE, "LOC": Kind.PLACE, "FAC": Kind.PLACE,
    "NORP": Kind.GROUP, "EVENT": Kind.EVENT, "WORK_OF_ART": Kind.WORK, "LAW": Kind.WORK, "PRODUCT": Kind.OTHER,
    "LANGUAGE": Kind.OTHER,
}  # fmt: skip
HEADS = (Kind.OTHER, Kind.ORGANISATION, Kind.EVENT, Kind.PLACE, Kind.WORK)
BY_HEAD = {word: kind for kind in HEADS for word in sorted(gazetteer.words(f"head-{kind.value}"))}
YEAR = re.compile(r"^1[5-9]\d\d$|^20\d\d$")
PLACES = gazetteer.words("head-place")
WORKS = gazetteer.words("noun-work")
OF_PLACE = frozenset(["city", "town", "island", "village", "province", "district", "municipality", "suburb", "port"])
TAXON = re.compile(
    r"^[A-Z][a-z]{3,}(?:idae|inae|aceae|iformes|oidea|ensis|odonta|morpha|theria|phyta|mycota|optera|saurus|pithecus)$"
)
NO_THING = re.compile(r"^(?:[A-Z][a-z]{3,}(?:ism|ianity|ocene|ozoic|olithic|assic)|Islam|Devonian|Permian|Cambrian)$")
"""Faiths, teachings and ages of the earth."""
ALSO_FIRST = frozenset(["Christian", "Frank"])
SAYING = gazetteer.words("people-say")
PLACED = frozenset(["GPE", "LOC", "FAC"])
MOVING = frozenset(["travel", "move", "emigrate", "immigrate", "migrate", "relocate", "sail", "fly", "flee"])
HUMAN = frozenset(["marry", "divorce", "die", "retire", "graduate", "study", "resign", "live"])


BORNE_TWICE = frozenset(["Senior", "Junior", "Sr", "Jr"])  # father and son have one name: *Coolidge Senior*


def decide(names: Sequence[Name], docs: dict[int, Doc]) -> tuple[Kind, tuple[str, ...]]:
    """The kind of the thing that all these mentions name, and the witnesses that spoke for it, strongest first."""
    votes: Counter[Kind] = Counter()
    heard: dict[Kind, Counter[str]] = {}
    for kind, weight, witness in _witnesses(names, docs):
        votes[kind] += weight
        heard.setdefault(kind, Counter())[witness] += weight
    if not votes:
        return Kind.OTHER, ()
    best = max(votes, key=lambda kind: (votes[kind], kind.value))
    if best is Kind.PLACE:
        wide = "gazetteer" in heard[best]  # *the country (Queensland)* makes no country of it
        finer = [k for k in (Kind.COUNTRY, Kind.CITY) if votes[k] >= 10 and (not wide or "gazetteer" in heard[k])]
        best = max(finer, key=lambda kind: (votes[kind], kind.value)) if finer else best
    if votes[best] < 10:
        return Kind.OTHER, ()
    return best, tuple(witness for witness, _ in heard[best].most_common())


def _witnesses(names: Sequence[Name], docs: dict[int, Doc]) -> list[tuple[Kind, int, str]]:
    """Every witness: the kind it speaks for, its weight in tenths, its name."""
    found: list[tuple[Kind, int, str]] = []
    for name in names[:40]:
        if name.label in LABELS:
            found.append((LABELS[name.label], 10, "tagger"))
        if name.titles:
            found.append((Kind.PERSON, 40, "title"))
        if " " in name.text and name.text.split()[-1].rstrip(".") in BORNE_TWICE:
            found.append((Kind.PERSON, 40, "last name"))
        found.extend(_context(docs[name.paragraph], name, len(names)))
    if _first_name(names, docs):
        found = [item for item in found if item[0] is not Kind.GROUP]
        return [*found, (Kind.PERSON, 40, "first name")]
    labels = {name.label for name in names}
    for text in sorted({name.text for name in names}):
        shaped = _shape(text, len(names), "PERSON" in labels)
        if labels <= {"PERSON", ""} and "PERSON" in labels:  # a last name that is also a city somewhere
            shaped = [item for item in shaped if item[0] is not Kind.CITY]
        found.extend(shaped)
    loose = [name for name in names if docs[name.paragraph][name.head].dep_ in ("compound", "nmod", "amod")]
    if (
        len(names) > 1
        and len(loose) * 2 >= len(names)
        and all(name.first == name.last and not name.titles for name in names)
    ):
        found = [
            item for item in found if item[:2] != (Kind.PERSON, 10)
        ]  # *a Brexit deal*: a modifier, hardly somebody
    if any(char.isdigit() for name in names for char in name.text):
        found = [item for item in found if item[0] is not Kind.PERSON]
    return found


def _first_name(names: Sequence[Name], docs: dict[int, Doc]) -> bool:
    """Whether the name of a people is somebody's first name here: *Christian was born in May*, not *the Christian king*."""
    if any(name.text not in ALSO_FIRST for name in names):
        return False
    tokens = [docs[name.paragraph][name.first] for name in names]
    alone = [t for t in tokens if t.tag_ == "NNP" and t.dep_ in ("nsubj", "nsubjpass", "poss")]
    return any(not any(c.dep_ in ("det", "amod") for c in t.children) for t in alone)


def _shape(text: str, count: int, tagged: bool) -> list[tuple[Kind, int, str]]:
    """What a name itself tells: lists, its last word, its first name (if it was ``tagged`` as a person)."""
    bare = text[4:] if text.lower().startswith("the ") else text
    words = [word for word in bare.replace("[", "").replace("]", "").split() if word]
    scale = 10 * max(3, min(count, 8))
    found: list[tuple[Kind, int, str]] = []
    kind = gazetteer.known(bare)
    if kind is not None:
        scale += 10 if kind is Kind.ORGANISATION else 0
        if kind is Kind.PLACE and bare not in gazetteer.first_names():
            scale = 20 + 10 * max(3, min(count, 40))  # the tagger takes the Moon for a person all through
        sure = kind not in (Kind.CITY, Kind.PLACE) or " " in bare  # a last name may be a city's too, two words hardly
        found.append((kind, scale + (20 if sure else 0), "gazetteer"))
    if NO_THING.match(bare):
        found.append((Kind.OTHER, 20 + 2 * scale, "name"))
    if len(words) == 1 and TAXON.search(bare):
        found.append((Kind.OTHER, 50, "name"))
    head = _head_word(words)
    if len(words) == 2 and head in PLACES and tagged and gazetteer.first_names().get(words[0]) is not None:
        return [*found, (Kind.PERSON, 20, "first name")]  # David Hill
    if " school district" in text.lower():
        return [*found, (Kind.ORGANISATION, scale, "name")]
    if re.search(r"House of (?:Representatives|Commons|Lords|Assembly|Delegates|Councillors)$", bare):
        found.append((Kind.ORGANISATION, scale, "name"))
    elif head in BY_HEAD and len(words) > 1:
        found.append((BY_HEAD[head], scale, "name"))
    elif (
        len(words) > 1
        and words[0] in gazetteer.first_names()
        and words[-1].lower() not in gazetteer.peoples()
        and all(w[:1].isupper() or w in ("van", "von", "de") for w in words)
    ):
        found.append((Kind.PERSON, 20 if tagged else 6, "first name"))
    return found


def _head_word(words: list[str]) -> str:
    """The word that says what it is: *University* of *University of Oxford* and of *Harvard University*."""
    for i, word in enumerate(words):
        if word in ("of", "for", "on", "to") and i > 0:
            return words[i - 1].lower()
    return words[-1].lower().strip(".") if words else ""


def _context(doc: Doc, name: Name, count: int) -> list[tuple[Kind, int, str]]:
    """What the sentence tells: an apposition, a noun before the name, its verb."""
    head = doc[name.head]
    found: list[tuple[Kind, int, str]] = []
    if head.tag_ == "JJ" or (name.label == "NORP" and head.tag_ not in ("NNP", "NNPS")):
        return found
    for noun in described_by(head, name):
        kind = noun_kind(noun)
        if kind is Kind.PERSON and _in_place(head, name):
            continue
        if kind is not None and (name.label != "NORP" or kind is Kind.PERSON):
            scaled = kind is not Kind.PERSON and noun.i > name.last and noun.dep_ in ("appos", "attr")
            found.append((kind, 10 + 10 * max(3, min(count, 15)) if scaled else 40, "description"))
    if name.label in ("PERSON", "") and head.dep_ == "pobj" and not name.titles:
        if head.head.lower_ in ("in", "near") and head.head.head.lemma_ not in ("publish", "appear", "write", "report"):
            found.append((Kind.PLACE, 12, "preposition"))
        elif head.head.lower_ == "at" and name.first == name.last:
            found.append((Kind.PLACE, 11, "preposition"))
        elif head.head.lower_ == "to" and head.head.head.lemma_ in MOVING:
            found.append((Kind.PLACE, 12, "preposition"))
    found.extend(surroundings.around(doc, name))
    found.extend(_neighbours(doc, name))
    if head.dep_ in ("nsubj", "nsubjpass"):
        verb = head.head.lemma_
        if verb in HUMAN or (verb == "bear" and head.dep_ == "nsubjpass"):
            found.append((Kind.PERSON, 10, "verb"))
        elif verb in SAYING and name.label not in ("ORG", "GPE", "NORP"):
            found.append((Kind.PERSON, 5, "verb"))
    return found


def _in_place(head: Token, name: Name) -> bool:
    """Whether a person's description stands behind a place and not behind its name: *born in Oslo, the son of a lawyer*.

    The place may be the last of two: *born in Fyvie, Aberdeenshire, the son of a lawyer*.
    """
    known = name.label in PLACED or gazetteer.known(name.text) in (Kind.CITY, Kind.COUNTRY, Kind.PLACE)
    top = head
    while top.dep_ in ("appos", "npadvmod", "conj") and top.head.i < top.i and top.head.pos_ == "PROPN":
        top = top.head
    return known and top.dep_ == "pobj" and top.head.lower_ in ("in", "at", "near") and not name.titles


def _neighbours(doc: Doc, name: Name) -> list[tuple[Kind, int, str]]:
    """What the words next to a name tell: *X village*, *ethnic X*, *X, who owns a shop*."""
    head = doc[name.head]
    found: list[tuple[Kind, int, str]] = []
    after = doc[name.last + 1] if name.last + 1 < len(doc) else None
    if after is not None and after.tag_ == "NN" and head.dep_ in ("compound", "nmod") and head.head.i == after.i:
        kind = gazetteer.noun_kinds().get(after.lower_)
        if kind in (Kind.PLACE, Kind.CITY, Kind.WORK):
            found.append((Kind.PLACE if kind is Kind.CITY else kind, 15, "noun"))
    if _dated(doc, name):
        found.append((Kind.WORK, 40, "year"))
    if _prize(doc, name):
        found.append((Kind.WORK, 80, "prize"))
    if _featuring(doc, name):
        found.append((Kind.WORK, 15, "guest"))
    if (
        name.label != "NORP"
        and head.dep_ == "pobj"
        and head.head.lower_ == "of"
        and head.head.head.lower_ in OF_PLACE
        and head.head.head.i == name.first - 2
    ):
        found.append((Kind.PLACE, 15, "noun"))
    if name.first > 0 and doc[name.first - 1].lower_ == "ethnic":
        found.append((Kind.GROUP, 40, "noun"))
    if name.label in ("PERSON", "ORG", "") and any(
        child.dep_ == "relcl" and any(t.lower_ == "who" and t.head.i == child.i for t in child.children)
        for child in head.children
    ):
        found.append((Kind.PERSON, 15, "who"))
    return found


def _dated(doc: Doc, name: Name) -> bool:
    """Whether a name is one of some works with their years: *the films Mirror (1975) and Stalker (1979)*."""
    after = doc[name.last + 1 : name.last + 4]
    if len(after) < 3 or after[0].text != "(" or not YEAR.match(after[1].text) or after[2].text not in ("),", ")"):
        return False
    return any(t.tag_ in ("NN", "NNS") and t.lemma_ in WORKS for t in doc[max(0, name.first - 40) : name.first])


PRIZES = frozenset("Oscar Emmy Grammy Bafta BAFTA".split())


def _prize(doc: Doc, name: Name) -> bool:
    """Whether a prize goes by what looks like somebody's first name: *an Oscar*, *her second Grammy*; no *Oscar Wilde*."""
    before = doc[name.first - 1] if name.first > 0 else None
    first = doc[name.first] if name.text not in PRIZES and name.last == name.first + 1 else None
    alone = doc[name.last].text in PRIZES and (name.first == name.last or (first is not None and first.pos_ == "DET"))
    article = first if first is not None else before
    return alone and article is not None and (article.pos_ in ("DET", "ADJ", "NUM") or article.tag_ == "PRP$")


def _featuring(doc: Doc, name: Name) -> bool:
    """Whether brackets behind a name tell who plays along in it: *Fame (featuring John Lennon)*."""
    after = doc[name.last + 1 : name.last + 3]
    return len(after) == 2 and after[0].text == "(" and after[1].lower_ in ("featuring", "starring", "feat", "feat.")


def noun_kind(noun: Token) -> Kind | None:
    """The kind that a common noun stands for."""
    word = noun.lemma_.lower()
    if gazetteer.is_person_noun(word):
        return Kind.PERSON
    if word in gazetteer.ORGANISATION_NOUNS:
        return Kind.ORGANISATION
    if word == "head" and any(child.lower_ == "of" for child in noun.children):
        return Kind.PERSON
    return gazetteer.noun_kinds().get(word)


def described_by(head: Token, name: Name) -> list[Token]:
    """Common nouns that say what the name is: *X, a fisherman*; *the fisherman X*; *X was a fisherman*."""
    found = [
        child
        for child in head.children
        if child.dep_ == "appos"
        and child.i > name.last
        and _apart(child)
        and (child.tag_ in ("NN", "NNS") or _office(child))
    ]
    if head.dep_ == "appos" and head.head.tag_ in ("NN", "NNS") and head.head.i < name.first:
        found.append(head.head)
    before = head.doc[name.first - 1] if name.first > 0 else None
    if (
        before is not None
        and before.tag_ == "NN"
        and ((before.head.i == head.i and before.dep_ in ("compound", "nmod")) or head.head.i == before.i)
    ):
        found.append(before)
    if head.dep_ == "oprd" and head.head.lower_ in ("named", "called") and head.head.dep_ in ("acl", "relcl"):
        found.append(head.head.head)
    if head.dep_ == "pobj" and head.head.lower_ == "as" and any(c.lower_ == "such" for c in head.head.children):
        found.append(head.head.head)
    found.extend(_of_list(head))
    found.extend(_behind_brackets(head.doc, name))
    if (
        head.dep_ == "nsubj"
        and head.head.lemma_ in ("be", "become")
        and not any(c.dep_ == "neg" for c in head.head.children)
    ):
        found.extend(child for child in head.head.children if child.dep_ == "attr" and child.tag_ in ("NN", "NNS"))
    return found


def _of_list(head: Token) -> list[Token]:
    """The noun that a later name of a list shares with the first: *her novels, X and Y*; *towns such as X and Y*."""
    top = head
    while top.dep_ == "conj" and top.head.pos_ == "PROPN":
        top = top.head
    such = top.dep_ == "pobj" and top.head.lower_ == "as" and any(c.lower_ == "such" for c in top.head.children)
    noun = top.head.head if such else top.head
    if top.i == head.i or noun.tag_ != "NNS" or not (such or (top.dep_ == "appos" and noun.i < top.i)):
        return []
    loose = noun_kind(noun) in (Kind.ORGANISATION, Kind.COUNTRY)  # communities, sites, nations
    return [] if loose else [noun]


def _behind_brackets(doc: Doc, name: Name) -> list[Token]:
    """The noun of an apposition behind brackets, which the parser often loses: *Ana Reis (PS), a politician from Porto*."""
    i = name.last + 1
    if i >= len(doc) or doc[i].text != "(":
        return []
    end = next((j for j in range(i, min(i + 12, len(doc))) if doc[j].text in (")", "),")), None)
    if end is None or end + 3 >= len(doc):
        return []
    start = end + (1 if doc[end].text == ")," else 2)
    if doc[start - 1].text not in (",", "),") or doc[start].lower_ not in ("a", "an", "the"):
        return []
    noun = next((t for t in doc[start : start + 5] if t.tag_ == "NN" and t.dep_ not in ("compound", "nmod")), None)
    return [noun] if noun is not None and gazetteer.is_person_noun(noun.lower_) else []


def _apart(noun: Token) -> bool:
    """Whether a mark parts an apposition from its name; *after Alexander the city resisted* has none."""
    return noun.left_edge.i > 0 and noun.doc[noun.left_edge.i - 1].is_punct


def _office(noun: Token) -> bool:
    """Whether a capitalised word is an office with its article or land: *X, the Defence Secretary*; *X, Duke of Kent*."""
    return (
        noun.tag_ == "NNP"
        and (gazetteer.is_title(noun.text) or noun.lower_ in gazetteer.person_nouns())
        and any(child.lower_ in ("the", "a", "an", "of") for child in noun.children)
    )
