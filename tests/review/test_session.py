"""A review without a screen: what goes to the file, and when."""

import os
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.bank import dump, load
from quizgen.bank.store import save
from quizgen.errors import BadBank, NotWritable, SourceNotFound, UnknownName
from quizgen.model import Article, Bank, Evidence, Question, Status, Type
from quizgen.review.session import Session, Show


def bank_of(*statuses):
    text = "One is two."
    evidence = (Evidence(1, 0, len(text), text),)
    questions = tuple(
        Question(f"q{n}", Type.SHORT_ANSWER, f"What is {n}?", f"{n}", evidence=evidence, status=status)
        for n, status in enumerate(statuses)
    )
    return Bank(Article("a", "Title", (text,)), questions=questions)


D, A, R = Status.DRAFT, Status.ACCEPTED, Status.REJECTED


@pytest.fixture
def opened(tmp_path):
    def start(*statuses):
        save(bank_of(*statuses), tmp_path / "a.yaml")
        return Session.opened(tmp_path / "a.yaml")

    return start


def in_file(session):
    return [question.status for question in load(session.path).questions]


def test_it_begins_at_the_first_draft(opened):
    assert opened(A, R, D, D).question.id == "q2"
    assert opened(A, R).question.id == "q0"
    assert opened().question is None


def test_a_verdict_is_in_the_file_at_once_and_the_next_question_is_shown(opened):
    session = opened(D, D, D).judged(A)
    assert in_file(session) == [A, D, D]
    assert session.question.id == "q1"
    session = session.judged(R)
    assert in_file(session) == [A, R, D]
    assert session.judged(A).question.id == "q2"  # the last stays


def test_with_a_filter_the_judged_question_leaves_the_list(opened):
    session = opened(D, A, D, D).showing(Show.DRAFT)
    assert [q.id for q in session.questions] == ["q0", "q2", "q3"]
    session = session.judged(A)
    assert (session.place, session.question.id) == (0, "q2")
    session = session.moved(1).judged(R)
    assert session.question.id == "q2"
    assert session.judged(A).question is None


def test_filters_keep_the_place_where_they_can(opened):
    session = opened(D, A, R, A).moved(3)
    assert session.showing(Show.ACCEPTED).question.id == "q3"
    assert session.showing(Show.REJECTED).question.id == "q2"
    assert session.showing(Show.REJECTED).showing(Show.ALL).question.id == "q2"


def test_moving_stops_at_the_ends(opened):
    session = opened(D, D)
    assert session.moved(-1).place == 0
    assert session.moved(9).place == 1
    assert opened().moved(1).place == 0


def test_undo_goes_back_step_by_step(opened):
    session = opened(D, D).judged(A).judged(R)
    session = session.undone()
    assert (in_file(session), session.question.id) == ([A, D], "q1")
    session = session.undone()
    assert (in_file(session), session.question.id) == ([D, D], "q0")
    assert session.undone() is session


def test_undo_shows_a_question_that_the_filter_hid(opened):
    session = opened(D, D).judged(A).showing(Show.REJECTED).undone()
    assert (session.show, session.question.id) == (Show.ALL, "q0")


def test_an_edit_changes_only_what_differs(opened):
    session = opened(D).edited({"prompt": "What is nought?", "answer": "0"})
    assert load(session.path).questions[0].prompt == "What is nought?"
    assert session.done[0].after == {"prompt": "What is nought?"}
    assert session.edited({"prompt": "What is nought?"}) is session
    assert load(session.undone().path).questions[0].prompt == "What is 0?"


def test_what_an_editor_wrote_meanwhile_stays(opened):
    session = opened(D, D)
    text = session.path.read_text().replace("What is 1?", "What is one?  ")
    text = text.replace('  - id: "q1"', '  # mine\n  - id: "q1"\n    colour: "red"')
    session.path.write_text(text)
    session = session.judged(A)
    after = load(session.path)
    assert after.questions[1].prompt == "What is one?  "
    assert after.questions[1].extra == {"colour": "red"}
    assert "# mine" in session.path.read_text()
    assert session.question.prompt == "What is one?  "  # and the screen shows it


def test_a_question_that_is_gone_is_told(opened):
    session = opened(D, D)
    save(bank_of(), session.path)
    with pytest.raises(UnknownName, match="q0 is not there any more"):
        session.judged(A)


def test_a_file_that_is_gone_or_broken_is_told_and_left_alone(opened):
    session = opened(D)
    session.path.write_text("quizgen: 1\nquestions: [")
    with pytest.raises(BadBank):
        session.judged(A)
    assert session.path.read_text() == "quizgen: 1\nquestions: ["
    session.path.unlink()
    with pytest.raises(SourceNotFound):
        session.judged(A)
    assert not session.path.exists()


def test_a_file_that_can_not_be_written_is_told(opened, monkeypatch):
    session = opened(D)
    before = session.path.read_bytes()

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritable, match="No space left"):
        session.judged(A)
    assert session.path.read_bytes() == before


steps = st.lists(
    st.one_of(
        st.tuples(st.just("judged"), st.sampled_from(Status)),
        st.tuples(st.just("moved"), st.integers(-3, 3)),
        st.tuples(st.just("showing"), st.sampled_from(Show)),
        st.tuples(st.just("edited"), st.fixed_dictionaries({"prompt": st.sampled_from(["A?", "B?"])})),
        st.tuples(st.just("undone"), st.none()),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(steps)
def test_file_and_screen_agree_and_all_can_be_undone(tmp_path_factory, walk):
    path = tmp_path_factory.mktemp("review") / "a.yaml"
    save(bank_of(D, A, R, D), path)
    before = path.read_bytes()
    session = Session.opened(path)
    for name, value in walk:
        session = getattr(session, name)() if value is None else getattr(session, name)(value)
        assert dump(session.bank) == path.read_bytes()
        assert session.question in (*session.questions, None)
        assert (session.question is None) == (session.questions == ())
    while session.done:
        session = session.undone()
    assert path.read_bytes() == before


def test_counts(opened):
    assert opened(D, A, A).counts() == {D: 1, A: 2, R: 0}


def test_the_session_is_a_value(opened):
    session = opened(D)
    session.judged(A)
    assert session.bank == replace(session).bank
    assert session.question.status is D
