import pytest

from quizgen.language.abbreviations import abbreviations
from quizgen.language.marks import pairs


def found(text: str) -> list[tuple[str, str]]:
    result = abbreviations(text, pairs(text), 1)
    assert all(text[a.start : a.end] == a.short for a in result)
    return [(a.short, a.long) for a in result]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It joined the Northern River Trade Union (NRTU) in May.", [("NRTU", "Northern River Trade Union")]),
        (
            "the Organization of Salt Exporting Towns (OSET, made of five) met",
            [("OSET", "Organization of Salt Exporting Towns")],
        ),
        ("The NRTU (Northern River Trade Union) met.", [("NRTU", "Northern River Trade Union")]),
        ("It holds the NRTU [Northern River Trade Union, a club].", [("NRTU", "Northern River Trade Union")]),
        ("the Northern River Trade Union [NRTU] met", []),
        ("the Baltic Grain Board, or BGB, met", [("BGB", "Baltic Grain Board")]),
        ("They grew polymerase chain reactions (PCRs) there.", [("PCRs", "polymerase chain reactions")]),
        ("It drew the Northern Orbital Ultraviolet Satellite (NOUSE) there.", []),
        ("The road is 500 miles (800 km) long.", []),
        ("The treaty (TRE) was signed.", []),
        ("They built grain barns quickly beside Rome (GBR).", []),
        ("King Charles (AD 900) ruled.", []),
        ("The old mill (Stone) burned.", []),
        ("by tools such as canonical correspondence analysis (CCA) there", [("CCA", "canonical correspondence analysis")]),
    ],
)
def test_only_what_the_text_explains(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected
