"""Moodle XML: read by the package moodle-xml-parser (multiple choice is all it knows), held against Moodle's reader."""

from dataclasses import replace
from html import unescape
from xml.etree import ElementTree

import pytest
from exchange_samples import NASTY, STARTS, every_type, plain

from quizgen.emit import moodle
from quizgen.emit.exchange import Options, clean
from quizgen.errors import BadBank
from quizgen.importers.moodle import read
from quizgen.model import Type


def xml_of(bank):
    return moodle.write(bank, Options())


@pytest.mark.parametrize("text", ["Which country leads?", NASTY, *STARTS])
def test_moodle_xml_parser_reads_multiple_choice(text):
    parser = pytest.importorskip("moodle_xml_parser.parser", reason="pip install moodle-xml-parser")
    found = parser.parse_bytes(xml_of(every_type(text)))["multichoice"]
    shown = [(unescape(option.answer), option.score_fraction) for option in found[0].options]
    assert len(found) == 1
    once = unescape(clean(text))  # the parser itself undoes escapes once more than there are
    assert [(unescape(answer), score) for answer, score in shown] == [
        (unescape(once + " 0"), 100), (unescape(once + " 1"), 0), (unescape(once), 0)
    ]  # fmt: skip
    assert found[0].single


# The elements that Moodle's reader (question/format/xml) asks for, by type.
NEEDED = {
    "shortanswer": {"usecase", "answer"},
    "multichoice": {"single", "shuffleanswers", "answernumbering", "answer"},
    "truefalse": {"answer"},
    "matching": {"shuffleanswers", "subquestion"},
    "ordering": {"layouttype", "selecttype", "selectcount", "gradingtype", "showgrading", "shownumcorrect", "answer"},
}


def test_what_moodles_reader_asks_for():
    root = ElementTree.fromstring(xml_of(every_type(NASTY)))
    for question in root.findall("question")[1:]:
        names = {child.tag for child in question}
        kind = question.get("type")
        assert (
            names
            >= {"name", "questiontext", "generalfeedback", "defaultgrade", "penalty", "idnumber", "tags"} | NEEDED[kind]
        )
        assert len(question.findtext("name/text")) <= 255
        assert len(question.findtext("idnumber")) <= 100
        fractions = [float(answer.get("fraction")) for answer in question.findall("answer")]
        if kind == "ordering":
            assert fractions == [1, 2, 3, 4]
        elif kind != "matching":
            assert fractions.count(100) == (2 if kind == "shortanswer" and len(fractions) == 2 else 1)


def test_text_is_html_escaped_within_xml():
    bank = replace(plain(), questions=(replace(plain().questions[1], prompt="1 < 2 & <b>", answer="<i>x</i>\ny"),))
    xml = xml_of(bank).decode()
    assert "<text>1 &amp;lt; 2 &amp;amp; &amp;lt;b&amp;gt;</text>" in xml
    assert "<text>&amp;lt;i&amp;gt;x&amp;lt;/i&amp;gt;&lt;br&gt;y</text>" in xml


def test_a_star_is_no_wildcard_in_a_typed_answer():
    bank = replace(plain(), questions=(replace(plain().questions[0], answer="M*A*S*H", accept=()),))
    assert "<text>M\\*A\\*S\\*H</text>" in xml_of(bank).decode()
    assert read(xml_of(bank), "x").questions[0].answer == "M*A*S*H"


FOREIGN = """<?xml version="1.0"?>
<quiz>
<question type="category"><category><text>$course$/Deep/Er</text></category></question>
<question type="multichoice"><name><text>N</text></name>
 <questiontext format="html"><text><![CDATA[<p>What is <b>H<sub>2</sub>O</b>?</p>
 <p>Choose<!-- <b>not</b> this -->.</p><!----><script>x()</script>]]></text></questiontext>
 <answer fraction="100" format="html"><text><![CDATA[<p>Water</p>]]></text></answer>
 <answer fraction="0" format="html"><text>Air</text></answer>
 <answer fraction="-33.3" format="html"><text>Fire</text></answer>
 <single>true</single><defaultgrade>2.0000000</defaultgrade><tags><tag><text>chem</text></tag></tags></question>
<question type="multichoice"><name><text>Several</text></name><questiontext><text>Which?</text></questiontext>
 <answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer>
 <single>false</single></question>
<question type="essay"><name><text>Essay</text></name><questiontext><text>Write.</text></questiontext></question>
<question type="shortanswer"><questiontext format="plain_text"><text>1 &lt; 2 is _____</text></questiontext>
 <answer fraction="100"><text>so</text></answer><answer fraction="50"><text>perhaps</text></answer></question>
<question type="truefalse"><questiontext><text>Sun.</text></questiontext>
 <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>
<question type="numerical"><name><text>Pi</text></name></question>
</quiz>"""


def test_reads_moodle_xml_of_others():
    found = read(FOREIGN.encode(), "x.xml")
    assert found.title == "Er"
    choice, cloze, true = found.questions
    assert (choice.prompt, choice.answer, choice.distractors) == ("What is H2O?\nChoose.", "Water", ("Air", "Fire"))
    assert (dict(choice.extra), choice.tags) == ({"points": 2}, ("chem",))
    assert (cloze.type, cloze.prompt, cloze.answer, cloze.accept) == (Type.CLOZE, "1 < 2 is _____", "so", ())
    assert true.answer is True
    assert [(skip.name, skip.reason) for skip in found.skipped] == [
        ("Several", "it has several right answers"),
        ("Essay", "a bank has no questions of the type essay"),
        ("Pi", "a bank has no questions of the type numerical"),
    ]


BOMB = b'<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><quiz>&b;</quiz>'


@pytest.mark.parametrize(("data", "message"), [
    (BOMB, "has a document type"),
    (BOMB.decode().encode("utf-16"), "has a document type"),
    (b"<quiz>", "not well-formed XML"),
    (b"", "not well-formed XML"),
    (b"\xff\xfe\x00", "not well-formed XML"),
    (b'<?xml version="1.0" encoding="nonsense"?><quiz/>', "not well-formed XML"),
    (b"<html/>", "no Moodle XML: it starts with <html>, not <quiz>"),
])  # fmt: skip
def test_refuses_what_is_no_moodle_xml(data, message):
    with pytest.raises(BadBank, match=message):
        read(data, "x.xml")


def test_broken_numbers_do_no_harm():
    xml = FOREIGN.replace("2.0000000", "nan").replace('fraction="-33.3"', 'fraction="x"')
    question = read(xml.encode(), "x.xml").questions[0]
    assert (dict(question.extra), question.distractors) == ({}, ("Air", "Fire"))
