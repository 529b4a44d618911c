"""Who *he*, *she*, *it* and *they* mean: by salience and agreement, and only where one reading is far ahead.

The ranking follows Lappin & Leass 1994, *An algorithm for pronominal anaphora resolution* (recency, grammatical role,
agreement, no binding within a clause); common nouns compete with names, so that a pronoun that means *the attacker* is
left alone. ``certainty`` is how far ahead the best is: below ``model.SURE`` the reading counts as unknown.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from quizgen.language import biography, crowd, descriptions, doubts, things
from quizgen.language.model import SURE, Entity, Gender, Kind, Mention
from quizgen.language.referents import Referent, Scene, referents, scenes
from quizgen.language.salience import (
    as_mention,
    best,
    empty,
    governed,
    in_view,
    opens,
    participle,
    rivals,
    weights,
)
from quizgen.language.tree import Doc, Token

MALE: Gender = "male"
FEMALE: Gender = "female"
GENDERS = dict.fromkeys(("he", "him", "his", "himself"), MALE) | dict.fromkeys(
    ("she", "her", "hers", "herself"), FEMALE
)
THINGS = frozenset(["it", "its", "itself"])
MANY = frozenset(["they", "them", "their", "theirs", "themselves"])


@dataclass
class _Memory:
    """What was said so far; local to one run of ``resolve``."""

    about: int | None = None
    subject: int | None = None
    """The person whom the article is called after."""
    city: int | None = None
    """The city that the article is called after."""
    said: list[Referent] = field(default_factory=list)
    genders: dict[int, Counter[Gender]] = field(default_factory=dict)


def resolve(
    docs: dict[int, Doc], entities: tuple[Entity, ...], named: tuple[Mention, ...], title: str = ""
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """The entities, their gender completed, and all mentions, pronouns and descriptions included, in text order."""
    about = crowd.topic(entities, Counter(m.entity for m in named), title)
    subject = biography.subject_of(title, about, entities)
    city = descriptions.title_city(title, entities)
    memory, found = _read(docs, entities, named, _Memory(about, subject, city))
    by_usage = _genders(memory)
    people = tuple(replace(e, gender=by_usage[e.id]) if e.gender is None and e.id in by_usage else e for e in entities)
    if people != entities:  # a gender more may settle pronouns that were open
        _, found = _read(docs, people, named, _Memory(about, subject, city))
    every = sorted((*named, *found), key=lambda m: (m.paragraph, m.start))
    return people, tuple(every)


def _genders(memory: _Memory) -> dict[int, Gender]:
    """The genders that a first reading's pronouns agree on, where names and titles tell nothing."""
    return {
        who: votes.most_common(1)[0][0]
        for who, votes in memory.genders.items()
        if len(votes) == 1 or votes.most_common(1)[0][1] >= 3 * min(votes.values())
    }


def _read(
    docs: dict[int, Doc], entities: tuple[Entity, ...], named: tuple[Mention, ...], memory: _Memory
) -> tuple[_Memory, list[Mention]]:
    """One pass over the document."""
    found: list[Mention] = []
    for scene in scenes(docs, named):
        here = sorted(referents(scene, entities), key=lambda r: r.token.i)
        at = 0
        for token in scene.doc:
            while at < len(here) and here[at].token.i <= token.i:
                memory.said.append(here[at])
                at += 1
            mention = _pronoun(scene, token, entities, memory, here) or descriptions.described(
                scene, token, entities, memory.said, memory.city
            )
            if mention is not None:
                found.append(mention)
            if mention is not None and mention.certainty >= SURE:
                memory.said.append(_again(scene, token, entities[mention.entity]))
            elif _open(token) and token.i not in scene.quoted:
                memory.said.append(_somebody(scene, token))
        memory.said = memory.said[-400:]
    return memory, found


def _open(token: Token) -> bool:
    """Whether a pronoun that was left alone still stands for somebody."""
    return token.tag_ in ("PRP", "PRP$") and token.lower_ in GENDERS and not token.lower_.endswith("self")


def _again(scene: Scene, token: Token, entity: Entity) -> Referent:
    """A resolved pronoun as something said: it keeps its entity in view."""
    subject = token.dep_ in ("nsubj", "nsubjpass")
    return Referent(
        entity.id,
        token,
        scene.paragraph,
        scene.sentences[token.i],
        2.6 if subject else 1.3,
        entity.kind,
        entity.number,
        entity.gender,
        False,
    )


def _somebody(scene: Scene, token: Token) -> Referent:
    """A pronoun that nobody sure stands behind: whoever it is, the next pronoun may well mean the same."""
    gender = GENDERS[token.lower_]
    weight = 2.6 if token.dep_ in ("nsubj", "nsubjpass") else 1.3
    place = (token, scene.paragraph, scene.sentences[token.i], weight)
    return Referent(f"?{gender}", *place, Kind.PERSON, "singular", gender, False)


def _pronoun(
    scene: Scene, token: Token, entities: tuple[Entity, ...], memory: _Memory, here: list[Referent]
) -> Mention | None:
    """The mention that a pronoun makes, when one reading is clear enough to be named at all."""
    if token.tag_ not in ("PRP", "PRP$") or token.i in scene.quoted:
        return None
    word = token.lower_
    if word in GENDERS:
        return _person(scene, token, entities, memory, here)
    if word in THINGS and not empty(token):
        return things.thing(scene, token, entities, memory.said, here)
    return things.people(scene, token, entities, memory.said) if word in MANY else None


def _person(
    scene: Scene, token: Token, entities: tuple[Entity, ...], memory: _Memory, here: list[Referent]
) -> Mention | None:
    """*he* or *she*."""
    gender = GENDERS[token.lower_]
    if token.lower_.endswith("self"):
        return _reflexive(scene, token, memory)
    joined = (things.joined(token) or things.whom(token) or things.who(token)) if token.tag_ == "PRP$" else None
    if joined is not None:  # Plato and his followers
        r = _at(scene, joined, memory)
        known = r is not None and r.kind is Kind.PERSON and r.gender in (None, gender)
        return as_mention(scene, token, r.who, 0.9) if r is not None and known and isinstance(r.who, int) else None
    same = things.governing(token) if token.tag_ == "PRP$" else None
    if same is not None and same.tag_ == "PRP" and GENDERS.get(same.lower_) == gender and not same.is_ancestor(token):
        r = _at(scene, same, memory)  # *He died of his wounds*: both are one, or neither is known
        return as_mention(scene, token, r.who, 0.8) if r is not None and isinstance(r.who, int) else None
    not_he = doubts.excluded(token, memory.said)
    fits = [
        r
        for r in in_view(scene, token, memory.said)
        if r.kind is Kind.PERSON and r.number != "plural" and r.gender in (None, gender) and r.who != not_he
    ]
    scores = weights(scene, token, fits)
    ahead = _ahead_of_name(scene, token, gender, here)
    mention = best(scene, token, scores, {r.who for r in fits if r.gender == gender})
    if mention is not None and mention.certainty < SURE and set(scores) == {_chief(memory)} and opens(token):
        sole = all(r.gender == gender for r in fits)
        mention = (
            replace(mention, certainty=0.75) if sole else mention
        )  # whom the article is about, and nobody else in sight
    if ahead is not None and (mention is None or mention.entity != ahead.entity):
        return ahead if ahead.certainty > SURE and (not scores or participle(token)) else None
    if mention is not None and rivals(scene, token, fits) > 1 and not governed(scene, token, mention, fits):
        mention = replace(mention, certainty=min(mention.certainty, 0.6))
    if mention is not None and not_he is not None and things.bare(token):
        mention = replace(mention, certainty=min(mention.certainty, 0.6))  # sent Oak to capture Ash and return him
    if mention is not None and (
        crowd.crowded(scene, token, mention.entity, fits, entities, memory.about)
        or crowd.below(token, mention.entity, here)
    ):
        mention = replace(mention, certainty=min(mention.certainty, 0.6))
    if mention is not None and doubts.doubtful(scene, token, mention.entity, fits, memory.said, entities):
        mention = replace(mention, certainty=min(mention.certainty, 0.6))
    if mention is None or mention.certainty < SURE:
        mention = biography.taken_up(scene, token, gender, memory.subject, fits, memory.said) or mention
    if mention is not None and mention.certainty >= SURE:
        memory.genders.setdefault(mention.entity, Counter())[gender] += 1
    return mention


def _chief(memory: _Memory) -> int | str | None:
    """The person that the text has spoken of by far the most so far."""
    counts = Counter(r.who for r in memory.said if r.kind is Kind.PERSON and isinstance(r.who, int)).most_common(2)
    if not counts or counts[0][1] < 4 or (len(counts) > 1 and counts[0][1] < 3 * counts[1][1]):
        return None
    return counts[0][0]


def _reflexive(scene: Scene, token: Token, memory: _Memory) -> Mention | None:
    """*himself* is the subject of its own clause, if that is somebody known."""
    subject = things.governing(token)
    r = _at(scene, subject, memory) if subject is not None else None
    fits = r is not None and r.kind is Kind.PERSON and r.gender in (None, GENDERS[token.lower_])
    return as_mention(scene, token, r.who, 0.9) if r is not None and fits and isinstance(r.who, int) else None


def _at(scene: Scene, token: Token, memory: _Memory) -> Referent | None:
    """The name or pronoun that was said with a token as its head."""
    for r in reversed(memory.said):
        if r.token.doc is not scene.doc:
            break
        if r.token.i == token.i and isinstance(r.who, int):
            return r
    return None


def _ahead_of_name(scene: Scene, token: Token, gender: Gender, here: list[Referent]) -> Mention | None:
    """A pronoun in front of its name: *Despite his age, Brown …*, *Holding his nose, Brown …*; the main clause's subject."""
    top = token
    while (
        top.head.i != top.i
        and top.dep_ not in ("advcl", "csubj")
        and not (top.dep_ == "prep" and top.head.pos_ in ("VERB", "AUX"))
    ):
        top = top.head
    verb = top.head
    if top.i >= verb.i or top.dep_ not in ("prep", "advcl"):
        return None
    for r in here:
        named = r.token.head.i == verb.i and r.token.dep_ in ("nsubj", "nsubjpass") and r.token.i > token.i
        if named and isinstance(r.who, int) and r.kind is Kind.PERSON and r.gender in (None, gender):
            return as_mention(scene, token, r.who, 0.75)
    return None
