"""What holds for every format: same bytes, no text lost, bad characters gone, rejected questions left out."""

import subprocess
import sys
from dataclasses import replace

import pytest
from exchange_samples import NASTY, STARTS, every_type, plain

from quizgen.emit.exchange import Options, sheet, shortened
from quizgen.emit.exchange_order import ordered
from quizgen.emit.formats import FORMATS, emitter, named
from quizgen.errors import BadDeck, MissingModel, UnknownName
from quizgen.model import Article, Bank, Question, Status, Type

ALL = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)


@ALL
@pytest.mark.parametrize("text", [NASTY, *STARTS, "a\x00b\x0b\ud800\ufffec", "line\r\nline\tend "])
def test_same_bank_same_bytes(form, text):
    module, bank = emitter(form), every_type(text)
    try:
        assert module.write(bank, Options()) == module.write(bank, Options())
    except BadDeck:
        assert form.name == "kahoot"
        assert len(module.misfits(bank, Options())) == len(bank.questions)


@ALL
def test_an_empty_bank_is_a_file_or_a_clear_refusal(form):
    bank = replace(plain(), questions=())
    if form.name == "kahoot":
        with pytest.raises(BadDeck, match="no question of these fits"):
            emitter(form).write(bank, Options())
    else:
        assert isinstance(emitter(form).write(bank, Options()), bytes)


@ALL
def test_only_accepted_questions_on_demand(form):
    bank = plain()
    accepted = replace(bank, questions=tuple(q for q in bank.questions if q.status is Status.ACCEPTED))
    assert emitter(form).write(bank, Options(accepted_only=True)) == emitter(form).write(accepted, Options())
    assert emitter(form).write(bank, Options()) != emitter(form).write(accepted, Options())


def test_the_seed_mixes_options():
    orders = {sheet(plain(), Options(seed=seed)).items[1].options for seed in range(30)}
    assert len(orders) > 8
    assert {frozenset(order) for order in orders} == {frozenset(("Russia", "Armenia", "Belarus", "Kazakhstan"))}


def test_dates_stand_in_order_of_time():
    question = replace(
        plain().questions[1], answer="29 May 1986", distractors=("3 June 1986", "5 May 1986", "7 July 1985")
    )
    assert sheet(replace(plain(), questions=(question,)), Options()).items[0].options == (
        "7 July 1985",
        "5 May 1986",
        "29 May 1986",
        "3 June 1986",
    )


def test_numbers_stand_in_order():
    question = replace(plain().questions[1], answer="1,993", distractors=("20", "$2020", "7 men"))
    assert sheet(replace(plain(), questions=(question,)), Options()).items[0].options == (
        "7 men",
        "20",
        "1,993",
        "$2020",
    )


def test_points_and_feedback_are_a_persons_or_the_defaults():
    items = {item.id: item for item in sheet(plain(), Options()).items}
    assert {ident: item.points for ident, item in items.items()} == {
        "7k2mq0x4tb": 1, "mc1": 3, "tf1": 1, "tf2": 1, "cl1": 1, "ma1": 4, "or1": 2
    }  # fmt: skip
    assert items["tf1"].feedback == "He resigned in March 2019."
    assert items["mc1"].feedback == "Paragraph 1: Russia leads."
    assert items["cl1"].feedback == ""


def test_the_credit_names_the_source_of_a_retelling():
    article = replace(plain().article, extra={"source": "Retold from\nElsewhere"}, url="https://example.org")
    credit = sheet(replace(plain(), article=article), Options()).credit
    assert credit == "A. Writer · Paper · 2022-01-20 · Retold from Elsewhere · https://example.org"


def test_figures_with_words_before_them_stand_in_order():
    assert ordered(("roughly 100", "roughly 20", "roughly 50"), "x") == ("roughly 20", "roughly 50", "roughly 100")
    assert ordered(("the 16th century", "the 9th century"), "x") == ("the 9th century", "the 16th century")


def test_a_solved_ordering_is_never_shown():
    for seed in range(300):
        items = sheet(plain(), Options(seed=seed)).items
        assert items[-1].shown != items[-1].items


@pytest.mark.parametrize(("text", "limit", "short"), [
    ("one two three", 13, "one two three"),
    ("one two three", 12, "one two…"),
    ("onetwothree", 5, "onet…"),
    ("one\n two", 20, "one two"),
])  # fmt: skip
def test_shortened(text, limit, short):
    assert shortened(text, limit) == short


def test_unknown_format():
    with pytest.raises(UnknownName, match=r"word: no such format\. Choose among moodle, gift"):
        named("word")


def test_a_missing_package_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(MissingModel, match=r"kahoot: needs the package openpyxl.*quizgen\[export\]"):
        emitter(named("kahoot"))


def test_no_emitter_imports_another_or_anything_heavy():
    script = (
        "import sys, importlib\n"
        "from quizgen.emit.formats import FORMATS\n"
        "def mine(): return [m for m in sys.modules if m.startswith('quizgen.emit.')]\n"
        "assert sorted(mine()) == ['quizgen.emit.exchange', 'quizgen.emit.exchange_order', 'quizgen.emit.formats']\n"
        "module = 'quizgen.emit.' + sys.argv[1]\n"
        "importlib.import_module(module)\n"
        "own = {'quizgen.emit.' + name for name in ('exchange', 'exchange_order', 'formats', 'archive')}\n"
        "heavy = ('openpyxl', 'docx', 'spacy', 'genanki', 'reportlab', 'quizgen.bank')\n"
        "print([m for m in mine() if m not in own and not m.startswith(module)])\n"
        "print([m for m in sys.modules if m in heavy])\n"
    )
    for form in FORMATS:
        run = subprocess.run([sys.executable, "-c", script, form.module], capture_output=True, text=True, check=True)
        assert run.stdout == "[]\n[]\n", (form.name, run.stdout)


def test_every_type_is_in_the_sample():
    assert {question.type for question in every_type("x").questions} == set(Type)


@pytest.mark.parametrize(
    ("key", "wrong", "shown"),
    [
        ("May 25, 1961", ("June 13, 1961", "June 4, 1961"), ("May 25, 1961", "June 4, 1961", "June 13, 1961")),
        ("3 May 1961", ("10 April 1961", "1 May 1960"), ("1 May 1960", "10 April 1961", "3 May 1961")),
        ("October 1968", ("February 1969", "July 1968"), ("July 1968", "October 1968", "February 1969")),
        ("1,200", ("90", "850"), ("90", "850", "1,200")),
    ],
)
def test_dates_and_numbers_rise(key, wrong, shown):
    question = Question("q", Type.MULTIPLE_CHOICE, "When?", key, distractors=wrong)
    bank = Bank(Article("a", "T", ("x",)), questions=(question,))
    assert sheet(bank, Options()).items[0].options == shown
