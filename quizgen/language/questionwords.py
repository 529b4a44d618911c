"""The question word of a phrase, by its kind: *who*, *which country*, *in what year*, *how many people*."""

from __future__ import annotations

import re

from quizgen.facts.model import Phrase
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.namenouns import name_noun


def which(phrase: Phrase) -> str:
    """*which* + noun for a named thing; '' when no noun is sure."""
    own = name_of(phrase)
    if " of " in own and name_noun(own) and phrase.named:
        return f"which {name_noun(own)}"
    noun = {Kind.COUNTRY: "country", Kind.CITY: "city"}.get(phrase.kind, "")
    if not noun and phrase.kind is not Kind.PERSON:
        noun = name_noun(own) or phrase.sort
    if not noun:
        return ""
    return f"which {plural_noun(noun) if len(phrase.parts) > 1 else noun}"


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
    if phrase.kind is Kind.PERSON and (phrase.named or phrase.definite):
        return "who"
    if phrase.kind is Kind.GROUP and (phrase.plural or phrase.head.endswith("s")) and not which(phrase):
        return "who"
    if phrase.named:
        return which(phrase)
    return "what" if phrase.kind is Kind.TERM and phrase.lemma not in lexicon.COLLECTIVES else ""


def object_word(phrase: Phrase) -> str:
    """The question word for an object or the object of a preposition; '' when unsure."""
    word = subject_word(phrase)
    return "whom" if word == "who" else word


def time_word(phrase: Phrase, prep: str) -> str:
    """The question word for a time with its preposition; '' when unsure."""
    if phrase.unit == "duration":
        return {"for": "for how long", "": "how long", "over": "over what period"}.get(prep, "")
    if phrase.unit == "year":
        return {
            "in": "in what year",
            "since": "since what year",
            "by": "by what year",
            "until": "until what year",
            "from": "from what year",
        }.get(prep, "")
    if phrase.unit == "day":
        return "on what date" if prep in ("on", "") else ""
    if phrase.unit == "month":
        return "in what month" + (" and year" if re.search(r"\d{4}", phrase.text) else "") if prep == "in" else ""
    if phrase.unit == "century":
        return "in which century" if prep in ("in", "during") else ""
    return "in which decade" if phrase.unit == "decade" and prep in ("in", "during") else ""
