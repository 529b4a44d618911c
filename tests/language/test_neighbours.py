"""The word beside a word, and the bounds of its sentence."""

from quizgen.language.neighbours import neighbour, sentence_end, sentence_start
from quizgen.language.pipeline import load
from quizgen.language.tree import copied

TEXT = "Ana Berg built a mill (in 1902). It burned down. “We were lucky,” she said; nobody was hurt"


def test_bounds_of_every_word() -> None:
    doc = copied(load()(TEXT))
    assert len(list(doc.sents)) > 2
    assert [(sentence_start(t), sentence_end(t)) for t in doc] == [(t.sent.start, t.sent.end) for t in doc]


def test_neighbour_at_the_edges() -> None:
    doc = copied(load()(TEXT))
    assert neighbour(doc[0], -1) == doc[0] and neighbour(doc[-1], 1) == doc[-1]
    assert neighbour(doc[1], 1) == doc[2]
