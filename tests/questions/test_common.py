"""What every finished prompt must pass."""

import pytest

from quizgen.questions.definition import lowered
from quizgen.questions.wording.answers import family_first
from quizgen.questions.wording.prompts import dangling, elsewhere, torn


@pytest.mark.parametrize(
    "prompt",
    [
        "Ana Berg ! with Rui Silva made the film.",
        "What did the and the queen sign in 1902?",
        "Who called the treaty “a disgrace?",
        "In what year was is the bridge built?",
        "What was built by of the king?",
        "Who finished ranked. 1 in 1995?",
        "At what age was Ana Berg the subject of a battle between her widowed mother?",
    ],
)
def test_a_torn_prompt_is_seen(prompt):
    assert torn(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "Who called the treaty “a disgrace”?",
        "What is the U.S. share of the market?",
        "When did the war between her brothers end?",
        "From what was the flag that flew in 1902 made?",
        "According to Maria Silva, what was the bridge made of?",
    ],
)
def test_a_whole_prompt_passes(prompt):
    assert not torn(prompt)


def test_a_prompt_may_end_in_known_as_but_not_in_as_alone():
    assert not dangling("What is the study of mosses known as?")
    assert not dangling("What is the study of mosses sometimes referred to as?")
    assert dangling("What did the queen serve as?")


def test_a_prompt_may_end_in_of_where_the_verb_wants_it():
    assert not dangling("What is the skin of frogs composed of?")
    assert not dangling("What does the diet of frogs consist mainly of?")
    assert dangling("What did the queen reign of?")


def test_as_well_points_to_others_but_as_well_as_does_not():
    assert elsewhere("In which decade did Brazil grow as well?")
    assert not elsewhere("In which decade did Brazil as well as Chile grow?")


def test_a_common_noun_that_opens_a_speech_is_small_in_a_question():
    said = "“Thallium is a metal,” said Ana Berg. Traces of thallium were found by the Thallium Office."
    assert lowered("Thallium", said) == "thallium"
    assert lowered("Thallium", said + " They call the town Thallium.") == "Thallium"
    assert lowered("Thallium", "“Thallium is a town,” said Ana Berg.") == "Thallium"


@pytest.mark.parametrize(
    ("name", "family"),
    [("Deng Xiaoping", "Deng"), ("Kim Jong-un", "Kim"), ("Sun Yat-sen", "Sun"), ("Kim “Dusk” Min-seok", "Kim"), ("Jean-Jacques Rousseau", ""),
     ("Anna Berg-Weiss", ""), ("Anna Berg", "")],
)
def test_some_family_names_stand_first(name, family):
    assert family_first(name) == family
