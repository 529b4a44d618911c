"""Three wrong options for a question, or none: sources by the key's kind, tests, a choice by length and seed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, islice

from quizgen.distractors import callings, fields, figures, names, places, terms
from quizgen.distractors.callers import with_who
from quizgen.distractors.checks import SENTENCE, apart, falls_short, told
from quizgen.distractors.dates import dates_of, roundabout, when
from quizgen.distractors.lifetimes import bounds, told_beside
from quizgen.distractors.option import COUNT, Option, rank
from quizgen.facts.model import Facts
from quizgen.language.model import Kind
from quizgen.model import Article, Type
from quizgen.numerals import WORDS
from quizgen.questions.clear.frame import unframed
from quizgen.questions.draft import Draft

CONSIDERED = 10
LONGEST_SHARE = 3  # in two of three it shall be the longest, for often it can't
OLD = 1800
UNION = 1700  # before it no state of the Union is meant: *Maine* is the French one


def multiple_choice(draft: Draft, facts: Facts, article: Article, seed: int = 0) -> Draft | None:
    """A short-answer question as multiple choice; None when it has no three good wrong options.

    A person's description before the name goes: the key is the bare name, like the options.
    """
    if draft.type is not Type.SHORT_ANSWER or not isinstance(draft.answer, str):
        return None
    asked = keyed(draft, facts)
    wrong = options(asked, facts, article, seed)
    if not wrong:
        return None
    chosen = replace(
        asked,
        type=Type.MULTIPLE_CHOICE,
        distractors=tuple(o.text for o in wrong),
        distractor_reasons=tuple(o.reason for o in wrong),
    )
    return with_who(chosen, facts)


def keyed(draft: Draft, facts: Facts) -> Draft:
    """The draft with a person's bare name, or a figure without *only*, for its answer."""
    if draft.kind is not Kind.PERSON:
        bare = re.sub(r"^(only|just) (?=[\w$€£])", "", str(draft.answer))
        return replace(draft, answer=bare) if is_figure(draft) else draft
    name = names.person_name(draft, facts)
    return (
        replace(draft, answer=name, accept=tuple(a for a in draft.accept if a != name))
        if name and name != draft.answer
        else draft
    )


def options(draft: Draft, facts: Facts, article: Article, seed: int = 0) -> tuple[Option, ...]:
    """Exactly three wrong options that pass every test, or (). Figures and dates stand in rising order."""
    if (
        not isinstance(draft.answer, str)
        or not draft.answer
        or (draft.kind is Kind.PERSON and not names.person_name(draft, facts))
    ):
        return ()
    mix = f"{seed}/{draft.key}"
    draft = plain(draft)
    if draft.rule in ("naming", "definition") or describes(draft) or FEW_OF.search(draft.prompt):
        return ()
    if is_figure(draft) and (not str(draft.answer).isalpha() or str(draft.answer).lower() in WORDS):
        own = [d for d in dates_of(article.paragraphs) if not told(d, draft, facts, article)]
        key = str(draft.answer)
        near = figures.ages(key) if draft.rule == "age" else figures.early(key) if draft.kind is Kind.DATE else None
        if draft.prompt.startswith("Around "):
            own, near = [], roundabout(key, latest(article)) or near
        if draft.kind is Kind.DATE and (year := re.search(r"\b\d{4}\b", key)) and told_beside(draft.prompt, int(year.group())):
            return ()
        born, died = lifetime(draft, facts)
        own = [d for d in own if born <= when(d) <= died + 1]
        return figures.options(key, mix, (born, min(latest(article), died)), ceiling(draft), own, near)
    return pick(str(draft.answer), list(islice(passing(draft, facts, article, mix), CONSIDERED)), mix)


def plain(draft: Draft) -> Draft:
    """The draft without the frame of its prompt: the article's title says nothing of what the options must fit."""
    prompt = unframed(draft.prompt)
    return replace(draft, prompt=prompt[:1].upper() + prompt[1:])


FEW_OF = re.compile(
    r"\b[Ww]hich (?:treaty|act|law|statute|agreement)\b|^In how many\b|^(?:By (?:what|when|which)|Around (?:when|which))\b"
)  # other treaties, other set counts are absurd; what was so by 1908 was so by 1910 as well


def passing(draft: Draft, facts: Facts, article: Article, mix: str) -> Iterator[Option]:
    """Names and words beside the draft's answer that pass every test, the best first."""
    passed: list[str] = []
    for option in candidates(draft, facts, article, mix):
        if (
            not falls_short(draft, option.text)
            and apart([option.text, *passed])
            and not told(option.text, draft, facts, article)
        ):
            passed.append(option.text)
            yield option


def describes(draft: Draft) -> bool:
    """Whether the prompt only describes its answer (*Who was a citizen of …?*): others may fit that the article does
    not name.
    """
    clause = draft.clause
    if clause is None or draft.rule != "subject" or clause.verb.lemma not in ("be", "have", "remain", "become"):
        return False
    says = next((s.phrase for s in clause.slots if s.role in ("attribute", "object")), None)
    return says is None or says.determiner != "the" or not re.search(r"\b(most|first|only|last|\w+est)\b", says.text)


def is_figure(draft: Draft) -> bool:
    """Whether the key is a date, an amount or a number."""
    return (
        draft.kind in (Kind.DATE, Kind.AMOUNT)
        or draft.rule == "how-many"
        or bool(re.match(r"[^\w]?\d[\d,.]*\b", str(draft.answer)))
    )


def candidates(draft: Draft, facts: Facts, article: Article, mix: str) -> list[Option]:
    """What the sources for this kind of key offer, the best first."""
    key = str(draft.answer)
    if draft.kind is Kind.PERSON:
        return names.persons(draft, facts, article, mix)
    if draft.kind is Kind.COUNTRY:
        return places.countries(draft, facts, mix, callings.era(draft, article))
    if draft.kind is Kind.CITY:
        return places.towns(draft, facts, article, callings.era(draft, article))
    if draft.rule == "abbreviation":
        return []  # the letters leave no reading that is wrong and not absurd
    year = callings.era(draft, article)
    if draft.kind is Kind.GROUP:
        return group(key, mix, year, draft.prompt)
    own = [o for o in fields.whole(key, mix) if not (year is not None and year < UNION and o.reason == "another US state")]
    near = [*own, *terms.same_sort(draft, facts), *terms.same_head(draft, facts)]
    if draft.rule == "kind-of":  # *what kind of attack*: a stroke is none
        return [o for o in near if o.text.split()[-1] == key.split()[-1]]
    return [*near, *terms.exchanged(draft, facts, article, mix)]


def group(key: str, mix: str, year: int | None, prompt: str) -> list[Option]:
    """Other peoples (of today's region only in later centuries), parties or confessions.

    Peoples only where figures or two names pin the prompt to one event: many peoples entered Italy.
    """
    article = "the " if key.casefold().startswith("the ") else ""
    recent = year is not None and year >= OLD
    around = places.peoples(key.removeprefix("the "), mix, plural=True) if recent else []
    found = [Option(article + p, "a people of the same region") for p in around] or fields.whole(key, mix)
    if callings.ancient(prompt):
        found = fields.whole(key, mix, "ancient people")
    pinned = re.search(r"\d", prompt) or len(re.findall(r"(?<=[a-z,] )[A-Z]", prompt)) > 1
    return found if pinned or not any("people" in o.reason for o in found) else []


def pick(key: str, passed: Sequence[Option], mix: str) -> tuple[Option, ...]:
    """Three of the best: the earliest, but so that the key is the longest option about as often as chance has it
    (figures are of one length).
    """
    trios = list(combinations(passed, COUNT))
    if not trios:
        return ()
    longest = rank(mix, key) % LONGEST_SHARE > 0
    fit = [t for t in trios if (len(key) > max(len(o.text) for o in t)) == longest]
    return tuple((fit or trios)[0])


def latest(article: Article) -> int:
    """The last year that may be offered: that of the article's publication, else the last one that it names as past."""
    if article.published is not None:
        return article.published.year
    told = [s for text in article.paragraphs for s in SENTENCE.split(text)]
    past = [int(y) for s in told if not AHEAD.search(s) for y in re.findall(r"(?<!by )(?<!until )\b(1\d{3}|20\d\d)\b", s)]
    years = past or [int(y) for s in told for y in re.findall(r"\b(1\d{3}|20\d\d)\b", s)]
    return max(years, default=figures.LAST_YEAR)


def lifetime(draft: Draft, facts: Facts) -> tuple[int, int]:
    """The years in which a deed that a question for a date asks of may lie, within the lives of those whom it names."""
    year = re.search(r"\b(?:1\d{3}|20\d\d)\b", str(draft.answer)) if draft.kind is Kind.DATE else None
    return (0, figures.LAST_YEAR) if year is None else bounds(draft.prompt, int(year.group()), facts)


AHEAD = re.compile(r"\b(?:will|plans to|expects?|aims|goals?|targets?|forecasts?|predicts|scheduled|next year)\b")
"""Words of a sentence that speaks of years to come."""


ROUND = {"24 hours": 25, "60 minutes": 61, "60 seconds": 61, "12 months": 13, "seven days": 8, "7 days": 8}


def ceiling(draft: Draft) -> float | None:
    """The number of which the key is a part, *how many of the nine members*; no day has 29 hours."""
    found = re.search(
        r"\b(?:of|out of) (?:the |its |his |her |their )?(\d[\d,]*|[a-z]+(?:-[a-z]+)?)\b", draft.prompt, re.I
    )
    text = found[1].replace(",", "").lower() if found else ""
    return float(text) if text.isdigit() else float(WORDS[text]) if text in WORDS else ROUND.get(str(draft.answer))
