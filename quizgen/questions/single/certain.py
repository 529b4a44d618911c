"""Whether a question that no date pins down still has one answer, and whether its words stand without the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.facts.model import Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.questions._common import EVENT, found
from quizgen.questions.wording.prompts import content

YEAR = re.compile(
    r"\b(?:1\d{3}|20\d\d)(?:s|\b)|\b\d+ (?:BC|BCE|AD|CE)\b|(?:\d|[a-z])(?:st|nd|rd|th) century\b|\bage (?:of )?\w+$"
)
RANK = re.compile(
    r"\b(?:first|only|second|third|last|sole|main|principal|chief|\w+most|\w{3,}(?<!for)(?<!inter)(?<!mod)(?<!arr)est|most \w+|least \w+)\b"
)
NOT_RANK = re.compile(
    r"\b(?:priest|harvest|request|protest|contest|conquest|tempest|manifest|arrest|unrest|interest|forest|honest|modest|almost|"
    r"Budapest|Bucharest|Everest|[A-Z]\w*west)(?:s|ed)?\b|\b(?:second|third) (?:half|part|time|person)\b|"
    r"\b(?:first|last) (?:time|half|years?|days?)\b|\b(?:first|second|third) cousin|\bat (?:last|first|least|most)\b|\bWest\b"
)
MAKING = lexicon.listed("making-verbs")
ONCE_MADE = frozenset(["found", "establish", "invent", "discover", "write", "compose", "paint", "direct", "build"])
ENDING = lexicon.listed("ending-verbs")
CAUSING = lexicon.listed("causing-verbs")
MASS_NOUNS = lexicon.listed("place-holders")
BARE_END = re.compile(
    r"\b(?:on|of|in|to|from|with|for|by) the (?!(?:presidency|papacy|throne|premiership)$)[a-z]+$|\bas (?:the|a|an) |^(?:his|her|its|their) [a-z]+$"
)


PART_OF = re.compile(
    r"\b(?:most|much|parts?|half|rest|all) of the (?:state|country|city|island|region|nation|area)\b(?! of)"
)


def year_told(slots: Sequence[Slot]) -> bool:
    """Whether one of the slots tells the year or century, or names a war or the like."""
    return any(
        s.phrase.unit in ("year", "decade", "century")
        or YEAR.search(s.phrase.text)
        or (s.phrase.named and EVENT.search(s.phrase.text))
        for s in slots
    )


def ranked(phrase: Phrase) -> bool:
    """*the first animated film*, *the world’s largest library*: one thing alone."""
    owned = phrase.determiner == "the" or any(s.possessive or s.text in ("’s", "'s", "’") for s in phrase.segments)
    text = NOT_RANK.sub("", re.split(r" (?:that|which|who|whose) ", phrase.text)[0])
    return owned and RANK.search(text) is not None


def one_thing(phrase: Phrase) -> bool:
    """Whether the phrase means one thing that it names: a name, a rank, or *the N of NAME*."""
    inside = phrase.named or re.search(r"[A-Z]", phrase.text[1:]) is not None
    return ranked(phrase) or (inside and (phrase.named or phrase.determiner == "the") and not phrase.number)


def bound_to_one(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether the statement is true once: its year is told, its object has a rank, or a named thing was made."""
    if year_told(slots):
        return True
    objects = [s.phrase for s in slots if s.role in ("object", "complement", "attribute")]
    aside = clause.derivation == "adverbial" and clause.verb.tag == "VBD" and clause.verb.lemma in ONCE_MADE
    if aside and any(p.named and one_thing(p) for p in objects) and all(s in slots for s in clause.slots):
        return True  # *when Carl Benz founded Benz & Cie.*: it was made, whatever it tells the time of
    if circumstances_lost(clause, slots):
        return False
    return any(map(ranked, objects)) or (clause.verb.lemma in MAKING and any(map(one_thing, objects)))


def circumstances_lost(clause: Clause, slots: Sequence[Slot]) -> bool:
    """Whether a time or a condition of the statement is not printed, or it hung on one in its sentence."""
    left = [s for s in clause.slots if s not in slots and s.role in ("time", "when", "cause")]
    aside = clause.derivation == "adverbial" and not happened(clause)
    case = {"if"} if happened(clause) else {"when", "if"}  # *when X founded Y*: *when* is the clause's own
    return bool(left) or aside or clause.derivation == "reported" or bool(case & set(clause.dropped))


def happened(clause: Clause) -> bool:
    """Whether a subordinate clause tells of a past event: *when Carl Benz founded the firm*; it happened, whatever it tells the time of."""
    verb = clause.verb
    return clause.derivation == "adverbial" and verb.tag == "VBD" and not (verb.auxiliary and verb.finite == "had") and verb.lemma != "be"


def stands(facts: Facts, clause: Clause) -> bool:
    """Whether the subject can be read without the article: no *the country* or *the strain*, no title without its capital."""
    subject = clause.subject
    if not subject.named and subject.lemma in MASS_NOUNS and not re.search(r" (?:of|that|who|in) ", subject.text):
        return False
    if clause.source and subject.text.split()[0].lower() in lexicon.listed("unsure"):
        return False
    own = re.match(r"(?:The|the|Every|every|All|all|A|a) ([A-Z].*)", subject.text)  # *Every Child a Reader* is a name as a whole
    return not (own and found(rf"[a-z,] (?:The|Every|All|A) {re.escape(own.group(1))}\b", facts.text))


def two_years(prompt: str) -> bool:
    """Whether two dates stand side by side, of which one belonged to something that was cut: *in 1877 in December 1888*."""
    return (
        re.search(r"\b\d{4},? (?:in|on) (?:[A-Z]\w+ )?(?:\d{1,2},? )?\d{4}\b|\d{4} in (?:early|late) \d{4}", prompt)
        is not None
    )


def clean(prompt: str, answer: str) -> bool:
    """Whether no dates clash, and the answer says more than *its seas* or *a film of the play*."""
    return not (
        two_years(prompt) or PART_OF.search(prompt)
        or BARE_END.search(answer) or " effective " in prompt or "some estimates" in prompt
    )  # fmt: skip


def weight(slots: Sequence[Slot]) -> int:
    """How many words of content the slots hold."""
    return len(content(" ".join(s.phrase.text for s in slots)))
