"""Which questions are told where they belong."""

from dataclasses import replace

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Facts
from quizgen.language.analysis import analyse
from quizgen.language.model import Kind
from quizgen.language.pipeline import load
from quizgen.model import Article, Evidence, Type
from quizgen.questions import object as object_
from quizgen.questions import true_false, when
from quizgen.questions.clear.frame import FRAMED, OCCASION, framed
from quizgen.questions.draft import Draft

FACTS = Facts(
    title="Aruba",
    text="The crew landed. Aruba lies off Venezuela. In Oranjestad, alleles vary.",
    weights={"aruba": 1.0, "oranjestad": 0.3, "venezuela": 0.85, "mia": 0.9, "bosch": 0.9},
    names=((1, "Mia Bosch", Kind.PERSON),),
)


def draft(prompt: str, answer: str | bool = "eight", kind: Type = Type.SHORT_ANSWER) -> Draft:
    return Draft(prompt, answer, (Evidence(1, 0, 1, "T"),), "key", type=kind)


@pytest.mark.parametrize(
    ("prompt", "kind", "expected"),
    [
        ("Into how many regions is the island divided?", Type.SHORT_ANSWER, "In the article “Aruba”, into how many regions is the island divided?"),
        ("The crew landed at noon.", Type.TRUE_FALSE, "According to the article “Aruba”, the crew landed at noon."),
        ("Alleles vary in _____ ways.", Type.CLOZE, "According to the article “Aruba”, alleles vary in _____ ways."),
        ("Oranjestad grew fast.", Type.TRUE_FALSE, "According to the article “Aruba”, Oranjestad grew fast."),
        ("According to Bo, the crew landed.", Type.TRUE_FALSE, "In the article “Aruba”, according to Bo, the crew landed."),
        ("Former Mayor Bo Oak left.", Type.TRUE_FALSE, "According to the article “Aruba”, former Mayor Bo Oak left."),
        ("Smugglers’ Notch grew fast.", Type.TRUE_FALSE, "According to the article “Aruba”, Smugglers’ Notch grew fast."),
        ("Mayor Bo Oak left.", Type.TRUE_FALSE, "According to the article “Aruba”, Mayor Bo Oak left."),
        ("Mia Bosch lived near the coast.", Type.TRUE_FALSE, "According to the article “Aruba”, Mia Bosch lived near the coast."),
        ("Who left home on 2 October 1869?", Type.SHORT_ANSWER, "In the article “Aruba”, who left home on 2 October 1869?"),
        # anchored: the title's own name, a central name, a name with a year, three names
        ("Into how many regions is Aruba divided?", Type.SHORT_ANSWER, None),
        ("Who left Venezuela?", Type.SHORT_ANSWER, None),
        ("In what year did Oranjestad become a city, before 1900?", Type.SHORT_ANSWER, None),
        ("Who left Oranjestad on 2 October 1869?", Type.SHORT_ANSWER, None),
        ("Who met Bo, Mia and Tom?", Type.SHORT_ANSWER, None),
        ("Put these events in the order in which they happened.", Type.ORDERING, None),
    ],
)  # fmt: skip
def test_frame(prompt: str, kind: Type, expected: str | None) -> None:
    made = framed(draft(prompt, kind=kind), FACTS)
    assert made is not None
    assert made.prompt == (expected or prompt)
    assert (FRAMED in dict(made.hints)) == (expected is not None)


def test_the_family_of_the_title_is_framed() -> None:
    facts = Facts(title="Anna Berg", text="The Berg family moved.", weights={"anna": 1.0, "berg": 1.0})
    made = framed(draft("In what year did the Berg family move to Oslo?", answer="1908"), facts)
    assert made is not None
    assert made.prompt == "In the article “Anna Berg”, in what year did the Berg family move to Oslo?"
    plain = draft("In what year did Anna Berg join the Berg family in Oslo?", answer="1908")
    assert framed(plain, facts) == plain


def test_a_title_that_holds_the_answer_or_is_too_long_frames_nothing() -> None:
    plain = draft("Which island is divided into eight regions?", answer="Aruba")
    assert framed(plain, FACTS) == plain
    long = draft("Into how many regions is the island divided?" * 5)
    assert framed(long, FACTS) == long


def test_no_frame_before_a_capital_that_may_be_only_the_sentences() -> None:
    assert framed(draft("Labor shifted to mining.", True, Type.TRUE_FALSE), FACTS) is None
    assert framed(draft("Crews landed at noon.", True, Type.TRUE_FALSE), FACTS) is None
    assert framed(draft("Venezuela grew fast.", True, Type.TRUE_FALSE), FACTS) is not None


def test_a_possessive_at_the_head_is_lowered_as_its_noun_is() -> None:
    facts = Facts(title="Aruba", text="Slavery’s friends met. They praised slavery.")
    made = framed(draft("Slavery’s friends met at noon.", True, Type.TRUE_FALSE), facts)
    assert made is not None and made.prompt == "According to the article “Aruba”, slavery’s friends met at noon."


def test_a_name_keeps_its_capital_though_the_word_is_also_small() -> None:
    facts = Facts(title="Aruba", text="The crew of Flight 12 came. A flight was late. In 1998 Berg registered linden.org for Linden.")
    for said in ("Flight 12 left at noon.", "Linden aimed at schools."):
        made = framed(draft(said, True, Type.TRUE_FALSE), facts)
        assert made is not None and made.prompt == f"According to the article “Aruba”, {said}"
    made = framed(draft("Flight was late.", True, Type.TRUE_FALSE), facts)
    assert made is not None and made.prompt.endswith(", flight was late.")


def test_a_title_keeps_the_stop_of_an_abbreviation() -> None:
    made = framed(draft("Into how many divisions did the club fall?"), Facts(title="Oakham Town F.C.", text="It fell."))
    assert made is not None and made.prompt.startswith("In the article “Oakham Town F.C.”, into")


def test_no_frame_that_gives_the_answer_away() -> None:
    long = Facts(title="Venezuelan Coastal Railway", text="The line opened.")
    plain = draft("Into which country did the line lead?", answer="Venezuela")
    assert framed(plain, long) == plain


def test_the_correction_of_a_false_statement_is_framed_too() -> None:
    false = Draft(
        "The crew landed in 9 places.",
        False,
        (Evidence(1, 0, 1, "T"),),
        "key",
        type=Type.TRUE_FALSE,
        correction="The crew landed in 8 places.",
    )
    made = framed(false, FACTS)
    assert made is not None
    assert made.correction == "According to the article “Aruba”, the crew landed in 8 places."


LONG = Facts(
    title="Sailors find a bottle off Kiel",
    text="The bottle was found in 2014. It lay in a net off Kiel.",
    weights={"kiel": 1.0},
)


def test_a_noun_that_only_the_title_explains_is_framed_though_a_name_stands_beside_it() -> None:
    made = framed(draft("In what year was the bottle found near Kiel?", answer="2014"), LONG)
    assert made is not None
    assert (
        made.prompt == "In the article “Sailors find a bottle off Kiel”, in what year was the bottle found near Kiel?"
    )
    assert framed(draft("Who found the bottle near Kiel?", answer="two sailors"), LONG) is None  # the title says it
    assert framed(draft("What is the bottle of Kiel made of?", answer="glass"), LONG) is not None


def test_a_match_without_its_tournament_is_told_where_it_belongs() -> None:
    match = replace(draft("By what score did Aruba beat Chile?", "3–1"), hints=((OCCASION, 1.0),))
    found = framed(match, FACTS)
    assert found is not None
    assert found.prompt == "In the article “Aruba”, by what score did Aruba beat Chile?"


def test_the_university_of_a_title_is_framed_where_the_title_s_name_is_not_printed() -> None:
    text = "In 1928 Anna Berg became the university's first president."
    facts = extract(analyse(Article("x", "University of Oslo", (text,)), load()))
    (asked,) = when.ask(facts)
    found = framed(asked, facts)
    assert found is not None
    assert found.prompt == (
        "In the article “University of Oslo”, in what year did Anna Berg become the university's first president?"
    )
    other = extract(analyse(Article("x", "Oslo in Winter", (text,)), load()))
    assert list(when.ask(other)) == []  # which university?


def test_a_version_is_told_of_what() -> None:
    text = "In 1976 a soulful version sung by Anna Berg reached the Oslo Charts."
    facts = extract(analyse(Article("x", "Fair Land", (text,)), load()))
    (asked,) = when.ask(facts)
    found = framed(asked, facts)
    assert found is not None
    assert found.prompt.startswith("In the article “Fair Land”, ")


def test_a_former_office_has_no_capital_behind_a_frame() -> None:
    made = framed(draft("Former Defence Minister Bo met Al.", True, Type.TRUE_FALSE), FACTS)
    assert made is not None and made.prompt.endswith("”, former Defence Minister Bo met Al.")


def test_a_headline_that_tells_what_a_statement_tells_is_not_printed() -> None:
    facts = replace(FACTS, title="Swimming farmers say new tax a shame")
    told = framed(draft("The new tax drew the anger of swimming farmers.", True, Type.TRUE_FALSE), facts)
    assert told is None or FRAMED not in dict(told.hints)
    other = framed(draft("The crew landed at noon.", True, Type.TRUE_FALSE), facts)
    assert other is not None and FRAMED in dict(other.hints)


def test_a_numeral_has_no_capital_behind_a_frame() -> None:
    made = framed(draft("Seventy-three men left _____ in a boat.", "Oslo", Type.CLOZE), FACTS)
    assert made is not None
    assert made.prompt == "According to the article “Aruba”, seventy-three men left _____ in a boat."


def test_what_a_whole_life_holds_needs_no_frame_under_the_news_of_a_death() -> None:
    text = "Anna Berg was awarded the Presidential Medal of Freedom. Her brother Tom Oak sold ships."
    facts = extract(analyse(Article("x", "Singer Anna Berg dies at 97", (text,)), load()))
    (asked,) = (d for d in object_.ask(facts) if "medal" in d.prompt)
    made = framed(asked, facts)
    assert made is not None and made.prompt == "Which medal was Anna Berg awarded?"
    told = framed(asked, replace(facts, title="Singer Anna Berg leaves for Oslo"))
    assert told is not None and told.prompt == "In the article “Singer Anna Berg leaves for Oslo”, which medal was Anna Berg awarded?"


def test_who_made_a_thing_with_letters_of_its_own_needs_no_frame() -> None:
    who = draft("Who founded the FIRST Global competition?", answer="Bo Oak")
    assert framed(who, FACTS) == who
    body = framed(draft("Who founded the National Museum?", answer="Bo Oak"), FACTS)
    assert body is not None and body.prompt == "In the article “Aruba”, who founded the National Museum?"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("According to Bo Oak, crops fail in Oslo.", "Bo Oak says that crops fail in Oslo."),
        ("According to the Salt Board, crops fail in Oslo.", "the Salt Board states that crops fail in Oslo."),
        ("According to the Danes, crops fail in Oslo.", "according to the Danes, crops fail in Oslo."),
    ],
)
def test_a_source_behind_a_frame_becomes_the_subject(told: str, expected: str) -> None:
    names = ((1, "Bo Oak", Kind.PERSON), (2, "Salt Board", Kind.ORGANISATION), (3, "Danes", Kind.GROUP))
    made = framed(draft(told, True, Type.TRUE_FALSE), replace(FACTS, names=names))
    assert made is not None and made.prompt == f"In the article “Aruba”, {expected}"


def test_a_common_word_before_a_name_is_small_behind_a_frame() -> None:
    text = "By the twelfth century, numerous Asian countries had begun to use salt in trade."
    facts = extract(analyse(Article("x", "Unrest on the coast", (text,)), load()))
    made = replace(next(iter(true_false.ask(facts))), prompt="Numerous Asian countries had begun to use salt in trade.")
    found = framed(made, replace(facts, names=(), weights={}))
    assert found is not None and found.prompt == "According to the article “Unrest on the coast”, numerous Asian countries had begun to use salt in trade."


def test_letters_are_asked_with_their_article() -> None:
    letters = replace(draft("What does SLT stand for?", "salt load tons"), rule="abbreviation")
    weighty = replace(FACTS, weights={"slt": 1.0})
    made, own = framed(letters, weighty), framed(letters, replace(weighty, title="The SLT of Aruba"))
    assert made is not None and made.prompt == "In the article “Aruba”, what does SLT stand for?"
    assert own is not None and own.prompt == "What does SLT stand for?"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("John Oak (painter)", "In the article “John Oak (painter)”, in what year did John Oak leave Aruba?"),
        ("John Oak", "In what year did John Oak leave Aruba?"),
        ("John Quincy Oak (painter)", "In what year did John Oak leave Aruba?"),
    ],
)
def test_one_of_two_of_a_name_is_told_by_the_title(title: str, expected: str) -> None:
    made = framed(draft("In what year did John Oak leave Aruba?", "1902"), replace(FACTS, title=title))
    assert made is not None and made.prompt == expected
