import pytest

from quizgen.language.analysis import analyse
from quizgen.model import Article
from quizgen.quotes import Quotation, attributed, claimed_spans, quotes


def read(*paragraphs: str) -> tuple[Quotation, ...]:
    return quotes(analyse(Article("test", "A title", paragraphs)))


def spoken(*paragraphs: str) -> list[tuple[str, str, str | None]]:
    return [(q.kind, q.text, q.speaker) for q in read(*paragraphs) if q.kind != "indirect"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The oven is cold,” Mary Ash said.", [("direct", "The oven is cold,", "Mary Ash")]),
        ("“The oven is cold,” said Mary Ash of the bakers’ union.", [("direct", "The oven is cold,", "Mary Ash")]),
        ("Mary Ash said: “The oven is cold. We wait.”", [("direct", "The oven is cold. We wait.", "Mary Ash")]),
        ('Mary Ash told the Daily Oven "The oven is cold."', [("direct", "The oven is cold.", "Mary Ash")]),
        (
            "“The oven,” Mary Ash said, “is cold.”",
            [("direct", "The oven,", "Mary Ash"), ("direct", "is cold.", "Mary Ash")],
        ),
        (
            "“The oven is cold,” Mary Ash said. “We wait.”",
            [("direct", "The oven is cold,", "Mary Ash"), ("direct", "We wait.", "Mary Ash")],
        ),
        ("“Is the oven cold?” Mary Ash asked.", [("direct", "Is the oven cold?", "Mary Ash")]),
        ("“The oven is cold,” another baker, Mary Ash, told reporters.", [("direct", "The oven is cold,", "Mary Ash")]),
        ("“The oven is cold,” one baker from Lyon said.", [("direct", "The oven is cold,", "one baker from Lyon")]),
        ("Lea Oak came and, in Mary Ash's words: “The oven is cold. We wait.”", [("direct", "The oven is cold. We wait.", "Mary Ash")]),
        ("According to Mary Ash, “the oven is cold.”", [("mixed", "the oven is cold.", "Mary Ash")]),
        (
            "Mary Ash predicted that the oven would “never be warm again.”",
            [("mixed", "never be warm again.", "Mary Ash")],
        ),
        ("Mary Ash called the oven “a ruin of brick.”", [("mixed", "a ruin of brick.", "Mary Ash")]),
        (
            "Mary Ash and her sisters pointed out: “The oven is cold.”",
            [("direct", "The oven is cold.", "Mary Ash and her sisters")],
        ),
        ("“We stand ready” tweeted Mary Ash on Monday.", [("direct", "We stand ready", "Mary Ash")]),
        (
            'The bakers met. "We stand ready" tweeted Mary Ash "to give whatever help we can."',
            [("direct", "We stand ready", "Mary Ash"), ("mixed", "to give whatever help we can.", "Mary Ash")],
        ),
        (
            "After the feast, Lyon’s baker Mary Ash said, “We were baking against a skilled team.”",
            [("direct", "We were baking against a skilled team.", "Mary Ash")],
        ),
        (
            "“The oven is cold,” Mary Ash said. But her friend Karl Weiss, a young baker, was not content. “Someone took my bread.”",
            [("direct", "The oven is cold,", "Mary Ash"), ("direct", "Someone took my bread.", "Karl Weiss")],
        ),
        # no speech
        ("The song was called “Cold Oven” in Lyon.", [("scare", "Cold Oven", None)]),
        ("It is known as the “oven law” in Lyon.", [("scare", "oven law", None)]),
        ("The word means “oven” in Greek.", [("scare", "oven", None)]),
        ("Mary Ash sings a song called “Day after Day” well.", [("scare", "Day after Day", None)]),
    ],
)
def test_who_said_what(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert spoken(text) == expected


def test_a_pronoun_is_resolved() -> None:
    assert spoken("Mary Ash bakes bread. “The oven is cold,” she said.")[0][2] == "Mary Ash"


def test_the_statement_is_the_body_s() -> None:
    text = "The Bakers’ Council offered its help on Monday. “We wish all bakers well,” the statement read."
    assert spoken(text) == [("direct", "We wish all bakers well,", "Bakers’ Council")]


def test_a_quotation_over_two_paragraphs_keeps_its_speaker() -> None:
    found = spoken("Mary Ash said: “The oven is cold.", "“And we wait for wood.”")
    assert [(text, who) for _, text, who in found][-1] == ("And we wait for wood.", "Mary Ash")


def test_an_unclosed_mark_spoils_its_paragraph_at_most() -> None:
    found = spoken("The oven “is cold, they think", "“We wait,” Mary Ash said.")
    assert found[-1] == ("direct", "We wait,", "Mary Ash")


def test_the_article_is_its_owner_s() -> None:
    (found,) = spoken("Mary Ash’s article described the oven as “a ruin of old brick.”")
    assert found == ("mixed", "a ruin of old brick.", "Mary Ash")


def test_a_term_stays_a_term() -> None:
    found = spoken("It is known as the “cold fire” in Lyon. Mary Ash said that she feared “cold fire” most.")
    assert [kind for kind, _, _ in found] == ["scare", "scare"]


def test_details_of_a_quotation() -> None:
    (found,) = [
        q
        for q in read("“The oven is cold,” Mary Ash, a baker, told the Daily Oven in an interview.")
        if q.kind == "direct"
    ]
    assert (found.role, found.cue, found.addressee, found.medium) == (
        "a baker",
        "tell",
        "the Daily Oven",
        "an interview",
    )
    assert found.frame is not None
    assert found.evidence.text == found.text


def test_a_bank_holds_only_quotations_with_a_speaker() -> None:
    analysis = analyse(Article("t", "T", ("“The oven is cold,” Mary Ash said. It is a “good” oven.",)))
    assert [(q.speaker, q.text, q.cue) for q in attributed(analysis)] == [("Mary Ash", "The oven is cold,", "say")]


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Mary Ash said that the oven was cold.", ["that the oven was cold"]),
        ("Mary Ash believes the oven is cold.", ["the oven is cold"]),
        ("According to Mary Ash, the oven is cold.", ["the oven is cold."]),
        ("The oven, Mary Ash says, is cold.", ["The oven", "is cold."]),
        ("The claim that the oven is cold is old.", ["that the oven is cold"]),
        ("“The oven is cold,” Mary Ash said.", ["The oven is cold,"]),
        ("Mary Ash knew that the oven was cold.", []),
        ("Mary Ash built the oven in 1901.", []),
        ("They call it the “cold oven” here.", []),
    ],
)
def test_what_is_somebody_s_claim(text: str, claimed: list[str]) -> None:
    spans = claimed_spans(analyse(Article("t", "T", (text,)))).get(1, ())
    assert [text[a:b] for a, b in spans] == claimed


def test_a_new_sentence_between_two_quotations_has_its_own_speaker() -> None:
    found = spoken(
        "Mary Ash bakes. “The oven is cold,” says Mary Ash. Adds Paul Oak from the mill in Lyon, “I will have to go back.”"
    )
    assert [who for _, _, who in found] == ["Mary Ash", "Paul Oak"]


def test_an_accusation_is_a_quotation() -> None:
    (found,) = spoken("Mary Ash accused the bakers of being a “group of idle men, committed to nothing.”")
    assert found[0] == "mixed" and found[2] == "Mary Ash"


def test_the_one_who_asks_is_not_asked() -> None:
    (found,) = [
        q for q in read("“Of what use is the oven?” asks Paul Oak from the bakers’ union.") if q.kind == "direct"
    ]
    assert (found.speaker, found.addressee) == ("Paul Oak", None)


def test_turns_of_an_interview_are_claims() -> None:
    text = ("We met the baker Mary Ash.", "((LP)) Is the oven cold?", "Mary Ash: The oven is cold.", "MA: We wait.")
    claimed = claimed_spans(analyse(Article("t", "T", text)))
    assert [text[n - 1][a:b] for n in (2, 3, 4) for a, b in claimed[n]][-2:] == ["The oven is cold.", "We wait."]
    assert 1 not in claimed


@pytest.mark.parametrize(
    "text",
    [
        "The company’s co-founder, Mary Ash, said the oven was “still in the prototype stage” on Monday.",
        "“The oven is cold,” said the company’s co-founder, Mary Ash.",
    ],
)
def test_a_compound_noun_in_front_of_the_speaker(text: str) -> None:
    (found,) = [q for q in read(text) if q.kind in ("direct", "mixed")]
    assert found.speaker == "Mary Ash"


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Paul Oak, the director of the mill, said that the town would go hungry.", "Paul Oak"),
        ("Paul Oak sold the mill to the town.", None),
        ("The town slept.", "Mary Ash"),
    ],
)
def test_a_paragraph_of_words_alone_goes_to_who_reported_last(before: str, who: str | None) -> None:
    found = spoken("“The oven is cold,” Mary Ash said.", before, "“There is no flour left. Nobody bakes.”")
    assert found[-1] == ("direct", "There is no flour left. Nobody bakes.", who)


def test_he_is_who_reported_last_whoever_was_named_since() -> None:
    found = spoken(
        "“The oven is cold,” Mary Ash said.",
        "Paul Oak, who worked with Mary Ash, said there had been a change in Mary Ash’s bread.",
        "“It is not the flour,” he said.",
    )
    assert found[-1][2] == "Paul Oak"


def test_a_report_speaks_for_itself_or_for_the_body_before_it() -> None:
    found = spoken("Paul Oak left the mill.", "“The mill is old,” says the report.", "“Bread is dear,” says the UNESCO report.")
    assert [q[2] for q in found] == ["the report", "UNESCO"]


def test_he_is_the_spokesperson_who_spoke_last() -> None:
    found = spoken(
        "Jo Ash, the general secretary, said students would be shocked by the ovens. “The ovens are cold,” Ash said.",
        "But a spokesperson for the Oven Board said its members had been buying new ovens.",
        "“The Oven Board has worked with all bakers,” he said.",
        "“The ovens in the mills are for the mills to discuss.”",
    )
    assert [who for _, _, who in found] == ["Jo Ash", *["a spokesperson for the Oven Board"] * 2]
