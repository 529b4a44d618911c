"""Who *it*, *its*, *they* and *their* mean: the subject of their own clause, or the subject of the clause before."""

from __future__ import annotations

from dataclasses import replace

from quizgen.language import gazetteer
from quizgen.language.model import Entity, Kind, Mention
from quizgen.language.referents import Referent, Scene
from quizgen.language.salience import as_mention, best, clause_of, in_view, opens, weights
from quizgen.language.tree import Token

SUBJECT = ("nsubj", "nsubjpass")
BY_ONE = frozenset(["xcomp", "conj", "advcl", "pcomp", "ccomp"])
"""Clauses that may share the subject of the one above."""
COLLECTIVE = frozenset(["police", "guard", "team", "army", "navy", "troops", "forces", "band", "orchestra", "taliban"])


def thing(
    scene: Scene, token: Token, entities: tuple[Entity, ...], said: list[Referent], here: list[Referent]
) -> Mention | None:
    """*it*: the subject after a subject; *its*: that of its own clause too; never with another noun as likely."""
    near = [r for r in in_view(scene, token, said) if r.kind is not Kind.PERSON and r.number != "plural"]
    own = owner(scene, token, near)
    if own is not None:
        return own
    mention = _strict(scene, token, weights(scene, token, near), near, entities)
    ahead = _ahead(scene, token, here)
    if ahead is None or (mention is not None and mention.entity != ahead):
        return mention
    alone = not any(r.token.doc is scene.doc for r in near)
    return as_mention(scene, token, ahead, 0.75) if alone or mention is not None else None


def people(scene: Scene, token: Token, entities: tuple[Entity, ...], said: list[Referent]) -> Mention | None:
    """*they*: a people, a team or a body, when no other plural is as likely."""
    near = [
        r
        for r in in_view(scene, token, said)
        if r.number == "plural"
        or (r.number is None and (r.kind in (Kind.ORGANISATION, Kind.GROUP) or isinstance(r.who, str)))
    ]
    near = [r for r in near if not _some(r.token)]
    own = owner(scene, token, near)
    if own is not None and (entities[own.entity].kind is not Kind.ORGANISATION or _collective(entities[own.entity])):
        return own
    mention = _strict(scene, token, weights(scene, token, near), near, entities)
    if (
        mention is None
        or entities[mention.entity].kind is not Kind.ORGANISATION
        or _collective(entities[mention.entity])
    ):
        return mention
    now = scene.sentences[token.i]
    others = any(
        (r.number == "plural" or isinstance(r.who, str)) and r.who != mention.entity and now - r.sentence <= 1
        for r in near
    )
    return replace(mention, certainty=min(mention.certainty, 0.5)) if others else mention


def _some(name: Token) -> bool:
    """Whether only some of a people are meant: *three Norwegians … They*."""
    return name.pos_ == "PROPN" and any(
        c.dep_ == "nummod" or c.lower_ in ("some", "many", "few") for c in name.children
    )


def owner(scene: Scene, token: Token, near: list[Referent]) -> Mention | None:
    """*its* or *their* by the subject that governs it: *Libya closed its port*; None when another noun stands between."""
    if token.tag_ != "PRP$":
        return None
    subject = joined(token) or governing(token)
    if subject is None:
        return None
    at = (r.who for r in near if r.token.doc is scene.doc and r.token.i == subject.i)
    who = next((found for found in at if isinstance(found, int)), None)
    if who is None:
        return None
    between = [
        r for r in near if r.token.doc is scene.doc and subject.i < r.token.i < token.i and r.who != who
        and not subject.is_ancestor(r.token)
    ]  # fmt: skip
    return None if between else as_mention(scene, token, who, 0.85)


def joined(token: Token) -> Token | None:
    """The name that a possessive is joined to: *Plato and his followers*."""
    noun = token.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.tag_ == "CD":
        noun = noun.head.head  # Plato and two of his followers
    first = noun.head if noun.dep_ == "conj" else None
    if first is None or first.i > token.i or any(child.tag_ == "PRP$" for child in first.children):
        return None
    return first if first.pos_ == "PROPN" or gazetteer.is_person_noun(first.lemma_.lower()) else None


def whom(token: Token) -> Token | None:
    """The name that a possessive in its relative clause means: *Eduard, whom his father called Tete*."""
    verb = token.head.head
    if token.head.dep_ not in SUBJECT or verb.dep_ != "relcl":
        return None
    return verb.head if any(child.lower_ == "whom" for child in verb.children) else None


def who(token: Token) -> Token | None:
    """The name that a possessive behind *who* means: *Howe, who was making his own plans*."""
    noun = governing(token)
    if noun is None or noun.pos_ != "PROPN":
        return None
    verb = next((c for c in noun.children if c.dep_ == "relcl" and c.is_ancestor(token)), None)
    return noun if verb is not None and any(c.lower_ == "who" and c.dep_ == "nsubj" for c in verb.children) else None


def bare(token: Token) -> bool:
    """Whether the verb of a pronoun has no subject of its own."""
    return not any(child.dep_ in SUBJECT for child in clause_of(token).children)


def governing(token: Token) -> Token | None:
    """The subject of the nearest clause above a possessive or *himself* of which it is no part itself."""
    verb = clause_of(token)
    for _ in range(4):
        subjects = [c for c in verb.children if c.dep_ in SUBJECT]
        own = [c for c in subjects if c.i < token.i and not c.is_ancestor(token)]
        if own and own[0].lower_ in ("which", "that", "who") and verb.dep_ == "relcl":
            return verb.head
        if own:
            return own[0]
        if subjects and not subjects[0].is_ancestor(token):
            return None
        if verb.dep_ == "acl" and not subjects:
            return verb.head
        if verb.dep_ not in BY_ONE or verb.head.i == verb.i:
            return None
        verb = clause_of(verb.head)
    return None


def _ahead(scene: Scene, token: Token, here: list[Referent]) -> int | None:
    """The main clause's subject behind a clause in front: *After it gained independence, Angola …*."""
    top = token
    while top.head.i != top.i and top.dep_ != "advcl" and not (top.dep_ == "prep" and top.head.pos_ in ("VERB", "AUX")):
        top = top.head
    if top.dep_ not in ("prep", "advcl") or top.i >= top.head.i:
        return None
    for r in here:
        subject = r.token.head.i == top.head.i and r.token.dep_ in SUBJECT and r.token.i > token.i
        if subject and isinstance(r.who, int) and r.kind is not Kind.PERSON and r.number != "plural":
            return r.who
    return None


def _strict(
    scene: Scene, token: Token, scores: dict[int | str, float], near: list[Referent], entities: tuple[Entity, ...]
) -> Mention | None:
    """The best reading if its last mention was a subject and the pronoun is one, or both stand in one clause."""
    mention = best(scene, token, scores, set())
    if mention is None:
        return None
    last = [r for r in near if r.who == mention.entity][-1]
    top = last.token
    while top.dep_ == "appos":  # *the Oslo Trust (OT) is …*
        top = top.head
    subject = top.dep_ in SUBJECT and top.head.dep_ in ("ROOT", "conj", "advcl", "relcl", "ccomp")
    place = token.head if token.tag_ == "PRP$" and opens(token) else token
    parallel = subject and place.dep_ in SUBJECT and scene.sentences[token.i] - last.sentence <= 1
    own = subject and token.tag_ == "PRP$" and clause_of(token).i == top.head.i
    entity = entities[mention.entity]
    if token.lower_ == "their" and entity.kind is Kind.ORGANISATION and not _collective(entity):
        own = parallel = False
    if (parallel and _new_topic(scene, token, last, near)) or _hardly(entity, near):
        own = parallel = False
    return mention if parallel or own else replace(mention, certainty=min(mention.certainty, 0.5))


def _hardly(entity: Entity, near: list[Referent]) -> bool:
    """Whether only the tagger takes one word, seen once, for a body: it may as well be somebody."""
    lone = entity.kind is Kind.ORGANISATION and set(entity.witnesses) <= {"tagger"} and not entity.others
    return lone and entity.name.istitle() and " " not in entity.name and sum(r.who == entity.id for r in near) < 2


def _new_topic(scene: Scene, token: Token, last: Referent, near: list[Referent]) -> bool:
    """Whether the last clause brought in something that *it* may take up: *Libya saw a long war. It cost …*."""
    top = last.token
    while top.dep_ == "appos":
        top = top.head
    verb = top.head  # what *X is a …* calls X is X
    return any(
        isinstance(r.who, str)
        and r.token.doc is scene.doc
        and last.token.i < r.token.i < token.i
        and not (r.token.dep_ == "attr" and r.token.head.i == verb.i)
        and any(child.lower_ in ("a", "an", "another") for child in r.token.children)
        for r in near
    )


def _collective(entity: Entity) -> bool:
    """Whether a body is spoken of in the plural: *the police*, *the coast guard*."""
    return entity.name.split()[-1].lower() in COLLECTIVE
