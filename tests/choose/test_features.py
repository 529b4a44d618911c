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


def test_the_title_in_front_of_a_question_is_no_part_of_its_wording() -> None:
    asked = "How many moons does Mars have?"
    framed = features(draft("In the article “Seven Cold Nights on Olympus Mons, the Great Volcano”, how many moons does Mars have?"))
    plain = features(draft(asked))
    wording = ("words in the prompt", "content words", "names in the prompt", "separate names in the prompt", "commas in the prompt")
    assert [framed.get(n) for n in wording] == [plain.get(n) for n in wording]
