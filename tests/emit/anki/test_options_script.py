"""The script of the multiple-choice card in a real browser: shuffles, keeps the order, falls back, hears the keys."""

import json
import re
import shutil
import subprocess

import harbour
import pytest
from real_anki import cards, load

from quizgen.emit import anki
from quizgen.model import Bank

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--virtual-time-budget=5000"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
# Shows sides one after the other in one page, as Anki's desktop does, and runs their scripts.
PLAY = """<!doctype html><meta charset="utf-8"><div id="qa"></div><pre id="log"></pre><script>
const log = [];
function show(html) {
  const qa = document.querySelector("#qa");
  qa.innerHTML = html;
  for (const old of qa.querySelectorAll("script")) {
    const script = document.createElement("script");
    script.textContent = old.textContent;
    old.replaceWith(script);
  }
}
function press(key, more) { document.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, ...more})); }
function state() {
  log.push([...document.querySelectorAll("ol.options")].map(list => [...list.children].map(item =>
    item.textContent + (item.classList.contains("right") && list.closest(".back") ? " +" : "")
    + (item.classList.contains("chosen") ? " *" : ""))));
}
const sides = SIDES;
STEPS
document.querySelector("#log").textContent = JSON.stringify(log);
document.querySelector("#qa").remove();
</script>"""


@pytest.fixture
def sides(collection):
    """Fronts and backs of two multiple-choice cards."""
    chosen = (harbour.LONGEST, harbour.MATCH)
    load(collection, anki.write(Bank(harbour.ARTICLE, questions=chosen)))
    return [[card.question(), card.answer()] for card in cards(collection)[:2]]


@pytest.fixture
def play(sides, tmp_path):
    if not CHROMIUM:
        pytest.skip("no Chromium on this machine")

    def run(steps: str) -> list:
        page = tmp_path / "page.html"
        page.write_text(PLAY.replace("SIDES", json.dumps(sides).replace("</", "<\\/")).replace("STEPS", steps))
        command = [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path}/profile", "--dump-dom", page.as_uri()]
        seen = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
        return json.loads(re.search(r'<pre id="log">(.*?)</pre>', seen, re.DOTALL)[1])

    return run


def bare(options: list[str]) -> list[str]:
    return [option.rstrip(" +*") for option in options]


def test_the_back_keeps_the_order_of_the_front_and_each_review_has_its_own(play):
    log = play("for (let i = 0; i < 12; i++) { show(sides[0][0]); state(); show(sides[0][1]); state(); }")
    fronts, backs = [step[0] for step in log[::2]], [step[0] for step in log[1::2]]
    assert [bare(back) for back in backs] == fronts
    assert {tuple(sorted(front)) for front in fronts} == {("460 metres", "580 metres", "640 metres", "720 metres")}
    assert len({tuple(front) for front in fronts}) > 4
    assert len({front.index("640 metres") for front in fronts}) > 2
    assert all(back.count("640 metres +") == 1 and sum("+" in option for option in back) == 1 for back in backs)


def test_keys_choose_and_the_back_remembers(play):
    steps = (
        "show(sides[0][0]); press('b'); state(); press('D'); state(); press('x'); press('a', {ctrlKey: true}); state();"
        "show(sides[0][1]); state(); show(sides[0][0]); state(); show(sides[0][1]); state();"
    )
    first, second, third, back, fresh, fresh_back = [step[0] for step in play(steps)]
    assert [option.endswith("*") for option in first] == [False, True, False, False]
    assert [option.endswith("*") for option in second] == [False, False, False, True]
    assert third == second
    assert [option.endswith("*") for option in back] == [False, False, False, True]
    assert not any(option.endswith("*") for option in (*fresh, *fresh_back))


def test_a_click_chooses(play):
    (chosen,) = play("show(sides[0][0]); document.querySelectorAll('.options li')[2].click(); state();")
    assert [option.endswith("*") for option in chosen[0]] == [False, False, True, False]


def test_several_cards_on_one_page_do_not_disturb_each_other(play):
    first, second = play("show(sides[0][0] + sides[1][0]); state(); show(sides[0][1] + sides[1][1]); state();")
    assert [len(options) for options in first] == [4, 4]
    assert [bare(options) for options in second] == first
    assert [sum("+" in option for option in options) for options in second] == [1, 1]


def test_running_the_script_again_leaves_a_shuffled_list_as_it_is(play):
    steps = (
        "show(sides[0][0]); press('b'); state();"
        "const again = document.createElement('script'); again.textContent = document.querySelector('#qa script').textContent;"
        "document.querySelector('#qa').append(again); state();"
    )
    before, after = [step[0] for step in play(steps)]
    assert after == before
    assert sum(option.endswith("*") for option in after) == 1


def test_a_reviewer_that_forgets_between_the_sides_still_keeps_the_order(play):
    steps = (
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('denied'); }});"
        "show(sides[0][0]); state(); show(sides[0][1]); state(); show(sides[0][0]); state();"
    )
    front, back, again = [step[0] for step in play(steps)]
    assert bare(back) == front == again


def test_without_scripts_all_options_stand_there_and_the_right_one_is_not_first_always(collection, sides):
    front, back = (re.sub(r"<script>.*?</script>", "", side, flags=re.DOTALL) for side in sides[0])
    for side in (front, back):
        assert re.findall(r"<li[^>]*>(.*?)</li>", side) == ["580 metres", "720 metres", "460 metres", "640 metres"]
    assert re.findall(r'<li dir="auto" class=right>(.*?)</li>', back) == ["640 metres"]
