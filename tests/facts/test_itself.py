"""*its* for the subject's own name, and the article before a name."""

import pytest

from tests.questions.test_names import said


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("The Salt Fund sold the Salt Fund’s office in 2015.", "A title", "The Salt Fund sold its office in 2015."),
        ("The Oslo Star sold the Star’s office in 2015.", "Oslo Star", "The Oslo Star sold its office in 2015."),
        ("In 2012, the Star announced its plan for Oslo. The Oslo Star grew.", "Oslo Star", "The Oslo Star announced its plan for Oslo in 2012."),
        ("The Elm Bank sold the Salt Fund’s office in 2015.", "A title", "The Elm Bank sold the Salt Fund’s office in 2015."),
        ("Peter Oak sold Peter Oak’s house in 2015.", "A title", "Peter Oak sold his house in 2015."),
        ("During Peter Oak’s second term, to which he was elected in 1938, salt grew dear.", "A title", "Peter Oak was elected to his second term in 1938."),
        ("Peter Oak’s patents were sold. In 1938, Oak fought a long war to defend the patents.", "A title",
         "Peter Oak fought a long war in 1938 to defend his patents."),
        ("In 1938, Peter Oak met Olaf Berg in Peter Oak’s house.", "A title", "Peter Oak met Olaf Berg in Oak’s house in 1938."),
        ("Ana Berg taught at Elm College. In 1953, the College moved to Oslo.", "A title", "Elm College moved to Oslo in 1953."),
        ("Ana Berg led the Elm College. In 1953, the College moved to Oslo.", "A title", "The Elm College moved to Oslo in 1953."),
        ("In 1950, critics praised The Raven.", "The Raven (film)", "Critics praised The Raven in 1950."),
        ("Salt Club of Oslo bought a house in 1950. Ana Berg led the Salt Club.", "A title", "The Salt Club of Oslo bought a house in 1950."),
        ("Salt Life of Oslo bought a house in 1950. Ana Berg led Salt Life.", "A title", "Salt Life of Oslo bought a house in 1950."),
    ],
)  # fmt: skip
def test_the_words_before_a_name(text: str, title: str, expected: str) -> None:
    assert expected in said(text, title)
