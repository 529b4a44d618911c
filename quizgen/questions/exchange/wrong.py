"""One part of a true statement exchanged for one that is plausible and false by the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import chain

from quizgen.distractors import checks
from quizgen.distractors.choose import passing
from quizgen.distractors.dates import MONTHS, when
from quizgen.distractors.figures import BOUND, Ladder, ages, early, ladder
from quizgen.distractors.lifetimes import bounds, one_side
from quizgen.distractors.months import other_years
from quizgen.distractors.option import Option
from quizgen.facts.lifetimes import YEAR
from quizgen.facts.model import Clause, Facts, Phrase, Segment, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.model import Article
from quizgen.numerals import WORDS
from quizgen.questions._common import once_more
from quizgen.questions.draft import Draft
from quizgen.questions.exchange.peers import peer
from quizgen.questions.exchange.periods import period
from quizgen.questions.single.alone import alone
from quizgen.questions.single.durable import RATE, lasts
from quizgen.questions.single.recurring import one_of_many
from quizgen.questions.wording.answers import answer_text
from quizgen.questions.wording.prompts import content

OPEN_ENDED = frozenset(("over", "by", "before", "after", "up", "from", "during", "around", "as", "like", "through", "via", "past", "near"))
APPROXIMATE = re.compile(
    r"\b(less|more|fewer|at least|at most|up to|over|under|nearly|almost|about|around|roughly|some|approximately|only|"
    r"just|between|several|late|early|mid)\b",
    re.I,
)
TIMES = {"year", "day", "month", "decade", "century"}
NAMED = {Kind.PERSON, Kind.COUNTRY, Kind.CITY}
PLACES = frozenset((Kind.COUNTRY.value, Kind.CITY.value))
EXCHANGED = NAMED  # other places, bodies, teams and terms have no certain peers
FOUNDING = frozenset("open found establish launch build construct publish release write compose create".split())
OWN = re.compile(r"\b(?:his|her|their|its|himself|herself)\b")
UNIQUE = re.compile(r"\bthe (most|first|last|only|\w+est)\b")
PART = re.compile(r"\b(first|second|third|\d+(st|nd|rd|th)) ", re.I)


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was exchanged: the part (None: the subject), its sort, the clause and the slots that say the wrong thing.

    ``sure`` is false where the article does not say that it is wrong: then the exchange only shows that the true statement has a detail.
    """

    part: Slot | None
    sort: str
    clause: Clause
    slots: tuple[Slot, ...]
    sure: bool = True


def exchanges(clause: Clause, slots: list[Slot], truth: str, facts: Facts) -> Iterator[Exchange]:
    """Each way to make the statement wrong by one exchange."""
    for slot in slots:
        if (other := period(slot, clause, facts)) and not (state(clause) and slot.role != "span"):
            yield Exchange(slot, "period", clause, tuple(replace(s, phrase=other) if s is slot else s for s in slots))
            continue
        if slot.role != "agent" and slot.prep.split()[:1] and slot.prep.split()[0] in OPEN_ENDED:
            continue
        if slot.phrase.unit in TIMES and (state(clause) or RATE.search(truth)):
            continue  # what was so in 2013 may have been so in 2009
        if found := exchanged(slot.phrase, clause, truth, facts):
            sort, phrase = found
            fair = sort not in {k.value for k in NAMED} or not (ALSO.search(clause.evidence.text) or MOSTLY.search(truth))
            fair = fair and not (slot.role == "agent" and clause.verb.lemma in STANCES) and not one_of_many(clause, slot.phrase)
            fair = fair and not (clause.verb.lemma == "return" and sort in PLACES)  # nobody returns where he has not been
            fair = fair and not (slot.phrase.unit in TIMES and once_more(clause))  # *rose again in 1549*: before that, when?
            yield Exchange(slot, sort, clause, tuple(replace(s, phrase=phrase) if s is slot else s for s in slots), fair)
    subject = clause.subject
    if content(subject.text) & content(facts.title) or any(
        p.entity == subject.entity and p.entity is not None for s in slots for p in s.phrase.segments
    ):
        return
    if clause.verb.passive and clause.verb.lemma in FOUNDING:
        return  # a shop that was taken for a person
    if any(s.pronoun for slot in slots for s in slot.phrase.segments) or OWN.search(" ".join(s.phrase.text for s in slots)):
        return  # *gave his name to the hall*: whose, when another one is said to do it?
    described = clause.verb.lemma in ("be", "have", "remain", "become") and not UNIQUE.search(truth)
    if subject.kind is Kind.PERSON and not described and (found := exchanged(subject, clause, truth, facts)):
        yield Exchange(None, found[0], replace(clause, subject=found[1]), tuple(slots), nobody_else(clause, slots, facts))


def nobody_else(clause: Clause, slots: Sequence[Slot], facts: Facts) -> bool:
    """Whether what one person did can't be true of another: *Anna Berg founded the mill*; not *Anna Berg also spoke for reform*."""
    if len({s.entity for s in clause.subject.segments} - {None}) > 1:
        return False  # *Tunisia's goalkeeper Anna Berg*: everybody else stands elsewhere
    if re.search(r"[“\"]", " ".join(s.phrase.text for s in slots)):
        return True  # words that one person spoke
    return not ALSO.search(clause.evidence.text) and clause.verb.lemma not in STANCES and alone(facts, clause, slots)


ALSO = re.compile(r"\b(?:also|too|as well|likewise|another|other|fellow|along with|together with)\b")
MOSTLY = re.compile(
    r"\b(?:seldom|rarely|hardly|scarcely|mostly|mainly|chiefly|primarily|largely|partly|especially|particularly|notably|often|usually|"
    r"generally|frequently|sometimes|occasionally|regularly)\b"
)
"""*seldom performed in Paris*: elsewhere as well."""
STANCES = lexicon.listed("stance-verbs")


STATES = frozenset("be have remain live know call hold stand speak keep stay own".split())


def state(clause: Clause) -> bool:
    """Whether the statement tells what was so, at other times perhaps as well."""
    return lasts(clause) or (clause.verb.lemma in STATES and not (clause.verb.passive and clause.verb.lemma in ("hold", "have")))


def exchanged(phrase: Phrase, clause: Clause, truth: str, facts: Facts) -> tuple[str, Phrase] | None:
    """The sort of the phrase and the phrase with another name or figure in it; None where nothing surely wrong fits."""
    if (phrase.number or phrase.unit or INNER.search(phrase.text)) and phrase.unit not in TIMES and (THAN.search(truth) or clause.verb.lemma in BEYOND):
        return None  # what is larger than 22, or exceeds it, is larger than 12
    if MODEL.search(phrase.text) or WAY.match(phrase.text):
        return None
    if any(s.phrase is phrase and s.prep == "at" for s in clause.slots) and re.fullmatch(r"(?:the age of )?\d\d?", phrase.text):
        return aged(phrase, truth)
    if phrase.number or phrase.unit:
        return figure(phrase, truth, facts)
    if phrase.kind in NAMED and not (phrase.named and len(phrase.parts) <= 1):
        return None
    if inner := inner_figure(phrase, truth, facts) or inner_place(phrase, clause, truth, facts):
        return inner
    if phrase.kind in (Kind.TERM, Kind.OTHER) and not phrase.named:
        return None  # what stands beside a common noun may be as true
    text = answer_text(phrase)
    if (
        phrase.kind not in EXCHANGED
        or text not in truth
        or content(text) & content(facts.title)
        or '"' in text
        or "“" in text
    ):
        return None
    story = whole_story(facts)
    asked = Draft(
        prompt=truth.replace(text, "…", 1), answer=text, evidence=(clause.evidence,), key=truth, kind=phrase.kind,
        phrase=phrase, clause=clause, rule="true-false",
    )  # fmt: skip
    for option in chain(passing(asked, facts, story, truth), own_cities(asked, facts, story)):
        if fits(option, truth, facts) and (phrase.kind is not Kind.PERSON or peer(option, phrase, clause, facts)):
            return phrase.kind.value, replace(phrase, segments=(Segment(option.text),))
    return None


def whole_story(facts: Facts) -> Article:
    """The article as one paragraph, always the same value: what is known of a text is found by it."""
    story: Article = facts.kept.setdefault("story", Article("", facts.title, (facts.text,)))
    return story


def own_cities(asked: Draft, facts: Facts, story: Article) -> Iterator[Option]:
    """The other cities of the article of which it does not tell the same, for a city that stands in no list."""
    found = (name for _, name, kind in facts.names if kind is Kind.CITY and " " not in name) if asked.kind is Kind.CITY else ()
    return (Option(name, "a city of the article") for name in found if not checks.told(name, asked, facts, story))


def inner_place(phrase: Phrase, clause: Clause, truth: str, facts: Facts) -> tuple[str, Phrase] | None:
    """*the Rhine in Duisburg*, *the city of Duisburg* with another city: the last name of what there is once."""
    *before, last = phrase.segments
    kind = next((k for number, _, k in facts.names if number == last.entity), Kind.OTHER)
    once = not phrase.plural and (phrase.named or phrase.determiner == "the")
    if kind not in (Kind.CITY, Kind.COUNTRY) or last.pronoun or not once or not IN_PLACE.search("".join(s.text + " " for s in before)):
        return None
    place = replace(phrase, segments=(last,), text=last.text, kind=kind, entity=last.entity, named=True, parts=(last.text,), determiner="")
    found = exchanged(place, clause, truth, facts)
    return found and (found[0], replace(phrase, segments=(*before, *found[1].segments)))


IN_PLACE = re.compile(r"^(?!.* (?:who|which|that|and|or) ).* (?:(?:in|near|outside)|(?:city|town|port|village) of) $")


def aged(phrase: Phrase, truth: str) -> tuple[str, Phrase] | None:
    """An age exchanged for one a little off: no band at five, no school at thirty."""
    age = phrase.text.split()[-1]
    others = [o for side in ages(age) or () for o in side[1:2]]
    if not others:
        return None
    new = others[pick(truth, len(others))]
    return "amount", replace(phrase, segments=(Segment(phrase.text.removesuffix(age) + new),))


WAY = re.compile(r"(?:from|between|out of) ")
"""*from Lund to Malmö* is one phrase; no town stands for both ends."""
BEYOND = frozenset(("exceed", "surpass", "top", "reach", "outnumber"))


def fits(option: Option, truth: str, facts: Facts) -> bool:
    """Whether the new words stand nowhere else in the statement, and a person is one whom the article tells more of."""
    if content(option.text) & content(truth) or option.text == "Antarctica":
        return False
    if f"the {option.text}" in facts.text:
        return False  # a name that wants its article here
    if "person of the article" in option.reason:
        return "calling" in option.reason or facts.text.count(option.text.split()[-1]) > 1
    return "of that time" not in option.reason


def figure(phrase: Phrase, truth: str, facts: Facts) -> tuple[str, Phrase] | None:
    """A date or an exact amount exchanged for a near one that the article does not name."""
    text = "".join(s.text + (" " if s.space else "") for s in phrase.segments).strip()
    old = phrase.text if phrase.unit in TIMES or not phrase.number else phrase.number
    if text.lower().startswith(f"the {old.lower()}") and phrase.unit not in TIMES:
        return None  # *the two world wars*
    if old not in text or APPROXIMATE.search(text) or BOUND.match(text) or PART.search(text):
        return None
    if old.lower() in ("one", "a", "an", "many") or text.lower().startswith(("all ", "both ")):
        return None
    ceiling = 100 if "percent" in text or "per cent" in text else 180 if re.search(r"°(?! ?[CF])", text) else None
    found = (early(old) if phrase.unit == "year" else None) or other_years(old, latest(facts.text)) or ladder(old, latest(facts.text), ceiling)
    sides = possible(found, phrase, truth, facts)
    others = [s[min(1, len(s) - 1)] for s in sides if s]
    others = [o for o in others if not re.match(r"(one|1)\b", o, re.I)]
    after = "" if phrase.unit in TIMES else f" {phrase.noun or text.split()[-1]}"
    told = facts.text.lower()
    others = [
        o
        for o in others
        if (o + after).lower() not in told
        or not re.search(rf"(?<![\w,.]){re.escape(o + after)}(?![\d,.]*\d)", facts.text, re.I)
    ]
    if not others:
        return None
    new = others[pick(truth, len(others))]
    sort = phrase.unit if phrase.unit in TIMES else "amount"
    return sort, replace(phrase, segments=(Segment(text.replace(old, new, 1)),))


def possible(sides: Ladder, phrase: Phrase, truth: str, facts: Facts) -> list[list[str]]:
    """The other dates that somebody may believe: within the life of those whom the statement names, on the date's side of another year in it."""
    year = YEAR.search(phrase.text) if phrase.unit in TIMES else None
    if year is None:
        return list(sides)
    (one, two), (low, high) = bounds(truth, int(year.group()), facts), one_side(truth, int(year.group()))
    first, last = max(one, low), min(two, high)
    return [[o for o in side if first <= int(when(o)) <= last] for side in sides]


MODEL = re.compile(r"\b(?:a|an|his|her)(?: [a-z]+)? (?:1\d{3}|20\d\d) [A-Z]\w+ [A-Z]")  # *a 2005 Ford Focus*
OF_YEAR = re.compile(r"\b(?:a|an|the|his|her|its|their) (?:1\d{3}|20\d\d) [a-z]")  # *a 1907 diary entry*: nobody wants to know
MONTH = re.compile("|".join(MONTHS))
THAN = re.compile(r"\b(than|all but)\b")
INNER = re.compile(
    r"(?<![\w.,-])(?:1\d{3}|20\d\d|\d[\d,.]*\d|\d|three|four|five|six|seven|eight|nine|ten|twelve)(?![\w°-]|[.,]\d)"
)


def inner_figure(phrase: Phrase, truth: str, facts: Facts) -> tuple[str, Phrase] | None:
    """The one figure inside a description exchanged: *the age of six months*, *an albedo of 0.04*."""
    found = [(at, m) for at, s in enumerate(phrase.segments) if s.entity is None for m in INNER.finditer(s.text)]
    text = "".join(s.text + (" " if s.space else "") for s in phrase.segments).strip()
    if re.search(rf"\b[Tt]he {INNER.pattern}", text):
        return None
    if len(found) != 1 or len(re.findall(r"\d+", text)) > 1 or MONTH.search(text) or APPROXIMATE.search(text) or OF_YEAR.search(text):
        return None
    at, match = found[0]
    ceiling = 180 if "°" in phrase.text else None
    sides = [s[min(1, len(s) - 1)] for s in ladder(match.group(), latest(facts.text), ceiling) if s]
    others = [
        o
        for o in sides
        if not re.match(r"(one|1)$", o, re.I)
        and not (hyphened(phrase, at) and WORDS.get(o, 0) > UNITS)  # no *fifty-ten*
        and not re.search(rf"(?<![\w.,]){re.escape(o)}(?![\w]|[.,]\d)", facts.text)
    ]
    if not others:
        return None
    segment = phrase.segments[at]
    new = segment.text[: match.start()] + others[pick(truth, len(others))] + segment.text[match.end() :]
    return "amount", replace(
        phrase, segments=(*phrase.segments[:at], replace(segment, text=new), *phrase.segments[at + 1 :])
    )


UNITS = 9


def hyphened(phrase: Phrase, at: int) -> bool:
    """Whether a hyphen joins the segment to the one before it: the *eight* of *fifty-eight*."""
    return at > 0 and phrase.segments[at - 1].text.endswith("-") and not phrase.segments[at - 1].space


def latest(text: str) -> int:
    """The last year that the article names."""
    return max((int(y) for y in re.findall(r"\b(1\d{3}|20\d\d)\b", text)), default=2020)


def pick(seed: str, count: int) -> int:
    """A number below ``count`` that depends on the text alone."""
    return int.from_bytes(blake2b(seed.encode(), digest_size=4).digest()) % count
