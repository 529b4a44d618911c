"""The study guide of an article: who is who, what terms and abbreviations mean, what happened when."""

from __future__ import annotations

from collections.abc import Iterable

from quizgen.facts.model import Facts
from quizgen.language.realise import say
from quizgen.model import Guide, GuideEntry
from quizgen.questions._common import asked
from quizgen.questions.definition import defines
from quizgen.questions.told.events import Event, events
from quizgen.questions.told.roles import holders


def guide(facts: Facts) -> Guide:
    """The guide of an article's facts: people and terms in the article's order, the timeline in time's (a whole year
    before its days).
    """
    return Guide(
        people=tuple(people(facts)),
        terms=tuple(terms(facts)),
        timeline=tuple(map(entry, sorted(events(facts), key=lambda e: e.when))),
    )


def people(facts: Facts) -> Iterable[GuideEntry]:
    """Each person that the article describes."""
    found = sorted(holders(facts), key=lambda h: (h.evidence.paragraph, h.evidence.start))
    return (GuideEntry(h.person, h.role, h.evidence) for h in found)


def terms(facts: Facts) -> Iterable[GuideEntry]:
    """Abbreviations and defined terms, each once."""
    found = {a.short: GuideEntry(a.short, a.long, a.evidence) for a in facts.abbreviations}
    for clause in asked(facts):
        slot = next((s for s in clause.slots if s.role == "attribute" and defines(clause, s)), None)
        if slot is not None:
            term = capital(say(clause.subject, set()))
            found.setdefault(term, GuideEntry(term, say(slot.phrase, set()), clause.evidence))
    for naming in facts.namings:
        term, told = (naming.thing, naming.name) if naming.how == "short for" else (naming.name, naming.thing)
        found.setdefault(term, GuideEntry(term, told, naming.evidence))
    return sorted(found.values(), key=lambda e: (e.evidence.paragraph, e.evidence.start))


def entry(event: Event) -> GuideEntry:
    """A line of the timeline."""
    return GuideEntry(event.date, event.text, event.evidence)


def capital(text: str) -> str:
    """The text with a capital letter first, without *a* or *an*."""
    bare = text.removeprefix("a ").removeprefix("an ")
    return bare[:1].upper() + bare[1:]
