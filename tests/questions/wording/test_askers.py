"""The word with which a subject is asked for."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions.wording.askers import is_place


@pytest.mark.parametrize(("text", "place"), [("Kalinga was the only kingdom in India.", True), ("Anna Berg was the only general in India.", False)])
def test_a_land_is_no_who(text, place):
    clauses = extract(analyse(Article("example", "An example", (text,)), load())).clauses
    assert [is_place(c) for c in clauses] == [place]
