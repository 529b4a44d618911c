"""What speaks against the likeliest reading of *he* and *she*: somebody nearer, another subject, a name that is hardly a person's."""

from __future__ import annotations

from quizgen.language import gazetteer, lexicon, things
from quizgen.language.model import Entity, Kind
from quizgen.language.referents import Referent, Scene
from quizgen.language.tree import Token

SUBJECT = ("nsubj", "nsubjpass")
PLACED = (*SUBJECT, "dobj", "dative")


def excluded(token: Token, said: list[Referent]) -> int | str | None:
    """Whom an object cannot mean, as it is the subject of its verb: *Howe outflanked and defeated him*."""
    if token.tag_ == "PRP$" or token.dep_ not in ("dobj", "dative"):
        return None
    subject = things.governing(token)
    if subject is None:
        return None
    return next((r.who for r in reversed(said) if r.token.doc is token.doc and r.token.i == subject.i), None)


def doubtful(
    scene: Scene, token: Token, who: int, fits: list[Referent], said: list[Referent], entities: tuple[Entity, ...]
) -> bool:
    """Whether something speaks against ``who``."""
    here = [r for r in fits if r.sentence == scene.sentences[token.i] and r.token.i < token.i]
    if here and all(r.who != who for r in here):
        return True  # somebody of the same sentence is nearer
    return (
        _hardly(who, fits, entities)
        or _taken_over(token, who, fits)
        or _engaged(scene, token, who, fits)
        or _other_subject(token, who, said)
        or _between(scene, token, who, said, entities)
    )  # fmt: skip


def _hardly(who: int, fits: list[Referent], entities: tuple[Entity, ...]) -> bool:
    """Whether only the tagger takes a name for a person, and it does nothing in sight."""
    if not set(entities[who].witnesses) <= {"tagger"}:
        return False
    return not any(r.who == who and (r.token.dep_ == "nsubj" or r.token.head.dep_ == "agent") for r in fits)


TAKING = lexicon.listed("taking-verbs")


def _taken_over(token: Token, who: int, fits: list[Referent]) -> bool:
    """Whether ``who`` may have taken over what was another's, who is in sight: *Ann Oak fell. Michel Ash assumed her powers.*"""
    if token.tag_ != "PRP$" or token.head.dep_ != "dobj" or token.head.head.lemma_ not in TAKING:
        return False
    return any(r.who != who and isinstance(r.who, int) for r in fits)


ENGAGING = lexicon.listed("engaging-verbs")


def _engaged(scene: Scene, token: Token, who: int, fits: list[Referent]) -> bool:
    """Whether the sentence before had ``who`` engage somebody, who is likelier to act next: *Oak invited Ash. He accepted.*"""
    before = [r for r in fits if r.token.doc is token.doc and r.sentence == scene.sentences[token.i] - 1]
    did = [r.token.head for r in before if r.who == who and r.token.dep_ == "nsubj"]
    verbs = [v for d in did for v in (d, *(c for c in d.children if c.dep_ == "conj")) if v.lemma_ in ENGAGING]
    return any(
        r.who != who and r.token.dep_ in ("dobj", "dative", "nsubj") and r.token.i > v.i for v in verbs for r in before
    )


def _other_subject(token: Token, who: int, said: list[Referent]) -> bool:
    """Whether the clause of a possessive has a subject that is somebody else: *Oak wrote to her while Ash lost his keys*."""
    if token.tag_ != "PRP$":
        return False
    subject = things.governing(token)
    if subject is None or subject.pos_ == "PRON":
        return False
    if subject.pos_ == "NOUN":
        named = any(r.who == who and r.token.doc is token.doc and subject.is_ancestor(r.token) for r in said)
        return not named and subject.tag_ == "NN" and gazetteer.is_person_noun(subject.lemma_.lower())
    return not any(r.who == who and r.token.doc is token.doc and r.token.i == subject.i for r in said)


def _between(scene: Scene, token: Token, who: int, said: list[Referent], entities: tuple[Entity, ...]) -> bool:
    """Whether a bare name that may be a person's after all (*Washington*) stands between as a subject or an object."""
    for r in reversed(said):
        if r.token.doc is not scene.doc or r.sentence != scene.sentences[token.i] or r.who == who:
            return False
        name = isinstance(r.who, int) and r.token.i < token.i and " " not in entities[r.who].name
        if name and r.token.dep_ in PLACED and _perhaps(entities[int(r.who)], r.token):
            return True
    return False


def _perhaps(entity: Entity, token: Token) -> bool:
    """Whether a bare name that was not taken for a person's may be one."""
    if entity.kind is Kind.CITY:
        return True
    unknown = "gazetteer" not in entity.witnesses and token.dep_ in SUBJECT
    return unknown and entity.kind in (Kind.PLACE, Kind.OTHER)
