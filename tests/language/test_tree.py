"""The copied tree is spaCy's own, word by word."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.language.pipeline import load
from quizgen.language.tree import Doc, copied

TEXT = (
    "John Oak, who was born in Rome in 1990, said that he, Mary Ash and her two sons had been told “nothing.” "
    "In May 2001 the U.S. firm bought bread, milk and 20 eggs; what it wanted them for, nobody knows.  The end (of it)"
)
PLAIN = ("i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "whitespace_", "is_oov", "is_punct", "is_quote", "is_space",
         "is_stop", "is_title", "like_num")  # fmt: skip
ONE, MANY = ("head", "left_edge", "right_edge"), ("children", "lefts", "rights", "ancestors", "subtree", "conjuncts")
WORDS = st.lists(st.sampled_from([*TEXT.split(), "“", "\n", "—", "and", "", "日本"]), max_size=25).map(" ".join)


def both(text: str) -> tuple[Any, Doc]:
    parsed = load()(text)
    return parsed, copied(parsed)


def bounds(spans: Any) -> list[tuple[int, int, str, str]]:
    return [(s.start, s.end, s.text, s.label_) for s in spans]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(WORDS)
def test_words_and_branches_are_spacys(text: str) -> None:
    parsed, doc = both(text)
    assert (doc.text, len(doc), bounds(doc.sents), bounds(doc.ents)) == (text, len(parsed), bounds(parsed.sents), bounds(parsed.ents))
    for theirs, ours in zip(parsed, doc, strict=True):
        assert [getattr(ours, name) for name in PLAIN] == [getattr(theirs, name) for name in PLAIN]
        assert (ours.is_sent_start, len(ours)) == (bool(theirs.is_sent_start), len(theirs))
        assert [getattr(ours, name).i for name in ONE] == [getattr(theirs, name).i for name in ONE]
        for name in MANY:
            assert [t.i for t in getattr(ours, name)] == [t.i for t in getattr(theirs, name)], name
        assert (ours.sent.start, ours.sent.end) == (theirs.sent.start, theirs.sent.end)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(WORDS, st.data())
def test_spans_are_spacys(text: str, data: st.DataObject) -> None:
    parsed, doc = both(text)
    start, end = data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))
    for mode in ("strict", "contract", "expand"):
        theirs, ours = (d.char_span(start, end, alignment_mode=mode) if start < end else None for d in (parsed, doc))
        assert (theirs is None) == (ours is None), mode
        if theirs is not None and ours is not None and len(theirs):
            assert (ours.text, ours.start_char, ours.end_char) == (theirs.text, theirs.start_char, theirs.end_char), mode
            assert (ours.root.i, ours.sent.start, [t.i for t in ours]) == (theirs.root.i, theirs.sent.start, [t.i for t in theirs])
            assert bounds(ours.ents) == bounds(theirs.ents)


def test_a_root_is_a_word_where_there_is_one() -> None:
    doc = both("The outlet published a piece calling the bridge “illegal.”")[1]
    mark = next(t.i for t in doc if t.text == "illegal")
    assert doc[mark : mark + 2].root.text == "illegal"
    assert doc[mark + 1 : mark + 2].root.text == "."


def test_slices() -> None:
    doc = both(TEXT)[1]
    assert (doc[-1].text, doc[2:4][-1].text, doc[0:6][1:3].text, len(doc[5:2]), doc[5:2].text) == (")", "who", "Oak,", 0, "")
    assert [[t.text for t in reversed(doc[0:3])], next(reversed(doc)).text] == [[",", "Oak", "John"], ")"]
    with pytest.raises(IndexError):
        doc[0:2][2]


def test_above_and_below() -> None:
    doc = both("Mary saw the man.")[1]
    assert doc[1].is_ancestor(doc[2]) and not doc[2].is_ancestor(doc[1]) and not doc[1].is_ancestor(doc[1])
    assert not doc[1].is_ancestor(both("Mary saw the man.")[1][2])
