"""The command line as a user meets it: output, files, exit codes."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from quizgen.bank import dump, load, stamp
from quizgen.bank.merge import fresh
from quizgen.cli import app
from quizgen.model import Article, Bank, Evidence, Question, Type

TEXT = "The mill burned down in 1820."
QUESTION = Question(
    "aaaaaaaaaa", Type.SHORT_ANSWER, "When did the mill burn down?", "1820", accept=("in 1820",),
    evidence=(Evidence(1, 0, len(TEXT), TEXT),), rule="when", score=0.9, fact="the mill burned down in 1820",
    reasons=("+0.4 year",),
)  # fmt: skip
BANK = fresh(Bank(Article("mill", "The mill", (TEXT,)), questions=(stamp(QUESTION),)))


@pytest.fixture
def at(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*args: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, args)
    assert result.exit_code == code, result.output
    return result.output


@pytest.fixture
def quick(monkeypatch):
    """`generate` without a language model: one question on each paragraph's first word."""
    import quizgen.pipeline

    def generate(article, options):
        questions = [
            Question(f"q{n}", Type.SHORT_ANSWER, f"What is word one of paragraph {n}?", p.split()[0], rule="when",
                     evidence=(Evidence(n, 0, len(p), p),))
            for n, p in enumerate(article.paragraphs, 1)
        ]  # fmt: skip
        return Bank(article, questions=tuple(map(stamp, questions[: options.questions])))

    monkeypatch.setattr(quizgen.pipeline, "generate", generate)


def test_version_and_help():
    assert run("--version") == "quizgen 0.1.0\n"
    for command in ("make", "bank", "deck", "print", "check", "rules", "explain"):
        assert re.search(rf"^  {command} ", run("--help"), re.MULTILINE)


def test_help_imports_nothing_heavy():
    code = (
        "import sys\nfrom quizgen.cli import app\ntry: app(['--help'])\nexcept SystemExit: pass\n"
        "heavy = {'spacy', 'genanki', 'reportlab', 'pydantic', 'yaml', 'numpy', 'textual'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_make_writes_all_files_and_a_table(at, quick):
    (at / "sources").mkdir()
    (at / "sources" / "the mill.txt").write_text("The mill\n\nIt was old.\n\nIt burned.\n")
    out = run("make")
    assert sorted(p.name for p in at.glob("*/*") if p.parent.name != "sources") == [
        "bank.schema.json", "the-mill-key.pdf", "the-mill.anki.json", "the-mill.apkg", "the-mill.pdf", "the-mill.yaml",
    ]  # fmt: skip
    assert "The mill" in out and "2: 2 short-answer" in out and "decks/the-mill.apkg" in out
    assert load(at / "decks" / "the-mill.yaml").article.paragraphs == ("It was old.", "It burned.")
    assert run("make", "--quiet") == ""


def test_make_goes_on_after_a_failure_and_tells_it(at, quick):
    (at / "a.txt").write_text("")
    (at / "b.txt").write_text("The mill\n\nIt was old.\n")
    out = run("make", "a.txt", "b.txt", code=5)
    assert "quizgen: a.txt: empty." in out and (at / "decks" / "b.yaml").exists()


def test_make_tells_once_and_plainly_what_no_font_has(at, quick, recwarn):
    (at / "a.txt").write_text("The mill\n\n\u5bae was old.\n")
    out = run("make", "a.txt", "--quiet")
    assert out == "quizgen: a: no font has \u5bae: printed as empty boxes. Name a .ttf that has them with --font.\n"
    assert not list(recwarn)


def test_make_refuses_two_articles_of_one_name(at, quick):
    for name in ("The Mill.txt", "the-mill.md"):
        (at / name).write_text("The mill\n\nIt was old.\n")
    assert "Rename one" in run("make", ".", code=5)


def test_bank_merges_and_shows_what_changed(at, quick):
    article = at / "mill.txt"
    article.write_text("The mill\n\nIt was old.\n\nNobody came.\n")
    assert "decks/mill.yaml: 2 questions (2 added)" in run("bank", "mill.txt")
    path = at / "decks" / "mill.yaml"
    path.write_text(path.read_text().replace("paragraph 1?", "the first one?"))
    assert "2 questions (1 kept)" in run("bank", "mill.txt", "--dry-run")
    article.write_text("The mill\n\nIt was old.\n\nEverybody came.\n\nTwice.\n")
    before = path.read_bytes()
    dry = run("bank", "mill.txt", "--dry-run")
    assert path.read_bytes() == before
    assert "! article  changed in the source" in dry and "nothing written" in dry
    assert "= q1  What is word one of the first one? (edited)" in dry
    assert "+ q3  What is word one of paragraph 3? Twice." in dry
    assert "  → What is word one of paragraph 2? Everybody" in dry
    run("bank", "mill.txt", "--quiet")
    assert (at / "decks" / "mill.yaml.bak").read_bytes() == before
    assert [q.answer for q in load(path).questions] == ["It", "Everybody", "Twice."]


def test_a_broken_bank_is_not_overwritten(at, quick):
    (at / "mill.txt").write_text("The mill\n\nIt was old.\n")
    (at / "decks").mkdir()
    (at / "decks" / "mill.yaml").write_text("quizgen: 1\narticle: [")
    assert "mill.yaml:3:1: a bracket that is never closed" in run("bank", "mill.txt", code=7)
    assert (at / "decks" / "mill.yaml").read_text() == "quizgen: 1\narticle: ["


def test_deck_and_print(at):
    (at / "a.yaml").write_bytes(dump(BANK))
    (at / "b.yaml").write_bytes(dump(BANK))
    assert run("deck", "a.yaml", "b.yaml") == "a.apkg\nb.apkg\n"
    assert run("deck", "a.yaml", "-o", "x/all.apkg") == "x/all.apkg\n"
    assert run("print", "a.yaml") == "printouts/a.pdf\nprintouts/a-key.pdf\n"
    assert run("print", "a.yaml", "-o", "x.pdf") == "x.pdf\nx-key.pdf\n"
    assert run("print", "a.yaml", "--layout", "guide", "-o", "g.pdf") == "g.pdf\n"
    assert (at / "x.pdf").read_bytes().startswith(b"%PDF")
    assert "--direction" in run("deck", "a.yaml", "--direction", "up", code=13)
    assert "one file" in run("print", "a.yaml", "b.yaml", "-o", "x.pdf", code=13)
    assert "'poster'" in run("print", "a.yaml", "--layout", "poster", code=13)


def test_rules_and_explain(at):
    assert "abbreviation" in run("rules")
    assert "→ What does CSTO stand for? Collective Security Treaty Organization" in run("rules", "abbreviation")
    assert "no such rule" in run("rules", "nonsense", code=8)
    (at / "a.yaml").write_bytes(dump(BANK))
    assert run("explain", "a.yaml", "aaaaaaaaaa") == (
        "short-answer: When did the mill burn down?\n  answer      1820\n  also right  in 1820\n"
        "rule        when (quizgen rules when)\nfact        the mill burned down in 1820\n"
        "evidence    paragraph 1: The mill burned down in 1820.\nscore       0.90, medium\n            +0.4 year\n"
        "status      draft, as the rule wrote it\n"
    )
    assert "no question has the id 'zz'" in run("explain", "a.yaml", "zz", code=8)


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (("make", "none.txt"), 3, "none.txt: no such file or folder"),
        (("make",), 3, "sources: no such file or folder"),
        (("bank", "latin.txt"), 4, "latin.txt:1: byte 4 (0xe9) is not UTF-8"),
        (("bank", "empty.txt"), 5, "empty.txt: empty."),
        (("bank", "deutsch.txt"), 6, "does not look like English"),
        (("check", "broken.yaml"), 7, "broken.yaml"),
        (("deck", "broken.yaml"), 7, "broken.yaml:1:1"),
        (("bank", "fine.txt", "--types", "essay"), 8, "'essay' is no type"),
        (("bank", "fine.txt", "-o", "fine.txt/x.yaml"), 9, "can't write there"),
        (("bank", "fine.txt", "--model", "no_such_model"), 10, "no_such_model"),
    ],
)
def test_failures_are_one_line_and_a_code(at, args, code, says):
    (at / "latin.txt").write_bytes(b"Caf\xe9\n\nx")
    (at / "empty.txt").write_bytes(b"")
    (at / "fine.txt").write_text("The mill\n\nIt was old and it was the best of them all.\n")
    (at / "deutsch.txt").write_text(
        "Titel\n\nDie Mühle am Fluss wurde von einem Mann gebaut, der aus dem Norden kam.\n"
    )
    (at / "broken.yaml").write_text("just text")
    result = CliRunner().invoke(app, args)
    assert result.exit_code == code, result.output
    assert says in result.output
    assert "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_folder(at, quick):
    (at / "mill.txt").write_text("The mill\n\nIt was old.\n")
    (at / "decks").mkdir(mode=0o500)
    assert "can't write there" in run("bank", "mill.txt", code=9)


def test_library_in_three_lines(at, quick):
    (at / "mill.txt").write_text("The mill\n\nIt was old.\n")
    from quizgen import Options, generate, load, read, write

    bank = generate(read("mill.txt"), Options(questions=1))
    for name in ("mill.yaml", "mill.apkg", "mill.pdf", "mill-key.pdf"):
        write(bank, name)
        assert (at / name).stat().st_size > 100
    assert load("mill.yaml").questions == bank.questions
    schema = json.loads((at / "bank.schema.json").read_text())
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_nothing_leaves_the_output_folder(at, quick):
    inner = at / "in" / "deep"
    inner.mkdir(parents=True)
    (inner / "%2f..%2f~evil $(x);.txt").write_text("../../../etc/passwd\n\nIt was old.\n")
    run("make", str(inner), "--decks", "d", "--printouts", "p")
    written = {p.relative_to(at).as_posix() for p in Path(at).rglob("*") if p.is_file()} - {
        "in/deep/%2f..%2f~evil $(x);.txt"
    }
    assert {Path(w).parent.as_posix() for w in written} == {"d", "p"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_no_room_on_standard_output_is_a_line_too():
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "quizgen", "rules", "cloze"], stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert (done.returncode, done.stderr) == (9, "quizgen: standard output: No space left on device.\n")


def test_a_reader_that_stops_reading_is_no_failure():
    done = subprocess.run(
        f"{sys.executable} -m quizgen rules | head -1", shell=True, capture_output=True, text=True, check=True
    )
    assert done.stderr == "" and done.stdout.count("\n") == 1
