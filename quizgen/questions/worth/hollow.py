"""Statements that say nothing, though nothing is wrong with them: *speciation occurs over a span of time*, *Berg grew up in dangerous times*.

Nobody could call them false, and nobody who knows the matter knows more by them.
"""

from __future__ import annotations

import re

from quizgen.facts.model import Clause, Facts, Phrase
from quizgen.language.model import Kind
from quizgen.questions.wording.prompts import content


def hollow(clause: Clause) -> bool:
    """Whether the statement says nothing of its subject that anybody could dispute or would look up."""
    return (
        over_time(clause)
        or in_times(clause)
        or free_to(clause)
        or of_some_stuff(clause)
        or in_the_press(clause)
        or forecast(clause)
        or met_by(clause)
        or on_the_page(clause)
        or no_comment(clause)
        or somewhat(clause)
    )


def somewhat(clause: Clause) -> bool:
    """*Mills are something of a secret weapon*: a figure of speech, which nobody can judge; not *a kind of mill*."""
    return any(s.role == "attribute" and s.phrase.text.startswith("something of a") for s in clause.slots)


OCCURRING = frozenset("occur happen unfold proceed exist change evolve develop".split())
LAPSE = re.compile(
    r"(?:an? |the |some )?(?:(?:long|short|certain|whole|vast|considerable) )?"
    r"(?:(?:span|period|course|length|stretch)s?(?: of (?:[a-z]+ )?time)?|time)"
)


def over_time(clause: Clause) -> bool:
    """*Speciation occurs over a span of evolutionary time*: everything does; not *over a span of two years*."""
    told = [s for s in clause.slots if s.role not in ("adverb", "cause")]
    lapse = len(told) == 1 and told[0].prep in ("over", "in", "within", "during", "across") and LAPSE.fullmatch(told[0].phrase.text) is not None
    return lapse and clause.verb.lemma in OCCURRING and not clause.verb.negated


GROWING = frozenset(["grow", "live", "work", "raise", "write"])
CIRCUMSTANCES = frozenset("time circumstance condition surrounding surroundings environment atmosphere world".split())


def in_times(clause: Clause) -> bool:
    """*grew up in dangerous times*, *lived under difficult conditions*: which, is not said; not *in the time of the Danish kings*."""
    told = [s for s in clause.slots if s.role not in ("adverb", "cause")]
    if clause.subject.kind is not Kind.PERSON or clause.verb.lemma not in GROWING or len(told) != 1:
        return False
    return told[0].prep in ("in", "under", "during", "through") and bare(told[0].phrase) and told[0].phrase.lemma in CIRCUMSTANCES


def bare(phrase: Phrase) -> bool:
    """Whether a thing is told by an adjective at most: *dangerous times*, *an unhappy atmosphere*."""
    return len(phrase.text.split()) <= 3 and not re.search(r"[A-Z\d]", phrase.text)


FREE = re.compile(r"(?:the|an?|every|ample|much|some|more|great) (?:[a-z]+ )?(?:liberty|freedom|opportunity|chance|occasion|leisure) to ")


def free_to(clause: Clause) -> bool:
    """*had the liberty to develop its own traditions*: what came of it, is not said; with a date it is an event."""
    timed = any(s.role == "time" or re.search(r"\d{4}", s.phrase.text) for s in clause.slots)
    return clause.verb.lemma == "have" and not timed and any(s.role == "object" and FREE.match(s.phrase.text) for s in clause.slots)


USING = frozenset("use employ utilise utilize apply develop create make have possess produce".split())
STUFF = frozenset("substance material device method technique thing object instrument tool mixture compound liquid powder means".split())


MADE = re.compile(
    r" (?:made|derived|produced|prepared|obtained) (?:from|of|out of|with)(?: (?!(?:against|for|to|in|on|by|with|as|that|which|called|known)\b)[\w-]+){1,3}$"
)


def of_some_stuff(clause: Clause) -> bool:
    """*employed a substance made from resin*: neither its name nor its use is said; not *used a powder made from resin against lice*."""
    if clause.verb.lemma not in USING or clause.verb.passive or len(clause.slots) != 1:
        return False
    thing = clause.slots[0].phrase
    made = MADE.search(thing.text) is not None
    return clause.slots[0].role == "object" and thing.determiner in ("a", "an") and thing.lemma in STUFF and made


PRESS = frozenset(["coverage", "publicity", "exposure"])
GETTING = frozenset("experience receive get gain enjoy attract have earn garner".split())


def in_the_press(clause: Clause) -> bool:
    """*received its first coverage in the Oslo Post*; the first mention of a town in a chronicle counts, on a day of the year not."""
    things = [s.phrase.lemma for s in clause.slots if s.role == "object"]
    on_a_day = any(s.role == "time" and s.phrase.unit == "day" for s in clause.slots)
    return clause.verb.lemma in GETTING and any(t in PRESS or (t == "mention" and on_a_day) for t in things)


FORECASTERS = re.compile(r"\b(?:forecasters?|meteorologists?|weathermen|weatherm[ae]n)\b", re.I)
FORECASTING = frozenset("predict forecast expect see warn anticipate foresee call".split())


def forecast(clause: Clause) -> bool:
    """*Forecasters see fair weather into Easter*: the weather of a week long gone."""
    dated = any(re.search(r"\b(?:1\d{3}|2\d{3})\b", s.phrase.text) for s in clause.slots)  # *by 2100*
    return clause.verb.lemma in FORECASTING and not clause.verb.passive and not dated and FORECASTERS.search(clause.subject.text) is not None


GUESTS = frozenset("visitor guest tourist traveller traveler passenger customer newcomer".split())


def met_by(clause: Clause) -> bool:
    """*Visitors are greeted by pictures of grain*: how a place looks to a reporter."""
    return clause.verb.passive and clause.verb.lemma in ("greet", "welcome", "meet") and clause.subject.lemma in GUESTS


PIECE = r"(?:tables?|figures?|figs?\.|charts?|graphs?|diagrams?|maps?|exhibits?|boxes|box|equations?|appendix|appendices|plates?|panels?)"
ON_PAGE = re.compile(
    rf"(?:the |this )?(?:{PIECE} (?:[A-Z]?\d[\w.–-]*|[A-Z])\b.*|"
    rf"(?:(?:above|following|accompanying) {PIECE}|{PIECE} (?:above|below|opposite)))", re.I,
)  # fmt: skip


def on_the_page(clause: Clause) -> bool:
    """*Table 12.1 lists the change in prices*, *the map below shows*: a piece of the book's page, which is not on the card."""
    doers = [clause.subject, *(s.phrase for s in clause.slots if s.role == "agent" or (clause.verb.passive and s.prep in ("in", "on")))]
    return any(ON_PAGE.fullmatch(p.text) for p in doers)


COMMENT = frozenset("comment interview remark response reply statement request enquiry inquiry".split())
GIVING = re.compile(r"to (?:[a-z]+ly )?(?:provide|give|offer|make|issue|answer)\b")


def no_comment(clause: Clause) -> bool:
    """*declined to provide a comment*, *refused to comment on the matter*: a reporter's note; not *refused to answer the Pope’s letter*."""
    if clause.verb.lemma not in ("decline", "refuse") or clause.verb.passive:
        return False
    done = clause.verb.rest.removeprefix(f"{clause.verb.main} ")
    things = [s.phrase.lemma for s in clause.slots if s.role == "object"]
    return done == "to comment" or (done == "" and "comment" in things) or (GIVING.match(done) is not None and any(t in COMMENT for t in things))


APPOINTING = frozenset("appoint hire elect name install employ recruit nominate".split())
NATIVE = re.compile(r"an? (?:[a-z]+ )?[A-Z][a-z]+(?: as .+)?")


def of_somewhere(clause: Clause) -> bool:
    """*appointed an Irishman as governor in 1686*: who he was, is not said."""
    chosen = [clause.subject] if clause.verb.passive else [s.phrase for s in clause.slots if s.role == "object"]
    return clause.verb.lemma in APPOINTING and any(NATIVE.fullmatch(p.text) for p in chosen)


LIVES = frozenset(["die", "marry", "divorce"])
LITTLE = 0.4  # the weight of somebody whom the article names a few times


def on_a_day(clause: Clause, facts: Facts) -> bool:
    """*Berg died on March 3, 1931*: the day or month, of somebody whom the article names a few times and who was no ruler."""
    exact = any(s.role == "time" and s.phrase.unit in ("day", "month") for s in clause.slots)
    person = clause.subject.kind is Kind.PERSON and clause.subject.named
    if not exact or not person or clause.verb.lemma not in LIVES or re.search(r" [IVX]+\b", clause.subject.text):
        return False
    return all(facts.weights.get(name, 0.0) < LITTLE for name in content(clause.subject.text))


def no_statement(clause: Clause, facts: Facts) -> bool:
    """Whether a statement is not worth a true or false, though one may ask when it was or by what name."""
    return of_somewhere(clause) or on_a_day(clause, facts)
