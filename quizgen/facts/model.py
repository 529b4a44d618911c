"""Plain values that rules ask about: phrases, clauses and typed facts. No spaCy object gets past here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from quizgen.language.model import Kind
from quizgen.model import Evidence


class Issue(StrEnum):
    """Why a phrase can't be printed on a card that is read without the article."""

    PRONOUN = "a pronoun whose antecedent is not certain"
    POINTS = "a word that points to something said before"
    LOOSE = "a definite phrase that needs the article"
    TITLE = "a definite phrase that the article's title explains"
    TIME = "a time that counts from an unknown day"
    SPEAKER = "a first or second person"
    CUT = "a phrase the parser may have cut"


class Anchor(StrEnum):
    """What says which thing a noun means, from a name down to nothing at all."""

    NAME = "a name, or a description that the text gives a name"
    ONE_NAME = "a person by one name only"
    COMPLETE = "a phrase with a name or a word of the title in it"
    GENERAL = "things in general, or a thing of which there is one"
    PARTIAL = "a definite phrase whose complement names nothing"
    BARE = "a definite noun without a complement"
    PICKED = "one of several: each crime, a local dealer"
    EVENT = "an event or a gathering without its occasion: talks, delegates"
    CONTEST = "a part of a contest without its name: the final, a penalty kick"
    DIRECTION = "a direction without its place: the south"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a phrase. ``entity`` is set for a mention, and ``name`` is then what to print at first use."""

    text: str
    space: bool = True
    entity: int | None = None
    name: str = ""
    again: str = ""
    possessive: bool = False
    pronoun: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase (or another constituent) as it can be printed; ``text`` is its wording in the article.

    ``number`` and ``noun`` part a counted phrase (*22*, *members*), ``unit`` names what an amount or date measures,
    ``sort`` is the common noun that the text gives a name (*news outlet* for *trend.az*).
    """

    segments: tuple[Segment, ...]
    text: str
    head: str
    lemma: str
    kind: Kind
    evidence: Evidence
    entity: int | None = None
    plural: bool = False
    named: bool = False
    definite: bool = False
    determiner: str = ""
    number: str = ""
    noun: str = ""
    unit: str = ""
    parts: tuple[str, ...] = ()
    sort: str = ""
    modifiers: int = 0
    issues: frozenset[Issue] = frozenset()
    anchors: frozenset[Anchor] = frozenset()


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb group: adverbs ``pre``, the ``finite`` word, ``rest``; ``lemma`` of the main verb, ``tag`` of the finite word (Penn).

    ``main`` is the form of the main verb itself, as it stands in ``finite`` or ``rest``.
    """

    pre: str
    finite: str
    rest: str
    main: str
    lemma: str
    tag: str
    auxiliary: bool
    passive: bool = False
    negated: bool = False
    modal: bool = False
    progressive: bool = False
    particle: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """A complement or adjunct of the verb, in the order of the text.

    ``role`` is one of object, recipient, attribute, complement, agent, prep, time, place, adverb, clause, cause, purpose,
    when, span. ``comma`` says that a comma stands before it.
    """

    role: str
    phrase: Phrase
    prep: str = ""
    fronted: bool = False
    comma: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """One simple statement of the article.

    ``dropped`` are words of parts left out, ``lossy`` says that one of them may matter, ``covered`` is the share of the verb's
    content words that the statement still has; ``source`` says whose claim it is, None for the article's own.
    """

    subject: Phrase
    verb: Verb
    slots: tuple[Slot, ...]
    evidence: Evidence
    derivation: str = "main"
    dropped: tuple[str, ...] = ()
    lossy: bool = False
    covered: float = 1.0
    source: str | None = None
    source_entity: int | None = None
    worth: float = 0.0


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form that the text itself explains."""

    short: str
    long: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Role:
    """A person and what the text calls them: *Nikol Pashinyan, the prime minister of Armenia*."""

    person: Phrase
    role: Phrase
    evidence: Evidence
    tense: str = ""
    worth: float = 0.0


@dataclass(frozen=True, slots=True)
class Naming:
    """A thing and what it is called: *the southern extremists known as Fire-Eaters*; ``how`` is *called*, *formerly known as*.

    ``phrase`` is the thing's phrase where it is a description, None where it is a name itself.
    """

    thing: str
    name: str
    evidence: Evidence
    plural: bool = False
    how: str = "called"
    phrase: Phrase | None = None
    kind: Kind = Kind.OTHER
    worth: float = 0.0


@dataclass(frozen=True, slots=True)
class Teaching:
    """A theory and what it says: *the capture theory*, *theory*, *the Moon formed elsewhere*."""

    name: str
    sort: str
    said: str
    evidence: Evidence
    worth: float = 0.0


@dataclass(frozen=True, slots=True)
class Life:
    """A person and the dates in brackets behind the name: *Andrei Tarkovsky (4 April 1932 – 29 December 1986)*."""

    person: str
    born: str
    died: str
    evidence: Evidence
    worth: float = 0.0


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation with what a question about it needs; ``terms`` are words in it that a blank can take out.

    ``pointers`` are words that only what was said before explains (*that experience*), ``definites`` the nouns of a bare *the N*.
    """

    speaker: str
    text: str
    cue: str
    evidence: Evidence
    role: str = ""
    medium: str = ""
    whole: bool = True
    entity: int | None = None
    terms: tuple[str, ...] = ()
    worth: float = 0.0
    pointers: tuple[str, ...] = ()
    definites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that stands alone, names in full; ``terms`` can each be taken out, the best first; ``loose``: see Issue.LOOSE.

    ``past``: its verb is in the past tense; ``states``: years in which, as in others, something was so.
    """

    text: str
    terms: tuple[str, ...]
    evidence: Evidence
    loose: bool = False
    worth: float = 0.0
    past: bool = False
    anchors: frozenset[Anchor] = frozenset()
    states: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was read out of one article, in the article's order; rules see it whole.

    ``weights`` says how much a word is what the article is about, from 0 to 1: nouns, and the words of names, in lower case.
    ``askable`` are the clauses that rules may ask about, once they have been worked out for all rules.
    """

    clauses: tuple[Clause, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    roles: tuple[Role, ...] = ()
    namings: tuple[Naming, ...] = ()
    teachings: tuple[Teaching, ...] = ()
    lives: tuple[Life, ...] = ()
    spoken: tuple[Spoken, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    names: tuple[tuple[int, str, Kind], ...] = field(default=())
    title: str = ""
    text: str = ""
    weights: Mapping[str, float] = field(default_factory=dict)
    kept: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What is worked out from the facts once and asked for again."""
    askable: tuple[Clause, ...] | None = None
