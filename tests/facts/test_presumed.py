"""Definite phrases whose modifiers seem to say which thing is meant, and do not."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Issue
from quizgen.facts.presumed import bare_in
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.model import Article


def issues(text: str, phrase: str, title: str = "Linden in the war years") -> frozenset[Issue]:
    facts = extract(analyse(Article("x", title, (text,)), load()))
    found = {p.text: p.issues for c in facts.clauses for p in (c.subject, *(s.phrase for s in c.slots))}
    return found[phrase]


@pytest.mark.parametrize(
    ("text", "phrase", "loose"),
    [
        ("The Greek resistance was suppressed in 1667.", "the Greek resistance", True),
        ("The Danish resistance blew up the Linden bridge in 1943.", "the Danish resistance", False),
        ("In 1774, the Danes sent General Karl Berg to the Swedish seaport.", "the Swedish seaport", True),
        ("In 1774, the Danes sent General Karl Berg to the New England seaport.", "the New England seaport", True),
        ("The Greek uprising in Crete was suppressed in 1823.", "the Greek uprising in Crete", False),
        ("The 1821 Greek uprising was suppressed by Karl Berg.", "the 1821 Greek uprising", False),
        ("In 1775, the Danes sent General Karl Berg to the Plymouth colony.", "the Plymouth colony", False),
        ("In August 2002 Anna Berg was acquitted of the charges in court.", "the charges in court", True),
        ("In August 2002 Anna Berg was acquitted of the charges of theft.", "the charges of theft", False),
        ("In May 2016, Carl Berg organised the big demonstration in Oslo.", "the big demonstration in Oslo", True),
        ("In May 2016, Carl Berg organised the biggest demonstration in Oslo.", "the biggest demonstration in Oslo", False),
        ("In May 2016, Carl Berg described the big siege of Oslo.", "the big siege of Oslo", False),
        ("During the battle Karl Berg declined to attack the main force of Denmark.", "the battle", True),
        ("Karl Berg sailed the ship Fram to Norway in 1777.", "the ship Fram", False),
    ],
)
def test_what_is_presumed(text: str, phrase: str, loose: bool) -> None:
    assert (Issue.LOOSE in issues(text, phrase)) is loose


@pytest.mark.parametrize(
    ("title", "nouns"),
    [
        ("Attack shakes trust in North Norway", {"attack"}),
        ("After massacre, Oslo seeks new laws", {"massacre"}),
        ("Museum attack shakes trust in North Norway", set()),
        ("Attack on museum shakes trust in Norway", set()),
        ("Attack and defence", set()),
    ],
)
def test_what_a_headline_presumes_itself(title: str, nouns: set[str]) -> None:
    assert bare_in(title) == nouns


def test_nothing_of_an_unnamed_occasion_is_left() -> None:
    facts = extract(analyse(Article("x", "Linden", ("In one instance, General Karl Berg seized weapons in Linden in 1775.",)), load()))
    assert [s.phrase.text for s in facts.clauses[0].slots] == ["weapons", "Linden", "1775"]


KIND = "Many lost mills have been found again. The mill was located in Oslo. The steam mill was built in 1902. The mill is a ruin."


def test_one_thing_of_the_kind_of_the_title() -> None:
    facts = extract(analyse(Article("x", "Lost mill", (KIND,)), load()))
    told = [(c.subject.text, c.verb.finite, Issue.LOOSE in c.subject.issues) for c in facts.clauses[1:]]
    assert told == [("the mill", "was", True), ("the steam mill", "was", False), ("the mill", "is", False)]


def test_the_one_thing_of_the_title() -> None:
    facts = extract(analyse(Article("x", "1973 mill crisis", ("The crisis was ended by Anna Berg in 1974.",)), load()))
    assert Issue.LOOSE not in facts.clauses[0].subject.issues
