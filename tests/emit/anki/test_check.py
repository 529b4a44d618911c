"""What Anki or genanki would swallow is refused with a message that names the question."""

from dataclasses import replace

import harbour
import pytest

from quizgen.emit import anki
from quizgen.emit.anki import check, types
from quizgen.emit.anki.notes import of_bank
from quizgen.emit.anki.options import Kind
from quizgen.errors import BadDeck
from quizgen.model import Status

GOOD = {note.kind: note for note in of_bank(harbour.BANK, anki.Options())}


def broken(kind: Kind, first: str) -> object:
    note = GOOD[kind]
    return replace(note, fields=(first, *note.fields[1:]))


@pytest.mark.parametrize(
    ("note", "message"),
    [
        (broken(Kind.BASIC, ""), "its prompt is empty, the card would have no front"),
        (broken(Kind.BASIC, "<br> &nbsp;"), "its prompt is empty, the card would have no front"),
        (broken(Kind.CLOZE, "no gap"), "a cloze without a gap"),
        (broken(Kind.CLOZE, "{{c1::a}} {{c2::b}}"), "a cloze with several numbers would become several cards"),
        (broken(Kind.CLOZE, "{{c2::a}}"), "a cloze with several numbers would become several cards"),
        (broken(Kind.CLOZE, "{{c1::a {{c1::b}} }}"), "a gap within a gap"),
        (broken(Kind.CLOZE, "a {{c1:: }} b"), "a gap without an answer"),
        (broken(Kind.BASIC, "a\x1fb"), "a control character is left in it"),
        (broken(Kind.BASIC, "a [sound:b.mp3]"), "it refers to a picture, sound or formula that the deck does not hold"),
        (
            broken(Kind.BASIC, 'a <img src="b.png">'),
            "it refers to a picture, sound or formula that the deck does not hold",
        ),
        (replace(GOOD[Kind.BASIC], tags=("a b",)), "'a b' can't be a tag"),
        (replace(GOOD[Kind.BASIC], tags=("",)), "'' can't be a tag"),
        (replace(GOOD[Kind.BASIC], fields=("a", "b")), "2 fields instead of 10"),
    ],
)
def test_a_broken_note_is_refused(note, message):
    with pytest.raises(BadDeck) as caught:
        check.notes([note])
    assert str(caught.value) == f"lindholm, question {note.question}: {message}."


def test_good_notes_pass():
    check.notes(GOOD.values())


def test_an_id_that_stands_twice_is_refused():
    twice = replace(harbour.BANK, questions=(harbour.OPENED, harbour.OPENED))
    with pytest.raises(BadDeck, match="lindholm, question q1: another question has the same id"):
        anki.write(twice)


@pytest.mark.parametrize(
    ("question", "message"),
    [
        (replace(harbour.OPENED, answer=" "), "question q1: it has no answer"),
        (replace(harbour.OPENED, answer=None), "question q1: it has no answer"),
        (replace(harbour.OPENED, prompt="\n"), "question q1: it has no prompt"),
        (
            replace(harbour.LONGEST, distractors=("640 metres", "1 metre")),
            "question q3: its options must be two or more",
        ),
        (replace(harbour.LONGEST, distractors=()), "question q3: its options must be two or more"),
        (replace(harbour.FALSE, answer="false"), "question q4: the answer of a true-false question must be"),
        (replace(harbour.GAP, prompt="No gap."), "question q5: the prompt of a cloze needs _____"),
        (replace(harbour.MATCH, pairs=()), "question q8: a matching question needs pairs"),
        (replace(harbour.ORDER, items=("one", "one")), "question q9: an ordering question needs different items"),
        (replace(harbour.ORDER, items=("one",)), "question q9: an ordering question needs different items"),
    ],
)
def test_a_question_that_can_become_no_card_is_named(question, message):
    with pytest.raises(BadDeck, match=message):
        anki.write(replace(harbour.BANK, questions=(question,)))


def test_rejected_questions_stay_out():
    questions = (harbour.OPENED, replace(harbour.LONGEST, status=Status.REJECTED))
    assert [note.question for note in of_bank(replace(harbour.BANK, questions=questions), anki.Options())] == ["q1"]


def test_an_unknown_field_in_a_template_is_refused():
    basic = types.TYPES[Kind.BASIC]
    with pytest.raises(BadDeck, match="quizgen Basic, Question: the front names an unknown field 'Prompt'"):
        check.note_type(replace(basic, fields=basic.fields[1:]))
