"""What is not worth asking, however well it is said: small doings, private life, addresses, lives of bystanders, commonplaces.

A question asks for what somebody should keep in mind of the article. That a painter opened a sale of work in March 1925, that her
niece had the use of a house or that safe water is one of the most basic human needs is no such thing.
"""

from __future__ import annotations

import re

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions.clear.untold import untold
from quizgen.questions.sound.lifetime import outside_life
from quizgen.questions.wording.prompts import content
from quizgen.questions.worth.hollow import hollow

KNOWN = 0.75  # the weight of somebody whom the article is about
LIVES = frozenset(["die", "marry", "divorce"])
KIN = lexicon.listed("kin") | {
    "wife",
    "husband",
    "widow",
    "widower",
    "child",
    "children",
    "parents",
    "family",
    "half-sister",
    "half-brother",
}
MINOR_DEEDS = lexicon.listed("minor-deeds")
MINOR_THINGS = lexicon.listed("minor-things")
PRIVATE_THINGS = lexicon.listed("private-things")
OUTLINING = lexicon.listed("outlining-verbs")
DWELLING = frozenset(["grow", "raise", "live", "reside", "dwell", "stay", "lodge", "move", "settle"])
WILLS = frozenset(["leave", "bequeath", "will"])


def slight(facts: Facts, clause: Clause) -> bool:
    """Whether a statement tells nothing that is worth asking."""
    return (
        life_of_another(facts, clause)
        or day_of_kin(clause)
        or outside_life(facts, clause)
        or (biography(facts) is not None and minor_deed(clause))
        or private(clause)
        or address(clause)
        or far_birthplace(clause)
        or commonplace(clause)
        or outlined(clause)
        or minute_of_match(clause)
        or on_leave(clause)
        or hollow(clause)
    )


def life_of_another(facts: Facts, clause: Clause) -> bool:
    """Whether it tells when or where somebody was born or, in the life of somebody else, died or married: a parent, a child, a bystander."""
    if clause.subject.kind is not Kind.PERSON or not clause.subject.named or not facts.weights:
        return False
    names = content(clause.subject.text)
    central = all(facts.weights.get(name, 0.0) >= KNOWN for name in names)
    titled = bool(names & content(facts.title)) and not namesake(facts, clause)
    if central or titled:
        return False
    born = clause.verb.lemma == "bear" and clause.verb.passive
    return born or (clause.verb.lemma in LIVES and in_passing(facts, clause))


def day_of_kin(clause: Clause) -> bool:
    """*Olaf Berg’s father died on 15 August 1619*: the day, of somebody who has not even a name."""
    somebody = clause.subject.lemma in KIN and any(s.possessive or s.text in ("’s", "'s") for s in clause.subject.segments)
    return somebody and clause.verb.lemma in LIVES and any(s.phrase.unit == "day" for s in clause.slots)


SEVERAL = 3  # mentions of somebody who plays a part in another's life


def in_passing(facts: Facts, clause: Clause) -> bool:
    """Whether the life that the article tells is another's, and the subject plays no part in it: *Louis Oak died in 1943*."""
    told = biography(facts)
    if told is None or told[0] in (clause.subject.entity, *(s.phrase.entity for s in clause.slots)):
        return False  # *Lise Holm married Carl Berg*, of whom the article tells
    couple = " ".join([clause.subject.text, *(s.phrase.text for s in clause.slots)])
    if clause.verb.lemma != "die" and not content(told[1]) & content(couple):
        return True  # of her daughter, however often the article names her
    words = clause.subject.text.split()
    name = words[0] if namesake(facts, clause) else words[-1]
    return len(re.findall(rf"\b{re.escape(name)}\b", facts.text)) < SEVERAL


def biography(facts: Facts) -> tuple[int, str] | None:
    """The person whose name is the whole title: *Hilda Annetta Walker*, *Andromeda (singer)*."""
    if "biography" not in facts.kept:
        facts.kept["biography"] = titled_person(facts)
    known: tuple[int, str] | None = facts.kept["biography"]
    return known


def titled_person(facts: Facts) -> tuple[int, str] | None:
    """The same, sought anew."""
    title = re.sub(r" \(.*\)$", "", facts.title).casefold()
    people = ((number, name) for number, name, kind in facts.names if kind is Kind.PERSON)
    return next(((number, name) for number, name in people if name.casefold() == title), None)


def namesake(facts: Facts, clause: Clause) -> bool:
    """Whether somebody shares only the last name of the person whose life is told: *John Ely Walker* in that of *Hilda Walker*."""
    told = biography(facts)
    words = clause.subject.text.split()
    if told is None or clause.subject.entity == told[0] or len(words) < 2 or words[-1] not in told[1].split():
        return False
    return not set(words[:-1]) & set(told[1].split())


def minor_deed(clause: Clause) -> bool:
    """*opened a sale of work*, *presented the depot with pieces of blanket*: a local kindness, told as an example of many."""
    kind = clause.verb.lemma in MINOR_DEEDS and clause.subject.kind is Kind.PERSON
    given = kind and any(minor(s.phrase) for s in clause.slots if s.role == "object" or s.prep == "with")
    joined = clause.verb.lemma in ("take", "participate") and any(
        minor(s.phrase) for s in clause.slots if s.prep == "in"
    )
    return given or joined


def minor(phrase: Phrase) -> bool:
    """Whether the thing is small and nothing is told of its number or name: *art prizes*, *a sale of work*; no *Nobel Prize*."""
    return not phrase.named and not phrase.number and phrase.lemma in MINOR_THINGS


def private(clause: Clause) -> bool:
    """*left £29,000 to her sister*; *her niece had the use of her house*: what goes on in a family."""
    if clause.subject.kind is not Kind.PERSON:
        return False
    heir = any(s.prep == "to" and related(s.phrase.text) for s in clause.slots)
    kept = (clause.verb.lemma in WILLS and heir) or (clause.verb.lemma in KEEPING and related(clause.subject.text))
    owned = any(s.role == "object" and of_home(s.phrase) for s in clause.slots)
    return (kept and owned) or mourned(clause)


def mourned(clause: Clause) -> bool:
    """*was survived by her husband and two daughters*."""
    left = any(s.role == "agent" and related(s.phrase.text) for s in clause.slots)
    return clause.verb.passive and clause.verb.lemma == "survive" and left


def of_home(phrase: Phrase) -> bool:
    """Whether something belongs to a private household: a sum of money, a house, the use of it."""
    return phrase.unit == "money" or phrase.lemma in PRIVATE_THINGS or USE.match(phrase.text) is not None


USE = re.compile(r"the use of ")
KEEPING = frozenset(["have", "keep", "get", "inherit", "receive", "own", "use", "occupy"])


def related(text: str) -> bool:
    """Whether somebody is called a relative of somebody: *her sister Dora*, *Walker's niece Marie*."""
    return RELATED.search(text) is not None


RELATED = re.compile(rf"(?:[’']s?|\b(?:his|her|their)) (?:\w+ )?(?:{'|'.join(sorted(KIN))})\b")


STREET = re.compile(r"(?<=[\w.] )(?:Road|Street|Lane|Avenue|Terrace|Crescent|Gardens|Mews|Drive)\b(?! (?:in|of) [a-z])")


ADDRESS = re.compile(r"\b(?:working|home|early|earlier|private|business|postal) address(?:es)?\b")


def address(clause: Clause) -> bool:
    """*lived in Knowl House, Knowl Road*; *her working address was Wychcombe Studios*: a street or a house."""
    stands = clause.verb.lemma == "be" and ADDRESS.search(clause.subject.text) is not None
    born = clause.verb.lemma == "bear" and not any(s.role == "time" for s in clause.slots)
    dwelt = (clause.verb.lemma in DWELLING or born) and clause.subject.kind is Kind.PERSON
    return stands or (dwelt and any(STREET.search(s.phrase.text) or s.phrase.text.startswith("the sign of ") for s in clause.slots))


DISTANCE = re.compile(r"(?:about |some |around |roughly )?[\d,.]+ (?:miles|km|kilomet(?:re|er)s)\b")


def far_birthplace(clause: Clause) -> bool:
    """*was born about 250 miles southwest of Lahore*: the distance of a birthplace from a town."""
    return clause.verb.lemma == "bear" and any(DISTANCE.match(s.phrase.text) for s in clause.slots)


BASIC = re.compile(
    r"(?:one of|among) (?:the|our) most (?:basic|fundamental|essential|important|common) (?:human )?"
    r"(?:needs?|rights?|things?|factors?|parts?|aspects?)$"
    r"|(?:very |so |extremely |highly )?(?:important|crucial|vital|essential|key|central|significant) "
    r"(?:to|for|in) (?:numerous|many|several|various|all|a (?:number|variety) of) "
)


def commonplace(clause: Clause) -> bool:
    """*is one of the most basic human needs*, *was important to numerous events*: nobody would say the opposite."""
    said = [s.phrase.text for s in clause.slots if s.role in ("attribute", "complement")]
    return clause.verb.lemma == "be" and any(BASIC.match(text) or named_by(clause.subject.text, text) for text in said)


def named_by(subject: str, said: str) -> bool:
    """*Betaproteobacteria are a diverse group of bacteria*, *sea turtles are turtles in the sea*: the name says so."""
    found, told, name = GROUP_OF.fullmatch(said), content(said) - {"that", "which"}, content(subject)
    if len(told & name) > 1 and len(told - name) < 2 and subject[1:].islower():
        return True
    return found is not None and len(found[1]) > 4 and subject.lower().endswith(found[1].lower())


GROUP_OF = re.compile(r"(?:an? |one )(?:[a-z-]+ )?(?:group|class|type|kind|form|sort|family|genus|order) of ([a-z]+)")


MINUTE = re.compile(r"(?:the )?(?:\d+(?:st|nd|rd|th)|first|last|final|closing|opening)(?:[- ]half)? minutes?\b|(?:injury|stoppage) time\b|half[- ]time\b")


def minute_of_match(clause: Clause) -> bool:
    """*won a penalty kick in the 33rd minute*: a moment of a match, of which nobody keeps the minute."""
    return any(MINUTE.match(s.phrase.text) for s in clause.slots if s.prep in ("in", "during", "at", "after"))


def on_leave(clause: Clause) -> bool:
    """*was granted leave to the United Kingdom*: a soldier's days off."""
    return any(s.phrase.text == "leave" and (s.role == "object" or s.prep == "on") for s in clause.slots)


OWN = re.compile(r"(?:his|her|their) [a-z-]+$")


def outlined(clause: Clause) -> bool:
    """*listed his achievements*: which they are, the statement does not say; *developed her interest in folklore* without a time."""
    things = [s.phrase.text for s in clause.slots if s.role == "object"]
    somebody = clause.subject.kind in (Kind.PERSON, Kind.GROUP)
    told = any(s.prep in ("of", "to", "for", "on", "about", "with", "against", "as") for s in clause.slots)
    bare = somebody and not told and clause.verb.lemma in OUTLINING and any(OWN.match(text) for text in things)
    timed = any(s.role in ("time", "span", "when") for s in clause.slots)
    return bare or (clause.verb.lemma == "develop" and not timed and any(INTEREST.match(text) for text in things))


INTEREST = re.compile(r"(?:his|her|their) (?:\w+ )?interest in ")
CLOCK = re.compile(r"(?:about |around |approximately )?\d{1,2}[:.]\d\d\b|(?:about |around )?\d{1,2} ?[ap]\.?m\b")
UNKNOWN_TIME = re.compile(
    r"(?:an? |some )(?:unknown|unspecified|uncertain|undetermined|unrecorded) (?:date|time|point|year|day)\b"
)


def trifling(facts: Facts) -> frozenset[str]:
    """The sentences of which each statement is slight: none of their words is worth a gap either."""
    found: dict[str, list[bool]] = {}
    for clause in facts.clauses:
        found.setdefault(clause.evidence.text, []).append(slight(facts, clause) or untold(clause))
    return frozenset(text for text, each in found.items() if all(each))


LEAVING = re.compile(r"(?:leav|finish|complet|join|receiv|enter|reach|attend|obtain|pass|winn|captur|defeat|secur)ing")  # what?


def idle_time(clause: Clause, slot: Slot) -> bool:
    """*at an unknown date*; *after leaving*; *at 9:54 a.m.* without a day: a time that says nothing to somebody who has only the card."""
    if slot.prep in ("after", "before", "upon", "while") and LEAVING.fullmatch(slot.phrase.text):
        return True
    if slot.prep in ("at", "on", "in") and UNKNOWN_TIME.match(slot.phrase.text):
        return True
    if slot.role != "time" or CLOCK.match(slot.phrase.text) is None:
        return False
    return not any(
        re.search(r"\b(?:1\d{3}|20\d\d)\b|\bday\b", s.phrase.text) or s.phrase.unit == "day" for s in clause.slots
    )
