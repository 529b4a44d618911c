"""What every finished prompt must pass."""

import pytest

from quizgen.questions._common import torn


@pytest.mark.parametrize(
    "prompt",
    [
        "What did the and the queen sign in 1902?",
        "Who called the treaty “a disgrace?",
        "In what year was is the bridge built?",
        "What was built by of the king?",
        "Who finished ranked. 1 in 1995?",
    ],
)
def test_a_torn_prompt_is_seen(prompt):
    assert torn(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "Who called the treaty “a disgrace”?",
        "What is the U.S. share of the market?",
        "From what was the flag that flew in 1902 made?",
        "According to Maria Silva, what was the bridge made of?",
    ],
)
def test_a_whole_prompt_passes(prompt):
    assert not torn(prompt)
