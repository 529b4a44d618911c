"""Worksheet and key read back with pypdf: what a student sees, what a teacher sees, that the two agree."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.emit.worksheet import MissingCharacters, Options, write
from quizgen.errors import BadOption
from quizgen.model import Article, Bank, Question, Status, Type

from .reading import pages, read, text
from .sample import ARTICLE, BANK, QUESTIONS


def prompts(shown: str) -> list[int]:
    """Where the sample's prompts stand in a text."""
    return [shown.index(question.prompt.split("_____")[0].strip()) for question in QUESTIONS]


def test_the_sheet_in_reading_order() -> None:
    shown = text(read(BANK))
    assert shown.startswith(
        "The Mountain That Stole a Summer How an eruption in Indonesia brought hunger to Europe and a monster to "
        "literature Name Class Date Score / 25 Multiple choice Choose one answer. 5 points, 1 each 1 On which island "
        "does Mount Tambora stand? A Sumbawa B Sumatra C Java D Lombok 2 How many"
    )
    assert prompts(shown) == sorted(prompts(shown))
    assert shown.endswith("Text: The quizgen team, quizgen, 10 April 2022 Page 2 of 2")


@pytest.mark.parametrize("layout", ["worksheet", "key"])
@pytest.mark.parametrize("columns", [1, 2])
def test_questions_are_numbered_through(layout: str, columns: int) -> None:
    shown = text(read(BANK, layout=layout, columns=columns))
    for number, question in enumerate(QUESTIONS, start=1):
        start = question.prompt.split("_____")[0].strip()
        assert shown.count(f"{number} {start}") == 1


def test_the_sheet_tells_no_answer() -> None:
    secret = Bank(
        ARTICLE,
        questions=(
            Question("a", Type.SHORT_ANSWER, "Who?", "Quixotria", accept=("Quix",)),
            Question("b", Type.CLOZE, "It was _____.", "Zanzibel"),
            Question("c", Type.TRUE_FALSE, "It is so.", False, correction="It is Corrigend."),
            Question("d", Type.TRUE_FALSE, "It is also so.", True),
        ),
    )
    sheet, key = text(read(secret)), text(read(secret, layout="key"))
    for answer in ("Quix", "Zanzibel", "Corrigend"):
        assert answer not in sheet and answer in key


def test_the_key_says_everything() -> None:
    shown = text(read(BANK, layout="key"))
    assert "Volcanic Explosivity Index" in shown
    assert "John Polidori wrote The Vampyre." in shown
    assert "Also right: Byron" in shown
    assert "remembered as the Year Without a Summer . ¶ 5" in shown
    assert "1 Tambora begins to rumble." in re.sub(r"(\d) [a-e] ", r"\1 ", shown)


def test_versions_differ_and_all_have_all_questions() -> None:
    sheet = read(BANK, versions=3)
    orders = []
    for letter in "ABC":
        shown = " ".join(page for page in pages(sheet) if f"Version {letter}" in page)
        orders.append(tuple(prompts(shown)))
        assert all(f"Version {letter} · Page {n} of 2" in shown for n in (1, 2))
    assert len(set(orders)) == 3


def test_each_student_gets_a_sheet_with_the_name_on_it() -> None:
    shown = pages(read(BANK, versions=2, students=("Ada Lovelace", "Emmy Noether", "Lise Meitner")))
    assert ["Name Ada Lovelace Class" in page and "Version A" in page for page in shown[::2]] == [True, False, False]
    assert ["Emmy Noether" in page and "Version B" in page for page in shown] == [
        False,
        False,
        True,
        True,
        False,
        False,
    ]
    assert "Name Lise Meitner" in shown[4] and "Version A" in shown[4]


def test_only_the_wanted_types_in_the_wanted_order() -> None:
    shown = text(read(BANK, only=("true-false", "multiple-choice")))
    assert shown.index("True or false") < shown.index("Multiple choice")
    assert "Fill in the blanks" not in shown and "1 The eruption reached its climax" in shown


def test_one_list_without_sections_keeps_the_banks_order() -> None:
    mixed = replace(BANK, questions=QUESTIONS[::-1])
    shown = text(read(mixed, sections=False))
    assert prompts(shown) == sorted(prompts(shown), reverse=True)
    assert "Multiple choice" not in shown


def test_rejected_questions_are_not_printed() -> None:
    rejected = replace(QUESTIONS[0], status=Status.REJECTED)
    shown = text(read(replace(BANK, questions=(rejected, *QUESTIONS[1:]))))
    assert rejected.prompt not in shown and "1 How many people" in shown


def test_points_are_the_teachers_choice() -> None:
    shown = text(read(BANK, points=((Type.CLOZE, 3), (Type.TRUE_FALSE, 0))))
    assert "12 points, 3 each" in shown
    assert "Score / 29" in shown


def test_same_bank_same_bytes_in_another_process() -> None:
    code = (
        "import sys, hashlib; sys.path.insert(0, '.'); from tests.emit.worksheet.sample import BANK;"
        "from quizgen.emit.worksheet import Options, write;"
        "print(hashlib.sha256(write(BANK, Options(versions=2))).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1 and len(digests.pop().strip()) == 64


def test_markup_of_an_article_comes_out_as_itself() -> None:
    nasty = "Is <b>x</b> &amp; {{c1::y}} [latex] $z$ (\\) ) ( “q” <para> &lt;?"
    bank = Bank(Article("x", nasty, ("a",)), questions=(Question("q", Type.SHORT_ANSWER, nasty, "a\x00\x1b<i>"),))
    assert text(read(bank)).count(nasty) == 2
    assert "a<i>" in text(read(bank, layout="key"))


def test_straight_quotation_marks_become_typographic() -> None:
    bank = Bank(Article("x", "\"It's\" a 'test'", ("a",)))
    assert text(read(bank)).startswith("“It’s” a ‘test’")


def test_characters_without_a_font_are_named_and_copied_as_themselves() -> None:
    bank = Bank(Article("x", "Kawabata 川端 and نجيب", ("a",)))
    with pytest.warns(MissingCharacters, match="no font has ب ج ن ي 川 端") as caught:
        data = write(bank)
    assert len(caught) == 1
    assert "川端".encode("utf-16-be").hex().upper().encode() in b"".join(streams(data))


def streams(data: bytes) -> list[bytes]:
    from io import BytesIO

    from pypdf import PdfReader

    return [page.get_contents().get_data() for page in PdfReader(BytesIO(data)).pages]  # type: ignore[union-attr]


@pytest.mark.filterwarnings("error")
def test_latin_greek_and_cyrillic_have_a_font() -> None:
    name = "Əliyev, Erdoğan, Nguyễn Thế, Łódź, Ξενάκης, Чайковский, Ħal, ș ț ő"
    assert name in text(read(Bank(Article("x", name, ("a",)))))


@pytest.mark.parametrize(
    "wrong",
    [{"paper": "a5"}, {"layout": "poster"}, {"font_size": 3}, {"columns": 3}, {"versions": 27}, {"only": ("riddle",)}],
)
def test_choices_out_of_range_are_named(wrong: dict[str, object]) -> None:
    with pytest.raises(BadOption, match=r"Choose"):
        Options(**wrong)  # type: ignore[arg-type]


def test_a_font_that_is_none_is_named() -> None:
    from pathlib import Path

    with pytest.raises(BadOption, match=r"nowhere\.ttf"):
        write(BANK, Options(fonts=(Path("nowhere.ttf"),)))


def test_title_language_and_dates() -> None:
    pdf = read(BANK)
    assert pdf.metadata is not None
    assert pdf.metadata.title == f"{ARTICLE.title} – Worksheet"
    assert pdf.metadata.author == "The quizgen team, quizgen"
    assert pdf.metadata.creation_date is not None and pdf.metadata.creation_date.year == 2000
    assert pdf.trailer["/Root"]["/Lang"] == "en"
    assert pdf.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    assert [entry.title for entry in pdf.outline if not isinstance(entry, list)] == [ARTICLE.title]


def test_right_to_left_names_are_copied_in_their_order() -> None:
    bank = Bank(Article("x", "By שלום", ("a",)))
    with pytest.warns(MissingCharacters):
        data = b"".join(streams(write(bank)))
    assert "By שלום".encode("utf-16-be").hex().upper().encode() in data


def test_a_mixed_list_says_the_points_of_its_questions_if_they_differ() -> None:
    shown = text(read(BANK, sections=False))
    assert "in order. 2 points a " in shown and "VEI stand for? 1 point 15" in shown
    assert "Match each person with what he or she did. 5 points" in shown
    assert "stand? 1 point" not in text(read(BANK))
    even = text(read(BANK, sections=False, only=("true-false", "cloze")))
    assert "8 points, 1 each" in even and "1815. True" in even


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of a process is read from /proc")
def test_a_thousand_sheets_fit_into_memory() -> None:
    code = (  # not getrusage: a child inherits the peak of the process that started it
        "import re, sys; sys.path.insert(0, '.'); from tests.emit.worksheet.sample import many;"
        "from quizgen.emit.worksheet import Options, write;"
        "now = lambda: int(re.search(r'VmHWM:\\s*(\\d+)', open('/proc/self/status').read())[1]) / 1024;"
        "peak = lambda count: (write(many(25), Options(versions=3, students=('Ada',) * count)), now())[1];"
        "few = peak(20); print(few + (peak(80) - few) / 60 * 980)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout
    assert float(shown) < 300
