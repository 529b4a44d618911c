"""Statements and phrases that leave out of what, to whom or on what; and those that tell it."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Issue
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def clauses(text):
    return extract(analyse(Article("x", "An example", (text,)), load())).clauses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By 1920, the Liberals had taken control.", []),
        ("By 1920, the Liberals had taken control of Oslo.", ["The Liberals had taken control of Oslo by 1920."]),
        ("In 1920, the Liberals gained access.", []),
        ("In 1920, the Liberals gained power.", ["The Liberals gained power in 1920."]),
        ("In 1902, Denmark granted independence.", []),
        ("In 1902, Denmark granted independence to Norway.", ["Denmark granted independence to Norway in 1902."]),
        ("In 1902, Denmark granted Norway independence.", ["Denmark granted Norway independence in 1902."]),
        ("In 1902, Norway was granted independence.", ["Norway was granted independence in 1902."]),
        ("In 1902, Ana Berg left to study law.", []),
        ("In 1902, Ana Berg left Oslo to study law.", ["Ana Berg left Oslo in 1902 to study law."]),
        ("In 1902, Ana Berg left for Oslo.", ["Ana Berg left for Oslo in 1902."]),
        ("In 1902, Berg sold the rights for a film version to Linden Brothers.", []),
        ("In 1902, Ana Berg sold the rights to Salt Road, a novel.", ["Ana Berg sold the rights to Salt Road in 1902."]),
        ("Tensions in Norway eased between 2008 and 2016 until the leader of Norway's Labour Party.", []),
        ("Tensions in Norway eased until the election of Ana Berg.", ["Tensions in Norway eased until the election of Ana Berg."]),
        ("In early sources, scurvy was often referred to as though it was endemic to Norway.", []),
        ("In early sources, scurvy was often referred to as salt fever.", ["Scurvy was often referred to as salt fever in early sources."]),
        ("By 1920, Ana Berg knew of more than 500.", []),
        ("By 1920, Ana Berg knew of more than 500 mills.", ["Ana Berg knew of more than 500 mills by 1920."]),
    ],
)
def test_a_verb_that_lacks_another_word_is_not_asked(text, expected):
    assert [statement(c) for c in clauses(text) if not c.lossy] == expected


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("In 1902, Ana Berg made two announcements.", Issue.LOOSE),
        ("In 1902, Ana Berg built the most famous instance.", Issue.LOOSE),
        ("In 1902, Ana Berg built the most famous instance of a mail train.", None),
        ("In 1902, Ana Berg made two announcements about salt.", None),
        ("In 1902, Ana Berg built two mills: one in Oslo, one in Lund.", None),
        ("In 1902, Ana Berg sent 12 of the best ones to Lund.", Issue.POINTS),
        ("In 1902, Ana Berg sent 12 of the best songs to Lund.", None),
        ("In 1902, Rui Silva praised Ana Berg's donation.", Issue.LOOSE),
        ("In 1902, Rui Silva praised Ana Berg's donation to the museum of Lund.", None),
        ("In 1902, Rui Silva reduced Norway's involvement with Sweden.", None),
    ],
)
def test_an_object_that_only_another_sentence_explains_is_marked(text, issue):
    found = next(s for s in clauses(text)[0].slots if s.role == "object").phrase.issues
    assert (issue in found) if issue else not found & {Issue.LOOSE, Issue.POINTS}
