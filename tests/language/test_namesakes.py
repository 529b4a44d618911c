"""A child by its first name and a forebear of the same name are nobody else of the article."""

import pytest

from .reading import meant, read


def sure(*paragraphs: str) -> list[tuple[str, bool]]:
    return [(m.text, m.certainty >= 0.7) for m in read(*paragraphs).mentions if m.form == "short"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Berg was a cousin of Sarah Oak. Ada had three children: Sarah, born in 1807, and Tom.", [("Ada", True), ("Sarah", False)]),
        ("Sarah Oak came to Oslo. Her friend Sarah, born in Bergen, stayed. Sarah died in 1807.", [("Sarah", True), ("Sarah", True)]),
        ("Olaf Berg was a poet. Berg's grandfather, Captain Olaf Berg, was a sailor. Captain Berg died in 1786.", [("Berg", True), ("Berg", False)]),
    ],
)  # fmt: skip
def test_a_short_name_of_somebody_new_is_not_sure(text: str, expected: list[tuple[str, bool]]) -> None:
    assert sure(text) == expected


def test_the_title_may_leave_a_first_name_out() -> None:
    text = "Lars Olaf Berg was a poet. His father Tom Berg was a sailor. Berg came to Oslo in 1807."
    seen = read(text, title="Olaf Berg").mentions
    assert len({m.entity for m in seen if m.text in ("Lars Olaf Berg", "Berg")}) == 1


@pytest.mark.parametrize(
    ("middle", "whose"),
    [
        ("Tom Berg Jr., a grandson, spoke on Friday.", "Tom Berg Jr."),
        ("Frank Berg met Tom Berg Jr., a grandson, on Friday.", "Berg"),
        ("Nobody else spoke on Friday.", "Frank Berg"),
    ],
)
def test_a_last_name_of_several_is_theirs_who_was_named_shortly_before(middle: str, whose: str) -> None:
    between = ["The law is old.", "Salt was dear.", "Mills were few."]
    found = read(
        "President Frank Berg signed the law in 1935.", *between, middle, "Berg, who served under Mary Oak, left."
    )
    (last,) = [m for m in found.mentions if m.paragraph == 6 and m.start == 0]
    assert found.entity(last.entity).name == whose


@pytest.mark.parametrize(
    ("texts", "word", "paragraph", "nth", "expected"),
    [
        (("John and Anna Berg lived in Oslo. John Berg sold salt. The Bergs were rich. Berg died in 1820.",), "Berg", 1, 2, "John Berg"),
        (("He married Virginia Berg in 1836, but Virginia died in 1847.",), "Virginia", 1, 1, "Virginia Berg"),
        (("He married Virginia Berg in Virginia in 1836.",), "Virginia", 1, 1, "Virginia"),
        (("John Carl Berg Jr. was born in Oslo.", "His ancestor, John Berg, left Bergen in 1630."), "John", 2, 0, "John Berg"),
        (("Olaf Berg (1598–1667) was a trader. Olaf Emil Berg (1764–1821) was a judge.",), "Olaf", 1, 0, "Olaf Berg"),
        (("Olaf Berg was a trader. Olaf Emil Berg (1764–1821) was a judge.",), "Olaf", 1, 0, "Olaf Emil Berg"),
        (("The port of St. Marks is old. The St. Marks National Wildlife Refuge is new.",), "Marks", 1, 0, "Marks"),
        (("The cruiser USS Otteria left Oslo.", "The Otteria arrived in France in 1921."), "Otteria", 2, 0, "USS Otteria"),
    ],
)  # fmt: skip
def test_whose_name_it_is(texts: tuple[str, ...], word: str, paragraph: int, nth: int, expected: str) -> None:
    assert meant(read(*texts), word, paragraph, nth) == expected


def test_a_child_does_not_take_the_name_of_a_stranger() -> None:
    texts = (
        "The picture was painted by Jean Clouet in 1528.",
        "Her only son, Jean, was born in Blois. Jean died in 1531.",
    )
    assert sure(*texts) == [("Jean", False), ("Jean", False)]
    assert sure("Her son, Jean Clouet, painted.", "Her son, Jean, was born in Blois.") == [("Jean", True)]


def test_what_is_taken_over_may_be_another_s() -> None:
    found = read("The Senate suspended Anna Berg in May. Michel Ash assumed her powers in June.")
    assert meant(found, "her") is None


def test_a_last_name_is_that_of_the_person_whom_only_the_title_names_in_full() -> None:
    text = "In 2000, Berg went home, but the manager was furious when Anna Berg was seen in Oslo."
    assert meant(read(text, title="Olaf Berg"), "Berg") == "Olaf Berg"
    assert meant(read(text, title="Olaf Berg (painter)"), "Berg") == "Olaf Berg"
    assert meant(read(text, title="Furious managers"), "Berg") == "Anna Berg"
    assert meant(read(f"Olaf Carl Berg was a painter. {text}", title="Olaf Berg"), "Anna Berg") == "Anna Berg"


def test_the_last_word_of_a_title_that_takes_an_article_is_no_last_name() -> None:
    text = "The Hornets won in Oslo. She said that the Hornets were tired."
    assert "Charlotte Hornets" not in {e.name for e in read(text, title="Charlotte Hornets").entities}


def test_a_last_name_with_an_article_is_the_family_s() -> None:
    text = "Pushyamitra Shunga was a king. The Shunga had control of the city of Ayodhya. Shunga died in 1820."
    assert sure(text) == [("Shunga", False), ("Shunga", True)]


def test_a_first_name_that_is_introduced_is_somebody_new_s() -> None:
    text = "The general Oleksandr Berg rules. Berg is old. “This is a mistake,” {} told the BBC. Oleksandr was angry."
    for new in ("Oleksandr, a Ukrainian soldier,", "Oleksandr, 25,", "a soldier called Oleksandr"):
        assert meant(read(text.format(new)), "Oleksandr", 1, 2) == "Oleksandr"
    assert meant(read(text.format("Oleksandr")), "Oleksandr", 1, 2) == "Oleksandr Berg"
    assert (
        meant(read(text.format("Oleksandr, a Ukrainian soldier,"), title="Oleksandr Berg"), "Oleksandr", 1, 2)
        == "Oleksandr Berg"
    )
