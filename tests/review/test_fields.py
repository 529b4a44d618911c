"""Questions as text to edit, and back."""

import pytest
from rich.text import Text

from quizgen.model import Article, Bank, Difficulty, Evidence, Question, Status, Type
from quizgen.review import paint
from quizgen.review.fields import Wrong, fields, text_of, values
from quizgen.review.session import Session, Show

SAMPLES = (
    Question("a", Type.SHORT_ANSWER, "Who?", "She", accept=("her", "hers"), tags=("x",), note="n"),
    Question("b", Type.CLOZE, "The _____ sat.", "cat"),
    Question("c", Type.MULTIPLE_CHOICE, "Which?", "this", distractors=("that", "those")),
    Question("d", Type.TRUE_FALSE, "So.", False, correction="Not so.", difficulty=Difficulty.HARD),
    Question("e", Type.MATCHING, "Match.", pairs=(("l", "r"), ("m", "s"))),
    Question("f", Type.ORDERING, "Order.", items=("one", "two")),
)


def texts(question, **changes):
    return {field.name: text_of(question, field) for field in fields(question.type)} | changes


@pytest.mark.parametrize("question", SAMPLES, ids=lambda question: question.type.value)
def test_text_and_back(question):
    read = values(question.type, texts(question))
    assert read == {field.name: getattr(question, field.name) for field in fields(question.type)}


def test_as_people_type():
    read = values(Type.MATCHING, texts(SAMPLES[4], pairs=" a -> b \n\n c→d", tags=" x \n y", difficulty=" Easy "))
    assert (read["pairs"], read["tags"], read["difficulty"]) == ((("a", "b"), ("c", "d")), ("x", "y"), Difficulty.EASY)
    assert values(Type.TRUE_FALSE, texts(SAMPLES[3], answer="TRUE", correction=""))["answer"] is True


@pytest.mark.parametrize(("sample", "changes", "message"), [
    (0, {"prompt": "  "}, "Question: empty."),
    (0, {"answer": ""}, "Answer: empty."),
    (0, {"difficulty": "so-so"}, "The difficulty is easy, medium or hard."),
    (1, {"prompt": "The cat sat."}, "A cloze needs a blank: _____ (five underscores)."),
    (2, {"distractors": "that"}, "Wrong answers: at least 2."),
    (2, {"distractors": "that\nthis"}, "Two options are the same."),
    (3, {"answer": "maybe"}, "The answer is true or false."),
    (4, {"pairs": "l → r\nm"}, "No pair: 'm'. Write left → right."),
    (5, {"items": "one"}, "Items in the right order: at least 2."),
])  # fmt: skip
def test_what_is_wrong_is_said(sample, changes, message):
    with pytest.raises(Wrong) as wrong:
        values(SAMPLES[sample].type, texts(SAMPLES[sample], **changes))
    assert str(wrong.value) == message


def highlighted(text: Text):
    return [text.plain[span.start : span.end] for span in text.spans if span.style == paint.EVIDENCE]


def test_evidence_is_highlighted_where_it_stands():
    asked = Question("a", Type.SHORT_ANSWER, "?", "b", evidence=(Evidence(2, 2, 4, "cd"), Evidence(2, 6, 7, "g")))
    assert highlighted(paint.paragraph(2, "abcdefgh", asked)) == ["cd", "g"]
    assert highlighted(paint.paragraph(1, "abcdefgh", asked)) == []
    assert highlighted(paint.paragraph(2, "abcdefgh", None)) == []


def test_only_the_number_is_dim():
    painted = paint.paragraph(7, "abc", None)
    assert (painted.plain, painted.style) == (" 7 abc", "")
    assert [(span.start, span.end, span.style) for span in painted.spans] == [(0, 3, paint.DIM)]


def test_no_text_steers_the_terminal():
    asked = Question("a", Type.SHORT_ANSWER, "A\x1b[2J[red]B", "\x07b", accept=("[/]",), tags=("\x9b1m",))
    plain = paint.question(asked).plain + paint.paragraph(1, "x\x1b]0;t\x07", asked).plain
    assert all(char.isprintable() or char == "\n" for char in plain)
    assert "A�[2J[red]B" in plain
    assert "[/]" in plain


@pytest.mark.parametrize("question", SAMPLES, ids=lambda question: question.type.value)
def test_every_answer_is_painted(question):
    lines = paint.question(question).plain.split("\n")
    expected = {
        Type.SHORT_ANSWER: ["She", "also right: her · hers"], Type.CLOZE: ["cat"],
        Type.MULTIPLE_CHOICE: ["● this", "○ that", "○ those"], Type.TRUE_FALSE: ["false", "correction: Not so."],
        Type.MATCHING: ["l → r", "m → s"], Type.ORDERING: ["1. one", "2. two"],
    }  # fmt: skip
    assert [line for line in lines if line in expected[question.type]] == expected[question.type]


def test_heading(tmp_path):
    questions = tuple(
        Question(f"q{n}", Type.SHORT_ANSWER, "?", "a", status=status)
        for n, status in enumerate([Status.ACCEPTED] * 2 + [Status.REJECTED] + [Status.DRAFT])
    )
    session = Session(tmp_path, Bank(Article("a", "t", ("p",)), questions=questions), place=3)
    assert paint.heading(session).plain == "4 of 4  ━━━━━━━━━━━━━━━━━━━━  2 accepted, 1 rejected, 1 to go"
    assert paint.heading(session.showing(Show.ACCEPTED)).plain.startswith("1 of 2 (accepted)  ━")
    widths = [span.end - span.start for span in paint.heading(session).spans]
    assert widths == [10, 5, 5]
