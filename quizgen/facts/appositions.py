"""What stands between commas behind a name as a statement of its own: *Oslo, the capital of Norway* → *Oslo is the capital of Norway*."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.facts.context import Context
from quizgen.facts.grammar import last_word
from quizgen.facts.lasting import tense_of_body
from quizgen.facts.model import Clause, Issue, Phrase, Slot, Verb
from quizgen.facts.phrases import build
from quizgen.facts.tokens import core
from quizgen.facts.verbs import finite_of, is_past
from quizgen.language import lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_start
from quizgen.language.tree import Token

LASTING = {Kind.COUNTRY, Kind.CITY, Kind.PLACE}
TENSES = {"is": "VBZ", "are": "VBP", "was": "VBD", "were": "VBD"}


def appositive(ctx: Context, token: Token) -> Iterator[Clause]:
    """The statement that a noun in apposition makes of the name it explains; the article's tense, or the present for places; a body needs more (lasting.py)."""
    if token.sent.root.pos_ not in ("VERB", "AUX"):
        return  # the parser found no verb: what it hung where is anybody's guess
    name, noun = (token.head, token) if token.pos_ == "NOUN" else (token, token.head)
    if noun.pos_ != "NOUN" or name.pos_ != "PROPN" or not set_off(token) or not whole_pair(name, noun):
        return
    if noun is token and last_of_list(name):
        return
    if name is token and neighbour(token.left_edge, -2).i != noun.i:
        return  # *the formation of a new party, the Greens*: it is the party that is named
    mention = ctx.mention(name)
    before = neighbour(token.left_edge, -2)
    if (
        mention is None
        or mention.form != "name"
        or (noun is token and before.pos_ == "PROPN" and before.idx >= mention.end)
    ):
        return
    subject, attribute = (
        build(ctx, name, core(name, frozenset({noun.i}))),
        build(ctx, noun, core(noun, frozenset({name.i}))),
    )
    if first_done(noun):
        return
    if subject.kind is Kind.PERSON and attribute.determiner in ("a", "an"):
        return  # a calling that others share: a role, no statement to ask about
    if not fits(subject, attribute) or (name is token and attribute.determiner in ("a", "an")):
        return
    past = subject.kind not in LASTING and past_tense(token) and not (lasts(noun) or prize(noun))
    if past and subject.kind is Kind.ORGANISATION:
        tense = tense_of_body(ctx, name)
        if not tense:
            return  # the body may still exist
        past = tense == "was"
    plural = subject.plural or attribute.plural
    finite = ("were" if past else "are") if plural else ("was" if past else "is")
    sentence = token.sent
    yield Clause(
        subject, Verb("", finite, "", finite, "be", TENSES[finite], True), (Slot("attribute", attribute),),
        ctx.evidence(sentence[0], last_word(sentence)), "apposition",
    )  # fmt: skip


def last_of_list(name: Token) -> bool:
    """Whether the name stands in an aside behind *and*, so that the next noun ends a list: *in Rome and, until the War, | the western world*."""
    first = name.head.left_edge if name.dep_ == "pobj" else name.left_edge
    if first.i - 2 < sentence_start(name):
        return False
    return neighbour(first, -1).text == "," and neighbour(first, -2).lower_ in ("and", "or", "but")


FIRSTS = frozenset(["first", "second", "third", "fourth", "fifth", "last", "next", "latest", "final"])


def first_done(noun: Token) -> bool:
    """Whether the verb says in what the thing was first: *discovered the first comet, X*; *the first comet of the year* says it itself."""
    ranked = any(c.lower_ in FIRSTS for c in noun.children) and noun.dep_ in ("dobj", "nsubjpass")
    return ranked and not any(c.dep_ in ("prep", "relcl", "acl", "poss") for c in noun.children)


def set_off(token: Token) -> bool:
    """Whether a comma stands before the apposition and a mark behind it."""
    first, last = token.left_edge, token.right_edge
    if first.i == sentence_start(token) or last.i + 1 >= len(token.doc):
        return False
    return neighbour(first, -1).text == "," and neighbour(last, 1).text in (",", ".", ";", ")", "–", "—", ":")


def whole_pair(name: Token, noun: Token) -> bool:
    """Whether neither half is one of a list, which the parser may have taken for an apposition."""
    return (
        not any(c.dep_ in ("conj", "cc") for t in (name, noun) for c in t.children)
        and name.dep_ != "conj"
        and noun.dep_ != "conj"
    )


def fits(subject: Phrase, attribute: Phrase) -> bool:
    """Whether the noun has its article or possessor, says more than itself, and is of the name's sort."""
    words = attribute.text.split()
    possessor = any(s.possessive or s.text in ("’s", "'s", "’") for s in attribute.segments)
    if len(words) < (2 if possessor else 3) or not (attribute.determiner in ("a", "an", "the") or possessor):
        return False
    if attribute.issues - {Issue.LOOSE} or subject.issues - {Issue.LOOSE} or subject.plural != attribute.plural:
        return False
    if subject.kind is not Kind.PERSON and subject.head.endswith(("or", "er", "man", "ent", "ary")):
        return (
            False  # perhaps an office that was read as a body: *the Administrator of the Energy Office, a small agency*
        )
    if subject.kind is Kind.COUNTRY and attribute.lemma in TOWNS:
        return False  # *a city in Norway, the largest town of the region*
    person = lexicon.is_person_noun(attribute.lemma)
    return person == (subject.kind is Kind.PERSON) and subject.kind is not Kind.DATE and attribute.kind is not Kind.DATE


TOWNS = frozenset("city town village hamlet suburb port seaport river mountain lake bridge street district municipality".split())


def lasts(noun: Token) -> bool:
    """Whether a relative clause in the present says what the noun is: *the union that governs the game*."""
    return any(
        c.dep_ == "relcl" and (finite := finite_of(c)) is not None and finite.tag_ in ("VBZ", "VBP")
        for c in noun.children
    )


def prize(noun: Token) -> bool:
    """*the most prestigious prize in yachting*: it is still given, whenever somebody won it."""
    return noun.lower_ in PRIZES and any(c.dep_ == "prep" and c.lower_ in ("in", "for") and c.i > noun.i for c in noun.children)


PRIZES = frozenset("prize award medal trophy honour honor".split())


def past_tense(token: Token) -> bool:
    """Whether the clause around tells of the past; the nearest one that has a tense."""
    while token.dep_ != "ROOT":
        token = token.head
        finite = finite_of(token) if token.pos_ in ("VERB", "AUX") else None
        if finite is not None and finite.tag_ != "MD":
            return finite.tag_ == "VBD" or is_past(finite)
    return False
