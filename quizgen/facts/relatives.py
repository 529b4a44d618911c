"""Relative clauses as statements of their own, the antecedent in the pronoun's place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.classed import classed
from quizgen.facts.context import Context
from quizgen.facts.grammar import SUBJECTS, asserted, conditional
from quizgen.facts.misread import counted_list
from quizgen.facts.model import Clause, Phrase, Segment, Slot
from quizgen.facts.phrases import phrase
from quizgen.facts.receivers import receiver
from quizgen.facts.statements import make
from quizgen.facts.subjects import BARE
from quizgen.facts.subjects import agrees as agree
from quizgen.facts.tokens import behind
from quizgen.facts.verbs import finite_of, hedged
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_start
from quizgen.language.tree import Token

RELATIVE = {"who", "which", "that"}
EVENTS = lexicon.listed("events")
ERAS = frozenset(["BC", "BCE", "AD", "CE"])
ONLY = lexicon.ORDINALS | {"only", "last", "sole"}
ISLE = re.compile(r"\b(?:Island|Isle|Islands|Isles|Peninsula)$")
PLACES = {Kind.COUNTRY: "in", Kind.CITY: "in", Kind.PLACE: "in", Kind.ORGANISATION: "at"}


def relative(ctx: Context, head: Token) -> Iterator[Clause]:
    """A relative clause with its antecedent in the pronoun's place: as subject, object, possessor, place or after a preposition."""
    finite = finite_of(head)
    pronoun = next(
        (
            t
            for t in head.subtree
            if t.tag_ in ("WDT", "WP", "WP$", "WRB") and t.lower_ in RELATIVE | {"whom", "whose", "where"}
        ),
        None,
    )
    if finite is None or pronoun is None or not asserted(head) or conditional(head) or hedged(head):
        return
    subject = next((c for c in head.children if c.dep_ in SUBJECTS), None)
    said = classed(head)
    base = antecedent(ctx, head, pronoun) if said is None else phrase(ctx, said)
    if base is None or subject is None or subject.i > finite.i or counted_list(subject):
        return
    if not (stands(head, base) if said is None else agrees(pronoun, base) and specific(base)):
        return
    if subject.i == pronoun.i:
        if not mismatched(base, finite):
            yield make(ctx, head, finite, base, "relative", receiver(ctx, head))
    elif pronoun.lower_ == "whose":
        if pronoun.head.i == subject.i and base.named and agree(subject, finite) and not holds_owner(base):
            yield make(ctx, head, finite, possessed(phrase(ctx, subject), base), "relative")
    elif subject.tag_ not in ("WDT", "WP", "EX"):
        extra = relative_slot(head, pronoun, base)
        if extra is not None:
            yield make(ctx, head, finite, phrase(ctx, subject), "relative", extra)


def stands(head: Token, base: Phrase) -> bool:
    """Whether the clause is true of the antecedent alone: *streams that run all year* is not *streams run all year*.

    A clause without a comma says which ones are meant: it stands only with a name or a definite phrase, and not under a negation.
    """
    apart = neighbour(head.left_edge, -1).text in (",", "–", "—", "(") and head.left_edge.lower_ != "that"  # *minerals, such as tin, that …*
    if base.determiner in ("a", "an") and head.head.dep_ == "attr":
        return False  # *was a Norman monk who was nominated*: its subject is meant, where ``classed`` is sure of it
    sure = base.named or base.definite or any(s.entity is not None for s in base.segments)
    above = head.head
    while above.dep_ != "ROOT" and above.pos_ not in ("VERB", "AUX"):
        above = above.head
    if any(c.dep_ == "neg" or c.lower_ in ("no", "not") for c in above.children) and not (apart and sure):
        return False
    before = head.doc[head.head.left_edge.i : head.head.i]
    if not apart and (any(t.tag_ in ("JJS", "RBS") or t.lower_ in ONLY for t in before) or part_of(head.head)):
        return False  # *the largest species that died out* says which one, *one of the species that …* of which
    if not apart and base.plural and base.determiner != "the":
        return False  # *Democrats who shunned the act* are not all
    return sure or (apart and not base.determiner and (base.plural or base.kind is Kind.TERM))


def part_of(noun: Token) -> bool:
    """Whether some are told of many: *one of the tribes*, *many of the towns*, *was among the members*."""
    if noun.dep_ == "pobj" and noun.head.lower_ == "among":
        return True
    whole = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else None
    return whole is not None and (whole.tag_ in ("CD", "DT") or whole.lower_ in BARE)


def specific(base: Phrase) -> bool:
    """Whether the subject of a copula names or points out what it means, or means all of a kind: *aphids are insects that …*."""
    sure = base.named or base.definite or any(s.entity is not None for s in base.segments)
    return sure or (not base.determiner and (base.plural or base.kind is Kind.TERM))


def mismatched(base: Phrase, finite: Token) -> bool:
    """Whether number tells that the pronoun stands for another noun: *relations with the kingdom, which stretches …*."""
    if base.kind is Kind.TERM and not base.named and not base.plural and base.parts == (base.head,):
        collective = base.lemma in lexicon.COLLECTIVES or base.lemma in lexicon.BODIES
        if finite.tag_ == "VBP" and not collective:
            return True  # *systems, termed a trade, which feed*
    if base.named:
        one = base.kind is Kind.CITY or (base.kind in (Kind.PERSON, Kind.PLACE) and " " in base.text)
        single = one and not base.plural and not base.head.endswith("s") and not base.text.lower().startswith("the ")
        return single and finite.lower_ in ("are", "were", "have")
    return finite.lower_ in ("is", "was", "has") if base.plural else finite.lower_ in ("are", "were", "have")


def holds_owner(base: Phrase) -> bool:
    """Whether a possessive stands within the owner: of *the realms of their lords, whose feuds …* either may be meant."""
    return any(s.pronoun and s.possessive for s in base.segments)


def possessed(subject: Phrase, base: Phrase) -> Phrase:
    """*whose family* with the antecedent for *whose*: *Maria Silva’s family*."""
    mark = "’" if base.text.endswith("s") and base.plural else "’s"
    named = (*base.segments[:-1], replace(base.segments[-1], space=False), Segment(mark, True))
    at = next((i for i, s in enumerate(subject.segments) if s.text.lower() == "whose"), 0)
    rest = subject.segments[at + 1 :]
    return replace(
        subject, segments=(*subject.segments[:at], *named, *rest), issues=(subject.issues | base.issues), determiner="",
        text=subject.text.replace("whose", base.text + mark, 1),
    )  # fmt: skip


def antecedent(ctx: Context, head: Token, pronoun: Token) -> Phrase | None:
    """What the pronoun stands for: the noun that the parser says or, where that is a person and the pronoun *which* (or the
    other way round), the noun right before the clause; None when neither agrees.
    """
    left = head.left_edge
    near = next((t for t in reversed(list(head.doc[sentence_start(left) : left.i])) if not t.is_punct), None)
    owner = head.head.head if head.head.dep_ == "appos" and (
        head.head.pos_ == "NOUN" and head.head.head.pos_ == "PROPN") else glossed(head.head)  # fmt: skip
    called = (
        near if near is not None and near.dep_ == "appos" and near.head == head.head and of_source(head.head) else None
    )
    for noun in (called,) if called is not None else (owner, head.head, near):
        if noun is not None and noun.pos_ in ("NOUN", "PROPN") and noun.i < left.i:
            noun = name_head(ctx, noun)
            if pronoun.lower_ in ("who", "whom") and stands_in_place(noun):
                continue
            if pronoun.lower_ == "which" and last_counted(noun):
                return None
            if pronoun.lower_ == "which" and (bracketed_owner(noun, left) or within(ctx, noun) or holds_another(ctx, noun, left) or exemplar(noun)):
                return None
            found = phrase(ctx, noun, behind(noun, head) | {head.i})
            if found.kind is Kind.DATE and pronoun.lower_ == "which" and passed_date(noun):
                return None
            if noun.text in ERAS:
                return None  # *an empire between 900–700 BC, which*
            if agrees(pronoun, found):
                return found
    return None


def glossed(noun: Token) -> Token | None:
    """The term that a phrase with the noun explains: *the solar apex, i.e., the point on the sky which …*; None for any other."""
    while noun.dep_ in ("pobj", "prep") and noun.head.i < noun.i:
        noun = noun.head
    first = noun.left_edge
    before = neighbour(first, -2 if neighbour(first, -1).text == "," else -1)
    return noun.head if noun.dep_ == "appos" and before.lower_ in ("i.e.", "ie", "namely") else None


def stands_in_place(noun: Token) -> bool:
    """Whether a name behind *in* says where another noun is, though the tagger may take it for a person: *the abbey in Le Mans, who*."""
    return noun.dep_ == "pobj" and noun.head.lower_ in ("in", "at", "near") and noun.head.head.pos_ in ("NOUN", "PROPN")


def last_counted(noun: Token) -> bool:
    """Whether the noun ends a list with figures: of *9 lynx and 20 wolverines, which*, the figure belongs to the list."""
    return noun.dep_ == "conj" and any(c.dep_ == "nummod" and c.like_num for c in noun.children)


def within(ctx: Context, noun: Token) -> bool:
    """Whether the noun stands under *of* or *in* behind another: in *the movement of the party, which*, either may be meant."""
    first = noun
    while first.dep_ == "conj":
        first = first.head
    owner = first.head.head if first.dep_ == "pobj" and first.head.lower_ in ("of", "in", "at", "with") else None
    owner = owner or laid_on(first.head if first.dep_ == "appos" else first)
    return (
        owner is not None
        and owner.pos_ in ("NOUN", "PROPN")
        and not (
            lexicon.is_person_noun(owner.lemma_.lower())
            or (owner.lemma_ in lexicon.PLACE_SORTS and owner.lemma_ not in EVENTS)
        )
    )


def laid_on(noun: Token) -> Token | None:
    """The new thing before *on* and somebody's own: in *put a fee on its website, which was introduced in 1902*, the fee is meant."""
    on = noun.head
    if noun.dep_ != "pobj" or on.lower_ != "on" or not any(c.dep_ == "poss" for c in noun.children):
        return None
    thing = neighbour(on, -1)
    return thing if thing.dep_ == "dobj" and any(c.lower_ in ("a", "an") for c in thing.children) else None


def bracketed_owner(noun: Token, left: Token) -> bool:
    """Whether brackets hang the clause on the possessed end of a longer phrase: *the rites of Ash's time (which …*."""
    owned = any(c.dep_ == "poss" for c in noun.children)
    return neighbour(left, -1).text == "(" and noun.pos_ == "NOUN" and owned and noun.dep_ == "pobj"


def name_head(ctx: Context, noun: Token) -> Token:
    """The head of the whole name that the noun only ends: *Institute* of *the Institute of Oslo and the North*."""
    mention = ctx.mention(noun)
    while mention is not None and mention.form == "name" and noun.head.i < noun.i and noun.head.idx >= mention.start:
        noun = noun.head
    return noun


def holds_another(ctx: Context, noun: Token, clause: Token) -> bool:
    """Whether a name stands under *of* between the noun and the clause: *the siege of Vienna, which* may mean the city."""
    if clause.i == 0 or neighbour(clause, -1).text != ",":
        return False
    names = [t for c in noun.children if c.lower_ == "of" for t in c.children if t.dep_ == "pobj" and t.pos_ == "PROPN"]
    own = ctx.mention(noun)
    if own is not None and ctx.kind(own) is Kind.EVENT and " of " in own.text:
        return True
    return any(
        t.right_edge.i >= clause.i - 3 and t.i < clause.i and (own is None or own.end <= t.idx)
        and ((m := ctx.mention(t)) is None or ctx.kind(m) in PLACES)
        for t in names
    ) and not lexicon.is_person_noun(noun.lemma_.lower())  # fmt: skip


def of_source(noun: Token) -> bool:
    """Whether the noun is the one behind *according to*: what the parser hangs on it as a name is the sentence's subject."""
    return noun.dep_ == "pobj" and noun.head.head.lower_ == "according"


def exemplar(noun: Token) -> bool:
    """Whether the noun ends a list of examples: in *such as tax and support for fences, which*, all before may be meant."""
    while noun.dep_ in ("conj", "pobj", "prep") and noun.head.i < noun.i:
        if noun.dep_ == "prep" and (
            noun.lower_ in ("like", "including") or (noun.lower_ == "as" and neighbour(noun, -1).lower_ == "such")
        ):
            return True
        noun = noun.head
    return False


def passed_date(noun: Token) -> bool:
    """Whether the date only says when: in *passed the act in May 1902, which raised taxes* the act is meant."""
    return noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.i > noun.head.head.i


def agrees(pronoun: Token, found: Phrase) -> bool:
    """*who* wants people, *which* wants none, *where* a place."""
    body = found.head.islower() and not found.plural and found.lemma not in lexicon.COLLECTIVES
    thing = body and not lexicon.is_person_noun(found.lemma.lower())  # *the abbey of Saint Olaf*
    people = found.kind in (Kind.PERSON, Kind.GROUP) and not thing
    wants = {"who": people, "whom": people, "which": found.kind is not Kind.PERSON, "where": found.kind in PLACES}
    return wants.get(pronoun.lower_, True)


def relative_slot(head: Token, pronoun: Token, base: Phrase) -> Slot | None:
    """The antecedent's slot in its clause: *against which* → after *against*; *which they won* → object; *where* → *in*."""
    if pronoun.lower_ == "where":
        return Slot("place", base, "on" if ISLE.search(base.text) else PLACES[base.kind]) if pronoun.head.i == head.i and base.named else None
    if pronoun.dep_ == "pobj" and pronoun.head.head.i == head.i:
        within = head.head.dep_ == "pobj" and head.head.head.lower_ in ("with", "for") and not base.named
        return None if within else Slot("prep", base, pronoun.head.lower_)
    return Slot("object", base) if pronoun.dep_ == "dobj" and pronoun.head.i == head.i else None
