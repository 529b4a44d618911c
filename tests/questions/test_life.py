"""A bare year does not answer *On what date …?*."""

from quizgen.facts.model import Facts, Life
from quizgen.model import Evidence
from quizgen.questions.life import ask


def test_a_year_is_no_date():
    life = Life("Clara Oak", "13 September 1819", "1896", Evidence(1, 0, 1, "C"), 0.9)
    assert [(d.answer, d.accept) for d in ask(Facts(lives=(life,)))] == [("13 September 1819", ()), ("1896", ())]
