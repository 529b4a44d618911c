"""Who is meant, and how names and capitals are printed in questions."""

import pytest

from quizgen.facts import extract
from quizgen.facts.lives import BRACKETS
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article
from quizgen.questions import drafts
from quizgen.questions.wording.answers import names_only
from tests.questions.test_names import said

LIFE = "Olaf Berg (5 May 1723 – 6 July 1790) was a Danish economist. "


def asked(text: str, title: str = "Olaf Berg") -> set[tuple[str, str]]:
    return {(d.prompt, str(d.answer)) for d in drafts(extract(analyse(Article("x", title, (text,)), load())))}


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("In 1720, he married Ana Holm.", False),
        ("In 1753, he married Ana Holm.", True),
        ("In 1800, Berg founded the Salt Museum in Narvik.", False),
        ("In 1800, Berg received the Copley Medal.", True),
    ],
)
def test_a_deed_lies_within_the_life(text: str, good: bool) -> None:
    year = text[3:7]
    assert any(year in prompt or year == answer for prompt, answer in asked(LIFE + text)) is good


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Berg (16 June 1723 NS (5 June 1723 OS) – 17 July 1790)", ("16 June 1723", "17 July 1790")),
        ("Ana Berg (4 January 1643 [O.S. 25 December 1642] – 31 March 1727)", ("4 January 1643", "31 March 1727")),
        ("Ana Berg (16 June 1723 in Narvik – 17 July 1790)", ("16 June 1723", "17 July 1790")),
        ("Ana Berg (16 June 1723 (disputed) – 17 July 1790)", None),
    ],
)
def test_a_date_by_two_calendars(text: str, found: tuple[str, str] | None) -> None:
    match = BRACKETS.match(text, len("Ana Berg"))
    assert (match and (match["born"], match["died"])) == found


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("The Oak Movie, a feature-length film, was released in Norway in 1987.", "A title", "The Oak Movie was released in Norway in 1987."),
        ("Mills were few. Ships from Narvik reached Oslo in 1348. Twelve ships burned.", "A title", "Ships from Narvik reached Oslo in 1348."),
        ("Captain Olaf Berg was a sailor and captain in the Danish navy.", "A title", "Olaf Berg was a sailor and captain in the Danish navy."),
        ("Captain Olaf Berg was a sailor in the Danish navy.", "A title", "Captain Olaf Berg was a sailor in the Danish navy."),
    ],
)  # fmt: skip
def test_printed(text: str, title: str, expected: str) -> None:
    assert expected in said(text, title)


def test_an_article_of_a_heading_is_small_in_a_question() -> None:
    text = "In 1500, the empire lost Narvik. Ships of the Elm Empire left Oslo. In 1453, the empire conquered Scania."
    assert ("In what year did the Elm Empire lose Narvik?", "1500") in asked(text, "The Elm Empire")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Danes conquered the Lofoten Fortress in 1502.", "Which people conquered the Lofoten Fortress in 1502?"),
        ("The Danes built the Lofoten Fortress in 1502.", "Who built the Lofoten Fortress in 1502?"),
        ("The Oak Movie, a feature-length film, was released in Norway in 1987.", "In what year was The Oak Movie released in Norway?"),
        ("The Oak Academy, a public school, was opened in Norway in 1987.", "In what year was the Oak Academy opened in Norway?"),
        ("Ana Holm returned to her hometown, Narvik, in 1973.", "To which town did Ana Holm return in 1973?"),
    ],
)
def test_the_question_word(text: str, expected: str) -> None:
    assert expected in {prompt for prompt, _ in asked(text, "Lofoten")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Frenchmen Ana Berg and Bo Holm", "Ana Berg and Bo Holm"),
        ("the Danish chemists Ana Berg and Bo Holm", "Ana Berg and Bo Holm"),
        ("Ana Berg and the Danish chemist Bo Holm", "Ana Berg and the Danish chemist Bo Holm"),
        ("James Oak and Bo Holm", "James Oak and Bo Holm"),
    ],
)
def test_names_without_what_they_are(text: str, expected: str) -> None:
    assert names_only(text) == expected


@pytest.mark.parametrize(("noun", "good"), [("college", False), ("state", True)])
def test_a_state_is_no_college(noun: str, good: bool) -> None:
    assert any("Arizona" in p for p, _ in asked(f"Arizona is a notorious party {noun}.", "Ana Holm")) is good


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("Ana Berg finally captured the old town, which surrendered to Norway in 1480.", False),
        ("Ana Berg finally captured the old town that surrendered to Norway in 1480.", True),
    ],
)
def test_a_clause_behind_a_comma_does_not_say_which(text: str, good: bool) -> None:
    sentences = extract(analyse(Article("x", "Salt", (text,)), load())).sentences
    assert [s.loose for s in sentences] == [not good]


def test_a_pronoun_in_front_stays_before_the_name() -> None:
    text = "Olaf Berg was a sailor. His long training completed, Berg sold salt on ships in the Baltic Sea."
    found = extract(analyse(Article("x", "Olaf Berg", (text,)), load())).sentences
    assert "His long training completed, Olaf Berg sold salt on ships in the Baltic Sea." in [s.text for s in found]
