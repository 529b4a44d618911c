"""How long: asks for a duration.

*Kazakhstan was led by Nursultan Nazarbayev for three decades* → *For how long was Kazakhstan led by …?*
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.questionwords import time_word
from quizgen.language.realise import question, say
from quizgen.questions._common import asked, draft
from quizgen.questions.clear.context import BOUNDS, unsaid
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import stands
from quizgen.questions.single.unique import beside, clear_subject, pinned, plain
from quizgen.questions.wording.answers import stands_alone

LASTING = lexicon.listed("duration-verbs")  # elsewhere an object is announced or allowed, and does not say how long
COUNTED = re.compile(r"([\w-]+) ((?:days|weeks|months|years|hours|minutes) of [\w -]+)")  # *three days of mourning*


MORE = re.compile(r"(?:a further|another|an additional|a total of) (?=(?:\d|[a-z-]+ [a-z]))")
GOING_ON = frozenset("remain stay continue live last go keep hold lead rule".split())  # longer than that in all


MOMENTS = frozenset("take leave score begin start join give accept win open found".split())  # *took a job for two years*: held


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement with a duration."""
    for clause in asked(facts):
        for slot in clause.slots:
            if (
                slot.phrase.unit != "duration"
                or (clause.verb.auxiliary and clause.verb.finite in ("has", "have"))  # up to a day that nobody tells
                or clause.verb.modal  # *could arise from rags left in a jar for three weeks*: it is left, perhaps
                or slot.phrase.text.startswith(("every", "each", "once", "twice"))
                or slot.role not in ("time", "object", "prep", "adverb")
                or (slot.role != "object" and clause.verb.lemma in MOMENTS)
                or (MORE.match(slot.phrase.text) and clause.verb.lemma in GOING_ON)
                or until_then(clause)
                or one_day(slot)
                or (clause.verb.lemma in BOUNDS and unsaid(clause.subject))
            ):
                continue
            counted = COUNTED.fullmatch(slot.phrase.text) if slot.role == "object" else None
            if slot.role == "object" and not counted and clause.verb.lemma not in LASTING:
                continue
            wh = f"how many {counted[2]}" if counted else time_word(slot.phrase, slot.prep)
            slots = beside(clause, slot)
            if (
                ("long" in wh or counted)
                and slots is not None
                and all(s in slots for s in clause.slots if s.role == "when")
                and pinned(clause, slot, slots)
                and clear_subject(clause.subject)
                and stands_alone(slot.phrase)
                and stands(facts, clause)
            ):
                found = draft(
                    clause,
                    slot.phrase,
                    question(plain(clause), slot, wh, [since_then(clause, s) for s in slots]),
                    "duration",
                    answer=counted[1] if counted else MORE.sub("", say(slot.phrase, set()).removeprefix("only ")),
                )
                if found is not None:
                    yield found


def since_then(clause: Clause, slot: Slot) -> Slot:
    """*continued to work for a year when the war broke out*: it lasted so long *after* that."""
    first, *others = slot.phrase.segments
    if slot.role != "when" or clause.verb.lemma not in GOING_ON or first.text.split()[0] != "when":
        return slot
    return replace(slot, phrase=replace(slot.phrase, segments=(replace(first, text=f"after{first.text[4:]}"), *others)))


def one_day(slot: Slot) -> bool:
    """*dismissed the board one day in July 1905*, *left one morning*: when it happened, not how long it went on."""
    return slot.prep == "" and slot.role != "object" and ONE_DAY.match(slot.phrase.text) is not None


ONE_DAY = re.compile(r"one (?:\w+ )?(?:day|morning|afternoon|evening|night|week|month|summer|winter|spring|autumn)\b(?! long)")


def until_then(clause: Clause) -> bool:
    """*was in the air for about 10 minutes when it dropped*: so long until then, not in all."""
    return clause.verb.finite in ("was", "were") and any(s.role == "when" and s.phrase.text.startswith("when ") for s in clause.slots)


EXAMPLES = (
    Example(
        "When the Great War broke out, Lise Meitner continued to work in Berlin for a year.",
        (("For how long did Lise Meitner continue to work in Berlin after the Great War broke out?", "a year"),),
    ),
    Example("In Norway in 1938, progress stopped for three days because of violent storms."),
    Example("The steamer Arcadia was on the lake for two hours when it hit a rock near Porto."),
    Example(
        "Kazakhstan was led by Nursultan Nazarbayev for three decades.",
        (("For how long was Kazakhstan led by Nursultan Nazarbayev?", "three decades"),),
    ),
    Example(
        "Lise Meitner worked in Berlin with Otto Hahn for a decade.",
        (("For how long did Lise Meitner work in Berlin with Otto Hahn?", "a decade"),),
    ),
    Example("Lise Meitner dismissed the board of the Salt Fund one day in July 1905."),
    Example("Lise Meitner spent two years in Berlin.", (("How long did Lise Meitner spend in Berlin?", "two years"),)),
    Example(
        "In 1910 the parliament of Tyrol announced three days of mourning.",
        (("How many days of mourning did the parliament of Tyrol announce in 1910?", "three"),),
    ),
    Example("In 1910 the law of Tyrol allowed three days."),
    Example(
        "Lise Meitner returned to Berlin, and worked with Otto Hahn in Dahlem for a further two years.",
        (("For how long did Lise Meitner work with Otto Hahn in Dahlem?", "two years"),),
    ),
    Example("Lise Meitner remained in Dahlem for a further two years."),
    Example("Pluto's fate was certainly sealed the day Eris was discovered in 2005."),
    Example("Kazakhstan was led by Nursultan Nazarbayev for some time."),
    Example("Lise Meitner took a job in Berlin for two years."),
    Example("Kazakhstan has been led by Nursultan Nazarbayev for three decades."),
)
