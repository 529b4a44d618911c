"""Short names that the text gives to somebody new: a child by its first name, a forebear who bears the name of the article's hero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.language import gazetteer, lexicon
from quizgen.language.kinds import HUMAN
from quizgen.language.links import Group, key_of
from quizgen.language.model import Kind
from quizgen.language.shorts import last_word
from quizgen.language.tree import Doc, Token
from quizgen.language.trim import Name

CHILDREN = frozenset(["child", "son", "daughter", "baby", "infant", "twin"])
KIN = lexicon.listed("kin")
NEAR = 12
"""So many words before a name may say whose child it is."""


def newborn(doc: Doc, name: Name) -> bool:
    """Whether a first name alone is a child's told of here: *three children: Sarah, born in 1807*; *a son, Thomas, who died*."""
    if " " in name.text or name.titles or name.last + 2 >= len(doc):
        return False
    start = max(doc[name.first].sent.start, name.first - NEAR)
    before = [t for t in doc[start : name.first] if t.lemma_.lower() in CHILDREN]
    if not before or doc[name.last + 1].text not in (",", "(", ";"):
        return False
    born = doc[name.last + 2].lower_ in ("born", "who", "b.") or doc[name.last + 2].like_num
    listed = any(t.text == ":" for t in doc[before[-1].i : name.first])
    another = any(c.lower_ in ("a", "an", "another", "one", "no") for c in before[-1].children)
    return listed or (born and another)


def child(doc: Doc, name: Name, names: Sequence[Name], docs: dict[int, Doc]) -> bool:
    """Whether a first name alone is that of somebody's child, and nothing says that this is who bears the longer one: *her son, Jean*."""
    if " " in name.text or name.titles or not _called(doc, name, CHILDREN):
        return False
    return not any(" " in n.text and _called(docs[n.paragraph], n, KIN) for n in names)


def without_newcomers(links: dict[str, str], groups: dict[str, Group], docs: dict[int, Doc], title: str) -> dict[str, str]:
    """The links, less those from a first name that the text introduces as somebody new to the full name of another who bears it."""
    return {
        key: longer for key, longer in links.items()
        if longer in key_of(title) or not given(key, longer, groups) or not (
            newcomer(docs[groups[key].names[0].paragraph], groups[key].names[0]) or kinsman(groups[key], groups[longer], docs)
        )
    }  # fmt: skip


BLOOD = frozenset(["brother", "sister", "son", "daughter", "father", "mother", "uncle", "aunt", "cousin", "nephew", "niece"])


def kinsman(short: Group, full: Group, docs: dict[int, Doc]) -> bool:
    """Whether a first name is that of somebody's kinsman, and who bears the full one is told of once as another: *Tom, his eldest
    brother*, beside *Tom Berg, a leader of the revolt*.
    """
    one, other = short.names[0], full.names[0]
    if len(full.names) > 1 or not _called(docs[one.paragraph], one, BLOOD):
        return False
    head = docs[other.paragraph][other.head]
    return any(c.dep_ == "appos" and _one_of_many(c) and c.lemma_.lower() not in KIN for c in head.children)


def given(first: str, full: str, groups: dict[str, Group]) -> bool:
    """Whether a word is the first name in a full one: it is listed, or the text has the last name alone; *Mao* is none."""
    known = groups[first].names[0].text in gazetteer.first_names() or last_word(full) in groups
    return full.startswith(f"{first} ") and known


def newcomer(doc: Doc, name: Name) -> bool:
    """Whether a name of one word is introduced as somebody new's: *Olena, a soldier*, *Olena, 25,*, *a soldier called Olena*."""
    if " " in name.text or name.titles:
        return False
    head = doc[name.head]
    around = [c for c in head.children if c.dep_ == "appos"] + ([head.head] if head.dep_ == "appos" else [])
    if head.head.lower_ in ("called", "named"):
        around.append(head.head.head)
    return any(_one_of_many(noun) for noun in around) or _with_age(doc, name)


def _one_of_many(noun: Token) -> bool:
    """Whether a noun in the singular has an indefinite article: *a soldier*."""
    return noun.tag_ == "NN" and any(c.lower_ in ("a", "an", "another") for c in noun.children)


def _with_age(doc: Doc, name: Name) -> bool:
    """Whether somebody's age stands between commas behind the name: *Olena, 25, said*."""
    after = [t.text for t in doc[name.last + 1 : name.last + 4]]
    return len(after) == 3 and after[0] == after[2] == "," and after[1].isdigit() and len(after[1]) < 3


def dynasty(doc: Doc, name: Name) -> bool:
    """Whether a last name alone with an article is the family's: *The Shunga had control of the city*."""
    head = doc[name.last]
    alone = name.first == name.last and not name.titles and head.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj")
    the = alone and name.first > 0 and doc[name.first - 1].lower_ == "the"
    return the and not any(c.dep_ in ("prep", "relcl", "acl", "appos") for c in head.children)


def _called(doc: Doc, name: Name, nouns: frozenset[str]) -> bool:
    """Whether the name stands in apposition to one of some nouns, one of somebody's: *her son, Jean*."""
    head = doc[name.head]
    around = [head.head] if head.dep_ == "appos" else [c for c in head.children if c.dep_ == "appos"]
    return any(t.tag_ == "NN" and t.lemma_.lower() in nouns and any(c.dep_ == "poss" for c in t.children) for t in around)


def forebear(names: Sequence[Name], docs: dict[int, Doc]) -> frozenset[str]:
    """The titles of one who bears the name of his own kinsman: *Lincoln's grandfather, Captain Abraham Lincoln*."""
    lasts = {n.text.split()[-1] for n in names}
    return frozenset(title for n in names if n.titles and _of_himself(docs[n.paragraph], n, lasts) for title in n.titles)


def _of_himself(doc: Doc, name: Name, lasts: set[str]) -> bool:
    """Whether the name stands behind a noun for a kinsman of somebody called the same."""
    head = doc[name.head]
    around = [head.head] if head.dep_ == "appos" else [c for c in head.children if c.dep_ == "appos"]
    return any(
        t.lemma_.lower() in KIN and any(c.dep_ == "poss" and (c.text in lasts or c.tag_ == "PRP$") for c in t.children)
        for t in (*around, *(c for t in around for c in t.children if c.dep_ in ("conj", "appos")))
    )


def also_called(doc: Doc, name: Name) -> bool:
    """Whether a name is told to be that of a kinsman as well: *His father, also Olaf Berg, was a judge*."""
    if name.first < 2 or not any(doc[i].lower_ == "also" for i in range(max(0, name.first - 2), name.first)):
        return False
    also = name.first - 1 if doc[name.first - 1].lower_ == "also" else name.first - 2
    if also + 1 < name.first and doc[also + 1].lower_ not in ("named", "called"):
        return False
    at = also - 1 if doc[also - 1].text not in (",", "(", "–", "—") else also - 2
    return at >= 0 and doc[at].lemma_.lower() in KIN


def lent_to_people(groups: list[Group], docs: dict[int, Doc]) -> list[Group]:
    """The groups, each mention of a place that is rather a woman's or man's first name given to the one who bears it.

    *He married Virginia Berg, but Virginia died*: a land does not die.
    """
    for place in [g for g in groups if g.kind in (Kind.PLACE, Kind.CITY, Kind.COUNTRY) and " " not in g.key]:
        people = [g for g in groups if g.kind is Kind.PERSON and g.key.startswith(f"{place.key} ")]
        if len(people) != 1:
            continue
        since = (people[0].names[0].paragraph, people[0].names[0].start)
        given = [n for n in place.names if (n.paragraph, n.start) > since and _lives(docs[n.paragraph][n.head])]
        left = tuple(n for n in place.names if n not in given)
        person = replace(people[0], names=ordered([*people[0].names, *given]))
        named = {place.key: replace(place, names=left), person.key: person}
        groups = [named.get(g.key, g) for g in groups if g.key != place.key or left]
    return groups


def _lives(head: Token) -> bool:
    """Whether the name is the subject of a verb that only people are: *died*, *was born*."""
    return head.dep_ in ("nsubj", "nsubjpass") and (head.head.lemma_ in HUMAN or head.head.lower_ == "born")


def ordered(names: list[Name]) -> tuple[Name, ...]:
    """Names in text order."""
    return tuple(sorted(names, key=lambda n: (n.paragraph, n.start)))
