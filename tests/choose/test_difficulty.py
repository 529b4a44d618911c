"""What makes a question hard."""

import pytest

from quizgen.choose.difficulty import difficulty
from quizgen.model import Evidence, Type
from quizgen.questions.draft import Draft

SAID = Evidence(1, 0, 34, "Lise Meitner left Berlin for Oslo.")


def draft(prompt, answer, kind, **more):
    return Draft(prompt, answer, (SAID,), "k", kind, **more)


@pytest.mark.parametrize(
    ("asked", "level"),
    [
        (draft("Lise Meitner left Berlin.", True, Type.TRUE_FALSE), "easy"),
        (draft("Who left Berlin for Oslo?", "Lise Meitner", Type.MULTIPLE_CHOICE), "easy"),
        (draft("Who left Berlin for Oslo?", "Lise Meitner", Type.SHORT_ANSWER), "medium"),
        (draft("When did the physicist Meitner leave Germany?", "1938", Type.SHORT_ANSWER), "hard"),
        (
            draft(
                "When did Meitner leave Germany?", "1938", Type.MULTIPLE_CHOICE,
                distractor_reasons=("another date of the article",),
            ),
            "medium",
        ),
    ],
)  # fmt: skip
def test_levels(asked, level):
    assert difficulty(asked) == level
