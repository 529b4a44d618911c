"""What a sheet need not repeat: the title that stands in its heading."""

from dataclasses import replace

from quizgen.emit.worksheet.home import at_home
from quizgen.emit.worksheet.options import Layout
from quizgen.model import Question, Type

from .reading import read, text
from .sample import ARTICLE, BANK

ARUBA = replace(
    BANK,
    article=replace(ARTICLE, title="Aruba."),
    questions=(
        Question("a", Type.SHORT_ANSWER, "In the article “Aruba”, into how many regions is the island divided?", "eight"),
        Question(
            "b", Type.TRUE_FALSE, "According to the article “Aruba”, the land is wet.", False,
            correction="According to the article “Aruba”, the land is dry.",
        ),
        Question("c", Type.SHORT_ANSWER, "In the article ‘Aruba’, who said, “We sail”?", "Ada"),
        Question("d", Type.SHORT_ANSWER, "In the article “Bonaire”, who sails?", "Bo"),
    ),
)  # fmt: skip


def test_the_sheet_s_own_title_goes_another_stays() -> None:
    plain = at_home(ARUBA).questions
    assert [q.prompt for q in plain] == [
        "Into how many regions is the island divided?",
        "The land is wet.",
        "Who said, “We sail”?",
        "In the article “Bonaire”, who sails?",
    ]
    assert plain[1].correction == "The land is dry."


def test_sheets_and_keys_print_it_so_and_cards_in_full() -> None:
    for layout, framed in ((Layout.WORKSHEET, False), (Layout.KEY, False), (Layout.CARDS, True)):
        printed = text(read(ARUBA, layout=layout))
        assert ("In the article “Aruba”" in printed) is framed
