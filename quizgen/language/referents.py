"""What a pronoun can refer to: names and common nouns with their place in the sentence, number, gender and kind."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.language import gazetteer, kinds
from quizgen.language.marks import quotations_of
from quizgen.language.model import Entity, Gender, Kind, Mention, Number
from quizgen.language.tree import Doc, Token

COLLECTIVES = gazetteer.words("collectives")
MEASURES = ("DATE", "TIME", "QUANTITY", "MONEY", "PERCENT")
SUBJECTS = ("nsubj", "nsubjpass", "csubj")
OBJECTS = ("dobj", "dative", "attr", "oprd")


@dataclass(frozen=True, slots=True)
class Referent:
    """A noun phrase. ``sentence`` counts over the document; ``weight`` is its salience where it stands (subject, object, …).

    ``who`` is the same for all mentions of one thing: the entity's id, else the noun's lemma.
    """

    who: int | str
    token: Token
    paragraph: int
    sentence: int
    weight: float
    kind: Kind | None
    number: Number | None
    gender: Gender | None
    quoted: bool


@dataclass(frozen=True)
class Scene:
    """One paragraph as coreference sees it. ``sentences`` maps a token to the number of its sentence in the document."""

    doc: Doc
    paragraph: int
    sentences: tuple[int, ...]
    quoted: frozenset[int]
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    marked: tuple[tuple[int, int], ...] = ()
    """What stands inside quotation marks and is too short for speech."""

    def mention_of(self, token: Token) -> Mention | None:
        """The named mention that covers a token."""
        at = bisect_right(self.starts, token.idx) - 1
        return self.mentions[at] if at >= 0 and token.idx < self.mentions[at].end else None


def scenes(docs: dict[int, Doc], mentions: tuple[Mention, ...]) -> Iterator[Scene]:
    """The paragraphs in order, their sentences numbered through, with a gap between paragraphs."""
    number = 0
    by: dict[int, list[Mention]] = {}
    for mention in mentions:
        by.setdefault(mention.paragraph, []).append(mention)
    for paragraph, doc in docs.items():
        of = [0] * len(doc)
        for sentence in doc.sents:
            number += 1
            of[sentence.start : sentence.end] = [number] * len(sentence)
        here = tuple(by.get(paragraph, ()))
        marked = tuple(p.inner for p in quotations_of(doc) if p.closed and p.end - p.start <= 25)
        yield Scene(doc, paragraph, tuple(of), _quoted(doc), here, tuple(m.start for m in here), marked)
        number += 1


def _quoted(doc: Doc) -> frozenset[int]:
    """The tokens inside quotation marks that hold more than a few words."""
    spans = [pair for pair in quotations_of(doc) if pair.closed and pair.end - pair.start > 25]
    starts = [pair.start for pair in spans]
    out = set()
    for token in doc:
        at = bisect_right(starts, token.idx) - 1
        if at >= 0 and token.idx < spans[at].end:
            out.add(token.i)
    return frozenset(out)


def referents(scene: Scene, entities: tuple[Entity, ...]) -> Iterator[Referent]:
    """The noun phrases of a paragraph in text order."""
    heads = {_head(scene, mention).i: mention for mention in scene.mentions}
    for token in scene.doc:
        mention = heads.get(token.i)
        if mention is not None:
            entity = entities[mention.entity]
            if _word_only(scene, mention, entity) or _at_birth(scene, mention):
                continue
            if token.dep_ == "compound" or (token.dep_ in ("amod", "nmod") and entity.kind is Kind.GROUP):
                continue
            yield _referent(scene, token, entity.id, entity.kind, _number(token, entity), entity.gender)
        elif (
            token.tag_ in ("NN", "NNS")
            and token.dep_ not in ("compound", "nmod", "amod", "npadvmod")
            and scene.mention_of(token) is None
        ):
            kind = Kind.DATE if token.ent_type_ in MEASURES else kinds.noun_kind(token)
            if kind is not Kind.DATE and not _describes(scene, token):
                gender = gazetteer.gender_of_noun(token.lemma_.lower())
                lemma = token.lemma_.lower()
                number: Number | None = (
                    "plural" if token.tag_ == "NNS" else None if lemma in COLLECTIVES else "singular"
                )
                yield _referent(scene, token, lemma, kind, number, gender)
        if (
            token.pos_ in ("NOUN", "PROPN")
            and token.dep_ != "conj"
            and any(child.dep_ == "conj" for child in token.children)
        ):
            yield _referent(scene, token, f"{token.text}+", None, "plural", None)


def _at_birth(scene: Scene, mention: Mention) -> bool:
    """Whether a name is the one that somebody was born with, who is known by another: *was born Peter Berg*."""
    span = scene.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    before = scene.doc[span.start - 1] if span is not None and span.start > 0 else None
    return before is not None and before.lower_ == "born"


def _word_only(scene: Scene, mention: Mention, entity: Entity) -> bool:
    """Whether marks around a name make it a mere word or part of one: *“Richard” was not among his names*, *“Poet says no”*."""
    for start, end in scene.marked:
        if start <= mention.start and mention.end <= end:
            return entity.kind is Kind.PERSON or mention.start - start > 2 or end - mention.end > 2
    return False


def _describes(scene: Scene, noun: Token) -> bool:
    """Whether a noun only says more of a name: *X, a fisherman*; *her grandfather, X*; *singer and actor X*; *X is a journalist*.

    So do *The son of a baker, X …*, *as a baker* and *his youth*.
    """
    if (noun.dep_ == "pobj" and noun.head.lower_ == "as") or (
        noun.lower_ == "youth" and any(c.tag_ == "PRP$" for c in noun.children)
    ):
        return True
    if noun.dep_ in SUBJECTS and any(
        c.dep_ in SUBJECTS and c.i > noun.i and scene.mention_of(c) is not None for c in noun.head.children
    ):
        return True
    first = noun
    while first.dep_ == "conj" and first.head.pos_ == "NOUN":
        first = first.head
    if first.dep_ == "attr" and any(c.dep_ == "nsubj" and scene.mention_of(c) is not None for c in first.head.children):
        return True  # *X was an actress, director and writer*
    others = [child for child in noun.children if child.dep_ == "appos"]
    if noun.dep_ in ("appos", "conj"):
        others.append(noun.head)
    if noun.dep_ == "attr":
        others.extend(child for child in noun.head.children if child.dep_ == "nsubj")
    after = scene.doc[noun.i + 1] if noun.i + 1 < len(scene.doc) else None
    if after is not None and noun.head.i > noun.i and scene.mention_of(after) is not None and after.tag_ == "NNP":
        others.append(after)
    if noun.dep_ == "conj":
        return any(
            scene.mention_of(other) is not None and other.i < noun.i and other.dep_ == "appos" for other in others
        )
    return any(scene.mention_of(other) is not None or other.tag_ == "PRP" for other in others)


def _number(token: Token, entity: Entity) -> Number | None:
    """A people named with *the* or an *s* is plural; the adjective alone says nothing."""
    return (
        entity.number
        if entity.kind is not Kind.GROUP
        else ("plural" if token.tag_ == "NNPS" or entity.number == "plural" else None)
    )


def _head(scene: Scene, mention: Mention) -> Token:
    """The root token of a mention."""
    span = scene.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    assert span is not None  # mentions come from tokens of this doc
    return span.root


def _referent(
    scene: Scene, token: Token, who: int | str, kind: Kind | None, number: Number | None, gender: Gender | None
) -> Referent:
    """A referent with its salience, after Lappin & Leass 1994: subject, then object, then others; embedded ones less."""
    weight = 1.0
    role = token
    while role.dep_ in ("conj", "appos") and role.head.i != role.i:
        role = role.head
    if role.dep_ in SUBJECTS:
        weight = 3.0 if role.head.dep_ in ("ROOT", "conj", "ccomp", "parataxis", "advcl") else 2.0
    elif role.dep_ in OBJECTS:
        weight = 1.6
    elif role.dep_ == "poss":
        weight = 1.3
    return Referent(
        who, token, scene.paragraph, scene.sentences[token.i], weight, kind, number, gender, token.i in scene.quoted
    )
