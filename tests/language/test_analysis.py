import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.errors import MissingModel
from quizgen.language.pipeline import load
from quizgen.quotes import attributed, claimed_spans, quotes

from .reading import read


def test_boilerplate_is_not_read() -> None:
    found = read("John Oak sings.", "Sign up for our letter by Mary Ash.", boilerplate=frozenset({2}))
    assert found.numbers == (1,)
    assert [e.name for e in found.entities] == ["John Oak"]
    with pytest.raises(KeyError):
        found.doc(2)


def test_mention_at_finds_the_mention_that_covers_a_character() -> None:
    found = read("The singer John Oak sings.")
    assert found.mention_at(1, 10) is None
    assert [found.mention_at(1, i).text for i in (11, 18)] == ["John Oak", "John Oak"]
    assert found.mention_at(1, 19) is None


def test_mentions_are_exact_and_do_not_overlap() -> None:
    found = read("Mr. John Oak’s Salt Board (SB) of Rome told him “Go, Oak!” in May. He left Oak’s house.")
    for mention in found.mentions:
        assert found.article.paragraphs[mention.paragraph - 1][mention.start : mention.end] == mention.text
    assert all(a.end <= b.start for a, b in zip(found.mentions, found.mentions[1:], strict=False))


def test_a_missing_model_is_named() -> None:
    with pytest.raises(MissingModel, match="no_such_model"):
        load("no_such_model")


WORDS = ["He", "said", "told", "that", "John Oak", "the president", "“", "”", '"', "'", "’s", "(", ")", "[", "]", ",", ".", "?", "CSTO",
         "U.S.", "according to", "1990", "its", "Москва", "日本", "😀", "\n", "\u200b", "—", ":", "  ", "they", "X (XY)", "", "e\u0301"]  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=25), max_size=3), st.sampled_from(["", " "]))
def test_any_text_can_be_read(paragraphs: list[list[str]], glue: str) -> None:
    found = read(*(glue.join(words) for words in paragraphs))
    for mention in found.mentions:
        assert found.article.paragraphs[mention.paragraph - 1][mention.start : mention.end] == mention.text
    for quotation in quotes(found):
        place = quotation.evidence
        assert found.article.paragraphs[place.paragraph - 1][place.start : place.end] == quotation.text
    assert all(quote.speaker for quote in attributed(found))
    assert all(start < end for spans in claimed_spans(found).values() for start, end in spans)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200))
def test_any_characters_can_be_read(text: str) -> None:
    found = read(text)
    assert quotes(found) == quotes(read(text))
