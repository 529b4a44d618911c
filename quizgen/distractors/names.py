"""Other people: those of the article who are named in full, then well-known ones of the same calling and time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set
from functools import lru_cache

from quizgen.distractors import callings
from quizgen.distractors.option import COUNT, Option, mixed
from quizgen.distractors.story import at_home
from quizgen.facts.lives import span
from quizgen.facts.model import Facts, Segment
from quizgen.language import gazetteer, lexicon
from quizgen.language.lexicon import NAME_NOUNS, is_person_noun
from quizgen.language.model import Kind
from quizgen.model import Article
from quizgen.questions.draft import Draft

SMALL = "de|von|van|der|den|of|the|bin|al|da|di|du|la|le|del|d"
UPPER = "A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽƏ"
FULL = re.compile(rf"^[{UPPER}][\w.’'-]*(?: (?:{SMALL}|(?:d[’'])?[{UPPER}][\w.’'-]*))+$")
FEW = 6
SACRED = frozenset({"Jesus Christ", "Jesus", "God", "Allah", "Muhammad", "Christ"})
PARTISANS = frozenset({"Democrat", "Republican", "Whig", "Conservative", "Liberal", "Communist"})
PRONOUN = re.compile(r"\b(he|his|him|himself|she|her|herself)\b")
VAGUE = re.compile(
    r"\b(spent (most|much|all|part)|lived|liked|wanted|believed|supported|opposed|admired|knew|visited|performed|"
    r"conducted)\b"
)
SAID = re.compile(
    r"^(According to|Who (said|wrote|tweeted|told|noted|warned|argued|declared|announced|stated|claimed))\b"
)
OF_SELF = re.compile(r"\b(I|I[’']m|my|me|we|we[’']re|us|our)\b", re.I)
MIXED = 1920  # before it a woman among the men of an office gives herself away
NEWS = 1990  # from this year on a story is of our days, and its dead take no part in what came after
OTHER_NAME = re.compile(r"\b(born|née|known as|called|alias|nicknamed|named|renamed)(?: as)? $")


def persons(draft: Draft, facts: Facts, article: Article, seed: str) -> list[Option]:
    """People to offer beside a person, those of the article first who have the same calling; the same gender as far
    as known.

    A speaker stands only beside others who speak in the article, and not where the words are about the speaker's own people. Beside
    a last name stand last names.
    """
    key = person_name(draft, facts)
    if draft.rule == "speaker":
        return speakers(key, draft, facts, article, seed)
    if (
        not key
        or re.search(r"(?:^|, |^\w+ )(?:[Ww]hich|[Ww]hat) ", draft.prompt)
        or (VAGUE.search(draft.prompt) and not re.search(r"\d", draft.prompt))
    ):
        return []
    inside, known = companions(key, draft, facts, article, seed), contemporaries(key, draft, facts, article, seed)
    mine = callings.of_name(key, article)
    gone = dead(facts) if (callings.era(draft, article) or NEWS) >= NEWS else frozenset()
    inside = [n for n in inside if at_home(n, key, draft, article) and (n not in gone or key in gone)]
    same = [n for n in inside if mine & callings.of_name(n, article)]
    inside = [n for n in inside if n in same or SAID.search(draft.prompt) or not strangers(key, n, mine, article)]
    inside = [n for n in inside if n in same or alike_in_role(key, n, facts)]
    peers = [Option(n, "another person of the article with the same calling") for n in same]
    others = [Option(n, "another person of the article") for n in inside if n not in same]
    if key not in callings.famous() and mine & {"politician", "ruler"}:
        known = []  # a college's president is no head of state
    if WEDDING.search(draft.prompt) or act_of_office(key, draft, article):
        known = []  # nobody well-known was the bride; no other politician could have imposed the embargo
    few = len(inside) < FEW and len(peers) + len(known) >= COUNT
    found = [
        o
        for o in [*peers, *(known if few else []), *others, *known]
        if callings.possible(o.text, when_told(draft)) and lived_then(o.text, draft.prompt, facts)
    ]
    found = once(found)
    return found if " " in key or key in callings.famous() else [Option(o.text.split()[-1], o.reason) for o in found]


def act_of_office(key: str, draft: Draft, article: Article) -> bool:
    """*Who imposed an embargo in 1997?* of *President Bill Clinton*: an act of one who held an office that the list does not tell."""
    lemma = draft.clause.verb.lemma if draft.clause is not None else ""
    title = re.compile(rf"\b(?:{OFFICES}) (?:[A-Z][\w.’'-]+ ){{0,2}}{re.escape(key.split()[-1])}\b") if key and lemma in GOVERNING else None
    return title is not None and any(title.search(text) for text in article.paragraphs)


WEDDING = re.compile(r"\b(?:marry|married|wed|divorced?)\b")
OFFICES = "President|Prime Minister|Chancellor|King|Queen|Emperor|Empress|Pope|Tsar|Premier"
GOVERNING = lexicon.listed("governing-verbs")


def when_told(draft: Draft) -> str:
    """The prompt, with the year of the sentence where it tells none and the sentence just one."""
    said = " ".join(e.text for e in draft.evidence)
    years = re.findall(r"\b(?:1\d{3}|20\d\d)\b", said)
    return draft.prompt if len(years) != 1 or re.search(r"\d{4}", draft.prompt) else f"{draft.prompt} {years[0]}"


def lived_then(name: str, prompt: str, facts: Facts) -> bool:
    """Whether somebody lived in the years of the prompt, as far as the article tells when people lived."""
    years = [int(y) for y in re.findall(r"\b(1\d{3}|20\d\d)\b", prompt)]
    spans = [span(life) for life in facts.lives if stripped(life.person) == name]
    return all(born <= year <= died for born, died in spans for year in years)


def once(found: list[Option]) -> list[Option]:
    """The first of those with one last name: *Pierre-Joseph Proudhon*, *Proudhon*."""
    kept: dict[str, Option] = {}
    for option in found:
        kept.setdefault(option.text.split()[-1].rsplit("-", 1)[-1], option)
    return list(kept.values())


def speakers(key: str, draft: Draft, facts: Facts, article: Article, seed: str) -> list[Option]:
    """The others who speak in the article, those of the key's calling alone where the prompt names it; none for words about *us*."""
    words = re.sub(r"^[^“]*", "", draft.prompt)
    if not key or OF_SELF.search(words):
        return []
    mine = callings.of_name(key, article)
    told = {s.entity for s in facts.spoken if s.entity is not None}
    spoke = {stripped(name) for number, name, _ in facts.names if number in told}
    found = companions(key, draft, facts, article, seed)
    if not SAID.search(draft.prompt):
        same = [n for n in found if mine & callings.of_name(n, article)]
        return [Option(n, "another person of the article with the same calling") for n in same]
    return [Option(n, "another speaker of the article") for n in found if n in spoke]


def dead(facts: Facts) -> frozenset[str]:
    """Those of whom the article tells that they died or were killed."""
    killed = [c for c in facts.clauses if c.verb.lemma in ("kill", "murder", "shoot", "assassinate")]
    lost = {c.subject.entity for c in facts.clauses if c.verb.lemma == "die"}
    lost |= {c.subject.entity for c in killed if c.verb.passive}
    lost |= {s.phrase.entity for c in killed for s in c.slots if s.role == "object" and not c.verb.passive}
    return frozenset(stripped(name) for number, name, kind in facts.names if number in lost and kind is Kind.PERSON)


def alike_in_role(key: str, other: str, facts: Facts) -> bool:
    """Whether the text calls neither of the two anything: an ambassador beside a founder is soon ruled out."""
    called = called_something(facts)
    return (key in called) == (other in called)


def called_something(facts: Facts) -> frozenset[str]:
    """Those whom the text calls something, gathered once."""
    if "called" not in facts.kept:
        called = {stripped(next((n for i, n, _ in facts.names if i == r.person.entity), "")) for r in facts.roles}
        facts.kept["called"] = frozenset(called | {stripped(s.speaker) for s in facts.spoken if s.role})
    known: frozenset[str] = facts.kept["called"]
    return known


def strangers(key: str, other: str, mine: Set[str], article: Article) -> bool:
    """Whether the two are known for different callings: a president beside an astronaut."""
    known = callings.of_name(other, article)
    return " " in key and (bool(known or mine) or (other in callings.famous()) != (key in callings.famous()))


def companions(key: str, draft: Draft, facts: Facts, article: Article, seed: str) -> list[str]:
    """The other people of the article who may be of the key's gender; for a saying, those who speak come first."""
    sex = gender(key, facts)
    told = PRONOUN.search(draft.prompt) is not None and bool(sex)
    year = callings.era(draft, article)
    sex = sex or ("male" if year is not None and year < MIXED else "")
    found = mixed(seed, (n for n in named(facts, article) if n != key and fits(sex, gender(n, facts), told)))
    speakers = {s.entity for s in facts.spoken if s.entity is not None}
    spoke = {stripped(name) for number, name, _ in facts.names if number in speakers}
    return sorted(found, key=lambda n: n not in spoke) if SAID.search(draft.prompt) else found


def contemporaries(key: str, draft: Draft, facts: Facts, article: Article, seed: str) -> list[Option]:
    """Well-known people of the key's calling, time and gender; none for a quotation."""
    if draft.subject == "quote":
        return []
    found = callings.contemporaries(key, callings.era(draft, article), draft, article, seed)
    sex = gender(key, facts)
    same = [p for p in found if fits(sex, "female" if p.female else "male")]
    return [Option(p.name, f"another {p.field} of that time") for p in same]


def person_name(draft: Draft, facts: Facts) -> str:
    """The key as a bare name, without what the text calls the person before it; '' when it is no single personal
    name.
    """
    text = str(draft.answer)
    entity = draft.phrase.entity if draft.phrase is not None else None
    name = stripped(next((n for i, n, k in facts.names if i == entity and k is Kind.PERSON), text))
    if name not in text:
        name = stripped(text)
    if not name or "’s" in text or "'s" in text or " and " in text or text[-len(name) :] != name:
        return ""
    if " " in name:
        return name if plausible(name) else ""
    return name if name in callings.famous() or gender(name, facts, first=False) else ""


@lru_cache(maxsize=2_000)
def stripped(name: str) -> str:
    """A name without words of office, party or people before it."""
    words = name.split()
    while len(words) > 2 and (
        outside(words[0])
        or (len(words) > 3 and words[1] in gazetteer.first_names() and words[0] not in gazetteer.first_names())
    ):
        words = words[1:]
    return " ".join(words)


def outside(word: str) -> bool:
    """Whether a word before a name is none of it."""
    return (
        word in gazetteer.titles()
        or word.casefold() in gazetteer.peoples()
        or word in PARTISANS
        or is_person_noun(word.lower())
        or word.islower()
    )


def named(facts: Facts, article: Article) -> list[str]:
    """The people of the article by full name, in its order, only those that something shows to be people."""
    text = " ".join(article.paragraphs)
    sure = {r.person.entity for r in facts.roles} | {s.entity for s in facts.spoken}
    found = []
    for number, full, kind in facts.names:
        name = stripped(full)
        if (
            kind is Kind.PERSON
            and name not in SACRED
            and plausible(name)
            and (number in sure or shown(name, text))
            and not second(name, text)
        ):
            found.append(name)
    return list(dict.fromkeys(found))


def plausible(name: str) -> bool:
    """Whether a name has the shape of a full personal name and no word of a place, people, body or calling."""
    words = name.split()
    return (
        FULL.match(name) is not None
        and not any(map(strange, words))
        and len(words[-1]) > 1
        and name[-1].isalnum()
        and len(words) <= 5
    )


def strange(word: str) -> bool:
    """Whether a word belongs to no personal name."""
    low = word.casefold()
    known = low in NAME_NOUNS or low in gazetteer.peoples() or low in gazetteer.countries()
    return known or is_person_noun(low) or is_person_noun(low.removesuffix("s"))


@lru_cache(maxsize=2_000)
def second(name: str, text: str) -> bool:
    """Whether it is another name of somebody: *Doris Day (born Doris Kappelhoff)*."""
    return any(OTHER_NAME.search(before[-20:]) for before in text.split(name)[:-1])


@lru_cache(maxsize=2_000)
def shown(name: str, text: str) -> bool:
    """Whether the first name is one, a title or noun for a person stands before the name, or a description follows
    it.
    """
    if name.split()[0] in gazetteer.first_names() or name in callings.famous():
        return True
    before = re.search(rf"([\w-]+) {re.escape(name)}", text)
    if before and (before[1] in gazetteer.titles() or is_person_noun(before[1].lower())):
        return True
    after = re.search(rf"{re.escape(name)}, (?:an?|the|his|her)? ?((?:[\w’-]+ ){{0,4}}[\w-]+)", text)
    return after is not None and any(is_person_noun(w.lower()) for w in after[1].split())


def gender(name: str, facts: Facts, first: bool = True) -> str:
    """*male*, *female* or '' by the pronouns that the text uses for the person, the list of people, the ``first``
    name.
    """
    number = numbers(facts).get(name)
    said = pronouns(facts).get(number, Counter()) if number is not None else Counter[str]()
    male, female = said["he"] + said["his"] + said["him"], said["she"] + said["her"]
    if male != female:
        return "male" if male > female else "female"
    if name in callings.famous():
        return "female" if callings.famous()[name].female else "male"
    return (gazetteer.first_names().get(name.split()[0]) or "") if first else ""


def numbers(facts: Facts) -> dict[str, int]:
    """The number of the first entity with each bare name."""
    if "numbers" not in facts.kept:
        facts.kept["numbers"] = {stripped(name): number for number, name, _ in reversed(facts.names)}
    known: dict[str, int] = facts.kept["numbers"]
    return known


def pronouns(facts: Facts) -> dict[int | None, Counter[str]]:
    """The pronouns that stand for each entity, counted once for all questions."""
    if "pronouns" not in facts.kept:
        counted: dict[int | None, Counter[str]] = {}
        for part in segments(facts):
            if part.pronoun:
                counted.setdefault(part.entity, Counter())[part.text.lower()] += 1
        facts.kept["pronouns"] = counted
    known: dict[int | None, Counter[str]] = facts.kept["pronouns"]
    return known


def segments(facts: Facts) -> Iterator[Segment]:
    """All segments of all phrases."""
    return (s for c in facts.clauses for p in (c.subject, *(t.phrase for t in c.slots)) for s in p.segments)


def fits(one: str, other: str, told: bool = False) -> bool:
    """Whether two genders may stand together; both must be known when the prompt has ``told`` the key's."""
    return one == other or (not told and not (one and other))
