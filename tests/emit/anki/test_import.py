"""The real Anki imports a deck, makes its cards, renders and schedules them."""

import re

import harbour
import pytest
from real_anki import cards, load, notes, shown, study

from quizgen.emit import anki
from quizgen.emit.anki.package import _AFTER_OWN

BOTH = anki.Options(direction=anki.Direction.BOTH)


def test_every_question_becomes_its_cards(collection):
    assert load(collection, anki.write(harbour.BANK, BOTH)) == {"new": 12}
    made = sorted((note.note_type()["name"], len(note.card_ids())) for note in notes(collection).values())
    assert made == [
        *[("quizgen Basic", 1)] * 3,
        ("quizgen Basic", 2),  # LHA: the meaning of the abbreviation, and the abbreviation of the meaning
        *[("quizgen Cloze", 1)] * 2,
        *[("quizgen Multiple choice", 1)] * 5,  # four of them are the pairs of one matching question
        ("quizgen Quote", 1),
    ]


def test_short_answers_are_typed_on_demand(collection):
    load(collection, anki.write(harbour.BANK, anki.Options(typed=True)))
    typed = [card for card in cards(collection) if "[[type:nc:Answer]]" in card.question()]
    assert [card.note()["Answer"] for card in typed] == ["Lindholm Harbour Authority", "Astrid Berg"]
    assert collection.compare_answer(typed[1].note()["Answer"], "Astrid Berg").count("typeGood") == 1


def test_a_card_reads_as_a_teacher_would_write_it(collection):
    load(collection, anki.write(harbour.BANK, BOTH))
    lines = {}
    for card in cards(collection):
        lines[notes(collection)[card.note().guid].fields[0], card.ord] = [
            line for line in re.split(r"\s*\n\s*", shown(card.answer())) if line
        ]
    assert lines["Who opened the harbour of Lindholm in 1911?", 0] == [
        "A Harbour Built by Hand",
        "Who opened the harbour of Lindholm in 1911?",
        "Astrid Berg",
        "Also right: Berg, the mayor",
        "The harbour of Lindholm was opened by mayor Astrid Berg on 4 May 1911, after nine years of building.",
        "A Harbour Built by HandSigne Dahl, The Coast Review, 9 March 2021",
    ]
    assert lines["What does LHA stand for?", 1][:3] == [
        "A Harbour Built by Hand",
        "Which abbreviation stands for “Lindholm Harbour Authority”?",
        "LHA",
    ]
    assert lines["The fish market of Lindholm closed in 1946.", 0][1:5] == [
        "True or false?",
        "The fish market of Lindholm closed in 1946.",
        "False",
        "The fish market of Lindholm closed in 1958.",
    ]
    assert lines["A harbour is a promise that the sea makes to a town", 0][1:5] == [
        "A harbour is a promise that the sea makes to a town",
        "Who wrote in 1932 that “…”?",
        "Ivar Holm",
        "poet",
    ]


def test_a_gap_is_closed_on_the_front_and_open_on_the_back(collection):
    load(collection, anki.write(harbour.BANK))
    (card,) = [card for card in cards(collection) if "nine years" in card.question() and "Fill" in card.question()]
    assert "mayor [...] on 4 May" in shown(card.question())
    assert "mayor Astrid Berg on 4 May" in shown(card.answer())


def test_the_answer_is_marked_in_the_evidence(collection):
    load(collection, anki.write(harbour.BANK))
    marked = [found for card in cards(collection) for found in re.findall(r"<mark>(.*?)</mark>", card.answer())]
    assert marked == [
        *("Lindholm Harbour Authority", "Astrid Berg", "Ivar Holm", "640 metres", "1958"),
        *("the ferry to Vardø began", "the fish market closed", "the container crane came"),
    ]


def test_the_link_leads_to_the_evidence(collection):
    load(collection, anki.write(harbour.BANK))
    back = cards(collection)[0].answer()
    assert (
        'href="https://coast.example/articles/lindholm?page=1&amp;view=full'
        '#:~:text=The%20Lindholm%20Harbour%20Authority%20%28LHA%29%20runs%20three%20piers"'
    ) in back


def test_new_cards_come_best_first_and_after_the_learners_own(collection):
    load(collection, anki.write(harbour.BANK))
    due = [(card.due - _AFTER_OWN, card.note()["Article"]) for card in cards(collection)]
    assert [position for position, _ in due] == list(range(12))
    tags = [next(tag for tag in card.note().tags if "rule" in tag).rpartition("::")[2] for card in cards(collection)]
    assert tags == [
        *("abbreviation", "passive-agent", "who-said", "amount", "true-false", "cloze", "complete-quote"),
        *(["matching-years"] * 4),
        "ordering",
    ]


def test_tags_name_article_rule_type_difficulty_and_topics(collection):
    load(collection, anki.write(harbour.BANK))
    (note,) = [note for note in notes(collection).values() if note.fields[0].startswith("Who opened")]
    assert note.tags == [
        "quizgen::article::lindholm",
        "quizgen::difficulty::easy",
        "quizgen::rule::passive-agent",
        "quizgen::topic::north-sea",
        "quizgen::topic::people",
        "quizgen::type::short-answer",
    ]


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (anki.Options(), {"A Harbour Built by Hand"}),
        (anki.Options(deck="School::History"), {"School::History::A Harbour Built by Hand"}),
        (
            anki.Options(deck="School", subdecks=anki.Subdecks.TYPE),
            {
                "School::A Harbour Built by Hand::" + part
                for part in ("Questions", "Multiple choice", "True or false", "Gaps", "Matching", "Order")
            },
        ),
        (
            anki.Options(subdecks=anki.Subdecks.TOPIC),
            {"A Harbour Built by Hand::People", "A Harbour Built by Hand::Other"},
        ),
    ],
)
def test_decks_are_named_after_article_parent_and_part(collection, options, names):
    load(collection, anki.write(harbour.BANK, options))
    assert {collection.decks.name(card.did) for card in cards(collection)} == names


def test_the_deck_says_where_its_text_is_from(collection):
    load(collection, anki.write(harbour.BANK))
    deck = collection.decks.by_name("A Harbour Built by Hand")
    assert deck["desc"] == (
        'Questions about <i><a href="https://coast.example/articles/lindholm?page=1&amp;view=full">A Harbour Built by '
        "Hand</a></i> (Signe Dahl, The Coast Review, 9 March 2021). The article’s text is its authors’. "
        "Made with quizgen."
    )


def test_anki_finds_nothing_to_mend(collection):
    load(collection, anki.write(harbour.BANK, BOTH))
    before = collection.card_count()
    problems, fine = collection.fix_integrity()
    assert (fine, problems.strip()) == (True, "Database rebuilt and optimized.")
    assert collection.card_count() == before
    assert not collection.get_empty_cards().notes
    assert not list(collection.media.check().missing)


def test_every_card_can_be_studied(collection):
    load(collection, anki.write(harbour.BANK, BOTH))
    assert study(collection) == 13
    assert all(card.reps == 1 and card.ivl > 0 for card in cards(collection))


def test_same_bank_same_bytes():
    assert anki.write(harbour.BANK) == anki.write(harbour.BANK)
    assert anki.write(harbour.BANK) == anki.write([harbour.BANK])
