"""The ends of a change keep their years."""

from quizgen.facts.grown import with_years
from quizgen.facts.model import Phrase, Segment, Slot
from quizgen.language.model import Kind
from quizgen.model import Evidence


def slot(prep: str, text: str, role: str = "prep") -> Slot:
    return Slot(role, Phrase((Segment(text, False),), text, text, text, Kind.AMOUNT, Evidence(0, 0, 0, "")), prep)


def told(*slots: Slot) -> list[str]:
    return [f"{s.prep} {s.phrase.text}" for s in with_years(slots)]


def test_each_end_has_its_year() -> None:
    start, end = slot("from", "150 ships"), slot("to", "2,400 ships")
    assert told(start, slot("in", "1978", "time"), end, slot("by", "2017", "time")) == ["from 150 ships in 1978", "to 2,400 ships by 2017"]


def test_the_year_of_one_end_alone_or_of_places_stays_apart() -> None:
    assert told(slot("to", "2,400 ships"), slot("in", "1978", "time")) == ["to 2,400 ships", "in 1978"]
    assert told(slot("from", "Oslo"), slot("in", "1978", "time"), slot("to", "Bergen")) == ["from Oslo", "in 1978", "to Bergen"]
