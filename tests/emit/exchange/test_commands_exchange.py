"""`export`, `import`, `formats` and `review` as a user meets them."""

import csv
import io
import subprocess
import sys
from dataclasses import replace

import pytest
from exchange_samples import plain
from typer.testing import CliRunner

from quizgen.bank import load
from quizgen.bank.store import save
from quizgen.cli import app
from quizgen.emit.formats import FORMATS


@pytest.fixture
def at(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save(plain(), tmp_path / "decks" / "caspian.yaml")
    return tmp_path


def run(*args, code=0):
    result = CliRunner().invoke(app, [str(arg) for arg in args])
    assert result.exit_code == code, result.output
    return result.output


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_export_writes_beside_the_bank(at, form):
    output = run("export", "decks/caspian.yaml", "--format", form.name)
    assert output.startswith(f"wrote decks/caspian{form.suffix}\n")
    assert (at / f"decks/caspian{form.suffix}").stat().st_size > 100
    assert ("left out" in output) == (form.name == "kahoot")


def test_export_names_what_does_not_fit(at):
    output = run("export", "decks/caspian.yaml", "-f", "kahoot")
    assert "4 questions left out because kahoot can't hold them:" in output
    assert "cl1         Kahoot has no cloze questions" in output


def test_export_where_one_wants(at):
    assert run("export", "decks/caspian.yaml", "-f", "gift", "-o", "x.txt", "--quiet") == ""
    assert (at / "x.txt").read_text().startswith("$CATEGORY: ")
    (at / "out").mkdir()
    save(plain(), at / "b.yaml")
    run("export", "decks/caspian.yaml", "b.yaml", "-f", "gift", "-o", "out")
    assert {path.name for path in (at / "out").iterdir()} == {"caspian.gift", "b.gift"}
    message = run("export", "decks/caspian.yaml", "b.yaml", "-f", "gift", "-o", "new", code=13)
    assert message == "quizgen: --output new: not a folder. Several banks need one that exists.\n"


def test_export_of_the_unknown(at):
    assert "word: no such format." in run("export", "decks/caspian.yaml", "-f", "word", code=8)
    assert "nothing.yaml: no such file" in run("export", "nothing.yaml", "-f", "gift", code=3)


@pytest.mark.parametrize("name", ["moodle", "gift", "csv"])
def test_import_makes_a_bank(at, name):
    run("export", "decks/caspian.yaml", "-f", name, "-o", "quiz." + {"moodle": "xml"}.get(name, name))
    source = f"quiz.{'xml' if name == 'moodle' else name}"
    assert run("import", source) == "read 7 questions into decks/quiz.yaml\n"
    bank = load(at / "decks/quiz.yaml")
    assert [q.prompt for q in bank.questions] == [q.prompt for q in plain().questions[:-1]]
    message = run("import", source, code=13)
    assert "decks/quiz.yaml: is there already" in message


def test_import_tells_what_it_left_out(at):
    (at / "x.gift").write_text("Essay? {}\n\nA? {=b}\n")
    output = run("import", "x.gift", "-o", "y.yaml")
    assert "read 1 question into y.yaml\n1 question left out:" in output
    assert "a bank has no essay questions" in output


@pytest.mark.parametrize(("name", "bank"), [
    ("a.gift", "a"), ("U.S. history.gift", "u-s-history"), ("a.b.questions.csv", "a-b"), ("a.moodle.xml", "a"),
])  # fmt: skip
def test_an_imported_bank_is_named_after_the_file(at, name, bank):
    form = next(form for form in FORMATS if form.readable and name.endswith(form.suffix))
    run("export", "decks/caspian.yaml", "-f", form.name, "-o", name)
    assert run("import", name).endswith(f"into decks/{bank}.yaml\n")


def test_no_export_replaces_an_article(at):
    articles = [at / f"decks/caspian{ending}" for ending in (".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".epub")]
    for article in articles:
        article.write_text("mine")
    for form in FORMATS:
        run("export", "decks/caspian.yaml", "-f", form.name)
    assert {article.read_text() for article in articles} == {"mine"}


def test_import_of_what_is_none(at):
    assert "no such file" in run("import", "x.gift", code=3)
    (at / "x.doc").write_text("x")
    assert "can't tell its format" in run("import", "x.doc", code=8)
    (at / "x.xml").write_text("<a/>")
    assert "no Moodle XML" in run("import", "x.xml", code=7)


def test_edits_in_a_spreadsheet_come_home(at):
    run("export", "decks/caspian.yaml", "-f", "csv")
    rows = list(csv.reader(io.StringIO((at / "decks/caspian.questions.csv").read_text("utf-8-sig"), newline="")))
    rows[1][2] = "Who presides over the council?"
    rows.append(["", "", "Which sea lies between?", "the Caspian"])
    with (at / "edited.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    assert run("import", "edited.csv", "--into", "decks/caspian.yaml") == "read 8 questions into decks/caspian.yaml\n"
    after, before = load(at / "decks/caspian.yaml"), plain()
    assert after.questions[0] == replace(before.questions[0], prompt="Who presides over the council?")
    assert after.questions[1:-1] == before.questions[1:]
    assert after.questions[-1].answer == "the Caspian"
    assert "nothing.yaml: no such file" in run("import", "edited.csv", "--into", "nothing.yaml", code=3)


def test_formats_lists_all():
    lines = run("formats").splitlines()
    assert [line.split()[0] for line in lines[1:]] == [form.name for form in FORMATS]
    assert [line.split()[0] for line in lines if line.rstrip().endswith("yes")] == ["moodle", "gift", "csv"]


def test_review_of_what_is_no_bank(at):
    assert "no such file" in run("review", "nothing.yaml", code=3)


def test_review_names_a_missing_package(at, monkeypatch):
    for name in [
        name for name in sys.modules if name.startswith(("textual", "quizgen.review.app", "quizgen.review.form"))
    ]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "textual", None)
    assert "pip install 'quizgen[review]'" in run("review", "decks/caspian.yaml", code=10)


def test_help_stays_light():
    script = (
        "import sys; from quizgen.cli import app\n"
        "heavy = ('textual', 'docx', 'openpyxl', 'spacy', 'quizgen.emit', 'quizgen.importers')\n"
        "print([m for m in heavy if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True).stdout == "[]\n"
