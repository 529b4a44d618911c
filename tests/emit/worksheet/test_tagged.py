"""The structure that a screen reader follows, and the fonts, as pypdf finds them in the file."""

from __future__ import annotations

import re

import pytest
from pypdf.generic import ContentStream

from quizgen.model import Type

from .reading import Node, read, structure
from .sample import BANK, QUESTIONS

LAYOUTS = ["worksheet", "key", "guide", "cards", "answer-sheet"]


def marked(page: object, pdf: object) -> list[int]:
    """The ids of marked content on a page in the order of drawing."""
    stream = ContentStream(page["/Contents"].get_object(), pdf)  # type: ignore[index]
    found = [operands[1] for operands, operator in stream.operations if operator == b"BDC"]
    return [int(entry["/MCID"]) for entry in found if "/MCID" in entry]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_piece_of_content_has_one_place_in_the_tree(layout: str) -> None:
    pdf = read(BANK, layout=layout, versions=2, passage="lines")
    tree = structure(pdf)
    marks = [mark for node in tree.walk() for mark in node.marks]
    assert len(marks) == len(set(marks))
    for number, page in enumerate(pdf.pages):
        assert marked(page, pdf) == [mark for at, mark in sorted(marks) if at == number]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_is_drawn_outside_marked_content(layout: str) -> None:
    pdf = read(BANK, layout=layout)
    for page in pdf.pages:
        depth = 0
        for _, operator in ContentStream(page["/Contents"].get_object(), pdf).operations:
            depth += {b"BDC": 1, b"BMC": 1, b"EMC": -1}.get(operator, 0)
            assert depth > 0 or operator not in {b"Tj", b"TJ", b"S", b"f", b"B", b"re", b"l"}
        assert depth == 0


def test_the_parent_tree_leads_back_to_the_elements() -> None:
    pdf = read(BANK)
    nums = pdf.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    by_page = {int(nums[index]): nums[index + 1] for index in range(0, len(nums), 2)}
    for page in pdf.pages:
        parents = by_page[int(page["/StructParents"])]
        assert len(parents) == len(marked(page, pdf))
        assert all("/S" in parent.get_object() for parent in parents)


def test_headings_lists_and_questions_in_order() -> None:
    tree = structure(read(BANK))
    headings = [node.tag for node in tree.walk() if re.fullmatch("H[1-6]", node.tag)]
    assert headings == ["H1"] + ["H2"] * 6
    lists = [node for node in tree.walk() if node.tag == "Sect" and any(kid.tag == "L" for kid in node.kids)]
    sizes = [len(kid.kids) for node in lists for kid in node.kids if kid.tag == "L"]
    kinds = ("multiple-choice", "true-false", "cloze", "short-answer", "matching", "ordering")
    assert sizes == [sum(question.type == kind for question in QUESTIONS) for kind in kinds]


def test_a_list_goes_on_over_the_page() -> None:
    tree = structure(read(BANK, only=("short-answer",), font_size=24))
    lists = [node for node in tree.walk() if node.tag == "L"]
    assert len(lists) == 1
    assert len({page for node in lists[0].walk() for page, _ in node.marks}) > 1


def test_multiple_choice_is_a_list_of_options() -> None:
    first = next(node for node in structure(read(BANK)).walk() if node.tag == "LI")
    assert shape(first) == ["LI", "Lbl", "LBody", "P", "L"] + ["LI", "Lbl", "LBody"] * 4


def shape(node: Node) -> list[str]:
    return [each.tag for each in node.walk()]


def test_lists_hold_items_and_tables_rows() -> None:
    for layout in LAYOUTS:
        for node in structure(read(BANK, layout=layout, versions=2)).walk():
            if node.tag == "L":
                assert {kid.tag for kid in node.kids} == {"LI"}
            if node.tag == "Table":
                assert {kid.tag for kid in node.kids} == {"TR"}
            if node.tag == "LI":
                assert {kid.tag for kid in node.kids} <= {"Lbl", "LBody", "P"}


def test_a_blank_is_read_as_a_blank() -> None:
    pdf = read(BANK, only=("cloze",))
    spoken = "FEFF" + "_____".encode("utf-16-be").hex().upper()
    content = b"".join(page.get_contents().get_data() for page in pdf.pages)  # type: ignore[union-attr]
    blanks = sum(question.type is Type.CLOZE for question in QUESTIONS)
    assert content.count(f"/ActualText <{spoken}>".encode()) == blanks


def test_the_code_of_an_answer_sheet_has_a_description() -> None:
    figures = [node.alt for node in structure(read(BANK, layout="answer-sheet", versions=2)).walk() if node.alt]
    assert figures == ["QR code: quizgen1 tambora A 1", "QR code: quizgen1 tambora B 1"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_fonts_are_embedded_subset_and_copied_from(layout: str) -> None:
    pdf = read(BANK, layout=layout)
    fonts = {name: font.get_object() for page in pdf.pages for name, font in page["/Resources"]["/Font"].items()}
    assert fonts
    for font in fonts.values():
        assert re.match(r"/[A-Z]{6}\+Lato-", font["/BaseFont"])
        assert "/FontFile2" in font["/FontDescriptor"]
        assert "/ToUnicode" in font


def test_a_class_list_is_one_part_a_student() -> None:
    tree = structure(read(BANK, students=("Ada", "Emmy")))
    assert [kid.tag for kid in tree.kids] == ["Part", "Part"]
    assert shape(tree.kids[0]) == shape(tree.kids[1])


def test_a_paragraph_over_two_pages_is_one_element_with_content_on_both() -> None:
    pdf = read(BANK, passage="lines", font_size=19)
    marks = [(node.tag, mark) for node in structure(pdf).walk() for mark in node.marks]
    assert any(len({page for page, _ in node.marks}) == 2 for node in structure(pdf).walk() if node.tag == "P")
    for number, page in enumerate(pdf.pages):
        assert marked(page, pdf) == [mark for _, (at, mark) in sorted(marks, key=lambda m: m[1]) if at == number]
