"""True statements whose only detail says nothing."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions.wording.kept import kept
from quizgen.questions.worth.vacant import vacant


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("Anna Berg displayed an early interest in trade.", True),
        ("Anna Berg displayed an early interest in trade at the age of six.", False),
        ("Anna Berg displayed an interest in the poems of Holm.", False),
        ("The Norwegian army had a clear goal.", True),
        ("The Norwegian army had the goal of a free harbour.", False),
        ("Anna Berg made important chemical discoveries.", True),
        ("Anna Berg made important discoveries about lead.", False),
        ("Anna Berg made eight chemical discoveries.", False),
        ("The culture of Narvik is deeply shaped by its rich musical history.", True),
        ("The culture of Narvik is deeply shaped by its harbour.", False),
        ("Karl Weiss secured a part-time job in sales.", True),
        ("Karl Weiss secured a part-time job as a diver.", False),
        ("Karl Weiss secured a part-time job at the Oak Works.", False),
        ("Anna Berg was recognized as among the best in the field.", True),
        ("Anna Berg was recognized as the inventor of the tuba.", False),
        ("The Oak community supports Oak products.", True),
        ("The Oak community supports farmers.", False),
        ("Narvik Oak Hospital dedicated the Holm Wing at Narvik Oak.", True),
        ("Narvik Oak Hospital dedicated the Holm Wing at Bergen Port.", False),
    ],
)
def test_a_statement_is_vacant_when_its_only_detail_says_nothing(text, nothing):
    facts = extract(analyse(Article("x", "An example", (text,)), load()))
    clause = facts.clauses[0]
    assert vacant(clause, kept(clause, None) or list(clause.slots), facts) is nothing
