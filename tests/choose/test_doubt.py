"""Questions whose statement reads otherwise than its sentence score less."""

from collections.abc import Iterable
from functools import partial

import pytest

from quizgen.choose.doubt import OTHERWISE, doubted
from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.readback import parsed
from quizgen.model import Article
from quizgen.pipeline import candidates
from quizgen.questions.draft import Draft

TEXT = "In 1902, Ana Berg founded a salt mill in Oslo. In 1920, Bo Oak opened the Linden Bridge in Bergen."
ARTICLE = Article("x", "Salt", (TEXT,))


def test_a_doubted_statement_costs_its_questions_some_of_their_score() -> None:
    facts = extract(analyse(ARTICLE, load()))
    sure = {(s.draft.type, s.draft.prompt): s.score for s in candidates(facts, ARTICLE, 0)}

    def of_the_mill(drafts: Iterable[Draft]) -> frozenset[str]:
        return frozenset(d.fact for d in drafts if "founded" in d.fact)

    read = list(candidates(facts, ARTICLE, 0, 60, of_the_mill))
    marked = [s for s in read if any(name == OTHERWISE for name, _ in s.draft.hints)]
    assert marked and all("founded" in s.draft.fact for s in marked)
    assert all(s.score < sure[s.draft.type, s.draft.prompt] for s in marked)
    assert len(marked) < len(read) and all(s.score == sure[s.draft.type, s.draft.prompt] for s in read if s not in marked)


def test_the_parser_tells_which_statements_are_doubted() -> None:
    analysis = analyse(ARTICLE, load())
    drafts = [s.draft for s in candidates(extract(analysis), ARTICLE, 0) if s.draft.clause is not None]
    assert drafts and doubted(drafts, analysis, partial(parsed, nlp=load())) == frozenset()


@pytest.mark.parametrize("most", [0, 1])
def test_only_the_best_are_read_back(most: int) -> None:
    asked: list[str] = []

    def note(drafts: Iterable[Draft]) -> frozenset[str]:
        asked.extend(d.fact for d in drafts)
        return frozenset()

    assert len(list(candidates(extract(analyse(ARTICLE, load())), ARTICLE, 0, most, note))) > most
    assert len(asked) == most
