"""What the ranker looks at."""

import pytest

from quizgen.choose.features import features, in_title
from quizgen.model import Evidence, Type
from quizgen.questions.draft import PAST, Draft


def draft(prompt: str, answer: str | bool = "eight", **more: object) -> Draft:
    return Draft(prompt, answer, (Evidence(1, 0, 1, "T"),), "key", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("answer", "given"),
    [("the ECB", True), ("ECB", True), ("the EIB", False), ("the European Central Bank", True), ("Frankfurt", False)],
)
def test_a_title_gives_its_words_and_its_initials_away(answer: str, given: bool) -> None:
    assert in_title(draft("Which bank lowered the rates?", answer), "European Central Bank") is given


@pytest.mark.parametrize(
    ("prompt", "hints", "named"),
    [
        ("The bridge opened in the year _____.", ((PAST, 1.0),), "past, undated: gap"),
        ("In 1932, _____ bridges opened.", ((PAST, 1.0),), "past, dated: gap"),
        ("There are _____ bridges.", (), "present, undated: gap"),
    ],
)
def test_a_gap_stands_in_time(prompt: str, hints: tuple[tuple[str, float], ...], named: str) -> None:
    assert named in features(draft(prompt, type=Type.CLOZE, hints=hints))
