"""The screen, with its keys pressed by Textual's pilot, at 80 by 24 and 140 by 40."""

import asyncio
from dataclasses import replace

import pytest

from quizgen.bank import load
from quizgen.bank.store import save
from quizgen.model import Article, Bank, Evidence, Question, Status, Type

pytest.importorskip("textual", reason="pip install 'quizgen[review]'")

from quizgen.review.app import Review
from quizgen.review.form import Form
from quizgen.review.session import Session, Show

PARAGRAPHS = tuple(f"Paragraph number {n} has some words, " + "and more words " * 20 + "in it." for n in range(1, 31))


def sample():
    questions = [
        Question(f"q{n}", Type.SHORT_ANSWER, f"Who is [bold]{n}[/bold]?", "She", evidence=(at(n * 5 + 5),))
        for n in range(4)
    ]
    choice = Question("mc", Type.MULTIPLE_CHOICE, "Which?", "a", distractors=("b", "c"), evidence=(at(30),))
    return Bank(Article("a", "A [title]", PARAGRAPHS), questions=(*questions, choice))


def at(paragraph):
    return Evidence(paragraph, 10, 19, PARAGRAPHS[paragraph - 1][10:19])


@pytest.fixture
def play(tmp_path):
    """Presses keys; then what ``look`` sees is given back."""
    path = tmp_path / "a.yaml"
    save(sample(), path)

    def run(*keys, look=lambda app: None, size=(80, 24), before=lambda path: None):
        async def go():
            app = Review(Session.opened(path))
            async with app.run_test(size=size) as pilot:
                before(path)
                for key in keys:
                    await pilot.press(key)
                await pilot.pause()
                return look(app)

        return asyncio.run(go()), load(path)

    return run


def shown(app):
    """The text of the screen, line by line."""
    return ["".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()]


def statuses(bank):
    return [question.status.value for question in bank.questions]


def test_keys_judge_undo_and_move(play):
    place, bank = play("a", "r", "n", "a", "u", look=lambda app: app.session.question.id)
    assert statuses(bank) == ["accepted", "rejected", "draft", "draft", "draft"]
    assert place == "q3"


def test_filter_goes_round(play):
    seen, _ = play("f", "f", look=lambda app: app.session.show)
    assert seen is Show.ACCEPTED
    seen, _ = play("f", "f", look=shown)
    assert any("No questions here (accepted)" in line for line in seen)
    assert play("f", "f", "f", "f", look=lambda app: app.session.show)[0] is Show.ALL


@pytest.mark.parametrize("size", [(80, 24), (140, 40), (40, 12), (200, 60)])
def test_question_evidence_and_keys_are_on_the_screen(play, size):
    for steps in range(5):
        screen, _ = play(*["n"] * steps, look=shown, size=size)
        asked = sample().questions[steps]
        text = "\n".join(screen)
        assert asked.prompt in text
        assert f"number {asked.evidence[0].paragraph} " in text, (steps, text)
        assert " a Accept" in screen[-1]
        assert f"{steps + 1} of 5" in screen[0]


def test_wide_screens_show_the_article_beside_the_question(play):
    narrow, _ = play(look=lambda app: app.query_one("#article").region.x)
    wide, _ = play(look=lambda app: app.query_one("#article").region.x, size=(140, 40))
    assert narrow == 0
    assert wide > 50


def test_an_edit_is_saved(play):
    _, bank = play("e", "end", "X", "ctrl+s")
    assert bank.questions[0].prompt == "Who is [bold]0[/bold]?X"
    assert statuses(bank) == ["draft"] * 5


def test_a_cancelled_edit_is_not(play):
    screen, bank = play("e", "X", "escape", look=lambda app: app.screen)
    assert bank.questions[0] == sample().questions[0]
    assert not isinstance(screen, Form)


def test_a_wrong_edit_is_told_and_stays_open(play):
    def look(app):
        return isinstance(app.screen, Form), "\n".join(shown(app))

    (still_open, text), bank = play("e", "home", "ctrl+k", "ctrl+s", look=look)
    assert still_open
    assert "Question: empty." in text
    assert bank.questions[0] == sample().questions[0]


def test_the_sheet_shows_its_first_field_at_80_by_24(play):
    screen, _ = play("end", "e", look=shown)
    assert any("Question" in line for line in screen[:3])
    assert any("Which?" in line for line in screen[:4])


def test_a_failure_is_told_and_nothing_breaks(tmp_path):
    path = tmp_path / "a.yaml"
    save(sample(), path)

    async def go():
        app = Review(Session.opened(path))
        async with app.run_test(size=(80, 24)) as pilot:
            path.write_text("quizgen: 1\n")
            await pilot.press("a")
            await pilot.pause()
            return app.session.question, [notice.message for notice in app._notifications]

    question, notices = asyncio.run(go())
    assert question == sample().questions[0]
    assert len(notices) == 1
    assert "article: missing" in notices[0]
    assert path.read_text() == "quizgen: 1\n"


def test_what_changed_in_the_file_meanwhile_is_shown(play):
    def edit(path):
        path.write_text(path.read_text().replace("Which?", "Which one?"))

    screen, bank = play("a", "end", look=shown, before=edit)
    assert any("Which one?" in line for line in screen)
    assert bank.questions[0].status is Status.ACCEPTED


def test_no_verdict_on_words_that_nobody_has_seen(play):
    def edit(path):
        path.write_text(path.read_text().replace("[bold]0[/bold]", "Ann"))

    screen, bank = play("a", look=shown, before=edit)
    assert any("Who is Ann?" in line for line in screen)
    assert statuses(bank) == ["draft"] * 5
    assert statuses(play("a")[1])[0] == "accepted"


def test_a_question_that_was_deleted_in_the_file_is_not_judged(play):
    def delete(path):
        bank = load(path)
        save(replace(bank, questions=bank.questions[1:]), path)

    place, bank = play("a", look=lambda app: app.session.question.id, before=delete)
    assert (place, statuses(bank)) == ("q1", ["draft"] * 4)


def test_evidence_deep_in_a_long_paragraph_is_in_sight(tmp_path):
    long = "Some words go here. " * 100 + "The mill was BUILT in 1820." + " More words follow." * 100
    place = Evidence(2, long.index("BUILT"), long.index("BUILT") + 5, "BUILT")
    questions = (Question("q", Type.SHORT_ANSWER, "When?", "1820", evidence=(place,)),)
    save(Bank(Article("a", "Title", ("x", long, "y")), questions=questions), tmp_path / "a.yaml")

    async def go(size):
        app = Review(Session.opened(tmp_path / "a.yaml"))
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            return "\n".join(shown(app))

    for size in ((80, 24), (140, 40), (40, 20)):
        assert "BUILT" in asyncio.run(go(size)), size


def test_the_other_keys_are_told(play):
    notices, _ = play("question_mark", look=lambda app: [notice.message for notice in app._notifications])
    assert "back to draft" in notices[0]


def test_an_empty_bank_can_be_looked_at(tmp_path):
    save(Bank(Article("a", "Title", ("Text.",))), tmp_path / "b.yaml")

    async def go():
        app = Review(Session.opened(tmp_path / "b.yaml"))
        async with app.run_test(size=(80, 24)) as pilot:
            for key in ("a", "r", "e", "u", "n", "f"):
                await pilot.press(key)
            return shown(app)

    assert any("No questions here" in line for line in asyncio.run(go()))
