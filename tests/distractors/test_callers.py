"""*Which senator said …?* with options that are no senators."""

import pytest

from quizgen.distractors.callers import with_who
from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.model import Kind
from quizgen.language.pipeline import load
from quizgen.model import Article

from .made import draft

TEXT = "The senator Ana Berg met the senator Rui Silva. The governor Erik Holm left in 1902."


@pytest.mark.parametrize(
    ("prompt", "option", "expected"),
    [
        ("Which senator said, “The mill must stay”?", "Erik Holm", "Who said, “The mill must stay”?"),
        ("Which senator said, “The mill must stay”?", "Ana Berg", "Which senator said, “The mill must stay”?"),
        ("In the article ‘Mill’, which senator from Lund wrote, “No”?", "Erik Holm", "In the article ‘Mill’, who wrote, “No”?"),
        ("Who said, “The mill must stay”?", "Erik Holm", "Who said, “The mill must stay”?"),
    ],
)
def test_the_calling_stays_only_where_all_have_it(prompt: str, option: str, expected: str) -> None:
    facts = extract(analyse(Article("x", "Mill", (TEXT,)), load()))
    asked = draft(prompt, "Rui Silva", Kind.PERSON, rule="speaker", distractors=(option,))
    assert with_who(asked, facts).prompt == expected
