"""Parts that the parser hung on the wrong word: given to the right one, left out, or the statement with them."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Issue
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def facts(text):
    return extract(analyse(Article("x", "An example", (text,)), load()))


def clean(text):
    return [statement(c) for c in facts(text).clauses if not c.lossy]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Maria Silva was born in Oslo on 4 May 1902 to Norwegian lawyer Rui Silva (born Rui Berg, 1870–1930) and Ana Oak.",
            ["Maria Silva was born in Oslo on 4 May 1902 to Norwegian lawyer Rui Silva."],
        ),
        (
            "Ana Berg served as the head of Oslo University (1918–1922) and First Marshal of Norway (from 1920).",
            ["Ana Berg served as the head of Oslo University and First Marshal of Norway."],
        ),
        (
            "In 1833 Ana Berg contracted with Rui Silva, who arranged for the books to be published not only in Norway but, "
            "through her family, also in Sweden.",
            ["Ana Berg contracted with Rui Silva in 1833."],
        ),
        ("Ana Berg said egg shortages in Oslo had been isolated and temporary.", ["Ana Berg said egg shortages in Oslo had been isolated and temporary."]),
        ("The roads of Oslo were blocked and patrolled.", ["The roads of Oslo were blocked.", "The roads of Oslo were patrolled."]),
        (
            "In August 1945 two of the leaders, Ana Berg and Rui Silva, proclaimed a republic in Oslo.",
            ["Ana Berg and Rui Silva proclaimed a republic in Oslo in August 1945."],
        ),
        ("In August 1945 Ana Berg proclaimed a republic in Oslo.", ["Ana Berg proclaimed a republic in Oslo in August 1945."]),
        ("Ana Berg moved to Oslo when she was 17 to attend the Elm School.", ["Ana Berg moved to Oslo when she was 17.", "Ana Berg was 17."]),
        (
            "The Oslo Civil War resulted in a division of land in 1949, when the Salt Party of Oslo established the People's Republic of "
            "Norway, a unitary one-party sovereign state on Mainland Norway, while the Silva-led government retreated to the island of Malta.",
            ["The Oslo Civil War resulted in a division of land in 1949.", "The Silva-led government retreated to the island of Malta."],
        ),
        (
            "In 1942, Rui Silva was elected to the parliament of Norway, and after moving with her family to Oslo, Ohio, Ana Berg finished "
            "elementary school, attended the Elm School and graduated from the Oak School in 1947.",
            [
                "Rui Silva was elected to the parliament of Norway in 1942.",
                "Ana Berg finished elementary school after moving with her family to Oslo.",
                "Ana Berg attended the Elm School.",
                "Ana Berg graduated from the Oak School in 1947.",
            ],
        ),
        ("Rui Silva came to Oslo, attended the Elm School and graduated in 1947.", [
            "Rui Silva came to Oslo.", "Rui Silva attended the Elm School.", "Rui Silva graduated from the Elm School in 1947."]),
        (
            "Although Ana Berg left Norway after the war, on 12 May 1831 the council of Oslo praised her.",
            ["Ana Berg left Norway after the war.", "The council of Oslo praised Ana Berg on 12 May 1831."],
        ),
        (
            "The Oslo Fair 1919 returned to its home town from March 15 to 17, as one of the largest events in Norway.",
            ["The Oslo Fair 1919 returned to its home town as one of the largest events in Norway."],
        ),
        ("The Oslo Club played in Bergen from 1902 to 1917.", ["The Oslo Club played in Bergen from 1902 to 1917."]),
        (
            "Ana Berg received a Lifetime Achievement Award from the Oslo Film Festival in 2012, and another at the 2013 Indonesian Movie Awards.",
            ["Ana Berg received a Lifetime Achievement Award from the Oslo Film Festival in 2012."],
        ),
        (
            "Golda Oak was born in Kiev on May 3, 1898 to Blume Neiditch (died 1951) and Moshe Mabovitch (died 1944), a carpenter.",
            ["Golda Oak was born in Kiev on May 3, 1898, to Blume Neiditch.", "Moshe Mabovitch died in 1944."],
        ),
        (
            "After leaving school Ana Berg worked on her father's farm until 1912.",
            ["Ana Berg worked on her father's farm until 1912 after leaving school."],
        ),
        (
            "In 1859, Ana Berg proclaimed herself Ana I, Empress of the United States.",
            ["Ana Berg proclaimed herself Ana I, Empress of the United States in 1859."],
        ),
        ("Ana Berg won a medal of gold in 1990 and another in Rome in 1994.", ["Ana Berg won a medal of gold in 1990."]),
        ("Ana Berg died in 1978 of tuberculosis.", ["Ana Berg died of tuberculosis in 1978."]),
        ("Ana Berg died in 1978 of the Hijri era.", ["Ana Berg died in 1978 of the Hijri era."]),
        (
            "Ana Berg attended the Oslo Academy, where her father taught. She graduated in 1893, aged 26.",
            ["Ana Berg attended the Oslo Academy.", "Ana Berg’s father taught at the Oslo Academy.", "Ana Berg graduated from the Oslo Academy in 1893."],
        ),
        (
            "Ana Berg attended Oslo High School and studied law at Bergen University. She graduated in 1893.",
            ["Ana Berg attended Oslo High School.", "Ana Berg studied law at Bergen University.", "Ana Berg graduated in 1893."],
        ),
        (
            "Ana Berg was awarded the Order of Merit, which was presented by Queen Maud in May 1950.",
            ["Ana Berg was awarded the Order of Merit.", "The Order of Merit was presented to Ana Berg by Queen Maud in May 1950."],
        ),
        (
            "Los Angeles — On a recent Sunday, Ana Berg drove down the Silva Highway to Oslo.",
            ["Ana Berg drove down the Silva Highway to Oslo."],
        ),
        (
            "With 600 members, the Oslo Club was named in 1904 by Sports Week as the best club in Norway.",
            ["The Oslo Club was named in 1904 by Sports Week as the best club in Norway."],
        ),
        (
            "With 12 goals, Ana Berg finished the season of 1904 as top scorer of the Oslo Club.",
            ["Ana Berg finished the season of 1904 as top scorer of the Oslo Club with 12 goals."],
        ),
        (
            "With 54% of the vote, Ana Berg won the election in Norway in 1904.",
            ["Ana Berg won the election in Norway in 1904 with 54% of the vote."],
        ),
        (
            "Yoga has emerged as a goal for Ana Berg, who led her Labour Party to a landslide victory in 1914.",
            [
                "Yoga has emerged as a goal for Ana Berg.",
                "Ana Berg led her Labour Party to a landslide victory in 1914.",
            ],
        ),
    ],
)
def test_each_part_with_its_own_verb(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pigeon skeletons lie among shattered mirrors and water streams through broken windows in Oslo.", []),
        (
            "Pigeons lie among shattered mirrors and water lilies in Oslo.",
            ["Pigeons lie among shattered mirrors and water lilies in Oslo."],
        ),
        ("The siege of Oslo, combined with the drought in Norway, led to the war of 1902.", []),
        ("Getting Norwegians, and others, stretching has emerged as a goal of Ana Berg.", []),
        ("Stretching has emerged as a goal of Ana Berg.", ["Stretching has emerged as a goal of Ana Berg."]),
        ("Nobody's ever seen a bear in Norway.", []),
        ("By reports, Ana Berg won all three elections in Norway.", []),
        ("The majority of whom suffer from scarcity in Norway.", []),
        (
            "Ana Berg spoke of the poor, the majority of whom suffer from scarcity in Norway.",
            ["Ana Berg spoke of the poor."],
        ),
        (
            "In 1902 Ana Berg detected the first comet, Berg 51, using a simple telescope.",
            ["Ana Berg detected Berg 51 in 1902."],
        ),
    ],
)
def test_what_was_torn_makes_no_statement(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Berg only succeeded Rui Silva in May 1915.", ["Ana Berg succeeded Rui Silva in May 1915."]),
        ("The Oslo Museum was only opened in 1915.", ["The Oslo Museum was opened in 1915."]),
        ("Women could only vote in Norway in 1902.", ["Women could only vote in Norway in 1902."]),
    ],
)
def test_only_before_a_date_says_that_it_came_late(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ana Berg, who followed her father into the Church of Norway, and Rui Silva, who served the Church of Sweden as bishop, "
            "were siblings.",
            [
                "Ana Berg followed her father into the Church of Norway.",
                "Rui Silva served the Church of Sweden as bishop.",
            ],
        ),
        (
            "As an active member of the Norwegian Labour Party, banned in 1924, Ana Berg fled Norway in 1929.",
            [
                "The Norwegian Labour Party was banned in 1924.",
                "Ana Berg fled Norway in 1929 as an active member of the Norwegian Labour Party.",
            ],
        ),
    ],
)
def test_a_clause_tells_of_the_noun_right_before_it(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("The longitude of the Silva Observatory in Norway is 77.066° W.", True),
        ("The latitude of Oslo is 60°.", False),
        (
            "Lobund was the first research organization to answer definitively, that such life is possible and that it can last.",
            True,
        ),
    ],
)
def test_a_phrase_that_lost_its_end_is_cut(text, cut):
    assert (Issue.CUT in facts(text).clauses[0].slots[0].phrase.issues) is cut


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "To the Federalists, the French Revolution represented pure anarchy, especially after the execution of the French king in 1793.",
            ["The French Revolution represented pure anarchy to the Federalists, especially after the execution of the French king in 1793."],
        ),
        ("Work on the Oslo Canal stopped for three days because of rain one time.", ["Work on the Oslo Canal stopped for three days because of rain."]),
        ("Anna Berg lived in Oak House, Knowl Road, Oslo with her parents.", ["Anna Berg lived in Oak House with her parents."]),
        ("The Oslo Canal is wrong following the utilitarian principle of Berg.", ["The Oslo Canal is wrong according to the utilitarian principle of Berg."]),
    ],
)  # fmt: skip
def test_a_part_stays_with_its_phrase_or_goes(text, expected):
    assert clean(text) == expected


def test_what_goes_on_behind_dashes_is_cut() -> None:
    text = "In 2015, Oslo helped 40 boys to leave hard work and 50 vulnerable girls – those in danger of entering work – into school."
    assert facts(text).sentences == ()
    assert any(Issue.CUT in slot.phrase.issues for clause in facts(text).clauses for slot in clause.slots)
