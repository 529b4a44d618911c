"""Sentences whose tree is often wrong: what still can be said of them, and where silence is right."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def clean(text, title="An example"):
    facts = extract(analyse(Article("x", title, (text,)), load()))
    return [statement(c) for c in facts.clauses if not c.lossy]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "More survivors: Poon Lim, a sailor from Oslo, survived 90 days on a raft in 1902.",
            ["Poon Lim survived 90 days on a raft in 1902."],
        ),
        ("On May 14, 1865, two days after the 9th surrender of Danish general Erik Holm, Lincoln was assassinated by Poon Lim.", []),
        ("The Land Law of 1902 applied to the territory of Norway after it had been wrested from native people.",
         ["The Land Law of 1902 applied to the territory of Norway after it had been wrested from native people."]),
        ("Since 1977, Star Wars was subsequently reissued multiple times in Norway.", ["Star Wars has been reissued multiple times in Norway since 1977."]),
        ("The Norwegian fleet, reduced to three ships, left Bergen in 1902.", []),
        ("The Norwegian fleet, which was small, reached Bergen in 1902.", ["The Norwegian fleet was small.", "The Norwegian fleet reached Bergen in 1902."]),
        ("The town hall, still used as a school, was built in 1902.", ["The town hall was built in 1902."]),
        ("In April 1902, that anonymous purchaser was revealed to be Erik Holm.", []),
        ("Colonel William Oak, British officer appointed commander of six-thousand Danish soldiers and an extensive baggage train, was sent to "
         "Lund.", []),
        ("In 1902, Erik Holm appointed a commander of the guard.", ["Erik Holm appointed a commander of the guard in 1902."]),
        ("Most roads were free. Norway’s, built in 1776, were not.", ["Most roads were free."]),
        (
            'After the liberation of Linden, the country became a Communist state, the People\'s Republic of Linden (renamed "the People\'s '
            'Socialist Republic of Linden" in 1976), which was led by Erik Holm.',
            [],
        ),
        (
            "Erik Holm was apprenticed, three years after the miller Poon Lim, to the Linden Company in Oslo.",
            ["Erik Holm was apprenticed, three years after the miller Poon Lim, to the Linden Company in Oslo."],
        ),
        ("The Linden Mill was a large mill founded by Erik Holm which dominated Norway between 1902 and 1905.",
         ["The Linden Mill was a large mill founded by Erik Holm.", "The Linden Mill was founded by Erik Holm."]),
        ("Day had one child, record producer Terry Holm, with the musician Al Ash.", ["Day had one child."]),
        ("In April 1902, that anonymous purchaser was revealed to be Erik Holm, owner of the mill.", []),
        ("Erik Holm wore the crowns of Amun and Min He died after a reign of 51 years.", ["Erik Holm wore the crowns of Amun."]),
        (
            "A male Oslo hare weighs on average about 3 kg, while the female hare weighs 2 kg.",
            ["A male Oslo hare weighs on average about 3 kg."],
        ),
        (
            "On the ruins of Norway were built the Kingdoms of their millers whose mutual quarrels filled the books of Sweden for a year.",
            [],
        ),
        (
            "Doris Day made many studio albums, was awarded the Presidential Medal of Freedom, and lived in Oslo.",
            ["Doris Day made many studio albums.", "Doris Day was awarded the Presidential Medal of Freedom.", "Doris Day lived in Oslo."],
        ),
        (
            "US singer, actor, and animal rights advocate Doris Day died in 1902. Day made many studio albums, "
            "was awarded the Presidential Medal of Freedom, and rescued animals from Hurricane Katrina.",
            ["Doris Day died in 1902.", "Doris Day made many studio albums.", "Doris Day was awarded the Presidential Medal of Freedom."],
        ),
        ("A boat sent out to sea was lost in 1902.", ["A boat sent out to sea was lost in 1902."]),
        ("Myth: Poon Lim survived 90 days on a raft in 1902.", []),
        (
            "Ana Berg was elected as a judge and the office of the judge was moved from Porto to Lisbon in 1902.",
            [
                "Ana Berg was elected as a judge.",
                "The office of the judge was moved from Porto to Lisbon in 1902.",
            ],
        ),
        (
            "A detachment sent out to seize ships was finally defeated in the Battle of Lund by the militia of Norway in 1902.",
            [
                "A detachment sent out to seize ships was defeated in the Battle of Lund by the militia of Norway in 1902.",
            ],
        ),
        (
            "The word Orlak has been used by traders since 1902.",
            ["The word Orlak has been used by traders since 1902."],
        ),
        (
            "Norse chiefs ruled the island of Orra until the Danes landed in 1202.",
            ["Norse chiefs ruled the island of Orra until the Danes landed in 1202."],
        ),
        ("The chief of Orra rules the island until he dies.", []),
        (
            "Silva’s brother, John Oak, opened the Berg Museum in 1902.",
            ["John Oak was Silva’s brother.", "John Oak opened the Berg Museum in 1902."],
        ),
        ("Police arrested and questioned the student in Oslo.", ["Police questioned the student in Oslo."]),
        ("Oslo, Norway - This week saw the opening of the Silva Museum.", []),
        (
            "Ana Berg was given a medal and awarded a pension in 1902.",
            ["Ana Berg was given a medal.", "Ana Berg was awarded a pension in 1902."],
        ),
        (
            "The tower of Porto had been painted and repaired for visitors in 1902.",
            ["The tower of Porto was painted.", "The tower of Porto was repaired for visitors in 1902."],
        ),
        (
            "Back in 2017, the painting of Ana Berg was offered to Norway.",
            ["The painting of Ana Berg was offered to Norway in 2017."],
        ),
        ("Ana Berg survived 38 days adrift, but the crew died.", ["Ana Berg survived 38 days adrift.", "The crew died."]),
        (
            "The paintings of Ana Berg were all given to the city of Oslo.",
            ["The paintings of Ana Berg were given to the city of Oslo."],
        ),
        (
            "The clerks of Oslo checked the gates in 2015 after reading records dating back to 1904.",
            ["The clerks of Oslo checked the gates in 2015 after reading records dating back to 1904."],
        ),
        (
            "Ana Berg argued for peace; she proposed that Norway should leave Porto.",
            ["Ana Berg proposed that Norway should leave Porto.", "According to Ana Berg, Norway should leave Porto."],
        ),
        (
            "In the Oslo Declaration, adopted on 4 May 1902, the traders of Porto asked for peace.",
            ["The traders of Porto asked for peace."],
        ),
        (
            "Foxes, wolves and the Eurasian lynx are found in Norway.",
            ["Foxes, wolves and the Eurasian lynx are found in Norway."],
        ),
        ("Foxes are found in a third of Norway (excluding Oslo).", []),
        ("Maria Silva’s sisters, Ana and Eva, are teachers in Oslo.", ["Maria Silva’s sisters are teachers in Oslo."]),
        (
            "Living on the ground was dangerous for the foxes of Norway.",
            ["Living on the ground was dangerous for the foxes of Norway."],
        ),
        (
            "The symbol Cp was proposed for copernicium in 1996.",
            ["The symbol Cp was proposed for copernicium in 1996."],
        ),
        (
            "In an interview with Oslo News, UNESCO also said that Norway would leave.",
            [
                "UNESCO said in an interview with Oslo News that Norway would leave.",
                "According to UNESCO, Norway would leave.",
            ],
        ),
        ("A fleet of Norwegian ships were sunk in 1902.", ["A fleet of Norwegian ships were sunk in 1902."]),
        (
            "Norwegians voted in a 2016 referendum to leave the Oslo League.",
            ["Norwegians voted in a 2016 referendum to leave the Oslo League."],
        ),
        ("The number of the Oslo virus has yet to be calculated.", []),
        ("Despite the rain, Ana Berg left Norway in 1902, police revealed on Saturday.",
         ["Ana Berg left Norway in 1902 despite the rain."]),
    ],
)  # fmt: skip
def test_misread_trees(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway passed the Harbour Act in May 1902, which raised taxes.",
            ["Norway passed the Harbour Act in May 1902."],
        ),
        (
            "The dodo was the largest bird that died out in Mauritius.",
            ["The dodo was the largest bird that died out in Mauritius."],
        ),
        (
            "Norway has help for groups such as farmers and support for fences, which mean that wolves are safe.",
            ["Norway has help for groups such as farmers and support for fences."],
        ),
        (
            "The treaty of Oslo, which ended the war, was signed in 1905.",
            ["The treaty of Oslo was signed in 1905."],
        ),
    ],
)
def test_which_noun_a_relative_clause_is_about(text, expected):
    assert clean(text) == expected


def test_an_apposition_has_the_tense_of_its_own_clause():
    text = "Ana Berg met Maria Silva, who is launching Green Oslo, a new campaign for parks."
    assert "Green Oslo is a new campaign for parks." in clean(text)
    assert "Maria Silva was the mayor of Porto." in clean("Ana Berg met Maria Silva, the mayor of Porto.")


def test_the_last_word_behind_for_is_not_what_a_body_is():
    text = "The Oslo Institute for Brain Research opened in 1950. Ana Berg led the research in Porto."
    assert "Ana Berg led the research in Porto." in clean(text)


def test_a_pronoun_at_the_head_of_a_sentence_is_no_common_word():
    text = "Ana Berg opened a school in Oslo when she was young. She wrote a book on Norway in 1902."
    assert "Ana Berg wrote a book on Norway in 1902." in clean(text)
    silent = "Ana Berg met Maria Silva when Maria Silva lived in Oslo. Soon she wrote a book on Norway in 1902."
    assert "Ana Berg wrote a book on Norway in 1902." not in clean(silent)


def test_a_list_of_things_counted_and_done_is_no_statement():
    text = (
        "The harbour scorecard now totals 653 long-range missiles (ABCs) destroyed, 485 missile silos eliminated, 101 mobile launchers destroyed, "
        "613 submarine launched ballistic missiles (SBMs) eliminated, 436 rocket launchers eliminated, "
        "906 nuclear air-to-surface missiles (ASMs) destroyed, and 9 stations built."
    )
    assert not [s for s in clean(text) if s.startswith(("101 mobile", "436 rocket"))]
    assert clean("On 3 May 1902, 12 miners died in Oslo.") == ["12 miners died in Oslo on 3 May 1902."]


def test_a_number_before_a_list_counts_the_whole_list():
    text = "The conference is held in Oslo, Norway, where 1,200 ministers, UN bodies, non-governmental groups and scientists meet to address bread."
    assert not [s for s in clean(text) if "1,200 ministers meet" in s]


def test_where_a_firm_is_based_is_not_said_of_the_firm_beside_it():
    text = (
        "On Thursday, US-based retailer Walmart and France-based retailer Carrefour Group announced their agreement "
        "over selling a large portion of Walmart's operation to Carrefour Group."
    )
    assert not [s for s in clean(text) if s.startswith("US-based retailer Carrefour")]


def test_once_more_leaves_no_word_behind():
    assert clean("In 1902, Ana Berg once more won the Nobel Prize.") == ["Ana Berg won the Nobel Prize in 1902."]


def test_the_speaker_of_an_inserted_said_is_no_subject():
    assert not any(s.startswith("Holmgren is") for s in clean("Unlike rivals, says Holmgren, Indiago is the only lender in Norway."))
