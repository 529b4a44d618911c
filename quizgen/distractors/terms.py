"""Phrases and names of the article with the same head, and the key with one name or word exchanged for its
neighbours.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from quizgen.distractors.fields import DOUBTFUL, beside, counted, with_article
from quizgen.distractors.names import named
from quizgen.distractors.option import Option, bare, mixed
from quizgen.distractors.tables import fields
from quizgen.facts.model import Facts, Issue, Phrase
from quizgen.language.model import Kind
from quizgen.language.namenouns import name_noun
from quizgen.model import Article
from quizgen.questions.draft import Draft
from quizgen.questions.wording.prompts import content

WORD = re.compile(r"[^\W\d_][\w’'-]*")
_WHOLE = "form of rule|currency|branch of forces|continent|water|building|room|wild place|family|heavens|food|ocean"
WHOLE = frozenset(_WHOLE.split("|"))
LONGEST = 7
COMPLEX = re.compile(r"[“”\"]|\b(that|which|who|whose|where|when)\b")
_OFFICES = (
    "government administration presidency election reign cabinet rule term inauguration campaign wife husband "
    "family death birth"
)
OFFICES = frozenset(_OFFICES.split())
_EXCHANGED = (
    "commodity|quality|aid|kind of power|fuel|raw material|precious metal|season|engine|party|colonial power|religious adjective|"
    "church|architectural style|ministry|month|faculty|empire|old people|medieval power|economic trouble"
)
EXCHANGED = frozenset(_EXCHANGED.split("|"))
"""What any noun goes with: *a coal embargo* for *an oil embargo*, but no *juice sickness*."""
FREE = frozenset({"measure against trade", "attack", "US state", "medal"})
MENTIONED = 2


def same_head(draft: Draft, facts: Facts) -> list[Option]:
    """Phrases of the article with the key's head and form: *the findings of X* for *the findings of Y*."""
    mine = draft.phrase
    if mine is None or mine.named or mine.number or mine.kind in (Kind.DATE, Kind.AMOUNT):
        return []
    found = [p.text for p in phrases(facts) if like(p, mine)]
    return [Option(text, f"another {mine.lemma} of the article") for text in dict.fromkeys(found)]


def phrases(facts: Facts) -> Iterator[Phrase]:
    """All phrases of all clauses."""
    for clause in facts.clauses:
        yield clause.subject
        yield from (slot.phrase for slot in clause.slots)


def like(other: Phrase, mine: Phrase) -> bool:
    """Whether a phrase has the form of the key's, and says something of its own."""
    mine_says, says = content(mine.text), content(other.text)
    same_form = (other.lemma, other.plural, other.determiner, other.kind) == (
        mine.lemma,
        mine.plural,
        mine.determiner,
        mine.kind,
    )
    clean = not other.issues - {Issue.LOOSE} and not other.number and not re.search(r"[“”\"]", other.text)
    return same_form and clean and len(says) > 1 and 2 * len(says & mine_says) < len(says | mine_says)


def same_sort(draft: Draft, facts: Facts) -> list[Option]:
    """Other names of the article that carry the key's common noun: another *battle*, *school*, *award*."""
    key = str(draft.answer)
    noun = name_noun(key)
    article = key[: len(key) - len(bare(key))]
    return [
        Option(article + bare(n), f"another {noun} of the article")
        for _, n, k in facts.names
        if noun and k is draft.kind and name_noun(n) == noun
    ]


def exchanged(draft: Draft, facts: Facts, article: Article, seed: str) -> list[Option]:
    """The key with one name or word exchanged: *a gun-cotton filter* → *a charcoal filter*; the first part with three
    neighbours.

    A word of the title stays: an article on oil has no other embargoes.
    """
    key = str(draft.answer)
    if (draft.phrase is not None and draft.phrase.number) or len(key.split()) > LONGEST or COMPLEX.search(key):
        return []
    for old, new, reason in exchanges(key, facts, article, seed):
        if content(old) & content(article.title):
            continue
        made = [replaced(key, old, text) for text in new]
        if len(made) >= 3:
            return [Option(text, reason) for text in made]
    return []


def exchanges(key: str, facts: Facts, article: Article, seed: str) -> Iterator[tuple[str, list[str], str]]:
    """Parts of the key that have neighbours: the part, the neighbours, the reason."""
    yield from people_in(key, facts, article, seed)
    yield from words_in(key, seed)


def people_in(key: str, facts: Facts, article: Article, seed: str) -> Iterator[tuple[str, list[str], str]]:
    """A person in the key, unless the rest is an office or a kinship; the others are named more than once."""
    text = " ".join(article.paragraphs)
    people = named(facts, article)
    others = [p for p in people if text.count(p.split()[-1]) >= MENTIONED]
    for person in people:
        if person in key and person != key and not content(key.replace(person, "")) & OFFICES:
            yield person, mixed(seed, [p for p in others if p != person]), "another person of the article in it"


def words_in(key: str, seed: str) -> Iterator[tuple[str, list[str], str]]:
    """A word of a key of two words that stands in a field: of the last word only what any first one goes with
    (*an oil embargo*: *an oil tariff*, but *fighting horsemen* are no *fighting sailors*).
    """
    if len(content(key)) != 2 or len(bare(key).split()) > 3:
        return
    own = parts(key)
    for label, members in sorted(fields(), key=lambda f: -sum(bool(beside(part, f[1])) for part in own)):
        for part in own:
            others = [o for o in beside(part, members) if o not in own]
            at = key.find(part)
            if label not in FREE and (key.endswith(part) or part[:1].isupper() or label not in EXCHANGED):
                continue
            if counted(part, label, members):
                continue
            if others and label not in WHOLE and part.casefold() not in DOUBTFUL and lonely(key, at, at + len(part)):
                yield part, mixed(seed, others), f"another {label} in it"


def parts(key: str) -> list[str]:
    """The words of a key, pairs of words first."""
    words = [m.group() for m in WORD.finditer(bare(key))]
    return [f"{a} {b}" for a, b in itertools.pairwise(words)] + words


def lonely(key: str, start: int, end: int) -> bool:
    """Whether what stands there is no part of a longer name: no capital beside a capital."""
    if not key[start].isupper():
        return True
    after = re.match(r"[ -][^\W\d_]", key[end:])
    before = re.search(r"([^\W\d_][\w’'-]*)[ -]$", key[:start])
    return not (after and after.group()[-1].isupper()) and not (
        before and before[1][0].isupper() and before.start() > 0
    )


def replaced(key: str, old: str, new: str) -> str:
    """The key with the part exchanged, its leading article in the right form."""
    text = re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", lambda _: new, key, count=1)
    text = re.sub(r"\bthe the\b", "the", text, flags=re.I)
    article = text[: len(text) - len(bare(text))]
    return with_article(article, bare(text))
