"""What the text calls a person or body: *the prime minister of Armenia*, *Interior Minister*, *a fisherman*; and the gender."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from quizgen.language import gazetteer, kinds
from quizgen.language.model import Gender, Kind
from quizgen.language.tree import Doc, Token
from quizgen.language.trim import Name

ASIDES = frozenset(["appos", "relcl", "acl", "advcl", "punct", "parataxis", "advmod"])
COURTESY = frozenset(
    [
        "Mr.",
        "Mr",
        "Mrs.",
        "Mrs",
        "Ms.",
        "Ms",
        "Miss",
        "St.",
        "Dr.",
        "Dr",
        "Sir",
        "Lord",
        "Lady",
        "Saint",
        "Mme",
        "Mme.",
        "Mlle",
        "Cde",
    ]
)
PAST = ("formerly", "once", "previously", "not", "then", "now", "later", "initially", "originally", "quite")
ABSTRACT = re.compile(r"(?:tion|sion|ment|ness|ity|ance|ence|ship|opposite)$")
LONGEST = 14  # words of a role


def roles_of(names: Sequence[Name], docs: dict[int, Doc], person: bool) -> tuple[str, ...]:
    """The roles and descriptions of an entity in text order, without doubles; ``person`` says that it is somebody."""
    found: dict[str, None] = {}
    own = {name.text.split()[-1] for name in names}
    for name in names:
        doc = docs[name.paragraph]
        for role in (*(_before(doc, name) if person else ()), *_after(doc, name, person)):
            if role and len(role.split()) <= LONGEST and not _another(role, own):
                found.setdefault(role)
    return tuple(found)


def _another(role: str, own: set[str]) -> bool:
    """Whether a role leans on somebody whom it does not name, or on a namesake: *her father*, *Lincoln’s grandfather*."""
    words = re.split(r"[\s’']+", role)
    return words[0].lower() in ("his", "her", "their", "its", "our", "my") or (len(words) > 1 and words[0] in own)


def _before(doc: Doc, name: Name) -> list[str]:
    """The words of office right before the name: *Interior Minister Joachim Brudziński*."""
    start = name.first - len(name.titles)
    if (
        name.titles
        and start > 1
        and doc[start - 1].lower_ == "of"
        and (gazetteer.is_title(doc[start - 2].text) or doc[start - 2].lower_ in gazetteer.person_nouns())
    ):
        start -= 2
    first = start
    while first > 0 and _belongs(doc[first - 1], doc[name.head]):
        first -= 1
    while first < start and (
        doc[first].tag_ in ("DT", "PRP$", "POS", "CC", "HYPH", ",", "WDT")
        or doc[first].lower_ in ("former", "late", "then")
        or doc[first].ent_type_ in ("DATE", "TIME")
    ):
        first += 1
    words = doc[first : name.first]
    cut = first > 0 and doc[first - 1].text in ("-", "–") and not doc[first - 1].whitespace_  # re-elected president
    if (
        not len(words)
        or cut
        or words[-1].tag_ == "NNS"
        or not any(
            t.text in name.titles or t.lemma_.lower() in gazetteer.person_nouns() or gazetteer.is_title(t.text)
            for t in words
        )
    ):
        return []
    text = words.text.strip()
    return [] if text in COURTESY else [text]


def _belongs(token: Token, head: Token) -> bool:
    """Whether a word before a name is part of the title: a noun or adjective below the name's head."""
    if (
        token.tag_ not in ("NN", "NNP", "JJ", "NNPS", "HYPH", "CC", "NNS", "VBN", "POS", ",", "IN")
        and token.lower_ != "the"
    ):
        return False
    if token.tag_ in ("CC", ",", "POS", "IN") or token.lower_ == "the":
        return False
    top = token
    for _ in range(4):
        if top.head.i == head.i or top.head.i == top.i:
            break
        top = top.head
    return top.head.i == head.i and top.dep_ in ("compound", "amod", "nmod", "appos") and token.i < head.i


def _after(doc: Doc, name: Name, person: bool) -> list[str]:
    """Appositions and copulas: *X, the prime minister of Armenia,*; *X is a journalist from Baku*."""
    out = []
    for noun in kinds.described_by(doc[name.head], name):
        if (
            noun.i > name.last or noun.dep_ == "ROOT" or (noun.i < name.first - 1 and doc[name.head].dep_ == "appos")
        ) and _is_role(noun, name, person):
            text = phrase(noun)
            if (
                not _restricted(noun)
                and not _half_told(noun)
                and not any(t.tag_ == "CD" or t.lower_ in ("such", "same", "other", "no", *PAST) for t in noun.lefts)
            ):
                out.append(text)
    return out


def _is_role(noun: Token, name: Name, person: bool) -> bool:
    """Whether a noun says what somebody or something is; beside a person's name any noun with an article does."""
    kind = kinds.noun_kind(noun)
    if kind is not None:
        return person == (kind is Kind.PERSON)
    return (
        person
        and noun.i > name.last
        and noun.tag_ == "NN"
        and not ABSTRACT.search(noun.lower_)
        and any(c.lower_ in ("a", "an", "the") for c in noun.lefts)
    )


def _restricted(noun: Token) -> bool:
    """Whether a clause right behind *the N* says which one it is, so that the noun without it would say too much."""
    return any(c.lower_ == "the" for c in noun.lefts) and any(
        c.dep_ in ("relcl", "acl") and c.left_edge.i > noun.i and noun.doc[c.left_edge.i - 1].text != ","
        for c in noun.children
    )


def _half_told(noun: Token) -> bool:
    """Whether the role would end at a bare plural whose clause says which ones: *a pioneer of devices | that read thoughts*."""
    ends = [g for c in noun.children if c.dep_ == "prep" for g in c.children if g.dep_ == "pobj" and g.tag_ == "NNS"]
    return any(
        c.dep_ == "relcl" and c.left_edge.i == end.i + 1 and not any(g.i < end.i for g in end.children)
        for end in ends for c in (*end.children, *noun.children)
    )  # fmt: skip


def phrase(noun: Token) -> str:
    """The noun with its modifiers, without its own appositions, relative clauses and asides."""
    words = []
    for token in noun.subtree:
        below, keep = token, True
        while below.i != noun.i:
            aside = below.dep_ in ASIDES and not (below.dep_ == "advmod" and below.head.i != noun.i)
            if (aside or (below.dep_ in ("conj", "cc") and below.head.i == noun.i)) and not _tight(below):
                keep = False
                break
            below = below.head
        if keep:
            words.append(token)
    kept = {token.i for token in words}
    words = [t for t in noun.subtree if t.i in kept or (t.is_punct and t.i - 1 in kept and t.i + 1 in kept)]
    while words and words[-1].dep_ in ("punct", "cc", "case") and words[-1].tag_ != "POS":
        words.pop()
    if not words or words[-1].i - words[0].i >= len(words) + 3:
        return ""
    first, doc = words[0].i, noun.doc
    cut = first > 1 and doc[first - 1].text == "-" and not doc[first - 1].whitespace_ and not doc[first - 2].whitespace_
    return (f"{doc[first - 2].text}-" if cut else "") + "".join(t.text + t.whitespace_ for t in words).strip(" ,")


def _tight(token: Token) -> bool:
    """A hyphen inside a compound word."""
    return token.text in ("-", "–") and not token.whitespace_


def gender_of(names: Sequence[Name], docs: dict[int, Doc]) -> Gender | None:
    """A person's gender by title, noun or first name, the surest first; None when nothing tells."""
    votes: Counter[Gender] = Counter()
    alone = all(name.first == name.last and not name.titles for name in names)  # only ever a first name: *Sarah*
    for name in names:
        if set(name.titles) & gazetteer.MALE_TITLES:
            votes["male"] += 5
        if set(name.titles) & gazetteer.FEMALE_TITLES:
            votes["female"] += 5
        for noun in kinds.described_by(docs[name.paragraph][name.head], name):
            told = gazetteer.gender_of_noun(noun.lemma_.lower())
            if told is not None:
                votes[told] += 4
        words = name.text.split()
        if name.text in gazetteer.ancients():
            votes[gazetteer.ancients()[name.text]] += 4
        first = gazetteer.first_names().get(words[0].strip("[]")) if len(words) > 1 or alone else None
        if first is not None:
            votes[first] += 1
    if not votes:
        return None
    best, count = votes.most_common(1)[0]
    return best if count > sum(votes.values()) - count else None
