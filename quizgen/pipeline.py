"""The stages in order: read, extract facts, ask, choose. ``generate`` is a pure function of picklable values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quizgen.model import Article, Bank, Difficulty, Question, Type


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may ask of the set. ``questions`` None: about one for every 50 words, at most 25."""

    questions: int | None = None
    seed: int = 0
    types: frozenset[Type] = frozenset()
    min_score: float = 0.5
    difficulty: Difficulty | None = None
    about: frozenset[str] = frozenset()
    model: str | None = None


def generate(article: Article, options: Options = Options()) -> Bank:  # noqa: B008 - frozen
    """The bank of an article: its quotations and the chosen questions, best first.

    Raises MissingModel when the language model is not installed.
    """
    from quizgen.choose.features import features, in_title
    from quizgen.choose.score import reasons, score
    from quizgen.choose.select import Scored, default_size, select
    from quizgen.distractors import multiple_choice
    from quizgen.facts import extract
    from quizgen.language.analysis import analyse
    from quizgen.language.pipeline import load
    from quizgen.questions import drafts
    from quizgen.quotes import attributed

    analysis = analyse(article, load(options.model))
    facts = extract(analysis)
    asked = [d for d in drafts(facts) if not in_title(d, article.title)]
    chosen_from = [d for plain in asked for d in (plain, multiple_choice(plain, facts, article, options.seed)) if d is not None]
    pool = [Scored(d, score(features(d, article.title))) for d in chosen_from]
    wanted = [s for s in pool if s.score >= options.min_score and (not options.types or s.draft.type in options.types)]
    words = sum(len(p.split()) for n, p in enumerate(article.paragraphs, 1) if n not in article.boilerplate)
    chosen = select(wanted, options.questions if options.questions is not None else default_size(words))
    questions = [to_question(article.id, s.draft, s.score, reasons(features(s.draft, article.title))) for s in chosen]
    return Bank(article, attributed(analysis), tuple(without_doubles(questions)))


def to_question(article_id: str, draft: object, points: float, why: Sequence[str]) -> Question:
    """A chosen draft as a question of the bank."""
    from quizgen.bank import fingerprint, identity
    from quizgen.questions.draft import Draft

    assert isinstance(draft, Draft)
    key = draft.key if draft.type is not Type.MULTIPLE_CHOICE else f"{draft.key}|choice"
    made = Question(
        id=identity(article_id, draft.rule, key), type=draft.type, prompt=draft.prompt, answer=draft.answer, subject=draft.subject,
        accept=draft.accept, distractors=draft.distractors, pairs=draft.pairs, items=draft.items, correction=draft.correction, evidence=draft.evidence, rule=draft.rule, score=points, fact=draft.fact or None,
        reasons=tuple(why), tags=(draft.kind.value,),
    )  # fmt: skip
    return replace(made, fingerprint=fingerprint(made))


def without_doubles(questions: Iterable[Question]) -> Iterable[Question]:
    """Each id once: the first stays."""
    seen: set[str] = set()
    for question in questions:
        if question.id not in seen:
            seen.add(question.id)
            yield question
