"""How the nouns of a statement are anchored, and capitals that shorten a longer name."""

import pytest

from quizgen.facts import extract
from quizgen.facts.model import Anchor, Facts
from quizgen.language.analysis import analyse
from quizgen.language.pipeline import load
from quizgen.language.realise import statement
from quizgen.model import Article


def facts(*paragraphs: str, title: str = "A journey") -> Facts:
    return extract(analyse(Article("x", title, paragraphs), load()))


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("Anna Berg moved to the south.", Anchor.DIRECTION),
        ("Anna Berg won a penalty kick.", Anchor.CONTEST),
        ("Anna Berg beat Carla Dorn in a long semifinal.", Anchor.CONTEST),
        ("Anna Berg confessed each crime.", Anchor.PICKED),
        ("Violent protests killed twenty people.", Anchor.EVENT),
        ("Anna Berg opened the fifty-metre pipe.", Anchor.PARTIAL),
        ("Anna Berg built a bridge in the region.", Anchor.BARE),
        ("The Asian city grew quickly.", Anchor.PICKED),
        ("Anna Berg confessed each crime at the Court of Porto.", Anchor.PICKED),
        ("The construction started in 1932.", Anchor.PICKED),
        ("Anna Berg watched the proceedings from the Office of Public Works.", Anchor.EVENT),
        ("Copper conducts heat.", Anchor.GENERAL),
        ("Anna Berg built the harbour of Lisbon.", Anchor.COMPLETE),
        ("Anna Berg left Lisbon.", Anchor.NAME),
    ],
)
def test_anchor(text: str, anchor: Anchor) -> None:
    (clause,) = facts(text).clauses
    assert anchor in clause.subject.anchors.union(*(s.phrase.anchors for s in clause.slots))


@pytest.mark.parametrize(
    "text", ["Anna Berg ruled the south of Spain.", "The protests of the Portuguese miners ended quickly."]
)
def test_a_name_anchors(text: str) -> None:
    (clause,) = facts(text).clauses
    found = clause.subject.anchors.union(*(s.phrase.anchors for s in clause.slots))
    assert not found & {Anchor.DIRECTION, Anchor.EVENT, Anchor.BARE}


def test_a_capital_is_printed_as_the_longer_name_that_it_opens() -> None:
    text = "The Statutes of Harmony were signed in 1790. In 1799, the Statutes were replaced by a treaty."
    assert "In 1799, the Statutes of Harmony" in " ".join(
        f"In 1799, {statement(c)[:1].lower()}{statement(c)[1:]}"
        for c in facts(text, title="Statutes of Harmony").clauses
    )


def test_two_longer_names_leave_the_capital_as_it_is() -> None:
    text = "The Bank of Rome and the Bank of Milan opened in 1790. The Bank was closed by Austria in 1799."
    assert any(statement(c) == "The Bank was closed by Austria in 1799." for c in facts(text).clauses)


def test_a_rank_that_lost_its_name_is_cut() -> None:
    (clause, *_) = facts("Carl Dorn served in Ohio in 1832 as secretary to Brig. Gen. Smith.").clauses
    assert all("Brig" not in s.phrase.text or "Smith" in s.phrase.text or s.phrase.issues for s in clause.slots)
