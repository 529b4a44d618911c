"""A saved page's title loses the site's name, and no title loses anything of its own."""

import pytest

from quizgen.ingest.site import without_site

TEXT = ("Bread is old.", "The Mill Review wrote about it, and so did a man from Rome, as DW said.")


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Ten ways to bake bread | CNN Politics", "Ten ways to bake bread"),
        ("Ten ways to bake bread | DW | 19.01.2020", "Ten ways to bake bread"),
        ("Ten ways to bake bread - BusinessWeek", "Ten ways to bake bread"),
        ("Ten ways to bake bread -- Crumb.net", "Ten ways to bake bread"),
        ("Ten ways to bake bread – The Evening Post", "Ten ways to bake bread"),
        ("Who baked the first bread? - Oven Overflow Blog", "Who baked the first bread?"),
        ("BreadCrumb | 2005 was a year of bread", "2005 was a year of bread"),
    ],
)
def test_the_site_goes(title, left):
    assert without_site(title, TEXT) == left


@pytest.mark.parametrize(
    "title",
    [
        "Spider-Man - A Life",
        "The bakers of old Rome - A Baker's Journal",
        "The bread of the poor - the prejudice of the rich",
        "Bread maps take an unfamiliar shape - Anna Berg and Tom Oak",
        "A long history of bread – Today",
        "A long history of bread | The Mill Review",
        "A long history of bread | what we know about it",
        "Rome | Paris",
        "Bread - The Daily News",
        "Bread-and-butter letters of a Times-Post reader",
        "The war of 1812–1815 in the north",
    ],
)
def test_a_title_of_its_own_stays(title):
    assert without_site(title, TEXT) == title
