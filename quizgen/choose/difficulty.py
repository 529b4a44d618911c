"""How hard a question is: what has to be recalled, how far the wording is from the article's, what must be inferred."""

from __future__ import annotations

from quizgen.model import Difficulty, Type
from quizgen.questions._common import content
from quizgen.questions.draft import Draft

RECOGNISED = {Type.TRUE_FALSE, Type.MULTIPLE_CHOICE, Type.MATCHING}


def difficulty(draft: Draft) -> Difficulty:
    """Easy, medium or hard, by the sum of what makes a question hard.

    Recognising is easier than recalling; figures and long answers are harder than names; so is a wording of which
    little stands in the sentence of the article, and a statement for which pronouns had to be resolved.
    """
    asked = content(draft.prompt)
    shared = len(asked & content(draft.evidence[0].text)) / max(1, len(asked))
    resolved = draft.clause is not None and any(s.pronoun for s in draft.clause.subject.segments)
    points = 2 * (draft.type not in RECOGNISED) + (shared < 0.7) + resolved
    points += str(draft.answer)[:1].isdigit() or len(str(draft.answer).split()) > 4
    return Difficulty.EASY if points <= 1 else Difficulty.MEDIUM if points <= 2 else Difficulty.HARD
