"""Phrases out of trees that a parser got wrong."""

from spacy.tokens import Doc
from spacy.vocab import Vocab

from quizgen.facts.phrases import number


def test_a_numeral_that_hangs_on_no_noun_ends_the_search() -> None:
    words = ["about", "60", "weigh", "aardvarks"]
    doc = Doc(
        Vocab(),
        words=words,
        heads=[2, 2, 2, 2],
        deps=["advmod", "nummod", "ROOT", "dobj"],
        tags=["RB", "CD", "VBP", "NNS"],
        pos=["ADV", "NUM", "VERB", "NOUN"],
    )
    doc[0].head = doc[2]
    assert number(list(doc), doc[3]) == ""
