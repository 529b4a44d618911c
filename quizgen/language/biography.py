"""Whom *he* or *she* means in a biography, an article called after a person: that person, where nobody else is in sight.

A paragraph of a biography that opens with a pronoun takes up its subject, and so does a sentence that does when no other person was
named shortly before (the global focus of Grosz & Sidner 1986, *Attention, intentions, and the structure of discourse*).
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from quizgen.language.model import Entity, Gender, Kind, Mention
from quizgen.language.referents import Referent, Scene
from quizgen.language.salience import as_mention, opens

CERTAIN = 0.8


def subject_of(title: str, about: int | None, entities: tuple[Entity, ...]) -> int | None:
    """The person whom the article is called after: the title is a name of the person's and no more, *Tom Oak (painter)* too."""
    title = re.sub(r"\s*\([^()]*\)$", "", title.strip())
    if about is None or " " not in title:
        return None
    named = set(entities[about].name.split()) | {w for other in entities[about].others for w in other.split()}
    return about if set(title.split()) <= named else None


def taken_up(
    scene: Scene, token: Token, gender: Gender, subject: int | None, fits: list[Referent], said: list[Referent]
) -> Mention | None:
    """The biography's subject, where the pronoun opens a sentence and can mean nobody else in sight."""
    if subject is None or not opens(token) or any(r.who not in (subject, f"?{gender}") for r in fits):
        return None
    first = scene.sentences[token.i] == scene.sentences[0]
    met = any(r.who == subject or r.who == f"?{gender}" for r in fits)
    known = any(r.who == subject and r.gender == gender for r in said)
    return as_mention(scene, token, subject, CERTAIN) if known and (met or (first and not _left(said, subject))) else None


def _left(said: list[Referent], subject: int) -> bool:
    """Whether the last sentence before was about somebody else."""
    last = [r for r in said if r.sentence == said[-1].sentence and r.kind is Kind.PERSON and r.token.dep_ in ("nsubj", "nsubjpass")]
    return any(isinstance(r.who, int) and r.who != subject for r in last)
