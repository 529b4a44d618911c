"""CSV as a spreadsheet reads it, Quizlet's text, Kahoot's XLSX as openpyxl reads it."""

import csv
import io
import re
from dataclasses import replace

import pytest
from exchange_samples import NASTY, STARTS, every_type, plain

from quizgen.emit import kahoot, quizlet, spreadsheet
from quizgen.emit.exchange import Misfit, Options, one_line
from quizgen.errors import BadBank
from quizgen.importers.spreadsheet import read
from quizgen.model import Question, Type


def rows(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_a_row_a_question():
    table = rows(spreadsheet.write(plain(), Options()))
    assert table[0] == list(spreadsheet.COLUMNS)
    by_id = {row[0]: dict(zip(table[0], row, strict=True)) for row in table[1:]}
    assert by_id["mc1"] | {"distractors": "", "feedback": ""} == {
        "id": "mc1", "type": "multiple-choice", "prompt": "Which country leads the alliance?", "answer": "Russia",
        "accept": "", "distractors": "", "correction": "", "pairs": "", "items": "", "difficulty": "medium",
        "points": "3", "tags": "", "feedback": "", "status": "draft", "subject": "fact", "rule": "", "note": "",
    }  # fmt: skip
    assert by_id["mc1"]["distractors"] == "Armenia\nBelarus\nKazakhstan"
    assert by_id["ma1"]["pairs"].split("\n")[0] == "Hasrat → commentator"


@pytest.mark.parametrize("text", [NASTY, *STARTS, "=HYPERLINK(1)", "-2+3", "\t=1", "''=1", "a\n=1"])
def test_no_cell_is_a_formula(text):
    for row in rows(spreadsheet.write(every_type(text), Options())):
        for cell in row:
            assert not re.match(r"[=+\-@\t\r]", cell)


def test_an_apostrophe_of_ones_own_stays():
    bank = replace(plain(), questions=(Question("q", Type.SHORT_ANSWER, "'tis what?", "'=1"),))
    assert rows(spreadsheet.write(bank, Options()))[1][2:4] == ["'tis what?", "''=1"]
    assert read(spreadsheet.write(bank, Options()), "x.csv").questions[0].answer == "'=1"


def test_reads_a_table_that_a_person_typed():
    table = (
        'Prompt;Answer;Distractors;Points\nWho?;She;"He\nIt";2,5\nSun shines.;TRUE;;\nThe _____ sat.;cat;;\nWhy?;So;;\n'
    )
    table += ";;;\n"
    found = read(table.encode(), "x.csv")
    assert [(q.type, q.answer) for q in found.questions] == [
        (Type.MULTIPLE_CHOICE, "She"), (Type.TRUE_FALSE, True), (Type.CLOZE, "cat"), (Type.SHORT_ANSWER, "So")
    ]  # fmt: skip
    assert found.questions[0].extra == {"points": 2.5}


@pytest.mark.parametrize(("row", "reason"), [
    (",x,", "it has no text"),
    ("A?,,", "it has no answer"),
    ("A?,b,essay", "its type is 'essay'; choose among short-answer, multiple-choice"),
    ("A?,b,multiple-choice", "it has fewer than two wrong answers"),
    ("A.,maybe,true-false", "its answer is 'maybe', not true or false"),
    ("A?,b,matching", "it has fewer than two pairs"),
])  # fmt: skip
def test_a_row_that_is_no_question_is_named(row, reason):
    found = read(f"prompt,answer,type\n{row}\nB?,b,\n".encode(), "x.csv")
    assert [q.prompt for q in found.questions] == ["B?"]
    assert found.skipped[0].name == "row 2"
    assert found.skipped[0].reason.startswith(reason)


@pytest.mark.parametrize(("data", "message"), [
    (b"a,b\n1,2\n", "x.csv:1: expected columns named prompt and answer"),
    (b"", "x.csv:1: expected columns"),
    (b"prompt,answer\n\xe9,b", "x.csv: byte 15 is not UTF-8. Save it as .CSV UTF-8"),
    (b'prompt,answer\n"a"b,c', "x.csv: no CSV table"),
    (b"prompt,answer\n" + b"x" * 200_000 + b",b", "x.csv: no CSV table"),
])  # fmt: skip
def test_refuses_what_is_no_table(data, message):
    with pytest.raises(BadBank, match=message):
        read(data, "x.csv")


@pytest.mark.parametrize("text", ["plain", NASTY, *STARTS, "a\tb\nc"])
def test_quizlet_has_one_tab_a_line(text):
    lines = quizlet.write(every_type(text), Options()).decode().split("\n")[:-1]
    assert len(lines) == 10  # four pairs make four cards
    assert all(line.count("\t") == 1 for line in lines)
    assert lines[0].split("\t") == [one_line(text + " 0"), one_line(text)]


def test_quizlet_exactly():
    assert quizlet.write(plain(), Options()).decode().split("\n")[2:6] == [
        "True or false? Nursultan Nazarbayev stepped down in 2021.\tFalse. Nursultan Nazarbayev stepped down in 2019.",
        "True or false? Azerbaijan fought a war in 2020.\tTrue.",
        "Azerbaijan has been ruled by the _____ family since 1993.\tAliyev",
        "Hasrat\tcommentator",
    ]


def kahoot_rows(bank):
    openpyxl = pytest.importorskip("openpyxl")
    page = openpyxl.load_workbook(io.BytesIO(kahoot.write(bank, Options()))).active
    return [list(row) for row in page.iter_rows(min_row=8)]


def test_openpyxl_reads_kahoot():
    head, *body = kahoot_rows(plain())
    assert [cell.value for cell in head][1:3] == ["Question - max 120 characters", "Answer 1 - max 75 characters"]
    table = [[cell.value for cell in row] for row in body]
    assert [row[1] for row in table] == [q.prompt for q in plain().questions[1:4]]
    for row, key in zip(table, ("Russia", "False", "True"), strict=True):
        assert row[1 + row[7]] == key
        assert row[6] in (5, 10, 20, 30, 60, 90, 120, 240)


@pytest.mark.parametrize("text", ["=1+1", "+SUM(A1)", "@x", "-1", "<b>&", "'=1"])
def test_no_kahoot_cell_is_a_formula(text):
    for row in kahoot_rows(every_type(text)):
        assert {cell.data_type for cell in row} <= {"s", "n"}
    assert kahoot_rows(every_type(text))[1][1].value == text


@pytest.mark.parametrize(("change", "reason"), [
    ({"prompt": "x" * 120}, None),
    ({"prompt": "x" * 121}, "the question has 121 characters, Kahoot takes 120"),
    ({"prompt": "🙂" * 61}, "the question has 122 characters, Kahoot takes 120"),
    ({"answer": "x" * 75}, None),
    ({"answer": "x" * 76}, "an answer has 76 characters, Kahoot takes 75"),
    ({"distractors": ("a", "b", "c", "d")}, "5 options, Kahoot takes 4"),
    ({"type": Type.CLOZE}, "Kahoot has no cloze questions"),
])  # fmt: skip
def test_kahoot_says_what_does_not_fit(change, reason):
    bank = replace(plain(), questions=(replace(plain().questions[1], **change), plain().questions[2]))
    assert kahoot.misfits(bank, Options()) == ((Misfit("mc1", reason),) if reason else ())
    assert len(kahoot_rows(bank)) == (3 if reason is None else 2)
