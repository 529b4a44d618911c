"""Names given as *A or B*, and names that the prompt already spells."""

import pytest

from quizgen.questions.naming import either, joined


def test_either_of_two_names_is_right():
    assert either("Moorland or ‘Eye of the North’") == ("Moorland", "Eye of the North")
    assert either("either phycology or algology") == ("phycology", "algology")
    assert either("bread or butter") == () and either("Moorland") == ()


@pytest.mark.parametrize(
    ("prompt", "name", "told"),
    [
        ("What name is given to Oslo’s cube satellites?", "CubeSats", True),
        ("What name is given to Oslo’s small satellites?", "CubeSats", False),
        ("What name is given to the river boat?", "River", False),
    ],
)
def test_a_name_joined_of_the_prompts_words(prompt, name, told):
    assert joined(prompt, name) is told
