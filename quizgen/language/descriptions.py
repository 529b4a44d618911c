"""What *the president*, *the organization*, *the city* mean: a thing named before that alone answers to the noun."""

from __future__ import annotations

import re
from collections import Counter

from quizgen.language import gazetteer
from quizgen.language.marks import text_of
from quizgen.language.model import Entity, Kind, Mention
from quizgen.language.referents import SUBJECTS, Referent, Scene
from quizgen.language.tree import Token

DETERMINERS = frozenset(["the", "this", "that"])
KINDS = {"country": Kind.COUNTRY, "nation": Kind.COUNTRY, "city": Kind.CITY, "town": Kind.CITY}
GENERAL = frozenset(["ocean", "sea", "world", "sky", "coast", "state", "house", "street"])
VAGUE = frozenset(
    ["region", "area", "territory", "zone", "part", "east", "west", "north", "south", "centre", "center", "side"]
)
"""Nouns that a text has for many things in turn: the last one named need not be the one meant."""
OFFICE = frozenset(["prime", "foreign", "vice", "defence", "defense", "interior", "finance", "chief"])
BODIES = frozenset(["company", "firm", "corporation", "organisation", "organization"])
LOOSE = frozenset(["former", "current", "late", "new", "young", "old", "same"])


def described(
    scene: Scene, token: Token, entities: tuple[Entity, ...], said: list[Referent], city: int | None = None
) -> Mention | None:
    """The mention that a definite noun phrase with ``token`` as its head makes; None when it may mean something else.

    ``city`` is the one that the article is called after.
    """
    if token.tag_ not in ("NN", "NNP") or token.i in scene.quoted or scene.mention_of(token) is not None:
        return None
    noun = token.lemma_.lower()
    start = _start(token)
    if start is None or (noun in KINDS and any(c.lower_ == "new" for c in token.children)):
        return None  # *Jutland broke away from Denmark. The new nation …*
    before = [r for r in said[-200:] if isinstance(r.who, int)]
    if city is not None and KINDS.get(noun) is Kind.CITY and not _another_city(scene, token, entities, said, city):
        return _mention(scene, token, start, city)
    if KINDS.get(noun) is Kind.COUNTRY and (own_land := _of_people(scene, token, entities)) is not None:
        return _mention(scene, token, start, own_land)
    words = _words(token)
    fits = sorted({r.who for r in before if isinstance(r.who, int) and _answers(entities[r.who], noun, words)})
    if not fits and noun in BODIES:
        fits = _last_body(scene, token, before, entities)
    if len(fits) > 1:
        fits = _of_paragraph(scene, noun, before, fits) or _chief(scene, token, before, fits)
    near_by = [r for r in said[-150:] if noun not in FOUGHT or r.paragraph == scene.paragraph]
    if len(fits) != 1 or _introduced(noun, near_by, scene):
        return None
    entity = fits[0]
    near = any(r.who == entity and scene.sentences[token.i] - r.sentence <= 8 for r in before)
    own = any(
        r.who == entity
        and r.sentence == scene.sentences[token.i]
        and r.token.dep_ in ("nsubj", "nsubjpass")
        and r.token.head.i == token.head.i
        for r in before
    )
    if not near or own or _overtaken(entity, before, entities):
        return None
    return _mention(scene, token, start, entity)


def _mention(scene: Scene, token: Token, start: int, entity: int) -> Mention:
    """The phrase from ``start`` to its head as a mention of an entity."""
    end = token.idx + len(token)
    return Mention(scene.paragraph, start, end, text_of(scene.doc)[start:end], entity, "description", 0.8)


def title_city(title: str, entities: tuple[Entity, ...]) -> int | None:
    """The city that an article is called after: *Warsaw*, *Jacksonville* of *Jacksonville, Florida*."""
    name = re.split(r",| \(", title)[0].strip()
    return next((e.id for e in entities if e.kind is Kind.CITY and e.name == name), None)


def _another_city(scene: Scene, token: Token, entities: tuple[Entity, ...], said: list[Referent], city: int) -> bool:
    """Whether a second city or town was spoken of in the last sentences, or is in this one: *Oslo grew. The city …*.

    What the sentence before has as its subject is still spoken of: *Warsaw lies far from Berlin. The city …*.
    """
    now = scene.sentences[token.i]
    if token.dep_ in SUBJECTS and any(
        r.who == city and r.sentence == now - 1 and r.token.dep_ in SUBJECTS for r in said[-50:]
    ):
        return False
    itself = (scene.paragraph, token.i)
    near = [r for r in said[-200:] if now - r.sentence <= NEAR and r.who != city and (r.paragraph, r.token.i) != itself]
    named = any(isinstance(r.who, int) and entities[r.who].kind in (Kind.CITY, Kind.PLACE) for r in near)
    start, end = token.sent.start_char, token.sent.end_char
    here = [entities[m.entity] for m in scene.mentions if m.entity != city and start <= m.start < end]
    return named or any(e.kind is Kind.CITY for e in here) or any(r.who in ("city", "town", "village") for r in near)


def _of_people(scene: Scene, token: Token, entities: tuple[Entity, ...]) -> int | None:
    """The country of the only people that the sentence names before: *Many Norwegians accuse the country’s Liberals*; no land besides it."""
    start, end = token.sent.start_char, token.sent.end_char
    here = [m for m in scene.mentions if start <= m.start < end]
    lands = {_land(m.text) for m in here if entities[m.entity].kind in (Kind.COUNTRY, Kind.GROUP, Kind.CITY, Kind.PLACE)} - {None}
    places = any(entities[m.entity].kind in (Kind.CITY, Kind.PLACE) for m in here)
    first = any(m.start < token.idx and entities[m.entity].kind is Kind.GROUP and _land(m.text) in lands for m in here)
    if len(lands) != 1 or places or not first:
        return None
    return next((e.id for e in entities if e.kind is Kind.COUNTRY and _land(e.name) in lands), None)


def _land(name: str) -> str | None:
    """The country that a name means or whose people it names: *Norway* of *the Norwegians*; None for no country."""
    plain = name.casefold().removeprefix("the ")
    return gazetteer.countries().get(plain) or gazetteer.peoples().get(plain) or gazetteer.peoples().get(plain.removesuffix("s"))


NEAR = 2  # sentences


def _overtaken(entity: int, before: list[Referent], entities: tuple[Entity, ...]) -> bool:
    """Whether another mission, ship or film was named last, which may be meant as well."""
    kind = entities[entity].kind
    if kind not in (Kind.OTHER, Kind.WORK, Kind.EVENT):
        return False
    return next((r.who for r in reversed(before) if r.kind is kind), entity) != entity


def _start(token: Token) -> int | None:
    """Where a bare *the N* begins; None when more than a loose adjective stands in it."""
    left = [child for child in token.children if child.i < token.i]
    right = [
        child
        for child in token.children
        if child.i > token.i and child.dep_ in ("prep", "relcl", "acl", "appos", "conj", "case", "cc")
    ]
    if (
        any(child.dep_ != "case" for child in right)
        or not left
        or left[0].lower_ not in DETERMINERS
        or left[0].dep_ != "det"
    ):
        return None
    loose = [child for child in left[1:] if child.lower_ not in LOOSE]
    if any(child.lower_ not in OFFICE for child in loose) or token.dep_ in ("compound", "attr", "nmod", "appos"):
        return None
    return left[0].idx


def _words(token: Token) -> str:
    """The noun with the words of office before it: *prime minister*; a capital that names something stays."""
    left = [child.lower_ for child in token.children if child.i < token.i and child.lower_ in OFFICE]
    return " ".join([*left, token.text if token.tag_ == "NNP" else token.lemma_.lower()])


def _last_body(scene: Scene, token: Token, before: list[Referent], entities: tuple[Entity, ...]) -> list[int]:
    """The one body of the last two sentences, if it is the subject of one of them: *Sony … The company …*."""
    now = scene.sentences[token.i]
    near = [r for r in before if now - r.sentence <= 2 and isinstance(r.who, int)]
    bodies = {r.who for r in near if isinstance(r.who, int) and entities[r.who].kind is Kind.ORGANISATION}
    acting = {r.who for r in near if r.weight >= 2.6}
    return (
        [who for who in bodies & acting if isinstance(who, int) and _plain(entities[who])] if len(bodies) == 1 else []
    )


def _plain(entity: Entity) -> bool:
    """Whether a body's name does not say that it is something else than a company or organisation."""
    return not {"name", "description"} & set(entity.witnesses) and not entity.roles


def _of_paragraph(scene: Scene, noun: str, before: list[Referent], fits: list[int]) -> list[int]:
    """Of several countries or battles the only one that the paragraph has named so far: *In Norway in 1939, oil was rationed. … the country*."""
    here = {r.who for r in before if r.paragraph == scene.paragraph and r.who in fits}
    sole = len(here) == 1 and (KINDS.get(noun) is Kind.COUNTRY or noun in FOUGHT)
    return [who for who in here if isinstance(who, int)] if sole else []


FOUGHT = frozenset(["battle", "siege", "treaty"])
"""*the battle* after *the Battle of Linden*: what is named by its noun and its place."""


def _chief(scene: Scene, token: Token, before: list[Referent], fits: list[int]) -> list[int]:
    """Of several countries or cities the one that the article is about, if no other was named in the last sentences."""
    counts = Counter(r.who for r in before if r.who in fits)
    (first, most), (_, next_) = counts.most_common(2)
    now = scene.sentences[token.i]
    others = any(r.who in fits and r.who != first and now - r.sentence <= 3 for r in before)
    return [first] if isinstance(first, int) and most >= 3 * next_ and not others else []


def _answers(entity: Entity, noun: str, words: str) -> bool:
    """Whether the noun fits an entity: its role, the last word of its name, its kind."""
    if entity.kind is Kind.PERSON:
        low = words.lower()
        return any(_role_noun(role) == noun and (low == noun or _office(role, low)) for role in entity.roles)
    if words[:1].isupper():
        return entity.name.startswith(f"{words} of ") or entity.name.endswith(f" {words}")
    if " " in words:
        return False
    if noun in KINDS:
        return entity.kind is KINDS[noun]
    if noun in VAGUE:
        return noun in ("centre", "center") and entity.kind is Kind.ORGANISATION and entity.name.lower().endswith(noun)
    if entity.kind in (Kind.ORGANISATION, Kind.PLACE, Kind.WORK, Kind.OTHER, Kind.EVENT) and any(
        _head(role) == noun for role in entity.roles
    ):
        return True
    if noun in GENERAL:
        return False
    if noun in FOUGHT and entity.name.lower().startswith(f"{noun} of "):
        return True
    if entity.kind in (Kind.ORGANISATION, Kind.EVENT, Kind.PLACE):
        bare = re.split(r" (?:of|for|in|on|to|at) ", re.sub(r" [IVX]+$", "", entity.name).lower())[0].split()
        return len(bare) > 1 and bare[-1] == noun and noun not in ("state", "house")
    return False


def _head(role: str) -> str:
    """The noun that a role is built on: *a military alliance led by Russia* → alliance."""
    words = re.split(r" (?:of|to|at|for|in|from|with|on|by|led|made) ", role)[0].split()
    return words[-1].lower() if words else ""


def _office(role: str, words: str) -> bool:
    """Whether a role is that office: *the prime minister of Armenia*."""
    return words in re.split(r" (?:of|to|at|for|in|from|with|on|by) |,", role.lower())[0]


def _role_noun(role: str) -> str:
    """The head noun of a role: *prime minister of Armenia* → minister."""
    words = re.split(r" (?:of|to|at|for|in|from|with|on|by) |,", role)[0].split()
    noun = words[-1].lower() if words else ""
    return noun if noun in gazetteer.person_nouns() or gazetteer.is_title(noun.capitalize()) else ""


def _introduced(noun: str, said: list[Referent], scene: Scene) -> bool:
    """Whether a common noun of that sort was brought in before (*a president*, *two cities*), which *the* may take up."""
    return any(r.who == noun and not any(c.lower_ in DETERMINERS for c in r.token.children) for r in said[-150:])
