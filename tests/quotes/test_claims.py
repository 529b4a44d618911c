"""What an article only reports as somebody's words."""

from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.quotes import claimed_spans

QUESTION = "How did you come to baking?"


def claimed(*paragraphs: str) -> set[int]:
    """The paragraphs that are claimed as a whole."""
    found = claimed_spans(analyse(Article("x", "Bread", paragraphs), load()))
    return {n for n, spans in found.items() if (0, len(paragraphs[n - 1])) in spans}


def test_the_answers_of_an_interview_without_labels_are_claims() -> None:
    told = ("Ann Oak runs a bakery in Lyon.", QUESTION, "I began in 1990.", "My first oven was small.", "Bread matters. I sell it.")
    assert claimed(*told) == {3, 4, 5}


def test_a_report_that_quotes_in_the_first_person_is_none() -> None:
    told = ("Ann Oak runs a bakery.", "“I began early,” she said.", "World War I closed it.", "“My oven was small,” she said.")
    assert claimed(*told) == set()
