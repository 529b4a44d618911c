"""Times and tenses of statements: kept where they belong to the verb, left out where they belong to something else."""

import pytest

from quizgen.facts import extract
from quizgen.facts.offices import takes_office
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def clean(text):
    facts = extract(analyse(Article("x", "Oslo University", (text,)), load()))
    return [statement(c) for c in facts.clauses if not c.lossy]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ana Berg won many medals, including the famous Holberg Prize in 1957.",
            ["Ana Berg won many medals."],
        ),
        (
            "On 12 July 1916 Ana Berg left Malta. Oslo lost 785 soldiers between 25 July and 7 August.",
            ["Ana Berg left Malta on 12 July 1916.", "Oslo lost 785 soldiers between 25 July and 7 August 1916."],
        ),
        ("Rates of cholera have fallen from 1990 to 1999 by 37%.", ["Rates of cholera fell from 1990 to 1999 by 37%."]),
        ("The Salt Fund has been led by Ana Berg from 1990 to 1999.", ["The Salt Fund was led by Ana Berg from 1990 to 1999."]),
        (
            "In 1810, the Duchy of Oslo, which had been led by the House of Berg since 1700, left the Salt League.",
            ["The Duchy of Oslo left the Salt League in 1810."],
        ),
        (
            "The Duchy of Oslo, which has been led by the House of Berg since 1700, left the Salt League in 1810.",
            ["The Duchy of Oslo has been led by the House of Berg since 1700.", "The Duchy of Oslo left the Salt League in 1810."],
        ),
        ("Rates of cholera have fallen by 37%.", ["Rates of cholera have fallen by 37%."]),
        ("Ana Berg won the Holberg Prize in 1957.", ["Ana Berg won the Holberg Prize in 1957."]),
        (
            "From 1921 to 1931 Ana Berg undertook excavations in Malta and developed her interest in folklore.",
            ["Ana Berg undertook excavations in Malta from 1921 to 1931.", "Ana Berg developed her interest in folklore from 1921 to 1931."],
        ),
        (
            "From 1921 to 1931 Ana Berg undertook excavations in Malta and won the Holberg Prize.",
            ["Ana Berg undertook excavations in Malta from 1921 to 1931.", "Ana Berg won the Holberg Prize."],
        ),
        (
            "As late as 1890, less than 5 percent of the Irish population in Norway was female.",
            ["Less than 5 percent of the Irish population in Norway was female as late as 1890."],
        ),
        (
            "Heading into the Bergen Cup, Ana Berg had the most medals.",
            ["Ana Berg had the most medals heading into the Bergen Cup."],
        ),
        (
            "Heading into Super Tuesday, Senator Bernt Berg from Bergen had the most pledged delegates, with 60.",
            ["Senator Bernt Berg from Bergen had the most pledged delegates heading into Super Tuesday."],
        ),
        ("A Norwegian woman, Kari Dahl, raised £900 in Oslo.", ["Kari Dahl raised £900 in Oslo."]),
        (
            "Ana Berg holds the record for the most time in space by a woman, 377 days.",
            ["Ana Berg holds the record for the most time in space by a woman."],
        ),
        ("Ana Berg left Oslo two years ago.", ["Ana Berg left Oslo two years ago."]),
        ("Nodding to the public, Ana Berg had the last word.", ["Ana Berg had the last word."]),
        (
            "By 1880, over 300,000 Danes lived in Norway, most in Bergen.",
            ["Over 300,000 Danes lived in Norway by 1880."],
        ),
        ("The members of the choir are banned from Oslo since 1905.", ["The members of the choir have been banned from Oslo since 1905."]),
        ("The Oslo Cup ends with a hymn since 1905.", ["The Oslo Cup has ended with a hymn since 1905."]),
        ("Nordea expects to plant 12 forests in 2030.", ["Nordea expected to plant 12 forests in 2030."]),
        ("Gardeners expect frost in October.", ["Gardeners expect frost in October."]),
        ("Since testing began in 2016, Ana Berg has been absent.", ["Ana Berg has been absent since testing began in 2016."]),
        (
            "The university's fifth president, Nils Dahl, took office in 1929.",
            ["Nils Dahl was Oslo University's fifth president.", "Nils Dahl took office as Oslo University's fifth president in 1929."],
        ),
    ],
)  # fmt: skip
def test_statement_keeps_its_time(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Within five days, Ana Berg had opened a shop and raised £36,200.", "Ana Berg raised £36,200."),
        ("Ana Berg was among the ministers who voted against the war in 2002.", "The ministers voted against the war in 2002."),
        ("In 2017, Oslo had 60% women and in 2018, Bergen had 63%.", "Bergen had 63% in 2018."),
        ("Norway has bears, 9 lynx and 20 wolverines, which are kept in Oslo.", "20 wolverines are kept in Oslo."),
        ("In second place, former Vice President of the United States Joe Dahl had 54.",
         "Former Vice President of the United States Joe Dahl had 54 in second place."),
        ("Since the Gulf War ended in 1991, visitors of Oslo have risen to 900.", "Visitors of Oslo have risen to 900."),
        ("Hugo of Laon was a Norman monk, prior of the abbey of Saint Vincent, who was killed in Oslo in 1080.",
         "The abbey of Saint Vincent was killed in Oslo in 1080."),
    ],
)  # fmt: skip
def test_statement_without_its_time_or_part_is_not_made(text, lost):
    assert lost not in clean(text)


def test_agent_behind_what_something_was_called_is_the_verbs():
    text = 'Norwegian policy was denounced as a "racket" by Nils Dahl, a general.'
    assert 'Norwegian policy was denounced as a "racket" by Nils Dahl.' in clean(text)


def test_office_that_the_sentence_does_not_tell_stays_open():
    facts = extract(analyse(Article("x", "Oslo University", ("Nils Dahl took office in 1929.",)), load()))
    assert takes_office(facts.clauses[0])


def test_company_of_a_clause_that_stands_between_goes_with_it():
    text = (
        "The great moment for Northumberland came in 1902 when the entire national park housing Hadrian’s Wall, along with Linden Water and "
        "Forest Park, some 1,500 sq km, was awarded Bright Sky status."
    )
    assert all("along" not in line for line in clean(text))
