import json
from html.parser import HTMLParser

from quizgen.emit.reading import as_json
from quizgen.emit.reading.page import as_html
from quizgen.emit.reading.text import as_text
from quizgen.language.model import Abbreviation, Entity, Kind, Mention, Time
from quizgen.model import Article, Evidence
from quizgen.quotes.model import Quotation
from quizgen.reading import Reading

TEXT = "Mary Ash of the OB said <b>: “The oven & it is cold.” In 1901 he left."
READING = Reading(
    Article("t", "A <title>", (TEXT, "Sign up & read.")),
    (Entity(0, "Mary Ash", kind=Kind.PERSON, gender="female", roles=("a baker",)),),
    (Mention(1, 0, 8, "Mary Ash", 0, "name", 1.0), Mention(1, 63, 65, "he", 0, "pronoun", 0.5)),
    (
        Quotation(
            "direct",
            "The oven & it is cold.",
            Evidence(1, 30, 52, "The oven & it is cold."),
            "Mary Ash",
            0,
            "a baker",
            "say",
        ),
    ),
    (Time(1, 57, 61, "1901", "date", "1901", True),),
    (Abbreviation("OB", "Oven Board", 1, 16, 18),),
    (Evidence(1, 33, 35, "he"),),
)


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.classes: list[str] = []
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag if tag == "style" else ""
        self.classes += [value or "" for name, value in attrs if name == "class"]

    def handle_data(self, data: str) -> None:
        if self.inside != "style":
            self.found.append(data)


def test_the_page_holds_the_article_word_for_word() -> None:
    parser = _Text()
    parser.feed(as_html(READING).decode())
    assert TEXT in "".join(parser.found)
    assert "person pronoun unsure" in parser.classes
    assert "<b>" not in as_html(READING).decode().split("</style>")[1]


def test_the_text_lists_what_was_understood() -> None:
    lines = [line.strip() for line in as_text(READING).splitlines()]
    assert "1 person       Mary Ash (female; a baker)" in lines
    assert "¶1 Mary Ash (a baker) [say]: The oven & it is cold." in lines
    assert "OB = Oven Board" in lines
    assert [line for line in lines if line.startswith("1901")] == [
        "1901         ¶1 …: “The oven & it is cold.” In »1901« he left.…"
    ]


def test_json_refers_to_entities_by_number() -> None:
    value = json.loads(as_json(READING))
    assert value["entities"][value["mentions"][0]["entity"]]["name"] == "Mary Ash"
    assert value["quotations"][0]["speaker_entity"] == 0
    assert as_json(READING) == as_json(READING)
