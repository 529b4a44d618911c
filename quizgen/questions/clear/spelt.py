"""Short forms of terms in full: *the effects of iodine deficiency disorder (IDD)*, for months later nobody knows what IDD was."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.model import Abbreviation, Facts
from quizgen.language import lexicon
from quizgen.language.abbreviations import SMALL
from quizgen.model import Type
from quizgen.questions.draft import Draft
from quizgen.questions.wording.prompts import content

HOUSEHOLD = lexicon.listed("household-abbreviations")
SPOKEN = ("abbreviation", "speaker", "complete-quotation")  # ask for the long form, or repeat somebody's words


def spelt(draft: Draft, facts: Facts) -> Draft:
    """The draft with the article's own short terms in full where they first stand in the prompt; of the names, those of three words or more.

    Nothing is spelt out where the long form would give the answer away.
    """
    if draft.rule in SPOKEN or draft.type in (Type.MATCHING, Type.ORDERING):
        return draft
    for short in facts.abbreviations:
        if short.short not in draft.prompt or short.short in HOUSEHOLD:
            continue
        if is_term(short.long) or fits(draft.prompt, short, facts.title):
            draft = with_long(draft, replace(short, long=uncapitalised(short)))
    return draft


def fits(prompt: str, short: Abbreviation, title: str) -> bool:
    """Whether a name of three words or more can stand in full where its letters do, with the same article: *the IGY*, no *IGY’s*."""
    found = re.search(rf"(\b[Tt]he )?(?<![\w-]){re.escape(short.short)}(?![\w-]|[’']s)", prompt)
    if found is None or short.short in title or len(short.long.split()) < NAME:
        return False
    told = rf"\b[Tt]he (?:[A-Z]\w+ ){{0,2}}(?i:{re.escape(short.long)})"  # *the Danish Civil Harbor Commission (CHC)*
    return (re.search(told, short.evidence.text) is not None) == (found[1] is not None)


NAME = 3


def is_term(long: str) -> bool:
    """*ground reaction force*, *Ebola virus disease*; no *World Health Organization*, a name."""
    return any(w[:1].islower() and w not in SMALL for w in long.split()[1:])


def uncapitalised(short: Abbreviation) -> str:
    """The long form without the capital that it has only as the first of its sentence."""
    opens = short.evidence.text.startswith(short.long) and short.long.split()[0][1:].islower()
    return short.long[:1].lower() + short.long[1:] if opens else short.long


def with_long(draft: Draft, short: Abbreviation) -> Draft:
    """The draft with one short form in full."""
    told = content(short.long) | content(short.short)
    if told & content(str(draft.answer)) or short.long.lower() in draft.prompt.lower():
        return draft
    correction = draft.correction and in_full(draft.correction, short)
    return replace(draft, prompt=in_full(draft.prompt, short), correction=correction)


def in_full(text: str, short: Abbreviation) -> str:
    """The text with the short form's first place as *long form (short)*, with the capital of a sentence's first word; plurals stay short."""
    found = re.search(rf"(?<![\w-])(?P<article>[Aa]n? )?{re.escape(short.short)}(?![\w-])", text)
    if found is None:
        return text
    vowel = short.long[0].lower() in "aeiou"
    article = found["article"] and (found["article"][0] + ("n " if vowel else " "))
    said = f"{article or ''}{short.long} ({short.short})"
    said = said[0].upper() + said[1:] if found.start() == 0 else said
    return text[: found.start()] + said + text[found.end() :]
