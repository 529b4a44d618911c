"""Names that the tagger cuts are whole: at a hyphen, before *y*, at *and*, behind a people's adjective."""

import pytest

from quizgen.language.wholes import called
from tests.language.reading import kinds, meant, read


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Hong Ki-sun spoke to the press.", "Hong Ki-sun", "person"),
        ("Mun “Dusk” Hyeon-jae’s ship sank.", "Mun “Dusk” Hyeon-jae", "person"),
        ("Lee “Dawn” Sang-tae won.", "Lee “Dawn” Sang-tae", "person"),
        ("The editor Jean-Luc Berg wrote.", "Jean-Luc Berg", "person"),
        ("José Gomes y Elm wrote a book.", "José Gomes y Elm", "person"),
        ("The Danish and Swedish War began.", "Danish and Swedish War", "event"),
        ("They fought in the Danish and Swedish War.", "Danish and Swedish War", "event"),
        ("In 1638, Anna Berg left Spanish Florida.", "Spanish Florida", "place"),
        ("Ana Berg filmed in Turkish Istanbul.", "Istanbul", "city"),
    ],
)
def test_the_whole_name(text: str, name: str, kind: str) -> None:
    assert kinds(read(text)).get(name) == kind


def test_an_adjective_with_a_hyphen_ends_no_name() -> None:
    assert "Nils Berg" in kinds(read("He left the Nils Berg-led party. Nils Berg was ill."))


def test_wars_of_several_stay_apart() -> None:
    assert not any(" and " in name for name in kinds(read("He fought in the Danish and Swedish Wars.")))


def test_a_name_with_both_surnames_is_meant_by_either() -> None:
    analysis = read("José Gomes y Elm wrote a book. Gomes died. Pablo Ruiz y Cruz sang. Cruz slept.")
    assert meant(analysis, "Gomes", nth=1) == "José Gomes y Elm"
    assert meant(analysis, "Cruz", nth=1) == "Pablo Ruiz y Cruz"


def test_a_ceremonial_name_is_told_as_the_text_goes_on() -> None:
    analysis = read("Ana María Elena de la Santa Cruz Gomes y Elm, a colonel, entered the fight. Gomes returned to Oslo.")
    assert meant(analysis, "Gomes", nth=1) == "Ana Gomes"


@pytest.mark.parametrize(
    ("name", "shorts", "told"),
    [
        ("Ana María Elena de la Cruz Gomes y Elm", ("Gomes",), "Ana Gomes"),
        ("Ana María Elena de la Cruz Gomes y Elm", (), "Ana María Elena de la Cruz Gomes y Elm"),
        ("Ana Gomes y Elm", ("Gomes",), "Ana Gomes y Elm"),
        ("Anna Berta Clara Dora Elsa Berg", ("Berg",), "Anna Berta Clara Dora Elsa Berg"),
    ],
)
def test_what_somebody_is_called(name: str, shorts: tuple[str, ...], told: str) -> None:
    assert called(name, shorts) == told


