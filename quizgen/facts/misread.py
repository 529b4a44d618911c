"""Which verbs the parser has made main verbs of what is a place line, a participle or half of a pair: no statement comes of them."""

from __future__ import annotations

import re

from quizgen.facts.grammar import GIVEN, SUBJECTS, joins
from quizgen.facts.torn import caused, half_adjective, has_read_as_is, jointly, of_relative, runs_on
from quizgen.facts.verbs import finite_of
from quizgen.language import lexicon
from quizgen.language.marks import text_of
from quizgen.language.neighbours import neighbour, sentence_end, sentence_start
from quizgen.language.tree import Token

DASHES = frozenset(["-", "–", "—", "--"])
TELLING = lexicon.CUES | lexicon.BELIEFS | {"reveal", "show", "confirm", "report"}
COMPLEMENTS = (
    "dobj",
    "dative",
    "attr",
    "acomp",
    "oprd",
    "ccomp",
    "xcomp",
    "prep",
    "agent",
    "npadvmod",
    "advmod",
    "advcl",
)


def misread(head: Token, subject: Token, finite: Token) -> bool:
    """Whether what looks like the statement of a verb is none."""
    return (
        place_line(subject, finite)
        or strung(head)
        or reduced(head) is not None
        or set_off(head, subject)
        or shares_object(head)
        or passive_with_object(head, finite)
        or told_before(head)
        or itemised(head, subject)
        or counted_list(subject)
        or behind_mark(head, subject)
        or of_object_before(head, subject)
        or jointly(subject)
        or of_relative(subject)
        or runs_on(head)
        or half_adjective(head)
        or caused(head, subject)
        or has_read_as_is(head, finite)
        or swallowed(subject)
        or stopless(subject)
        or in_brackets(head)
        or put_in_office(head)
        or speaker_before(subject)
    )


def speaker_before(subject: Token) -> bool:
    """Whether the speaker of an inserted *says X* was read as the subject: *Unlike rivals, says Berg, Elmbank is the only lender*."""
    first = subject.left_edge
    if first.i - sentence_start(subject) < 2 or not any(c.dep_ == "appos" for c in subject.rights):
        return False
    verb = neighbour(first, -1)
    return verb.lemma_ in lexicon.CUES and verb.tag_ in ("VBZ", "VBD") and neighbour(first, -2).text in (",", "”", '"')


OFFICE = lexicon.listed("naming-to-office")


def put_in_office(head: Token) -> bool:
    """Whether a participle was read as what somebody did: *Olaf Berg, an officer appointed commander of the guard, was …*."""
    office = next((c for c in head.children if c.dep_ == "dobj"), None)
    if office is None or head.tag_ not in ("VBD", "VBN") or head.lemma_.lower() not in OFFICE:
        return False
    bare = office.tag_ == "NN" and not any(c.dep_ in ("det", "poss", "nummod") for c in office.children)
    return bare and neighbour(head, 1).i == office.left_edge.i and lexicon.is_person_noun(office.lemma_.lower())


def in_brackets(head: Token) -> bool:
    """Whether a participle that opens a bracket was read as what its noun did: *the Republic of Norway (renamed “X” in 1976)*."""
    told = any(c.dep_ == "dobj" for c in head.children)  # not *Bo Oak (died 1944)*
    return told and head.i > sentence_start(head) and neighbour(head, -1).text == "(" and head.tag_ in ("VBD", "VBN")


def stopless(subject: Token) -> bool:
    """Whether a full stop was lost before *He*, which was read as the end of a name: *the crowns of Amun and Min He died*."""
    if subject.text not in ("He", "She", "They") or subject.i == sentence_start(subject):
        return False
    before = neighbour(subject, -1)
    return before.pos_ == "PROPN" and subject.doc.text.count(f"{before.text} {subject.text}") == 1


def contrasted(head: Token, subject: Token) -> bool:
    """Whether *while* sets a figure beside that of a narrower kind: *A male Oslo hare weighs 3 kg, while the female hare weighs 2*."""
    if head.dep_ == "conj":
        head = head.head
    first = next((c for c in head.head.children if c.dep_ in SUBJECTS), None)
    if first is None and head.head.dep_ == "conj":
        first = next((c for c in head.head.head.children if c.dep_ in SUBJECTS), None)
    beside = head.dep_ == "advcl" and any(c.lower_ in ("while", "whereas") for c in head.children)
    if first is None or not beside or first.i > head.i or first.lemma_ != subject.lemma_:
        return False
    kinds, told = ({t.lower_ for t in noun.subtree if t.pos_ == "PROPN"} for noun in (first, subject))
    return bool(kinds) and not told


def swallowed(noun: Token) -> bool:
    """Whether a verb with its subject was read as an adjective of a noun: *In 1488 her father married young Louise*."""
    return any(c.dep_ == "amod" and c.i < noun.i and any(t.dep_ in SUBJECTS for t in c.children) for c in noun.children)


def behind_mark(head: Token, subject: Token) -> bool:
    """Whether the subject of the main verb stands behind *after* or *before*: *A day after the surrender of Lee, Lincoln was shot*;
    or behind *that*, which points at it: *In 1902, that old man was Karl Weiss*.
    """
    return head.dep_ == "ROOT" and any(
        c.dep_ == "mark" and c.lower_ in (MARKS | {"that"} if subject.tag_ == "NN" else MARKS) and c.i == subject.left_edge.i - 1 for c in head.children
    )


MARKS = frozenset(("after", "before", "since", "until"))


def of_object_before(head: Token, subject: Token) -> bool:
    """Whether *it* may be the thing before *after*: *The Senate passed the bill after it was amended*; the reading takes the subject."""
    times = head.dep_ == "advcl" and any(c.lower_ in MARKS and c.dep_ == "mark" for c in head.children)
    passive = any(c.dep_ == "auxpass" for c in head.children)
    if subject.lower_ != "it" or not (times and passive) or head.i < head.head.i:
        return False
    before = [c for c in head.head.children if head.head.i < c.i < head.left_edge.i and not c.is_punct]
    last = before[-1] if before else head.head
    thing = next((c for c in last.children if c.dep_ == "pobj"), last) if last.dep_ == "prep" else last
    return thing.dep_ in ("dobj", "pobj") and thing.tag_ == "NN" and not thing.ent_type_


def itemised(head: Token, subject: Token) -> bool:
    """Whether noun and participle are one item of a list: *653 missiles destroyed, 485 silos closed, 12 shops built*."""
    counted = any(c.dep_ == "nummod" for c in subject.children) and head.i == subject.i + 1
    return counted and len(ITEM.findall(head.doc[sentence_start(head) : sentence_end(head)].text)) > 1


ITEM = re.compile(r"\b\d[\d,]* [^,;.]*[a-z]ed(?=, (?:and )?\d)")


def counted_list(subject: Token) -> bool:
    """Whether the number before the subject counts a whole list: *2,500 bakers, millers, union bodies and farmers meet*."""
    listed = (c for c in subject.children if c.dep_ == "appos" and c.tag_ == "NNS" and not any(g.dep_ == "det" for g in c.children))
    return any(c.dep_ == "nummod" for c in subject.children) and any(g.dep_ == "conj" for c in listed for g in c.children)


def place_line(subject: Token, finite: Token) -> bool:
    """Whether one dash stands between subject and verb, as behind the place that opens a report: *Oslo - This week saw …*."""
    said = text_of(finite.doc)[subject.idx : finite.idx]
    if not any(dash in said for dash in DASHES):
        return False
    between = [
        t
        for t in finite.doc[subject.i + 1 : finite.i]
        if t.text in DASHES and neighbour(t, -1).whitespace_ and t.whitespace_ and not neighbour(t, -1).like_num
    ]
    return len(between) == 1


def strung(head: Token) -> bool:
    """Whether a mere comma joins the verb to the one before, with no *and* in the series: *were owners, settled folk who …*."""
    if head.dep_ != "conj" or any(c.dep_ in SUBJECTS for c in head.children) or head.left_edge.i == sentence_start(head):
        return False
    if neighbour(head.left_edge, -1).text != ",":
        return False
    return not any(c.dep_ == "cc" for verb in (head, head.head) for c in verb.children if c.i > head.head.i)


def reduced(head: Token) -> Token | None:
    """The true main verb, where the parser took a participle behind the subject for it: *A boat | sent out to sea | was lost*.

    A comma before the second verb and none before the first parts two deeds: *Lise Holm made films, was awarded a medal, and …*.
    """
    if head.dep_ != "ROOT" or finite_of(head) is not head or head.tag_ != "VBD":
        return None
    for verb in head.children:
        first = finite_of(verb) if verb.dep_ == "conj" and verb.i > head.i else None
        if first is None or first.i == verb.i or any(c.dep_ in (*SUBJECTS, "expl") for c in verb.children):
            continue
        if verb.left_edge.text == "," and neighbour(head, -1).text != ",":
            continue
        if verb.left_edge.i > head.i and not joins(verb) and neighbour(verb.left_edge, -1).pos_ in ("NOUN", "PROPN", "NUM"):
            return verb
    return None


def participle_before(head: Token) -> Token | None:
    """The participle that took the main verb's subject and was hung before it as its complement."""
    first = finite_of(head)
    if (
        head.dep_ != "ROOT"
        or first is None
        or first.i == head.i
        or any(c.dep_ in (*SUBJECTS, "expl") for c in head.children)
    ):
        return None
    before = next((c for c in head.children if c.dep_ == "ccomp" and c.i < head.i), None)
    return (
        before if before is not None and before.tag_ in ("VBD", "VBN") and before.right_edge.i == first.i - 1 else None
    )


def set_off(head: Token, subject: Token) -> bool:
    """Whether nothing but a comma stands between subject and verb, which is a participle then: *The fleet, | reduced to three ships, left Oslo*."""
    return subject.i == head.i - 2 and neighbour(head, -1).text == "," and head.tag_ in ("VBN", "VBD") and not any(
        c.dep_ in ("aux", "auxpass") and c.i < head.i for c in head.children
    )  # fmt: skip


def shares_object(head: Token) -> bool:
    """Whether the verb right before *and* has its object behind the next one: *designed and built the bridge*."""
    after = [c for c in head.children if c.i > head.i and not c.is_punct]
    if len(after) < 2 or after[0].dep_ != "cc" or after[0].i != head.i + 1 or after[1].dep_ != "conj":
        return False
    verb = after[1]
    first = any(c.dep_ in COMPLEMENTS and c.i < head.i for c in head.children)
    said = any(c.dep_ == "dobj" or (c.dep_ == "prep" and not first) for c in verb.children)
    passive = any(c.dep_ == "auxpass" for c in head.children)
    return verb.i == head.i + 2 and said and not passive and not any(c.dep_ in COMPLEMENTS for c in after)


def passive_with_object(head: Token, finite: Token) -> bool:
    """Whether a participle that shares its auxiliary has an object, and so describes that: *… but crushed and broken heads*."""
    if head.dep_ != "conj" or finite.head.i == head.i or finite.dep_ != "auxpass" or head.lemma_.lower() in GIVEN:
        return False
    return any(
        c.dep_ == "dobj"
        for verb in (head, *(g for g in head.children if g.dep_ == "conj" and g.pos_ == "ADJ"))
        for c in verb.children
    )


def told_before(head: Token) -> bool:
    """Whether the verb only says who said what stands before it: *The couple left, police revealed on Monday*."""
    told = head.lemma_.lower() in TELLING and any(c.dep_ == "ccomp" and c.i < head.i for c in head.children)
    return told and not any(c.dep_ in ("dobj", "ccomp", "xcomp", "dative") and c.i > head.i for c in head.children)
