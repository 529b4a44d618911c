"""Matching and ordering on facts written by hand: which pairs stand together, which events follow each other."""

from dataclasses import replace

import pytest

from quizgen.facts.model import Abbreviation, Clause, Facts, Phrase, Role, Segment, Slot, Spoken, Verb
from quizgen.language.model import Kind
from quizgen.model import Evidence
from quizgen.questions import matching, ordering
from quizgen.questions.told.events import Event, apart, event_of, parsed, sequence
from quizgen.questions.told.roles import distinct, holders


def place(n=0):
    return Evidence(1, 100 * n, 100 * n + 50, "x" * 50)


def phrase(text, kind=Kind.TERM, n=0, **more):
    segment = Segment(text, entity=more.get("entity"), name=text if more.get("entity") is not None else "")
    return Phrase((segment,), text, text.split()[-1], text.split()[-1].lower(), kind, place(n), **more)


def happened(subject, finite, rest, date, n=0, prep="in", **more):
    """*subject finite rest prep date.*"""
    slots = (Slot("object", phrase(rest)), Slot("time", phrase(date, Kind.DATE), prep))
    verb = Verb("", finite, "", finite, more.pop("lemma", finite), more.pop("tag", "VBD"), False, **more)
    return Clause(phrase(subject, named=True), verb, slots, place(n))


LANDINGS = Facts(
    clauses=(
        happened("Anna Berg", "reached", "the coast", "1901", 0),
        happened("Karl Weiss", "built", "a harbour", "May 1903", 1),
        happened("Mary Stone", "founded", "a school", "3 June 1903", 2),
        happened("The king", "opened", "two bridges", "1910", 3),
        happened("Paul Hill", "sold", "all ships", "1903", 4),
    )
)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("1973", (1973,)),
        ("the year 1973", (1973,)),
        ("April 1860", (1860, 4)),
        ("October 6, 1973", (1973, 10, 6)),
        ("6 October 1973", (1973, 10, 6)),
        ("October 6", None),
        ("the 1850s", None),
        ("last year", None),
    ],
)
def test_dates_are_read_as_far_as_they_go(text, when):
    assert parsed(text) == when


def test_events_lose_their_date_and_nothing_else():
    event = event_of(LANDINGS.clauses[2])
    assert event is not None and (event.text, event.date) == ("Mary Stone founded a school", "3 June 1903")


@pytest.mark.parametrize(
    "clause",
    [
        happened("Anna Berg", "reached", "the coast", "1901", prep="by"),
        happened("Anna Berg", "reached", "the coast", "last year"),
        happened("Anna Berg", "reached", "the coast after the war", "1901"),
        happened("Anna Berg", "reached", "the coast", "1901", tag="VBZ"),
        happened("Anna Berg", "was", "a pilot", "1901", lemma="be"),
    ],
)
def test_no_event(clause):
    assert event_of(clause) is None


def test_ordering_leaves_out_what_could_come_anywhere():
    (made,) = ordering.ask(LANDINGS)
    assert made.items == (
        "Anna Berg reached the coast",
        "Karl Weiss built a harbour",
        "Mary Stone founded a school",
        "The king opened two bridges",
    )
    assert made.type == "ordering" and len(made.evidence) == 4 and "1903" not in " ".join(made.items)


def test_ordering_needs_four():
    assert list(ordering.ask(Facts(clauses=LANDINGS.clauses[:3]))) == []


def test_apart():
    def event(text, *when):
        return Event(text, "", when, place())

    assert apart(event("a coast", 1901), event("a harbour", 1903, 5))
    assert not apart(event("a coast", 1903), event("a harbour", 1903, 5))
    assert not apart(event("Anna reached a coast", 1901), event("Anna reached a coast again", 1903))
    assert [e.when for e in sequence([event("x y", 1903), event("z w", 1901)], 5)] == [(1901,), (1903,)]


def test_events_match_their_dates():
    made = {d.key: d for d in matching.ask(LANDINGS)}["matching|events-dates"]
    assert made.pairs[1] == ("Karl Weiss built a harbour", "May 1903") and len(made.pairs) == 4


def role(name, text, n):
    return Role(phrase(name, Kind.PERSON, n, entity=n), phrase(text, n=n), place(n))


def roles(*found):
    names = tuple((n, name, Kind.PERSON) for n, (name, _) in enumerate(found))
    return Facts(roles=tuple(role(name, text, n) for n, (name, text) in enumerate(found)), names=names)


CABINET = (
    ("Anna Berg", "the mayor of Linz"),
    ("Karl Weiss", "Interior Minister"),
    ("Mary Stone", "a chemist"),
    ("Paul Hill", "Health Minister"),
)


def test_people_match_their_roles():
    (made,) = matching.ask(roles(*CABINET))
    assert made.pairs == (
        ("Anna Berg", "Mayor of Linz"),
        ("Karl Weiss", "Interior Minister"),
        ("Mary Stone", "Chemist"),
        ("Paul Hill", "Health Minister"),
    )


@pytest.mark.parametrize(
    "other",
    [
        "an analytical chemist",
        "his brother",
        "former president",
        "chief of staff",
        "Anna’s elder brother",
        "another minister",
        "a man",
        "Hill’s lawyer",
    ],
)
def test_no_role_that_fits_elsewhere_or_says_nothing(other):
    found = list(matching.ask(roles(*CABINET[:3], ("Paul Hill", other))))
    assert found == []


@pytest.mark.parametrize(
    ("one", "other", "good"),
    [
        ("Political analyst", "Social media commentator", False),
        ("Political analyst", "Mayor of Linz", True),
        ("Mayor of Linz", "Mayor of Graz", True),
        ("Prime Minister", "Interior Minister", True),
        ("Chemist", "Young chemist", False),
    ],
)
def test_distinct(one, other, good):
    assert distinct(one, other) is good and distinct(other, one) is good


def test_the_role_that_says_most_stays():
    facts = Facts(
        roles=(role("Anna Berg", "a chemist", 0), role("Anna Berg", "a chemist at the University of Leeds", 0)),
        names=((0, "Anna Berg", Kind.PERSON),),
    )
    assert [h.role for h in holders(facts)] == ["Chemist at the University of Leeds"]
    back = Facts(roles=facts.roles[::-1], names=facts.names)
    assert holders(back) == holders(facts)


def test_quotations_match_one_speaker_each():
    names = tuple((n, f"Anna {w}", Kind.PERSON) for n, w in enumerate(("Berg", "Weiss", "Stone", "Hill")))
    text = "The quarry paid for road, school and church number {} in Linden"
    said = [Spoken(name, text.format(n), "say", place(n), role="chief geologist", entity=n) for n, name, _ in names]
    facts = Facts(spoken=(*said, said[0]), names=names, title="The quarry")
    (made,) = matching.ask(facts)
    assert made.pairs[0] == (f"“{text.format(0)}”", "Anna Berg") and len(made.pairs) == 4
    assert made.subject == "quote"
    assert list(matching.ask(replace(facts, spoken=tuple(said[:3])))) == []


def test_abbreviations_are_no_pairs_for_their_letters_give_them_away():
    found = [("NATO", "North Atlantic Treaty Organization"), ("OAU", "Unity of Africa"), ("EEC", "European Community")]
    short = tuple(Abbreviation(s, long, place(n)) for n, (s, long) in enumerate([*found, ("UN", "the United Nations")]))
    assert list(matching.ask(Facts(abbreviations=short))) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("left the cold coast for Spain", True),
        ("read hundreds of long books", False),
        ("may have left the coast", False),
    ],
)
def test_a_deed_is_somebodys_own(text, told):
    clause = happened("Anna Berg", text.split()[0], text.partition(" ")[2], "1901")
    assert bool(matching.deed(clause)) is told


def test_what_only_happened_somehow_is_no_event():
    slowly = (Slot("adverb", phrase("slowly")), Slot("time", phrase("1901", Kind.DATE), "in"))
    clause = happened("Anna Berg", "started", "x", "1901")
    assert event_of(clause) is not None and event_of(replace(clause, slots=slowly)) is None


def test_people_match_what_they_did():
    deeds = [("Anna Berg", "reached", "the cold northern coast"), ("Karl Weiss", "built", "a harbour for steamers")]
    deeds += [("Mary Stone", "founded", "a free village school"), ("Paul Hill", "sold", "all his old ships")]
    clauses = tuple(
        Clause(
            phrase(n, Kind.PERSON, i, entity=i, named=True),
            Verb("", v, "", v, v, "VBD", False),
            (Slot("object", phrase(o)),),
            place(i),
        )
        for i, (n, v, o) in enumerate(deeds)
    )
    facts = Facts(clauses=clauses, names=tuple((i, n, Kind.PERSON) for i, (n, _, _) in enumerate(deeds)))
    (made,) = matching.ask(facts)
    assert made.pairs[0] == ("Anna Berg", "reached the cold northern coast") and len(made.pairs) == 4
