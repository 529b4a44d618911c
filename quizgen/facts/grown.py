"""Both ends of a change with their years: *grew from $150 billion in 1978 to $12 trillion by 2017*."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.model import Phrase, Segment, Slot

ENDS = frozenset(["from", "to"])
YEARS = frozenset(["in", "by"])
YEAR = re.compile(r"(?:1\d{3}|20\d\d)")
FIGURE = re.compile(r"\d")


def with_years(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots with the year of each end in it, so that no year is asked for or moved away from its end.

    *grew | from 150 ships | in 1978 | to 2,400 ships | by 2017* → *grew | from 150 ships in 1978 | to 2,400 ships by 2017*.
    """
    figures = {end_of(s) for s in slots if FIGURE.search(s.phrase.text)}
    if not figures >= ENDS:
        return slots
    found: list[Slot] = []
    for slot in slots:
        before = found[-1] if found else None
        dated = slot.role == "time" and slot.prep in YEARS and YEAR.fullmatch(slot.phrase.text) and not slot.fronted
        if before is not None and dated and before.prep in ENDS and before.role == "prep" and FIGURE.search(before.phrase.text):
            found[-1] = replace(before, phrase=in_year(before.phrase, slot))
        else:
            found.append(slot)
    return tuple(found)


def end_of(slot: Slot) -> str:
    """Which end of a change the slot tells, by its preposition or, where that was read as part of an adverb, its first word."""
    return slot.prep or slot.phrase.text.partition(" ")[0]


def in_year(phrase: Phrase, time: Slot) -> Phrase:
    """The phrase with its year: *150 ships in 1978*."""
    *before, last = phrase.segments
    said = f"{time.prep} {time.phrase.text}"
    segments = (*before, replace(last, space=True), Segment(time.prep), *time.phrase.segments)
    return replace(phrase, segments=segments, text=f"{phrase.text} {said}", noun=f"{phrase.noun} {said}" if phrase.noun else "")
