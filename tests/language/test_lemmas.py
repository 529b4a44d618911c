"""The plain form of verbs with a prefix, which the model's list does not have."""

import pytest

from quizgen.language.pipeline import load
from quizgen.language.tree import copied


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("The company reinserted cards into its packs.", "reinsert"),
        ("Ana Berg cofounded the club.", "cofound"),
        ("The council reappointed Ana Berg.", "reappoint"),
        ("The company released cards.", "release"),
        ("Ana Berg reached Oslo.", "reach"),
    ],
)
def test_a_prefix_leaves_the_verb_as_it_is(text: str, lemma: str) -> None:
    assert next(t.lemma_ for t in load()(text) if t.dep_ == "ROOT") == lemma


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Rebels staged an uprising.", "stage"),
        ("Ana Berg was hoping for rain.", "hope"),
        ("Ana Berg was hopping about.", "hop"),
        ("The town planned a bridge.", "plan"),
        ("The joiner planed a board.", "plane"),
        ("Ana Berg starred in the film.", "star"),
        ("Ana Berg stared at the film.", "stare"),
        ("The king waged war.", "wage"),
        ("The army routed the rebels.", "rout"),
        ("They were covering the roof.", "cover"),
        ("They singed the cloth.", "singe"),
        ("They hanged him.", "hang"),
        ("Ana Berg slimmed quickly.", "slim"),
        ("Congress readied the bill.", "ready"),
        ("Ana Berg tied the knot.", "tie"),
    ],
)
def test_the_last_letter_tells_hope_from_hop(text: str, lemma: str) -> None:
    assert next(t.lemma_ for t in copied(load()(text)) if t.dep_ == "ROOT") == lemma
