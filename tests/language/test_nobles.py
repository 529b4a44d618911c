"""A noble whom the text calls by the land of the title, and other names of one word."""

import pytest

from .reading import meant, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Olaf Berg, 2nd Earl of Orkney (1801–1856) was a general. Orkney led the army in 1831. Orkney died in Narvik.", "Olaf Berg"),
        ("Olaf Berg, 2nd Earl of Orkney (1801–1856) was a general. Orkney is cold. He sailed to Orkney in 1831.", "Orkney"),
    ],
)
def test_a_land_may_be_its_noble(text: str, expected: str) -> None:
    assert meant(read(text, title="Olaf Berg, 2nd Earl of Orkney"), "Orkney", 1, 1) == expected


@pytest.mark.parametrize(
    ("opening", "same"),
    [("Tom Berg, a leader of the revolt, died in 1305.", False), ("Tom Berg, his eldest brother, died in 1305.", True)],
)
def test_a_brother_is_nobody_else_of_the_name(opening: str, same: bool) -> None:
    found = read(f"Alf Berg was a painter. {opening} He lived with Tom, his eldest brother, in Oslo.", title="Alf Berg")
    assert (meant(found, "Tom", 1, 1) == "Tom Berg") is same


@pytest.mark.parametrize(("kin", "sure"), [("also Olaf Berg", False), ("Olaf Berg", True)])
def test_a_father_of_the_same_name_is_not_the_hero(kin: str, sure: bool) -> None:
    found = read(f"Olaf Berg was an economist. His father, {kin}, was a judge.", title="Olaf Berg").mentions
    assert [m.certainty >= 0.7 for m in found if m.text == "Olaf Berg"] == [True, sure]


@pytest.mark.parametrize(
    ("full", "short", "expected"),
    [
        ("Pedro Prado Moreira Lima", "Pedro Prado", "Pedro Prado Moreira Lima"),
        ("Pedro Prado Moreira", "Pedro Prado", "Pedro Prado"),
    ],
)
def test_the_first_two_of_four_names(full: str, short: str, expected: str) -> None:
    assert meant(read(f"{full} was a judge in Porto. In 1801, {short} bought a mill.", title="Porto"), short, 1, 1) == expected
