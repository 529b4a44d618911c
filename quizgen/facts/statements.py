"""Puts a clause value together: verb, subject, slots, and what was lost."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from quizgen.facts.context import Context
from quizgen.facts.control import of_object
from quizgen.facts.grammar import SUBJECTS, chain_of, last_word
from quizgen.facts.halved import ageless, before_killing, half_defined, torn_list
from quizgen.facts.lacking import left_nothing
from quizgen.facts.lost import PRESENT, aimless, excepting, helped, of_another, strange
from quizgen.facts.model import Clause, Issue, Phrase, Slot, Verb
from quizgen.facts.of_one import of_all
from quizgen.facts.setting import set_before
from quizgen.facts.shared_times import shared_time
from quizgen.facts.slots import slots_of
from quizgen.facts.sources import cited, source_of, wording
from quizgen.facts.subjects import EITHER, PLURALS
from quizgen.facts.timing import bare_action, closed_span, untimed
from quizgen.facts.verbs import verb
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour
from quizgen.language.perfect import done_then, expected_then, over_then, perfect, up_to_now
from quizgen.language.tree import Token


def make(
    ctx: Context,
    head: Token,
    finite: Token,
    subject: Phrase,
    derivation: str,
    extra: Slot | None = None,
    tense: str = "",
) -> Clause:
    """The clause value of a verb with its subject already built."""
    chain = chain_of(head)
    found = slots_of(ctx, head, chain)
    sentence = head.sent
    source = cited(ctx, head)
    lost = source is None and source_of(head) is not None
    kept = found.slots + shared_time(ctx, head, found.slots)
    given = kept if extra is None else insert(kept, extra)
    if source is None and set_before(ctx, head, subject, given):
        subject = replace(subject, issues=subject.issues | {Issue.LOOSE})
    alone = subject.plural and not any(s.phrase.plural for s in given)
    who = ctx.who(subject.entity)
    gender = who.gender if who is not None else None
    rival = owned(ctx, subject, gender)
    slots = tuple(
        s
        if rival or Issue.PRONOUN not in s.phrase.issues or taken_over(head, s)
        else bound(s, subject, alone, gender if another(ctx, head, subject) else None)
        for s in given
    )
    slots = of_object(slots, subject) if head.lemma_ in DRIVING else slots
    group = agreeing(verb(head, finite, chain, tense), subject)
    slots = of_all(subject, of_another(head, undated(subject, group, slots)))
    lasts = any(s.role == "time" and s.prep == "since" for s in slots)
    if lasts and any(AGAIN.search(s.phrase.text) for s in slots if s.role == "adverb"):
        group = up_to_now(group, subject.plural)
    group = expected_then(perfect(group) if lasts else group, subject.named)
    if NOBODY.match(subject.text):
        group = replace(group, negated=True)
    if any(s.role == "time" and s.prep == "by" and s.phrase.unit == "year" for s in slots):
        group = done_then(group)
    if closed_span(slots):
        group = over_then(group, subject.plural)
    paired = any("respectively" in s.phrase.text for s in slots) and " and " not in subject.text
    torn = paired or stray_comma(subject) or excepting(head) or unsound(subject, slots) or two_dates(slots)
    torn = torn or untimed(head, subject, slots) or bare_action(subject, group.lemma)
    torn = torn or strange(head, group, subject) or helped(head, slots) or aimless(slots) or left_nothing(group, slots)
    torn = torn or only_half(head, subject) or unsaid_role(head, slots) or subordinate(head)
    torn = torn or ageless(group.lemma, slots) or half_defined(group.lemma, slots) or before_killing(head) or torn_list(slots)
    torn = torn or afloat(derivation, group, lasts)
    untrue = lost or torn or unconditioned(head, found.dropped) or unpurposed(head, slots) or unnamed(group, slots)
    return Clause(
        subject, group, slots, ctx.evidence(sentence[0], last_word(sentence)),
        derivation, found.dropped, found.lossy or untrue, covered(head, subject, slots),
        wording(source) if source is not None else None, source.entity if source is not None else None,
    )  # fmt: skip


NOBODY = re.compile(r"(?:not|no|nobody|none|nothing|neither|hardly|barely|scarcely)\b", re.I)
AGAIN = re.compile(r"\b(?:times|twice|repeatedly|often)\b")


def agreeing(group: Verb, subject: Phrase) -> Verb:
    """The verb in the plural behind a foreign one that the text takes for a singular: *the algae gives* is *the algae give*."""
    if subject.head.lower() not in PLURALS - EITHER or group.tag not in ("VBZ", "VBD"):
        return group
    plural = {"is": "are", "was": "were", "has": "have"}.get(group.finite, group.lemma if group.tag == "VBZ" and not group.auxiliary else group.finite)
    return replace(group, finite=plural, tag="VBP" if group.tag == "VBZ" else "VBD")


def afloat(derivation: str, group: Verb, lasts: bool) -> bool:
    """Whether a clause about a noun tells since when, and only the main one up to when: *Savoy, which had been led by a duke since 1700, fell*."""
    return lasts and derivation == "relative" and group.finite == "had"


def only_half(head: Token, subject: Phrase) -> bool:
    """Whether what only some do was said of two deeds at once: *only certain plants flower in June and bear fruit*."""
    if not subject.text.lower().startswith("only "):
        return False
    joined = (head, *(c for c in head.children if c.dep_ == "conj" and c.pos_ in ("VERB", "AUX")))
    return head.dep_ == "conj" or any(not any(g.dep_ in SUBJECTS for g in c.children) for c in joined[1:])


def unsaid_role(head: Token, slots: tuple[Slot, ...]) -> bool:
    """Whether it is not said in what something plays a part: *reproduction plays a paramount role*."""
    roles = [s.phrase for s in slots if s.role == "object" and s.phrase.lemma in ("role", "part")]
    if head.lemma_ != "play" or not roles or re.search(r"\b(?:role|part) (?:of|in|as)\b|[A-Z“\"]|\bthe\b", roles[0].text):
        return False
    return not any(s.prep in ("in", "as", "during", "for") or s.role == "purpose" for s in slots)


ADVERSE = frozenset(["after", "before", "until", "since"])


def subordinate(head: Token) -> bool:
    """Whether the clause of *after* was read as its noun: *lived long after flying reptiles, such as these, were in the air*."""
    second = next((c for c in head.children if c.dep_ == "conj" and c.pos_ in ("VERB", "AUX") and c.tag_ in FINITE), None)
    if second is None or any(c.dep_ in SUBJECTS for c in second.children) or any(c.dep_ == "cc" for c in head.children):
        return False
    between = [c for c in head.children if c.dep_ == "prep" and c.lower_ in ADVERSE and head.i < c.i < second.i]
    return bool(between) and neighbour(second.left_edge, -1).text == ","


FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
YEAR = re.compile(r"\b(1\d{3}|20\d\d)\b")


OWN = re.compile(r"\b\w+(?:ing|ed) (?:back )?(?:to|in|from|on|since|by) (?:[A-Z]\w+ |the )*(?:\d{1,2}, )?[12]\d{3}\b")
"""A date that a participle inside the phrase has: *records dating back to 1904*."""


def two_dates(slots: tuple[Slot, ...]) -> bool:
    """Whether two slots name different years: one of them belongs to something that the statement lost."""
    years = [
        found for s in slots if s.role in ("time", "prep") and (found := set(YEAR.findall(OWN.sub("", s.phrase.text))))
    ]
    bounds = [s.prep for s in slots if s.prep in ("from", "until", "since", "by") and YEAR.search(s.phrase.text)]
    return (
        len(years) > 1
        and len(set().union(*years)) > 1
        and (len(bounds) > len(set(bounds)) or not any(s.prep in ("from", "between", "until", "to") for s in slots))
    )


STRAY = (Kind.PERSON, Kind.ORGANISATION)  # *entered into force, UNESCO*
BARE_ROLES = {"object", "recipient", "agent"}
ARTICLES = frozenset("a an the his her its their no each every another one some any this that my our your".split())


def unsound(subject: Phrase, slots: tuple[Slot, ...]) -> bool:
    """Whether a part lost its article and name, or an editor's words in square brackets, or a name hangs on no preposition."""
    plain = (
        subject,
        *(s.phrase for s in slots if s.role in BARE_ROLES or (s.prep and s.prep != "as" and " " in s.phrase.text)),
    )
    found = (subject, *(s.phrase for s in slots))
    text = " ".join(p.text for p in found)
    return (
        bool(TORN.search(text))
        or any(map(headless, plain))
        or any(UNENDED.search(s.phrase.text) and " and " not in s.phrase.text for s in slots if s.role == "object")
        or any("[" in p.evidence.text and "[" not in p.text for p in found)
        or any(
            s.role == "adverb" and s.phrase.kind in STRAY and s.phrase.named and not s.phrase.determiner for s in slots
        )
    )


UNENDED = re.compile(r"[a-z], [a-z-]+$")  # *programs to find, train* | *and support talents*
TORN = re.compile(r"[a-z]{3}\. [a-z\d]|\b(an? [\w ]+?) and \1\b")


def headless(found: Phrase) -> bool:
    """Whether a person's calling stands without article and name, which it lost: *caught up with researcher*."""
    return (
        found.kind is Kind.PERSON and not found.named and not found.plural and found.entity is None and bool(found.text)
        and found.text.split()[0].lower() not in ARTICLES and not any(s.possessive or s.text in ("’s", "'s", "’") for s in found.segments)
    )  # fmt: skip


def stray_comma(subject: Phrase) -> bool:
    """Whether a comma in the subject opens something that none closes: *one of his friends, a doctor | came*."""
    _, comma, rest = subject.text.partition(", ")
    return bool(comma) and ((" and " not in rest and " or " not in rest) or rest.startswith(("both ", "either ")))


LASTING = lexicon.listed("states-and-changes")


def undated(subject: Phrase, group: Verb, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots of an event without a time that only the article's readers know: *on Tuesday*, *last night*.

    It stays, and keeps the statement from standing alone, with states, with changes of an amount and with counts.
    """
    loose = [
        s
        for s in slots
        if s.role == "time" and s.phrase.issues and s.phrase.issues <= {Issue.TIME, Issue.POINTS, Issue.LOOSE}
    ]
    rest = tuple(s for s in slots if s not in loose)
    event = (
        group.tag == "VBD" and not (group.negated or group.modal or group.progressive) and group.lemma not in LASTING
    )
    counted = any(p.number or p.unit for p in (subject, *(s.phrase for s in rest)))
    said = [s for s in rest if s.role in ("object", "prep", "place", "agent", "recipient", "complement")]
    names = sum(any(x.entity is not None for x in p.segments) for p in (subject, *(s.phrase for s in rest)))
    whole = event and not counted and " to " not in f" {group.rest} " and bool(said) and names > 0
    return rest if loose and whole and TIMELY.search(" ".join(s.phrase.text for s in loose)) else slots


TIMELY = re.compile(r"day\b|\b(yesterday|tonight|morning|evening|afternoon|night|week|month|January|February|March|April|May|June|July|"
                    r"August|September|October|November|December)\b", re.I)  # fmt: skip


BRANDING = frozenset(["brand", "dub", "deem", "label", "nickname"])


def unnamed(group: Verb, slots: tuple[Slot, ...]) -> bool:
    """Whether *branded the plan, announced in May, “absurd”* lost what the plan was called."""
    return group.lemma in BRANDING and not any(
        s.role in ("complement", "attribute", "clause", "adverb") or s.prep in ("as", "with") for s in slots
    )


CONDITIONS = frozenset(["as", "when", "if", "where", "once", "until", "before", "after", "unless", "whenever"])


def unconditioned(head: Token, dropped: tuple[str, ...]) -> bool:
    """Whether a verb in the present lost the case in which it holds: *When it rains, …*, or what the first verb of its pair opens with.

    *In June the north leans to the Sun and is warm*: *is warm* holds in June.
    """
    group = [head, *(c for c in head.children if c.dep_ in ("aux", "auxpass"))]
    if not any(t.tag_ in PRESENT for t in group):
        return False
    cases = (c for c in head.children if c.dep_ == "advcl" and c.text in dropped)
    if any(t.lower_ in CONDITIONS for c in cases for t in c.children if t.dep_ in ("mark", "advmod") and t.i < c.i):
        return True
    first = head.head
    if head.dep_ != "conj" or any(c.dep_ in SUBJECTS for c in head.children):
        return False
    subject = next((c for c in first.children if c.dep_ in SUBJECTS), None)
    return subject is not None and any(
        c.dep_ in ("advcl", "npadvmod")
        or (c.dep_ == "prep" and any(t.ent_type_ in ("DATE", "TIME") for t in c.subtree))
        for c in first.children
        if c.i < subject.i
    )


DRIVING = frozenset(["lead", "force", "cause", "enable", "allow", "persuade", "urge", "encourage", "convince", "permit", "order", "compel", "inspire",
    "invite", "help", "prompt", "require", "oblige", "ask", "tell", "want", "teach", "motivate", "drive"])  # fmt: skip


def unpurposed(head: Token, slots: tuple[Slot, ...]) -> bool:
    """Whether *led the MPs, …, to establish a parliament* lost what somebody was led to do."""
    if head.lemma_ not in DRIVING or any(s.role in ("clause", "purpose") for s in slots):
        return False
    beside = {t.i for c in head.children if c.dep_ == "conj" and c.pos_ == "VERB" for t in c.subtree}  # *led it and began to reform it*
    aim = next((t for t in head.sent if t.i > head.i and t.i not in beside and t.tag_ == "TO" and t.head.tag_ == "VB"), None)
    return aim is not None and not any(f"to {aim.head.text}" in s.phrase.text for s in slots)


def covered(head: Token, subject: Phrase, slots: tuple[Slot, ...]) -> float:
    """The share of content words below the verb, coordinated and relative clauses aside, that subject and slots still have."""
    below = [
        t
        for c in head.children
        if c.dep_ not in ("conj", "advcl", "parataxis")
        for t in c.subtree
        if t.pos_ in ("NOUN", "PROPN", "NUM", "VERB")
    ]
    text = " ".join([subject.text, *(s.phrase.text for s in slots)])
    return round(sum(t.text in text for t in below) / len(below), 2) if below else 1.0


OTHERS = {"male": frozenset(["her", "herself"]), "female": frozenset(["his", "himself"])}  # than the subject's own


def another(ctx: Context, head: Token, subject: Phrase) -> bool:
    """Whether the sentence names somebody else, who may be its *her*; a first name alone tells the sex badly (*Ginger*)."""
    found = (ctx.mention(t) for t in head.sent if t.pos_ == "PROPN")
    return any(m is not None and m.entity != subject.entity and ctx.kind(m) is Kind.PERSON for m in found)


def owned(ctx: Context, subject: Phrase, gender: str | None) -> bool:
    """Whether *her* may be the owner's of the subject as well: *Ada Oak's niece Mary Ash had the use of her house*."""
    pairs = [(a.entity, b.text) for a, b in pairwise(subject.segments)]
    owners = [ctx.who(a) for a, mark in pairs if mark in ("’s", "'s", "’", "'") and a != subject.entity]
    rivals = (o for o in owners if o is not None and o.kind is Kind.PERSON and (gender is None or o.gender in (None, gender)))
    return subject.kind is Kind.PERSON and any(rivals)


def bound(slot: Slot, subject: Phrase, alone: bool = False, gender: str | None = None) -> Slot:
    """The slot without its pronoun issue where a possessive agrees with the clause's subject: *the Normans … their language*."""
    if anothers(slot):
        return slot
    own = (
        {"their", "themselves"}
        if subject.plural
        else {"his", "her", "himself", "herself"}
        if subject.kind is Kind.PERSON
        else {"its", "itself"}
    )
    own = own - OTHERS.get(gender or "", frozenset())  # *Tom Oak was sentenced for her murder*
    if alone and slot.role in ("when", "cause"):
        own = own | {"they"}  # nothing else is plural: *three men were ill when they came home*
    loose = [s for s in slot.phrase.segments if s.pronoun and s.entity is None]
    if not all(s.text.lower() in own and (s.possessive or s.text.endswith(("self", "selves", "they"))) for s in loose):
        return slot
    return replace(slot, phrase=replace(slot.phrase, issues=slot.phrase.issues - {Issue.PRONOUN}))


TAKING = lexicon.listed("taking-verbs")


def taken_over(head: Token, slot: Slot) -> bool:
    """Whether what somebody takes over may be another's: *Michel Ash assumed her powers*."""
    return slot.role == "object" and head.lemma_ in TAKING


def anothers(slot: Slot) -> bool:
    """Whether an attribute is the subject's as somebody else's: *Carl Oak was her husband*; not *was her party’s leader*."""
    segments = slot.phrase.segments
    owned = slot.role == "attribute" and segments[0].pronoun and segments[0].text.lower() in ("his", "her")
    return owned and not any(s.text in ("’s", "'s", "’", "'") for s in segments)


def insert(slots: tuple[Slot, ...], extra: Slot) -> tuple[Slot, ...]:
    """The antecedent's slot in its place: an object first, a prepositional phrase behind the object."""
    at = 0 if extra.role == "object" else sum(s.role in ("object", "attribute", "complement") for s in slots)
    return (*slots[:at], extra, *slots[at:])
