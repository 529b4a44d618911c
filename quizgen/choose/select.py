"""The set a teacher hands out: high scores, spread over the article, over rules and over answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from quizgen.model import Type
from quizgen.questions.clear.frame import FRAMED, unframed
from quizgen.questions.draft import IN_TITLE, Draft
from quizgen.questions.wording.prompts import QUESTION_WORDS, content

WORDS_PER_QUESTION = 50
MOST = 25
FEWEST, NEXT_TO_NOTHING = 6, 3
TYPES = 3
DOUBTFUL = 0.65  # below it a small set is better than a larger one
POOR = 0.6  # below it nothing is better
LIKE, SAME_LETTERS = 0.75, 0.84  # share of common words, of common letters, above which two prompts ask the same
OVER_SHARE = 0.2
SAME_ANSWER, SHARE_OF_ANSWER = 3, 6  # one answer stands so often, in a large set a sixth of the times
SPEAKER = "speaker"  # the rule that asks who said something
SHARES = {
    Type.SHORT_ANSWER: 0.45,
    Type.MULTIPLE_CHOICE: 0.25,
    Type.TRUE_FALSE: 0.2,
    Type.CLOZE: 0.15,
    Type.MATCHING: 0.05,
    Type.ORDERING: 0.05,
}


@dataclass(frozen=True, slots=True)
class Scored:
    """A draft with its score and the reasons for it."""

    draft: Draft
    score: float
    reasons: tuple[str, ...] = ()


def default_size(words: int) -> int:
    """How many questions an article of so many words gets when nobody says."""
    return max(FEWEST, min(MOST, words // WORDS_PER_QUESTION))


def select(pool: Sequence[Scored], size: int, least: float = 0.0, more: bool = False) -> list[Scored]:
    """At most ``size`` of the pool, best first: each next one has the highest score after what is already there is taxed.

    None scores under ``least``, but a set of fewer than six is filled up with the best of the rest down to ``DOUBTFUL``, one of
    fewer than three down to ``POOR``. ``more``: somebody wants that many to choose from; then what the prompt of another
    question answers comes too, and other questions about the same statement, behind all that stand beside each other.

    Greedy choice with a penalty for likeness is maximal marginal relevance (Carbonell & Goldstein 1998).
    """
    good = [s for s in pool if s.score >= least]
    chosen = fill([], good, size)
    if more:
        chosen = fill(chosen, good, size, again=True)
    for few, floor in ((FEWEST, DOUBTFUL), (NEXT_TO_NOTHING, POOR)):
        if len(chosen) < few:
            chosen = fill(chosen, [s for s in pool if s.score >= floor], min(size, few))
    return half_false(with_options(varied(chosen, pool, size), pool), pool)


def half_false(chosen: list[Scored], pool: Sequence[Scored]) -> list[Scored]:
    """The set with true statements told wrong instead, those that lose least by it, until no more are true than false.

    Most true ones have no false twin that is fair: without this, nine in ten statements of the sets would be true.
    """
    stated = [s for s in chosen if s.draft.type is Type.TRUE_FALSE]
    true = {s.draft.key: s for s in stated if s.draft.answer is True}
    found = [(t, s) for s in pool if s.draft.answer is False and s.score >= POOR for t in true.values() if twins(s.draft, t.draft)]
    if not found or 2 * len(true) <= len(stated):
        return chosen
    told, wrong = max(found, key=lambda pair: (pair[1].score - pair[0].score, pair[1].draft.key))
    return half_false([wrong if s is told else s for s in chosen], pool)


def varied(chosen: list[Scored], pool: Sequence[Scored], size: int) -> list[Scored]:
    """The set with the best question of another type, not a doubtful one, as long as it has fewer than three types and room."""
    while len({s.draft.type for s in chosen}) < TYPES and len(chosen) < size:
        types = {s.draft.type for s in chosen}
        others = [s for s in pool if s.draft.type not in types and s.score >= DOUBTFUL]
        more = fill(chosen, others, len(chosen) + 1)
        if len(more) == len(chosen):
            break
        chosen = more
    return chosen


def with_options(chosen: list[Scored], pool: Sequence[Scored]) -> list[Scored]:
    """The set of fewer than three types with a short answer of it, the one that loses least, asked as multiple choice instead.

    A set with one short answer keeps it.
    """
    short = {s.draft.prompt: s for s in chosen if s.draft.type is Type.SHORT_ANSWER}
    if len(short) < 2 or len({s.draft.type for s in chosen}) >= TYPES:
        return chosen
    choices = [s for s in pool if s.draft.type is Type.MULTIPLE_CHOICE and s.draft.prompt in short and s.score >= POOR]
    if not choices or any(s.draft.type is Type.MULTIPLE_CHOICE for s in chosen):
        return chosen
    best = max(choices, key=lambda s: (s.score - short[s.draft.prompt].score, s.draft.key))
    return [best if s is short[best.draft.prompt] else s for s in chosen]


def fill(chosen: list[Scored], pool: Sequence[Scored], size: int, again: bool = False) -> list[Scored]:
    """``chosen`` and the best of the pool that repeat nothing and that no other answers, up to ``size``.

    ``again``: other questions about what a statement tells come too, though one may answer another.
    """
    chosen = list(chosen)
    rest = sorted((s for s in pool if s not in chosen), key=lambda s: (-s.score, s.draft.key, s.draft.prompt))
    while len(chosen) < size and (fair := [s for s in rest if again or not lopsided(s, chosen)]):
        best = max(fair, key=lambda s: (value(s, chosen), s.draft.key))
        rest.remove(best)
        if not (reworded(best, chosen) or worn(best, chosen) if again else repeats(best, chosen) or answered(best, chosen) or heard(best, chosen)):
            chosen.append(best)
    return chosen


def lopsided(candidate: Scored, chosen: Sequence[Scored]) -> bool:
    """Whether the set would hold too many statements to judge for now: over a third and two, or true ones two ahead of the false."""
    if candidate.draft.type is not Type.TRUE_FALSE:
        return False
    answers = [s.draft.answer for s in chosen if s.draft.type is Type.TRUE_FALSE]
    lead = answers.count(candidate.draft.answer) - answers.count(not candidate.draft.answer)
    return lead > 0 or len(answers) > max(1, len(chosen) / 3)


def value(candidate: Scored, chosen: Sequence[Scored]) -> float:
    """The score less a tax for the same place, rule or kind of answer as those already chosen."""
    tax = 0.0
    for other in chosen:
        tax += 0.15 * (place(other.draft) == place(candidate.draft))
        tax += 0.01 * (framed(other.draft) and framed(candidate.draft))
        tax += 0.02 * (other.draft.rule == candidate.draft.rule)
        tax += 0.008 * (other.draft.kind == candidate.draft.kind)
    return candidate.score - tax - type_tax(candidate, chosen)


def type_tax(candidate: Scored, chosen: Sequence[Scored]) -> float:
    """A tax that grows with each question over the type's share of the set; of statements, the true and the false keep step."""
    kind = candidate.draft.type
    same = [o for o in chosen if o.draft.type is kind]
    over = len(same) + 1 - SHARES.get(kind, 0.1) * (len(chosen) + 4)
    tax = OVER_SHARE * max(0.0, over)
    if kind is Type.TRUE_FALSE:
        tax += 0.1 * max(0, sum(o.draft.answer is candidate.draft.answer for o in same) * 2 - len(same))
    return tax


def place(draft: Draft) -> tuple[int, int]:
    """Where the evidence stands."""
    return draft.evidence[0].paragraph, draft.evidence[0].start


def repeats(candidate: Scored, chosen: Sequence[Scored]) -> bool:
    """Whether the candidate asks what is asked already."""
    asked = unframed(candidate.draft.prompt)
    mine, answer = content(asked) - QUESTION_WORDS, str(candidate.draft.answer).casefold()
    for other in chosen:
        theirs = content(said := unframed(other.draft.prompt)) - QUESTION_WORDS
        same_answer = str(other.draft.answer).casefold() == answer
        if same_answer and candidate.draft.type is other.draft.type is Type.CLOZE:
            return True  # one gap's word must not fill another
        overlap = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
        if overlap > (LIKE - 0.25 if same_answer or within(other.draft, candidate.draft) else LIKE):
            return True  # *in the year _____* (2002), *in what month and year* (May 2002)
        if alike(asked, said) or (framed(candidate.draft) and alike(candidate.draft.prompt, other.draft.prompt)):
            return True
        if kin(other.draft, candidate.draft) or twins(other.draft, candidate.draft):
            return True
    return False


def reworded(candidate: Scored, chosen: Sequence[Scored]) -> bool:
    """Whether the candidate asks in other words what is asked already: for the same answer, or with the same kind of statement or gap."""
    plain = (Type.SHORT_ANSWER, Type.MULTIPLE_CHOICE)
    mine, kind = str(candidate.draft.answer).casefold(), candidate.draft.type
    near = [
        o for o in chosen
        if str(o.draft.answer).casefold() == mine or (kind not in plain and o.draft.type is kind) or within(o.draft, candidate.draft)
    ]  # fmt: skip
    return repeats(candidate, near) or any(alike(o.draft.prompt, candidate.draft.prompt) for o in chosen)


def worn(candidate: Scored, chosen: Sequence[Scored]) -> bool:
    """Whether so many questions have the candidate's answer that it can be guessed."""
    same = [o for o in chosen if isinstance(o.draft.answer, str) and o.draft.answer.casefold() == str(candidate.draft.answer).casefold()]
    return len(same) >= max(SAME_ANSWER, len(chosen) // SHARE_OF_ANSWER)


def within(a: Draft, b: Draft) -> bool:
    """Whether one answer is a part of the other: *the Paris Academy*, *the Paris Academy of Sciences*."""
    one, other = (content(d.answer) if isinstance(d.answer, str) else set[str]() for d in (a, b))
    return bool(one and other) and (one <= other or other <= one)


def answered(candidate: Scored, chosen: Sequence[Scored]) -> bool:
    """Whether a question of the same sentence prints the candidate's answer, or is answered by it, or two have that answer already."""
    answer = str(candidate.draft.answer).casefold()
    texts = [o.draft for o in chosen if isinstance(o.draft.answer, str)]
    for other in (o.draft for o in chosen if place(o.draft) == place(candidate.draft)):
        if str(other.answer).casefold() == answer and isinstance(candidate.draft.answer, str):
            return True  # two things that one sentence says of one day
        if gives(other, answer) or gives(candidate.draft, str(other.answer).casefold()):
            return True
    return sum(str(o.answer).casefold() == answer for o in texts) >= 2


def heard(candidate: Scored, chosen: Sequence[Scored]) -> bool:
    """Whether another quotation of the same speaker is asked; one whom the title names may speak more than once."""
    draft, titled = candidate.draft, any(name == IN_TITLE for name, _ in candidate.draft.hints)
    return draft.rule == SPEAKER and not titled and any(o.draft.rule == SPEAKER and o.draft.answer == draft.answer for o in chosen)


def kin(a: Draft, b: Draft) -> bool:
    """Whether both play on the article's dated events as a whole: matching with dates and ordering."""
    return (
        a.rule != b.rule and {a.rule, b.rule} <= {"matching", "ordering"} and any(e in b.evidence for e in a.evidence)
    )


def alike(one: str, other: str) -> bool:
    """Whether two prompts are almost the same to the letter."""
    match = SequenceMatcher(None, one.lower(), other.lower(), autojunk=False)
    if match.real_quick_ratio() <= SAME_LETTERS or match.quick_ratio() <= SAME_LETTERS:
        return False  # the ratio cannot exceed what the lengths and the letters allow, which costs little to find
    return match.ratio() > SAME_LETTERS


def twins(a: Draft, b: Draft) -> bool:
    """Whether both are statements to judge that come of the same true one."""
    return a.type is b.type is Type.TRUE_FALSE and unframed(a.fact) == unframed(b.fact)


def framed(draft: Draft) -> bool:
    """Whether the prompt opens with the article's title."""
    return any(name == FRAMED for name, _ in draft.hints)


def gives(draft: Draft, answer: str) -> bool:
    """Whether a prompt, or the correction of a false statement, prints the answer of another question."""
    return len(answer) > 2 and answer in f"{draft.prompt} {draft.correction or ''}".casefold()
