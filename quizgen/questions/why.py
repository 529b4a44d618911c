"""Why: asks for a cause (*because*, *due to*, *in response to*) or a purpose (*to convince Parliament*).

It is silent when the cause is long or can't stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import question, slot_text
from quizgen.questions._common import asked, draft
from quizgen.questions.clear.frame import UNPLACED
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.certain import stands
from quizgen.questions.single.unique import beside, clear, clear_subject, named_inside, plain
from quizgen.questions.wording.kept import holds, unsaid_aim
from quizgen.questions.wording.prompts import content

CAUSES = {"because of", "due to", "as a result of", "owing to", "thanks to", "on account of", "in response to"}
LONGEST = 12
SHORTEST = 3
OPEN = frozenset("refuse agree decline fail try begin start stop want accept consider continue return".split())  # what?
ENOUGH = 4  # words of content that say what happened, where no name does


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each statement with a cause or a purpose."""
    for clause in asked(facts):
        for slot in clause.slots:
            slots = beside(clause, slot) if is_reason(clause, slot) else None
            if (
                slots is not None
                and certain(facts, clause, slot, slots)
                and clear(slot.phrase)
                and clear_subject(clause.subject)
            ):
                used = {clause.subject.entity} if clause.subject.entity is not None else set()
                answer = slot_text(replace(slot, comma=False), used)
                answer = "".join(shorter(answer)) if died_of(clause, slot) else answer
                deadly = died_of(clause, slot)
                prompt = question(plain(clause), slot, "of what" if deadly else "why", slots)
                found = draft(
                    clause, slot.phrase, prompt, "cause", answer=answer, accept=shorter(answer), longest=LONGEST
                )
                if found is not None:
                    yield of_the_news(clause, found)


ILL = re.compile(
    r"(?:an? |the )?(?:[a-z]+ )*"
    r"(?:poisoning|cancer|disease|fever|failure|attack|stroke|pneumonia|infection|injury|injuries|wounds|complications)\b"
)


def died_of(clause: Clause, slot: Slot) -> bool:
    """*died due to food poisoning*: an illness or a wound, asked for by *of what*."""
    return clause.verb.lemma == "die" and slot.prep in CAUSES and ILL.match(slot.phrase.text) is not None


def of_the_news(clause: Clause, found: Draft) -> Draft:
    """The draft; of what somebody *has* done, which was so on the day of the article, with its title."""
    news = clause.verb.auxiliary and clause.verb.finite in ("has", "have")
    return replace(found, hints=(*found.hints, (UNPLACED, 1.0))) if news else found


def is_reason(clause: Clause, slot: Slot) -> bool:
    """Whether the slot says why, of something that happened: a cause, or a purpose after a verb that a name did."""
    if slot.role == "purpose" and len(slot.phrase.text.split()) < SHORTEST:
        return False  # *to form*: what?
    if slot.role == "purpose" and OF_WHAT.fullmatch(slot.phrase.text):
        return False  # *to ensure compliance*: with what?
    if slot.role == "purpose" and (unsaid_aim(slot) or of_the_object(clause)):
        return False
    if slot.role == "purpose" and went(clause):
        return clause.subject.named  # *moved to Oslo to become a lawyer*
    if slot.role == "purpose" and (RESULT.match(slot.phrase.text) or turned(clause, slot)):
        return False  # *extended the curfew to last the entire day*: how far
    if slot.role == "purpose" and slot.phrase.text.startswith("for "):
        return False  # *listed it as a game for readers to choose*: whose game
    if slot.role == "purpose" and clause.verb.lemma == "join" and SOME.match(slot.phrase.text):
        return False  # *joined forces to make a bid*: for what?
    if slot.role == "purpose" and any(s.role == "object" and LITTLE.match(s.phrase.text) for s in clause.slots):
        return False  # *spent less than 1% to support the arts*: on what
    if slot.role == "purpose" and any(s.role == "object" and BARE.fullmatch(s.phrase.text) for s in clause.slots):
        return False  # *supported legislation to promote biofuels*: which?
    if slot.role == "purpose":
        known = clause.subject.named or named_inside(clause.subject) or general(clause, ENOUGH)
        able = (not clause.verb.passive or clause.verb.lemma in MADE) and clause.verb.lemma not in URGING | NO_PURPOSE
        return known and able and any(
            named_inside(s.phrase) or s.role == "object" for s in clause.slots if s is not slot)  # fmt: skip
    return slot.role == "cause" or slot.prep in CAUSES or response(slot) or deed_blamed(clause, slot)


OF_WHAT = re.compile(r"to [a-z]+ [a-z]+(?:ance|ence|ation|ment|ity|ness|ship|ure|al|ing)")
USING = re.compile(r"(?:the |an? )?(?:[a-z]+ )?(?:use|usage|application|attempt|effort|ability|exploitation|employment) of ")
DESCRIBING = frozenset("describe denote define mean signify depict illustrate represent".split())


def of_the_object(clause: Clause) -> bool:
    """*The word describes the application of science to address problems*: the aim is that of the application."""
    used = any(s.role == "object" and USING.match(s.phrase.text) for s in clause.slots)
    return used or (clause.verb.lemma in DESCRIBING and clause.verb.tag in ("VBZ", "VBP"))


def went(clause: Clause) -> bool:
    """*went to Oslo*, *travelled to Porto*; not *went on*."""
    to = any(s.role in ("prep", "place") and s.prep in ("to", "into", "from") and s.phrase.named for s in clause.slots)
    return to and clause.verb.lemma in GOING and not clause.verb.passive and not clause.verb.rest


GOING = frozenset("go come move travel return sail fly walk march journey emigrate flee drive".split())
MADE = lexicon.listed("purposeful-verbs")  # *was founded to encourage learning*
URGING = lexicon.listed("urging-verbs")  # *binds members to follow the law*: whom, to do what


def turned(clause: Clause, slot: Slot) -> bool:
    """*switched his focus to prose*: what he turned to, which the parser takes for a verb."""
    return clause.verb.lemma in TURNING and any(s.role == "object" for s in clause.slots) and NOUN_BEHIND.match(slot.phrase.text) is not None


NOUN_BEHIND = re.compile(r"to [a-z]+(?: (?:and|in|at|of|on|from|by) .+)?$")
TURNING = frozenset("switch shift turn devote dedicate convert change direct confine limit restrict".split())
SOME = re.compile(r"to [a-z]+ (?:an?|some) [a-z-]+(?: [a-z-]+)?$")
LITTLE = re.compile(r"(?:only|just|less than|fewer than|no more than|little|few|no|nothing)\b")
BARE = re.compile(r"(?:legislation|measures?|plans?|laws?|rules?|efforts?|policies|programs?|programmes?|action|steps)")
RESULT = re.compile(r"to (?:last|be|become|include|cover|span|run|reach|take effect|remain|stay)\b")


def deed_blamed(clause: Clause, slot: Slot) -> bool:
    """*was fined for breaking the rules*: what somebody was blamed or praised for, told as a deed."""
    gerund = re.match(r"(?:not |allegedly |repeatedly )?[a-z]+ing ", slot.phrase.text) is not None
    return slot.prep == "for" and gerund and clause.verb.lemma in BLAMING and named_inside(clause.subject)


BLAMING = lexicon.listed("blaming-verbs")


def response(slot: Slot) -> bool:
    """*in response to*, *in retaliation for*: an event that another followed."""
    return (
        slot.prep == "in"
        and re.match(r"(?:response|reaction|retaliation|protest) (?:to|for|against) ", slot.phrase.text) is not None
    )


def certain(facts: Facts, clause: Clause, slot: Slot, slots: list[Slot] | None) -> bool:
    """Whether subject and reason are read without the article: a name or a year in the question, no *the allele* in the reason."""
    bare = re.search(
        r"\b(?:because|to [a-z]+) the [a-z]+ (?:is|are|was|were|had)\b|\bthe [a-z]+ (?:is|was)\b",
        slot_text(slot, set()),
    )
    if slots is None:
        return False
    cause = slot.role == "cause" or slot.prep in CAUSES or deed_blamed(clause, slot)
    told = named_inside(clause.subject) and (len(slots) > 0 or (cause and clause.verb.lemma not in OPEN))
    words = content(" ".join([clause.subject.text, clause.verb.main, *(s.phrase.text for s in slots)]))
    said = told or (slot.role != "purpose" and owned(clause) and len(words) >= ENOUGH)
    said = said or general(clause, len(words))
    repeated = any(re.search(r"\b(?:every|each|any)\b", s.phrase.text) for s in slots or ())
    return said and not bare and not repeated and (clause.derivation != "adverbial" or beside_another(clause)) and stands(facts, clause)


def beside_another(clause: Clause) -> bool:
    """*…, while semen contains zinc*: a clause of its own, no time or condition of another."""
    return re.search(rf"\b(?:while|whereas) (?:the )?{re.escape(clause.subject.text)}", clause.evidence.text) is not None and holds(clause)


def general(clause: Clause, words: int) -> bool:
    """*Semen contains defensins and zinc to kill pathogens*: what a kind of thing does, in enough words."""
    return holds(clause) and clause.subject.kind is Kind.TERM and not clause.verb.progressive and words >= ENOUGH


def owned(clause: Clause) -> bool:
    """*the N*, *oil producers' income*: whether the subject is a certain thing."""
    return clause.subject.definite or any(s.text in ("’s", "'s", "’", "'") for s in clause.subject.segments)


NO_PURPOSE = frozenset(
    [
        "be",
        "go",
        "come",
        "take",
        "continue",
        "begin",
        "try",
        "need",
        "have",
        "want",
        "help",
        "use",
        "work",
        "write",
        "provide",
        "issue",
    ]
)


def shorter(answer: str) -> tuple[str, ...]:
    """The reason without its opening word: *strong winds* for *because of strong winds*."""
    bare = re.sub(
        r"^(because of|because|due to|for|as a result of|owing to|thanks to|on account of|in response to|in order to|to) ",
        "",
        answer,
    )
    return (bare,) if bare != answer else ()


EXAMPLES = (
    Example("The minister Anna Berg introduced the Harbour Act of 1767 to ensure compliance."),
    Example(
        "The first trial in Oslo was cancelled owing to Norwegian privacy laws.",
        (("Why was the first trial in Oslo cancelled?", "owing to Norwegian privacy laws"),),
    ),
    Example("Large sums owing to Norwegian banks were cancelled in Oslo."),
    Example("In 1964 Ana Berg and Rui Silva conducted a series of experiments to find out."),
    Example("From the steam engine to the robot, technology describes the application of science to address the problems of daily life."),
    Example(
        "The US has launched a series of strikes on Iran in response to attacks on three ships near Qeshm.",
        (("Why has the US launched a series of strikes on Iran?", "in response to attacks on three ships near Qeshm"),),
    ),
    Example("Ana Berg has said that the mine in Lund should be opened again, and her critics blame her for misleading the farmers."),
    Example("Florence Nightingale joined forces with Canada to make a counter bid."),
    Example("Florence Nightingale listed Batoche as a place for younger readers to choose in Crimea."),
    Example(
        "The Tay Bridge collapsed because of strong winds.",
        (("Why did the Tay Bridge collapse?", "because of strong winds"),),
    ),
    Example(
        "Florence Nightingale collected figures in Crimea to convince Parliament.",
        (("Why did Florence Nightingale collect figures in Crimea?", "to convince Parliament"),),
    ),
    Example(
        "In response to the Métis revolt, Canada sent troops to Batoche in 1885.",
        (("Why did Canada send troops to Batoche in 1885?", "in response to the Métis revolt"),),
    ),
    Example(
        "In 1605, Guy Fawkes was arrested for guarding barrels of gunpowder.",
        (("Why was Guy Fawkes arrested in 1605?", "for guarding barrels of gunpowder"),),
    ),
    Example(
        "Beavers build large dams to keep their lodges safe.",
        (("Why do beavers build large dams?", "to keep their lodges safe"),),
    ),
    Example(
        "Anna Berg moved to Oslo in 1905 to become a lawyer.",
        (("Why did Anna Berg move to Oslo in 1905?", "to become a lawyer"),),
    ),
    Example("Anna Berg went on to become a lawyer in Oslo."),
    Example(
        "The Alpine Chess Cup was founded by Anna Berg to encourage young players.",
        (("Why was the Alpine Chess Cup founded by Anna Berg?", "to encourage young players"),),
    ),
    Example("The treaty binds Norwegian fishermen to follow European rules."),
    Example("They build large dams to keep their lodges safe."),
    Example(
        "Guy Fawkes died in Crimea in 1606 due to food poisoning.",
        (("Of what did Guy Fawkes die in Crimea in 1606?", "food poisoning"),),
    ),
    Example("Guy Fawkes was arrested for treason."),
    Example("Florence Nightingale extended the night watch in Crimea to last the entire day."),
    Example("Florence Nightingale supported legislation to convince Parliament."),
    Example("Florence Nightingale switched her focus to prose in Crimea."),
    Example("Florence Nightingale and Canada spent less than 2% of their income to convince Parliament."),
    Example("The Tay Bridge collapsed in strong winds."),
)
