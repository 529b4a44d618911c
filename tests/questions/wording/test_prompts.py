"""What the words of a prompt give away."""

import pytest

from quizgen.questions.wording.prompts import kin


@pytest.mark.parametrize(
    ("answer", "word", "given"),
    [
        ("glacial", "glaciers", True),
        ("musical", "music", True),
        ("historic", "history", True),
        ("animation", "animators", True),
        ("musical", "muscles", False),
        ("capital", "capture", False),
        ("austrian", "australian", False),
    ],
)
def test_a_word_gives_one_away_that_is_made_of_it(answer: str, word: str, given: bool) -> None:
    assert kin({answer}, {word}) is given
