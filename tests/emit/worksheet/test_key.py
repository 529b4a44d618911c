"""The key against the sheets of all versions, question by question, both read back from their PDFs."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from quizgen.emit.worksheet.answers import also_right
from quizgen.model import Article, Bank, Question, Type

from .reading import pages, read, text
from .sample import ARTICLE, BANK, QUESTIONS

LETTERS = "ABCDEFGH"


def answer_on(shown: str, question: Question) -> str:
    """The right answer as the text of a sheet has it: with the letters and numbers printed there."""
    after = shown[shown.index(question.prompt.split("_____")[0].strip()) :]
    match question.type:
        case Type.MULTIPLE_CHOICE:
            return f"{before(after, str(question.answer))} {question.answer}"
        case Type.TRUE_FALSE:
            return str(question.answer)
        case Type.MATCHING:
            return " ".join(before(after, right) for _, right in question.pairs)
        case Type.ORDERING:
            letters = {before(after, item): str(rank) for rank, item in enumerate(question.items, 1)}
            return " ".join(letters[letter] for letter in sorted(letters))
    return str(question.answer)


def before(shown: str, words: str) -> str:
    """The word that stands before these."""
    return shown[: shown.index(f" {words}")].split()[-1]


def number_on(shown: str, question: Question) -> int:
    """The number of a question on a sheet."""
    start = re.escape(question.prompt.split("_____")[0].strip())
    found = re.findall(rf"(\d+) {start}", shown)
    assert len(found) == 1
    return int(found[0])


@pytest.mark.parametrize("seed", [0, 7])
@pytest.mark.parametrize("sections", [True, False])
def test_every_row_of_the_key_has_every_versions_answer(seed: int, sections: bool) -> None:
    options = {"versions": 3, "seed": seed, "sections": sections}
    sheets = pages(read(BANK, **options))
    shown = {letter: " ".join(page for page in sheets if f"Version {letter}" in page) for letter in "ABC"}
    by_number = {letter: {number_on(shown[letter], q): q for q in QUESTIONS} for letter in "ABC"}
    first = {question.id: number for number, question in by_number["A"].items()}
    key = text(read(BANK, layout="key", **options))
    for number in range(1, len(QUESTIONS) + 1):
        cells = [answer_on(shown["A"], by_number["A"][number])]
        for letter in "BC":
            question = by_number[letter][number]
            cells.append(f"{answer_on(shown[letter], question)} (A {first[question.id]})")
        assert f" {number} {' '.join(cells)} " in key


@pytest.mark.parametrize("versions", [1, 3])
def test_the_filled_in_sheet_is_version_a(versions: int) -> None:
    sheets = " ".join(page for page in pages(read(BANK, versions=versions)) if versions == 1 or "Version A" in page)
    key = text(read(BANK, layout="key", versions=versions))
    filled = key[key.index("Version A, filled in") :] if versions > 1 else key
    for question in QUESTIONS:
        assert number_on(filled, question) == number_on(sheets, question)
        if question.type is Type.MULTIPLE_CHOICE:
            right = f"{before(sheets[sheets.index(question.prompt) :], str(question.answer))} {question.answer}"
            assert f"✓ {right}" in key or right in filled


def test_the_notes_of_a_key_say_what_its_passage_shows() -> None:
    shown = {passage: text(read(BANK, layout="key", passage=passage)) for passage in ("none", "lines", "paragraphs")}
    assert "1815. ¶ 2, line 5 True" in shown["none"] and "--passage lines prints" in shown["none"]
    assert "1815. ¶ 2, line 5 True" in shown["lines"] and "--passage" not in shown["lines"]
    assert "1815. ¶ 2 True" in shown["paragraphs"] and "line" not in shown["paragraphs"].split("Multiple choice")[0]


def test_a_long_correction_starts_behind_its_cue_and_goes_on_below() -> None:
    words = " ".join(f"word{number}" for number in range(30))
    bank = Bank(ARTICLE, questions=(Question("q", Type.TRUE_FALSE, "So?", False, correction=words),))
    key = read(bank, layout="key")
    assert f"Correction: {words}" in text(key)
    lines = key.pages[0].extract_text(extraction_mode="layout").splitlines()
    assert any("Correction:" in line and "word0 word1" in line for line in lines)


@pytest.mark.parametrize(
    ("answer", "accept", "named"),
    [
        ("the UK", ("UK", "Britain"), ("Britain",)),
        ("UK", ("the UK", "The uk."), ()),
        ("a bat", ("the bat", "an owl"), ("an owl",)),
        ("Lord Byron", ("Byron", "Byron"), ("Byron",)),
        ("1850s", ("the 1850s", "1850–59"), ("1850–59",)),
        ("theory", ("ory",), ("ory",)),
    ],
)
def test_other_answers_are_named_if_they_are_others(
    answer: str, accept: tuple[str, ...], named: tuple[str, ...]
) -> None:
    question = Question("q", Type.SHORT_ANSWER, "What?", answer, accept=accept)
    assert also_right(question) == named
    bank = Bank(Article("x", "X", ("a",)), questions=(question,))
    assert ("Also right" in text(read(bank, layout="key"))) is bool(named)
    assert (" or: " in text(read(bank, layout="cards"))) is bool(named)


def test_the_table_names_its_sections() -> None:
    key = text(read(BANK, layout="key", versions=2))
    table = key[: key.index("Version A, filled in")]
    order = [
        table.index(f" {name} ") for name in ("Multiple choice", "True or false", "Fill in the blanks", "Matching")
    ]
    assert order == sorted(order)
    plain = text(read(replace(BANK, questions=QUESTIONS[:8]), layout="key", versions=2, sections=False))
    assert "Multiple choice" not in plain
