"""Who is what: people with what the article calls them, from appositions, titles before the name and the speakers of
quotations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.facts.model import Facts, Issue, Phrase
from quizgen.language import gazetteer, lexicon
from quizgen.language.lexicon import is_person_noun
from quizgen.language.model import Kind
from quizgen.language.realise import say
from quizgen.model import Evidence

LOOSE = re.compile(
    r"\b(another|other|second|third|fourth|fifth|his|her|its|their|this|that|these|current|currently|one)\b|"
    r"^(mr|mrs|ms|dr|sir)\.?$",
    re.I,
)
_BARE = (
    "man woman boy girl child person people citizen friend one member leader professor author successor king "
    "president senator"
)
BARE = frozenset(_BARE.split())
SAME = {
    "analyst": "commentator",
    "critic": "commentator",
    "physician": "doctor",
    "author": "writer",
    "novelist": "writer",
}
LONGEST = 10


@dataclass(frozen=True, slots=True)
class Holder:
    """A person by full name, and a role without its article."""

    person: str
    role: str
    evidence: Evidence


def holders(facts: Facts) -> list[Holder]:
    """Each person of the article with the role that says most, in the article's order."""
    full = {number: name for number, name, kind in facts.names if kind is Kind.PERSON}
    found: dict[str, Holder] = {}
    for holder in all_holders(facts, full):
        old = found.get(holder.person)
        if fit(holder) and (old is None or len(holder.role.split()) > len(old.role.split())):
            found[holder.person] = holder
    return list(found.values())


def all_holders(facts: Facts, full: dict[int, str]) -> Iterator[Holder]:
    """Every role that the facts give to a person."""
    for fact in facts.roles:
        if fact.person.entity in full and not fact.role.issues & {Issue.PRONOUN, Issue.POINTS, Issue.TIME, Issue.CUT}:
            yield Holder(full[fact.person.entity], plain(say(fact.role, set())), fact.evidence)
    for quotation in facts.spoken:
        if quotation.entity in full and quotation.role:
            yield Holder(full[quotation.entity], plain(quotation.role), quotation.evidence)
    for clause in facts.clauses:
        for phrase in (clause.subject, *(s.phrase for s in clause.slots)):
            if phrase.entity in full and (role := before(phrase, full[phrase.entity])):
                yield Holder(full[phrase.entity], plain(role), clause.evidence)


def before(phrase: Phrase, name: str) -> str:
    """What stands before the name in the phrase: *police spokesman* Mariusz Ciarka."""
    return (
        phrase.text.removesuffix(name).strip()
        if phrase.kind is Kind.PERSON and phrase.text.endswith(name) and phrase.text != name
        else ""
    )


def plain(role: str) -> str:
    """The role without its article, capital first."""
    text = spelled_out(re.sub(r"^(the|a|an) ", "", role.strip(" ,"), flags=re.I))
    return text[:1].upper() + text[1:]


SHORT_TITLES = lexicon.table("short-titles")


def spelled_out(role: str) -> str:
    """The role with its short titles as the nouns that they stand for: *Republican Sen.* → *Republican senator*."""
    return " ".join(SHORT_TITLES.get(word, word) for word in role.split(" "))


def fit(holder: Holder) -> bool:
    """Whether the role can stand alone and says more than that somebody is a person."""
    words = holder.role.split()
    nouns = [w.lower() for w in words if is_person_noun(w.lower()) or w in gazetteer.titles()]
    name = set(holder.person.casefold().split())
    return (
        0 < len(words) <= LONGEST
        and len(holder.person.split()) > 1
        and bool(nouns)
        and not LOOSE.search(holder.role)
        and not (len(words) == 1 and nouns[0] in BARE)
        and not name & set(holder.role.casefold().split())
    )


def heads(role: str) -> frozenset[str]:
    """The nouns for people in a role."""
    nouns = (w.lower() for w in re.findall(r"[\w-]+", role) if is_person_noun(w.lower()))
    return frozenset(SAME.get(noun, noun) for noun in nouns)


def distinct(one: str, other: str) -> bool:
    """Whether nobody could take one role for the other: other nouns, or words of an office in both that differ."""
    if not heads(one) & heads(other):
        return not set(one.casefold().split()) <= set(other.casefold().split())
    return bool(office(one) - office(other)) and bool(office(other) - office(one))


def office(role: str) -> set[str]:
    """The capitalised words of a role beside its noun: *Interior* Minister, mayor of *Linz*; the first only in a
    title.
    """
    words = [w for w in re.findall(r"[^\W\d_][\w’'-]*", role) if not is_person_noun(w.lower())]
    title = all(w[0].isupper() for w in role.split())
    return {w for w in words if w[0].isupper() and (title or not role.startswith(w))}
