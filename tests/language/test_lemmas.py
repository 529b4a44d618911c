"""The plain form of verbs with a prefix, which the model's list does not have."""

import pytest

from quizgen.language.pipeline import load


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
