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


def test_a_junior_bears_the_last_name_too() -> None:
    found = read("President Frank Berg signed the law in 1935. Tom Berg Jr., a grandson, spoke on Friday.", "Berg, who served under Tom Oak, left.")
    assert {e.name for e in found.entities} >= {"Frank Berg", "Tom Berg Jr.", "Berg"}
