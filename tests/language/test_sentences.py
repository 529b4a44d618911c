import pytest

from quizgen.language.pipeline import load


def sentences(text: str) -> list[str]:
    return [sentence.text.strip() for sentence in load()(text).sents]


@pytest.mark.parametrize(
    "text",
    [
        "The bakers said: “We rise early. We sleep late. Nobody thanks us.”",
        "“Where is it? I need it!” the baker shouted.",
        "The mill (built by Dr. A. B. Stone. It burned in 1901) was rebuilt.",
        "She lives at No. 5 in the old street.",
        "The U.S. army left the town.",
        "J. R. Miller of trend.az paid 4.5 million for it.",
        "Mr. Ash met Gen. Oak on Oct. 4 in St. Paul.",
        "A troop of the 6th Infantry and Capt. Albert Tracy met Bvt. Brig. Gen. Henry Ash.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We rise early,” she said. “We sleep late.” He left.",
            ["“We rise early,” she said.", "“We sleep late.”", "He left."],
        ),
        ("He lived in the U.S. Then he moved to Peru.", ["He lived in the U.S.", "Then he moved to Peru."]),
        (
            "It was the reign of Shah Ismail I. However, the court moved.",
            ["It was the reign of Shah Ismail I.", "However, the court moved."],
        ),
        ("The oven is hot. (It always is.) We wait.", ["The oven is hot.", "(It always is.)", "We wait."]),
        ("A heading\nThe text begins here.", ["A heading", "The text begins here."]),
    ],
)
def test_sentences_part_where_they_should(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_joined_sentences_keep_whole_trees() -> None:
    doc = load()("The bakers said: “We rise early. We sleep late.” Nobody answered.")
    for sentence in doc.sents:
        assert [token for token in sentence if token.dep_ == "ROOT"] == [sentence.root]
        assert all(sentence.start <= token.head.i < sentence.end for token in sentence)


def test_endless_words_and_sentences_are_cut() -> None:
    nlp = load()
    word = "“([" * 500
    assert nlp.make_doc(f"He said {word} now").text == f"He said {word} now"
    assert max(len(token) for token in nlp.make_doc("a" * 5000)) <= 100
    doc = nlp("he told her that she " * 150)
    assert max(len(sentence) for sentence in doc.sents) < 600


def test_a_sentence_ends_where_the_space_behind_its_mark_is_lost() -> None:
    found = sentences("Ana was born in 1869.In 1870 she moved. She built a mill (and a dam).He sold it. Version 3.7 came in 1990.")
    assert found == ["Ana was born in 1869.", "In 1870 she moved.", "She built a mill (and a dam).", "He sold it.", "Version 3.7 came in 1990."]
