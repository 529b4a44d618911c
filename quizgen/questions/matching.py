"""Match pairs: people with their roles, people, countries or bodies with their deeds, events with dates, quotations with
speakers, terms with meanings.

Four to eight pairs of one kind, every left and right once, none that would fit elsewhere: no two analysts, no year
beside a day of that
year, no person who did the same. It is silent when fewer than four such pairs are found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from quizgen.facts.model import Clause, Facts
from quizgen.language.model import Kind
from quizgen.language.realise import say, statement
from quizgen.model import Evidence, Type
from quizgen.questions._common import VAGUE_VERBS, asked
from quizgen.questions.definition import defines
from quizgen.questions.draft import Draft, Example
from quizgen.questions.sound.standing import standing
from quizgen.questions.speaker import worth_quoting
from quizgen.questions.told.events import events, sequence
from quizgen.questions.told.quotable import printed
from quizgen.questions.told.roles import distinct, holders
from quizgen.questions.wording.kept import kept
from quizgen.questions.wording.prompts import content

FEWEST, MOST = 4, 8
LONGEST = 12
_DULL = (
    "be have do make say tell write add note ask think believe want know like go come take give call describe perform look "
    "speak talk smile laugh stand sit wait walk watch"
)
DULL = VAGUE_VERBS | frozenset(_DULL.split())
CATCHY = (4, 18)
MANY = re.compile(r"\b(hundreds|dozens|thousands|many|numerous|several|various|herself|himself|itself)\b")


@dataclass(frozen=True, slots=True)
class Pair:
    """What belongs together, and where the article says so."""

    left: str
    right: str
    evidence: Evidence
    worth: float = 0.5


def ask(facts: Facts) -> Iterator[Draft]:
    """At most one question of each kind."""
    yield from made("people-roles", "Match each person with the description.", Kind.PERSON, roles(facts))
    yield from made(
        "people-deeds", "Match each person with what the person did.", Kind.PERSON, deeds(facts, Kind.PERSON)
    )
    yield from made("countries-deeds", "Match each country with what it did.", Kind.COUNTRY, deeds(facts, Kind.COUNTRY))
    yield from made(
        "bodies-deeds", "Match each organization with what it did.", Kind.ORGANISATION, deeds(facts, Kind.ORGANISATION)
    )
    yield from made("events-dates", "Match each event with its date.", Kind.EVENT, dates(facts))
    yield from made("quotations", "Match each quotation with its speaker.", Kind.PERSON, quotations(facts))
    yield from made("terms", "Match each term with its meaning.", Kind.TERM, terms(facts))


def made(kind: str, prompt: str, of: Kind, pairs: Sequence[Pair]) -> Iterator[Draft]:
    """The question of the weightiest pairs, in the article's order, if there are enough."""
    best = sorted(pairs, key=lambda p: -p.worth)[:MOST]
    chosen = [p for p in pairs if p in best]
    if len(chosen) >= FEWEST:
        yield Draft(
            prompt=prompt,
            answer="",
            evidence=tuple(dict.fromkeys(p.evidence for p in chosen)),
            key=f"matching|{kind}",
            type=Type.MATCHING,
            kind=of,
            worth=sum(p.worth for p in chosen) / len(chosen),
            fact="; ".join(f"{p.left} – {p.right}" for p in chosen),
            pairs=tuple((p.left, p.right) for p in chosen),
            subject="quote" if kind == "quotations" else "fact",
        )


def clear(found: Sequence[Pair], apart: Callable[[str, str], bool]) -> list[Pair]:
    """The pairs, first come first kept, of which each two differ on the left and are ``apart`` on the right; none
    tells its partner.
    """
    out: list[Pair] = []
    for pair in found:
        told = content(pair.left) & content(pair.right)
        if not told and all(
            pair.left != p.left and apart(pair.right, p.right) and apart(p.right, pair.right) for p in out
        ):
            out.append(pair)
    return out


def roles(facts: Facts) -> list[Pair]:
    """People with their roles."""
    found = holders(facts)
    told = {w for h in found for w in content(h.role)}
    return clear(
        [Pair(h.person, h.role, h.evidence) for h in found if not content(h.person) & told and tells(h.role)], distinct
    )


def tells(role: str) -> bool:
    """Whether a role says where it is held, and is no kinship, which the last name may tell: not *Former president*, *Anna’s brother*."""
    return not (OFFICE.fullmatch(role) or RELATED.search(role))


OFFICE = re.compile(
    r"(?:(?:former|then|outgoing|acting) )?(?:president|vice[ -]president|prime minister|premier|chancellor|chief of staff|secretary of state|"
    r"prosecutor|governor|senator|king|queen|archbishop|bishop|minister)", re.I,
)  # fmt: skip
RELATED = re.compile(
    r"[’']s (?:[a-z-]+ )*(?:brother|sister|father|mother|son|daughter|husband|wife|uncle|aunt|cousin|nephew|niece|grand\w+|widow|widower)$"
)


def deeds(facts: Facts, kind: Kind) -> list[Pair]:
    """People, countries or bodies with the weightiest thing that each did, in simple past; a verb stands once."""
    people = kind is Kind.PERSON
    full = {i: name for i, name, k in facts.names if k is kind and (len(name.split()) > 1 or not people)}
    found: dict[str, tuple[Pair, str]] = {}
    for clause in sorted(asked(facts), key=lambda c: -c.worth):
        name = full.get(clause.subject.entity) if clause.subject.entity is not None else None
        if not name or name in found or clause.verb.lemma in {verb for _, verb in found.values()}:
            continue
        if text := deed(clause):
            found[name] = Pair(name[:1].upper() + name[1:], text, clause.evidence, clause.worth), clause.verb.lemma
    pairs = sorted((pair for pair, _ in found.values()), key=lambda p: (p.evidence.paragraph, p.evidence.start))
    return clear([p for p in pairs if not any(names(n, people) & content(p.right) for n in found)], different)


def names(name: str, person: bool) -> frozenset[str]:
    """The words of a name that tell it: of a person's the first and the last."""
    words = [w.casefold() for w in name.split()]
    return frozenset((words[0], words[-1])) if person else content(name)


def deed(clause: Clause) -> str:
    """What the subject did, as a predicate; '' when it says little, could not stand alone or fits others as well."""
    slots = kept(clause, None)
    if slots is None or clause.verb.tag != "VBD" or clause.verb.auxiliary or clause.verb.lemma in DULL or clause.source:
        return ""
    if any(s.role == "clause" for s in slots) or len(clause.subject.parts) > 1 or " and " in clause.subject.text:
        return ""
    said = [s for s in slots if s.role != "when"]
    if not any(s.role in ("object", "prep", "complement") for s in said) or any(s.phrase.issues for s in said):
        return ""
    text = statement(clause, said).rstrip(".")[len(say(clause.subject, set())) :].strip()
    mine = {w for s in clause.subject.segments for w in content(s.name or s.text)}
    good = standing(text) and not MANY.search(text) and 3 <= len(text.split()) <= LONGEST
    return text if good and len(content(text)) > 2 and not mine & content(text) else ""


def different(one: str, other: str) -> bool:
    """Whether two texts share less than half of their words."""
    return 2 * len(content(one) & content(other)) < len(content(one) | content(other))


def dates(facts: Facts) -> list[Pair]:
    """Events with their dates, in the order of time."""
    return [Pair(e.text, e.date, e.evidence, e.worth) for e in sequence(events(facts), MOST)]


def quotations(facts: Facts) -> list[Pair]:
    """Whole quotations with their speakers, one a speaker."""
    full = {number: name for number, name, kind in facts.names if kind is Kind.PERSON and len(name.split()) > 1}
    found = [
        Pair(f"“{printed(s.text)}”", full[s.entity], s.evidence, s.worth)
        for s in facts.spoken
        if s.entity in full and CATCHY[0] <= len(s.text.split()) <= CATCHY[1] and worth_quoting(s, facts)
    ]
    return clear(found, lambda a, b: a != b)


def terms(facts: Facts) -> list[Pair]:
    """Defined terms with their meanings; no abbreviations, whose letters give them away."""
    found = []
    for clause in asked(facts):
        slot = next((s for s in clause.slots if s.role == "attribute" and defines(clause, s)), None)
        if slot is not None:
            found.append(Pair(say(clause.subject, set()), say(slot.phrase, set()), clause.evidence, clause.worth))
    return clear(found, different)


EXAMPLES = (
    Example(
        "Nikol Pashinyan, the prime minister of Armenia, came first. Anna Berg, a composer from Oslo, spoke next. "
        "Karl Weiss, the mayor of Linz, left early. Mary Stone, a chemist at Leeds, stayed.",
        (("Match each person with the description.", ""),),
    ),
    Example("Nikol Pashinyan, the prime minister of Armenia, came first. Anna Berg, a composer from Oslo, spoke next."),
)
