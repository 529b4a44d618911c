"""Sentences taken apart: each with exactly the simple statements that stand in it."""

import pytest

from quizgen.facts import extract
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def statements(text):
    facts = extract(analyse(Article("x", "Lise Meitner", (text,)), load()))
    return [statement(c) for c in facts.clauses if not c.lossy]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Lisbon Club held the America's Cup, the most prestigious prize in yachting, from 1988 to 1995.",
            [
                "The Lisbon Club held the America's Cup from 1988 to 1995.",
                "The America's Cup is the most prestigious prize in yachting.",
            ],
        ),
        ("The trail is shown on a map by Olaf Berg, published in Oslo in 1846.", ["The trail is shown on a map by Olaf Berg."]),
        (
            "While Portugal has been ruled by generals since 1926, Spain was led by Francisco Franco for four decades.",
            ["Portugal has been ruled by generals since 1926.", "Spain was led by Francisco Franco for four decades."],
        ),
        (
            "The Lisbon Club left Oporto in May 1920 when Maria Silva founded the Douro League.",
            [
                "The Lisbon Club left Oporto in May 1920 when Maria Silva founded the Douro League.",
                "Maria Silva founded the Douro League in May 1920.",
            ],
        ),
        (
            "The Lisbon Club left Oporto in 1920 when Maria Silva had founded the Douro League.",
            [
                "The Lisbon Club left Oporto in 1920 when Maria Silva had founded the Douro League.",
                "Maria Silva founded the Douro League.",
            ],
        ),
        (
            "Maria Silva returned to Porto in 1920, marrying the physician Rui Berg there that year.",
            ["Maria Silva returned to Porto in 1920.", "Maria Silva married the physician Rui Berg in 1920."],
        ),
        (
            "The council is chaired by Maria Silva, the mayor of Porto, against which Lisbon fought a lawsuit in 2020.",
            [
                "The council is chaired by Maria Silva.",
                "Maria Silva is the mayor of Porto.",
                "Lisbon fought a lawsuit against Porto in 2020.",
            ],
        ),
        (
            "In 1850, bad harvests led the members of Oakland, a party that had won a majority of the seats, to establish a bank.",
            [
                "Oakland was a party that had won a majority of the seats.",
                "Oakland won a majority of the seats to establish a bank.",
            ],
        ),
        (
            "The war ended with the Fall of Singapore, which had been called a fortress.",
            ["The war ended with the Fall of Singapore."],
        ),
        (
            "Duke Konrad of Masovia ended the war in 1224. Konrad of Masovia died in 1247.",
            ["Duke Konrad of Masovia ended the war in 1224.", "Konrad of Masovia died in 1247."],
        ),
        (
            "The office estimates that for small towns alone the ban saves 150 lives each year.",
            ["The office estimates that for small towns alone the ban saves 150 lives each year."],
        ),
        ("Ann Oak taught at Lund until 1994 and was paid until 2000.", ["Ann Oak taught at Lund until 1994.", "Ann Oak was paid until 2000."]),
        ("Ann Oak devised programs to identify, recruit, and support talented youth.",
         ["Ann Oak devised programs to identify, recruit, and support talented youth."]),
        (
            "The Medes forged a vast empire between 900–700 BC, which was integrated into Persia around 550 BC.",
            ["The Medes forged a vast empire between 900 and 700 BC."],
        ),
        ("Anna Berg PRSNA FRSN lived in Oslo.", ["Anna Berg lived in Oslo."]),
        ("The mill was designed by Anna Berg MBE in 1902.", ["The mill was designed by Anna Berg in 1902."]),
        (
            "The name, Tatoka Miyotah, which was long, was shortened in 1902.",
            ["The name Tatoka Miyotah was long.", "The name Tatoka Miyotah was shortened in 1902."],
        ),
        ("The mill was sold in the 19th Century.", ["The mill was sold in the 19th century."]),
        (
            "In 1902 Anna Berg published her A Dictionary of Old Norse which set a standard.",
            ["Anna Berg published A Dictionary of Old Norse in 1902.", "A Dictionary of Old Norse set a standard."],
        ),
        (
            "Anna Berg was granted a patent in France in 1846 and in Norway in 1847.",
            ["Anna Berg was granted a patent in France in 1846."],
        ),
        (
            "The botanists examined three types of coral off the coast of Fiji, Acropora millepora, Porites cylindrica, and Pocillopora damicornis.",
            ["The botanists examined three types of coral off the coast of Fiji."],
        ),
        ("Anna Berg refused the offer, one reason being her age.", ["Anna Berg refused the offer."]),
        (
            "Anna Berg met Eva Dorn in London, who became an ally in the fight, first in England, then in the United States.",
            ["Anna Berg met Eva Dorn in London."],
        ),
        (
            "Anna Berg as the leader of the Sami fought against Norway from 1902 to 1905.",
            ["Anna Berg fought against Norway from 1902 to 1905."],
        ),
        ("The algae gives the coral its color.", ["The algae give the coral its color."]),
        ("The devices gets hot.", []),
        (
            "The Oslo School rejects rich style in favor of a sparser, less-cluttered grammar.",
            ["The Oslo School rejects rich style in favor of a sparser, less-cluttered grammar."],
        ),
        ("Anna Berg had advised, “Resign.”", []),
        (
            "Anna Berg served as head of the Road Service during the first two years.",
            ["Anna Berg served as head of the Road Service."],
        ),
        ("The line is a US-built Boeing 737.", ["The line is a US-built Boeing 737."]),
        (
            "Memory is the set of processes used to encode, store, and retrieve information.",
            ["Memory is the set of processes used to encode, store, and retrieve information."],
        ),
        ("Anna Berg was born in 1869.In 1902 she left Oslo.", ["Anna Berg was born in 1869.", "Anna Berg left Oslo in 1902."]),
        ("When it rains, toads dig holes and are happy.", ["Toads dig holes when it rains."]),
        ("In June the northern sky leans to the Sun and is warm.", ["The northern sky leans to the Sun in June."]),
        (
            "Alexander Fleming discovered penicillin in 1928 and shared the Nobel Prize in 1945.",
            ["Alexander Fleming discovered penicillin in 1928.", "Alexander Fleming shared the Nobel Prize in 1945."],
        ),
        pytest.param(
            "Alexander Fleming (1881–1955) discovered penicillin in 1928 and shared the Nobel Prize in 1945.",
            [
                "Alexander Fleming discovered penicillin in 1928.",
                "Alexander Fleming shared the Nobel Prize in 1945.",
            ],
            marks=pytest.mark.xfail(strict=True, reason="years in brackets mislead the parser"),
        ),
        (
            "The price of oil had risen to $12; exports fell sharply in Norway.",
            ["The price of oil rose to $12.", "Exports fell sharply in Norway."],
        ),
        ("The drift theory—the plates of Europe were once joined to Africa.", []),
        ("Maria Silva never knew Porto.", ["Maria Silva never knew Porto."]),
        ("In 2018 there were 900 cases of measles in Norway.", ["There were 900 cases of measles in Norway in 2018."]),
        (
            "Oslo, the capital of Norway, lies on a fjord.",
            ["Oslo is the capital of Norway.", "Oslo lies on a fjord."],
        ),
        (
            "According to Maria Silva, the bridge in Porto collapsed in 1902.",
            ["According to Maria Silva, the bridge in Porto collapsed in 1902."],
        ),
        (
            "Maria Silva, whose family owns Porto, left Lisbon.",
            ["Maria Silva’s family owns Porto.", "Maria Silva left Lisbon."],
        ),
        ("Norway has no rivers that freeze in winter.", ["Norway has no rivers that freeze in winter."]),
        (
            "On May 4, 1901, Maria Silva collapsed in Porto and died.",
            ["Maria Silva collapsed in Porto on May 4, 1901.", "Maria Silva died on May 4, 1901."],
        ),
        (
            "The Silva government signed the treaty of Lisbon on Tuesday.",
            ["The Silva government signed the treaty of Lisbon."],
        ),
        (
            "Norway called on Portugal to publish the results of 2019.",
            ["Norway called on Portugal to publish the results of 2019."],
        ),
        ("Norway's exports include eight metals, several kinds of fish, and many gases.", []),
        ("When food is scarce, wolves leave Norway.", ["Wolves leave Norway when food is scarce."]),
        (
            "With the help of the United States, Chad and South Africa intervened in Libya in 1987.",
            ["Chad and South Africa intervened in Libya in 1987."],
        ),
        (
            "Maria Silva left Lisbon in 1902, founding a school in Porto.",
            ["Maria Silva left Lisbon in 1902.", "Maria Silva founded a school in Porto in 1902."],
        ),
        ("Maria Silva left Lisbon, causing a dispute.", ["Maria Silva left Lisbon."]),
        (
            "Lisbon, Portugal's capital, lies on the coast.",
            ["Lisbon is Portugal's capital.", "Lisbon lies on the coast."],
        ),
        ("In fact, Maria Silva won the vote in 2021.", ["Maria Silva won the vote in 2021."]),
        ("Lions are not fast runners nor are they good swimmers.", ["Lions are not fast runners."]),
        (
            "Founded in 1636 by settlers, Harvard trained ministers in Cambridge.",
            ["Harvard was founded in 1636 by settlers.", "Harvard trained ministers in Cambridge."],
        ),
        (
            "The treaty, signed in 1951, ended the war between Japan and the Allies.",
            ["The treaty was signed in 1951.", "The treaty ended the war between Japan and the Allies."],
        ),
        ("She knows the nations covered by the ban.", ["She knows the nations covered by the ban."]),
        (
            "In 1797, James Hutton concluded that the Earth was old.",
            ["James Hutton concluded in 1797 that the Earth was old.", "According to James Hutton, the Earth was old."],
        ),
        (
            "After the World Bank refused the loan, in July 1956, Gamal Nasser announced the plan.",
            [
                "The World Bank refused the loan.",
                "Gamal Nasser announced the plan after the World Bank refused the loan.",
            ],
        ),
        ("If it rains, the match in London will end.", []),
        (
            "The company had been founded in 1902 by William Harley.",
            ["The company was founded in 1902 by William Harley."],
        ),
        (
            "Maria Silva was recognized in Lisbon, awarded prestigious fellowships, and elected a member of the Royal Society in 1944.",
            [
                "Maria Silva was recognized in Lisbon.",
                "Maria Silva was awarded prestigious fellowships.",
                "Maria Silva was elected a member of the Royal Society in 1944.",
            ],
        ),
        ("However, Maria Silva did win the vote in 2021.", ["Maria Silva won the vote in 2021."]),
    ],
)
def test_sentence_yields_its_statements(text, expected):
    assert statements(text) == expected


def test_what_somebody_said_keeps_its_source():
    facts = extract(
        analyse(
            Article("x", "An example", ("Maria Silva said that the bridge in Porto had collapsed in 1902.",)), load()
        )
    )
    assert [(c.source, statement(c)) for c in facts.clauses if c.source] == [
        ("Maria Silva", "According to Maria Silva, the bridge in Porto collapsed in 1902.")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The front paws of Oslo have five toes, unlike the four-toed hare.", ["The front paws of Oslo have five toes."]),
        (
            "In search of work, the Meitner family moved to Italy, first to Milan and a few months later to Pavia.",
            ["The Meitner family moved to Italy in search of work."]),
        ("Norwegians had ignored the tax since the earliest times.", ["Norwegians had ignored the tax since the earliest times."]),
        ("Norway had been at peace since the flood in 1952.", ["Norway had been at peace since the flood in 1952."]),
        ("Anna Berg kept the rites of Lise Meitner's time (which was derived from Oslo).", ["Anna Berg kept the rites of Lise Meitner's time."]),
        ("The lost data from Norway was saved by Anna Berg.", ["The lost data from Norway was saved by Anna Berg."]),
        ("Old farms, sometimes termed family farming, which feed most of Norway.", []),
    ],
)  # fmt: skip
def test_contrasts_stages_and_bounds(text, expected):
    assert statements(text) == expected


def test_a_place_in_a_compound_has_its_article_in_the_statement() -> None:
    text = "Omar Berg, the UK-born mayor of Oslo, lobbied the High Commission. The UK sent help and left the UK’s office."
    facts = extract(analyse(Article("x", "An example", (text,)), load()))
    assert [statement(c) for c in facts.clauses if c.derivation == "compound"] == ["Omar Berg was born in the UK."]
