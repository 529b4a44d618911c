"""Whether a question stands alone and has one answer: what is printed beside the focus, and what pins it down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import question, say
from quizgen.questions._common import draft, once_more, unique
from quizgen.questions.clear.frame import UNPLACED
from quizgen.questions.draft import Draft
from quizgen.questions.single.certain import MASS_NOUNS, clean, stands
from quizgen.questions.told.general import in_general
from quizgen.questions.wording.answers import HARD
from quizgen.questions.wording.kept import CIRCUMSTANCES, kept, set_off
from quizgen.questions.wording.prompts import content

DATED = frozenset(["year", "day", "month", "decade", "century"])
ACTORS = frozenset([Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY, Kind.CITY, Kind.GROUP])
SETTLED = lexicon.listed("place-verbs")
ONCE = lexicon.listed("once-verbs")
LIGHT = lexicon.listed("light-verbs")
TRIVIAL = lexicon.listed("trivial-verbs")
UNSURE = lexicon.listed("unsure")
RANKED = re.compile(r"\b(first|only|\w{2,}(?<!for)est|most \w+|least \w+|sole)\b")


def clear(phrase: Phrase) -> bool:
    """Whether the phrase can be printed in a question: no issue at all, a loose *the* included."""
    return not phrase.issues & HARD and not loose(phrase)


def loose(phrase: Phrase) -> bool:
    """Whether *the N* of the phrase needs the article; *the 1060s* does not."""
    return Issue.LOOSE in phrase.issues and phrase.unit not in DATED


def clear_subject(phrase: Phrase) -> bool:
    """Whether the subject can be printed: clear, and *some victims* or *a fisherman* only with a name in it."""
    first = phrase.text.split()[0].lower() if phrase.text else ""
    if first in (
        "none",
        "neither",
        "nobody",
        "nothing",
        "one",
        "hundreds",
        "thousands",
        "dozens",
        "millions",
        "scores",
    ):
        return False
    return clear(phrase) and not of_what(phrase) and not yearless(phrase) and (first not in UNSURE or phrase.number != "" or named_inside(phrase))


def yearless(phrase: Phrase) -> bool:
    """*the November border demarcation*: of which year?"""
    return not phrase.named and MONTH.search(phrase.text) is not None and re.search(r"\d{4}", phrase.text) is None


MONTH = re.compile(r"\b(?:January|February|April|June|July|August|September|October|November|December)\b(?! [A-Z])")


def of_what(phrase: Phrase) -> bool:
    """Whether it is not said of what: *the youngest members*, *more than 100 members*, *a six-volume English translation*."""
    if phrase.lemma not in PARTS_OF or phrase.issues & {Issue.TITLE} or phrase.named or any(
        s.entity is not None and not SAYS_LITTLE.fullmatch(s.text.strip()) for s in phrase.segments
    ):
        return False
    return all(SAYS_LITTLE.fullmatch(w) for w in phrase.text.split()[:-1])


PARTS_OF = lexicon.listed("of-what-nouns")
SAYS_LITTLE = re.compile(
    r"[Tt]he|[Aa]n?|more|less|fewer|than|about|some|all|at|least|most|over|nearly|\d[\d,.]*|[a-z]+(?:-[a-z]+)+|[a-z]+est|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|dozen)|first|second|third|last|new|young|old|other|complete|full|"
    r"[A-Z][a-z]+(?:ish|ese|ch|ian|an)|Greek|Arabic|Hebrew",
    re.I,
)


def named_inside(phrase: Phrase) -> bool:
    """Whether the phrase holds a name or a figure."""
    return (
        phrase.named
        or any(s.entity is not None for s in phrase.segments)
        or re.search(r"[A-Z]|\d", phrase.text) is not None
    )


def telling(phrase: Phrase) -> bool:
    """Whether the phrase narrows down what is meant: a name, a rank, or *the N of …*."""
    return (
        named_inside(phrase)
        or RANKED.search(phrase.text) is not None
        or (phrase.determiner == "the" and len(phrase.text.split()) > 3)
    )


MANY = 6  # so many words of content beside the focus say which event is meant
GENERIC = lexicon.listed("generic-answers")


def says_something(phrase: Phrase, sure: bool = False) -> bool:
    """Whether a common-noun answer is more than *changes* or *power*: not generic, and more than a bare noun unless ``sure``."""
    words = phrase.text.split()
    if phrase.segments[0].possessive and len(words) < 3:
        return False  # *his plan*
    if phrase.named:
        return True
    if phrase.determiner == "the" and len(words) <= 3 and not named_inside(phrase):
        return False  # *the new law*
    bare = [w for w in words if w.lower() not in ("the", "a", "an")]
    if phrase.lemma in GENERIC and len(bare) < 4:
        return False
    return len(bare) > 1 or sure


def dated(slots: Sequence[Slot]) -> bool:
    """Whether one of the slots is a date."""
    return any(s.phrase.unit in DATED for s in slots)


def pinned(clause: Clause, focus: Slot | None, slots: Sequence[Slot]) -> bool:
    """Whether what stays beside the focus leaves one answer: a date, a name or a rank among the slots, a reason, a verb
    that happens once, or a subject that is no actor, of which the text says just this.
    """
    rest = [s for s in slots if s is not focus]
    if once_more(clause):
        return False
    if dated(rest) or any(telling(s.phrase) for s in rest):
        return True
    if len(content(" ".join(s.phrase.text for s in rest))) >= MANY:
        return True
    if focus is None:
        return False
    acted_on = any(s.role == "object" for s in rest) and clause.verb.lemma not in LIGHT
    if focus.role == "prep" and focus.phrase.named and acted_on and named_inside(clause.subject):
        return True
    if focus.role == "place" and clause.verb.lemma in SETTLED:
        return True
    reason = any(s.role in ("cause", "purpose") or s.prep == "in response to" for s in rest)
    return reason or clause.verb.lemma in ONCE or (clause.subject.kind not in ACTORS and named_inside(clause.subject))


OPTIONAL = frozenset(["cause", "purpose", "when", "adverb"])


def beside(clause: Clause, focus: Slot | None, leaning: bool = False) -> list[Slot] | None:
    """The slots printed beside the focus: loose circumstances go; None when a loose part must stay (unless a title may explain it)."""
    slots = kept(clause, focus)
    if slots is None or (clause.verb.main.endswith("ing") and clause.verb.main != clause.verb.lemma):
        return None
    slots = [s for s in slots if not (s.phrase.unit == "duration" and s.prep in ("within", "after"))]
    vague = [s for s in slots if loose(s.phrase) and not (leaning and explained(s.phrase))]
    if any(s.role not in OPTIONAL and s.prep not in CIRCUMSTANCES and not set_off(clause, s) for s in vague):
        return None
    return [s for s in slots if s not in vague]


UNTOLD = lexicon.listed("struggles") | lexicon.listed("settlements")  # *the Norwegian seaport*: of which no title tells


def explained(phrase: Phrase) -> bool:
    """Whether a title can tell which *the N* is meant, as the phrase says something itself: *the lighthouse fundraising committee*."""
    words = content(phrase.text)
    untold = phrase.lemma in MASS_NOUNS | UNTOLD
    return phrase.issues == {Issue.LOOSE} and len(words) > 1 and not untold and not POINTING.search(phrase.text)


POINTING = re.compile(
    r"\b(?:same|other|others|latter|former|new|next|previous|following|subsequent|second|third|two|three|four|rest|time|end|beginning|"
    r"problem|issue|question|situation|process|area|region|case|report|study|war|change|way|thing|idea|event|effect|result|series|institution|country|company|group|team|match|game)s?\b"
)


def leaning(found: Draft | None, slots: Sequence[Slot]) -> Draft | None:
    """The draft, which asks for its article's title where *the N* is printed beside the focus."""
    needed = found is not None and any(loose(s.phrase) and s.phrase.text in found.prompt for s in slots)
    return replace(found, hints=(*found.hints, (UNPLACED, 1.0), (LEANING, 2.0))) if found is not None and needed else found


LEANING = "a definite noun that the title explains"


def ask_for(facts: Facts, clause: Clause, focus: Slot, wh: str, label: str, sure: bool = False) -> Draft | None:
    """The question about one slot of a clause that stands alone and is pinned down (or ``sure``); else None."""
    slots = beside(clause, focus, leaning=True)
    most = sure and clear(clause.subject) and clause.subject.text.split()[0].lower() == "most"
    if not wh or slots is None or not (most or clear_subject(clause.subject)) or not (sure or pinned(clause, focus, slots)):
        return None
    if not unique(facts, clause, focus.phrase):
        return None
    if not stands(facts, clause) or (crowd(clause.subject) and not in_general(clause, lone=True)) or goes_on(clause, focus.phrase):
        return None
    own = {clause.subject.entity} if clause.subject.entity is not None else set()
    his = any(s.pronoun and s.entity in own for s in focus.phrase.segments)
    answer = say(focus.phrase, own) if his else None
    found = draft(clause, focus.phrase, question(plain(clause), focus, wh, slots), label, answer=answer)
    return leaning(found, slots) if found is not None and clean(found.prompt, str(found.answer)) else None


def goes_on(clause: Clause, phrase: Phrase) -> bool:
    """*was exiled from Russia and later the Soviet Union*: half of the answer."""
    _, _, after = clause.evidence.text.partition(phrase.text)
    return GOES_ON.match(after) is not None


GOES_ON = re.compile(
    r",? (?:and|or|but) (?:later|then|subsequently|also|eventually|finally) (?:(?:in|at|from|to|of|on|for|with|as) )?(?:the |an? )?[A-Z]"
)


def people_as_such(phrase: Phrase) -> bool:
    """*Europeans*, *Americans*: a people by its bare name, without saying who of them."""
    return phrase.kind is Kind.GROUP and phrase.determiner == "" and " " not in phrase.text and phrase.text.endswith("s")


def crowd(subject: Phrase) -> bool:
    """*crowds filled*: nobody knows whose."""
    return subject.plural and subject.determiner == "" and not subject.number and not named_inside(subject)


def plain(clause: Clause) -> Clause:
    """The clause with a person as subject by name alone: *John Harvard* for *deceased clergyman John Harvard*."""
    subject = clause.subject
    at = next(
        (
            i
            for i, s in enumerate(subject.segments)
            if s.entity is not None and s.entity == subject.entity and not s.pronoun
        ),
        0,
    )
    before = "".join(s.text + " " for s in subject.segments[:at])
    bare = (
        subject.kind is Kind.PERSON
        and len(subject.parts) == 1
        and before != ""
        and before.islower()
        and subject.determiner == ""
    )
    return replace(clause, subject=replace(subject, segments=subject.segments[at:])) if bare else clause
