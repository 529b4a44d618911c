"""Whom *he* or *she* means in a biography, an article called after a person: that person, where nobody else is in sight.

A paragraph of a biography that opens with a pronoun takes up its subject, and so does a sentence that does when no other person was
named shortly before (the global focus of Grosz & Sidner 1986, *Attention, intentions, and the structure of discourse*).
"""

from __future__ import annotations

import re

from quizgen.language.crowd import speaks
from quizgen.language.model import Entity, Gender, Kind, Mention
from quizgen.language.referents import Referent, Scene
from quizgen.language.salience import as_mention, opens
from quizgen.language.tree import Token

CERTAIN = 0.8
SUBJECT = ("nsubj", "nsubjpass")
PARTS = (*SUBJECT, "dobj", "dative")


def subject_of(title: str, about: int | None, entities: tuple[Entity, ...]) -> int | None:
    """The person whom the article is called after: the title is a name of the person's and no more, *Tom Oak (painter)* too.

    *Emma of Norway* is who the text calls *Emma*; *Zishe Oak* the only Oak that it names in full; *Actor Ann Oak dies at 97* is an obituary.
    """
    title = re.sub(r"\s*\([^()]*\)$", "", title.strip())
    if about is None or " " not in title:
        return None
    one = entities[about]
    named = set(one.name.split()) | {w for other in one.others for w in other.split()}
    land = title.partition(" of ")[0] == one.name
    last = len(title.split()) == 2 and title.istitle() and one.name.split()[-1] == title.split()[-1]
    died = " " in one.name and DEATH.match(title.partition(one.name)[2]) is not None
    return about if set(title.split()) <= named or land or last or died else None


DEATH = re.compile(r"(?:, [^,]+,)? (?:dies|dead|has died|passes away|passed away)\b", re.I)


def taken_up(
    scene: Scene, token: Token, gender: Gender, subject: int | None, fits: list[Referent], said: list[Referent]
) -> Mention | None:
    """The biography's subject, where the pronoun opens a sentence and can mean nobody else in sight."""
    others = [r for r in fits if r.who not in (subject, f"?{gender}")]
    if subject is None or not opens(token) or _named_later(scene, token, subject):
        return None
    if any(_weighty(scene, token, r) for r in others) or _somebody_new(scene, token, said):
        return None
    if not any(r.who == subject and r.gender == gender for r in said):
        return None
    if scene.sentences[token.i] == scene.sentences[0]:
        goes_on = not _left(said, subject) or (bool(fits) and not others)
    else:
        goes_on = len(fits) > len(others) and _centre(scene, token, gender, said) in (subject, None)
    return as_mention(scene, token, subject, CERTAIN) if goes_on else None


def _place(other: Referent) -> Token:
    """The noun whose part in the sentence somebody has: *brother* of *his brother, Peter Oak, …*."""
    place = other.token
    while place.dep_ in ("conj", "appos") and place.head.i != place.i:
        place = place.head
    return place


def _named_later(scene: Scene, token: Token, subject: int) -> bool:
    """Whether the pronoun's own sentence goes on to name the subject, who is then not its *he*: *He later criticised Oak*."""
    return any(m.entity == subject and token.idx < m.start < token.sent.end_char for m in scene.mentions)


def _somebody_new(scene: Scene, token: Token, said: list[Referent]) -> bool:
    """Whether the sentence before brought in somebody without a name: *the figure of an Indian. He wore …*."""
    last = [r for r in said if 0 <= scene.sentences[token.i] - r.sentence <= 1 and r.kind in (Kind.PERSON, Kind.GROUP)]
    return any(c.lower_ in ("a", "an", "another") for r in last if r.token.dep_ in ("pobj", *PARTS) for c in r.token.children)


def _weighty(scene: Scene, token: Token, other: Referent) -> bool:
    """Whether somebody else has a part in what the pronoun's sentence or the one before tells, or is named in the pronoun's own."""
    gap, place = scene.sentences[token.i] - other.sentence, _place(other)
    if gap > 1:
        return False
    if isinstance(other.who, int) and (gap == 0 or speaks(token)):
        return True  # whoever was named last may speak
    return place.dep_ in PARTS or place.head.dep_ == "agent"


def _centre(scene: Scene, token: Token, gender: Gender, said: list[Referent]) -> int | str | None:
    """Who was last the subject of a clause in the paragraph, open pronouns left out: whoever *he* of the next sentence goes on with."""
    for r in reversed(said):
        if r.token.doc is not scene.doc:
            return None
        may_be = r.kind is Kind.PERSON and r.gender in (None, gender) and not str(r.who).startswith("?")
        if may_be and r.token.i < token.i and not r.quoted and _place(r).dep_ in SUBJECT:
            return r.who
    return None


def _left(said: list[Referent], subject: int) -> bool:
    """Whether the last sentence before was about somebody else."""
    last = [r for r in said if r.sentence == said[-1].sentence and r.kind is Kind.PERSON and r.token.dep_ in ("nsubj", "nsubjpass")]
    return any(isinstance(r.who, int) and r.who != subject for r in last)
