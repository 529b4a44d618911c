"""The question word of a phrase, by its kind: *who*, *which country*, *in what year*, *how many people*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.facts.model import Phrase, Role
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.namenouns import name_noun

COUNTED = {2: "two ", 3: "three ", 4: "four ", 5: "five ", 6: "six "}
LOOSE_ROLE = re.compile(
    r"\b(his|her|its|their|this|that|these|another|other|one|former|late|fellow|current|then|first|second|third|last|only|most|\w{3,}est)\b|[’']s?\b|^(mr|mrs|ms|dr|sir)\.?$",
    re.I,
)
CLASSED = re.compile(r"the ([a-z]+) of (?=[A-Z])")


WHOLE = re.compile(
    r"(the )?(\d{4}s|(twenty-)?[a-z]+ century( (BC|AD|BCE|CE))?|\d+(st|nd|rd|th) century( (BC|AD|BCE|CE))?)"
)


def which(phrase: Phrase) -> str:
    """*which* + noun for a named thing; '' when no noun is sure. Several names of a kind are counted: *which two countries*."""
    own = name_of(phrase)
    if phrase.named and MEETING.search(own):
        return "which congress"
    if phrase.kind is not Kind.PERSON and phrase.named and (BARE_BODY.search(own) or (phrase.determiner == "the" and BODY.search(own))):
        return "which body"
    if two_of_a_kind(phrase.text):
        return f"which two {two_of_a_kind(phrase.text)}"
    if " of " in own and name_noun(own) and phrase.named:
        return f"which {name_noun(own)}"
    noun = {Kind.COUNTRY: "country", Kind.CITY: "city"}.get(phrase.kind, "")
    if phrase.kind is Kind.PLACE and own in US_STATES and len(phrase.parts) == 1:
        noun = "state"
    if not noun and phrase.kind is not Kind.PERSON:
        noun = name_noun(own) or described(phrase) or phrase.sort
    if not noun:
        return ""
    return (
        f"which {COUNTED.get(len(phrase.parts), '')}{plural_noun(noun)}" if len(phrase.parts) > 1 else f"which {noun}"
    )


US_STATES = lexicon.words("us-states")
BODY = re.compile(r"\b(?:Congress|Parliament|Senate|[A-Z][a-z]+al College)(?: of [A-Z]\w+)?$")  # *which congress* leaves one to choose from
MEETING = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|\w+teenth|Eleventh|Twelfth|Twen\w+|Thirt\w+) "
    r"(?:Party )?Congress(?: of (?:the )?[A-Z](?!nited)|$)"
)
"""*the Twentieth Congress of the Party*, which people attend; the numbered one of a state makes laws."""
BARE_BODY = re.compile(
    r"^(?:the )?(?:Executive|Central|National|General|Federal|Joint|Standing|Legislative|Supreme) (?:Committee|Council|Board|Commission|Assembly)$", re.I
)
TWO = re.compile(r"(?:the )?[A-Z][\w-]+ and [A-Z][\w-]+ ([A-Z][a-z]+s)$")


def two_of_a_kind(name: str) -> str:
    """*parties* for *the Democratic and Republican Parties*: two names that share the noun at their end; else ''."""
    found = TWO.match(name)
    noun = found.group(1).lower() if found else ""
    single = noun.removesuffix("ies") + "y" if noun.endswith("ies") else noun.removesuffix("s")
    return noun if noun and name_noun(single) == single else ""


def described(phrase: Phrase) -> str:
    """*1959 romantic comedy* for *the 1959 romantic comedy Pillow Talk*: the sort that stands between *the* and the name."""
    at = next((i for i, s in enumerate(phrase.segments) if s.entity is not None and s.entity == phrase.entity), 0)
    before = "".join(s.text + (" " if s.space else "") for s in phrase.segments[:at])
    found = OWN_SORT.fullmatch(before)
    return found.group(1) if found and found.group(1).split()[-1] in SORT_NOUNS and len(phrase.parts) == 1 else ""


OWN_SORT = re.compile(r"the ((?:[a-z\d][\w-]* ){0,3}[a-z-]+) ")
SORT_NOUNS = lexicon.listed("sorts") | lexicon.listed("own-sorts")


def classed(phrase: Phrase) -> str:
    """*which state* for *the state of Virginia*; '' for what is not worded so."""
    found = CLASSED.match(phrase.text)
    return (
        f"which {found.group(1)}" if found and found.group(1) in lexicon.PLACE_SORTS and len(phrase.parts) == 1 else ""
    )


def person_word(phrase: Phrase, roles: Sequence[Role]) -> str:
    """*which Norwegian explorer* where the text says with the name what somebody is, else *who*."""
    named = next((i for i, s in enumerate(phrase.segments) if s.entity is not None and s.entity == phrase.entity), 0)
    before = "".join(s.text + (" " if s.space else "") for s in phrase.segments[:named])
    own = role_words(before)
    if own:
        return f"which {own}"
    if len(phrase.parts) > 1 or phrase.entity is None:
        return "who"
    told = (role_words(r.role.text) for r in roles if r.person.entity == phrase.entity and not r.role.issues)
    best = next((r for r in told if r and " of " not in r), "")
    return f"which {best}" if best else "who"


def role_words(text: str) -> str:
    """A role that can stand behind *which*: two to five words that end in a noun for people; else ''."""
    role = re.sub(r"^(the|a|an) ", "", text.strip(" ,"), flags=re.I)
    words = re.split(r" of ", role)[0].split()
    good = 2 <= len(role.split()) <= 5 and not LOOSE_ROLE.search(role) and words and role[-1].isalpha() and not re.search("[‘“\"(]", role)
    return role if good and lexicon.is_person_noun(words[-1].lower()) else ""


def name_of(phrase: Phrase) -> str:
    """The name at the head of a phrase, without what is said of it."""
    return next((s.text for s in phrase.segments if s.entity is not None and s.entity == phrase.entity), phrase.text)


def plural_noun(noun: str) -> str:
    """The regular plural."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "ch", "sh", "x")) else "s")


def subject_word(phrase: Phrase) -> str:
    """The question word for a subject or an agent; '' when unsure."""
    if phrase.kind is Kind.PERSON and phrase.named and " of " in name_of(phrase) and name_noun(name_of(phrase)):
        return which(replace(phrase, kind=Kind.OTHER))
    if phrase.kind is Kind.PERSON and LANDMARK.search(name_of(phrase)):
        return which(replace(phrase, kind=Kind.OTHER))
    if phrase.kind is Kind.PERSON and (phrase.named or (phrase.definite and re.search("[A-Z]", phrase.text))):
        return "who"
    if phrase.kind is Kind.GROUP and is_people(phrase) and not which(phrase):
        return "who"
    if phrase.named:
        return which(phrase)
    if classed(phrase):
        return classed(phrase)
    if phrase.lemma in DOERS:
        own = phrase.determiner == "the" and re.search("[A-Z]", phrase.text)
        return f"which {phrase.head.lower()}" if own and len(phrase.parts) == 1 else ""
    return "what" if phrase.kind is Kind.TERM and phrase.lemma not in lexicon.COLLECTIVES else ""


LANDMARK = re.compile(r" (?:Peak|Creek|Canyon|Glacier|Mountain|Mountains|Museum|Railway|Airport|Reservoir|Waterfall)$")  # taken for a surname
DOERS = lexicon.BODIES | lexicon.listed("chambers") | lexicon.listed("studies")


def is_people(phrase: Phrase) -> bool:
    """Whether a group's name is one of people: a capital, a plural or *the Dutch*, no *Swedish prisons*."""
    own = name_of(phrase).removeprefix("the ").removeprefix("The ")
    return phrase.named and (phrase.plural or phrase.head.endswith("s") or phrase.determiner == "the") and all(
        w[:1].isupper() for w in own.split())  # fmt: skip


def object_word(phrase: Phrase) -> str:
    """The question word for an object or the object of a preposition; '' when unsure."""
    word = subject_word(phrase)
    return "whom" if word == "who" else word


PART_OF_TIME = re.compile(
    r"(the )?((early|late|mid|middle|beginning|end|start|first half|second half|last quarter|spring|summer|autumn|fall|winter)( of)?( the)?[ -])"
    r"((?:[\w-]+ century(?: (?:BC|AD|BCE|CE))?)|1\d{3}s?|20\d\ds?)"
)


POINTS = {
    "in": "in",
    "since": "since",
    "by": "by",
    "until": "until",
    "till": "until",
    "from": "from",
    "around": "around",
    "about": "around",
}


def time_word(phrase: Phrase, prep: str) -> str:
    """The question word for a time with its preposition; '' when unsure."""
    if phrase.unit == "duration":
        return {"for": "for how long", "": "how long"}.get(prep, "")
    if phrase.unit == "year":
        return f"{POINTS[prep]} what year" if prep in POINTS else ""
    if phrase.unit == "day":
        return "on what date" if prep in ("on", "") else f"{prep} what date" if prep in ("by", "until", "since") else ""
    if phrase.unit == "month":
        full = "what month and year" if re.search(r"\d{4}", phrase.text) else "what month"
        return f"{prep} {full}" if prep in ("in", "until", "since", "by") else ""
    if not WHOLE.fullmatch(phrase.text):  # *the early 1850s* is no decade
        part = prep in PARTLY and phrase.unit in ("", "decade") and PART_OF_TIME.fullmatch(phrase.text) is not None
        return PARTLY[prep] if part else ""
    if phrase.text.endswith("1900s"):
        return ""  # a decade or a century?
    noun = "which century" if century(phrase) else {"century": "which century", "decade": "which decade"}.get(phrase.unit, "")
    return f"{'in' if prep == 'during' else prep} {noun}" if noun and prep in ("in", "during", "until", "since", "into") else ""


def century(phrase: Phrase) -> tuple[str, ...]:
    """*the 15th century* for *the 1400s*, which are no decade; () for any other time."""
    found = HUNDREDS.fullmatch(phrase.text)
    return (f"the {int(found[1]) + 1}th century",) if found else ()


HUNDREDS = re.compile(r"the (1[0-8])00s")
PARTLY = {
    "in": "when",
    "during": "when",
    "around": "around when",
    "by": "by when",
    "until": "until when",
    "since": "since when",
}
