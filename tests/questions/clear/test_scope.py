"""Which prompts need the title because they name no land, house or firm."""

import pytest

from quizgen.questions.clear.scope import scopeless


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
        ("The Reactionary Party split in 1841.", True),
        ("The Norwegian Reactionary Party split in 1841.", False),
        ("Karl Holm was president of the Council of Ministers.", True),
        ("The Labour Party split in 1931.", False),
        ("The last naturally occurring case was diagnosed in 1977.", True),
        ("The last case of cholera was diagnosed in 1977.", False),
        ("What percentage of both cases and deaths occurred in Africa in 2016?", True),
        ("What percentage of cholera cases occurred in Africa in 2016?", False),
        ("TAI was synchronised at the beginning of 1958.", True),
        ("NASA was founded in 1958.", False),
        ("The sales of cards by Nordmill dropped in 1964.", False),
    ],
)
def test_what_needs_its_land_or_firm(prompt: str, needs: bool) -> None:
    assert scopeless(prompt, "Nordmill") is needs
