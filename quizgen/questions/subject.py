"""Who or what did it: asks for the subject of a statement.

*Rollo's men replaced the Norse religion with Catholicism* → *Who …?* It asks when the subject is a name, or a term of
the subject matter, and the rest of the statement says something that is true of that one alone: it tells the year, gives a rank (*the first*), or
names what was made or found. It is silent when the subject is a pronoun or a phrase that needs the article, and for verbs that say little (*include*, *seem*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.model import Kind
from quizgen.language.realise import question
from quizgen.questions._common import asked, draft, unique
from quizgen.questions.clear.report import perhaps
from quizgen.questions.clear.untold import of_anything
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.alone import alone
from quizgen.questions.single.bearers import somebody_too
from quizgen.questions.single.certain import clean, ranked, stands
from quizgen.questions.single.likely import did, does, heads, says_so
from quizgen.questions.single.others import often_true
from quizgen.questions.single.sharers import others_too, shared
from quizgen.questions.single.unique import beside, leaning
from quizgen.questions.wording.answers import single, testable
from quizgen.questions.wording.askers import tops, word
from quizgen.questions.worth.predicates import idle, says_enough, worth_asking


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


def several_tops(clause: Clause) -> bool:
    """*honey bees are the only members of the tribe*: what is said is plural too, *What are …?*"""
    return clause.verb.lemma == "be" and any(s.role == "attribute" and s.phrase.plural for s in clause.slots)


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
