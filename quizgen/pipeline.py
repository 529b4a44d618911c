"""The stages in order: read, extract facts, ask, choose. ``generate`` is a pure function of picklable values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.model import Article, Bank, Difficulty, Question, Type

if TYPE_CHECKING:
    from quizgen.choose.doubt import Doubted
    from quizgen.choose.select import Scored
    from quizgen.facts.model import Facts
    from quizgen.questions.draft import Draft


HOPELESS = 0.3  # no options are sought for a question that scores less
SOUGHT = 60  # questions for which options are sought, or twice as many as are wanted


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may ask of the set.

    ``questions`` None: about one for every 50 words, at most 25; ``types`` and ``about`` empty: all (``about`` takes the topics of
    ``choose.topics``); ``min_score`` is the least score, 0 to 1, but ``choose.select`` fills a set of fewer than six with less.
    """

    questions: int | None = None
    seed: int = 0
    types: frozenset[Type] = frozenset()
    min_score: float = 0.68
    difficulty: Difficulty | None = None
    about: frozenset[str] = frozenset()
    model: str | None = None


def generate(article: Article, options: Options = Options()) -> Bank:
    """The bank of an article: its quotations, the chosen questions in the article's order, the study guide.

    Raises MissingModel when the language model is not installed.
    """
    from quizgen.choose.doubt import doubted
    from quizgen.choose.select import select
    from quizgen.facts import extract
    from quizgen.guide import guide
    from quizgen.language.analysis import analyse
    from quizgen.language.pipeline import load
    from quizgen.language.readback import parsed
    from quizgen.quotes import attributed

    nlp = load(options.model)
    analysis = analyse(article, nlp)
    facts = extract(analysis)
    sought = max(SOUGHT, 2 * (options.questions or 0))
    found = candidates(facts, article, options.seed, sought, partial(doubted, analysis=analysis, parse=partial(parsed, nlp=nlp)))
    pool = [s for s in found if wanted(s, options)]
    chosen = select(pool, options.questions or size(article), options.min_score, options.questions is not None)
    chosen.sort(key=lambda s: (s.draft.evidence[0].paragraph, s.draft.evidence[0].start, s.draft.key))
    questions = tuple(to_question(article, s) for s in chosen)
    return Bank(article, attributed(analysis), questions, guide(facts))


def certain(drafts: Iterable[Draft]) -> frozenset[str]:
    """No statement is doubted."""
    return frozenset()


def candidates(facts: Facts, article: Article, seed: int, sought: int = SOUGHT, doubted: Doubted = certain) -> Iterator[Scored]:
    """Every question that a rule makes and the title does not give away, and the multiple-choice forms of the ``sought`` best, scored.

    Wrong options are tested against the whole article: sought for each question, they would cost its length squared. The statements of the
    best are read back too: ``doubted`` says which of them read otherwise than their sentence.
    """
    from quizgen.choose.doubt import DOUBT, OTHERWISE
    from quizgen.choose.features import features, in_title
    from quizgen.choose.score import reasons, score
    from quizgen.choose.select import Scored
    from quizgen.distractors import multiple_choice
    from quizgen.questions import drafts

    def scored(draft: Draft) -> Scored:
        found = features(draft, article.title, facts.weights)
        return Scored(draft, score(found), reasons(found))

    plain = sorted((scored(d) for d in drafts(facts) if not in_title(d, article.title)), key=lambda s: -s.score)
    best, rest = plain[:sought], plain[sought:]
    unsure = doubted(s.draft for s in best)
    best = [scored(replace(s.draft, hints=(*s.draft.hints, (OTHERWISE, DOUBT)))) if s.draft.fact in unsure else s for s in best]
    yield from (*best, *rest)
    for found in best:
        choice = multiple_choice(found.draft, facts, article, seed) if found.score >= HOPELESS else None
        if choice is not None:
            yield scored(choice)


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
