"""True statements that nobody would test."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions.wording.kept import kept
from quizgen.questions.worth.bland import bland

FEATURE = "Life Goes On Behind the Gates of Narvik"


def is_bland(text: str, title: str = "An example") -> bool:
    """Whether the first statement of a text is bland, worded with the slots that are kept."""
    facts = extract(analyse(Article("x", title, (text,)), load()))
    clause = facts.clauses[0]
    return bland(clause, kept(clause, None) or [], facts)


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("Squash is a racket sport played with rackets in a small court.", True),
        ("Squash is a racket sport played with a hollow ball in a small court.", False),
        ("Marine science includes marine biology and the study of tides.", True),
        ("Marine science includes biology and the study of tides.", False),
        ("The word currant is derived from the name of Corrant.", True),
        ("The word currant is derived from the name of Corinth.", False),
        ("Crops are affected by climatic changes.", True),
        ("Crops are affected by changes in the price of oil.", False),
        ("Crops are affected by rust.", False),
        ("Karl Weiss was described by one source as a farmer.", True),
        ("Karl Weiss was described by Anna Berg as a farmer.", False),
        ("The theory was developed by an author of the Oslo School.", False),
        ("Physics includes optics, mechanics, acoustics, astronomy, statics, electronics, and heat.", True),
        ("Physics includes optics, mechanics, and heat.", False),
        ("Narvik is a notorious drinking town.", True),
        ("Narvik is a drinking town.", False),
        ("Anna Berg was an imposing presence with dark hair.", True),
        ("Anna Berg was a prominent figure in the Oslo Theatre.", False),
        ("Anna Berg was drawn into modern painting after meeting the painter Karl Weiss and seeing the old pictures of Oslo.", True),
        ("Anna Berg was drawn into the Oslo School after meeting the painter Karl Weiss and seeing the old pictures of Narvik.", False),
        ("Anna Berg liked visual design.", True),
        ("Anna Berg enjoyed the novels of Karl Weiss.", False),
        ("Anna Berg enjoyed great success in 1931.", False),
        ("Anna Berg produced a documentary film.", True),
        ("Anna Berg produced a documentary film about mills.", False),
        ("Anna Berg wrote several books.", True),
        ("Anna Berg finished her first novel.", True),
        ("Anna Berg finished her first novel in 1931.", False),
        ("Anna Berg wrote twelve books.", False),
        ("Anna Berg gained experience in telephony.", True),
        ("Anna Berg gained experience in telephony at the Oslo Works.", False),
        ("Anna Berg developed her passion for freedom and reason.", True),
        ("Anna Berg developed the concept of cold welding.", False),
        ("Anna Berg displayed a combination of courage and skill.", True),
        ("Anna Berg displayed her pictures in the Oslo Gallery.", False),
        ("Anna Berg attended primary school.", True),
        ("Anna Berg attended Narvik Primary School.", False),
        ("Anna Berg decided to return to Narvik.", True),
        ("Anna Berg decided to return to Narvik in 1931.", False),
        ("Anna Berg decided to attack Narvik.", False),
    ],
)
def test_what_nobody_would_test(text: str, nothing: bool) -> None:
    assert is_bland(text) is nothing


@pytest.mark.parametrize(
    ("text", "title", "nothing"),
    [
        ("Karl Weiss crossed through the iron gates into the town.", FEATURE, True),
        ("Karl Weiss made eye contact with the guard.", FEATURE, True),
        ("Karl Weiss crossed the Arctic Ocean.", FEATURE, False),
        ("Karl Weiss crossed through the iron gates into the town.", "Karl Weiss Behind the Gates of Narvik", False),
        ("Karl Weiss crossed through the iron gates into the town.", "Narvik", False),
        ("Narvik is a famous fishing town.", "Narvik", False),
    ],
)
def test_asides_and_steps_of_a_scene(text: str, title: str, nothing: bool) -> None:
    assert is_bland(text, title) is nothing
