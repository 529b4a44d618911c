"""What somebody said about a thing: asks for what a claim says of its subject.

*Gordon Brown claimed the health service was not safe* → *What did Gordon Brown claim about the health service?* The claim stays its speaker's,
hedges and negations stay with it. It is silent on what somebody said of a person or of himself, other than what he will do, when the same speaker says
more of the same thing, and on claims that are long or can't be read without the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Issue, Phrase, Slot
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.realise import finish, question, say, texts
from quizgen.questions._common import DEICTIC, asked, draft
from quizgen.questions.claim import undated
from quizgen.questions.clear.frame import UNPLACED
from quizgen.questions.clear.report import broken_off
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import beside, clear, clear_subject, dated, named_inside, plain, telling
from quizgen.questions.told.undertaken import announced
from quizgen.questions.wording.prompts import content

TELLERS = lexicon.listed("tellers")
OWN_VERB = frozenset(["say", "claim", "warn", "report", "believe", "think", "reveal"])  # the others do not go with *about*
LONGEST = 12
WHOLE = 0.7  # share of the claim's words that are left
COUNTED = re.compile(r"(?:[A-Za-z]+ ){0,3}\d")  # *at least 111 of the bodies*
NO_TOPIC = frozenset(["a", "an", "no", "there"])
QUOTED = re.compile(r"\s*[“\"]([^”\"]+)")  # what the speaker goes on to say in his own words
SHARED = 2  # words of a topic that another sentence takes up
LEAST = 2  # words of content that the claim says of its subject


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each claim with a clear subject, of which its speaker says nothing else."""
    for full in asked(facts):
        clause = undated(full)
        if clause.verb.lemma not in TELLERS or clause.verb.passive or clause.source is not None:
            continue
        if clear_subject(clause.subject) and named_inside(clause.subject):
            for slot in clause.slots:
                claim = content_of(facts, clause, slot) if slot.role == "clause" else None
                found = announced(facts, clause, slot, claim) if claim is not None else None
                found = found or (one(clause, slot, claim) if claim is not None and alone(facts, claim) else None)
                if found is not None:
                    yield found


def content_of(facts: Facts, clause: Clause, slot: Slot) -> Clause | None:
    """The statement that stands in the *that* clause, if it is the only one there and all of it."""
    place = slot.phrase.evidence
    inside = [
        c for c in facts.clauses
        if c.derivation == "reported" and c.evidence == clause.evidence and place.start <= c.subject.evidence.start < place.end
    ]  # fmt: skip
    whole = inside and inside[0].subject.evidence.start - place.start <= len("that ")
    return inside[0] if len(inside) == 1 and whole and not inside[0].lossy else None


def alone(facts: Facts, claim: Clause) -> bool:
    """Whether its speaker says nothing else of the claim's subject, as far as the article tells."""
    head = claim.subject.head.lower()
    claims = [c for c in facts.clauses if c.source == claim.source and c.subject.head.lower() == head]
    quoted = [s.text.lower() for s in facts.spoken if s.entity is not None and s.entity == claim.source_entity]
    elsewhere = [c.evidence.text for c in facts.clauses if c.evidence != claim.evidence and (c.source == claim.source or says_too(c, claim))]
    after = QUOTED.match(facts.text.partition(claim.evidence.text)[2])
    quoted += [after.group(1)] if after else []
    topic = content(claim.subject.text)
    if any(len(topic & content(text)) >= SHARED for text in (*quoted, *elsewhere)):
        return False  # *the concept of a midlife crisis*, of which another of the speaker's sentences speaks
    return len({c.evidence for c in claims}) == 1 and not any(re.search(rf"\b{re.escape(head)}", q) for q in quoted)


def says_too(other: Clause, claim: Clause) -> bool:
    """Whether in the other statement the claim's speaker says something."""
    return other.verb.lemma in TELLERS and other.subject.entity == claim.source_entity is not None


def one(clause: Clause, slot: Slot, claim: Clause) -> Draft | None:
    """*What did X say about Y?*, answered by the claim with *it* or *they* for Y."""
    slots, subject = beside(clause, slot), claim.subject
    if slots is None or any(s.role in ("object", "recipient", "when", "cause", "purpose") for s in slots):
        return None
    if not concerns(subject) or subject.entity == clause.subject.entity is not None or not sound(claim):
        return None
    own = clause.verb.lemma in OWN_VERB
    if clause.verb.auxiliary and not own:
        return None
    used = {e for e in (clause.subject.entity,) if e is not None}
    about = f"{clause.verb.rest if clause.verb.auxiliary else ''} about {say(subject, used)}".strip()
    verb = replace(clause.verb, lemma=clause.verb.lemma if own else "say", rest=about)
    answer = predicate(claim, used)
    found = draft(
        clause, slot.phrase, question(plain(replace(clause, verb=verb)), slot, "what", slots), "claim",
        answer=f"that {answer}", accept=(answer,), longest=LONGEST,
    )  # fmt: skip
    return found if found is None or dated(slots) else replace(found, hints=((UNPLACED, 1.0),))


def concerns(subject: Phrase) -> bool:
    """Whether the claim is about a thing that the question can name: a name, *the N of …*, or an N that the headline explains."""
    known = named_inside(subject) or telling(subject) or Issue.TITLE in subject.issues or len(content(subject.text)) > LEAST or sort(subject)
    thing = subject.kind is not Kind.PERSON or subject.plural
    thing = thing and subject.lemma not in ("thing", "reason", "way")  # *the last thing anyone needs*
    return known and thing and clear_subject(subject) and not COUNTED.match(subject.text) and subject.determiner not in NO_TOPIC


def sort(subject: Phrase) -> bool:
    """Whether the claim is about a sort of things, in two words: *celebrity endorsements*, *a lab leak*."""
    return subject.determiner in ("", "a", "an") and len(content(subject.text)) >= LEAST and not subject.number


def sound(claim: Clause) -> bool:
    """Whether what is said of the subject can be printed, and says something."""
    words = content(" ".join(s.phrase.text for s in claim.slots))
    said = words - content(claim.subject.text)
    deictic = DEICTIC & set(f"{claim.verb.pre} {claim.verb.rest}".split())
    cut = bool(claim.slots) and broken_off(claim, claim.slots[-1].phrase)
    return not cut and claim.covered >= WHOLE and all(clear(s.phrase) for s in claim.slots) and len(said) >= max(LEAST, 2 * len(words) // 3) and not deictic


def predicate(claim: Clause, used: set[int]) -> str:
    """The claim with a pronoun for its subject; names that were printed stay short."""
    known = used | ({claim.subject.entity} if claim.subject.entity is not None else set())
    verb, many = claim.verb, claim.verb.finite in ("are", "were", "have") or claim.subject.plural
    words = ["they" if many else "it", verb.pre, verb.finite, verb.rest, *texts(claim.slots, known)]
    text = finish(words, "")
    return text[:1].lower() + text[1:]


EXAMPLES = (
    Example(
        "In a separate post, Norway's foreign ministry said Iran had targeted the tanker Wadyan.",
        (("What did Norway's foreign ministry say about Iran?", "that it targeted the tanker Wadyan"),),
    ),
    Example(
        "Lise Meitner said the theory of deep sleep was shaky in adults. “As I read it, nothing speaks for the theory of sleep at all.”"
    ),
    Example(
        "Lise Meitner said the theory of deep sleep was shaky in adults. It rained. Lise Meitner said there was no evidence for "
        "deep sleep in children."
    ),
    Example(
        "On Monday Lise Meitner claimed the Vienna laboratory was not safe in private hands.",
        (("What did Lise Meitner claim about the Vienna laboratory?", "that it was not safe in private hands"),),
    ),
    Example(
        "Kofi Annan added that the rebels of Darfur would lose all support abroad.",
        (("What did Kofi Annan say about the rebels of Darfur?", "that they would lose all support abroad"),),
    ),
    Example(
        "Kofi Annan said celebrity endorsements could win many young voters.",
        (("What did Kofi Annan say about celebrity endorsements?", "that they could win many young voters"),),
    ),
    Example(
        "Air Tyrol said it would introduce yoga lessons for pilots.",
        (("What did Air Tyrol say it would do?", "introduce yoga lessons for pilots"),),
    ),
    Example("Air Tyrol said it would be a good year for pilots."),
    Example("Lise Meitner argued that the aim of the Vienna laboratory was not the bomb, but the spread of knowledge."),
    Example("Lise Meitner said Otto Hahn was a careful chemist."),
    Example("Lise Meitner said the laboratory was safe in her hands."),
    Example("Lise Meitner said she was glad to leave Vienna."),
)
