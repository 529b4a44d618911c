"""Pronouns that stand for the topic of an article that a common noun names."""

import pytest

from quizgen.facts import contexts_of, extract
from quizgen.facts.topic import topical
from quizgen.language.analysis import analyse
from quizgen.model import Article

OFTEN = " The otter swims. An otter eats fish."


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Otter", "The otter is a small mammal. It lives near rivers." + OFTEN, {"It": "the otter"}),
        ("Otter", "The otter's fur is dense. Its tail is long." + OFTEN, {"Its": "the otter"}),
        ("Otters", "Otters are mammals. They live near rivers. Otters swim. Otters eat fish.", {"They": "otters"}),
        # another subject before it, another number, an empty it, a title that is no noun of the text, a name
        ("Otter", "The river is cold. It feeds the lake." + OFTEN, {}),
        ("Otter", "The otter is a mammal. They live near rivers." + OFTEN, {}),
        ("Otter", "The otter is a mammal. It seems that rivers suit the otter." + OFTEN, {}),
        ("Badger", "The otter is a small mammal. It lives near rivers." + OFTEN, {}),
        ("Otter", "The sea otter is a small mammal. It lives near rivers." + OFTEN, {}),
    ],
)
def test_topic_pronouns(title: str, text: str, expected: dict[str, str]) -> None:
    (ctx,) = topical(list(contexts_of(analyse(Article("a", title, (text,))))))
    found = {ctx.doc[i].text: full for i, (_, full) in ctx.definites.items()}
    assert {word: full for word, full in found.items() if word.lower() != "the"} == expected


def test_parts_of_the_topic() -> None:
    text = (
        "The otter is a mammal. Its tail is long. The eyes are small. The river is cold. The teeth of the fish are sharp."
        + OFTEN
    )
    (ctx,) = topical(list(contexts_of(analyse(Article("a", "Otter", (text,))))))
    the = {ctx.doc[i + 1].text: full for i, (_, full) in ctx.definites.items() if full.endswith("’s")}
    assert the == {"eyes": "the otter’s"}


@pytest.mark.parametrize("text", ["The otter’s trainer took his book home.", "The otter, painted by her in 1900, was sold to his son."])
def test_a_thing_that_stands_for_the_topic_is_nobody(text: str) -> None:
    assert "otter" in extract(analyse(Article("a", "Otter", (f"{text}{OFTEN}",)))).text
