"""Whether a statement leaves open what somebody who has only the card would ask at once: since when, in which years, which one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import say
from quizgen.questions.clear.episode import episode
from quizgen.questions.clear.untold import replaced_as_nothing

YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b")


def missing(clause: Clause, slots: Sequence[Slot], truth: str) -> bool:
    """Whether the statement, in words ``truth``, lacks a time, a place or what a thing is."""
    return (
        summit_undated(clause, slots)
        or counted_in_years(slots, truth)
        or going_on(clause, slots)
        or told_behind(clause, slots)
        or name_broken(clause, slots)
        or of_some_body(clause, slots)
        or some_edition(clause, truth)
        or first_of_some(clause, truth)
        or one_of_some(clause, slots, truth)
        or went_back(clause, slots, truth)
        or own_results(clause, slots)
        or some_vessel(clause)
        or replaced_as_nothing(clause)
        or episode(clause, slots)
        or any(epithet(clause, s.phrase) for s in slots)
    )


SUMMIT = re.compile(r"(?:its|their|his|her) (?:greatest|largest|highest|widest|furthest|peak|height|zenith|maximum|heyday)\b[a-z ]*$")


def summit_undated(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*The kingdom attained its greatest extent*: when, or under whom?"""
    return len(slots) == 1 and clause.verb.tag == "VBD" and slots[0].role == "object" and SUMMIT.match(slots[0].phrase.text) is not None


COUNT = re.compile(r"(?:about |some |nearly |over |more than )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+t(?:ee|)n|[a-z]+ty|\d+)\b")


def counted_in_years(slots: Sequence[Slot], truth: str) -> bool:
    """*acted in sixty films in nine years*: in which ones?"""
    spans = [s for s in slots if s.prep in ("in", "within", "over") and s.phrase.unit == "duration" and "year" in s.phrase.text]
    counted = any(COUNT.match(s.phrase.text) for s in slots if s not in spans)
    return bool(spans) and counted and YEAR.search(truth) is None


def going_on(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg continued to act on television*: since when?"""
    timed = any(s.role in ("time", "span", "when") or s.prep in ("for", "until", "after", "during", "despite") for s in slots)
    return clause.verb.lemma == "continue" and clause.verb.tag == "VBD" and clause.verb.rest.startswith("to ") and not timed


def told_behind(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*set up a model, which can do …*: what the thing is or does was told behind the comma."""
    if clause.verb.tag != "VBD" or clause.verb.lemma == "be":
        return False
    things = [s.phrase for s in slots if s.role == "object" and s.phrase.determiner in ("a", "an") and len(s.phrase.text.split()) < 4]
    bare = [t.text for t in things if not re.search(r"[A-Z\d“\"]", t.text)]
    return any(re.search(rf"{re.escape(text)}, (?:which|that)\b", clause.evidence.text) for text in bare)


BROKEN = re.compile(r" ?[–-] ?[A-Z\d]{1,3}\b")


def name_broken(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*the follow-on to the Environmental Satellites | – R Series*: a dash inside a name was taken for its end."""
    ends = [(s.phrase.text, clause.evidence.text.partition(s.phrase.text)[2]) for s in slots if s.phrase.text[-1:].isalpha()]
    return any(BROKEN.match(rest) or (OWN_WORK.search(text) and TITLE_GOES_ON.match(rest)) for text, rest in ends)


OWN_WORK = re.compile(r"['’]s [A-Z]\w+$")
TITLE_GOES_ON = re.compile(r", [A-Z]\w+ \(")  # *Ali Joego’s Oh | , Ibuku (O, My Mother, 1955)*


OWNER = re.compile(r"(.*?)\bthe ([a-z]+)(?:['’]s|s['’]) ")


def of_some_body(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg was director in the nonprofit’s Oslo office*: which one? Not *the founder of Linden Oil and the company’s chairman*."""
    if clause.subject.kind is not Kind.PERSON:
        return False
    owners = (OWNER.match(f"{s.prep} {s.phrase.text}") for s in slots)
    return any(found is not None and found[2] in lexicon.BODIES and not re.search("[A-Z]", found[1]) for found in owners)


FIRST = re.compile(r"the (?:first|last) [a-z]+")
RANKED = re.compile(r"the (?:first|last|only) (?:(?!of )[a-z-]+ )*[a-z]+")


def first_of_some(clause: Clause, truth: str) -> bool:
    """*The first trench was easily captured*: in which battle, or when? *The last great landing was in Norway*: whose?"""
    if clause.verb.tag != "VBD" or re.search(r"\d", truth):
        return False
    lay = clause.verb.lemma == "be" and all(s.role in ("time", "place", "prep", "span") for s in clause.slots)
    bare = FIRST.fullmatch(clause.subject.text) is not None and not re.search("[A-Z]", truth[1:])
    return bare or (lay and RANKED.fullmatch(clause.subject.text) is not None)


def one_of_some(clause: Clause, slots: Sequence[Slot], truth: str) -> bool:
    """*Karl Weiss attacked one machine gun post*: which, and where? Not *had one child*, *led one of the mills*."""
    taken = any(ONE.match(s.phrase.text) for s in slots if s.role == "object")
    return taken and clause.verb.tag == "VBD" and clause.verb.lemma != "have" and len(slots) == 1 and not re.search(r"\d", truth)


ONE = re.compile(r"one (?!of )(?:[a-z]+ ?)+$")


def went_back(clause: Clause, slots: Sequence[Slot], truth: str) -> bool:
    """*Anna Berg moved back to her parents' house*: when, or after what?"""
    back = any(BACK.match(f"{s.prep} {s.phrase.text}".strip()) for s in slots) or clause.verb.rest == "back"
    went = clause.verb.tag == "VBD" and clause.verb.lemma in ("move", "go", "come", "head", "return")
    return back and went and len(slots) == 1 and not re.search(r"\d", truth)


def some_vessel(clause: Clause) -> bool:
    """*The ship was struck off Oslo*: which ship?"""
    return clause.verb.tag == "VBD" and VESSEL.fullmatch(say(clause.subject, set())) is not None


VESSEL = re.compile(r"the (?:cargo )?(?:ship|vessel|boat|ferry|tanker|plane|aircraft|jet|helicopter|truck|car|bus|van)")
BACK = re.compile(r"back (?:to|into|in) [a-z’' ]+$")


def own_results(clause: Clause, slots: Sequence[Slot]) -> bool:
    """*Anna Berg delivered her results to Karl Weiss in 1845*: of what? Not *her results on the orbit*."""
    things = [s.phrase.text for s in slots if s.role == "object"]
    told = any(s.prep in ("on", "about", "of", "for", "from") for s in slots if s.role != "time")
    return clause.verb.tag == "VBD" and not told and any(RESULTS.fullmatch(text) for text in things)


RESULTS = re.compile(
    r"(?:his|her|their|its) (?:[a-z]+ )?(?:results|findings|conclusions|data|observations|calculations|ideas|discovery|discoveries|proposals?)"
)
EDITION = re.compile(
    r"\bthe (?:FIFA |Rugby |Cricket )?(?:World Cup|European Championship|Olympic Games|Olympics|Super Bowl|Champions League)(?: finals?)?\b(?! (?:of|in|[A-Z]))"
)


def some_edition(clause: Clause, truth: str) -> bool:
    """*embraced Karl Weiss at the end of the World Cup final*: in which year? Not *won the World Cup three times*."""
    told = YEAR.search(truth) or re.search(r"\b(?:times|once|twice|ever)\b", truth)
    return clause.verb.tag == "VBD" and told is None and EDITION.search(truth) is not None


EPITHET = re.compile(r"the (?:[\w-]+ ){0,3}(?:icon|legend|superstar|star|veteran|idol|talisman|maestro|teenager|youngster|hero)")


GIVING = frozenset(("offer", "give", "award", "hand", "send", "show"))  # *offered the great icon | consolation*


def epithet(clause: Clause, phrase: Phrase) -> bool:
    """*consoled the great Argentina icon*: whom? Not *the star of the film*."""
    if phrase.entity is not None or phrase.plural:
        return False
    given = clause.verb.lemma in GIVING and EPITHET.match(phrase.text) is not None
    return given or (phrase.kind is Kind.PERSON and EPITHET.fullmatch(phrase.text) is not None)
