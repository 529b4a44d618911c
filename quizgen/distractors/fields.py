"""Words and names that stand beside each other (metals, months, medals): the key, or one word of it, is exchanged for
its neighbours.
"""

from __future__ import annotations

import re
from functools import cache

from quizgen.distractors.option import Option, bare, mixed
from quizgen.distractors.tables import fields

_DOUBTFUL = (
    "arm arms bat bats organ organs state states party club orange mark pound lead tin crane seal mole bank "
    "spring fall march may country rock soul folk swing blues general major captain hand hands foot plant plants "
    "peace core chest ABC"
)
DOUBTFUL = frozenset(_DOUBTFUL.split())
"""Words of more than one meaning."""
PEOPLES = "colonial power"
"""Peoples: *the Dutch*, not the language."""
VOWEL = re.compile(r"(?!uni|ura|use|eu|one\b|u[.A-Z])[aeiou]|hour|honest|heir", re.I)


def whole(key: str, seed: str, only: str = "") -> list[Option]:
    """The other members of the first field (called ``only``) in which the key stands, in the key's form (article, plural)."""
    article = key[: len(key) - len(bare(key))]
    if bare(key) in DOUBTFUL:
        return []
    for label, members in fields():
        if (label == PEOPLES and article.casefold() != "the ") or only not in ("", label):
            continue
        if counted(bare(key), label, members):
            continue
        if members_like := beside(bare(key), members):
            said = {bare(m): m for m in members} if article == "the " and f"the {bare(key)}" in members else {}
            return [Option(said.get(m) or with_article(article, m), f"another {label}") for m in mixed(seed, members_like)]
    return []


def counted(word: str, label: str, members: tuple[str, ...]) -> bool:
    """Whether a plural stands for another thing than the crop or the stuff: *sugars* are a sort of molecule, and *coffees* no sort beside it."""
    return label in STUFFS and word not in numbers(members)[0]


STUFFS = frozenset("crop|commodity|fuel|raw material|precious metal|grain|nutrient|gas|element|stone|weather".split("|"))


def beside(word: str, members: tuple[str, ...]) -> list[str]:
    """The members beside ``word``, in its number; [] when it is none of them, capitals counted (*independent* is no
    newspaper).
    """
    for forms in numbers(members):
        if word in forms:
            return [m for m in forms if m != word]
    return []


@cache
def numbers(members: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A field's members without article, and their plurals."""
    bares = tuple(bare(m) for m in members)
    return bares, tuple(dict.fromkeys(plural(m) for m in members))


def plural(noun: str) -> str:
    """The regular plural."""
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(s|x|ch|sh)$", noun) else "s")


def with_article(article: str, noun: str) -> str:
    """The noun after an article in its right form: *an apple*, *a pear*."""
    if article.casefold() in ("a ", "an "):
        form = "an " if VOWEL.match(noun) else "a "
        article = form.capitalize() if article[0].isupper() else form
    return article + noun
