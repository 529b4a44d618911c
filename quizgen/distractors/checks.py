"""The tests that every wrong option must pass: false by the article, no form of the key, and of its shape."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from quizgen.distractors.option import bare
from quizgen.facts.model import Facts, Phrase
from quizgen.language.model import Kind
from quizgen.model import Article
from quizgen.questions.draft import Draft
from quizgen.questions.wording.prompts import content

LONGER, TWICE = 2.5, 2.0
STEM = 5
OVERLAP = 0.5
_EMPTY = (
    "who whom whose what which where when why how many much long did does do has have had were be been being not "
    "not also more most year years date city country month first new people between during after before into "
    "through over under about"
)
EMPTY = frozenset(_EMPTY.split())
_LIGHT = "be have do make take become get give go come"
LIGHT = frozenset(_LIGHT.split())
SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[“\"A-Z])")


def falls_short(draft: Draft, option: str) -> str:
    """Why a text can't stand beside the draft's answer by its form, '' when it can."""
    key, prompt = str(draft.answer), content(draft.prompt)
    if any(alike(option, right) for right in (key, *draft.accept)):
        return "the key in other words"
    if content(option) & prompt - {"first", "second"}:
        return "stands in the prompt"
    if bool(re.search(r"\d", option)) != bool(re.search(r"\d", key)):
        return "a figure beside none"
    if option[:1].isupper() != key[:1].isupper() and bare(option)[:1].isupper() != bare(key)[:1].isupper():
        return "a capital beside none"
    if not 1 / ratio(key) <= len(option) / max(1, len(key)) <= ratio(key):
        return "of another length"
    return ""


def ratio(key: str) -> float:
    """How far lengths may differ: names more than phrases, for *Peru* and *the Netherlands* are both countries."""
    return LONGER + 1.5 if key[:1].isupper() and len(key) < 12 else TWICE if len(key) > 25 else LONGER


def alike(one: str, other: str) -> bool:
    """Whether two texts may mean the same: one holds the other's words, or they share a part of a person's name."""
    left, right = content(one), content(other)
    if not left or not right or left <= right or right <= left:
        return True
    low, high = bare(one).casefold(), bare(other).casefold()
    return low in high or high in low or initials(one) == bare(other) or initials(other) == bare(one)


def initials(name: str) -> str:
    """*Collective Security Treaty Organization* → CSTO."""
    return "".join(word[0] for word in bare(name).split() if word[:1].isupper())


def apart(texts: Sequence[str]) -> bool:
    """Whether no text holds another."""
    return all(not alike(a, b) for i, a in enumerate(texts) for b in texts[:i])


def told(option: str, draft: Draft, facts: Facts, article: Article) -> bool:
    """Whether the article may say of the option what the prompt asks: in the sentence of the evidence, in one with
    the same words,
    or in a clause with the same verb.
    """
    names = forms(option, draft.kind is Kind.PERSON)
    if any(name in place.text for place in draft.evidence for name in names):
        return True
    asked = stems(draft.prompt) - stems(option)
    for sentence in dict.fromkeys(s for name in names for s in sentences_with(name, article.paragraphs)):
        shared = asked & stems(sentence)
        if len(shared) >= 2 and len(shared) >= OVERLAP * len(asked):
            return True
    verb = draft.clause.verb.lemma if draft.clause is not None else ""
    alike = (c for c in facts.clauses if c.verb.lemma == verb)  # of all clauses only these can say the same
    told_of = ((c.verb.lemma, (c.subject, *(s.phrase for s in c.slots))) for c in alike)
    return any(
        same_verb(draft, phrases, lemma) and any(n in p.text for n in names for p in phrases)
        for lemma, phrases in told_of
    )


def same_verb(draft: Draft, phrases: Sequence[Phrase], lemma: str) -> bool:
    """Whether a clause has the draft's verb, a telling one, and shares something with it (or has nothing else)."""
    if draft.clause is None or draft.clause.verb.lemma != lemma:
        return False
    if lemma not in LIGHT:
        return True
    mine = {w for p in (draft.clause.subject, *(s.phrase for s in draft.clause.slots)) for w in content(p.text)}
    return len(mine & {w for p in phrases for w in content(p.text)}) >= 2


def forms(option: str, person: bool) -> tuple[str, ...]:
    """What an option may be called in the text: as it stands, a person also by the last name."""
    words = bare(option).split()
    return (bare(option), words[-1]) if person and len(words) > 1 and len(words[-1]) > 3 else (bare(option),)


def stems(text: str) -> frozenset[str]:
    """The content words cut to their beginnings: *fought* is no *fight*, but *ration* meets *rationed*."""
    return frozenset(w[:STEM] for w in content(text) if w not in EMPTY and len(w) > 2)


WORD = re.compile(r"\w+")
BEGINNING = 4


@lru_cache(maxsize=8)
def _index(paragraphs: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The sentences that hold a word with each beginning: a search through all for every option would cost an article's length squared."""
    found: dict[str, dict[str, None]] = {}
    for sentence in _sentences(paragraphs):
        for word in WORD.findall(sentence):
            found.setdefault(word[:BEGINNING], {})[sentence] = None
    return {word: tuple(holding) for word, holding in found.items()}


def sentences_with(name: str, paragraphs: tuple[str, ...]) -> Iterator[str]:
    """The sentences that hold a name or phrase."""
    words = WORD.findall(name)
    index = _index(paragraphs)
    among = index.get(max(words, key=len)[:BEGINNING], ()) if words else _sentences(paragraphs)
    return (s for s in among if name in s)


@lru_cache(maxsize=8)
def _sentences(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for text in paragraphs for part in SENTENCE.split(text))
