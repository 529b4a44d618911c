"""True statements whose only detail is a word that says nothing: an interest, a goal, important work, a job, *some* places.

*Anna Berg displayed an interest in trade* holds of every trader, *the army had a clear goal* of every army; *a goal of fifty ships* and *a job
at the Oak Works* would be facts. Only true or false leaves them out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language.model import Kind
from quizgen.questions.clear.report import is_report
from quizgen.questions.wording.prompts import content

NAME = re.compile(r"[A-Z\d]")


def vacant(clause: Clause, slots: Sequence[Slot], facts: Facts) -> bool:
    """Whether what the statement tells, worded with these slots, is empty."""
    if of_itself(clause, slots):
        return True
    if any(s.role in ("time", "span", "when") or NAME.search(s.phrase.text) for s in slots):
        return False
    return aimed(clause, slots) or judged_work(clause, slots) or puffed(clause, slots) or in_some(clause, slots, facts) or of_somebody(clause, slots)


def of_somebody(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether what is told of a person holds of many."""
    return clause.subject.kind is Kind.PERSON and (interested(clause, slots) or employed(clause, slots) or ranked(clause, slots))


def object_of(slots: Sequence[Slot]) -> str:
    """The words of the object; "" where there is none."""
    return next((s.phrase.text for s in slots if s.role == "object"), "")


HAVING = frozenset("show display develop exhibit have take express gain acquire demonstrate".split())
INTEREST = re.compile(r"(?:(?:an?|his|her|some|much|no) )?(?:[a-z-]+ ){0,2}(?:interest|fascination|passion|curiosity) (?:in|for|with|about) ")


def interested(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg displayed an early interest in trade*; not *at the age of six*, nor *an interest in the poems of Holm*."""
    return clause.verb.lemma in HAVING and not clause.verb.passive and INTEREST.match(f"{object_of(slots)} ") is not None


AIM = re.compile(r"an? (?:[a-z-]+ )?(?:goal|aim|purpose|objective|plan|strategy|vision|mission|agenda|approach|programme|program)")


def aimed(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*The army had a clear goal*: which? Not *had the goal of a free press*."""
    return clause.verb.lemma == "have" and len(slots) == 1 and AIM.fullmatch(object_of(slots)) is not None


DOING = frozenset("make conduct perform achieve carry do produce deliver".split())
WEIGHT = r"(?:significant|important|major|great|notable|valuable|key|crucial|lasting|considerable|substantial|remarkable|impressive)"
WORK = re.compile(
    rf"(?:an? |several |many |some |numerous )?{WEIGHT} (?:[a-z-]+ )?"
    r"(?:observations?|contributions?|discover(?:y|ies)|progress|advances?|advancements?|achievements?|improvements?|stud(?:y|ies)|work|works|"
    r"changes?|strides|research|experiments?)"
)


def judged_work(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg made important chemical discoveries*: which? Not *made important discoveries about lead*."""
    return clause.verb.lemma in DOING and not clause.verb.passive and len(slots) == 1 and WORK.fullmatch(object_of(slots)) is not None


MARKING = frozenset("define shape mark characterize characterise influence inform enrich".split())
DEGREE = re.compile(r"\b(?:heavily|strongly|deeply|largely|greatly|profoundly|richly|significantly)\b")
VALUED = re.compile(rf"(?:its|their|his|her|an?|the) (?:{WEIGHT}|rich|long|vibrant|diverse|unique|strong|proud|colou?rful) ")


def puffed(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*The life of the town is deeply shaped by its rich musical history*: praise; not *by its harbour*."""
    agents = [s.phrase.text for s in slots if s.role == "agent"]
    much = DEGREE.search(f"{clause.verb.pre} {clause.verb.rest}") is not None
    return clause.verb.passive and clause.verb.lemma in MARKING and much and any(VALUED.match(f"{a} ") for a in agents)


SOME = re.compile(r"(?:.* in )?(?:some|certain|several|various|many|other) (?:[a-z]+ )?[a-z]+s")


def in_some(clause: Clause, slots: Sequence[Slot], facts: Facts) -> bool:
    """*The council put guards in position in some streets* in the news: a routine, and where is not said; not *in the harbour*."""
    somewhere = any(s.prep == "in" and SOME.fullmatch(f"in {s.phrase.text}") for s in slots)
    return somewhere and clause.verb.tag in ("VBD", "VBN") and is_report(facts)


GETTING = frozenset("get secure find take obtain land accept have hold".split())
JOB = re.compile(r"(?:an? )?(?:[a-z-]+ ){0,2}(?:job|position|post|employment|placement|internship|apprenticeship)(?: in [a-z]+)?")


def employed(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Karl Weiss secured a part-time job in sales*: many do; not *as a diver*, nor *at the Oak Works*."""
    told = any(s.prep in ("as", "at", "with", "under") for s in slots)
    return clause.verb.lemma in GETTING and not clause.verb.passive and not told and JOB.fullmatch(object_of(slots)) is not None


RANKING = frozenset("recognize recognise regard consider acclaim hail praise see view rank count respect".split())
BEST = re.compile(r"(?:as )?(?:among|one of) the (?:very )?(?:best|finest|greatest|leading|foremost|most [a-z]+)\b")


def ranked(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg was recognized as among the best in the field*: by whom, of which? Not *as the inventor of the tuba*."""
    return clause.verb.passive and clause.verb.lemma in RANKING and any(BEST.match(s.phrase.text) for s in slots)


BACKING = frozenset("support promote back endorse champion defend encourage".split())
PLACE = re.compile(r"\b(?:at|in) ([A-Z][^,]*)$")


def of_itself(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*The Oak community supports Oak products*; *Narvik Oak Hospital dedicated the Holm Wing at Narvik Oak*: its own, what else?"""
    own = content(clause.subject.text) if clause.subject.named or NAME.search(clause.subject.text) else frozenset()
    backed = {w for w in re.findall(r"[A-Z][\w’']+", object_of(slots)) if clause.verb.lemma in BACKING}
    if not clause.verb.passive and own & content(" ".join(backed)):
        return True
    places = [at[1] for s in slots if s.role != "agent" and (at := PLACE.search(f"{s.prep} {s.phrase.text}"))]
    return any(len(content(place)) > 1 and content(place) <= own for place in places)
