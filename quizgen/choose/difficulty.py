"""How hard a question is: what has to be recalled, how far the wording is from the article's, what must be inferred."""

from __future__ import annotations

from quizgen.model import Difficulty, Type
from quizgen.questions.draft import Draft
from quizgen.questions.wording.prompts import content

RECOGNISED = {Type.TRUE_FALSE, Type.MULTIPLE_CHOICE, Type.MATCHING}
FAR = 0.7


HARDEST = 4


def difficulty(draft: Draft) -> Difficulty:
    """Easy, medium or hard, by the sum of what makes a question hard.

    Recognising is easier than recalling; figures and long answers are harder than names; so is a wording of which
    little stands in the sentence of the article, and a statement for which pronouns had to be resolved. Options that the
    article itself names, and a statement that is false in one detail, take a closer reading.
    """
    asked = content(draft.prompt)
    shared = len(asked & content(draft.evidence[0].text)) / max(1, len(asked))
    resolved = draft.clause is not None and any(s.pronoun for s in draft.clause.subject.segments)
    points = 2 * (draft.type not in RECOGNISED) + (shared < FAR) + resolved
    points += str(draft.answer)[:1].isdigit() or len(str(draft.answer).split()) > 4
    points += any("of the article" in reason for reason in draft.distractor_reasons) or draft.answer is False
    return Difficulty.EASY if points <= 1 else Difficulty.MEDIUM if points < HARDEST else Difficulty.HARD
