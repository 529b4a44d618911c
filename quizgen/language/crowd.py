"""Whether somebody else may as well be meant by *he* or *she*: two people are in view, and grammar does not choose between them."""

from __future__ import annotations

import re

from quizgen.language import gazetteer
from quizgen.language.model import Entity, Kind
from quizgen.language.referents import Referent, Scene
from quizgen.language.salience import governor, opens
from quizgen.language.tree import Token

SUBJECT = ("nsubj", "nsubjpass")
PLACES = (*SUBJECT, "dobj", "dative")
TOWARDS = frozenset(["to", "with", "for", "against", "from", "by", "of", "on", "about"])
SAYING = gazetteer.words("people-say")


def topic(entities: tuple[Entity, ...], counts: dict[int, int], title: str) -> int | None:
    """The person whom the article is about: the title names nobody else, or the text nobody else nearly as often."""
    words = {re.sub(r"^\W+|(?:[’']s)?\W*$", "", word) for word in title.split()}
    people = sorted((e for e in entities if e.kind is Kind.PERSON), key=lambda e: -counts.get(e.id, 0))
    if (called := bearer(title, people)) is not None:
        return called
    titled = [e for e in people if e.name.split()[-1] in words]
    if titled and (len({e.name.split()[-1] for e in titled}) == 1 or titled[0].name == title):
        return titled[0].id
    ranked = [counts.get(e.id, 0) for e in people[:2]]
    return people[0].id if not titled and ranked and ranked[0] >= max(5, 4 * sum(ranked[1:])) else None


def bearer(title: str, people: list[Entity]) -> int | None:
    """The person whose name is the title, *Ana Berg* of *Ana Maria Berg* too; else the only one of its last name: *Zishe Oak*, *Siegmund Oak*."""
    words = re.sub(r"\s*\([^()]*\)$", "", title.strip()).split()
    if not 2 <= len(words) <= 4 or not all(w[:1].isupper() for w in words):
        return None
    full = [e for e in people if set(words) <= {w for name in (e.name, *e.others) for w in name.split()}]
    kin = [e for e in people if " " in e.name and e.name.split()[-1] == words[-1]]
    return full[0].id if full else kin[0].id if len(kin) == 1 and "first name" in kin[0].witnesses else None


def crowded(
    scene: Scene, token: Token, who: int, fits: list[Referent], entities: tuple[Entity, ...], about: int | None
) -> bool:
    """Whether another person may be meant than ``who``; ``about`` is the person whom the article is about."""
    now, topical = scene.sentences[token.i], who == about
    named = [r for r in fits if r.who == who or _somebody(r, entities, topical)]
    here = [r for r in named if r.sentence == now and r.token.i < token.i]
    if any(r.who == who for r in here):
        return _nearer(who, here, topical)
    last = max((r.sentence for r in named if r.sentence < now), default=0)
    near = [r for r in named if r.sentence == last]
    others = [r for r in near if r.who != who]
    if not others:
        return False
    if speaks(token):
        return True
    own = [r for r in near if r.who == who]
    central = topical or any(_acts(r) and (r.token.tag_ == "PRP" or opens(token)) for r in own)
    if topical:  # by President Oak: who is treated so stays in view
        others = [r for r in others if r.token.head.dep_ != "agent" and not _described(r.token)]
    return not central or any(_weighty(r.token, topical) for r in others)


def _somebody(r: Referent, entities: tuple[Entity, ...], topical: bool) -> bool:
    """Whether a name or an open pronoun may be meant; beside the topic no name that only the tagger takes for a person's."""
    if isinstance(r.who, str):
        return not topical and r.who.startswith("?") and r.token.dep_ in PLACES
    return not topical or r.gender is not None or not set(entities[r.who].witnesses) <= {"tagger"}


def _nearer(who: int, here: list[Referent], topical: bool) -> bool:
    """Whether somebody else stands between the person and the pronoun: *Oak met Ash and sold his mill*."""
    at = max(r.token.i for r in here if r.who == who)
    return any(r.who != who and r.token.i > at and _weighty(r.token, topical) for r in here)


def _weighty(token: Token, topical: bool) -> bool:
    """Whether a name has a part in what its clause tells, so that a pronoun may well take it up; beside the topic only a doer."""
    while token.dep_ in ("conj", "appos") and token.head.i != token.i:
        token = token.head
    prep = token.head
    if topical:
        doer = token.dep_ in SUBJECT or prep.dep_ == "agent"
        return doer and not any(child.tag_ == "PRP$" for child in token.children)  # by his father, Paul Ash
    if token.dep_ in PLACES or prep.dep_ == "agent":
        return True
    if token.dep_ != "pobj" or prep.lower_ not in TOWARDS:
        return False
    return prep.head.pos_ == "VERB" or (prep.lower_ == "of" and prep.head.dep_ in ("attr", *PLACES))


def _described(token: Token) -> bool:
    """Whether a relative clause only says who somebody is: *at his school, where Oak was a teacher*."""
    verb = token.head
    return verb.dep_ == "relcl" and verb.lemma_ == "be" and token.dep_ in SUBJECT


def _acts(r: Referent) -> bool:
    """Whether somebody is the subject of a main clause."""
    return r.token.dep_ in SUBJECT and r.token.head.dep_ in ("ROOT", "conj")


def speaks(token: Token) -> bool:
    """Whether the pronoun is the subject of a verb of saying: in the news whoever spoke last speaks on."""
    return token.dep_ in SUBJECT and token.head.lemma_ in SAYING


def below(token: Token, who: int, here: list[Referent]) -> bool:
    """Whether the name comes later in the pronoun's own clause, which it can't mean: *He came to Rome, where Oak healed him*."""
    if token.tag_ == "PRP$":
        return False
    verb = governor(token)
    return any(r.who == who and r.token.i > token.i and _under(verb, r.token) for r in here)


def _under(verb: Token, token: Token) -> bool:
    """Whether a token stands below a verb, other than in a clause that is joined to it with a subject of its own."""
    while token.i != verb.i and token.head.i != token.i:
        if token.dep_ in ("conj", "parataxis") and any(child.dep_ in SUBJECT for child in token.children):
            return False
        token = token.head
    return token.i == verb.i
