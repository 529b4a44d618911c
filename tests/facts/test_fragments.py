"""Articles begin and end anywhere: no fragment of a sentence may stop the reading."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.neighbours import neighbour
from quizgen.language.pipeline import load
from quizgen.language.tree import copied
from quizgen.model import Article
from quizgen.questions import drafts

SENTENCES = (
    "In 1931, at the age of 42, Ana Berg, a chemist at the Royal Institute in Lund, and her son Otto (then 9), moved to the "
    "port of Riga, where she led, with two others, the search for a cheaper dye.",
    "“We were, and are, proud of it,” said Tom Hale, the mayor, adding that the town’s bridge, which was built in 1887 and, "
    "because of the war, rebuilt in 1946, would be closed until May 3, 2020.",
    "Founded by monks – and known as the Grey House – it is, like most of its kind, a long, low building, but the chapel, "
    "the oldest part, has windows of green, blue or red glass and a roof of slate.",
    "The fire was put out, And two nurses of the Grey House were on hand, but they left.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_beginning_and_every_end_of_a_sentence_is_read(sentence):
    words = sentence.split()
    pieces = [" ".join(words[i:]) for i in range(len(words))] + [" ".join(words[:i]) for i in range(1, len(words))]
    facts = extract(analyse(Article("x", "The Grey House", tuple(pieces)), load()))
    assert facts.text.count(words[-1]) >= len(words)
    assert all(draft.prompt for draft in drafts(facts))


def test_the_neighbour_of_a_word_at_the_edge_is_the_word():
    doc = copied(load()("One two three"))
    assert [neighbour(t, -1).text for t in doc] == ["One", "One", "two"]
    assert [neighbour(t, 2).text for t in doc] == ["three", "two", "three"]
