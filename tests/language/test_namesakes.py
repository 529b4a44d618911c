"""A child by its first name and a forebear of the same name are nobody else of the article."""

import pytest

from .reading import read


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
    found = read("President Frank Berg signed the law in 1935.", *between, middle, "Berg, who served under Mary Oak, left.")
    (last,) = [m for m in found.mentions if m.paragraph == 6 and m.start == 0]
    assert found.entity(last.entity).name == whose
