"""The small pure parts: evidence, links, tags, deck names, reverse prompts."""

from dataclasses import replace

import harbour
import pytest

from quizgen.emit.anki import decks, drafts, evidence, notes, reverse, tags
from quizgen.emit.anki.options import Kind, Options
from quizgen.model import Evidence


def place(text: str) -> Evidence:
    return Evidence(1, 0, len(text), text)


@pytest.mark.parametrize(
    ("text", "wanted", "line"),
    [
        ("Ann met Anna.", ("Anna",), "Ann met <mark>Anna</mark>."),
        ("Annabel met Ann.", ("Ann",), "Annabel met <mark>Ann</mark>."),
        ("The Mayor spoke.", ("the mayor",), "<mark>The Mayor</mark> spoke."),
        ("It is in the US.", ("us",), "It is in the US."),  # too short for another case
        ("a < b, b", ("< b",), "a <mark>&lt; b</mark>, b"),
        ("In 1911 it opened.", ("no", "1911"), "In <mark>1911</mark> it opened."),
        ("MacAnna met Anna.", ("Anna",), "MacAnna met <mark>Anna</mark>."),
        ("İzmir, Bursa grew.", ("BURSA",), "İzmir, Bursa grew."),  # lower case would shift the offsets
        ("Nothing here.", ("", " "), "Nothing here."),
    ],
)
def test_the_answer_is_marked_as_a_whole_word(text, wanted, line):
    assert evidence.line(place(text), wanted) == line


def test_of_several_places_the_one_with_the_answer_is_shown():
    first, second = place("The mayor opened it."), place("Astrid Berg was mayor.")
    assert evidence.place((first, second), ("Astrid Berg", "mayor")) == second
    assert evidence.place((first, second), ("nobody",)) == first
    assert evidence.place((), ("nobody",)) is None


@pytest.mark.parametrize(
    ("url", "text", "link"),
    [
        ("https://x.example/a", "Two words", "https://x.example/a#:~:text=Two%20words"),
        ("https://x.example/a#part", "Two words", "https://x.example/a#part:~:text=Two%20words"),
        ("https://x.example/a#:~:text=b", "Two words", "https://x.example/a#:~:text=b"),
        (
            "https://x.example/?a=1&b=2",
            "co-op, 5 & 6",
            "https://x.example/?a=1&amp;b=2#:~:text=co%2Dop%2C%205%20%26%206",
        ),
        (
            "https://x.example/a",
            "one two three four five six seven eight nine ten eleven twelve thirteen",
            "https://x.example/a#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen",
        ),
        ("https://x.example/ä b", "x", "https://x.example/%C3%A4%20b#:~:text=x"),
        ("javascript:alert(1)", "x", ""),
        ("x.example/a", "x", ""),
        (None, "x", ""),
    ],
)
def test_links_lead_to_the_words(url, text, link):
    assert evidence.link(evidence.address(replace(harbour.ARTICLE, url=url)), place(text)) == link


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("north sea", "north-sea"),
        ("a::b", "a::b"),
        ("::a::::b::", "a::b"),
        ('say "hi"', "say-hi"),
        ("a\u3000b\x1fc", "a-b-c"),
        ("e\u0301", "é"),
        (" - ", ""),
    ],
)
def test_tags_have_nothing_that_anki_would_split(raw, clean):
    assert tags.clean(raw) == clean


@pytest.mark.parametrize(
    ("title", "parent", "name"),
    [
        ("Title: a story", None, "Title: a story"),
        ("A::B", None, "A:B"),
        ('The "best"', "School::History", "School::History::The 'best'"),
        ("Two\nlines\x1f", " :: School :: ", "School::Two lines"),
        ("\n", None, "lindholm"),
        ("x" * 300, None, "x" * 100),
    ],
)
def test_deck_names_stay_on_one_level(title, parent, name):
    article = replace(harbour.ARTICLE, title=title)
    assert decks.name(article, harbour.OPENED, Options(deck=parent)) == name


def test_the_licence_of_the_article_is_told():
    article = replace(
        harbour.ARTICLE, url=None, author=None, publisher=None, published=None, extra={"licence": "CC BY 4.0"}
    )
    assert decks.description(article) == (
        "Questions about <i>A Harbour Built by Hand</i>. Licence of the article: CC BY 4.0. Made with quizgen."
    )


@pytest.mark.parametrize(
    ("prompt", "answer", "turned"),
    [
        (
            "What does LHA stand for?",
            "Harbour Authority",
            ("Which abbreviation stands for “Harbour Authority”?", "LHA"),
        ),
        ("What does the term “berth” mean?", "a place for a ship", ("Which term means “a place for a ship”?", "berth")),
        ("Who is the mayor of Lindholm?", "Astrid Berg", ("Who is Astrid Berg?", "the mayor of Lindholm")),
        ("Who was Lindholm’s first mayor?", "Astrid Berg", ("Who was Astrid Berg?", "Lindholm’s first mayor")),
        (
            "Who is Astrid Berg?",
            "the mayor of Lindholm",
            ("Which person is this: the mayor of Lindholm?", "Astrid Berg"),
        ),
        ("Who is Astrid Berg?", "a mayor", ("Which person is this: a mayor?", "Astrid Berg")),
        ("Who is Astrid Berg?", "Mayor Berg", None),
        ("Who is the mayor?", "the woman who built the harbour", None),
        ("Who opened the harbour?", "Astrid Berg", None),
        ("In what year did the harbour open?", "1911", None),
    ],
)
def test_only_what_turns_round_safely_is_turned(prompt, answer, turned):
    assert reverse.of(prompt, answer) == turned


@pytest.mark.parametrize(
    ("accept", "also"),
    [
        (("Berg",), "Also right: <bdi>Berg</bdi>"),
        (("the Astrid Berg", "astrid berg", " Astrid Berg "), ""),
        (("a mayor", "the mayor", "The Mayor", "Theo"), "Also right: <bdi>a mayor</bdi>, <bdi>Theo</bdi>"),
        ((), ""),
    ],
)
def test_other_answers_are_told_unless_only_an_article_differs(accept, also):
    assert drafts._also(replace(harbour.OPENED, accept=accept)) == also


@pytest.mark.parametrize(
    ("wrong", "right", "difference"),
    [
        ("It closed in 1946.", "It closed in 1958.", "1958"),
        ("Ann Bo led it.", "Carl Dee led it.", "Carl Dee"),
        ("It is old.", "It is not old.", "not"),
        ("It is old.", "It is old.", ""),
        ("It is very old.", "It is old.", ""),
        ("A a a.", "A a.", ""),
        ("x", "", ""),
    ],
)
def test_what_a_correction_changes(wrong, right, difference):
    assert drafts._difference(wrong, right) == difference


def test_an_ordering_card_never_shows_the_right_order():
    for number in range(50):
        question = replace(harbour.ORDER, id=f"q{number}", items=("first", "second"))
        (draft,) = drafts.of(harbour.BANK, question, Options())
        assert draft.fields["Prompt"].endswith('>second</li><li dir="auto">first</li></ul>')


def test_a_pair_whose_right_side_is_nowhere_shows_the_place_of_its_left_side():
    first = next(note for note in notes.of_bank(harbour.BANK, Options()) if note.fields[0] == "1911")
    assert any("opened by mayor Astrid Berg on 4 May 1911" in field for field in first.fields)


def test_only_short_answers_are_typed():
    for limit, kind in ((11, Kind.TYPED), (10, Kind.BASIC)):
        (draft,) = drafts.of(harbour.BANK, harbour.OPENED, Options(typed=True, typed_length=limit))
        assert draft.kind is kind
