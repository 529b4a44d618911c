"""The HTML quiz, played by a headless Chromium."""

import html.parser
import re
from dataclasses import replace

import pytest
from chromium import browser
from exchange_samples import NASTY, STARTS, every_type, plain

from quizgen.emit import page
from quizgen.emit.exchange import Options, clean, sheet
from quizgen.model import Question, Type


@pytest.fixture(scope="module")
def tab(tmp_path_factory):
    with browser(tmp_path_factory.mktemp("chromium")) as opened:
        yield opened


@pytest.fixture
def play(tab, tmp_path):
    def start(bank, **size):
        (tmp_path / "quiz.html").write_bytes(page.write(bank, Options()))
        tab.errors.clear()
        tab.requests.clear()
        tab.open(tmp_path / "quiz.html", **size)
        return tab

    return start


def check(tab, n):
    tab.run(f"document.querySelector('#q{n} .check').click()")
    return tab.run(
        f"[...document.querySelectorAll('#q{n} .mark, #q{n} .solution')].map(p => p.textContent).join(' ').trim()"
    )


def type_in(tab, n, text):
    tab.run(f"document.querySelector('#q{n} .typed').value = {text!r}")
    return check(tab, n)


def choose(tab, n, text):
    tab.run(
        f"[...document.querySelectorAll('#q{n} .option')].find(o => o.textContent.trim() === {text!r})"
        ".querySelector('input').click()"
    )
    return check(tab, n)


def match(tab, n, rights):
    for place, right in enumerate(rights):
        tab.run(f"""{{ const select = document.querySelectorAll('#q{n} select')[{place}];
            select.value = [...select.options].find(o => o.textContent.endsWith({". " + right!r})).value }}""")
    return check(tab, n)


def order(tab, n, texts):
    """Moves items with the buttons alone, as a learner does."""
    for place, text in enumerate(texts):
        tab.run(f"""{{ const list = document.querySelector('#q{n} .order');
            const item = [...list.children].find(i => i.querySelector('span').textContent === {text!r});
            while ([...list.children].indexOf(item) > {place}) item.querySelector('.up').click() }}""")
    return check(tab, n)


def score(tab):
    return tab.run("document.querySelector('.sum').textContent")


def test_a_perfect_learner(play):
    tab = play(plain())
    assert score(tab) == "7 questions, 13 points"
    assert type_in(tab, 1, " nikol  PASHINYAN. ") == "Right."
    assert choose(tab, 2, "Russia") == "Right."
    assert choose(tab, 3, "False") == "Right."
    assert choose(tab, 4, "True") == "Right."
    assert type_in(tab, 5, "the Alíyev") == "Right."
    assert match(tab, 6, [right for _, right in plain().questions[5].pairs]) == "Right."
    assert order(tab, 7, plain().questions[6].items) == "Right."
    assert score(tab) == "7 of 7 answered, 13 of 13 points"
    assert tab.run("document.querySelector('.total').textContent") == "13 of 13 points (100 %)"
    assert tab.run("document.querySelector('.retry').hidden")
    assert (tab.errors, tab.requests[1:]) == ([], [])


def test_a_learner_who_errs(play):
    tab = play(plain())
    assert check(tab, 1) == ""  # nothing entered: nothing happens
    assert type_in(tab, 1, "Putin") == "Not right. The answer: Nikol Pashinyan"
    tab.run("document.querySelector('#q1 .grant').click()")
    assert tab.run("document.querySelector('#q1 .mark').textContent") == "Right."
    assert choose(tab, 2, "Armenia") == "Not right. The answer: Russia"
    assert choose(tab, 3, "True") == "Not right. The answer: False"
    why = "document.querySelector('#q3 .why').innerText"
    assert tab.run(why) == "Nursultan Nazarbayev stepped down in 2019.\nHe resigned in March 2019."
    assert match(tab, 6, ["commentator", "premier", "poet", "analyst"]).startswith(
        "Partly right. The answer: Hasrat – "
    )
    assert score(tab) == "4 of 7 answered, 3 of 13 points"
    tab.run("document.querySelector('#q2 .check').click()")  # a second try does not count
    assert score(tab) == "4 of 7 answered, 3 of 13 points"


def test_wrong_ones_again_and_all_again(play):
    bank = replace(plain(), questions=plain().questions[1:3])
    tab = play(bank)
    choose(tab, 1, "Armenia")
    choose(tab, 2, "False")
    assert tab.run("document.querySelector('.total').textContent") == "1 of 4 points (25 %)"
    tab.run("document.querySelector('.retry').click()")
    assert score(tab) == "1 of 2 answered, 1 of 4 points"
    assert choose(tab, 1, "Russia") == "Right."
    assert score(tab) == "2 of 2 answered, 4 of 4 points"
    tab.run("document.querySelector('.again').click()")
    assert score(tab) == "0 of 2 answered, 0 of 4 points"
    assert tab.run("document.querySelector('.result').hidden")


@pytest.mark.parametrize("text", [NASTY, *STARTS, "<img src=x onerror=alert(1)>", "two\nlines"])
def test_every_special_character_is_itself(play, text):
    bank = every_type(text)
    tab = play(bank)
    assert (tab.errors, tab.requests[1:]) == ([], [])
    assert tab.run("document.title") == " ".join(re.split("[ \n]+", clean(text)))
    shown = [clean(item.prompt) for item in sheet(bank, Options()).items]
    prompts = tab.run("[...document.querySelectorAll('.prompt')].map(p => p.innerText)")
    seen = lambda t: t.replace("\xa0", " ").replace("_____", "").split()  # noqa: E731
    assert [seen(p.removeprefix("True or false? ")) for p in prompts] == [seen(p) for p in shown]
    assert type_in(tab, 1, clean(text).replace("\n", " ")) == "Right."
    assert choose(tab, 3, "False") == "Right."
    assert tab.run("document.querySelectorAll('img, script[src], main script').length") == 0


def test_the_policy_stops_foreign_scripts(tab, tmp_path):
    data = page.write(plain(), Options()).replace(b"<main>", b"<main><script>document.title = 'pwned'</script>")
    (tmp_path / "quiz.html").write_bytes(data)
    tab.errors.clear()
    tab.open(tmp_path / "quiz.html")
    assert tab.run("document.title") == "Across the Caspian"
    assert any("Content Security Policy" in error for error in tab.errors)


def test_answers_may_be_of_signs_alone(play):
    question = Question("q", Type.SHORT_ANSWER, "Which sign?", "?", accept=("§",))
    tab = play(replace(plain(), questions=(question,)))
    assert type_in(tab, 1, "!") == "Not right. The answer: ?"
    tab.run("document.querySelector('.again').click()")
    assert type_in(tab, 1, "§") == "Right."


@pytest.mark.parametrize("width", [320, 390, 1000])
def test_nothing_is_wider_than_the_screen(play, width):
    long = replace(every_type("Donaudampfschifffahrtsgesellschaftskapitän" * 3))
    for bank in (plain(), long):
        tab = play(bank, width=width)
        assert tab.run("document.documentElement.scrollWidth") <= width


class Tags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []

    def handle_starttag(self, tag, attrs):
        self.links += [value for name, value in attrs if name in ("src", "href", "action")]


def test_the_page_refers_to_nothing():
    reader = Tags()
    reader.feed(page.write(every_type(NASTY), Options()).decode())
    assert reader.links == []


def test_no_text_can_end_the_script_that_holds_the_answers():
    text = page.write(every_type(NASTY), Options()).decode()
    (data,) = re.findall(r'<script type="application/json" id="data">(.*)</script>', text)
    assert not set("<>&") & set(data)
