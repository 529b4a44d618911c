"""What kind of fever, bridge, engine it is: asks for the word that an article's *X is a hemorrhagic fever* classes its thing with.

*The Weeks Bridge is a pedestrian bridge over the Charles River* → *What kind of bridge is the Weeks Bridge?* It is silent for people, on words that
judge, measure or order (*a large bridge*), and where the name says the word itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import say
from quizgen.questions._common import asked, draft
from quizgen.questions.definition import lowered
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import GENERIC, clear_subject
from quizgen.questions.wording.prompts import content

CLASSED = re.compile(
    r"(?P<whole>an? (?P<kind>(?:[a-z]+(?:-[a-z]+)* ){1,2})(?P<noun>[a-z]+))"
    r"(?P<more> (?:of|in|on|over|with|that|which|for|from|by|at|to|and|used|located|found|designed|built|based|between|near|along)\b.*|,.*)?$"
)
JUDGING = lexicon.listed("judging-adjectives") | lexicon.listed("praise")
LOOSE = frozenset(
    "kind type form sort part piece member lot number series set group range variety example result way place area site "
    "remnant relic derivative offshoot product byproduct component "
    "city town village settlement conflict war battle event "  # each is of many kinds at once: *a seaport city*, *a global conflict*
    "term word name concept phrase expression label title acronym abbreviation noun adjective "
    "obsession passion problem issue challenge success failure phenomenon concern matter idea step sign source factor priority icon treasure".split()
)
RANKED = re.compile(
    r"(?:[a-z]+est|[a-z]+ly|more|most|least|less|very|quite|first|second|third|last|next|other|another|same|such|"
    r"[a-z]+-(?:based|born|known|old|sized|long|wide|foot|meter|mile|year))$"
)


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each thing that is classed with a telling word."""
    for clause in asked(facts):
        for slot in clause.slots:
            if slot.role == "attribute" and classing(clause, slot):
                found = one(clause, slot, facts.text)
                if found is not None:
                    yield found


def classing(clause: Clause, slot: Slot) -> bool:
    """Whether the statement classes a thing that its own words name: no person, no *the N*."""
    subject, verb = clause.subject, clause.verb
    thing = subject.kind is not Kind.PERSON and slot.phrase.kind is not Kind.PERSON and not subject.plural and not subject.number
    known = subject.named or (subject.kind is Kind.TERM and not subject.issues and subject.determiner not in ("the", "this"))
    told = verb.lemma == "be" and verb.finite in (("is", "was") if subject.named else ("is",)) and not verb.rest
    return thing and known and told and clear_subject(subject) and len(slot.phrase.parts) == 1 and clause.source is None


def one(clause: Clause, slot: Slot, text: str) -> Draft | None:
    """The question about one classing word."""
    found = CLASSED.match(slot.phrase.text)
    if found is None or found["noun"] != slot.phrase.head or found["noun"] in LOOSE or slot.phrase.lemma in GENERIC or slot.phrase.number:
        return None
    kind = found["kind"].split()
    if any(w in JUDGING or RANKED.match(w) for w in kind) or lexicon.is_person_noun(found["noun"]) or content(found["kind"]) & content(clause.subject.text):
        return None
    prompt = f"What kind of {found['noun']} {clause.verb.finite} {lowered(say(clause.subject, set()), text)}?"
    return draft(clause, slot.phrase, prompt, "definition", answer=found["whole"], accept=(" ".join(kind),))


EXAMPLES = (
    Example(
        "The Weeks Bridge is a pedestrian bridge over the Charles River.",
        (("What kind of bridge is the Weeks Bridge?", "a pedestrian bridge"),),
    ),
    Example("Steelwork is an umbrella term for frames of steel."),
    Example(
        "Asbestosis is a chronic disease of the lungs.",
        (("What kind of disease is Asbestosis?", "a chronic disease"),),
    ),
    Example("Rye is a national obsession in Norway."),
    Example("Narvik is a seaport city in Norway."),
    Example("The Weeks Bridge is a famous bridge over the Charles River."),
    Example("The Tropical Fever Institute is a tropical institute in Linz."),
    Example("The Oslo Nebula is a supernova remnant in the constellation of Taurus."),
    Example("Lise Meitner was a nuclear physicist in Berlin."),
)
