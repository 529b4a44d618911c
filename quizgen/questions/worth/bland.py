"""True statements that nobody would test: their point was cut away, or they hold of anybody, or they say a word twice.

*Anna Berg made a documentary film*, *liked visual art*, *attended primary school*: with a name, a number, a date or a place it would be a fact
that could be otherwise. Only true or false leaves them out; other rules may ask for what such a statement names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.questions.clear.report import is_report
from quizgen.questions.wording.prompts import content
from quizgen.questions.worth.vacant import vacant


def bland(clause: Clause, slots: Sequence[Slot], facts: Facts) -> bool:
    """Whether the statement, worded with these slots, holds nothing that could be otherwise."""
    if circular(clause, slots) or somehow_affected(clause, slots) or by_one_source(clause, slots) or listing(slots) or same_word(clause, slots):
        return True
    if passing_fame(clause, slots, facts) or looks(clause, slots) or vacant(clause, slots, facts):
        return True
    if clause.subject.kind is not Kind.PERSON or timed(slots):
        return False
    if undecided(clause, slots) or on_the_scene(clause, facts):
        return True
    return not any(s.role == "place" for s in slots) and of_anybody(clause, slots)


def of_anybody(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether what is told of somebody, of no time and at no place, holds of many."""
    return (
        occasion_cut(clause, slots)
        or liking(clause)
        or unnamed_work(clause, slots)
        or experience(clause, slots)
        or praised(clause, slots)
        or schooled(clause, slots)
    )


def timed(slots: Sequence[Slot]) -> bool:
    """Whether the statement has a time or a number."""
    return any(s.role in ("time", "span", "when") or s.phrase.number or s.phrase.unit for s in slots)


def named(phrase: Phrase) -> bool:
    """Whether a name or a figure stands in a phrase."""
    return re.search(r"[A-Z\d]", phrase.text) is not None


def plainly(slots: Sequence[Slot]) -> list[Slot]:
    """The slots that tell something: not a mere *eagerly*."""
    return [s for s in slots if s.role != "adverb"]


WORD = re.compile(r"(?:the )?(?:word|name|term) [“\"]?(\w+)[”\"]?")
ALIKE = 0.85


def same_word(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*The word currant is derived from the name of Corrant*: the one is nearly the other; not *of Corinth*."""
    word = WORD.fullmatch(clause.subject.text)
    if word is None or clause.verb.lemma not in ("derive", "come"):
        return False
    origins = (content(s.phrase.text) for s in slots if s.prep == "from")
    return any(SequenceMatcher(None, word[1].lower(), w).ratio() > ALIKE for words in origins for w in words)


INCLUDING = frozenset("include involve comprise cover mark demarcate define denote describe form constitute mean".split())


def circular(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Squash is a racket sport played with rackets*, *marine science includes marine biology*, *the border marked the border of Norway*."""
    said = [s.phrase for s in slots if s.role in ("attribute", "object")]
    if clause.verb.lemma == "be" and clause.subject.kind is Kind.TERM:
        return any(WITH_ITSELF.search(p.text) for p in said)
    if clause.verb.lemma not in INCLUDING or clause.verb.passive:
        return False
    own = {w.removesuffix("s") for w in content(clause.subject.text)}
    first = (re.split(r",| and | or ", p.text)[0] for p in said)
    return any({w.removesuffix("s") for w in content(text) if w in text} & own for text in first)


WITH_ITSELF = re.compile(
    r"\b([a-z]{4,}) [a-z]+ (?:played|done|made|performed|worked|driven|run|fought) (?:using|with|by|on|of|from) (?:an? |the )?\1(?:e?s)?\b"
)

AFFECTING = frozenset(["affect", "influence", "impact", "shape", "govern", "determine"])
ANYTHING = re.compile(
    r"(?:(?:many|various|several|numerous|different|other|the|some|a (?:number|variety|range) of) )?(?:[a-z-]+ ){0,2}"
    r"(?:changes?|conditions?|factors?|circumstances|environments?|events|decisions|influences|fluctuations|variations|forces)"
)


def somehow_affected(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Crops are affected by climatic changes*: how, is not said; not *affected by changes in the price of oil*, nor what was so once."""
    agents = [s.phrase.text for s in slots if s.role == "agent"]
    always = clause.verb.passive and clause.verb.finite in ("is", "are") and clause.verb.lemma in AFFECTING
    return always and len(slots) == 1 and any(ANYTHING.fullmatch(text) for text in agents)


ONE_SOURCE = re.compile(
    r"(?:one|some|an?|another|certain|several|other) (?:[a-z]+ )?"
    r"(?:sources?|accounts?|critics?|reviewers?|observers?|commentators?|witness(?:es)?|authors?|writers?)\b"
)


def by_one_source(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*was described by one source as a farmer*: one of some that do not agree; not *by Karl Weiss*."""
    return clause.verb.lemma in CALLING and any(s.role == "agent" and ONE_SOURCE.match(s.phrase.text) for s in slots)


CALLING = frozenset("describe call name consider regard label dub cite praise criticise criticize compare hail deem see".split())
MANY = 5  # commas


def listing(slots: Sequence[Slot]) -> bool:
    """*includes optics, mechanics, …* with seven or more of them: a list to tick off, of which nobody keeps each part."""
    return any(s.role in ("object", "attribute") and len(re.findall(r", (?!\d)", s.phrase.text)) >= MANY for s in slots)


FAMOUS = r"(?:notorious|famous|famed|legendary|iconic|beloved|renowned|celebrated|popular|infamous|great|wonderful|fantastic|terrific|amazing)"
FAME = re.compile(rf"an? (?:very |really |truly |extremely )?{FAMOUS} (?:[a-z]+ )?[a-z]+")


def passing_fame(clause: Clause, slots: Sequence[Slot], facts: Facts) -> bool:
    """*Narvik is a notorious drinking town* in an article on something else: a writer's aside."""
    about = content(clause.subject.text) & content(facts.title)
    return clause.verb.lemma == "be" and not about and any(s.role == "attribute" and FAME.fullmatch(s.phrase.text) for s in slots)


LOOKS = re.compile(
    r"an? (?:[a-z-]+,? (?:and )?){1,2}(?:presence|sight|(?:figure|man|woman|boy|girl|child|person)(?= with))"
    r"(?: with (?!(?:an? )?(?:disabilit|degree|licen[cs]e))[^A-Z\d]+)?"
)


def looks(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*was an imposing presence*, *was a tall man with red hair*: how somebody looked to a writer."""
    somebody = clause.subject.kind is Kind.PERSON and clause.verb.lemma == "be"
    return somebody and any(s.role == "attribute" and LOOKS.fullmatch(s.phrase.text) for s in slots)


def occasion_cut(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*turned to painting (after meeting Karl Weiss)*: the occasion was left away, and no name or figure stands in what is left."""
    left = {s.phrase.text for s in slots}
    cut = [s for s in clause.slots if s.phrase.text not in left and (s.prep in OCCASIONS or s.role in ("time", "span", "when"))]
    few = sum(len(content(s.phrase.text)) for s in slots) <= FEW
    return bool(cut) and few and not any(named(s.phrase) for s in slots)


OCCASIONS = frozenset("after before during upon while until since over throughout".split())
FEW = 4  # words of content
LIKING = frozenset("like love enjoy adore relish cherish anticipate".split())


def liking(clause: Clause) -> bool:
    """*liked visual design*, *eagerly awaited village feasts*: a taste, no fact; not *enjoyed the poems of Holm*."""
    things = [s.phrase for s in clause.slots if s.role == "object"]
    return clause.verb.lemma in LIKING and not clause.verb.passive and bool(things) and not any(named(p) for p in things)


MAKING = frozenset("complete finish produce make write direct paint record compose publish create draw shoot release film".split())
WORKS = lexicon.listed("works-by-kind")


def unnamed_work(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*produced a documentary film*, *finished her first novel*: which, or about what, is not said; not *wrote a play about Oslo*."""
    told = plainly(slots)
    if clause.verb.lemma not in MAKING or clause.verb.passive or len(told) != 1 or told[0].role != "object":
        return False
    thing = told[0].phrase
    some = thing.determiner in ("a", "an") or SOME.match(thing.text) is not None
    return some and thing.lemma in WORKS and thing.text.split()[-1] == thing.head and not named(thing)


SOME = re.compile(
    r"(?:several|many|some|numerous|various|more|other|a (?:number|series|variety) of|"
    r"(?:his|her|their) (?:first|second|third|next|last|debut|own)) "
)
GAINING = frozenset("gain acquire get gather collect obtain develop".split())
PRACTICE = re.compile(
    r"(?:(?:some|much|more|practical|valuable|first|his|her|their|an?) ){0,2}"
    r"(?:experience|skills?|knowledge|practice|passion|love|liking|fascination|enthusiasm)\b"
)


def experience(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*gained experience in telephony*, *developed his passion for liberty*: everybody does so somewhere; not *at the Oak Works*."""
    gained = any(s.role == "object" and PRACTICE.match(s.phrase.text) for s in slots)
    return clause.verb.lemma in GAINING and gained and not any(named(s.phrase) for s in slots)


SHOWING = frozenset("display show exhibit demonstrate possess".split())
TRAITS = lexicon.listed("traits")


def praised(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*displayed a combination of courage and skill*, *showed an early talent*: general praise."""
    shown = any(s.role == "object" and TRAITS & content(s.phrase.text) for s in slots)
    return clause.verb.lemma in SHOWING and not clause.verb.passive and shown and not any(named(s.phrase) for s in slots)


SCHOOLING = frozenset("complete finish attend start enter begin leave".split())
ANY_SCHOOL = re.compile(
    r"(?:(?:the|his|her|a|an|local|nearby) )*[\"“]?(?:lower|primary|elementary|middle|secondary|high|grade|grammar|public|boarding|infant|village)\b"
    r"[\"“”]?(?: or [\"“]?[a-z]+[\"”]?)? ?(?:schools?|schooling|education)?", re.I,
)  # fmt: skip


def schooled(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*completed primary school*: nearly everybody did; not *attended Narvik Primary School*."""
    told = plainly(slots)
    return clause.verb.lemma in SCHOOLING and len(told) == 1 and ANY_SCHOOL.fullmatch(told[0].phrase.text) is not None


GOING = re.compile(r"to (?:return|go|come|stay|leave|move|travel|fly|drive)(?: (?:back|home|away|on))?")
DECIDING = frozenset(["decide", "choose", "opt", "plan", "want", "hope", "intend"])


def undecided(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*decided to return to Narvik*: a bare intent, when and what for is not said."""
    told = plainly(slots)
    bare = len(told) < 2 and all(s.prep in ("to", "in", "from", "for", "at") or s.role == "object" for s in told)
    return clause.verb.lemma in DECIDING and GOING.fullmatch(clause.verb.rest.removeprefix(f"{clause.verb.main} ")) is not None and bare


STEPS = frozenset("cross walk step climb queue pass kneel lean smile nod wave".split())
GLANCE = re.compile(r"(?:[a-z]+ )?(?:eye contact|a (?:phone )?call|small talk|a (?:face|joke|gesture|pause))\b")


def on_the_scene(clause: Clause, facts: Facts) -> bool:
    """*Karl Weiss crossed through the gates*, *made eye contact with the guard* in a feature that is not on him: a step of a scene."""
    if not is_report(facts) or content(clause.subject.text) & content(facts.title) or clause.verb.tag != "VBD" or clause.verb.passive:
        return False
    objects = [s.phrase.text for s in clause.slots if s.role == "object"]
    return (clause.verb.lemma in STEPS and not objects) or (clause.verb.lemma == "make" and any(GLANCE.match(o) for o in objects))
