"""What or whom: asks for the direct object of a statement.

*Azerbaijan fought a war* → *What did Azerbaijan fight?* would say little, so it asks only for names (*Whom*, *Which
country*) and for terms with something in them. It wants a year, a named work, fight or place beside
the object, or a deed that is told whole (others may have been done too: with a low score), and is silent on objects that are counted (*how many* asks
those), on pronouns and on verbs that say little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.questionwords import object_word
from quizgen.questions._common import VAGUE_VERBS, asked
from quizgen.questions.clear.report import perhaps, placed, unplaced
from quizgen.questions.draft import Draft, Example
from quizgen.questions.measure import QUANTITY
from quizgen.questions.single.certain import weight, year_told
from quizgen.questions.single.done_to import certain, general, told, told_once
from quizgen.questions.single.recurring import one_of_many
from quizgen.questions.single.unique import (
    LIGHT,
    TRIVIAL,
    ask_for,
    beside,
    dated,
    people_as_such,
    says_something,
)
from quizgen.questions.told.general import in_general
from quizgen.questions.told.parts_of import FEATURES, LANDS, features_of
from quizgen.questions.wording.answers import testable


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement whose object can be asked for."""
    for clause in asked(facts):
        for slot in clause.slots:
            if slot.role == "object" and (FEATURES.fullmatch(slot.phrase.text) or LANDS.fullmatch(slot.phrase.text)):
                yield from features_of(facts, clause, slot)
            elif slot.role == "object" and good(clause, slot):
                wh = object_word(slot.phrase) or bride(clause, slot) or ("what" if slot.phrase.kind is Kind.WORK and slot.phrase.named else "")
                wh = "what" if wh == "whom" and clause.verb.lemma in MAKING else wh  # nobody writes a person
                wh = "which group" if wh == "whom" and slot.phrase.kind is Kind.GROUP and clause.verb.lemma in JOINING else wh
                wh = "what" if slot.phrase.named and wh.startswith("which ") and clause.verb.lemma in WRITING and not a_work(wh) else wh
                if slot.phrase.kind is Kind.PERSON and (slot.phrase.segments[0].possessive or one_victim(clause)):
                    continue  # *its first constitution*
                sure, rest = certain(clause, slot), beside(clause, slot, leaning=True) or []
                if one_of_its_sort(facts, wh, rest):
                    continue
                once = sure or told_once(facts, clause, slot, rest)
                if wh == "what" and not sure and open_question(clause, slot, rest):
                    continue
                if not once and not told(facts, clause, slot, rest) and not general(facts, clause, slot, rest):
                    continue
                found = ask_for(facts, clause, slot, wh, "object" if once else "deed", sure=not sure)
                found = unplaced(found) if one_of_many(clause, slot.phrase) else found if sure else placed(found, rest) if once else perhaps(found)
                if found is not None:
                    yield found


def one_victim(clause: Clause) -> bool:
    """*An earthquake in Norway killed Jan Holm*: many others as well, whom the article does not name."""
    return clause.verb.lemma in HARMING and clause.subject.lemma in DISASTERS


HARMING = frozenset(("kill", "injure", "wound", "claim", "hit", "strike"))
DISASTERS = lexicon.listed("disasters")


def one_of_its_sort(facts: Facts, wh: str, rest: list[Slot]) -> bool:
    """*Which act did Townshend propose?*, where the article tells of several acts and the question of no year."""
    noun = wh.removeprefix("which ") if wh in ("which act", "which law", "which treaty", "which bill", "which prize") else ""
    named = {name for _, name, _ in facts.names if noun and re.search(rf"\b{noun}\b", name, re.I)}
    return len(named) > 1 and not year_told(rest)


def open_question(clause: Clause, slot: Slot, rest: list[Slot]) -> bool:
    """*What did Abraham Lincoln gain?*: a question that could mean anything; *What does the system protect?* with *organisms* says nothing."""
    beside_it = [s for s in rest if s is not slot and not AT_LENGTH.match(s.phrase.text)]
    some = slot.phrase.determiner in ("a", "an") or (slot.phrase.plural and not slot.phrase.definite)
    wide = clause.verb.lemma in GAINING | ENDING or (clause.verb.lemma in BRINGING and some)
    return slot.phrase.text in ANYTHING or (wide and not beside_it)


GAINING = lexicon.listed("gaining-verbs")
ENDING = frozenset(["finish", "complete", "begin", "start", "resume"])  # *What did Anna Berg finish?*
BRINGING = frozenset(["issue", "create", "develop"])  # *created civil wars*: much else as well
JOINING = frozenset(["join", "leave", "quit", "found", "form", "establish"])
ANYTHING = frozenset("organisms people things animals plants objects others humans individuals".split())
AT_LENGTH = re.compile(r"(?:much|most|all|part|the rest) of (?:his|her|its|their|the) ")


def bride(clause: Clause, slot: Slot) -> str:
    """*whom* for somebody without a name whom one marries: *married a Plymouth schoolteacher*; else ''."""
    somebody = slot.phrase.kind is Kind.PERSON and re.search("[A-Z]", slot.phrase.text) is not None
    return "whom" if somebody and clause.verb.lemma == "marry" else ""


def a_work(wh: str) -> bool:
    """Whether *which novel* asks for a work: *Team of Rivals*, that somebody wrote, is no team."""
    return wh.split()[-1] in WORKS


WORKS = lexicon.listed("sorts") | lexicon.listed("own-sorts") | {"act", "treaty", "constitution", "declaration", "law"}
WRITING = frozenset(["write", "compose", "paint", "author", "pen"])
MAKING = frozenset(
    [
        "write",
        "compose",
        "paint",
        "direct",
        "publish",
        "record",
        "release",
        "produce",
        "read",
        "translate",
        "build",
        "launch",
        "project",
        "present",
        "draft",
        "screen",
        "stage",
        "perform",
        "edit",
        "issue",
    ]
)


def good(clause: Clause, slot: Slot) -> bool:
    """Whether the object is worth asking for: a name, or a term that says something after a verb that does."""
    target, verb = slot.phrase, clause.verb.lemma
    if any(s.role == "clause" and s.phrase.text.startswith("that ") for s in clause.slots):
        return False
    if clause.verb.passive and verb == "bear":
        return False  # *was born Alisa Rosenbaum*
    if f"{verb}|{target.head.lower()}" in SET_PHRASES or OWN_RANK.fullmatch(target.text):
        return False
    if QUANTITY.match(target.text) or nobody_knows(clause, slot):
        return False
    if clause.subject.number or not testable(target, indefinite=True) or verb in VAGUE_VERBS | TRIVIAL:
        return False
    if target.named:
        return verb != "have" and (verb not in LIGHT or dated(clause.slots))
    rest = [s for s in clause.slots if s is not slot]
    return verb not in LIGHT and says_something(target, dated(rest) or (in_general(clause, lone=True) and weight(rest) > 1))


SET_PHRASES = lexicon.listed("set-phrases")  # *caught the eye of a pilot*: nobody asks what she caught
OWN_RANK = re.compile(r"(?:his|her|its|their|[\w .-]+[’']s?) (?:very )?(?:first|second|third|last|final|next|only) (?:[a-z-]+ )?[a-z-]+")
"""*directed her last film*: its title would be the answer."""


def nobody_knows(clause: Clause, slot: Slot) -> bool:
    """Whether both sides are too wide: *smaller rivers drain uplands* (smaller than what?), *Europeans seized Africans*."""
    compared = COMPARED.match(clause.subject.text) is not None and "than" not in clause.subject.text
    return compared or (people_as_such(clause.subject) and people_as_such(slot.phrase))


COMPARED = re.compile(r"(?:smaller|larger|bigger|other|later|earlier|newer|older|younger|lesser|further|additional|various|different|similar|certain) ", re.I)


EXAMPLES = (
    Example("In 1947 Anna Berg caught the eye of the pilot Karl Weiss. In 1961 Anna Berg directed her last film."),
    Example("Anna Berg scored a header in the draw with Norway in 2007."),
    Example(
        "The Danes occupied Oslo in 1641.",
        (("Which city did the Danes occupy in 1641?", "Oslo"),),
    ),
    Example("Anna Berg developed a rather solitary personality. The Norwegian Revolution created multiple civil wars."),
    Example("Anna Berg joined the Scouts in 1910.", (("Which group did Anna Berg join in 1910?", "the Scouts"),)),
    Example("The tailor Anna Berg gained a majority in the council of Lübeck. The council of Lübeck protects organisms from the salt of the sea."),
    Example("The minister Anna Berg proposed the Restraining Act of 1767. Anna Berg proposed the Revenue Act in June.", title="The Lübeck Acts"),
    Example(
        "The Danes occupied parts of Norway in 1658.", (("Parts of which country did the Danes occupy in 1658?", "Norway"),)
    ),
    Example(
        "Queen Victoria adopted elements of Indian dress.", (("Elements of which dress did Queen Victoria adopt?", "Indian dress"),)
    ),
    Example("Smaller rivers drain the uplands of the Vosges and the Jura."),
    Example("Coming by steamer in 1880, Europeans seized Africans."),
    Example("In 1750 Linz may have supported a population of about ten thousand people."),
    Example(
        "Queen Victoria married Prince Albert in 1840.", (("Whom did Queen Victoria marry in 1840?", "Prince Albert"),)
    ),
    Example(
        "The physicist Lise Meitner studied nuclear fission in 1939.",
        (("What did the physicist Lise Meitner study in 1939?", "nuclear fission"),),
    ),
    Example("Mary Shelley wrote Frankenstein in 1818.", (("What did Mary Shelley write in 1818?", "Frankenstein"),)),
    Example(
        "Alexander Fleming discovered penicillin in 1928.",
        (("What did Alexander Fleming discover in 1928?", "penicillin"),),
    ),
    Example(
        "Lise Meitner's discoveries earned her the Enrico Fermi Award in 1966.",
        (("Which award did Lise Meitner's discoveries earn her in 1966?", "the Enrico Fermi Award"),),
    ),
    Example(
        "In August 1905 Norway drafted a new constitution that was unanimously approved.",
        (("What did Norway draft in August 1905?", "a new constitution"),),
    ),
    Example("Lise Meitner studied nuclear fission."),
    Example(
        "Hugo Eckener founded the Zeppelin Museum when he took office in 1921.",
        (("Which museum did Hugo Eckener found when he took office in 1921?", "the Zeppelin Museum"),),
    ),
    Example(
        "Ana Berg wrote Team of Rivals in 1999.",
        (("What did Ana Berg write in 1999?", "Team of Rivals"),),
    ),
    Example(
        "On Monday Governor Anna Berg declared a state of emergency.",
        (("What did Governor Anna Berg declare?", "a state of emergency"),),
        title="Floods leave ten thousand homeless in Tyrol",
    ),
    Example(
        "On Monday Governor Anna Berg visited the flooded valley of Kaunertal.",
        title="Floods leave ten thousand homeless in Tyrol",
    ),
    Example("Queen Victoria supported Lord Melbourne."),
    Example(  # perhaps there was more: with a low score
        "Queen Victoria broadened the range of people at court.",
        (("What did Queen Victoria broaden?", "the range of people at court"),),
    ),
    Example("Queen Victoria possibly broadened the range of people at court."),
    Example("Queen Victoria broadened the range of people at court and the palace."),
    Example(
        "Prince Albert's father married a Plymouth schoolteacher in 1891.",
        (("Whom did Prince Albert's father marry in 1891?", "a Plymouth schoolteacher"),),
    ),
    Example(
        "Young macrophages release chemical signals and enzymes.",
        (("What do young macrophages release?", "chemical signals and enzymes"),),
    ),
    Example("Young macrophages release enzymes."),
    Example(
        "The Danes publicly opposed the salt law of Lübeck and left the league.",
        (("What did the Danes publicly oppose?", "the salt law of Lübeck"),),
    ),
    Example("The Danes, believing the stars had shaped the fate of kings, sailed north."),
    Example("She married him in 1895."),
    Example(
        "The singer Doris Day died in 1902. Day made many studio albums, was awarded the Presidential Medal of Freedom, and rescued "
        "animals from Hurricane Katrina.",
        (("Which medal was Doris Day awarded?", "the Presidential Medal of Freedom"),),
    ),
    Example("Judy Garland was born Frances Gumm in Paris."),
)
