"""Statements read back."""

import pytest

from quizgen.language.pipeline import load
from quizgen.language.readback import aligned, differs, parsed
from quizgen.language.tree import Span, copied


def span(text: str) -> Span:
    doc = copied(load()(text))
    return doc[0 : len(doc)]


@pytest.mark.parametrize(
    ("sentence", "statement", "expected"),
    [
        ("She founded a mill in Oslo in 1902, and it burned down.", "Ana Berg founded a mill in Oslo in 1902.", False),
        ("After the war, which ruined him, he sold the mill to Olaf Berg.", "Bo Oak sold the mill to Olaf Berg.", False),
        # cut so that words hang together in another way
        ("Thus, Berg theorized, by rearranging the qualities of one metal, a different metal would result.",
         "Berg theorized by rearranging the qualities of one metal, a different metal would result.", True),
        ("", "Ana Berg founded a mill.", False),
    ],
)  # fmt: skip
def test_what_reads_otherwise(sentence: str, statement: str, expected: bool) -> None:
    (tree,) = parsed([statement], load())
    assert differs(span(sentence), tree) is expected


def test_words_are_aligned_in_their_order() -> None:
    (tree,) = parsed(["Berg sold a mill"], load())
    assert aligned(span("In May Berg sold the old mill"), tree) == {2: 0, 3: 1, 6: 3}


def test_a_tree_of_a_statement_needs_no_names() -> None:
    (tree,) = parsed(["Ana Berg lived in Oslo."], load())
    assert tree.ents == ()
