"""bank → file → bank: what each importable format keeps, and exactly what it loses."""

from dataclasses import replace

import pytest
from exchange_samples import NASTY, STARTS, every_type, plain, texts
from hypothesis import given, settings

from quizgen.bank import dump, load
from quizgen.emit.exchange import Options, clean
from quizgen.emit.formats import emitter, named
from quizgen.importers import as_bank, merged, reader
from quizgen.model import Difficulty, Question, Status, Type

READABLE = pytest.mark.parametrize("name", ["moodle", "gift", "csv"])


def back(name, bank):
    return reader(name)(emitter(named(name)).write(bank, Options()), "file")


def wording(question):
    return (
        question.type,
        question.prompt,
        question.answer,
        question.accept,
        question.correction,
        question.pairs,
        question.items,
    )


def marks(question):
    return question.id, question.tags, question.difficulty, question.extra.get("feedback", "")


@READABLE
def test_nothing_is_skipped_and_nothing_changes(name):
    bank = plain()
    found = back(name, bank)
    assert found.skipped == ()
    expected = bank.questions[:-1]  # the last is rejected
    assert [wording(q) for q in found.questions] == [wording(q) for q in expected]
    assert [q.id for q in found.questions] == [q.id for q in expected]
    assert [q.tags for q in found.questions] == [q.tags for q in expected]
    assert [q.difficulty for q in found.questions] == [q.difficulty for q in expected]
    assert [sorted(q.distractors) for q in found.questions] == [sorted(q.distractors) for q in expected]
    assert found.questions[0].extra == {"feedback": "Paragraph 1: The council is chaired by Nikol Pashinyan."}
    assert found.questions[2].extra == {"feedback": "He resigned in March 2019."}


def test_what_only_some_formats_hold():
    found = {name: {q.id: q for q in back(name, plain()).questions} for name in ("moodle", "gift", "csv")}
    assert {name: kept["mc1"].extra.get("points") for name, kept in found.items()} == {
        "moodle": 3,
        "gift": None,
        "csv": 3,
    }
    assert {name: kept["tf2"].status for name, kept in found.items()} == {
        "moodle": Status.DRAFT, "gift": Status.DRAFT, "csv": Status.ACCEPTED
    }  # fmt: skip
    assert {name: kept["or1"].note for name, kept in found.items()} == {"moodle": None, "gift": None, "csv": "mine"}
    order = {name: kept["mc1"].distractors for name, kept in found.items()}
    assert order["moodle"] == order["csv"] == ("Armenia", "Belarus", "Kazakhstan")


@READABLE
def test_the_title_comes_back_where_there_is_one(name):
    assert back(name, plain()).title == ("" if name == "csv" else "Across the Caspian")


def kept_texts(name, text):
    """What the format makes of a text: CSV and Moodle everything, GIFT without arrows of ASCII."""
    return clean(text).replace("->", "→") if name == "gift" else clean(text)


@READABLE
@pytest.mark.parametrize("text", [NASTY, *STARTS])
def test_every_special_character_in_every_field(name, text):
    bank = every_type(text)
    questions = {q.id: q for q in back(name, bank).questions}
    for before in bank.questions:
        after = questions[before.id]
        assert after.prompt == clean(before.prompt)
        if isinstance(before.answer, str):
            assert after.answer == kept_texts(name, before.answer)
        else:
            assert after.answer == before.answer
        assert after.accept == tuple(kept_texts(name, t) for t in before.accept)
        assert sorted(after.distractors) == sorted(kept_texts(name, t) for t in before.distractors)
        assert after.correction == (kept_texts(name, before.correction) if before.correction else None)
        assert after.pairs == tuple(tuple(kept_texts(name, t) for t in pair) for pair in before.pairs)
        assert after.items == tuple(kept_texts(name, t) for t in before.items)


def usable(text):
    return bool(clean(text))


@READABLE
@settings(max_examples=150, deadline=None)
@given(prompt=texts.filter(usable), answer=texts.filter(usable), other=texts.filter(usable), tag=texts)
def test_any_text_survives(name, prompt, answer, other, tag):
    questions = (
        Question("q1", Type.SHORT_ANSWER, prompt, answer, accept=(other,), tags=(tag,), difficulty=Difficulty.HARD),
        Question("q2", Type.MULTIPLE_CHOICE, prompt, "1" + answer, distractors=("2" + other, "3" + other)),
        Question("q3", Type.MATCHING, prompt, pairs=((answer, other), (other + "2", answer + "2"))),
        Question("q4", Type.TRUE_FALSE, prompt, False, correction=other, extra={"feedback": answer}),
    )
    short, choice, match, false = back(name, replace(plain(), questions=questions)).questions
    fit = lambda text: kept_texts(name, text)  # noqa: E731
    assert (short.prompt, short.answer, short.accept) == (clean(prompt), fit(answer), (fit(other),))
    assert short.difficulty is Difficulty.HARD
    assert choice.answer == fit("1" + answer)
    assert sorted(choice.distractors) == sorted((fit("2" + other), fit("3" + other)))
    assert match.pairs == ((fit(answer), fit(other)), (fit(other + "2"), fit(answer + "2")))
    assert (false.correction, false.extra["feedback"]) == (fit(other), fit(answer))


@READABLE
def test_merging_an_untouched_export_changes_nothing(name):
    for bank in (plain(), every_type(NASTY)):
        same = back(name, bank)
        assert merged(bank, same, same) == bank
        assert all(a.extra == b.extra for a, b in zip(merged(bank, same, same).questions, bank.questions, strict=True))


@READABLE
def test_merging_brings_edits_home_and_keeps_the_rest(name):
    bank = plain()
    exported = back(name, bank)
    edited = replace(
        exported,
        questions=(
            replace(exported.questions[0], prompt="Who chairs it?", extra={"feedback": "Mine."}),
            *exported.questions[2:],
            Question("new", Type.SHORT_ANSWER, "New?", "Yes"),
        ),
    )
    result = merged(bank, exported, edited)
    assert [q.id for q in result.questions] == [*(q.id for q in bank.questions), "new"]
    assert result.questions[0].prompt == "Who chairs it?"
    assert result.questions[0].extra == {"feedback": "Mine."}
    assert result.questions[0].evidence == bank.questions[0].evidence
    assert result.questions[1:-1] == bank.questions[1:]


@READABLE
def test_an_imported_bank_can_be_saved_and_loaded(name, tmp_path):
    bank = as_bank(back(name, every_type(NASTY)), "quiz")
    path = tmp_path / "quiz.yaml"
    path.write_bytes(dump(bank))
    loaded = load(path)
    assert loaded.questions == bank.questions
    assert [q.extra for q in loaded.questions] == [dict(q.extra) for q in bank.questions]
