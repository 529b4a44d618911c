"""From the subject of a reporting verb to the one who speaks: the full name, the body, who made the statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.language import gazetteer
from quizgen.language.analysis import Analysis
from quizgen.language.marks import text_of
from quizgen.language.model import SURE, Kind, Mention
from quizgen.language.roles import phrase
from quizgen.language.tree import Doc, Token
from quizgen.quotes.place import Place
from quizgen.quotes.verbs import SUBJECTS, reports, subject_of

MESSAGES = gazetteer.words("messages")
PAPERS = frozenset(["report", "study", "paper", "survey", "document", "review", "article"])
NOBODY = frozenset(["it", "this", "that", "which", "i", "we", "you", "nobody", "what", "there"])
BODIES = frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.GROUP, Kind.COUNTRY})


@dataclass(frozen=True, slots=True)
class Speaker:
    """``name`` in full or the noun phrase as it stands; ``entity`` when it is one; ``certainty`` of the reading."""

    name: str
    entity: int | None
    certainty: float


def speaker(
    analysis: Analysis, paragraph: int, subject: Token, here: Speaker | None, last: Speaker | None
) -> Speaker | None:
    """Who a subject means; ``here`` spoke before in the paragraph, ``last`` before that. None when it can't be told."""
    if subject.tag_ == "PRP":
        found = _pronoun(analysis, paragraph, subject, here or last)
        if found is None and subject.lower_ in ("it", "they"):
            return _body(analysis, paragraph, subject) or here or _before(analysis, paragraph, subject)
        unsure = found is None or found.certainty < 0.6
        if unsure and here is not None and _fits(analysis, here, subject):
            return here
        return found or _latest(analysis, paragraph, subject)
    if subject.pos_ == "PRON" and subject.lower_ in NOBODY and not any(c.lower_ == "of" for c in subject.children):
        return None
    named = _named(analysis, paragraph, subject)
    if named is not None:
        return _with_others(analysis, named, subject)
    if subject.lemma_.lower() in MESSAGES:
        found = _author(analysis, paragraph, subject, here, last)
        if found is not None:
            return found
    text = _noun_phrase(subject)
    return Speaker(text, None, 0.8) if text else None


def can_speak(subject: Token, who: Speaker) -> bool:
    """Whether the source of *according to …* is somebody or something that has words: not *agreed facts*."""
    noun = subject.lemma_.lower()
    return (
        who.entity is not None
        or noun in MESSAGES
        or noun in gazetteer.person_nouns()
        or noun in gazetteer.ORGANISATION_NOUNS
    )


def _pronoun(analysis: Analysis, paragraph: int, subject: Token, last: Speaker | None) -> Speaker | None:
    """*he* by coreference; when that is unsure, whoever spoke last and may be meant."""
    mention = analysis.mention_at(paragraph, subject.idx)
    if subject.lower_ not in ("he", "she", "they", "it"):
        return None
    if mention is not None and mention.certainty >= SURE:
        return _entity(analysis, mention.entity, mention.certainty)
    if subject.lower_ in ("he", "she"):
        reporting = _reporter(analysis, paragraph, subject)
        if reporting is not None:
            return reporting
    if mention is not None and mention.certainty >= 0.6:
        return _entity(analysis, mention.entity, mention.certainty)
    if last is not None and last.entity is not None and subject.lower_ in ("he", "she"):
        entity = analysis.entity(last.entity)
        if entity.kind is Kind.PERSON and entity.gender in (None, "male" if subject.lower_ == "he" else "female"):
            return Speaker(entity.name, entity.id, 0.75)
    return (
        _entity(analysis, mention.entity, mention.certainty)
        if mention is not None and subject.lower_ in ("he", "she")
        else None
    )


LONG_AGO = 1_000  # words; who spoke before them is forgotten, and a text without paragraphs takes no longer for its length


def _reporter(analysis: Analysis, paragraph: int, subject: Token) -> Speaker | None:
    """The person named last as the subject of a reporting verb, in this paragraph or the one before: who *said that …* goes on.

    None when nobody is, when *he* or *she* is no word for them, or when somebody else acted since.
    """
    genders = {"he": (None, "male"), "she": (None, "female")}[subject.lower_]
    for doc, number, end in _back(analysis, paragraph, subject):
        for token in reversed(doc[max(0, end - LONG_AGO) : end]):
            mention = analysis.mention_at(number, token.idx) if token.dep_ in SUBJECTS else None
            if mention is None and _unnamed(token):
                return Speaker(_noun_phrase(token), None, 0.7)
            if mention is None or mention.form == "pronoun" or analysis.entity(mention.entity).kind is not Kind.PERSON:
                continue
            own = reports(token.head, "say", "think", "judge", "order") and token.head.dep_ in ("ROOT", "conj", "parataxis")
            fits = analysis.entity(mention.entity).gender in genders
            if own or token.head.dep_ in ("ROOT", "conj"):
                return _entity(analysis, mention.entity, 0.7) if own and fits else None
    return None


def _unnamed(token: Token) -> bool:
    """Whether somebody without a name reports in a main clause: *But a spokesperson for the mill said …*."""
    return (
        token.dep_ == "nsubj"
        and token.pos_ == "NOUN"
        and token.tag_ == "NN"
        and gazetteer.is_person_noun(token.lemma_.lower())
        and token.head.dep_ in ("ROOT", "conj")
        and reports(token.head, "say")
    )


def carried(analysis: Analysis, paragraph: int, last: Speaker | None) -> Speaker | None:
    """Who speaks in a paragraph that is only a quotation: who *said that …* at the end of the one before, else who spoke ``last``.

    None when the paragraph before tells of somebody else who says nothing.
    """
    if paragraph - 1 not in analysis.numbers:
        return last
    for token in reversed(analysis.doc(paragraph - 1)):
        if token.dep_ not in SUBJECTS or token.head.dep_ not in ("ROOT", "conj", "parataxis"):
            continue
        mention = analysis.mention_at(paragraph - 1, token.idx)
        if mention is None or mention.certainty < 0.6 or analysis.entity(mention.entity).kind is not Kind.PERSON:
            continue
        if last is not None and mention.entity == last.entity:
            return last
        told = mention.certainty >= SURE and reports(token.head, "say", "think", "judge", "order")
        return _entity(analysis, mention.entity, 0.7) if told else None
    return last


def _back(analysis: Analysis, paragraph: int, subject: Token) -> Iterator[tuple[Doc, int, int]]:
    """The paragraph up to the token's sentence, then the one before it."""
    yield subject.doc, paragraph, subject.sent.start
    if paragraph - 1 in analysis.numbers:
        before = analysis.doc(paragraph - 1)
        yield before, paragraph - 1, len(before)


def _fits(analysis: Analysis, who: Speaker, subject: Token) -> bool:
    """Whether a pronoun may mean somebody: no known gender speaks against it."""
    if who.entity is None:
        return subject.lower_ in ("he", "she", "they")
    return analysis.entity(who.entity).gender in {"he": (None, "male"), "she": (None, "female"), "they": (None,)}.get(
        subject.lower_, ()
    )


def acting(analysis: Analysis, paragraph: int, place: Place) -> Speaker | None:
    """The one person who is the subject of a clause in front of a quotation, in its sentence or the one before."""
    doc = place.doc
    begin = doc[place.first].sent.start
    begin = doc[begin - 1].sent.start if begin > 0 else begin
    found: dict[int, Mention] = {}
    for token in doc[begin : place.first]:
        if token.i not in place.quoted and token.dep_ in ("nsubj", "nsubjpass", "poss"):
            mention = analysis.mention_at(paragraph, token.idx)
            if mention is not None and mention.certainty >= 0.6 and analysis.entity(mention.entity).kind is Kind.PERSON:
                found[mention.entity] = mention
    return _entity(analysis, next(iter(found)), 0.7) if len(found) == 1 else None


def told_between(analysis: Analysis, paragraph: int, place: Place, here: Speaker) -> Speaker | None:
    """Another person than who spoke last, whom the whole sentence right before a quotation is about: *But his friend Karl Weiss lost.*

    Somebody whom that sentence brings into the article speaks; of one known before it is not sure who of the two does.
    """
    doc = place.doc
    start = doc[place.first].sent.start
    sentence = doc[max(0, place.first - 2)].sent
    if start == 0 or any(t.i in place.quoted for t in sentence):
        return None
    subject = next((c for c in sentence.root.children if c.dep_ in SUBJECTS), None)
    mention = _named(analysis, paragraph, subject) if subject is not None else None
    if mention is None or mention.entity == here.entity or analysis.entity(mention.entity).kind is not Kind.PERSON:
        return None
    first = analysis.mentions_of(mention.entity)[0]
    new = (first.paragraph, first.start) == (paragraph, mention.start)
    return _entity(analysis, mention.entity, 0.7 if new else 0.6)


def _latest(analysis: Analysis, paragraph: int, subject: Token) -> Speaker | None:
    """The last person of the paragraph whose gender is known to fit *he* or *she*."""
    gender = {"he": "male", "she": "female"}.get(subject.lower_)
    fits = [
        m
        for m in analysis.mentions_before(paragraph, subject.idx)
        if m.form in ("name", "short")
        and analysis.entity(m.entity).gender == gender and analysis.entity(m.entity).kind is Kind.PERSON
    ]  # fmt: skip
    return (
        _entity(analysis, fits[-1].entity, 0.6) if gender is not None and len({m.entity for m in fits}) == 1 else None
    )


def _before(analysis: Analysis, paragraph: int, subject: Token) -> Speaker | None:
    """The subject of the sentence before, which *they* takes up."""
    start = subject.sent.start
    if start == 0:
        return None
    main = subject.doc[start - 1].sent.root
    noun = next((c for c in main.children if c.dep_ in ("nsubj", "nsubjpass") and c.pos_ in ("NOUN", "PROPN")), None)
    return speaker(analysis, paragraph, noun, None, None) if noun is not None else None


def _body(analysis: Analysis, paragraph: int, subject: Token) -> Speaker | None:
    """*it* said: the body that it may mean, as bodies alone speak."""
    mention = analysis.mention_at(paragraph, subject.idx)
    if mention is None or analysis.entity(mention.entity).kind not in BODIES:
        return None
    return _entity(analysis, mention.entity, 0.6)


def _entity(analysis: Analysis, number: int, certainty: float) -> Speaker:
    """An entity as a speaker."""
    return Speaker(analysis.entity(number).name, number, certainty)


def _named(analysis: Analysis, paragraph: int, subject: Token) -> Mention | None:
    """The name that the subject is, or that stands in apposition to it: *another analyst, Aydin Guliyev*."""
    beside = subject.doc[subject.i + 1 : subject.i + 2] if subject.pos_ == "NOUN" else ()
    for token in (
        subject,
        *(c for c in subject.children if c.dep_ == "appos"),
        *(t for t in beside if t.head.i == subject.i),
        *_behind_hyphen(subject),
    ):
        mention = analysis.mention_at(paragraph, token.idx)
        if mention is not None and (
            token is subject or analysis.entity(mention.entity).kind in (Kind.PERSON, Kind.ORGANISATION)
        ):
            covers = mention.end >= token.idx + len(token)
            if covers and (analysis.entity(mention.entity).kind in BODIES or mention.form != "pronoun"):
                return mention
    return _titled(analysis, paragraph, subject)


def _behind_hyphen(subject: Token) -> list[Token]:
    """The name behind a compound noun that the parser took apart: *the company’s co-founder, Mary Ash,*."""
    doc, i = subject.doc, subject.i + 1
    if i < len(doc) and doc[i].pos_ == "PROPN" and gazetteer.is_person_noun(subject.lemma_.lower()):
        return [doc[i]]  # Lyon’s baker Mary Ash, whatever the tree says
    if i + 3 >= len(doc) or doc[i].text != "-" or doc[i + 2].text != ",":
        return []
    return [doc[i + 3]]


def _titled(analysis: Analysis, paragraph: int, subject: Token) -> Mention | None:
    """The person at the end of a long title: *Afghan Ambassador to the United States Hamdullah Mohib*."""
    if subject.lemma_.lower() not in gazetteer.person_nouns() and not gazetteer.is_title(subject.text):
        return None
    mention = analysis.mention_at(paragraph, subject.right_edge.idx)
    if mention is None or mention.form == "pronoun" or analysis.entity(mention.entity).kind is not Kind.PERSON:
        return None
    between = text_of(subject.doc)[subject.idx : mention.start]
    return mention if "," not in between and len(between.split()) < 9 else None


def _with_others(analysis: Analysis, mention: Mention, subject: Token) -> Speaker:
    """The name, with those who speak along: *Kelley and his colleagues*."""
    entity = analysis.entity(mention.entity)
    others = [c for c in subject.children if c.dep_ == "conj"]
    if others and others[0].pos_ in ("NOUN", "PROPN"):
        other = analysis.mention_at(mention.paragraph, others[0].idx)
        text = analysis.entity(other.entity).name if other is not None else phrase(others[0])
        if text and len(text.split()) <= 5:
            return Speaker(f"{entity.name} and {text}", entity.id, 0.85)
    return Speaker(entity.name, entity.id, min(0.95, mention.certainty))


def _author(
    analysis: Analysis, paragraph: int, subject: Token, here: Speaker | None, last: Speaker | None
) -> Speaker | None:
    """Who stands behind a message: its owner or publisher, who spoke last in the paragraph, who acted last there."""
    owner = next((c for c in subject.children if c.dep_ == "poss"), None)
    if owner is None:
        owner = next(
            (
                t
                for c in subject.children
                if c.dep_ == "acl"
                for a in c.children
                if a.dep_ == "agent"
                for t in a.children
            ),
            None,
        )
    if owner is None and subject.dep_ == "dobj":
        owner = subject_of(subject.head, frozenset())
    if owner is not None:
        mention = analysis.mention_at(paragraph, owner.idx) or _named(analysis, paragraph, owner)
        return _entity(analysis, mention.entity, mention.certainty) if mention is not None else None
    if subject.lemma_.lower() in PAPERS:  # who acted last need not have written it: *the WWF report*, else just *the report*
        bodies = (analysis.mention_at(paragraph, c.idx) for c in subject.children if c.dep_ in ("compound", "nmod"))
        body = next((m for m in bodies if m is not None and analysis.entity(m.entity).kind in BODIES), None)
        return _entity(analysis, body.entity, 0.8) if body is not None else None
    if not any(c.lower_ in ("the", "this") for c in subject.children):
        return None
    if here is not None:
        return Speaker(here.name, here.entity, 0.8)
    acting = [_actor(analysis, paragraph, token) for token in subject.doc[max(0, subject.i - 600) : subject.i]]
    known = [mention for mention in acting if mention is not None]
    return _entity(analysis, known[-1].entity, 0.75) if known else last


def _actor(analysis: Analysis, paragraph: int, token: Token) -> Mention | None:
    """The person or body that a subject names."""
    mention = analysis.mention_at(paragraph, token.idx) if token.dep_ in ("nsubj", "nsubjpass") else None
    return mention if mention is not None and analysis.entity(mention.entity).kind in BODIES else None


def _noun_phrase(subject: Token) -> str:
    """The subject's words, its own asides left out."""
    if subject.pos_ not in ("NOUN", "PROPN", "PRON", "NUM", "ADJ"):
        return ""
    return phrase(subject)
