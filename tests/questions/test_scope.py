"""Which prompts need the title because they name no land, house or firm."""

import pytest

from quizgen.questions._scope import scopeless


@pytest.mark.parametrize(
    ("prompt", "needs"),
    [
        ("In what month and year was the first Referendum for Self Rule held with the support of the United Nations?", True),
        ("In what year was the first referendum in Norway held?", False),
        ("Olaf II died in 1387.", True),
        ("King Olaf II died in 1387.", True),
        ("Olaf II of Norway died in 1387.", False),
        ("Pope Pius II visited Oslo in 1460.", False),
        ("World War II ended in 1945.", False),
        ("Playing card sales dropped after the 1964 Tokyo Olympics.", True),
        ("In 1964, membership of the Danish guilds rose.", False),
        ("The sales of Linden Oil dropped after the 1972 Munich Olympics.", False),
        ("The sales of cards by Nordmill dropped in 1964.", False),
    ],
)
def test_what_needs_its_land_or_firm(prompt: str, needs: bool) -> None:
    assert scopeless(prompt, "Nordmill") is needs
