"""The page of all rules in the documentation is current."""

from pathlib import Path

from quizgen.questions._page import page

RULES = Path(__file__).parents[2] / "quizgen" / "questions" / "RULES.md"


def test_page_of_rules_is_current():
    assert RULES.read_text(encoding="utf-8") == page(), (
        "run: python -m quizgen.questions._page > quizgen/questions/RULES.md"
    )
