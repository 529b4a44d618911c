"""Passage, study guide, flashcards, answer sheet and preview."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Any

import pdfplumber
import pypdfium2
import pytest
import segno
from PIL import Image

from quizgen.emit.worksheet import MissingCharacters, Options, default_paper, fonts, passage, preview, write
from quizgen.emit.worksheet.answer_sheet import bubbles, corners
from quizgen.emit.worksheet.cards import place
from quizgen.emit.worksheet.options import Flip
from quizgen.emit.worksheet.sheet import arrange
from quizgen.emit.worksheet.style import Style
from quizgen.model import Quote, Type

from .reading import pages, read, text
from .sample import BANK, PARAGRAPHS, QUESTIONS, many


def test_the_passage_stands_before_the_questions_word_for_word() -> None:
    shown = text(read(BANK, passage="paragraphs"))
    for number, paragraph in enumerate(PARAGRAPHS, start=1):
        assert f"{number} {paragraph}".replace("- ", "-") in shown.replace("- ", "-")
    assert shown.index(PARAGRAPHS[-1][:40]) < shown.index("Multiple choice")


def test_the_key_marks_the_right_option_in_bold_and_its_letter_in_white() -> None:
    choice = replace(BANK, questions=tuple(q for q in QUESTIONS if q.type is Type.MULTIPLE_CHOICE))
    with pdfplumber.open(BytesIO(write(choice, Options(layout="key")))) as pdf:
        words = [
            word for page in pdf.pages for word in page.extract_words(extra_attrs=["fontname", "non_stroking_color"])
        ]
    white = [word["text"] for word in words if word["non_stroking_color"] in ((1,), [1], 1, (1.0,))]
    bold = " ".join(word["text"] for word in words if "Bold" in word["fontname"] and len(word["text"]) > 1)
    items = arrange(choice, Options())[0].items
    assert white == ["ABCD"[item.places[0]] for item in items]
    assert bold.endswith(" ".join(str(item.question.answer) for item in items))


def test_the_key_fills_in_letters_ranks_and_long_answers() -> None:
    shown = text(read(BANK, layout="key", only=("matching", "ordering", "short-answer")))
    matching, ordering = (item for item in arrange(BANK, Options(only=("matching", "ordering")))[0].items)
    for number, ((left, _), spot) in enumerate(zip(matching.question.pairs, matching.places, strict=True), start=1):
        assert f"{'ABCDEF'[spot]} {number} {left}" in shown
    for at, item in enumerate(ordering.choices):
        assert f"{ordering.question.items.index(item) + 1} {'abcde'[at]} {item}" in shown
    assert "of hunger and disease, because ash had buried the fields, so that there was nothing left to eat" in shown


def test_boilerplate_is_not_printed() -> None:
    shown = text(read(replace(BANK, article=replace(BANK.article, boilerplate=frozenset({8}))), passage="paragraphs"))
    assert PARAGRAPHS[7][:30] not in shown and PARAGRAPHS[6][:30] in shown


def test_the_key_names_the_printed_line_where_the_evidence_starts() -> None:
    style = Style(Options(passage="lines"), fonts.load())
    places = passage.sources(BANK, style)
    with pdfplumber.open(BytesIO(write(BANK, style.options))) as pdf:
        lines = [line["text"] for page in pdf.pages for line in page.extract_text_lines()]
    first = next(i for i, line in enumerate(lines) if "Mount Tambora, on the island" in line)
    for question in QUESTIONS:
        proof = question.evidence[0]
        where = places[question.id].replace("\xa0", " ")
        assert where.startswith(f"¶ {proof.paragraph}, line ")
        line = lines[first + int(where.rpartition(" ")[2]) - 1]
        assert proof.text.split()[0] in line


def test_the_guide_lists_people_terms_dates_and_quotations() -> None:
    shown = text(read(BANK, layout="guide"))
    order = [
        "People",
        "Sir Stamford Raffles lieutenant-governor of Java ¶ 3",
        "Terms and abbreviations",
        "VEI",
        "Timeline",
    ]
    order += [
        "1812 Tambora begins",
        "5 April 1815",
        "Quotations",
        "Owen Phillips , British lieutenant “the extreme misery",
    ]
    places = [shown.index(part) for part in order]
    assert places == sorted(places)


def test_the_guide_names_each_speaker_once_and_drops_the_comma_of_the_sentence() -> None:
    words = ("So it is,", "And so?", "Quite.")
    quotes = tuple(
        Quote(speaker, text, BANK.quotes[0].evidence, role=role)
        for speaker, text, role in zip(("Ada", "Emmy", "Ada"), words, (None, "a poet", "a countess"), strict=True)
    )
    shown = text(read(replace(BANK, quotes=quotes), layout="guide"))
    assert "Quotations Ada , a countess “So it is” ¶ 3 “Quite.” ¶ 3 Emmy , a poet “And so?” ¶ 3" in shown


def test_the_guide_lists_an_entry_found_twice_once() -> None:
    people = BANK.guide.people
    again = replace(people[0], evidence=people[-1].evidence)
    shown = text(read(replace(BANK, guide=replace(BANK.guide, people=(*people, again))), layout="guide"))
    assert shown.count("lieutenant-governor of Java") == 1
    assert "lieutenant-governor of Java ¶ 3" in shown


def pitch(count: int) -> float:
    """The distance in mm between the first question's line and the second's, on a sheet of short answers."""
    questions = [question for question in many(200).questions if question.type is Type.SHORT_ANSWER][:count]
    with pdfplumber.open(BytesIO(write(replace(BANK, questions=tuple(questions))))) as pdf:
        tops = sorted({line["top"] for line in pdf.pages[0].lines if line["x0"] > 60 and line["top"] > 120})
    return round((tops[1] - tops[0]) * 25.4 / 72, 1)


def test_a_page_with_room_to_spare_is_set_looser() -> None:
    assert [pitch(count) for count in (5, 10, 13, 60)] == [18.2, 16.8, 15.5, 15.5]


@pytest.mark.parametrize("flip", list(Flip))
def test_every_back_stands_behind_its_front(flip: Flip) -> None:
    with pdfplumber.open(BytesIO(write(BANK, Options(layout="cards", flip=flip)))) as pdf:
        assert len(pdf.pages) % 2 == 0
        for front, back in zip(pdf.pages[::2], pdf.pages[1::2], strict=True):
            fronts, backs = (numbers(page) for page in (front, back))
            assert fronts.keys() == backs.keys()
            for number, (column, line) in fronts.items():
                assert backs[number] == ((1 - column, line) if flip is Flip.LONG else (column, 3 - line))


def numbers(page: Any) -> dict[str, tuple[int, int]]:
    """The number of every card of a page with its column and row."""
    wide, high = page.width / 2, page.height / 4
    tops = [(w["text"], int(w["x0"] // wide), int(w["top"] // high)) for w in page.extract_words()]
    heads: dict[tuple[int, int], str] = {}
    for word, column, line in tops:
        heads.setdefault((column, line), word)
    return {word: cell for cell, word in heads.items()}


def test_cards_hold_question_and_answer() -> None:
    shown = pages(read(BANK, layout="cards"))
    assert "What does VEI stand for?" in shown[2] and "Volcanic Explosivity Index" in shown[3]
    assert sum("Karl Drais Match each person" in page for page in shown) == 1
    assert place(0, True, Flip.LONG) == (0, 0) and place(0, False, Flip.LONG) == (1, 0)
    assert place(7, False, Flip.SHORT) == (1, 0)


def picture(options: Options) -> Image.Image:
    page = pypdfium2.PdfDocument(write(BANK, options))[0]
    return page.render(scale=4, grayscale=True).to_pil()


def test_every_bubble_is_where_it_is_said_to_be() -> None:
    options = Options(layout="answer-sheet")
    found = bubbles(BANK, options)
    with pdfplumber.open(BytesIO(write(BANK, options))) as pdf:
        drawn = {
            (round((c["x0"] + c["x1"]) / 2, 1), round((c["top"] + c["bottom"]) / 2, 1)) for c in pdf.pages[0].curves
        }
    assert {(round(b.x, 1), round(b.y, 1)) for b in found} == drawn
    assert len(found) == 5 * 4 + 4 * 2 + 5 * 6 + 5 * 5
    assert sum(b.right for b in found) == 5 + 4 + 5 + 5


def test_the_right_bubbles_are_the_keys() -> None:
    options = Options(layout="answer-sheet", versions=2)
    for version, letter in (("A", "A"), ("B", "B")):
        sheet = " ".join(page for page in pages(read(BANK, versions=2)) if f"Version {letter}" in page)
        for bubble in bubbles(BANK, options):
            question = next(q for q in QUESTIONS if q.id == bubble.question)
            if bubble.version == version and bubble.right and question.type is Type.MULTIPLE_CHOICE:
                assert (
                    f"{bubble.choice} {question.answer}" in sheet[sheet.index(f"{bubble.number} {question.prompt}") :]
                )


def test_corner_marks_and_code_can_be_read_from_the_picture() -> None:
    options = Options(layout="answer-sheet", paper="letter")
    image = picture(options)
    for x, y in corners(options):
        assert image.getpixel((int(x * 4), int(y * 4))) == 0
        assert image.getpixel((int(x * 4 - 14 * 4), int(y * 4))) == 255
    matrix = [list(line) for line in segno.make("quizgen1 tambora A 1", error="m", micro=False).matrix]
    left, top = 612 - (18 + 25) * 72 / 25.4, 18 * 72 / 25.4
    module = 25 * 72 / 25.4 / len(matrix)
    for row, line in enumerate(matrix):
        for column, dark in enumerate(line):
            at = (int((left + (column + 0.5) * module) * 4), int((top + (row + 0.5) * module) * 4))
            assert (image.getpixel(at) < 128) == bool(dark)


def test_eighty_questions_fit_on_one_answer_sheet() -> None:
    bank = replace(
        many(80), questions=tuple(q for q in many(110).questions if q.type in {Type.MULTIPLE_CHOICE, Type.TRUE_FALSE})
    )
    assert len(read(bank, layout="answer-sheet").pages) == 1


def test_preview_gives_a_picture_of_every_page() -> None:
    pictures = list(preview.pages(write(BANK), dpi=40))
    assert len(pictures) == 2
    with Image.open(BytesIO(pictures[0])) as image:
        assert image.format == "PNG" and image.size == (331, 468)
    assert list(preview.pages(write(BANK), dpi=40)) == pictures


def test_large_print_is_large_everywhere() -> None:
    with pdfplumber.open(BytesIO(write(BANK, Options(large_print=True)))) as pdf:
        sizes = {round(char["size"], 1) for page in pdf.pages for char in page.chars if char["text"] not in "ABCD"}
    assert min(sizes) >= 16


def test_paper_and_margins() -> None:
    assert [round(float(side)) for side in read(BANK).pages[0].mediabox[2:]] == [595, 842]
    assert [float(side) for side in read(BANK, paper="letter").pages[0].mediabox[2:]] == [612, 792]
    with pdfplumber.open(BytesIO(write(BANK, Options(hole_punch=True)))) as pdf:
        assert min(char["x0"] for char in pdf.pages[0].chars) > 26 * 72 / 25.4 - 1


@pytest.mark.parametrize(
    ("name", "paper"), [("en_US", "letter"), ("de_DE.UTF-8", "a4"), ("fr_CA", "letter"), ("", "a4"), ("C", "a4")]
)
def test_default_paper(name: str, paper: str) -> None:
    assert default_paper(name) == paper


def test_a_title_of_three_lines_is_set_smaller() -> None:
    sizes = {}
    for count in (1, 12, 18):
        bank = replace(BANK, article=replace(BANK.article, title="Mountain " * count, subtitle=""))
        with pdfplumber.open(BytesIO(write(bank))) as pdf:
            chars = [char for char in pdf.pages[0].chars if char["size"] > 13]
        sizes[count] = (round(chars[0]["size"] / 10.5, 2), len({round(char["top"]) for char in chars}))
    assert sizes == {1: (1.75, 1), 12: (1.5, 2), 18: (1.3, 3)}


def test_large_letters_have_room_in_circles_of_their_own() -> None:
    choice = replace(BANK, questions=(QUESTIONS[3],))
    for large in (False, True):
        with pdfplumber.open(BytesIO(write(choice, Options(large_print=large)))) as pdf:
            circles = sorted(pdf.pages[0].curves, key=lambda curve: curve["top"])
            letters = [char for char in pdf.pages[0].chars if char["text"] in "ABCD" and "Bold" in char["fontname"]]
        assert len(circles) == 4
        assert all(above["bottom"] <= below["top"] for above, below in pairwise(circles))
        for circle in circles:
            inside = [c for c in letters if circle["top"] < (c["top"] + c["bottom"]) / 2 < circle["bottom"]]
            assert any(circle["x0"] + 1 < c["x0"] and c["x1"] < circle["x1"] - 1 for c in inside)


@pytest.mark.parametrize(
    ("options", "rows"), [(2, [2]), (3, [3]), (4, [4]), (5, [5]), (6, [3, 3]), (7, [4, 3]), (8, [4, 4])]
)
def test_short_options_stand_in_as_few_rows_as_they_need(options: int, rows: list[int]) -> None:
    assert grid(*(f"option {number}" for number in range(options))) == rows


def test_longer_options_stand_in_two_columns_or_one() -> None:
    assert grid(*(f"a longer option, number {number}" for number in range(4))) == [2, 2]
    assert grid(*(f"an option that takes more than half of a line, number {number}" for number in range(4))) == [1] * 4


def grid(answer: str, *distractors: str) -> list[int]:
    """How many options stand in each row."""
    question = replace(QUESTIONS[0], answer=answer, distractors=distractors)
    with pdfplumber.open(BytesIO(write(replace(BANK, questions=(question,))))) as pdf:
        tops = [round(curve["top"]) for curve in pdf.pages[0].curves]
    return [tops.count(top) for top in sorted(set(tops))]


def test_a_character_without_a_font_is_an_empty_box() -> None:
    question = replace(QUESTIONS[0], prompt="Who is 川端 康成?")
    with pytest.warns(MissingCharacters, match="no font has 川 康 成 端"):
        pdf = write(replace(BANK, questions=(question,)))
    with pdfplumber.open(BytesIO(pdf)) as found:
        boxes = [rect for rect in found.pages[0].rects if rect["width"] < 6]
        question_mark = next(char for char in found.pages[0].chars if char["text"] == "?")
    assert [round(box["width"] / 10.5, 2) for box in boxes] == [0.46] * 4
    assert [round((b["x0"] - a["x0"]) / 10.5, 2) for a, b in pairwise(boxes)] == [0.62, 0.88, 0.62]
    assert 0 < question_mark["x0"] - boxes[-1]["x1"] < 2
