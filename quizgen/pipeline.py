"""The stages in order: read, extract facts, ask, choose. ``generate`` is a pure function of picklable values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.model import Article, Bank, Difficulty, Question, Type

if TYPE_CHECKING:
    from quizgen.choose.select import Scored
    from quizgen.facts.model import Facts


HOPELESS = 0.35  # no options are sought for a question that scores less


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may ask of the set.

    ``questions`` None: about one for every 50 words, at most 25; ``types`` and ``about`` empty: all (``about`` takes the topics of
    ``choose.topics``); ``min_score`` is the least score, 0 to 1, but an article gets its six best when too few reach it.
    """

    questions: int | None = None
    seed: int = 0
    types: frozenset[Type] = frozenset()
    min_score: float = 0.7
    difficulty: Difficulty | None = None
    about: frozenset[str] = frozenset()
    model: str | None = None


def generate(article: Article, options: Options = Options()) -> Bank:
    """The bank of an article: its quotations, the chosen questions in the article's order, the study guide.

    Raises MissingModel when the language model is not installed.
    """
    from quizgen.choose.select import select
    from quizgen.facts import extract
    from quizgen.guide import guide
    from quizgen.language.analysis import analyse
    from quizgen.language.pipeline import load
    from quizgen.quotes import attributed

    analysis = analyse(article, load(options.model))
    facts = extract(analysis)
    pool = [s for s in candidates(facts, article, options.seed) if wanted(s, options)]
    chosen = select(pool, options.questions or size(article), options.min_score)
    chosen.sort(key=lambda s: (s.draft.evidence[0].paragraph, s.draft.evidence[0].start, s.draft.key))
    questions = tuple(to_question(article, s) for s in chosen)
    return Bank(article, attributed(analysis), questions, guide(facts))


def candidates(facts: Facts, article: Article, seed: int) -> Iterator[Scored]:
    """Every question that a rule makes and the title does not give away, and its multiple-choice form, scored."""
    from quizgen.choose.features import features, in_title
    from quizgen.choose.score import reasons, score
    from quizgen.choose.select import Scored
    from quizgen.distractors import multiple_choice
    from quizgen.questions import drafts

    for plain in drafts(facts):
        if in_title(plain, article.title):
            continue
        found = features(plain, article.title, facts.weights)
        yield Scored(plain, points := score(found), reasons(found))
        choice = multiple_choice(plain, facts, article, seed) if points >= HOPELESS else None
        if choice is not None:
            found = features(choice, article.title, facts.weights)
            yield Scored(choice, score(found), reasons(found))


def wanted(candidate: Scored, options: Options) -> bool:
    """Whether a candidate is of the types, topics and difficulty that the user wants."""
    from quizgen.choose.difficulty import difficulty
    from quizgen.choose.topics import topic

    return (
        (not options.types or candidate.draft.type in options.types)
        and (not options.about or topic(candidate.draft) in options.about)
        and (options.difficulty is None or difficulty(candidate.draft) is options.difficulty)
    )  # fmt: skip


def size(article: Article) -> int:
    """How many questions an article gets when nobody says."""
    from quizgen.choose.select import default_size

    return default_size(
        sum(len(p.split()) for n, p in enumerate(article.paragraphs, 1) if n not in article.boilerplate)
    )


def to_question(article: Article, candidate: Scored) -> Question:
    """A chosen candidate as a question of the bank."""
    from quizgen.bank import fingerprint, identity
    from quizgen.choose.difficulty import difficulty
    from quizgen.choose.topics import topic

    draft = candidate.draft
    key = f"{draft.key}|choice" if draft.type is Type.MULTIPLE_CHOICE else draft.key
    made = Question(
        id=identity(article.id, draft.rule, key), type=draft.type, prompt=draft.prompt, subject=draft.subject,
        answer=None if draft.type in (Type.MATCHING, Type.ORDERING) else draft.answer, accept=draft.accept, distractors=draft.distractors,
        correction=draft.correction, pairs=draft.pairs, items=draft.items, evidence=draft.evidence, rule=draft.rule,
        difficulty=difficulty(draft), score=candidate.score, tags=(topic(draft),), fact=draft.fact or None, reasons=candidate.reasons,
    )  # fmt: skip
    return replace(made, fingerprint=fingerprint(made))
