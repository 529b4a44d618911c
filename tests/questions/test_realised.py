"""How a finished sentence words ranges and amounts, and what a headline gives away."""

from dataclasses import replace

from quizgen.facts.model import Phrase, Segment
from quizgen.language.model import Kind
from quizgen.language.realise import finish, say
from quizgen.model import Evidence
from quizgen.questions.clear.frame import retold


def test_a_range_behind_from_has_to() -> None:
    assert finish(["the forest grew from 66–34 Mya"], ".") == "The forest grew from 66 to 34 Mya."
    assert finish(["the forest grew 66–34 Mya"], ".") == "The forest grew 66–34 Mya."
    assert finish(["Norway grew between 900–700 BC"], ".") == "Norway grew between 900 and 700 BC."


def test_a_degree_keeps_its_stop() -> None:
    assert finish(["when did Anna Berg receive a B.Sc"], "?") == "When did Anna Berg receive a B.Sc.?"
    assert finish(["when did Anna Berg open a shop"], "?") == "When did Anna Berg open a shop?"


def test_over_an_amount_is_more_than() -> None:
    assert finish(["Anna Berg left over £29,000 to Oslo"], ".") == "Anna Berg left more than £29,000 to Oslo."
    assert finish(["Anna Berg handed over Oslo"], ".") == "Anna Berg handed over Oslo."


def test_a_headline_tells_what_was_said_in_other_endings() -> None:
    title = "Scientific study suggests dinosaurs flapped their wings as they ran"
    assert retold(title, "that it may have evolved from wing-flapping by running dinosaurs")
    assert not retold(title, "that it may have evolved from long feathers of dinosaurs")


def test_a_fuller_name_takes_its_own_possessive() -> None:
    ruler = Segment("Ramesses", False, 1, "Ramesses II", "Ramesses II")
    rule = (Segment("'", True), Segment("rule", False))
    place = Evidence(0, 0, 0, "")
    phrase = Phrase((ruler, *rule), "Ramesses' rule", "rule", "rule", Kind.TERM, place)
    assert say(phrase, set()) == "Ramesses II's rule"
    assert say(replace(phrase, segments=(replace(ruler, name="Ramesses"), *rule)), set()) == "Ramesses' rule"
