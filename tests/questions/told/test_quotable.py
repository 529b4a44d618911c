"""Which quotations are sound, on the subject and clear by themselves."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Facts, Spoken
from quizgen.language.analysis import analyse
from quizgen.language.model import Kind
from quizgen.language.pipeline import load
from quizgen.model import Article, Evidence
from quizgen.questions import drafts, speaker
from quizgen.questions.told.quotable import (
    by_itself,
    colourless,
    fit,
    on_subject,
    points_back,
    printed,
    sound,
    telling,
    whole_thought,
)
from quizgen.questions.told.voices import called, worth_knowing

NAMES = (
    (2, "Daniel Hill", Kind.PERSON),
    (0, "Anna Berg", Kind.PERSON),
    (1, "High Council of Linden", Kind.ORGANISATION),
)
TEXT = "The quarry closed. Anna Berg, mayor of Linden, left it. Copper came from the quarry, copper and more copper."
FACTS = Facts(names=NAMES, title="The quarry of Linden", text=TEXT, weights={"quarry": 0.9})


def said(text, around="", **more):
    return Spoken("Anna Berg", text, "say", Evidence(1, 0, 1, around or text), entity=0, **more)


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("The quarry paid for every school in Linden", True),
        ("The quarry paid for steam- driven mills in Linden", False),
        ("We dug for Copper in the quarry for forty years", False),
        ("For example, the quarry paid for every school", False),
        ("However, the quarry paid for every school", False),
        ("Daniel worked in the quarry for forty years", False),
        ("The work of Daniel Hill paid for every school", True),
    ],
)
def test_slips_of_the_source_and_first_names_make_it_unsound(text, good):
    assert sound(text, FACTS) is good


def test_a_call_to_heed_what_was_said_before_is_no_quotation():
    assert telling("Europe, China and other regions should take their coal from the quarry")
    assert not telling("Europe, China and other regions should take note")


def test_what_hangs_on_the_sentence_before_is_not_fit():
    assert not fit("Two minutes is not long but it is a lot longer than that,")
    assert not fit("The mayors of Linden and of Oslo should take note.")
    assert not fit("I was touched by the people who kept coming back in,")
    assert not fit("Not only did the quarry of Linden not react,")
    assert fit("Not only did the quarry of Linden react, but it closed.")
    assert fit("The price of copper is higher than that of iron.")


def test_words_beside_the_subject_are_silent():
    assert on_subject(said("The quarry paid for every school"), FACTS)
    assert not on_subject(said("My wife cooks very good soup"), FACTS)


def test_the_words_need_nothing_that_stood_before_them():
    assert not by_itself(said("It paid for every school in Linden since 1820, and for roads", pointers=("it",)), FACTS)
    assert by_itself(said("Quarries paid for every school in Linden since 1820, and for roads"), FACTS)
    assert by_itself(said("The quarry fed the town", definites=("quarry", "town")), FACTS)
    assert not by_itself(said("The mill fed the town", definites=("mill", "town")), FACTS)
    assert not by_itself(said("But the quarry of Linden paid each school in the town", definites=("town",)), FACTS)
    assert by_itself(said("But the quarry of Linden paid for each new school since 1820"), FACTS)
    assert not by_itself(said("And we need to find a way to regain our power and our trade"), FACTS)
    assert by_itself(said("This is a quarry that asks for a new road", pointers=("this",)), FACTS)
    assert not by_itself(said("Maybe the quarry of Linden will pay for a new road"), FACTS)


def test_the_next_breath_takes_nothing_back():
    text = "“There are older quarries in Linden.” “But ours is the deepest.”"
    facts = Facts(text=text)
    assert not whole_thought(said("There are older quarries in Linden."), facts)
    assert whole_thought(said("But ours is the deepest."), facts)


def test_what_only_the_listener_sees_is_not_told():
    assert not telling("These quarries here paid for every school in our valley")
    assert printed("The quarry is closed[.]") == "The quarry is closed"


def test_speakers_are_called_by_their_role_unless_they_pass_by():
    assert called(said("x", role="the mayor of Linden"), FACTS) == "Who"  # nobody asks which mayor of Linden
    assert worth_knowing(said("x", role="the mayor of Linden"), FACTS)
    assert not worth_knowing(said("x", role="a farmer from Linden"), FACTS)
    body = Spoken("High Council of Linden", "x", "say", Evidence(1, 0, 1, "x"), entity=1)
    assert worth_knowing(body, FACTS) and called(body, FACTS) == "Which council"


def test_short_titles_are_written_out_in_a_question():
    facts = Facts(names=NAMES, text="Republican Sen. Anna Berg said so.", weights={"berg": 0.5})
    assert called(said("The quarry paid", role="Republican Sen."), facts) == "Which Republican senator"


def asked(text: str, title: str = "The old mill of Lund") -> list[tuple[str, str | bool]]:
    facts = extract(analyse(Article("x", title, tuple(text.split("\n"))), load()))
    return [(d.prompt, d.answer) for d in speaker.ask(facts)]


SAID = "“The old mill of Lund shows how hard the millers of the valley worked,” {} said on Monday."


def test_a_capital_that_may_be_only_the_sentences_is_not_printed() -> None:
    for role, expected in (("Fashion designer", "Who"), ("French designer", "Which French designer")):
        facts = Facts(names=NAMES, text=f"{role} Anna Berg said so.", weights={"berg": 0.5})
        assert called(said("The quarry paid", role=role), facts) == expected


def test_a_whole_thought_on_the_subject_is_asked_though_its_speaker_is_named_once() -> None:
    made = asked("The mill opens in May.\n" + SAID.format("Tom Hale"))
    assert [a for _, a in made] == ["Tom Hale"]
    assert asked("The mill opens in May.\n“It shows how hard the millers of the valley worked,” Tom Hale said.") == []


def test_what_these_takes_up_is_told_elsewhere() -> None:
    words = "“The search for {} quarries is complicated through time constraints,” Tom Hale said."
    assert [a for _, a in asked("The mill opens in May.\n" + words.format("older mills and"))] == ["Tom Hale"]
    assert asked("The mill opens in May.\n" + words.format("these mills and")) == []


def test_junior_is_no_last_name() -> None:
    facts = extract(analyse(Article("x", "The old mill of Lund", (SAID.format("Tom Hale Jr."),)), load()))
    assert [d.accept for d in speaker.ask(facts)] == [("Hale",)]


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Two hours is not a long time, but a lot longer than that", True),
        ("To do this properly, the quarry needs a second road", True),
        ("Berg and Hill say yes; Holm says no", True),
        ("I was touched by the people who kept coming back in", True),
        ("The main reason they stopped digging was the price of copper", True),
        ("We encouraged them to make the quarry a museum", True),
        ("One way to honour the quarry was to work through his birthday", True),
        ("The miners left because they were tired", False),
        ("Anna Berg said in Oslo that she would dig for copper", False),
        ("The miners were protecting their houses and their school", False),
        ("A quarry like this one has fed Linden since 1820", False),
        ("Everybody in Linden says what they think", False),
        ("Confirming their age will be hard work and takes a second test", True),
        ("Their roofs show how strange the houses are", False),
    ],
)
def test_words_that_lean_on_what_was_said_before(text: str, back: bool) -> None:
    assert points_back(text) is back


def test_words_of_us_or_of_the_mill_stand_under_their_title() -> None:
    for words in ("We gave the mill each summer of our lives in Lund", "The dam of the river Lund gave work to the families"):
        text = f"“{words},” said Tom Hale, mayor of Lund."
        facts = extract(analyse(Article("x", "The old mill of Lund", ("The mill opens in May.", text)), load()))
        made = [d.prompt for d in drafts(facts) if d.rule == "speaker"]
        assert made == [f"In the article ‘The old mill of Lund’, who said, “{words}”?"]


def test_another_s_words_who_is_named_are_not_quoted_again():
    assert not fit("One critic, Tom Holm, insisted ‘one cannot readily imagine our essentially English quarry’")
    assert fit("One critic, Tom Holm, insisted that nobody can readily imagine our quarry")


@pytest.mark.parametrize(
    ("text", "pale"),
    [
        ("I spent a long time drying myself off", True),
        ("At the end of my visit I got a chance to try my small hammer", True),
        ("I have not had any backache since resting", True),
        ("I spent my youth at the quarry", False),
        ("At the end of the war the miners got a school", False),
    ],
)
def test_a_small_doing_of_the_speaker_is_colourless(text, pale):
    assert colourless(said(text), FACTS) is pale
