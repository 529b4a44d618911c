"""Where: asks for the place of an event.

*Marie Curie was born in Warsaw* → *In which city was Marie Curie born?* It is silent when the place is no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.language.questionwords import which
from quizgen.questions._common import asked
from quizgen.questions.clear.report import deed_told, one_event, perhaps, placed
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import circumstances_lost, one_thing, ranked, year_told
from quizgen.questions.single.unique import SETTLED, TRIVIAL, ask_for, beside
from quizgen.questions.wording.answers import testable
from quizgen.questions.worth.slight import STREET

STATES = {s.lower() for s in lexicon.words("us-states")}
BROAD = lexicon.listed("broad-places")
PREPS = frozenset(["in", "at", "on", "near", "off", "into", "from", "to", "across", "outside", "along"])


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement with a named place."""
    for clause in map(born, asked(facts)):
        for slot in clause.slots:
            if slot.role != "place" or slot.prep not in PREPS or not asks_well(clause, slot.phrase):
                continue
            elsewhere = any(s.prep in ("in", "at") and s.phrase.named and not s.phrase.unit for s in clause.slots if s is not slot)
            back = clause.verb.lemma == "return" and not any(s.role in ("time", "when", "span") for s in clause.slots)
            arrived = slot.prep != "to" and clause.verb.lemma in GOING and any(s.prep in ("to", "into") for s in clause.slots)
            if back or arrived or elsewhere or behind_another_deed(clause, slot) or desk(clause):
                continue
            sure, rest = certain(clause, slot), beside(clause, slot) or []
            if not sure and not deed_told(clause, [slot, *rest]):
                continue
            word = homes(slot) or county(slot) or settled(clause, slot) or place_word(slot.phrase, slot.prep) or (goal(clause, slot) if year_told(rest) else "")
            found = ask_for(facts, clause, slot, as_told(facts, slot.phrase, word), "place", sure=not sure)
            if not sure:
                found = placed(found, rest) if one_event(facts, clause, [slot, *rest]) else perhaps(found)
            if found is not None:
                yield replace(found, accept=(*found.accept, *in_full(clause, slot)))


def county(slot: Slot) -> str:
    """*in which county* for *Monmouthshire*: of *where* the village or the country would be as right; else ''."""
    return "in which county" if slot.prep == "in" and SHIRE.fullmatch(slot.phrase.text) else ""


SHIRE = re.compile(r"[A-Z][a-z]+shire|County [A-Z][a-z]+|[A-Z][a-z]+ County")


def in_full(clause: Clause, slot: Slot) -> tuple[str, ...]:
    """The place of a birth or death with the wider one that the sentence names behind it: *Narvik, Norway* beside *Narvik*."""
    if clause.verb.lemma not in ("bear", "die") or ", " in slot.phrase.text:
        return ()
    found = re.search(rf"\b{re.escape(slot.phrase.text)}, ((?:[A-Z][\w’'-]+ ?)+)(?=[,.;)]|$| (?:[a-z]|\())", clause.evidence.text)
    return (f"{slot.phrase.text}, {found[1].strip()}",) if found is not None and wider(found[1].strip()) else ()


def wider(name: str) -> bool:
    """Whether a name is that of a country, a state or a region."""
    return gazetteer.known(name) in (Kind.COUNTRY, Kind.PLACE) or name.lower() in STATES or SHIRE.fullmatch(name) is not None


def born(clause: Clause) -> Clause:
    """A birth without the name given, or with what: *was born as Alexei Peshkov*, *with roots in Poland*; any other clause as it is."""
    if clause.verb.lemma != "bear" or not clause.verb.passive:
        return clause
    names = [s for s in clause.slots if s.role in ("object", "complement", "attribute") or s.prep in ("as", "with")]
    return replace(clause, slots=tuple(s for s in clause.slots if s not in names)) if names else clause


def desk(clause: Clause) -> bool:
    """*Sofia Kent, a London-based trader*: where somebody works in these days, which is said in passing."""
    return clause.verb.lemma == "base" and clause.subject.kind is Kind.PERSON and clause.verb.finite in ("is", "are")


def behind_another_deed(clause: Clause, slot: Slot) -> bool:
    """Whether the place may be that of a deed named before it: *studied in Beirut before moving to London*."""
    before = clause.slots[: clause.slots.index(slot)]
    return any(s.phrase.text.split()[0].endswith("ing") and s.prep for s in before if s.phrase.text)


def asks_well(clause: Clause, phrase: Phrase) -> bool:
    """Whether the place is a name, no *the West*, and the verb tells of more than presence."""
    return (
        phrase.named
        and testable(phrase)
        and phrase.head.lower() not in BROAD
        and clause.verb.lemma not in TRIVIAL
        and clause.verb.lemma not in SPREADING
        and clause.verb.finite not in ("has", "have")
        and (clause.verb.lemma not in CONTESTING or which(phrase) != "")
        and " and " not in phrase.text
        and not STREET.search(phrase.text)
    )


SPREADING = frozenset(["be", "extend", "border", "separate", "stretch", "connect", "witness", "shift", "span", "trace", "do"])
CONTESTING = lexicon.listed("contesting-verbs")  # *beat Oslo in the Winter Bowl*: a contest, or a ground?


def certain(clause: Clause, slot: Slot) -> bool:
    """Whether it happened in one place: in a told year, once in a life, or to a thing that has a name or a rank."""
    rest = [s for s in beside(clause, slot) or () if s is not slot]
    if year_told(rest) or clause.verb.lemma in SETTLED or ranked(clause.subject):
        return True
    return not circumstances_lost(clause, [slot, *rest]) and any(
        s.role in ("object", "prep") and one_thing(s.phrase) for s in rest)  # fmt: skip


def place_word(phrase: Phrase, prep: str) -> str:
    """*in which city*, or *where* for *in* and *at* with a place of another kind."""
    named = (
        "" if ", " in phrase.text or phrase.text.lower() in STATES else which(phrase)
    )  # *Washington, Kentucky* is one place
    if named and prep == "at" and phrase.kind in (Kind.CITY, Kind.COUNTRY):
        return "where"  # one is *in* a city
    if named:
        return f"{prep} {named}"
    return "where" if prep in ("in", "at") else ""


def settled(clause: Clause, slot: Slot) -> str:
    """*where* somebody was born or died in a town called like a valley or an island: *in Carmel Valley, California*; else ''."""
    life = clause.verb.lemma in ("bear", "die") and slot.prep == "in" and slot.phrase.kind is Kind.PLACE
    return "where" if life and re.search(rf"{re.escape(slot.phrase.text)}, [A-Z]", clause.evidence.text) else ""


def homes(slot: Slot) -> str:
    """*to which town* for *his birthtown, Narvik*, of which one has a single one; else ''."""
    found = HOMES.search(which(slot.phrase))
    return f"{slot.prep} which {SORT_OF_HOME.get(found[1], found[1])}" if found is not None else ""


HOMES = re.compile(r"\b(?:birth|home|native )(town|city|place|village|land|country|state)$")
SORT_OF_HOME = {"place": "place", "land": "country"}


def goal(clause: Clause, slot: Slot) -> str:
    """*Where did John Brown go?*: the goal of a journey that is no city or country."""
    return "where" if slot.prep == "to" and clause.verb.lemma in GOING and not clause.verb.passive else ""


GOING = frozenset("go travel move sail fly flee walk march".split())


def as_told(facts: Facts, phrase: Phrase, word: str) -> str:
    """*in which town* where the text says *the town of Narvik* or *Narvik, a small port*; else the word as it is."""
    if not word.endswith(" city"):
        return word
    name = re.escape(phrase.text)
    found = re.search(rf"\b({SETTLEMENTS}) of {name}\b|\b{name}, an? (?:[a-z-]+ ){{0,3}}({SETTLEMENTS})\b", facts.text)
    return word.removesuffix("city") + (found[1] or found[2]) if found else word


SETTLEMENTS = "town|village|hamlet|suburb|district|borough|municipality"


EXAMPLES = (
    Example("The physicist Lise Meitner was born in Mill Street, Vienna, on 9 September 1834."),
    Example(
        "In the first game of the day, Norway faced Mali at the Oslo Stadium.",
        (("At which stadium did Norway face Mali?", "the Oslo Stadium"),),
        title="Football World Cup day five: Norway and Chile win",
    ),
    Example("In the first round of the play-offs, Norway faced Mali at the Oslo Stadium."),
    Example(
        "David Bowie was born David Robert Jones in London in January 1947.",
        (("In which city was David Bowie born in January 1947?", "London"),),
    ),
    Example(
        "Judy Garland was born Judy Ann Gumm in Paris, Texas, in 1922.",
        (("In which city was Judy Garland born in 1922?", "Paris"),),
    ),
    Example(
        "Judy Garland died in June 1969 at her home in Paris, Texas.",
        (("In which city did Judy Garland die in June 1969?", "Paris"),),
    ),
    Example("Judy Garland died in June 1969 at her home."),
    Example(
        "Judy Garland died in June 1969 at her home in Carmel Valley, California.",
        (("Where did Judy Garland die in June 1969?", "Carmel Valley"),),
    ),
    Example(
        "Lise Meitner was born in Vienna with roots in Moravia in 1878.",
        (("In which city was Lise Meitner born in 1878?", "Vienna"),),
    ),
    Example("In 1736 Lise Meitner moved to the Mill farm at Great Linz."),
    Example(
        "Lise Meitner was born in Walmshire, Wales, in 1878.",
        (("In which county was Lise Meitner born in 1878?", "Walmshire"),),
    ),
    Example("Lise Meitner was found out in Vienna in 1941."),
    Example("UNESCO is based in Paris.", (("In which city is UNESCO based?", "Paris"),)),
    Example("Lise Meitner, a Vienna-based trader, owns a mill."),
    Example("Allan was born in Paris."),
    Example("In Norway, Marie Curie once more became a leading adviser to the king."),
    Example(  # perhaps elsewhere too: with a low score
        "Anna Berg settled in Porto with her brothers.",
        (("Where did Anna Berg settle with her brothers?", "Porto"),),
    ),
    Example("Marie Curie was born in Warsaw in 1867.", (("In which city was Marie Curie born in 1867?", "Warsaw"),)),
    Example(
        "The University of Bologna is located in Italy.",
        (("In which country is the University of Bologna located?", "Italy"),),
    ),
    Example(
        "The Vienna-born physicist Lise Meitner moved to a small house.",
        (("In which city was Lise Meitner born?", "Vienna"),),
    ),
    Example("Marie Curie met Albert Einstein and has been honoured in Paris."),
    Example("Marie Curie was born in a small flat."),
    Example("Frédéric Chopin went to Carlsbad with Liszt."),
    Example(
        "Marie Curie was born in Warsaw in 1867. She lived in the town of Warsaw until she was twenty-four years old.",
        (("In which town was Marie Curie born in 1867?", "Warsaw"),),
    ),
    Example(
        "Frédéric Chopin went to Carlsbad with Liszt in 1835.",
        (("Where did Frédéric Chopin go with Liszt in 1835?", "Carlsbad"),),
    ),
    Example("Anna Berg returned to Australia with her brothers."),
    Example("Some victims were taken to Vienna."),
    Example("The Oslo Eagles beat the Bergen Bears in the Winter Bowl in 1967."),
    Example("In 1972, Lise Meitner studied physics in a small town before moving to Vienna."),
)
