"""Text that means something to Anki, HTML, LaTeX or MathJax is shown as itself, in every field."""

import json
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import harbour
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from real_anki import cards, load, shown, strings, study

from quizgen.emit import anki
from quizgen.emit.anki import check, escape
from quizgen.emit.anki.notes import of_bank
from quizgen.model import BLANK, Article, Bank, Evidence, Question, Type

NASTY = (*json.loads((Path(__file__).parent / "nasty.json").read_text("utf-8")), "long " * 1999 + "enough")
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def bank(string: str) -> Bank:
    """A bank with the string in every field of every type of question, as the answer or the gap too."""
    sentence = f"Before {string} after."
    place = Evidence(1, 0, len(sentence), sentence)
    tagged = {"evidence": (place,), "tags": (string, "x"), "rule": string}
    url = f"https://x.example/{string}"
    article = Article("a", f"Title {string}", (sentence,), author=string, publisher=string, url=url)
    wrong, pairs = (f"no {string}", f"{string} no"), ((f"1 {string}", f"a {string}"), (f"2 {string}", f"b {string}"))
    gap, said = f"{string} before {BLANK}, {string} after.", f"Who said “it is {string} so far”?"
    shapes = (
        Question("1", Type.SHORT_ANSWER, f"Prompt {string}?", string, accept=(f"also {string}",), **tagged),
        Question("2", Type.MULTIPLE_CHOICE, f"Choose {string}?", string, distractors=wrong, **tagged),
        Question("3", Type.TRUE_FALSE, f"True {string}.", False, correction=f"Right {string}.", **tagged),
        Question("4", Type.CLOZE, gap, string, **tagged),
        Question("5", Type.MATCHING, f"Match {string}", pairs=pairs, **tagged),
        Question("6", Type.ORDERING, f"Order {string}", items=(f"first {string}", f"second {string}"), **tagged),
        Question("7", Type.SHORT_ANSWER, said, f"X {string}", subject="quote", **tagged),
    )
    return Bank(article, questions=shapes)


def plain(string: str) -> str:
    """The string as a page can show it: blanks run together, as in any HTML, and NFC, as in any field of Anki."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", string)).strip()


@pytest.mark.parametrize("string", NASTY, ids=lambda string: ascii(string[:16]))
def test_every_string_is_shown_as_itself(collection, string):
    assert load(collection, anki.write(bank(string), anki.Options(typed=len(string) % 2 == 0))) == {"new": 8}
    for card in cards(collection):
        back = plain(shown(card.answer()))
        assert plain(f"Title {string}") in back
        for expected in EXPECTED[next(tag[15:] for tag in card.note().tags if tag.startswith("quizgen::type::"))]:
            assert any(plain(one.format(string)) in back for one in expected), (expected, back)
        assert not any(re.search(r"\\[(\[]", node) for node in strings(card.answer())), "MathJax would typeset it"
        assert "class=latex" not in card.answer()
        assert not card.answer_av_tags()
    assert study(collection) == 8
    assert not collection.get_empty_cards().notes


EXPECTED = {
    "short-answer": [("Prompt {}?", "Who said “…”?"), ("{}", "it is {} so far"), ("Before {} after.",)],
    "multiple-choice": [("Choose {}?",), ("no {}",), ("{} no",), ("Right answer: {}",), ("Before {} after.",)],
    "true-false": [("True {}.",), ("Right {}.",), ("Before {} after.",)],
    "cloze": [("{0} before {0}, {0} after.",)],
    "matching": [("Match {}",), ("1 {}", "2 {}"), ("a {}",), ("b {}",), ("Before {} after.",)],
    "ordering": [("Order {}",), ("first {}",), ("second {}",), ("Before {} after.",)],
}


def test_control_characters_become_visible():
    assert escape.text("a\x1fb\x00c\x7fd\te") == "a␟b␀c␡d e"
    assert escape.text("\ud800\x85\x90") == "\ufffd<br>\ufffd"


def test_a_lone_surrogate_in_every_field_is_no_traceback(collection):
    assert load(collection, anki.write(bank("a\ud800b\x1fc"))) == {"new": 8}


@given(ANY)
@settings(max_examples=300, deadline=None)
def test_escaped_text_reads_back_as_the_text(string):
    visible = re.sub(r"\r\n?|[\u2028\u2029\x85]", "\n", string).replace("\t", " ").translate(PICTURES)
    for escaped in (escape.text(string), escape.cloze(string)):
        assert shown(f"<div>{escaped}</div>") == visible
        assert not re.search(r"[{}\[]|\\", escaped)
    assert ":" not in escape.cloze(string)


PICTURES = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) != "\n"} | {0x7F: "␡"} | dict.fromkeys(
    (*range(0x80, 0xA0), 0xFFFE, 0xFFFF), "\ufffd"
)  # fmt: skip


@given(ANY)
@settings(max_examples=200, deadline=None)
def test_an_address_stays_within_its_attribute(string):
    assert not re.search(r'["<>\s{}\[\\]', escape.url(f"https://x.example/{string}"))


@given(st.text(min_size=1, max_size=40).filter(lambda string: any(char.isalnum() for char in string)))
@settings(max_examples=150, deadline=None)
def test_any_text_makes_notes_that_pass_the_check(string):
    check.notes(of_bank(bank(string), anki.Options(direction=anki.Direction.BOTH)))


def test_other_schemes_make_no_link(collection):
    article = replace(harbour.ARTICLE, url="javascript:alert(1)")
    load(collection, anki.write(replace(harbour.BANK, article=article)))
    assert not any("<a " in card.answer() or "javascript:" in card.answer() for card in cards(collection))
