"""Whatever a file holds, a reader gives questions or one clear refusal, and soon."""

import pytest
from exchange_samples import texts
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizgen.bank import dump
from quizgen.bank.read import loads
from quizgen.emit.exchange import Options, clean
from quizgen.emit.formats import FORMATS, emitter
from quizgen.errors import BadBank, BadDeck
from quizgen.importers import as_bank, read, reader

READABLE = pytest.mark.parametrize("name", ["moodle", "gift", "csv"])
KINDS = ("shortanswer", "multichoice", "truefalse", "matching", "ordering", "essay", "cloze", "")


def fits(found):
    """What was read can be saved, loaded and exported again."""
    bank = as_bank(found, "x")
    assert loads(dump(bank)).bank.questions == bank.questions
    for form in FORMATS:
        try:
            emitter(form).write(bank, Options())
        except BadDeck:
            assert form.name == "kahoot"


@READABLE
@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=60), st.lists(texts, max_size=6).map(lambda parts: "".join(parts).encode("utf-8", "replace"))
    )
)
@example(b"")
@example("﻿".encode())
@example(b"\x00")
def test_any_bytes(name, data):
    try:
        found = reader(name)(data, "x")
    except BadBank as refused:
        assert str(refused).startswith("x")
    else:
        fits(found)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(texts, st.lists(st.tuples(st.sampled_from("=~#"), texts), max_size=4)), max_size=3))
def test_anything_like_gift(blocks):
    gift = "\n\n".join(f"{stem} {{{''.join(mark + text for mark, text in answers)}}}" for stem, answers in blocks)
    fits(reader("gift")((gift + "\n\nB? {=b}").encode("utf-8", "replace"), "x"))


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(KINDS),
    texts,
    st.lists(st.tuples(st.sampled_from(["100", "0", "50", "1", "x", "", "nan", "1e999"]), texts), max_size=4),
)
def test_anything_like_moodle_xml(kind, prompt, answers):
    from xml.etree.ElementTree import Element, SubElement, tostring

    quiz = Element("quiz")
    question = SubElement(quiz, "question", type=kind)
    SubElement(SubElement(question, "questiontext", format="html"), "text").text = clean(prompt)
    for fraction, text in answers:
        SubElement(SubElement(question, "answer", fraction=fraction), "text").text = clean(text)
        pair = SubElement(question, "subquestion")
        SubElement(pair, "text").text = clean(text)
        SubElement(SubElement(pair, "answer"), "text").text = clean(text)
    found = reader("moodle")(tostring(quiz), "x")
    assert len(found.questions) + len(found.skipped) == 1
    fits(found)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.lists(texts, min_size=4, max_size=4), max_size=4), st.sampled_from(["type", "pairs", "points", "tags"])
)
def test_anything_like_a_table(rows, column):
    import csv
    import io

    out = io.StringIO()
    csv.writer(out).writerows([["prompt", "answer", "distractors", column], *rows])
    fits(reader("csv")(out.getvalue().encode("utf-8", "replace"), "x"))


@pytest.mark.parametrize(
    "filler", [" ", "\n", "=", "~", "{", "}", "::", "\\", "//", "<", "<!--", "&", "#", "a,", '"', "'"]
)
@READABLE
def test_long_runs_cost_no_more_than_their_length(name, filler):
    """These would take minutes if any step cost the square."""
    run = filler * 100_000
    for data in (run, "a" + run + "b {=c}", f"<quiz><question type='shortanswer'><questiontext><text><![CDATA[{run}x]]>"
                 "</text></questiontext><answer fraction='100'><text>a</text></answer></question></quiz>"):  # fmt: skip
        try:
            reader(name)(data.encode(), "x")
        except BadBank as refused:
            assert len(str(refused)) < 400


def test_deep_nesting():
    with pytest.raises(BadBank):
        reader("moodle")(b"<quiz>" + b"<question>" * 100_000, "x")
    reader("moodle")(b"<quiz>" + b"<question>" * 50_000 + b"</question>" * 50_000 + b"</quiz>", "x")


def test_more_questions_than_a_bank_can_hold(tmp_path):
    """Refused before a bank is written that could not be read."""
    path = tmp_path / "many.gift"
    path.write_text("".join(f"::q{n}::Who is {n}? {{=Ann}}\n\n" for n in range(2_001)))
    with pytest.raises(BadBank, match="2,001 questions; a bank holds 2,000"):
        read(path)
    path.write_text("".join(f"::q{n}::Who is {n}? {{=Ann}}\n\n" for n in range(2_000)))
    bank = as_bank(read(path), "many")
    assert len(loads(dump(bank)).bank.questions) == 2_000
