"""A last or first name alone that several people of the article bear: whose it is where the text leaves no doubt, nobody's elsewhere."""

from __future__ import annotations

from dataclasses import replace

from quizgen.language import gazetteer, lexicon
from quizgen.language.links import Group
from quizgen.language.model import Kind
from quizgen.language.namesakes import ordered
from quizgen.language.shorts import last_word
from quizgen.language.tree import Doc, Token
from quizgen.language.trim import Name

KIN = lexicon.listed("kin") | {"wife", "husband", "widow", "widower", "partner", "fiancé", "fiancée"}
NEAR_PARAGRAPHS = 3
"""So many paragraphs back a full name may be the one that a last name goes on from."""
GENDERS = {"male": gazetteer.MALE_TITLES, "female": gazetteer.FEMALE_TITLES}


def told_apart(groups: list[Group], docs: dict[int, Doc]) -> list[Group]:
    """The groups, each last or first name that several people bear given to the one of them whom it must mean.

    *Frank Berg … Tom Berg Jr. spoke. || Berg, who …*: Tom, if Frank was named longer ago. *Anna Oak … Anna Elm … Anna fell ill*: nobody.
    """
    people = [g for g in groups if g.kind is Kind.PERSON and " " in g.key]
    for lone in [g for g in groups if g.ambiguous and (g.kind is Kind.PERSON or set(g.witnesses) <= {"tagger", "verb"})]:
        bearers = [g for g in people if lone.key in (last_word(g.key), g.key.split()[0])]
        owners = [owner(name, bearers, docs) for name in lone.names] if not of_its_own(lone, bearers) else [None] * len(lone.names)
        given = {
            g.key: replace(g, names=ordered([*g.names, *(n for n, o in zip(lone.names, owners, strict=True) if o is g)]))
            for g in bearers
        }
        left = tuple(n for n, one in zip(lone.names, owners, strict=True) if one is None)
        kept = [replace(g, names=left) if g is lone else given.get(g.key, g) for g in groups if g is not lone or left]
        groups, people = kept, [given.get(g.key, g) for g in people]
    return groups


def of_its_own(lone: Group, bearers: list[Group]) -> bool:
    """Whether a first name stood alone before any who bear it: *Alexander* the Great, in a text that names Alexander Oak later."""
    first = lone.names[0]
    longer = [n for g in bearers for n in g.names if " " in n.text]
    return all(last_word(g.key) != lone.key for g in bearers) and all((first.paragraph, first.start) < (n.paragraph, n.start) for n in longer)


def owner(name: Name, bearers: list[Group], docs: dict[int, Doc]) -> Group | None:
    """Whom of some people a last name means; None where that is not clear.

    The only one named in full so far; else the only one so named in this paragraph, as the subject of a sentence; else the only one in the
    few paragraphs before. Who is told of only as another's (*grandson of Olaf Berg*, *John and Frances Berg*) does not count beside others.
    """
    place = (name.paragraph, name.start)
    bearers = [g for g in bearers if _fits(name, g)]
    full = {g.key: [n for n in g.names if " " in n.text and (n.paragraph, n.start) < place] for g in bearers}
    known = [g for g in bearers if full[g.key]]
    own = {g.key: [n for n in full[g.key] if not _by_another(docs[n.paragraph], n)] for g in known}
    alone = [g for g in known if own[g.key]] or known
    if len(alone) == 1:
        return alone[0]
    here = [g for g in alone if any(n.paragraph == name.paragraph for n in own[g.key])]
    if here:
        told = [n for n in own[here[0].key] if n.paragraph == name.paragraph]
        return here[0] if len(here) == 1 and any(_acts(docs[n.paragraph][n.head]) for n in told) else None
    near = [g for g in alone if any(n.paragraph >= name.paragraph - NEAR_PARAGRAPHS for n in own[g.key])]
    return near[0] if len(near) == 1 else None


def _fits(name: Name, person: Group) -> bool:
    """Whether *Mr.* or *Mrs.* before a last name agrees with somebody's first name."""
    gender = gazetteer.first_names().get(person.names[0].text.split()[0])
    return not any(t in titles for sex, titles in GENDERS.items() if gender and sex != gender for t in name.titles)


def _acts(head: Token) -> bool:
    """Whether somebody is the subject of a clause."""
    return head.dep_ in ("nsubj", "nsubjpass")


def _by_another(doc: Doc, name: Name) -> bool:
    """Whether somebody is named only as another's kin: *his wife Anna Berg*, *grandson of Olaf Berg*, *John and Frances Berg*."""
    head = doc[name.head]
    beside = [head.head] if head.dep_ in ("appos", "compound") else []
    beside += [c for c in head.children if c.dep_ in ("appos", "compound", "nmod")]
    kin = any(t.lemma_.lower() in KIN and any(c.dep_ == "poss" for c in (*t.children, *head.children)) for t in beside)
    of = head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head.lemma_.lower() in KIN
    return kin or of or _second_of_couple(doc, name)


def _second_of_couple(doc: Doc, name: Name) -> bool:
    """Whether a first name alone and *and* stand before the name: *John and | Frances Berg*."""
    if name.first < 2 or doc[name.first - 1].lower_ != "and":
        return False
    first = doc[name.first - 2]
    return first.text in gazetteer.first_names() and not (name.first > 2 and doc[name.first - 3].tag_ == "NNP")
