"""Short names that the text gives to somebody new: a child by its first name, a forebear who bears the name of the article's hero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from quizgen.language import lexicon
from quizgen.language.links import Group
from quizgen.language.model import Kind
from quizgen.language.shorts import last_word
from quizgen.language.trim import Name

CHILDREN = frozenset(["child", "son", "daughter", "baby", "infant", "twin"])
KIN = lexicon.listed("kin")
NEAR = 12
"""So many words before a name may say whose child it is."""
NEAR_PARAGRAPHS = 3
"""So many paragraphs back a full name may be the one that a last name goes on from."""


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


def told_apart(groups: list[Group]) -> list[Group]:
    """The groups, each last name that several people bear given to the one who alone is named in full shortly before it.

    *Frank Berg … Tom Berg Jr. spoke. || Berg, who …*: Tom, if Frank was named longer ago.
    """
    people = [g for g in groups if g.kind is Kind.PERSON and " " in g.key]
    for lone in [g for g in groups if g.ambiguous and g.kind is Kind.PERSON]:
        bearers = [g for g in people if last_word(g.key) == lone.key]
        owners = [_shortly_before(name, bearers) for name in lone.names]
        given = {
            g.key: replace(g, names=_ordered([*g.names, *(n for n, o in zip(lone.names, owners, strict=True) if o is g)]))
            for g in bearers
        }
        left = tuple(n for n, owner in zip(lone.names, owners, strict=True) if owner is None)
        kept = [replace(g, names=left) if g is lone else given.get(g.key, g) for g in groups if g is not lone or left]
        groups, people = kept, [given.get(g.key, g) for g in people]
    return groups


def _shortly_before(name: Name, bearers: list[Group]) -> Group | None:
    """The one of some people who is named in full in the name's paragraph or the few before it; None for none or several."""
    place = (name.paragraph, name.start)
    near = [
        g
        for g in bearers
        if any(" " in n.text and n.paragraph >= name.paragraph - NEAR_PARAGRAPHS and (n.paragraph, n.start) < place for n in g.names)
    ]
    return near[0] if len(near) == 1 else None


def _ordered(names: list[Name]) -> tuple[Name, ...]:
    """Names in text order."""
    return tuple(sorted(names, key=lambda n: (n.paragraph, n.start)))
