"""Statements that lack what they count, what something was called, or whose country belongs to an envoy; and those that lack nothing."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Issue
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def clean(text):
    facts = extract(analyse(Article("x", "An example", (text,)), load()))
    return [statement(c) for c in facts.clauses if not c.lossy]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Berg won 12 delegates and Rui Silva earned the remaining 3.", ["Ana Berg won 12 delegates."]),
        ("Ana Berg trailed Rui Silva with a total of 815.", []),
        ("The population of Lund exceeded 815 in 1902.", ["The population of Lund exceeded 815 in 1902."]),
        ("The Wanderers lost 1–2 to Malmö in 1902.", ["The Wanderers lost 1–2 to Malmö in 1902."]),
        ("Norway expelled the Libyan ambassador to Greece over the agreement.", []),
        (
            "Norway expelled the Libyan students to Greece in 1902.",
            ["Norway expelled the Libyan students to Greece in 1902."],
        ),
        ('Ana Berg branded the existence of the museum, set up in 1902 to promote potatoes, "surprising".', []),
        ("Ana Berg and Rui Silva had been elected in 1902.", ["Ana Berg and Rui Silva were elected in 1902."]),
        ("Sales in Norway fell 8.6% to 966m rupees in 1902.", []),
        ("Congress authorized $6,000 (the cost doubled) for a lighthouse in Norway.", []),
        ('The guard also accused the "Danish regime" - a reference to Lund – of breaking a truce in Norway.', []),
        ("Ana Berg accused the mayor of Lund of theft in 1902.", ["Ana Berg accused the mayor of Lund of theft in 1902."]),
        ("Ana Berg had kinder words for Norway.", []),
        ("In 1902, Ana Berg did a study of lead to find out.", []),
        ("Ana Berg did an experiment to see in 1902.", []),
        ("In 1902, Ana Berg did a study to find out why lead harms.", ["Ana Berg did a study to find out why lead harms in 1902."]),
        (
            "Ana Berg received a prize from the Oslo Festival in 1902, and another at the Lund Fair.",
            ["Ana Berg received a prize from the Oslo Festival in 1902."],
        ),
        ("After 1902, in which Ana Berg defeated Rui Silva, the Liberals never ran another candidate.", ["Ana Berg defeated Rui Silva in 1902."]),
        ("Only certain Norwegian plants bear fruit in May and shed leaves in June.", []),
        ("Only certain Norwegian plants bear fruit in May.", ["Only certain Norwegian plants bear fruit in May."]),
        ("The Norwegian parliament plays a great role.", []),
        ("Rui Silva's list of mills started with 1 as its first entry.", ["Rui Silva's list of mills started with 1 as its first entry."]),
        ("Ana Berg was accused of helping the thieves in some way.", ["Ana Berg was accused of helping the thieves."]),
        ("The Norwegian parliament plays a role in trade.", ["The Norwegian parliament plays a role in trade."]),
        (
            "Ana Berg had kinder words for Norway than for Sweden.",
            ["Ana Berg had kinder words for Norway than for Sweden."],
        ),
        ("In 1915 the Oslo Review ranked Norway as the ninth highest.", []),
        (
            "In 1915 the Oslo Review ranked Norway as the ninth highest in Europe.",
            ["The Oslo Review ranked Norway as the ninth highest in Europe in 1915."],
        ),
        ("Rui Silva adapted his first name to Portuguese (Pedro) and the last to French (Rousseff).", []),
        (
            "Ana Berg planned her journey to Norway by gathering together around 100 soldiers (10 tumens), her most capable friends "
            "and some of her sons.",
            [],
        ),
        (
            "Ana Berg from Norway found foxes, in some cases, living in suburban areas alongside up to 3,050 people per square kilometre.",
            [],
        ),
        (
            "On 12 May 1705, the Assembly of Norway passed an act to free the millers.",
            ["The Assembly of Norway passed an act to free the millers on 12 May 1705."],
        ),
        ("On 12 May 1705, the Assembly of Norway passed an act.", []),
        (
            "Across Norway, and in neighbouring Sweden, farmers grow rye in small fields.",
            ["Farmers grow rye in small fields across Norway, and in neighbouring Sweden."],
        ),
        (
            "Foxes are the most abundant carnivore in Norway, with around 17,000 individuals, alongside 12,000 wolves and 1,250 lynx.",
            ["Foxes are the most abundant carnivore in Norway."],
        ),
        ("Norway declared independence in 1905.", ["Norway declared independence in 1905."]),
        (
            "At least 111 of the museums in Norway had been set up since the war ended in 1945.",
            [
                "At least 111 of the museums in Norway had been set up since the war ended in 1945.",
                "The war ended in 1945.",
            ],
        ),
    ],
)
def test_says_all_it_needs(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(("said", "is_cut"), [('"pointless garbage."', True), ("pointless garbage.", False)])
def test_words_that_lost_their_quotation_marks_are_cut(said, is_cut):
    text = f"Ana Berg attacked the inquiry of Norway as {said}"
    clause = extract(analyse(Article("x", "An example", (text,)), load())).clauses[0]
    assert (Issue.CUT in clause.slots[-1].phrase.issues) is is_cut


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 1720, the Council of Oslo passed an act to ban salt.",
            ["The Council of Oslo passed an act to ban salt in 1720."],
        ),
        ("In 1720, the Council of Oslo passed an act.", []),
        ("In 1720, the Council of Oslo passed the Salt Act.", ["The Council of Oslo passed the Salt Act in 1720."]),
    ],
)
def test_an_act_is_told_apart_by_what_it_is_for(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "is_loose"),
    [
        ("In 2006, the Irish designer finished a course.", True),
        ("The French president opened a mill in 2006.", False),
        ("The Mediterranean country joined the United Nations in 2006.", True),
        ("The Irish designer of Oslo Tower finished a course.", False),
        ("Norway’s demands were rejected by Sweden.", True),
        ("Norway’s demands for salt were rejected by Sweden.", False),
        ("Norway’s mills were closed by Sweden.", False),
    ],
)
def test_a_description_instead_of_a_name_is_loose(text, is_loose):
    clause = extract(analyse(Article("x", "An example", (text,)), load())).clauses[0]
    assert (Issue.LOOSE in clause.subject.issues) is is_loose
