"""How a finished sentence words ranges and amounts, and what a headline gives away."""

from quizgen.language.realise import finish
from quizgen.questions._frame import retold


def test_a_range_behind_from_has_to() -> None:
    assert finish(["the forest grew from 66–34 Mya"], ".") == "The forest grew from 66 to 34 Mya."
    assert finish(["the forest grew 66–34 Mya"], ".") == "The forest grew 66–34 Mya."


def test_over_an_amount_is_more_than() -> None:
    assert finish(["Anna Berg left over £29,000 to Oslo"], ".") == "Anna Berg left more than £29,000 to Oslo."
    assert finish(["Anna Berg handed over Oslo"], ".") == "Anna Berg handed over Oslo."


def test_a_headline_tells_what_was_said_in_other_endings() -> None:
    title = "Scientific study suggests dinosaurs flapped their wings as they ran"
    assert retold(title, "that it may have evolved from wing-flapping by running dinosaurs")
    assert not retold(title, "that it may have evolved from long feathers of dinosaurs")
