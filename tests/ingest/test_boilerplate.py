"""What is furniture and, as important, what only looks like it."""

import pytest

from quizgen.ingest.boilerplate import boilerplate, byline

BODY = ("The mill burned down in 1820.", "Nobody was hurt, the owner said.", "It was never rebuilt by the town.")


def found(text: str, at: int) -> bool:
    paragraphs = [*BODY[:at], text, *BODY[at:]]
    return boilerplate(paragraphs) == {at + 1}


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("By Ann Lee", 0),
        ("By Ann Lee and Bob van Dam", 0),
        ("London, 12 March 2020", 0),
        ("January 10, 2022", 0),
        ("The long way back", 1),
        ("* * *", 2),
        ("Photo: The mill in 1810.", 1),
        ("Figure 2: The mill in 1810.", 1),
        ("The mill before the fire (AP Photo/Ann Lee)", 3),
        ("Read more: The miller’s daughter.", 2),
        ("Sign up for our free weekly newsletter and never miss a story.", 3),
        ("This article was originally published by The Town Herald.", 3),
        ("Ann Lee is a journalist from Leeds.", 3),
        ("Bob van Dam writes about mills and is based in Leeds.", 3),
        ("https://example.org/mill", 3),
        ("© 2022 The Town Herald.", 3),
        ("Night Mill was reviewed using code provided by Mill Games. You can read our rules here.", 3),
    ],
)
def test_furniture(text, at):
    assert found(text, at)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("By noon the fire was out.", 0),
        ("By Ann Lee’s account the fire was set.", 0),
        ("The fire was out by January 10, 2022.", 0),
        ("What started the fire?", 1),
        ("“The long way back”", 1),
        ("People sign up for the newsletter of the mill’s friends, which appears weekly.", 2),
        ("Photos of the fire show the miller on the roof.", 1),
        ("Ann Lee is a journalist from Leeds.", 1),
        ("The miller is a writer from Leeds.", 3),
        ("It is gone", 3),
    ],
)
def test_content(text, at):
    assert not boilerplate([*BODY[:at], text, *BODY[at:], *BODY] if at < 3 else [*BODY, text])


def test_a_person_of_the_article_is_no_author():
    assert not boilerplate([*BODY, "The fire was seen by Lee.", "Ann Lee is a journalist from Leeds."])


def test_never_everything():
    assert boilerplate(["By Ann Lee"]) == frozenset()


def test_byline():
    assert byline(["By Ann Lee", *BODY]) == "Ann Lee"
    assert byline(["By Ann Lee and Bob van Dam | Reporters", *BODY]) == "Ann Lee and Bob van Dam"
    assert byline(BODY) is None
