"""What people are and when they lived: callings by the words beside a name, well-known people of the same calling and
time.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from quizgen.distractors.option import mixed
from quizgen.distractors.tables import Person, callings, people
from quizgen.language import gazetteer
from quizgen.model import Article
from quizgen.questions.draft import Draft

ADULT, OLD = 18, 85
SENIOR = 35  # nobody expects a politician of 25, *Mikhail Gorbachev* in 1956
SAME_TIME, SAME_AGE, LONG_AGO = 60, 25, 1000
MODERN = 1960
EVENTS = {
    "World War I": 1916,
    "First World War": 1916,
    "World War II": 1942,
    "Second World War": 1942,
    "Great Depression": 1933,
    "Civil War": 1863,
    "Six-Day War": 1967,
    "Yom Kippur War": 1973,
    "Vietnam War": 1968,
    "Korean War": 1952,
    "Napoleonic Wars": 1809,
    "French Revolution": 1791,
}


@lru_cache(maxsize=1)
def famous() -> dict[str, Person]:
    """The well-known people by name, each under the first calling."""
    found: dict[str, Person] = {}
    for person in people():
        found.setdefault(person.name, person)
    return found


def of_name(name: str, article: Article) -> frozenset[str]:
    """The callings that the words right before or after a name tell, or the list of people."""
    return _of_name(name, article.paragraphs)


@lru_cache(maxsize=2_000)
def _of_name(name: str, paragraphs: tuple[str, ...]) -> frozenset[str]:
    found = {p.field for p in people() if p.name == name}
    for paragraph in paragraphs:
        for place in re.finditer(re.escape(name), paragraph):
            before = paragraph[max(0, place.start() - 30) : place.start()].rsplit(", ", 1)[-1]
            after = re.match(r", (?:an?|the|his|her)? ?([^,.;]{0,60})", paragraph[place.end() :])
            found |= of_words(f"{before} {after[1] if after else ''}")
    return frozenset(found)


def of_words(text: str) -> set[str]:
    """The callings that the nouns of a text tell."""
    have = {p.field for p in people()}
    nouns = re.findall(r"[a-z]+", text.lower())
    return {field for noun in nouns for field in callings().get(noun, (noun,) if noun in have else ())}


def contemporaries(key: str, year: int | None, draft: Draft, article: Article, seed: str) -> list[Person]:
    """Well-known people of the key's calling and time: only beside a known one, or for a story of long ago."""
    mine = famous().get(key)
    if mine is None and (year is None or year > MODERN):
        return []
    wanted = of_name(key, article) | of_words(CALLED.sub("", draft.prompt))
    fit = [p for p in people() if p.name != key and p.field in wanted and (near(p, mine) if mine else alive(p, year))]
    if wanted & {"politician", "ruler", "general"}:  # no other country's office-holder
        fit = [p for p in fit if p.country == (mine.country if mine else main_country(article))]
    at = {name: n for n, name in enumerate(mixed(seed, [p.name for p in fit]))}
    return sorted(
        fit,
        key=lambda p: (
            mine is not None and p.country != mine.country,
            mine is not None and not near(p, mine, SAME_AGE),
            at[p.name],
        ),
    )


CALLED = re.compile(r"\b[a-z]+ (?=[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z])")
"""*led the explorer Jan Holm*: what the prompt calls another person, which says nothing of the one asked for."""


def near(person: Person, mine: Person, years: int = SAME_TIME) -> bool:
    """Whether two lived at about the same time."""
    return abs(person.born - mine.born) <= (years if mine.born > LONG_AGO else 200)


def alive(person: Person, year: int | None) -> bool:
    """Whether the person was grown up and alive in that year."""
    grown = SENIOR if person.field == "politician" else ADULT
    return year is not None and grown <= year - person.born <= OLD


def possible(name: str, prompt: str) -> bool:
    """Whether a well-known person lived in the years of the prompt; nothing is known against others."""
    years = [int(y) for y in re.findall(r"\b(1\d{3}|20\d\d)\b", prompt)] + [
        y for name_, y in EVENTS.items() if name_ in prompt
    ]
    return name not in famous() or all(alive(famous()[name], y) for y in years)


def ancient(text: str) -> bool:
    """Whether a text counts its years before Christ."""
    return re.search(r"\b(?:BCE?|B\.C\.)(?!\w)", text) is not None


def era(draft: Draft, article: Article) -> int | None:
    """The year of the story: one in the prompt or the evidence, else the middle of the years of its paragraph or the
    article.
    """
    places = [article.paragraphs[e.paragraph - 1] for e in draft.evidence if e.paragraph <= len(article.paragraphs)]
    for text in (draft.prompt, *(e.text for e in draft.evidence), *places, " ".join(article.paragraphs)):
        if (year := middle_year(text)) is not None:
            return year
    return None


@lru_cache(maxsize=64)
def middle_year(text: str) -> int | None:
    """The middle one of the years that a text names; the same few texts are asked for every option."""
    years = sorted(int(y) for y in re.findall(r"\b(1\d{3}|20\d\d)\b", text))
    return years[len(years) // 2] if years else None


def main_country(article: Article) -> str:
    """The country that the article names most; '' for none."""
    return _main_country(article.title, article.paragraphs)


@lru_cache(maxsize=8)
def _main_country(title: str, paragraphs: tuple[str, ...]) -> str:
    words = re.findall(r"[A-Z]\w+", " ".join((title, *paragraphs)))
    count = Counter(
        c for w in words if (c := gazetteer.peoples().get(w.casefold()) or gazetteer.countries().get(w.casefold()))
    )
    return count.most_common(1)[0][0] if count else ""
