"""How likely each noun phrase before a pronoun is the one that it means.

After Lappin & Leass 1994, *An algorithm for pronominal anaphora resolution*: recency, grammatical role, no binding within a clause.
"""

from __future__ import annotations

from quizgen.language.model import Mention
from quizgen.language.referents import Referent, Scene
from quizgen.language.tree import Token

WINDOW = 3  # sentences back
CROWD = 80  # noun phrases back
AHEAD = 2.0  # the best must be this many times as salient as the next


def participle(token: Token) -> bool:
    """Whether the pronoun stands in a clause without a subject of its own: *Holding his nose*."""
    verb = clause_of(token)
    return (
        verb.tag_ in ("VBG", "VBN")
        and verb.dep_ in ("advcl", "pcomp")
        and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)
    )


def rivals(scene: Scene, token: Token, fits: list[Referent]) -> int:
    """How many named people of the pronoun's own sentence it could mean."""
    return len({r.who for r in fits if r.sentence == scene.sentences[token.i] and r.token.i < token.i})


def governed(scene: Scene, token: Token, mention: Mention, fits: list[Referent]) -> bool:
    """Whether the reading is the subject of the pronoun's clause or of the nearest clause above it that has a person for one."""
    people = {r.token.i: r.who for r in fits if r.token.doc is scene.doc}
    verb = clause_of(token)
    for _ in range(5):
        subjects = [
            people[c.i] for c in verb.children if c.i in people and c.dep_ in ("nsubj", "nsubjpass") and c.i < token.i
        ]
        if subjects:
            return subjects[0] == mention.entity
        if verb.head.i == verb.i or any(c.i in people and c.i < token.i for c in verb.children):
            return False  # leaving Sarah in charge of a house that …
        verb = clause_of(verb.head)
    return False


def in_view(scene: Scene, token: Token, said: list[Referent]) -> list[Referent]:
    """What was said in the window and may be meant: not inside quotation marks, not bound by the pronoun's own clause."""
    now = scene.sentences[token.i]
    out = []
    for r in reversed(said[-CROWD:]):
        if now - r.sentence > WINDOW:
            break
        if not r.quoted and not _bound(token, r.token):
            out.append(r)
    return out[::-1]


def _bound(token: Token, other: Token) -> bool:
    """Whether grammar keeps the two apart: subject and object of one verb, a phrase and a possessive inside it."""
    if token.doc is not other.doc:
        return False
    if token.i == other.i or (token.tag_ == "PRP$" and (token.head.i == other.i or other.is_ancestor(token))):
        return True
    if token.lower_.endswith(("self", "selves")) or token.tag_ == "PRP$":
        return False
    return (
        governor(token).i == governor(other).i
        and token.dep_ != other.dep_
        and other.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "dative")
    )


def governor(token: Token) -> Token:
    """The verb that a subject, an object or the object of a preposition belongs to."""
    head = token.head
    return head.head if head.dep_ in ("prep", "dative", "agent") and head.pos_ == "ADP" else head


def clause_of(token: Token) -> Token:
    """The verb of the clause that a token stands in."""
    while token.head.i != token.i and token.pos_ not in ("VERB", "AUX"):
        token = token.head
    return token


def weights(scene: Scene, token: Token, fits: list[Referent]) -> dict[int | str, float]:
    """The salience of each candidate: its mentions' weights, halved with every sentence between."""
    scores: dict[int | str, float] = {}
    now = scene.sentences[token.i]
    for r in fits:
        weight = r.weight * 0.5 ** (now - r.sentence)
        if now - r.sentence == 1 and r.weight >= 3 and opens(token):
            weight *= 2.5
        if r.token.doc is not scene.doc:
            weight *= 0.6
        if now == r.sentence and token.dep_ in ("nsubj", "nsubjpass") and r.token.dep_ in ("nsubj", "nsubjpass"):
            weight *= 1.3
        scores[r.who] = scores.get(r.who, 0.0) + weight
    return scores


def opens(token: Token) -> bool:
    """Whether a pronoun is the subject of its sentence's main clause, or its owner, with nothing of weight before it."""
    if token.tag_ == "PRP$":
        token = token.head
    return token.dep_ in ("nsubj", "nsubjpass") and token.head.dep_ == "ROOT" and token.i - token.sent.start <= 6


def best(scene: Scene, token: Token, scores: dict[int | str, float], agreeing: set[int | str]) -> Mention | None:
    """The best candidate as a mention; None when it is a common noun."""
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], str(pair[0])))
    first, score = ranked[0] if ranked else ("", 0.0)
    if not isinstance(first, int):
        return None
    lead = score / ranked[1][1] if len(ranked) > 1 else 4.0
    if first in agreeing and len(ranked) > 1 and ranked[1][0] not in agreeing and isinstance(ranked[1][0], int):
        lead *= 1.3
    certainty = 0.95 if lead >= 3 else 0.85 if lead >= 2.2 else 0.75 if lead >= AHEAD else 0.5
    return as_mention(scene, token, first, certainty if score >= 0.5 else min(certainty, 0.6))


def as_mention(scene: Scene, token: Token, entity: int, certainty: float) -> Mention:
    """A pronoun as a mention."""
    return Mention(scene.paragraph, token.idx, token.idx + len(token), token.text, entity, "pronoun", certainty)


def empty(token: Token) -> bool:
    """*it* that means nothing: *it is clear that*, *it seems*, *make it possible*, the weather."""
    verb = token.head
    if token.dep_ == "expl" or verb.lemma_ in ("seem", "appear", "happen", "rain", "snow", "take", "turn"):
        return True
    if token.dep_ in ("nsubj", "nsubjpass") and any(
        c.dep_ in ("ccomp", "csubj", "xcomp", "advcl") and c.i > verb.i for c in verb.children
    ):
        return verb.lemma_ == "be" or token.dep_ == "nsubjpass"
    return verb.lemma_ in ("make", "find", "consider", "think") and token.dep_ not in ("nsubj", "nsubjpass", "poss")
