"""Short names that the text gives to somebody new: a child by its first name, a forebear who bears the name of the article's hero."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from quizgen.language import lexicon
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
