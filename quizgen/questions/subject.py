"""Who or what did it: asks for the subject of a statement.

*Rollo's men replaced the Norse religion with Catholicism* → *Who …?* It asks when the subject is a name, or a term of
the subject matter, and the rest of the statement says something that is true of that one alone: it tells the year, gives a rank (*the first*), or
names what was made or found. It is silent when the subject is a pronoun or a phrase that needs the article, and for verbs that say little (*include*, *seem*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import question
from quizgen.questions._common import VAGUE_VERBS, asked, did_also, draft, unique
from quizgen.questions.clear.report import TOLD, perhaps, told_whole
from quizgen.questions.clear.untold import of_anything
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.alone import ENOUGH, LONG, alone, serving, turning
from quizgen.questions.single.bearers import somebody_too
from quizgen.questions.single.certain import bound_to_one, circumstances_lost, clean, ranked, stands, weight, year_told
from quizgen.questions.single.others import often_true
from quizgen.questions.single.unique import LIGHT, RANKED, TRIVIAL, beside, leaning, named_inside, people_as_such
from quizgen.questions.wording.answers import single, testable
from quizgen.questions.wording.askers import member_of, tops, word

SHARED = lexicon.listed("shared-verbs")
SIZE = re.compile(r"(?:about |nearly |over )?[\d.,]+ (?:million |billion )?(?:square )?\w+$")
FATE = lexicon.listed("fate-verbs")


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement whose subject can be asked for."""
    for clause in asked(facts):
        wh = word(facts, clause)
        slots = without_own(clause, beside(clause, None, leaning=True) or [])
        if not wh or not slots or not testable(clause.subject) or not worth_asking(clause) or not stands(facts, clause):
            continue
        sure = alone(facts, clause, slots)
        if somebody_too(facts, clause) or others_too(clause, slots) or often_true(clause, slots) or shared(facts, clause):
            continue
        if idle(clause, slots) or of_anything(clause, slots):
            continue
        likely = any(test(clause, slots) for test in (did, does, heads, says_so))
        if (sure or likely) and says_enough(clause) and unique(facts, clause, clause.subject):
            plural = clause.subject.plural and (wh.startswith("which") or several_tops(clause))
            if clause.verb.lemma == "be" and any(s.role == "attribute" and ranked(s.phrase) for s in slots):
                slots = [s for s in slots if s.role != "time"]  # *was the first in 1840* would be *became*
            found = draft(clause, clause.subject, question(clause, None, wh, slots, plural), "subject")
            if found is not None and wh == "which team":
                found = replace(found, kind=Kind.ORGANISATION)  # no other city is an option
            found = leaning(found if sure else perhaps(found), slots)
            if (
                found is not None
                and clean(found.prompt, str(found.answer))
                and not (single(str(found.answer)) and not tops(clause))
            ):
                yield found


def without_own(clause: Clause, slots: list[Slot]) -> list[Slot]:
    """The slots without an opening *in a comment on his site*, which beside another person's name says whose only when one knows who."""
    if not any(s.phrase.kind is Kind.PERSON and s.phrase.named for s in slots):
        return slots
    at = clause.subject.evidence.start
    return [s for s in slots if s.phrase.evidence.start > at or not re.search(r"\b(?:his|her)\b", s.phrase.text)]


def others_too(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether others did so as well: *Ana Berg wrote one of the best books on salt*, *Ana Berg, another poet, also fought for reform*,
    *Ana Berg, along with Rui Silva, founded the club*.
    """
    several = any(s.role == "object" and s.phrase.text.startswith(SOME) for s in slots) and not year_told(slots)
    also = clause.subject.kind is Kind.PERSON and did_also(clause)
    beside_it = {"along", "together", "alongside"} & set(clause.dropped)
    text, head = clause.evidence.text, clause.subject.head
    with_another = any(text[: found.start()].endswith(head) for found in WITH_ANOTHER.finditer(text))
    return several or bool(beside_it) or with_another or (also and not bound_to_one(clause, slots))


WITH_ANOTHER = re.compile(r",? (?:together|along|jointly|alongside|in partnership|in collaboration) (?:with )?[A-Z]")
SOME = ("one of ", "some of ", "a few of ", "several of ", "many of ", "most of ")


def shared(facts: Facts, clause: Clause) -> bool:
    """Whether several do such a thing, and the article names another who did: *signed the treaty*, *seconded the call*; or
    people as such are the answer: *Europeans*.
    """
    if people_as_such(clause.subject) and not year_told(clause.slots):
        return True
    if AMONG.search(clause.evidence.text) or clause.verb.lemma not in JOINT:
        return bool(AMONG.search(clause.evidence.text))
    pact = clause.verb.lemma == "sign" and any(PACT.search(s.phrase.text) for s in clause.slots if s.role == "object")
    same = (c for c in facts.clauses if c.verb.lemma == clause.verb.lemma and c.evidence != clause.evidence)
    return pact or any(c.verb.passive or c.subject.entity != clause.subject.entity for c in same)


JOINT = lexicon.listed("joint-verbs")
AMONG = re.compile(r"\b(?:among|along with|together with|like|as did|and) (?:many |several |some )?other(?:s\b| [a-z]+s\b)", re.I)
PACT = re.compile(r"\b(?:treaty|accords?|agreement|pact|peace|declaration|charter|convention|petition|letter|truce|armistice|covenant|manifesto)\b", re.I)


def idle(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*pointed out an old fortress*, *suspected that Danes were to blame*: a passing deed, or a guess at what nobody tells."""
    shown = clause.verb.lemma == "point" and not any(named_inside(s.phrase) for s in slots)
    latest = any(LATEST.search(s.phrase.text) for s in slots)
    heard = clause.verb.lemma in NEWS and any(s.role == "clause" for s in slots)
    shown = shown or latest or heard or clause.verb.lemma in COURTESY or SOME_OTHERS.search(clause.subject.text) is not None
    return shown or any(s.role == "clause" and BLAME.search(s.phrase.text) for s in slots)


LATEST = re.compile(r"[’']s (?:latest|newest|current|most recent) ")
NEWS = frozenset(("hear", "overhear", "learn", "realise", "realize", "notice", "remember"))  # *heard that* it had happened: many did
COURTESY = frozenset("thank greet congratulate hug smile laugh wave nod".split())
SOME_OTHERS = re.compile(r" and (?:some|several|a few|many|two|three|his|her|their|other) [a-z]+$")
BLAME = re.compile(r"\b(?:to blame|responsible|guilty|involved|behind it|the culprits?)$")


def did(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether somebody or something with a name did what is told at some length; others may have done so too: *Ana Berg taught
    the first dyers of Lund*.
    """
    himself = any(s.phrase.text.endswith(("self", "selves")) for s in slots)
    one = clause.subject.named and not clause.subject.plural and len(clause.subject.parts) == 1
    certain = one or any(named_inside(s.phrase) or s.phrase.determiner == "the" for s in slots)
    return not himself and told_whole(clause, slots) and weight(slots) >= (ENOUGH if certain else LONG)


def does(clause: Clause, slots: Sequence[Slot]) -> bool:
    """What a kind of thing does in general, told at some length; others may do so too: *tap roots require much water and light soil*."""
    verb, subject = clause.verb, clause.subject
    thing = subject.kind is Kind.TERM and not subject.named and not perhaps_people(subject.lemma)
    lasting = verb.tag in ("VBZ", "VBP") and not verb.auxiliary and verb.lemma not in ("be", "have") and clause.derivation in TOLD
    return thing and lasting and clause.source is None and weight(slots) >= ENOUGH and not circumstances_lost(clause, slots)


def says_so(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*the World Health Organisation recommends that every country iodise its salt*: what a body with a name does at length; others may too."""
    verb, subject = clause.verb, clause.subject
    body = subject.kind is Kind.ORGANISATION and subject.named and len(subject.parts) == 1
    lasting = verb.tag == "VBZ" and not verb.auxiliary and verb.lemma not in ("be", "have") and clause.derivation in TOLD
    return body and lasting and clause.source is None and weight(slots) >= LONG - 1 and not circumstances_lost(clause, slots)


def heads(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Hu Shih was the leader of the New Culture Movement*: a part in one movement or deed; another may have had it too."""
    said = [s.phrase for s in slots if s.role == "attribute"]
    one = clause.subject.kind is Kind.PERSON and clause.subject.named and not clause.subject.plural
    return one and clause.verb.finite == "was" and any(p.lemma in HEADS and HEADED.match(p.text) is not None for p in said)


HEADS = lexicon.listed("heads")
HEADED = re.compile(r"the (?:[a-z]+ )*of the [a-z ]*[A-Z]")


def perhaps_people(noun: str) -> bool:
    """Whether a noun may name people, who are not asked for with *what*: *authors*, *hoteliers*, *staff*."""
    ending = noun.endswith(("er", "or", "ier", "ist", "ian", "ant")) and noun not in lexicon.NO_PERSONS
    return lexicon.is_person_noun(noun) or noun in lexicon.COLLECTIVES or ending


def several_tops(clause: Clause) -> bool:
    """*honey bees are the only members of the tribe*: what is said is plural too, *What are …?*"""
    return clause.verb.lemma == "be" and any(s.role == "attribute" and s.phrase.plural for s in clause.slots)


def office(clause: Clause) -> bool:
    """*is the prime minister of …*: an office may have changed hands since."""
    return clause.verb.lemma == "be" and any(
        s.role == "attribute" and s.phrase.kind is Kind.PERSON and not RANKED.search(s.phrase.text)
        for s in clause.slots
    )


def compared(clause: Clause) -> bool:
    """*larger than Cairo*: true of others as well."""
    return any(
        s.role in ("complement", "object")
        and re.search(r"\b(\w+er|more|less|fewer) .*than [A-Z]|\bas \w+ as\b", s.phrase.text)
        for s in clause.slots
    )


def worth_asking(clause: Clause) -> bool:
    """Whether the verb says something; of passives, only what befalls one person: *was elected*."""
    verb = clause.verb
    if verb.lemma == "become":
        return any(s.role == "attribute" and s.phrase.determiner == "the" for s in clause.slots)
    if (
        compared(clause)
        or (verb.finite in ("is", "are") and office(clause))
        or (verb.lemma in SHARED and not serving(clause))
        or any(s.role == "attribute" and (s.phrase.number or s.phrase.unit) for s in clause.slots)
        or any(s.role == "object" and SIZE.match(s.phrase.text) for s in clause.slots)
    ):
        return False
    if any(s.role == "object" and s.phrase.text == "office" for s in clause.slots) and all(s.prep != "as" for s in clause.slots):
        return False  # *took office in 2021*: which?
    if verb.lemma == "be" and any(s.phrase.text.startswith("the latest ") for s in clause.slots if s.role == "attribute") and not member_of(clause):
        return False  # by now another is
    if verb.lemma == "be" and any(s.role == "attribute" and s.phrase.lemma == "one" for s in clause.slots):
        return False  # *one of the earliest* leaves others
    first = any(s.role == "attribute" and s.phrase.text == "the first" for s in clause.slots)
    if verb.lemma == "be" and not first and any(s.role in ("clause", "cause", "when") for s in clause.slots):
        return False
    if verb.lemma == "have" and not any(
        s.role == "object" and (s.phrase.named or RANKED.search(s.phrase.text)) for s in clause.slots
    ):
        return False
    if verb.passive:
        return verb.lemma in FATE and clause.subject.kind is Kind.PERSON and clause.subject.named
    place = verb.lemma == "take" and ranked(clause.subject) and any(s.role == "object" and s.phrase.text == "place" for s in clause.slots)
    what = clause.subject.kind is Kind.TERM and verb.lemma in LIGHT and not turning(clause) and not place
    return verb.lemma not in VAGUE_VERBS | TRIVIAL and not what


def says_enough(clause: Clause) -> bool:
    """Whether the predicate holds more than a bare verb: an object or a complement beside the subject."""
    return any(s.role in ("object", "attribute", "complement", "prep", "clause", "recipient") for s in clause.slots)


EXAMPLES = (
    Example(
        "In a letter to her oldest daughter, Anna Berg accused Erik Holm of refusing to hold the council of Utah in 1862.",
        (("Who accused Erik Holm of refusing to hold the council of Utah in 1862?", "Anna Berg"),),
    ),
    Example("Ana Berg, jointly with Rui Silva, founded the Linden Museum in 1902."),
    Example("Lincoln refused to close the old mill of Utah in 1862. Many people in Utah admired Abraham Lincoln."),
    Example(
        "The election of Ana Berg to the presidency inspired liberals in the North to leave their party.",
        (("What inspired liberals in the North to leave their party?", "the election of Ana Berg to the presidency"),),
    ),
    Example("The election of Ana Berg to the council inspired liberals in the North to leave their party."),
    Example("In 1962, Karl Weiss recommended Peter Oak to be his replacement."),
    Example("The Danes, believing the planets and their motions influenced the fortunes of kings and nations, sailed north."),
    Example("Ana Berg, Rui Silva and some friends drove to the market of Lund in 1905."),
    Example("The Eighteenth Dynasty contained some of Egypt’s most famous pharaohs."),
    Example("Ana Berg heard that Norwegian chemists had found high levels of lead in Oslo in 1905."),
    Example("Ana Berg thanked the veterans of the Battle of Lund for their service."),
    Example("Ana Berg’s latest album was Blackstar."),
    Example("Ana Berg of Lund signed a form of the Treaty of Malmö in 1868 at Fort Karl."),
    Example("Ana Berg seconded the motion of Rui Silva on salt. The motion on salt was also seconded by Lars Holm."),
    Example("Ana Berg, among other writers, condemned the salt law of Lübeck in 1905."),
    Example(
        "In the stomach, gastric acid and proteases serve as powerful defenses against ingested germs.",
        (("What serves as powerful defenses against ingested germs in the stomach?", "gastric acid and proteases"),),
    ),
    Example("In the valley, gastric acid and proteases serve as powerful defenses against ingested germs."),
    Example(
        "Karl Weiss led Denmark through the Great Depression and began to reform the salt law.",
        (("Who led Denmark through the Great Depression?", "Karl Weiss"),),
    ),
    Example(
        "On January 31, 1958, Van Allen’s Explorer 1 became the first US satellite in space.",
        (("What became the first US satellite in space on January 31, 1958?", "Explorer 1"),),
    ),
    Example(
        "In 1955, the United States and the Soviet Union each committed themselves to launching a satellite.",
        (("Which two countries committed themselves to launching a satellite in 1955?", "the United States and the Soviet Union"),),
    ),
    Example("Europeans used prisoners in the Belgian Congo for all forms of labor."),
    Example("The Swedish authorities suspected that Danish sailors in Lund were to blame."),
    Example(
        "The PALM trial collected data from 499 patients from the towns of Beni, Lund and Malmö.",
        (("Which trial collected data from 499 patients from the towns of Beni, Lund and Malmö?", "the PALM trial"),),
    ),
    Example("Lise Meitner wrote one of the most valuable books on nuclear fission."),
    Example("Lise Meitner, another physicist, also campaigned for the reform of schools in Vienna."),
    Example("The U.S. Congress passed the Salt Act in 1882.", (("Which body passed the Salt Act in 1882?", "the U.S. Congress"),)),
    Example(  # perhaps others do: with a low score
        "Fibrous tap roots require much water and light soil in dry summers.",
        (("What requires much water and light soil in dry summers?", "fibrous tap roots"),),
    ),
    Example(
        "The Danes promised the rule of Scania to the bishop of Lund.",
        (("Who promised the rule of Scania to the bishop of Lund?", "the Danes"),),
    ),
    Example(
        "Hu Shih was the leader of the New Culture Movement.",
        (("Who was the leader of the New Culture Movement?", "Hu Shih"),),
    ),
    Example("Hu Shih was the president of the New Culture Movement."),
    Example(
        "The innate immune system is the dominant system of defense in most organisms.",
        (("What is the dominant system of defense in most organisms?", "the innate immune system"),),
        title="Immune system",
    ),
    Example(
        "The World Health Organisation recommends that every country should iodise all edible salt.",
        (("Which organisation recommends that every country should iodise all edible salt?", "the World Health Organisation"),),
    ),
    Example("The World Health Organisation recommends caution."),
    Example(
        "The world's first railway journey took place on 21 February 1804.",
        (("What took place on 21 February 1804?", "the world's first railway journey"),),
    ),
    Example("A railway journey took place on 21 February 1804."),
    Example("The Danes lashed themselves to the first mast of the ship."),
    Example(
        "Ana Berg chaired the lighthouse fundraising committee in Lund.",
        (("Who chaired the lighthouse fundraising committee in Lund?", "Ana Berg"),),
        title="Beacon at the northern refuge",
    ),
    Example("Ana Berg chaired the other fundraising committee.", title="Beacon at the northern refuge"),
    Example("Local hoteliers require much patience and warm rooms in dry summers."),
    Example(  # perhaps others did: with a low score
        "Ana Silva led a heavy industrial strike in Porto.",
        (("Who led a heavy industrial strike in Porto?", "Ana Silva"),),
    ),
    Example(
        "Frank Oak and Tom Oak of Linz were cousins. Oak founded the Salt Museum in 1911."  # which of them?
    ),
    Example(
        "The defeat at Poltava forced Sweden into a long war.",
        (("What forced Sweden into a long war?", "the defeat at Poltava"),),
    ),
    Example("The defeat at Poltava forced many farmers into debt."),
    Example("Namibia borders Angola to the south.", (("Which country borders Angola to the south?", "Namibia"),)),
    Example("Namibia borders Angola."),
    Example(
        "When Carl Benz founded the Mannheim Motor Works, the city was poor.",
        (("Who founded the Mannheim Motor Works?", "Carl Benz"),),
    ),
    Example(
        "In 2009 the Lunar Reconnaissance Orbiter photographed each site of the Apollo flights.",
        (("Which spacecraft photographed each site of the Apollo flights in 2009?", "the Lunar Reconnaissance Orbiter"),),
    ),
    Example(
        "In 2016 the Senate of Brazil suspended the powers of Dilma Rousseff.",
        (("Which body suspended the powers of Dilma Rousseff in 2016?", "the Senate of Brazil"),),
    ),
    Example("Marie Curie discovered polonium in 1898.", (("Who discovered polonium in 1898?", "Marie Curie"),)),
    Example(
        "The Norwegian explorer Roald Amundsen reached the South Pole in 1911.",
        (("Which Norwegian explorer reached the South Pole in 1911?", "Roald Amundsen"),),
    ),
    Example(
        "Margaret Thatcher was elected leader of the Conservative Party in 1975.",
        (("Who was elected leader of the Conservative Party in 1975?", "Margaret Thatcher"),),
    ),
    Example(
        "Lake Superior is the largest freshwater lake in the world by area.",
        (("Which lake is the largest freshwater lake in the world by area?", "Lake Superior"),),
    ),
    Example(
        "Small crustaceans are the most abundant prey of blue whales.",
        (("What is the most abundant prey of blue whales?", "small crustaceans"),),
    ),
    Example(
        "Benedict Arnold ordered the capture of Fort Ticonderoga.",
        (("Who ordered the capture of Fort Ticonderoga?", "Benedict Arnold"),),
    ),
    Example(
        "A salt solution served as a control in the Lübeck trial.",
    ),
    Example(
        "Otto Hahn served as president of the Max Planck Society from 1948.",
        (("Who served as president of the Max Planck Society from 1948?", "Otto Hahn"),),
    ),
    Example(
        "Delaware is the first in a growing number of states where nobody may sell fins of sharks.",
        (("Which state is the first in a growing number of states where nobody may sell fins of sharks?", "Delaware"),),
    ),
    Example(
        "Setting circles are the only moving parts of the Paris telescope.",
        (("What are the only moving parts of the Paris telescope?", "setting circles"),),
    ),
    Example(
        "Oslo is the largest town in the territory of Viken.",
        (("What is the largest town in the territory of Viken?", "Oslo"),),
    ),
    Example(
        "Parma finished in fifth place in Serie A in the 1997–98 season.",
        (("Which team finished in fifth place in Serie A in the 1997–98 season?", "Parma"),),
    ),
    Example("Ana Berg was first elected to the state senate in 2012."),
    Example("Ana Berg received a PhD from Harvard University."),
    Example("Ana Berg married William Oak."),
    Example("Ana Berg predeceased William Oak in 2004."),
    Example("The Labour Party uses open primaries to choose the candidate for the 2020 Oslo election."),
    Example("Excessive use of warm water creates problems for tall palm trees."),
    Example("Fully domesticated house cats often visit warm rooms in dry summers."),
    Example("Setting circles are measurement scales that can be put on the first axis of a telescope."),
    Example("Libya announced an embargo against Malta."),
    Example(
        "The little nocturnal omnivores inhabit most of Earth's forests.",
        title="Duck! It's a new flying squirrel",
    ),
    Example("The Vandals invaded Sicily."),
    Example("Lake Van is a large lake in Turkey."),
    Example("Marie Curie performed hundreds of experiments."),
    Example("Anna Berg graduated from the University of Leeds in 1920."),
    Example("Anna Berg, along with Rui Silva, founded the Oslo Chess Club in 1920."),
    Example("Lagos is larger than Cairo."),
    Example("Ana Berg took office in 2021."),
    Example("The Zephyr is the latest in a line of solar aircraft of the Oslo Works."),
    Example("She discovered polonium in 1898."),
)
