"""With what, against which country, to whom, what … for: asks for what stands after a preposition.

*Azerbaijan fought a war against Armenia in 2020* → *Against which country did Azerbaijan fight a war in 2020?* Places
and times have rules of their own. It is silent when the phrase is neither a name nor a term of two words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Slot
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.language.questionwords import object_word, which
from quizgen.questions._common import VAGUE_VERBS, asked, did_also
from quizgen.questions.clear.report import broken_off, deed_told, one_event, perhaps, placed, resolved
from quizgen.questions.clear.untold import focused_once, of_some_age
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import circumstances_lost, one_thing, year_told
from quizgen.questions.single.unique import LIGHT, TRIVIAL, ask_for, beside, named_inside, says_something
from quizgen.questions.told.general import in_general
from quizgen.questions.told.prizes import for_deed
from quizgen.questions.wording.answers import testable

THINGS = frozenset(["with", "from", "into", "to", "against"])
DIRECTIONS = lexicon.listed("directions") | {"left", "right"}
FOR = lexicon.listed("for-verbs")
OF = lexicon.listed("of-verbs")
LOOSER_PASSIVES = lexicon.listed("bound-participles") - lexicon.listed("stranded-passives")
PASSIVES = lexicon.listed("stranded-passives") | LOOSER_PASSIVES
LOOSER = lexicon.listed("bound-verbs") - lexicon.listed("stranded")
STRANDED = lexicon.listed("stranded") | LOOSER
WORKING = frozenset(
    ["work", "play", "write", "vote", "campaign", "name", "compete", "design", "build", "mistake", "race"]
)


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each phrase after a preposition that can be asked for."""
    for clause in asked(facts):
        for slot in clause.slots:
            if (won := for_deed(facts, clause, slot)) is not None:
                yield won
                continue
            if (
                slot.role != "prep"
                or slot.prep not in PREPS
                or (slot.phrase.segments[0].possessive and not bound(clause, slot))
                or not (certain(clause, slot) or told(clause, slot))
                or clause.verb.lemma in VAGUE_VERBS | {"be"}
                or attendant(clause, slot)
                or beside_claim(clause)
                or focused_once(clause)
                or of_some_age(clause, clause.slots, facts.title)
                or (slot.prep == "to" and clause.verb.lemma in ARRIVING and not slot.phrase.named)
                or (slot.prep == "as" and not bound(clause, slot))
                or (slot.prep == "with" and clause.verb.lemma == "bear")
                or (slot.prep == "to" and slot.phrase.lemma in DIRECTIONS)  # *was moved to the east of Linz*: where
            ):
                continue
            found = pied(facts, clause, slot) if fresh(clause, slot) or not bound(clause, slot) else None
            found = stranded(facts, clause, slot) if found is None and bound(clause, slot) else found
            if not certain(clause, slot):
                rest = [s for s in clause.slots if s is not slot]
                found = placed(found, rest) if one_event(facts, clause, [slot, *rest]) else perhaps(found)
            if found is not None:
                yield found


def beside_claim(clause: Clause) -> bool:
    """*asserted from tradition that …*: one asks for the claim, not for where it came from."""
    return any(s.role == "clause" and s.phrase.text.startswith(("that ", "whether ")) for s in clause.slots)


def attendant(clause: Clause, slot: Slot) -> bool:
    """Whether *with* only tells what went along: *was born with ancestry in Norway*, *was replaced with the approval of Congress*."""
    return slot.prep == "with" and clause.verb.passive and (clause.verb.lemma == "bear" or slot.phrase.lemma in CONSENT)


ARRIVING = frozenset("arrive return awake wake open premiere".split())
"""Behind these *to* tells how somebody was met: *arrived in Oslo to parades*."""
CONSENT = frozenset("approval consent permission support help aid assistance agreement exception".split())
PREPS = frozenset(
    ["with", "against", "from", "to", "into", "under", "on", "for", "by", "at", "during", "in", "amid", "of", "after", "as", "out of",
     "over", "about", "through", "between", "towards", "toward", "upon", "behind", "along"]
)
CLOSING = frozenset(["culminate", "end", "begin", "start", "continue", "move", "provide", "connect", "accept"])


def certain(clause: Clause, slot: Slot) -> bool:
    """Whether only this can be meant: a told year, a passive or bound verb, or a named thing beside it."""
    rest = [s for s in beside(clause, slot, leaning=True) or () if s is not slot]
    lone = headless(clause.subject)
    if clause.verb.lemma in CLOSING or lone or circumstances_lost(clause, [slot, *rest]):
        return False
    if bound(clause, slot):
        known = named_inside(clause.subject) or Issue.TITLE in clause.subject.issues or in_general(clause)
        if known or not fresh(clause, slot):
            return known
    named = any(s.role in ("object", "complement", "prep", "place") and one_thing(s.phrase) for s in rest)
    return year_told(rest) or (slot.phrase.named and named) or (clause.verb.passive and not slot.phrase.named)


def told(clause: Clause, slot: Slot) -> bool:
    """Whether a deed is told with a name that can be asked for."""
    rest = beside(clause, slot, leaning=True) or []
    return slot.phrase.named and clause.verb.lemma not in CLOSING and deed_told(clause, [slot, *rest])


def headless(subject: Phrase) -> bool:
    """Whether a countable noun lost its article: *Unangam idiom refers to*; a pronoun that was resolved needs none."""
    if subject.segments[0].pronoun and subject.segments[0].entity is not None:
        return False
    owned = any(s.possessive or s.text in ("’s", "'s", "’") for s in subject.segments)
    capital = subject.kind is not Kind.TERM or subject.text[:1].isupper()
    return subject.determiner == "" and not subject.plural and subject.head.islower() and not owned and capital


def bound(clause: Clause, slot: Slot) -> bool:
    """Whether the preposition belongs to the verb and stands right behind it: *called for*, *led to*."""
    pair = f"{clause.verb.lemma}-{slot.prep}"
    if clause.verb.passive:
        return pair in PASSIVES
    return pair in STRANDED and not any(s.role in ("object", "recipient") for s in clause.slots)


def fresh(clause: Clause, slot: Slot) -> bool:
    """Whether the preposition may also go with the question word: *To which regions are wolverines restricted?*"""
    return f"{clause.verb.lemma}-{slot.prep}" in (LOOSER_PASSIVES if clause.verb.passive else LOOSER) and slot.prep != "as"


def stranded(facts: Facts, clause: Clause, slot: Slot) -> Draft | None:
    """*What did X call for?*: the preposition stays with the verb."""
    if not testable(slot.phrase, indefinite=True) or not says_something(slot.phrase, clause.verb.passive or clause.subject.named or resolved(clause.subject)):
        return None
    manner = [s for s in clause.slots if s.role == "adverb" and s.phrase.text.endswith("ly") and " " not in s.phrase.text]
    words = [clause.verb.rest, *(s.phrase.text for s in manner), slot.prep]  # *rely heavily on*
    verb = replace(clause.verb, rest=" ".join(w for w in words if w))
    clause = replace(clause, slots=tuple(s for s in clause.slots if s not in manner))
    wh = object_word(slot.phrase).replace("whom", "who") or (
        "what" if (slot.phrase.kind is Kind.OTHER or slot.prep == "as") and not slot.phrase.named else ""
    )
    wh = "what" if wh == "who" and slot.prep == "as" and clause.verb.lemma in OFFICES else wh
    wh = "who" if wh == "what" and slot.prep == "after" and a_person(slot.phrase) else wh
    label = "identity" if slot.prep == "as" else "definition" if in_general(clause) else f"prep-{slot.prep}"
    asked_of = replace(clause, verb=verb)
    sure = ask_for(facts, asked_of, slot, wh, label, sure=clause.verb.passive or in_general(clause))
    if sure is not None or did_also(clause) or not deed_told(clause, clause.slots) or broken_off(clause, slot.phrase, facts):
        return sure
    return perhaps(ask_for(facts, asked_of, slot, wh, label, sure=True))


def a_person(phrase: Phrase) -> bool:
    """Whether one person is meant by what he or she was: *was named after a Danish admiral*."""
    one = not phrase.plural and phrase.determiner in ("a", "an", "the")
    return one and (lexicon.is_person_noun(phrase.lemma) or gazetteer.is_title(phrase.lemma.capitalize()))


OFFICES = frozenset(["serve", "act", "work", "appoint", "elect", "nominate", "ordain", "raise", "choose", "see", "view", "describe", "hail", "emerge"])


def pied(facts: Facts, clause: Clause, slot: Slot) -> Draft | None:
    """*Against which country …?*: the preposition goes with the question word."""
    wh = object_word(slot.phrase)
    wh = regions(slot.phrase) if wh == "what" else wh
    if no_thing(clause, slot, wh):
        return None
    if not answerable(clause, slot) or (wh == "whom" and did_also(clause)) or (wh == "whom" and slot.prep == "for" and clause.verb.lemma not in WORKING):
        return None
    return ask_for(facts, clause, slot, f"{slot.prep} {wh}" if wh else "", f"prep-{slot.prep}")


REGIONS = {"part": "regions", "area": "areas", "region": "regions", "district": "districts", "province": "provinces", "state": "states"}
LANDS = frozenset("area region district province territory colony peninsula valley coast county".split())


def regions(phrase: Phrase) -> str:
    """*which regions* for *northern parts of Norway*, *which region* for *the Lofoten region*, else *what*."""
    place = phrase.plural and re.search(r" (?:of|in) (?:the )?[A-Z]", phrase.text) is not None
    if place and phrase.lemma in REGIONS:
        return f"which {REGIONS[phrase.lemma]}"
    land = phrase.lemma in LANDS and re.fullmatch(rf"the [A-Z][^,]* {phrase.lemma}", phrase.text) is not None
    return f"which {phrase.lemma}" if land else "what"


POWER = frozenset("rule control hand possession ownership dominion sovereignty jurisdiction crown".split())
FILMING = frozenset(["direct", "film", "shoot", "stage", "compose", "write"])


def no_thing(clause: Clause, slot: Slot, wh: str) -> bool:
    """Whether nobody would ask with *what*: *Norway passed to Danish rule* (whose?), *directed a film from a story* (based on it)."""
    power = slot.phrase.lemma in POWER and slot.prep in ("to", "into", "under", "from")
    return wh == "what" and (power or (slot.prep == "from" and clause.verb.lemma in FILMING))


def answerable(clause: Clause, slot: Slot) -> bool:
    """Whether the phrase is a name, or a term after a preposition that the verb asks for."""
    target, verb = slot.phrase, clause.verb.lemma
    if target.named:
        return testable(target, indefinite=which(target) != "") and verb not in TRIVIAL
    if not testable(target, indefinite=True) or target.kind is not Kind.TERM or verb in LIGHT | TRIVIAL:
        return False
    if (slot.prep == "for" and verb in FOR and clause.verb.passive) or (slot.prep == "of" and verb in OF):
        return says_something(target, sure=True)
    return slot.prep in THINGS and says_something(target) and not any(s.role == "adverb" for s in clause.slots)


EXAMPLES = (
    Example("Ana Berg arrived in Oslo in 1919 to grand parades."),
    Example("Erik Holm's battalion was initially positioned to the east of Linz."),
    Example("The November border demarcation resulted in overlapping economic claims."),
    Example(
        "The Danish League was expelled from the Lofoten region in 1340.",
        (("From which region was the Danish League expelled in 1340?", "the Lofoten region"),),
    ),
    Example("Norway passed to Danish rule in 1380."),
    Example("Norway shifted to Danish imports in 1380.", (("To what did Norway shift in 1380?", "Danish imports"),)),
    Example("In 1956 Ana Berg directed The Oaks from a short story by Erik Holm."),
    Example("Norway had also levied individual sanctions against Ana Berg."),
    Example(
        "Most dietary fibre comes from fruit and wholemeal bread.",
        (("What does most dietary fibre come from?", "fruit and wholemeal bread"),),
    ),
    Example(
        "The outer shell of beetles consists mainly of hardened layers.",
        (("What does the outer shell of beetles consist mainly of?", "hardened layers"),),
    ),
    Example(
        "Denmark pulled out of the Skagen Accord in 1951.",
        (("Out of which accord did Denmark pull in 1951?", "the Skagen Accord"),),
    ),
    Example(
        "In 1931, Lise Meitner won the Copley Medal for her studies of rust.",
        (("For what did Lise Meitner win the Copley Medal in 1931?", "her studies of rust"),),
    ),
    Example(
        "Doris Day was nominated for the Oscar for the 1959 romantic comedy Pillow Talk.",
        (("For which 1959 romantic comedy was Doris Day nominated for the Oscar?", "Pillow Talk"),),
    ),
    Example(
        "Ana Berg fought in the Danish and Russian War in 1902.",
        (("In which war did Ana Berg fight in 1902?", "the Danish and Russian War"),),
    ),
    Example("In 1931, Lise Meitner won the Copley Medal for her country."),
    Example("Lise Meitner won the Nobel Prize for Chemistry."),
    Example("Lise Meitner was born in Vienna with roots in Moravia."),
    Example("In 1907 Ana Berg asserted from family lore that her uncle had sailed to Peru."),
    Example("Woodrow Wilson arrived in Paris in 1919 to grand parades and a warm welcome."),
    Example("Some dietary fibre comes from wholemeal bread."),
    Example("The name fibre comes from medieval French."),
    Example(
        "Azerbaijan fought a war against Armenia in 2020.",
        (("Against which country did Azerbaijan fight a war in 2020?", "Armenia"),),
    ),
    Example(
        "The eruption of Mount Tambora led to a famine in northern Europe.",
        (("What did the eruption of Mount Tambora lead to?", "a famine in northern Europe"),),
    ),
    Example(
        "Guy Fawkes was executed for treason in 1606.", (("For what was Guy Fawkes executed in 1606?", "treason"),)
    ),
    Example(
        "Louis Pasteur is known for his discovery of vaccination.",
        (("What is Louis Pasteur known for?", "his discovery of vaccination"),),
    ),
    Example(
        "In 1910 Marie Curie travelled on the mail steamer Arcadia to Lisbon.",
        (("On which mail steamer did Marie Curie travel to Lisbon in 1910?", "Arcadia"),),
    ),
    Example(
        "Lise Meitner left Berlin. She travelled to Stockholm with a Fulbright Scholarship in 1938.",
        (("With which scholarship did Lise Meitner travel to Stockholm in 1938?", "Fulbright Scholarship"),),
    ),
    Example(
        "From 1947 to 1960, Lise Meitner taught at the University of Leeds, where in 1952, she became rector.",
        (("At which university did Lise Meitner teach from 1947 to 1960?", "the University of Leeds"),),
    ),
    Example(
        "Anna Berg obtained her doctorate from the University of Graz.",
        (("From which university did Anna Berg obtain her doctorate?", "the University of Graz"),),
        title="Biologist tells of ants that heal themselves",
    ),
    Example(
        "The attacker was identified as Anna Berg.",
        (("Who was the attacker identified as?", "Anna Berg"),),
        title="Three stabbed at a concert in Graz",
    ),
    Example(
        "The wolverines of Europe are restricted to northern parts of Norway and Finland.",
        (("To which regions are the wolverines of Europe restricted?", "northern parts of Norway and Finland"),),
    ),
    Example(
        "Lillian Gish was inducted into the American Theater Hall of Fame in 1972.",
        (("Into which institution was Lillian Gish inducted in 1972?", "the American Theater Hall of Fame"),),
    ),
    Example(
        "In 1923, with the government dominated by his opponents, in particular the National Democrats, Józef Piłsudski retired from active politics.",
        (("From what did Józef Piłsudski retire in 1923?", "active politics"),),
    ),
    Example(
        "Anna Berg was admitted to the bar of Vermont in 1897.",
        (("What was Anna Berg admitted to in 1897?", "the bar of Vermont"),),
    ),
    Example("Anna Berg died of typhus in 1897.", (("What did Anna Berg die of in 1897?", "typhus"),)),
    Example("In 1901 Anna Berg was exiled to the Isle of Man and later Jersey."),
    Example("Anna Berg was born with ancestry in Norway."),
    Example("The laws of Norway were replaced by the Charter of Oslo with the approval of Congress in 1788."),
    Example("The comeback of Monica Seles culminated with a long victory."),
    Example("Azerbaijan fought a war against its neighbour in 2020."),
)
