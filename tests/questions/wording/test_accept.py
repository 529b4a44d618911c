"""Other right forms of an answer, and prompts that have two answers."""

import pytest

from quizgen.facts.model import Abbreviation, Facts, Phrase, Segment
from quizgen.language.model import Kind
from quizgen.model import Evidence
from quizgen.questions import drafts
from quizgen.questions.wording.accept import family_in_front, others
from quizgen.questions.wording.answers import trimmed

PLACE = Evidence(1, 0, 5, "x" * 5)
FACTS = Facts(abbreviations=(Abbreviation("CSTO", "the Collective Security Treaty Organization", PLACE),))


@pytest.mark.parametrize(
    ("answer", "other"),
    [
        ("the Collective Security Treaty Organization", "CSTO"),
        ("the CSTO", "Collective Security Treaty Organization"),
        ("March 3, 1901", "3 March 1901"),
        ("3 March 1901", "March 3, 1901"),
        ("the United States", "US"),
        ("Oven Inc.", "Oven"),
        ("the Ohio Salt Party", "Salt Party"),
    ],
)
def test_other_forms(answer, other):
    assert list(others(answer, FACTS)) == [other]


def test_no_other_form():
    assert list(others("Linz", FACTS)) == [] and list(others("the Social Salt Party", FACTS)) == []


def test_a_prompt_with_two_answers_is_dropped():
    twice = (Abbreviation("OCA", "Office of Cats", PLACE), Abbreviation("OCA", "Order of Cooks", PLACE))
    assert [d.prompt for d in drafts(Facts(abbreviations=twice, title="The OCA"))] == []
    assert "What does OCA stand for?" in {d.prompt for d in drafts(Facts(abbreviations=twice[:1], title="The OCA"))}


def test_a_company_goes_without_its_legal_form_and_site():
    assert list(others("Oven.com Inc.", FACTS)) == ["Oven.com", "Oven"]
    assert list(others("Monte Co", FACTS)) == ["Monte"] and list(others("Costa Rica", FACTS)) == []


@pytest.mark.parametrize(
    ("name", "text", "front"),
    [
        ("Heng Swee Keat", "Heng Swee Keat spoke. Heng left.", True),
        ("Heng Swee Keat", "Heng Swee Keat spoke. Keat left.", False),
        ("Heng Swee Keat", "Heng Swee Keat spoke.", False),
        ("Anna Berg", "Anna Berg spoke. Anna left.", False),
        ("Plato", "Plato spoke.", False),
        ("an archer", "She is an archer. He is an owl.", False),
    ],
)
def test_the_article_tells_which_name_is_the_family_s(name, text, front):
    assert family_in_front(name, text) is front


def test_letters_with_stops_do_not_say_what_they_stand_for():
    short = (Abbreviation("O.C.A.", "Office of Cats", PLACE),)
    made = next(d for d in drafts(Facts(abbreviations=short, title="The O.C.A.", text="The O.C.A. met. The O.C.A. left.")) if d.rule == "abbreviation")
    assert made.accept == ("the Office of Cats",)


@pytest.mark.parametrize(
    ("text", "answer"),
    [("his Salt Party", "Salt Party"), ("its Ministry of Salt", "Ministry of Salt"), ("his Salt debt", "his Salt debt"), ("his own", "his own")],
)
def test_whose_a_named_body_is_goes_without_saying(text, answer):
    phrase = Phrase((Segment(text, False),), text, "x", "x", Kind.ORGANISATION, PLACE, named=True)
    assert trimmed(phrase, text) == answer
