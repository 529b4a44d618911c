"""Whether a statement says of which occasion it speaks: a year, a named war or cup, an age; and what of it nobody could place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from quizgen.facts.model import Anchor, Clause, Facts, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import say
from quizgen.questions._common import EVENT
from quizgen.questions.draft import PAST, Draft
from quizgen.questions.single.certain import YEAR, ranked
from quizgen.questions.wording.prompts import content

UNKNOWN = frozenset((Anchor.GENERAL, Anchor.PARTIAL, Anchor.BARE))
AGE = re.compile(
    r"\b(?:at|by|from) (?:about )?(?:the )?age\b|\baged \w+|\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince) \d{3}\b(?![.,]\d)"
)
PERIOD = re.compile(r"\b(?:era|period|dynasty|reign|Ages?|Antiquity|Renaissance)\b")


def anchors_of(clause: Clause, slots: Sequence[Slot]) -> frozenset[Anchor]:
    """How the nouns of a statement are anchored."""
    return clause.subject.anchors.union(*(s.phrase.anchors for s in slots))


WEAK = (Anchor.ONE_NAME, Anchor.PARTIAL, Anchor.BARE, Anchor.EVENT, Anchor.CONTEST, Anchor.DIRECTION, Anchor.PICKED)


def anchoring(found: frozenset[Anchor]) -> tuple[tuple[str, float], ...]:
    """Hints for the ranker: which kinds of weakly anchored nouns are printed."""
    return tuple((f"a noun anchored as {a.name.lower().replace('_', ' ')}", 1.0) for a in WEAK if a in found)


def lost(anchors: Iterable[Anchor], text: str, past: bool) -> bool:
    """Whether a part can't be placed without the article: *came to the south*, *each crime*, a final without its cup, protests at no time."""
    found = frozenset(anchors)
    occasion = EVENT.search(text) is not None
    if Anchor.PICKED in found or (past and Anchor.DIRECTION in found) or (Anchor.CONTEST in found and not occasion):
        return True
    return Anchor.EVENT in found and not occasion and not YEAR.search(text)


def unplaced(clause: Clause, slots: Sequence[Slot], text: str) -> bool:
    """Whether a statement, in words ``text``, is a step of a story or has a part that can't be placed."""
    return lost(anchors_of(clause, slots), text, is_past(clause)) or passing(clause, slots, text)


def is_past(clause: Clause) -> bool:
    """Whether the statement tells what was."""
    return clause.verb.tag == "VBD" or clause.verb.finite in ("was", "were", "did", "had")


def placed(text: str) -> bool:
    """Whether the text tells its time: a year, an age, a named event or period."""
    return any(mark.search(text) for mark in (YEAR, EVENT, AGE, PERIOD))


def adrift(draft: Draft, facts: Facts) -> bool:
    """Whether a statement to judge or to fill tells no time, and the title says more of the occasion than its subject does."""
    clause = draft.clause
    told = draft.correction or draft.fact or draft.prompt
    if placed(told):
        return False
    if clause is None:
        return any(name == PAST for name, _ in draft.hints) and not content(facts.title) <= content(draft.prompt)
    if any(ranked(s.phrase) for s in clause.slots if s.role in ("attribute", "object")):
        return False
    unknown = clause.subject.anchors <= UNKNOWN and clause.subject.kind is not Kind.PERSON
    return (is_past(clause) or unknown) and not content(facts.title) <= content(say(clause.subject, set()))


PASSING = lexicon.listed("passing-verbs")
OFFICE = lexicon.listed("naming-to-office")
BOUNDS = frozenset(("begin", "start", "end", "stop", "continue", "resume"))
CARRYING = frozenset(("take", "bring", "put", "carry", "fly", "rush"))


def unsaid(subject: Phrase) -> bool:
    """Whether it is not said of what something is: *testing* began, *a coup* started; not *the sale of salt*."""
    unnamed = not subject.named and all(s.entity is None for s in subject.segments)
    return unnamed and not subject.plural and subject.determiner in ("", "a", "an") and not re.search(r" (?:of|for|on|in) ", subject.text)


def passing(clause: Clause, slots: Sequence[Slot], text: str) -> bool:
    """Whether the statement is a step of a story whose time it does not tell: *X was taken to Y*, *X met Y*, *X was out at sea*."""
    verb, roles = clause.verb, {s.role for s in slots}
    if verb.lemma == "follow" and "object" not in roles and not verb.passive:
        return True
    if not is_past(clause):
        return False
    if verb.lemma in BOUNDS and unsaid(clause.subject):
        return True
    if placed(text):
        return False
    if verb.finite == "had" and verb.rest.startswith("to "):
        return True  # *the Italians had to adjust to rationing*: when?
    if Anchor.GENERAL in clause.subject.anchors and clause.subject.anchors <= UNKNOWN:
        return True  # *life was hard*: whose, and when?
    if verb.lemma == "be":
        return not roles & {"attribute", "complement", "object", "clause"} and not verb.passive
    if (verb.passive and verb.lemma in CARRYING) or (verb.lemma in OFFICE and roles <= {"object"}):
        return True
    went = verb.lemma in PASSING and not verb.particle and not verb.rest
    return went or verb.lemma == "try" or (verb.lemma == "write" and "object" not in roles)
