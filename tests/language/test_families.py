"""Whom a last name means that several people bear."""

import pytest

from tests.language.reading import meant, read


@pytest.mark.parametrize(
    ("paragraphs", "who"),
    [
        (("Olaf Berg founded Salt Ltd. in 1889.", "Berg hired helpers.", "In 1956, Hans Berg went to Oslo."), "Olaf Berg"),
        (("Olaf Berg founded Salt Ltd. in 1889.", "In 1956, Hans Berg, grandson of Olaf Berg, went to Oslo. Berg liked it."), "Hans Berg"),
        (("Olaf Berg founded Salt Ltd. in 1889.", "In 1956, Hans Berg, grandson of Olaf Berg, went to Oslo.", "In 1963, Berg renamed it."), None),
        (("Olaf Berg founded Salt Ltd. in 1889.", "He met his wife, Anna Berg, in Oslo.", "In 1963, Berg renamed it."), "Olaf Berg"),
        (("Olaf Berg founded Salt Ltd. in 1889. His rival in Oslo was Hans Berg. Berg renamed it.",), None),
        (("Olaf Berg met Anna Berg in Oslo.", "In 1963, Mrs. Berg renamed it."), "Anna Berg"),
    ],
)
def test_the_one_who_is_clear(paragraphs: tuple[str, ...], who: str | None) -> None:
    analysis = read(*paragraphs)
    number, text = next((n, p) for n, p in enumerate(paragraphs, 1) if any(w in p for w in ("Berg hired", "Berg renamed", "Berg liked")))
    at = next(text.index(w) for w in ("Berg hired", "Berg renamed", "Berg liked") if w in text)
    nth = text[:at].count("Berg")
    assert meant(analysis, "Berg", paragraph=number, nth=nth) == who


def test_whom_the_title_names_in_few_words_goes_before_namesakes() -> None:
    analysis = read("Olaf Lars Berg was a director, and Hans Ulrik Berg a poet. In 1957, Berg married Anna Oak.", title="Olaf Berg")
    assert meant(analysis, "Berg", nth=2) == "Olaf Berg"


@pytest.mark.parametrize(
    ("paragraphs", "who"),
    [
        (("Lincoln met Anna Oak in Oslo.", "In 1836, Anna left him."), "Anna Oak"),
        (("Lincoln met Anna Oak in Oslo.", "He later met Anna Elm.", "In 1836, Anna left him."), None),
        (("Lincoln met Anna Oak in Oslo.", "In 1830, Anna came back.", "He later met Anna Elm.", "It snowed. " * 3, "Lincoln left.", "So did Bo Ash.",
          "In 1836, Anna Elm came. Anna left him."), "Anna Elm"),
        (("Anna ruled Oslo alone.", "He later met Anna Elm and Anna Oak.", "In 1836, Anna left him."), None),
    ],
)  # fmt: skip
def test_a_first_name_of_two_women(paragraphs: tuple[str, ...], who: str | None) -> None:
    number, text = len(paragraphs), paragraphs[-1]
    analysis = read(*paragraphs)
    found = [m for m in analysis.mentions if m.paragraph == number and m.start == text.index("Anna left")]
    assert [analysis.entities[m.entity].name for m in found if m.certainty > 0.5] == ([who] if who is not None else [])
